"""What wakes a dead unit: by hand, on the patterns that it sees."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.engine.experiments import chain_json, experiment
from tests.insight.doctor.cases import case_at, states
from xorviz.insight.doctor.examination import Examination
from xorviz.insight.doctor.rules.revivals import waking_bias

PATTERNS = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])


def examination(kernel, bias, activation="relu"):
    weights = {"h1": {"kernel": np.reshape(kernel, (2, -1)).tolist(), "bias": list(bias)}}
    spec = experiment(chain_json(2, len(bias), 1, hidden=activation), weights=weights)
    *_, state = states(spec, 0)
    return Examination(case_at(spec, state))


@given(
    st.tuples(*[st.floats(-3.0, 3.0)] * 2),
    st.floats(-50.0, -10.0),
)
def test_a_woken_unit_is_on_for_as_near_to_half_of_the_patterns_as_a_bias_can_make_it(kernel, bias):
    found = waking_bias(examination(kernel, [bias]), "h1", 0)
    levels = PATTERNS @ np.array(kernel)
    distinct = np.unique(levels + bias)
    if found is None:
        assert len(distinct) < 2 or np.diff(distinct).max() < 1e-9
        return
    on = int((levels + found > 0.0).sum())
    cuts = [int((levels + bias > level).sum()) for level in distinct[:-1]]
    assert abs(on - 2) == min(abs(cut - 2) for cut in cuts)


def test_it_has_few_digits():
    # 0, 1, 1 and 2 before the bias: between 1 and 2, or 0 and 1, midway.
    assert waking_bias(examination([1.0, 1.0], [-9.0]), "h1", 0) == pytest.approx(-0.5, abs=0.26)
    found = waking_bias(examination([0.123456, 0.3], [-9.0]), "h1", 0)
    assert len(str(abs(found))) <= 4
    assert -0.3 < found < -0.123456


def test_where_no_bias_parts_the_patterns_there_is_none():
    assert waking_bias(examination([0.0, 0.0], [-1.0]), "h1", 0) is None
    assert waking_bias(examination([1.0, 2.0], [-9.0], "tanh"), "h1", 0) is None
