"""Each experiment of the public questions, run to its end as the window does, gets its explanation.

Which patterns coincide, and the floor of that, are computed here anew from the weights.
"""

import functools
import math

import numpy as np
import pytest

from tests.engine.experiments import chain_json, experiment
from tests.insight.by_hand import entropy
from tests.session.runs import living, take
from xorviz.engine.forward import forward
from xorviz.engine.run import Run
from xorviz.engine.spec import ExperimentSpec
from xorviz.insight.doctor import Certainty, Diagnosis, Finding, Verdict, diagnose
from xorviz.session.case_of_record import case_of_record
from xorviz.session.experiments import load_experiment
from xorviz.session.living import LivingRun
from xorviz.session.picture import Status
from xorviz.session.record import Record
from xorviz.session.snapshot import Probe, Request

ASKED = Request(frozenset({Probe.DOCTOR}))
ADAM = {"optimizer": {"name": "adam", "learning_rate": 0.01}, "batch_size": None, "steps": 5000}


def preset(name: str) -> ExperimentSpec:
    return load_experiment(name).position.spec


@functools.cache
def ended(name: str) -> tuple[LivingRun, Diagnosis]:
    """Return a preset at the end of its run, and what its snapshot says of it."""
    run = living(preset(name), preset(name).run_length)
    found = run.snapshot(ASKED, Status()).doctor
    assert found.step == run.step
    return run, found.diagnosis


def first(diagnosis: Diagnosis) -> Finding:
    """Return the reason that is named first."""
    assert diagnosis.findings[0].reason
    return diagnosis.findings[0]


def hidden(run: LivingRun, layer: str) -> tuple[np.ndarray, list[str]]:
    """Return what a layer says of the distinct patterns, and their labels."""
    record = run.record()
    data = case_of_record(record).dataset
    parameters = record.position.state.parameters
    said = forward(record.position.spec.network, parameters, data.distinct_inputs)
    return said[layer].activation[0], list(data.labels)


def floor_by_hand(run: LivingRun, groups: list[list[str]], spread) -> float:
    """Σ over groups of their share of the set × the spread of their mean label."""
    data = case_of_record(run.record()).dataset
    rows = {label: row for row, label in enumerate(data.labels)}
    total = 0.0
    for group in groups:
        members = [rows[label] for label in group]
        weights = data.shares[0, members]
        labels = data.distinct_targets[0, members, 0]
        total += weights.sum() * spread(float(weights @ labels / weights.sum()))
    return total


@pytest.mark.parametrize(
    ("name", "layer", "alike", "plateau", "spread"),
    [
        ("relu-2-2-1", "h1", ["00", "10"], "two_alike", entropy),
        ("relu-2-2-1-dead", "h1", ["00", "01", "10", "11"], "all_alike", entropy),
        ("relu-4-2-1", "h2", ["00", "01", "10", "11"], "all_alike", entropy),
        ("gates-or", "h1", ["00", "10", "11"], "three_alike", lambda p: p * (1.0 - p)),
        ("paired-inputs", "h1", ["01", "10", "11"], "three_alike", lambda p: p * (1.0 - p)),
        ("two-outputs", "h1", ["00", "01", "11"], "three_alike", lambda p: p * (1.0 - p)),
    ],
)
def test_which_patterns_are_alike_in_which_layer_and_the_floor(name, layer, alike, plateau, spread):
    run, diagnosis = ended(name)
    assert diagnosis.verdict is Verdict.STUCK
    finding = first(diagnosis)
    assert (finding.code, finding.certainty) == ("collapsed-inputs", Certainty.CERTAIN)
    assert (finding.where.layer, finding.evidence["plateau"]) == (layer, plateau)
    assert finding.where.patterns == (tuple(alike),)
    # It is so, and of no other pattern.
    said, labels = hidden(run, layer)
    rows = [labels.index(label) for label in alike]
    assert not np.ptp(said[rows], axis=0).any()
    others = [row for row in range(len(labels)) if row not in rows]
    assert all((said[row] != said[rows[0]]).any() for row in others)
    floor = floor_by_hand(run, [alike, *([labels[row]] for row in others)], spread)
    assert finding.evidence["floor"] == pytest.approx(floor)
    assert diagnosis.loss == pytest.approx(floor, rel=0.01)


@pytest.mark.parametrize("name", ["relu-2-2-1-dead", "relu-4-2-1", "gates-or"])
def test_dead_units_are_told_with_their_step_and_are_not_the_reason(name):
    """The unit is off for every pattern after that step, and was not one step before."""
    run, diagnosis = ended(name)
    dead = [finding for finding in diagnosis.findings if finding.code == "dead-unit"]
    assert dead
    assert all(finding.form == "for_ever_since" and not finding.reason for finding in dead)
    for finding in dead:
        layer = finding.where.layer
        for unit, since in zip(finding.where.units, finding.evidence["since"], strict=True):
            for step, off in ((int(since) - 1, False), (int(since), True)):
                if step >= 0:
                    other = living(preset(name), step)
                    assert (hidden(other, layer)[0][:, unit] == 0.0).all() == off
            assert (hidden(run, layer)[0][:, unit] == 0.0).all()


def test_two_dead_units_are_proved_to_stay_so():
    _, diagnosis = ended("relu-2-2-1-dead")
    assert diagnosis.certainty is Certainty.CERTAIN
    assert diagnosis.floor == pytest.approx(math.log(2.0))
    dead = next(finding for finding in diagnosis.findings if finding.code == "dead-unit")
    assert (dead.where.units, dead.evidence["since"]) == ((0, 1), ("838", "93"))


