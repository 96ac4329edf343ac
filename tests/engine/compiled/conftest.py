"""The compiled engine is there where numba is installed."""

import pytest


@pytest.fixture(autouse=True)
def _numba():
    pytest.importorskip("numba", reason="numba is optional: without it nothing is compiled")
