"""Patterns that coincide, and the floor under the loss, whatever the later layers do."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.experiments import chain_json, experiment, network_json, patterns_json
from tests.insight.by_hand import entropy
from tests.insight.doctor.cases import (
    case_at,
    experiments,
    found,
    loss_and_norm,
    started,
    states,
    trained,
)
from xorviz.engine.layout import LayerArrays
from xorviz.insight.doctor import Certainty, Verdict, diagnose

#: h1 is off for 00 and 10 alone: z = y − ½ in both units.
TWO_ALIKE = {"h1": {"kernel": [[0.0, 0.0], [1.0, 2.0]], "bias": [-0.5, -0.5]}}


def test_two_alike_in_a_hidden_layer():
    finding = found(started(chain_json(2, 2, 1), weights=TWO_ALIKE), "collapsed-inputs")
    assert finding.certainty is Certainty.CERTAIN
    assert finding.where.layer == "h1"
    # The other two are alike as well: y alone is left of a pattern.
    assert finding.where.patterns == (("00", "10"), ("01", "11"))
    assert finding.evidence["floor"] == pytest.approx(entropy(0.5))


def test_three_alike_have_their_plateau_and_a_skip_undoes_it():
    weights = {"h1": {"kernel": [[1.0], [1.0]], "bias": [-1.5]}}
    finding = found(started(chain_json(2, 1, 1), weights=weights), "collapsed-inputs")
    assert finding.where.patterns == (("00", "01", "10"),)
    assert finding.evidence["plateau"] == "three_alike"
    assert finding.evidence["floor"] == pytest.approx(0.75 * entropy(1 / 3))
    skip = [("h1", ["x"], 1, "relu"), ("out", ["x", "h1"], 1, "sigmoid")]
    diagnosis = started(network_json({"x": 2}, skip), weights=weights)
    assert all(entry.code != "collapsed-inputs" for entry in diagnosis.findings)


def test_a_branch_that_sees_one_input_collapses_nothing():
    layers = [
        ("left", ["a"], 1, "tanh"),
        ("right", ["b"], 1, "tanh"),
        ("out", ["left", "right"], 1, "sigmoid"),
    ]
    diagnosis = started(network_json({"a": 1, "b": 1}, layers))
    assert all(entry.code != "collapsed-inputs" for entry in diagnosis.findings)


def test_the_layer_is_the_first_after_which_it_is_so():
    weights = TWO_ALIKE | {"h2": {"kernel": [[1.0, -1.0], [1.0, -1.0]], "bias": [-9.0, -9.0]}}
    finding = found(started(chain_json(2, 2, 2, 1), weights=weights), "collapsed-inputs")
    assert finding.where.layer == "h2"
    assert finding.where.patterns == (("00", "01", "10", "11"),)
    weights["h2"]["bias"] = [0.0, 5.0]
    finding = found(started(chain_json(2, 2, 2, 1), weights=weights), "collapsed-inputs")
    assert finding.where.layer == "h1"


def test_equal_inputs_are_the_data_s_doing():
    data = patterns_json([[0.0], [0.0], [1.0]], [[0.0], [1.0], [1.0]])
    diagnosis = started(chain_json(1, 2, 1, hidden="tanh"), data=data)
    assert [entry.code for entry in diagnosis.findings] == ["contradictory-labels"]
    finding = diagnosis.findings[0]
    assert finding.evidence["floor"] == pytest.approx(2 / 3 * entropy(0.5))
    assert finding.certainty is Certainty.CERTAIN
    assert (diagnosis.verdict, diagnosis.certainty) == (Verdict.STUCK, Certainty.CERTAIN)


@settings(max_examples=50, deadline=None)
@given(experiments(), st.integers(0, 30), st.integers(0, 2**32 - 1))
def test_no_weights_behind_a_collapse_bring_the_loss_below_its_floor(spec, steps, seed):
    *_, state = states(spec, steps)
    case = case_at(spec, state)
    diagnosis = diagnose(case)
    generator = np.random.default_rng(seed)
    layers = [layer.id for layer in spec.network.layers]
    for finding in diagnosis.findings:
        if finding.code != "collapsed-inputs" or finding.certainty is not Certainty.CERTAIN:
            continue
        behind = layers[layers.index(finding.where.layer) + 1 :]
        for _ in range(20):
            scale = 10.0 ** generator.uniform(-1.0, 1.0)
            other = {
                name: LayerArrays(
                    *(scale * generator.standard_normal(array.shape) for array in arrays)
                )
                if name in behind
                else arrays
                for name, arrays in case.parameters.items()
            }
            loss, _ = loss_and_norm(replace(case, parameters=other))
            assert not loss < finding.evidence["floor"] * (1.0 - 1e-9)


def test_the_plateau_of_two_dead_units_is_certain_and_lasting():
    """Two units die on the way, as in a 2-2-1 network of a question; what is left is ln 2."""
    training = {"optimizer": {"name": "adam", "learning_rate": 0.001}, "batch_size": None}
    spec = experiment(chain_json(2, 2, 1), training=training | {"steps": 5000}, seed=8)
    diagnosis = diagnose(trained(spec, 2000))
    assert (diagnosis.verdict, diagnosis.certainty) == (Verdict.STUCK, Certainty.CERTAIN)
    first = diagnosis.findings[0]
    assert (first.code, first.form, first.reason) == ("collapsed-inputs", "for_ever", True)
    assert diagnosis.floor == pytest.approx(np.log(2.0))
    dead = found(diagnosis, "dead-unit")
    assert (dead.form, dead.where.units, dead.reason) == ("for_ever", (0, 1), False)
