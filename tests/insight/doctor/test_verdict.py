"""Verdicts by the curves and the bends of the loss, each decided by one of them."""

from dataclasses import replace

import numpy as np
import pytest

from tests.engine.experiments import chain_json, experiment
from tests.insight.doctor.cases import case_at, diagnosed, found, states, trained
from xorviz.insight.doctor import Ahead, Certainty, Course, Curvature, Verdict, diagnose, measure

TRAINING = {"optimizer": {"name": "sgd", "learning_rate": 0.1}, "batch_size": None, "steps": 10}


def case_with(loss, seed=3):
    """A network that solves nothing yet, with a course as given."""
    spec = experiment(chain_json(2, 3, 1, hidden="tanh"), training=TRAINING, seed=seed)
    steps = np.arange(len(loss), dtype=np.int64)
    course = Course(steps, np.asarray(loss, dtype=float), np.ones(len(loss)))
    return replace(case_at(spec, next(states(spec))), step=len(loss) - 1, course=course)


def level(least=0.0, bound=None):
    return Curvature(1.0, least, 1.0, least, bound)


def test_a_loss_that_falls_is_on_its_way():
    assert diagnose(case_with(np.linspace(1.0, 0.5, 1001)), level()).verdict is Verdict.LEARNING


def test_a_loss_that_stands_is_stuck_and_only_likely():
    diagnosis = diagnose(case_with(np.full(1001, 0.7)), level())
    assert (diagnosis.verdict, diagnosis.certainty) == (Verdict.STUCK, Certainty.LIKELY)


def test_what_a_copy_did_when_it_went_on_counts_more_than_a_forecast():
    case = case_with(np.full(1001, 0.7))
    got_there = diagnose(replace(case, ahead=Ahead(350, solved=True)), level())
    assert (got_there.verdict, got_there.certainty) == (Verdict.SLOW, Certainty.CERTAIN)
    assert got_there.evidence["ahead"] == 350
    did_not = diagnose(replace(case, ahead=Ahead(9000, solved=False)), level())
    assert (did_not.verdict, did_not.certainty) == (Verdict.STUCK, Certainty.LIKELY)
    assert did_not.evidence["ahead"] == 9000


def test_a_saddle_that_is_being_left_is_slow():
    """e⁰·¹ ˣ ⁰·⁰¹ ˣ ¹⁰⁰⁰: a deviation grows by e while the run goes as far again."""
    diagnosis = diagnose(case_with(np.full(1001, 0.7)), level(least=-0.01))
    assert diagnosis.verdict is Verdict.SLOW
    assert diagnosis.evidence["stir"] == pytest.approx(1.0)


def test_half_a_percent_between_the_halves_of_the_last_tenth_is_on_its_way():
    """A fall by r a point, over 1,000 points, is 1 − e^(−50 r) from one half to the next."""
    for part, verdict in ((0.006, Verdict.LEARNING), (0.004, Verdict.STUCK)):
        pace = -np.log(1.0 - part) / 50.0
        falls = np.exp(-pace * np.arange(1001))
        assert diagnose(case_with(falls), level()).verdict is verdict


def test_a_run_that_is_shaken_has_no_saddle_to_leave():
    """The same bend and a swing of 10 % of the loss: that would have led out long ago."""
    swings = 0.7 * (1.0 + 0.05 * np.sin(np.arange(1001) * 0.9))
    assert diagnose(case_with(swings), level(least=-0.01)).verdict is Verdict.STUCK
    little = 0.7 * (1.0 + 0.005 * np.sin(np.arange(1001) * 0.9))
    assert diagnose(case_with(little), level(least=-0.01)).verdict is Verdict.SLOW


def test_in_batches_a_gradient_that_keeps_its_size_is_enough():
    """The steepest bend by far, which whole batches would have left: the gradient tells."""
    for last, verdict in ((1.0, Verdict.SLOW), (0.5, Verdict.STUCK)):
        case = case_with(np.full(1001, 0.7))
        training = replace(case.spec.training, batch_size=1)
        gradients = np.where(np.arange(1001) < 950, 1.0, last)
        course = Course(case.course.steps, case.course.loss, gradients)
        other = replace(case, spec=replace(case.spec, training=training), course=course)
        assert diagnose(other, level(least=-1.0)).verdict is verdict


def test_at_the_edge_of_the_rate_a_bend_downwards_is_never_taken_for_a_rest():
    """e¹⁰⁰: a saddle so steep would be left, but where steps go to and fro it may hold on."""
    loss = np.full(1001, 0.7)
    assert diagnose(case_with(loss), level(least=-1.0, bound=1.0)).verdict is Verdict.STUCK
    assert diagnose(case_with(loss), level(least=-1.0, bound=0.2)).verdict is Verdict.SLOW


def test_a_loss_that_swings_is_unstable():
    swings = 1.0 + 0.4 * np.sin(np.arange(1001) * 0.9)
    diagnosis = diagnose(case_with(swings), level(bound=0.05))
    assert diagnosis.verdict is Verdict.UNSTABLE
    finding = found(diagnosis, "learning-rate-too-high")
    assert (finding.form, finding.evidence["bound"], finding.reason) == ("swings_bound", 0.05, True)


def test_a_loss_that_grows_is_unstable():
    grows = np.concatenate([np.linspace(1.0, 0.1, 100), np.geomspace(0.1, 10.0, 901)])
    assert diagnose(case_with(grows), level()).verdict is Verdict.UNSTABLE


def test_without_a_course_nothing_is_called_stuck_that_is_not_proved():
    case = replace(case_with([0.7]), course=None)
    diagnosis = diagnose(case)
    assert (diagnosis.verdict, diagnosis.certainty) == (Verdict.LEARNING, Certainty.POSSIBLE)


def test_sigmoid_units_on_their_way_over_the_long_plateau_are_slow():
    """Such a run stands at ln 2 for thousands of steps and then solves XOR."""
    training = {"optimizer": {"name": "sgd", "learning_rate": 0.1}, "batch_size": None}
    network = chain_json(2, 4, 1, hidden="sigmoid")
    spec = experiment(network, training=training | {"steps": 100_000}, seed=0)
    for steps in (200, 400, 800):
        diagnosis = diagnosed(spec, steps)
        assert diagnosis.loss == pytest.approx(np.log(2.0), rel=0.03)
        assert diagnosis.verdict in (Verdict.SLOW, Verdict.LEARNING)
    later = trained(spec, 40_000, points=20)
    assert diagnose(later, measure(later)).verdict is Verdict.SOLVED


def test_a_diagnosis_is_the_same_twice_and_changes_nothing():
    case = case_with(np.full(1001, 0.7))
    before = {name: array.copy() for name, (array, _) in case.parameters.items()}
    assert diagnose(case, measure(case)) == diagnose(case, measure(case))
    for name, array in before.items():
        assert (case.parameters[name].kernel == array).all()