def test_failures_of_the_two_relu_units_are_never_put_on_a_dead_unit():
    """Other random starts of the first experiment, each with its own sample."""
    spec = preset("relu-2-2-1")
    codes = set()
    for number in range(1, 7):
        run = living(spec.alone(number), 4000)
        diagnosis = run.snapshot(ASKED, Status()).doctor.diagnosis
        reasons = [finding.code for finding in diagnosis.findings if finding.reason]
        assert "dead-unit" not in reasons
        if diagnosis.verdict is Verdict.STUCK:
            codes.add(reasons[0])
    assert "collapsed-inputs" in codes
    assert codes <= {"collapsed-inputs", "alike-answers", "bottleneck"}


@pytest.mark.parametrize("name", ["sigmoid-2-2-1", "relu-5-1", "gates-and", "skip-2-1-1"])
def test_what_works_is_called_solved_without_a_reason(name):
    _, diagnosis = ended(name)
    assert diagnosis.verdict is Verdict.SOLVED
    assert not any(finding.reason for finding in diagnosis.findings)


def test_a_success_has_its_dead_unit_too():
    _, diagnosis = ended("relu-5-1")
    assert [finding.code for finding in diagnosis.findings] == ["dead-unit"]


def test_leaky_units_have_plateaus_where_nothing_coincides():
    _, diagnosis = ended("leaky-2-2-1")
    assert diagnosis.verdict is Verdict.STUCK
    assert first(diagnosis).code == "alike-answers"
    assert {finding.code for finding in diagnosis.findings}.isdisjoint(
        {"collapsed-inputs", "dead-unit"}
    )


def test_a_relu_output_is_off_for_every_pattern():
    run, diagnosis = ended("gates-relu-output")
    assert (diagnosis.verdict, diagnosis.certainty) == (Verdict.STUCK, Certainty.CERTAIN)
    finding = first(diagnosis)
    assert (finding.code, finding.form, finding.where.layer) == ("output-off", "for_ever", "out")
    assert not hidden(run, "out")[0].any()
    assert diagnosis.gradient_norm == 0.0
    assert diagnosis.loss == 0.5


@pytest.mark.parametrize("activation", ["tanh", "sigmoid", "relu"])
def test_one_unit_without_the_skip_cuts_once(activation):
    spec = experiment(chain_json(2, 1, 1, hidden=activation), training=ADAM)
    diagnosis = living(spec, 5000).snapshot(ASKED, Status()).doctor.diagnosis
    assert (diagnosis.verdict, diagnosis.certainty) == (Verdict.STUCK, Certainty.CERTAIN)
    finding = next(entry for entry in diagnosis.findings if entry.code == "bottleneck")
    assert finding.reason
    assert ("out", "x") in [
        (fix.values.get("layer"), fix.values.get("source")) for fix in finding.fixes
    ]


def test_the_skip_past_a_dead_unit_is_one_straight_cut():
    _, diagnosis = ended("skip-relu-2-1-1")
    assert (diagnosis.verdict, diagnosis.certainty) == (Verdict.STUCK, Certainty.CERTAIN)
    finding = first(diagnosis)
    assert (finding.code, finding.form) == ("linear-network", "for_ever_best")
    assert finding.evidence["best"] == pytest.approx(math.log(2.0))


def test_nor_by_hand_has_nothing_left_to_learn():
    diagnosis = living(preset("nor-by-hand")).snapshot(ASKED, Status()).doctor.diagnosis
    assert diagnosis.verdict is Verdict.SOLVED
    assert not any(finding.reason for finding in diagnosis.findings)


def test_the_narrow_branches_first_their_output_then_where_the_spread_dies_away():
    run, diagnosis = ended("bitwise-xor-branches")
    assert diagnosis.verdict is Verdict.STUCK
    mismatch, shrinkage = diagnosis.findings[:2]
    assert (mismatch.code, mismatch.form) == ("output-loss-mismatch", "no_probability")
    assert (mismatch.certainty, mismatch.reason) == (Certainty.CERTAIN, True)
    assert (shrinkage.code, shrinkage.reason) == ("signal-shrinkage", True)
    # The numbers by layer: the largest difference between two patterns in any unit.
    spreads = {
        layer.id: float(np.ptp(hidden(run, layer.id)[0], axis=0).max())
        for layer in run.record().position.spec.network.layers[:-1]
    }
    names = list(spreads)
    assert shrinkage.evidence["first"] == pytest.approx(spreads[names[0]])
    assert shrinkage.evidence["last"] == pytest.approx(spreads[names[-1]])
    assert [part.split()[0] for part in shrinkage.evidence["by_layer"]] == names
    # The one unit on the way is not the culprit.
    assert all(finding.code != "bottleneck" for finding in diagnosis.findings)


def test_of_the_narrow_branches_those_that_begin_with_an_output_that_is_off_are_told_at_once():
    spec = preset("bitwise-xor-branches")
    off = 0
    for number in range(12):
        record = Record.fresh(spec.alone(number))
        diagnosis = diagnose(case_of_record(record))
        codes = [finding.code for finding in diagnosis.findings if finding.reason]
        run = Run(record.position.spec)
        data = case_of_record(record).dataset
        answers = forward(spec.network, run.parameters(), data.distinct_inputs)["out"].activation
        if not (answers > 1e-7).any() or (answers > 1.0 - 1e-7).all():
            off += 1
            assert diagnosis.verdict is Verdict.STUCK
            assert codes[:2] == ["output-loss-mismatch", "output-off"]
        else:
            assert "output-off" not in codes
    assert off


def test_a_reason_is_there_while_the_run_goes_on():
    """Long before its end the run that stops is called stuck, with the same reason."""
    run = living(preset("relu-4-2-1"), 1500)
    take(run, 500)
    finding = first(run.snapshot(ASKED, Status()).doctor.diagnosis)
    assert (finding.code, finding.where.layer) == ("collapsed-inputs", "h2")
