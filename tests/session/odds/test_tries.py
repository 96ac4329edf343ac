"""Tries side by side lead to what each does alone, edit by edit."""

import pytest

from tests.session.odds.by_hand import OWN, PLAIN, STEPS, begun, nobody, outcome, trained
from xorviz.engine.registry import Choice
from xorviz.session import edits
from xorviz.session.odds.tries import Try, run_tries

EDITS = {
    "continue": (),
    "activation": (edits.SetActivation("h1", Choice("leaky_relu")),),
    "unit": (edits.AddUnit("h1"),),
    "revived": (edits.ReviveUnit("h1", 1),),
    "skip": (edits.AddSource("out", "x"),),
    "rate": (edits.SetLearningRate(0.1),),
    "loss": (edits.SetLoss(Choice("mean_squared_error")),),
    "schedule": (edits.SetLearningRateSchedule(Choice("reduce_on_plateau")),),
    "optimizer": (edits.SetOptimizerArgument("clipnorm", 1.0),),
    "layer": (edits.AddLayer("h2", "out", ("h1",)), edits.SetActivation("h2", Choice("tanh"))),
    "restart": (edits.RestartRun(5),),
    "initializer": (
        edits.SetInitializer("h1", Choice("he_uniform"), Choice("random_uniform")),
        edits.RestartRun(5),
    ),
}


@pytest.mark.parametrize("name", EDITS)
@pytest.mark.parametrize("spec", [PLAIN, OWN], ids=["shared", "own"])
def test_other_starts_side_by_side_are_as_alone(spec, name):
    runs = [trained(begun(spec, number), 300) for number in (7, 0, 3, 12, 5)]
    tried = run_tries([Try(run, EDITS[name]) for run in runs], STEPS, "numpy", nobody)
    expected = [outcome(run, EDITS[name], STEPS) for run in runs]
    assert list(zip(tried.solved, tried.first_solved, strict=True)) == expected


@pytest.mark.parametrize("spec", [PLAIN, OWN], ids=["shared", "own"])
@pytest.mark.parametrize("name", ["unit", "revived"])
def test_draws_on_one_state_are_as_alone_and_differ(spec, name):
    here = trained(begun(spec, 1), 300)
    tries = [Try(here, EDITS[name], ordinal) for ordinal in range(12)]
    tried = run_tries(tries, STEPS, "numpy", nobody)
    expected = [outcome(here, EDITS[name], STEPS, ordinal) for ordinal in range(12)]
    assert list(zip(tried.solved, tried.first_solved, strict=True)) == expected
    assert len(set(expected)) > 1


def test_the_cut_changes_nothing():
    runs = [Try(trained(begun(OWN, number), 200), EDITS["unit"]) for number in range(6)]
    whole = run_tries(runs, STEPS, "numpy", nobody)
    parts = [run_tries(part, STEPS, "numpy", nobody) for part in (runs[:1], runs[1:4], runs[4:])]
    assert whole.solved == sum((part.solved for part in parts), ())
    assert whole.first_solved == sum((part.first_solved for part in parts), ())


def test_all_steps_are_told_and_no_more():
    told = []
    runs = [Try(begun(PLAIN, number), ()) for number in range(3)]
    run_tries(runs, 250, "numpy", told.append)
    assert sum(told) == 3 * 250


@pytest.mark.parametrize("name", ["unit", "skip", "schedule", "restart"])
@pytest.mark.parametrize("spec", [PLAIN, OWN], ids=["shared", "own"])
def test_the_compiled_engine_tries_alike(compiled_engine, spec, name):
    runs = [trained(begun(spec, number), 300) for number in (9, 2, 2, 30)]
    tries = [Try(run, EDITS[name], place) for place, run in enumerate(runs)]
    together = run_tries(tries, STEPS, "compiled", nobody)
    alone = [run_tries([one], STEPS, "compiled", nobody) for one in tries]
    assert together.solved == sum((one.solved for one in alone), ())
    assert together.first_solved == sum((one.first_solved for one in alone), ())
    expected = [outcome(one.position, one.edits, STEPS, one.ordinal) for one in tries]
    assert list(zip(together.solved, together.first_solved, strict=True)) == expected
