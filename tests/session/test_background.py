"""Work in a thread of its own: what it gives, how it fails, and that it can be ended."""

import threading

import pytest

from xorviz.engine.errors import InternalError
from xorviz.session.background import Cancelled, Job
from xorviz.session.data_files.choose import choose_file
from xorviz.session.errors import FileError

#: Seconds to wait at most.
PATIENCE = 10


def started(work):
    job = Job(work, "counting")
    job.start()
    return job


def test_it_gives_what_the_work_did_and_how_far_it_is():
    job = started(lambda tell: [tell(part) for part in (0.25, 0.75)] and "done")
    job.join()
    assert job.is_over
    assert job.progress == 0.75
    assert job.take() == "done"


def test_an_error_of_ours_comes_out_as_it_is(tmp_path):
    file = tmp_path / "bad.csv"
    file.write_text("a,b\n1,2\n3,x\n")
    job = started(choose_file({"kind": "file", "path": "bad.csv"}, tmp_path).load)
    job.join()
    with pytest.raises(FileError) as caught:
        job.take()
    assert (caught.value.code, caught.value.details["line"]) == ("cell_not_a_number", 3)


def test_an_error_within_the_program_is_logged_and_told_as_one(expected_log):
    expected_log("counting failed", source="xorviz.session.background")
    job = started(lambda tell: 1 // 0)
    job.join()
    with pytest.raises(InternalError):
        job.take()


def test_work_that_goes_on_for_ever_is_ended():
    begun = threading.Event()

    def work(tell):
        while True:
            begun.set()
            tell(0.5)

    job = started(work)
    assert begun.wait(PATIENCE)
    assert not job.is_over
    job.cancel()
    job.join()
    with pytest.raises(Cancelled):
        job.take()


def test_what_nobody_wants_any_more_is_not_given_even_when_it_is_done():
    job = started(lambda tell: "done")
    job.join()
    job.cancel()
    with pytest.raises(Cancelled):
        job.take()


def test_one_that_never_began_need_not_be_waited_for():
    Job(lambda tell: None, "nothing").join()
