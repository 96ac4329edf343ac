"""A run of a sweep opened as a run of its own, and its starts as a crowd: the same bits."""

from dataclasses import replace

import numpy as np
import pytest

from xorviz.engine.choice import NUMPY
from xorviz.session.crowd import run_headless
from xorviz.session.engines import Engines
from xorviz.session.living import LivingRun
from xorviz.session.presets import load_preset
from xorviz.session.sweep.axis import Axis
from xorviz.session.sweep.cell import run_starts
from xorviz.session.sweep.cell_experiment import cell_experiment
from xorviz.session.sweep.job import SweepJob
from xorviz.session.sweep.kept import cells_kept
from xorviz.session.sweep.opening import MOST_TOGETHER, crowd_record, run_record
from xorviz.session.sweep.pieces import Ended
from xorviz.session.sweep.result import SweepResult
from xorviz.session.sweep.spec import SweepSpec

AXES = (
    Axis.of("h1.units", (1, 2, 3)),
    Axis.of("gate", ("and", "xor")),
)


class Here:
    """Runs every piece at once, in the thread that asks."""

    workers = room = 1
    steps_under_way = 0

    def __init__(self, sweep):
        self._sweep, self._ended = sweep, []

    def submit(self, piece):
        experiment = cell_experiment(self._sweep, piece.cell)
        part = run_starts(experiment, piece.first, piece.count, piece.steps, piece.engine)
        self._ended.append(Ended(piece, part, 0.01))

    def wait(self, seconds):
        ended, self._ended = self._ended, []
        return ended

    def pause(self):
        pass

    def resume(self):
        pass

    def close(self):
        pass


def run_sweep(folder, **length):
    sweep = SweepSpec(load_preset("relu-2-2-1"), AXES, 6, **length)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(folder))
        job = SweepJob(sweep, Engines(NUMPY), executor=Here)
        job.start()
        job.join()
        assert cells_kept(sweep, Engines(NUMPY)) == sweep.size
    return job.take()


@pytest.fixture(scope="module")
def result(tmp_path_factory):
    return run_sweep(tmp_path_factory.mktemp("data"), steps=120)


@pytest.mark.parametrize(("cell", "replica"), [(0, 0), (3, 5), (5, 2)])
def test_an_opened_run_is_that_of_the_sweep_in_every_bit(result, cell, replica):
    record = run_record(result, cell, replica, "a name")
    assert record.name == "a name"
    assert record.stands_at == (0, 0)
    spec = record.position.spec
    assert (spec.replicas, spec.replica, spec.run_length) == (1, replica, 120)
    living = LivingRun(record)
    while living.step < spec.run_length:
        living.advance(spec.run_length - living.step)
    judged = living.evaluate()
    starts = result.cell(cell).starts
    assert judged.loss[0] == starts.loss[replica]
    assert judged.solved[0] == starts.solved[replica]


def test_opened_starts_are_those_of_the_cell(result):
    record = crowd_record(result, 3)
    assert record.position.spec.replicas == 6
    outcome = run_headless(record, 120, curves=False)
    np.testing.assert_array_equal(outcome.loss, result.cell(3).starts.loss)


def test_no_more_starts_are_opened_than_a_window_can_show(result):
    many = replace(result.spec, replicas=50_000)
    record = crowd_record(SweepResult(many, result.engines, result.cells), 1)
    assert record.position.spec.replicas == MOST_TOGETHER


def test_the_length_of_an_opened_run_is_left_as_its_experiment_says_it(tmp_path):
    # As many as the experiment has anyway.
    spec = run_record(run_sweep(tmp_path, epochs=100), 0, 0).position.spec
    assert spec.training.epochs == 100
    assert spec.training.steps is None
