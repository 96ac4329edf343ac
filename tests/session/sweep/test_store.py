"""Cells on disk: bit for bit as they were, and those that are damaged as if they were not."""

import os

import numpy as np
import pytest

from tests.session.sweep.sweeps import plans_of, sweep_of
from tests.session.sweep.test_running import VARY, cell_bits, directly
from xorviz.session import user_folders
from xorviz.session.sweep.store import Store

SWEEP = sweep_of(*VARY)
PLANS = plans_of(SWEEP)


@pytest.fixture
def store(tmp_path):
    return Store(SWEEP, PLANS, tmp_path / "sweeps")


@pytest.fixture(scope="module")
def cells():
    return [directly(SWEEP, number, 100) for number in range(4)]


def test_what_is_kept_comes_back_bit_for_bit(store, cells):
    assert store.load() == {}
    for cell in cells:
        store.keep(cell)
    found = store.load()
    assert [cell_bits(found[number]) for number in range(4)] == [cell_bits(one) for one in cells]
    assert not found[0].starts.loss.flags.writeable
    assert store.failure is None
    store.clear()
    assert store.load() == {}


def test_a_name_tells_all_that_cells_depend_on(tmp_path):
    sweeps = [
        SWEEP,
        sweep_of(*VARY, replicas=101),
        sweep_of(*reversed(VARY)),
        sweep_of(*VARY, steps=3),
        sweep_of(*VARY, precision=0.1),
    ]
    folders = {Store(sweep, plans_of(sweep), tmp_path).folder for sweep in sweeps}
    assert len(folders) == len(sweeps)
    other = [plan.__class__("compiled", plan.steps, plan.plateaus, plan.work) for plan in PLANS]
    assert Store(SWEEP, other, tmp_path).folder not in folders


@pytest.mark.parametrize("length", [0, 1, 100, 700, -1])
def test_a_file_that_was_cut_off_is_not_used(store, cells, length, expected_log):
    expected_log("is damaged", source="xorviz.session.sweep.store")
    store.keep(cells[0])
    store.keep(cells[1])
    path = store.folder / "cell-00000.npz"
    path.write_bytes(path.read_bytes()[:length])
    assert list(store.load()) == [1]


@pytest.mark.parametrize("name", ["loss", "accuracy", "first_solved"])
def test_a_file_with_another_byte_is_not_used(store, cells, name, expected_log):
    expected_log("is damaged", source="xorviz.session.sweep.store")
    store.keep(cells[0])
    path = store.folder / "cell-00000.npz"
    whole = bytearray(path.read_bytes())
    place = whole.find(getattr(cells[0].starts, name).tobytes())
    assert place > 0
    whole[place + 17] ^= 0x55
    path.write_bytes(bytes(whole))
    assert store.load() == {}


def test_a_file_of_another_cell_or_of_more_starts_is_not_used(store, cells, expected_log):
    expected_log("another cell", source="xorviz.session.sweep.store")
    expected_log("101 starts", source="xorviz.session.sweep.store")
    store.keep(cells[0])
    (store.folder / "cell-00000.npz").rename(store.folder / "cell-00002.npz")
    store.keep(directly(SWEEP, 1, 101))
    assert store.load() == {}


def test_a_file_with_objects_is_not_read(store, tmp_path, expected_log):
    expected_log("is damaged", source="xorviz.session.sweep.store")
    store.folder.mkdir(parents=True)
    np.savez(store.folder / "cell-00000.npz", said=np.array([object()]), allow_pickle=True)
    assert store.load() == {}


def test_the_newest_fifty_sweeps_are_kept(store, cells, tmp_path):
    parent = tmp_path / "sweeps"
    for number in range(60):
        other = parent / f"{number:032}"
        other.mkdir(parents=True)
        os.utime(other, (number, number))
    store.keep(cells[0])
    assert list(store.load()) == [0]
    left = {path.name for path in parent.iterdir()}
    assert left == {store.folder.name, *(f"{number:032}" for number in range(11, 60))}


def test_a_place_that_cannot_be_written_stops_nothing(tmp_path, cells):
    (tmp_path / "file").touch()
    store = Store(SWEEP, PLANS, tmp_path / "file")
    assert store.load() == {}
    store.keep(cells[0])
    assert isinstance(store.failure, OSError)


@pytest.mark.skipif(os.name == "nt", reason="the folders of other systems")
def test_it_lies_with_the_users_data(tmp_path, monkeypatch):
    monkeypatch.setattr(user_folders.sys, "platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert Store(SWEEP, PLANS).folder.parent == tmp_path / "xorviz" / "sweeps"
    monkeypatch.setenv("XDG_DATA_HOME", "relative")
    monkeypatch.setattr(user_folders.Path, "home", lambda: tmp_path)
    assert user_folders.user_data() == tmp_path / ".local" / "share" / "xorviz"
