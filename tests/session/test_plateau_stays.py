"""From when to when a real run stood on a plateau, against its own curve."""

import numpy as np
import pytest

from tests.session.runs import living, take
from xorviz.session import edits
from xorviz.session.experiments import load_experiment
from xorviz.session.picture import Status
from xorviz.session.snapshot import Probe, Request


def curves_of(run):
    return run.snapshot(Request(frozenset({Probe.CURVES})), Status()).curves


@pytest.fixture(scope="module")
def run():
    """Four and two units of which both die: from then on all patterns are alike."""
    return living(load_experiment("relu-4-2-1").position.spec, 3000)


def test_a_stuck_run_stays_where_its_loss_is(run):
    curves = curves_of(run)
    (stay,) = curves.stays
    assert stay.left == -1
    assert stay.name == "all_alike"
    there = curves.loss[curves.steps >= stay.entered]
    assert (np.abs(there - stay.floor) <= 0.02 * stay.floor).all()
    # The floor is one of those that the view draws as lines.
    assert stay.floor in [plateau.floor for plateau in curves.plateaus]


def test_what_helps_ends_it():
    run = living(load_experiment("relu-4-2-1").position.spec, 1000)
    run.apply(edits.RestartRun(None))
    take(run, 1000)
    (before,) = curves_of(run).stays
    assert before.left == -1
    for unit in run.record().position.state.unit_ids["h2"]:
        run.apply(edits.ReviveUnit("h2", unit))
    run.apply(edits.SetOptimizer(edits.Choice("adam", (("learning_rate", 0.02),))))
    take(run, 3000)
    curves = curves_of(run)
    left = [stay for stay in curves.stays if stay.left >= 0]
    assert left
    assert left[0].entered == before.entered
    assert left[0].left >= 1000
    place = int(np.searchsorted(curves.steps, left[0].left))
    assert abs(curves.loss[place] - left[0].floor) > 0.01 * left[0].floor


def test_floors_of_another_task_say_nothing_of_the_curve_before_it():
    run = living(load_experiment("relu-4-2-1").position.spec, 1000)
    assert curves_of(run).stays
    run.apply(edits.SetShuffle(False))
    assert curves_of(run).stays
    data = run.record().position.spec.data
    run.apply(edits.SetDataSeed(data.seed + 1))
    assert curves_of(run).stays == ()
