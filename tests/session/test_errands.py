"""Errands: in order, beside the caller, and never waited for longer than is said."""

import queue
import threading

import pytest

from xorviz.engine.errors import InternalError
from xorviz.session.errands import Errands
from xorviz.session.errors import FileError


def told_after(errands, count):
    """Collect until so many pieces of work have been told of."""
    while errands.is_busy and count:
        errands.collect()


def test_they_are_done_in_order_elsewhere_and_told_of_here():
    errands, told = Errands("test"), []
    for number in range(5):
        errands.give(
            lambda number=number: (number, threading.current_thread()),
            lambda done: told.append((done[0], done[1], threading.current_thread())),
        )
    assert errands.is_busy
    told_after(errands, 5)
    assert [number for number, *_ in told] == list(range(5))
    assert all(there is not here for _, there, here in told)
    assert all(here is threading.current_thread() for *_, here in told)
    assert errands.close(10.0)


def test_errors_are_told_of_and_the_next_is_done(expected_log):
    expected_log("failed", source="xorviz.session.errands")
    errands, told = Errands("test"), []

    def refuse(error):
        raise error

    wrong = FileError("a", "not_written", reason="full")
    errands.give(lambda: refuse(wrong), failed=told.append)
    errands.give(lambda: refuse(KeyError("ours")), failed=told.append)
    errands.give(lambda: "done", told.append)
    told_after(errands, 3)
    assert told[0] is wrong
    assert isinstance(told[1], InternalError)
    assert told[2] == "done"
    assert errands.close(10.0)


def test_one_that_hangs_is_not_waited_for():
    errands, gate = Errands("test"), queue.SimpleQueue()
    begun = threading.Event()

    def hang():
        begun.set()
        gate.get()

    errands.give(hang)
    assert begun.wait(10.0)
    assert errands.busy_for > 0.0
    assert not errands.close(0.01)
    gate.put(None)
    assert errands.close(10.0)
    assert errands.busy_for == 0.0


def test_without_work_there_is_no_thread():
    before = threading.active_count()
    errands = Errands("test")
    assert not errands.is_busy
    assert errands.close(0.0)
    assert threading.active_count() == before


@pytest.mark.parametrize("times", [1, 2])
def test_closing_again_is_no_mistake(times):
    errands = Errands("test")
    errands.give(lambda: None)
    for _ in range(times):
        assert errands.close(10.0)
