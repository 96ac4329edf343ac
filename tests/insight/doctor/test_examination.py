"""The numbers of an examination against those of the training engine."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.experiments import chain_json, experiment, network_json, patterns_json
from tests.insight.doctor.cases import case_at, experiments, states
from xorviz.engine.whole_set import WholeSet
from xorviz.insight.doctor.examination import MOST_PATTERNS, Examination


@settings(max_examples=100, deadline=None)
@given(experiments(), st.integers(0, 30))
def test_loss_and_gradients_are_those_of_the_whole_set(spec, steps):
    *_, state = states(spec, steps)
    case = case_at(spec, state)
    examination, whole = Examination(case), WholeSet(spec, case.dataset)
    look = whole.look(case.parameters)
    if not np.isfinite(list(look.gradients.values())).all():
        return
    assert examination.loss == pytest.approx(float(look.evaluation.loss[0]), rel=1e-12)
    for name, expected in whole.gradient(case.parameters).items():
        np.testing.assert_allclose(
            examination.gradients[name], expected, rtol=1e-9, atol=1e-12 * np.abs(expected).max()
        )
    if spec.training.solved == "accuracy":
        assert examination.right.mean() == pytest.approx(float(look.evaluation.accuracy[0]))


def test_patterns_that_a_sample_lacks_are_not_looked_at():
    data = {"kind": "gate", "gate": "xor", "sample": 2, "seed": 1}
    spec = experiment(chain_json(2, 2, 1), data=data)
    examination = Examination(case_at(spec, next(states(spec))))
    present = set(examination.case.dataset.inputs[0].astype(int).astype(str).tolist()[0])
    assert len(examination.labels) == np.count_nonzero(examination.case.dataset.shares[0])
    assert present <= {"0", "1"}
    assert examination.shares.sum() == pytest.approx(1.0)


def test_of_many_patterns_some_are_examined_and_that_is_known():
    rows = np.arange(MOST_PATTERNS + 5, dtype=float)[:, None]
    data = patterns_json(rows.tolist(), (rows % 2.0).tolist())
    spec = experiment(chain_json(1, 2, 1), data=data)
    examination = Examination(case_at(spec, next(states(spec))))
    assert len(examination.rows) == MOST_PATTERNS
    assert not examination.is_whole


def test_the_frontier_holds_all_that_goes_on():
    layers = [
        ("left", ["a"], 1, "tanh"),
        ("right", ["b"], 1, "tanh"),
        ("h", ["left", "right"], 2, "relu"),
        ("out", ["h", "a"], 1, "sigmoid"),
    ]
    spec = experiment(network_json({"a": 1, "b": 1}, layers))
    examination = Examination(case_at(spec, next(states(spec))))
    assert set(examination.frontier(0)) == {"b", "left", "a"}
    assert set(examination.frontier(1)) == {"left", "right", "a"}
    assert set(examination.frontier(2)) == {"h", "a"}
    assert examination.frontier(3) == ("out",)
