"""Garbage is searched for in the window's thread: Qt's objects must not die in another."""

import gc
import threading

import pytest
from PySide6.QtCore import QObject

from tests.guards.garbage import spare_what_is_here
from xorviz.ui.garbage import GarbageSearch


class Dies(QObject):
    """Tells in which thread it died, and is held by itself alone."""

    def __init__(self, told):
        super().__init__()
        self.itself = self
        self.told = told

    def __del__(self):
        self.told.append(threading.current_thread())


@pytest.fixture
def search(qapp):
    gc.enable()
    gc.unfreeze()
    search = GarbageSearch(qapp)
    yield search
    search.stop()
    search.deleteLater()
    gc.unfreeze()
    spare_what_is_here()


def crowd_of_containers():
    """So many that Python would begin a search of every kind."""
    return [[] for _ in range(300_000)]


def test_what_holds_itself_dies_in_the_windows_thread_whoever_makes_the_garbage(qtbot, search):
    died = []
    Dies(died)
    other = threading.Thread(target=crowd_of_containers)
    other.start()
    other.join()
    assert died == []
    kept = crowd_of_containers()
    qtbot.waitUntil(lambda: died == [threading.main_thread()], timeout=5_000)
    assert len(kept) > 0


def test_objects_that_have_lived_long_are_found_in_time(qtbot, search):
    died = []
    old = Dies(died)
    # Old enough that only a full search looks at it.
    for generation in (0, 1):
        gc.collect(generation)
    del old
    kept = []

    def found():
        # Some hundred containers between two looks, as a window at work makes them.
        kept.append(crowd_of_containers()[:1000])
        return died == [threading.main_thread()]

    qtbot.waitUntil(found, timeout=20_000)


def test_what_was_loaded_before_is_not_searched(search):
    assert gc.get_freeze_count() > 10_000
    assert not gc.isenabled()
