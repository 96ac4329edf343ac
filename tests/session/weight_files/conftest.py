"""Sound HDF5 is read at once in these tests, where no process of its own is the matter."""

import pytest

from xorviz.session.weight_files import apart
from xorviz.session.weight_files.hdf5 import Refused, read_hdf5


@pytest.fixture
def at_once(monkeypatch):
    """Read HDF5 in this process: never forged bytes, which the library may not come back from."""

    def read(content, patience):
        try:
            return read_hdf5(content)
        except Refused as error:
            return apart._Refusal(error.problem, error.place)

    monkeypatch.setattr(apart, "_in_a_process", read)
