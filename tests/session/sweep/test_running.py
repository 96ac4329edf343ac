"""A sweep leads to the same whoever runs its pieces, and heeds who wants it to pause or to end."""

import threading
from dataclasses import fields

import pytest

from tests.session.sweep.sweeps import NUMPY, InDisorder, plans_of, sweep_of
from tests.session.sweep.test_early_stop import naive
from xorviz.session.background import Cancelled
from xorviz.session.sweep.assembling import cell_result
from xorviz.session.sweep.cell import run_starts
from xorviz.session.sweep.cell_experiment import cell_experiment
from xorviz.session.sweep.errors import CellFailed
from xorviz.session.sweep.job import SweepJob
from xorviz.session.sweep.pieces import Ended
from xorviz.session.sweep.result import Starts
from xorviz.session.sweep.running import SweepRun

VARY = ("h1.units=1,4", "activation=relu,tanh")


def cell_bits(result):
    """Return all of a cell."""
    arrays = [getattr(result.starts, field.name).tobytes() for field in fields(Starts)]
    return (result.cell, result.steps, result.checked_every, result.plateaus, arrays)


def directly(sweep, number, count):
    """Return a cell run at one go."""
    experiment = cell_experiment(sweep, number)
    steps = experiment.run_length
    return cell_result(experiment, number, steps, run_starts(experiment, 0, count, steps, "numpy"))


def run(sweep, executor, **options):
    return SweepRun(sweep, plans_of(sweep), executor, **options).run()


@pytest.mark.parametrize(("seed", "room"), [(0, 1), (1, 3), (2, 20)])
def test_every_cell_is_that_of_its_starts_run_at_one_go(seed, room):
    sweep = sweep_of(*VARY)
    told, executor = [], InDisorder(sweep, seed, room)
    result = run(sweep, executor, on_cell=lambda cell: told.append(cell.cell))
    assert result.is_whole
    assert sorted(told) == [0, 1, 2, 3]
    assert [cell.cell for cell in result.cells] == [0, 1, 2, 3]
    assert result.engines == ["numpy"] * 4
    for cell in result.cells:
        assert cell_bits(cell) == cell_bits(directly(sweep, cell.cell, 100))
    assert executor.closed
    assert all(piece.first % 64 == 0 for piece in executor.pieces)


@pytest.mark.parametrize(("seed", "room"), [(0, 1), (1, 4), (2, 20)])
def test_the_early_stop_does_not_depend_on_who_runs_what(seed, room):
    sweep = sweep_of(*VARY, replicas=500, precision=0.06)
    result = run(sweep, InDisorder(sweep, seed, room))
    totals = []
    for cell in result.cells:
        whole = directly(sweep, cell.cell, 500)
        wanted = naive(whole.starts.solved.tolist(), 500, 0.06)
        assert cell_bits(cell) == cell_bits(directly(sweep, cell.cell, wanted))
        totals.append(wanted)
    assert len(set(totals)) > 1


def test_with_one_worker_hardly_a_start_is_run_in_vain():
    sweep = sweep_of("h1.units=1", replicas=100_000, precision=0.05)
    executor = InDisorder(sweep, room=1)
    result = run(sweep, executor)
    assert sum(piece.count for piece in executor.pieces) == result.cells[0].total < 1_000


class Kept:
    """Keeps cells in memory."""

    def __init__(self, *cells):
        self.cells = {cell.cell: cell for cell in cells}

    def load(self):
        return dict(self.cells)

    def keep(self, result):
        self.cells[result.cell] = result


def test_cells_that_are_kept_are_not_run_again():
    sweep = sweep_of(*VARY)
    kept, executor = Kept(directly(sweep, 2, 100)), InDisorder(sweep)
    told = []
    result = run(sweep, executor, kept=kept, on_cell=lambda cell: told.append(cell.cell))
    assert told[0] == 2
    assert {piece.cell for piece in executor.pieces} == {0, 1, 3}
    assert [cell_bits(cell) for cell in result.cells] == [
        cell_bits(directly(sweep, number, 100)) for number in range(4)
    ]
    assert set(kept.cells) == {0, 1, 2, 3}


