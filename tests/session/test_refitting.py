"""Data of another shape: the network is fitted, keeps what it knows, and comes back."""

import json

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.engine.experiments import chain_json, experiment, network_json
from tests.session.runs import advance, answers, living, run_bits
from xorviz.engine.dataset import truth_table
from xorviz.engine.spec import GateData, read_data
from xorviz.session import edits

TWO_INPUTS = network_json(
    {"a": 1, "b": 1},
    [("ha", ["a"], 2, "tanh"), ("out", ["ha", "b"], 1, "sigmoid")],
)
NETWORKS = {"one input": chain_json(2, 3, 1, hidden="tanh"), "two inputs": TWO_INPUTS}


def outputs(run):
    """The answers to the four rows, in order."""
    return answers(run, truth_table(run.record().position.spec.data)[0])


def state(run):
    return run.record().position.state


@pytest.mark.parametrize("network", NETWORKS.values(), ids=NETWORKS.keys())
@settings(max_examples=15, deadline=None)
@given(st.sampled_from(["sgd", "adam"]), st.integers(0, 30), st.integers(0, 30))
def test_bits_become_pairs_and_single_bits_again_without_moving_an_answer(
    network, optimizer, steps, later
):
    run = living(experiment(network, training={"optimizer": optimizer, "batch_size": 2}), steps)
    before = outputs(run)
    done = run.apply(edits.SetData(GateData("xor", encoding="paired")))
    assert done.output_moved <= 1e-12
    np.testing.assert_allclose(outputs(run), before, rtol=1e-12)
    advance(run, later)
    before = outputs(run)
    done = run.apply(edits.SetData(GateData("xor")))
    assert done.output_moved <= 1e-12
    np.testing.assert_allclose(outputs(run), before, rtol=1e-12)
    widths = [entry.units for entry in run.record().position.spec.network.inputs]
    assert sum(widths) == 2


def test_undone_pairs_leave_what_the_single_bits_have_learned():
    run = living(experiment(chain_json(2, 3, 1), training={"optimizer": "adam"}), 5)
    undo = run.apply(edits.SetData(GateData("xor", encoding="paired"))).inverse
    advance(run, 12)
    trained = state(run)
    run.apply(undo)
    now = state(run)
    assert (now.parameters["h1"].kernel == trained.parameters["h1"].kernel[:, [0, 2]]).all()
    assert (now.slots["velocity"]["h1"].bias == trained.slots["velocity"]["h1"].bias).all()


def test_a_second_output_comes_first_and_leaves_the_first_as_it_is():
    run = living(experiment(chain_json(2, 3, 1), training={"optimizer": "adam"}), 5)
    before = outputs(run)
    done = run.apply(edits.SetData(GateData("xor", outputs=2)))
    assert done.output_moved <= 1e-12
    np.testing.assert_allclose(outputs(run)[:, 1:], before, rtol=1e-12)
    assert state(run).unit_ids["out"] == (1, 0)
    assert state(run).parameters["out"].kernel[0, :, 0].any()
    assert advance(run, 9)
    learned = outputs(run)[:, 1:]
    done = run.apply(edits.SetData(GateData("xor")))
    assert done.output_moved <= 1e-12
    np.testing.assert_allclose(outputs(run), learned, rtol=1e-12)
    assert state(run).unit_ids["out"] == (0,)
    run.apply(done.inverse)
    assert state(run).unit_ids["out"] == (1, 0)


CHANGES = st.builds(
    GateData,
    st.sampled_from(["xor", "and"]),
    st.sampled_from(["01", "pm1", "paired"]),
    st.integers(1, 2),
    st.none() | st.integers(1, 9),
    st.sampled_from([0.0, 0.1]),
    st.integers(0, 3),
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(list(NETWORKS.values())), st.lists(CHANGES, min_size=1, max_size=5))
def test_any_series_of_data_is_taken_back_in_every_bit(network, series):
    run = living(experiment(network, training={"optimizer": "adam"}), 5)
    before = run_bits(run, "edits", "epoch", "batch", "first_solved")
    inverses = []
    for data in series:
        inverses.append(run.apply(edits.SetData(data)).inverse)
        spec = run.record().position.spec
        assert spec.data == data
        assert sum(entry.units for entry in spec.network.inputs) == data.features
        assert spec.network.layer("out").units == data.outputs
    for inverse in reversed(inverses):
        run.apply(inverse)
    assert run_bits(run, "edits", "epoch", "batch", "first_solved") == before


def test_start_weights_that_still_fit_stay_and_others_come_back():
    given_weights = {
        "h1": {"kernel": [[0.5, 1.0], [0.25, 2.0]]},
        "out": {"kernel": [[1.0], [2.0]]},
    }
    run = living(experiment(chain_json(2, 2, 1), weights=given_weights))
    undo = run.apply(edits.SetData(GateData("xor", encoding="paired"))).inverse
    assert [name for name, _ in run.record().position.spec.weights] == ["out"]
    run.apply(undo)
    assert json.loads(json.dumps(run.record().position.spec.to_json()))["weights"] == given_weights


def test_patterns_of_another_width_keep_the_weights_of_the_inputs_that_stay():
    run = living(experiment(chain_json(2, 3, 1)), 3)
    before = state(run).parameters["h1"].kernel
    rows = {"kind": "patterns", "inputs": [[0, 0, 1], [1, 1, 0]], "targets": [[0], [1]]}
    done = run.apply(edits.SetData(read_data(rows)))
    kernel = state(run).parameters["h1"].kernel
    assert (kernel[:, :2] == before).all()
    assert not kernel[:, 2:].any()
    assert done.changes == ("data", "network", "weights")
    assert advance(run, 5)
    run.apply(done.inverse)
    assert run.record().position.spec.data == experiment().data


def test_pairs_after_patterns_of_another_width_keep_the_inputs_that_stay():
    """One value is no bit that could come to be a pair of four."""
    rows = {"kind": "patterns", "inputs": [[0], [1]], "targets": [[0], [1]]}
    run = living(experiment(chain_json(1, 3, 1), rows), 3)
    before = state(run).parameters["h1"].kernel
    run.apply(edits.SetData(GateData("xor", encoding="paired")))
    kernel = state(run).parameters["h1"].kernel
    assert kernel.shape == (1, 4, 3)
    assert (kernel[:, :1] == before).all()
    assert not kernel[:, 1:].any()