def test_a_cell_that_fails_leaves_the_others():
    class Failing(InDisorder):
        def wait(self, seconds):
            ended = super().wait(seconds)
            return [
                Ended(one.piece, None, error=CellFailed(1, "no")) if one.piece.cell == 1 else one
                for one in ended
            ]

    sweep = sweep_of(*VARY)
    sweeping = SweepRun(sweep, plans_of(sweep), Failing(sweep))
    result = sweeping.run()
    assert [cell.cell for cell in result.cells] == [0, 2, 3]
    assert not result.is_whole
    assert list(sweeping.failures) == [1]


def test_progress_grows_to_all():
    sweep = sweep_of(*VARY)
    told = []
    run(sweep, InDisorder(sweep), on_progress=told.append)
    parts = [one.part for one in told]
    assert parts == sorted(parts)
    last = told[-1]
    assert (last.cells, last.of_cells, last.starts, last.part) == (4, 4, 400, 1.0)
    assert last.seconds_left == 0.0


def test_no_steps_at_all_are_a_sweep_too():
    sweep = sweep_of("h1.units=1,2", steps=0)
    told = []
    result = run(sweep, InDisorder(sweep), on_progress=told.append)
    assert [cell.steps for cell in result.cells] == [0, 0]
    assert told[-1].part == 1.0


def test_an_error_of_whoever_listens_closes_the_executor():
    sweep = sweep_of(*VARY)
    executor = InDisorder(sweep)

    def break_off(cell):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(sweep, executor, on_cell=break_off)
    assert executor.closed


@pytest.fixture
def own_folder(tmp_path, monkeypatch):
    monkeypatch.setattr("xorviz.session.sweep.store.user_data", lambda: tmp_path)
    return tmp_path


class Gated(InDisorder):
    """Brings a piece back only when it may."""

    def __init__(self, sweep):
        super().__init__(sweep)
        self.gate = threading.Semaphore(0)

    def wait(self, seconds):
        return super().wait(seconds) if self.gate.acquire(timeout=seconds) else []


def started(sweep, **options):
    made = []

    def executor(sweep):
        made.append(Gated(sweep))
        return made[0]

    job = SweepJob(sweep, NUMPY, executor=executor, **options)
    job.start()
    return job, made


def wait_until(condition):
    done = threading.Event()
    for _ in range(2_000):
        if condition():
            return
        done.wait(0.005)
    raise AssertionError("it never came true")


def test_a_job_gives_its_cells_as_they_end_and_all_at_the_end(own_folder):
    sweep = sweep_of(*VARY)
    job, made = started(sweep)
    wait_until(lambda: made)
    found = []
    for _ in range(8):
        made[0].gate.release()
    wait_until(lambda: found.extend(job.take_cells()) or len(found) == 4)
    job.join()
    assert job.is_over
    assert [cell_bits(cell) for cell in job.take().cells] == [
        cell_bits(directly(sweep, number, 100)) for number in range(4)
    ]
    assert job.take_cells() == []
    assert len(job.plans) == 4


def test_a_job_that_is_paused_stands_still_and_goes_on(own_folder):
    sweep = sweep_of(*VARY)
    job, made = started(sweep)
    wait_until(lambda: made)
    job.pause()
    wait_until(lambda: made[0].states == ["paused"])
    handed_out = len(made[0].pieces)
    for _ in range(8):
        made[0].gate.release()
    wait_until(lambda: made[0].gate.acquire(blocking=False) or made[0].room == made[0].workers)
    assert len(made[0].pieces) == handed_out
    job.resume()
    wait_until(lambda: made[0].states == ["paused", "running"])
    for _ in range(20):
        made[0].gate.release()
    job.join()
    assert job.take().is_whole


def test_a_job_that_is_cancelled_ends_and_goes_on_from_what_is_kept(own_folder):
    sweep = sweep_of(*VARY)
    job, made = started(sweep)
    wait_until(lambda: made)
    found = []
    while not found:
        made[0].gate.release()
        found += job.take_cells()
    job.cancel()
    job.join()
    assert made[0].closed
    with pytest.raises(Cancelled):
        job.take()
    found += job.take_cells()
    again, made = started(sweep, resume=True)
    wait_until(lambda: made)
    for _ in range(20):
        made[0].gate.release()
    again.join()
    assert again.take().is_whole
    run_again = {piece.cell for piece in made[0].pieces}
    assert run_again == {0, 1, 2, 3} - {cell.cell for cell in found}
