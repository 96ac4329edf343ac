"""Layers, connections and revived units in the middle of a run: what stays and what moves."""

import math

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.engine.experiments import chain_json, experiment, network_json
from tests.engine.strategies import experiments
from tests.session.runs import advance, answers, living
from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.registry import Choice
from xorviz.engine.spec import read_experiment
from xorviz.engine.streams import weight_stream
from xorviz.session import edits

SPECS = experiments(tame=True).map(read_experiment)
some_runs = settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])

SKIP = network_json(
    {"x": 2},
    [("h1", ["x"], 3, "tanh"), ("h2", ["h1"], 2, "relu"), ("out", ["h2", "x"], 1, "sigmoid")],
)

#: Two branches, each of its own input.
BRANCHES = network_json(
    {"a": 1, "b": 1},
    [("ha", ["a"], 2, "tanh"), ("hb", ["b"], 1, "tanh"), ("out", ["hb", "ha"], 1, "sigmoid")],
)


def state(run):
    return run.record().position.state


def network(run):
    return run.record().position.spec.network


def sources(run):
    return {layer.id: layer.sources for layer in network(run).layers}


@some_runs
@given(st.data())
def test_a_new_layer_moves_no_output_anywhere(data):
    """Whatever the network, wherever it comes, and for inputs that nobody has trained on."""
    run = living(data.draw(SPECS))
    assume(advance(run, data.draw(st.integers(0, 20))))
    reader = data.draw(st.sampled_from(network(run).layers))
    taken = data.draw(st.lists(st.sampled_from(reader.sources), min_size=1, unique=True))
    features = run.record().position.spec.data.features
    patterns = np.random.default_rng(1).normal(0.0, 3.0, (20, features))
    before = answers(run, patterns)
    done = run.apply(edits.AddLayer("new", reader.id, tuple(taken)))
    np.testing.assert_allclose(answers(run, patterns), before, rtol=1e-9, atol=1e-12)
    assert done.output_moved <= 1e-12
    assert done.changes == ("network", "weights")
    new = network(run).layer("new")
    assert new.units == sum(network(run).width(source) for source in taken)
    assert ACTIVATIONS[new.activation.name].idempotent


@some_runs
@given(st.data())
def test_a_new_connection_moves_no_output_and_learns(data):
    run = living(data.draw(SPECS))
    assume(advance(run, data.draw(st.integers(0, 20))))
    names = [*(entry.id for entry in network(run).inputs), *state(run).unit_ids]
    layers = network(run).layers
    pairs = [
        (layer.id, name)
        for place, layer in enumerate(layers)
        for name in names
        if name not in layer.sources and name not in [after.id for after in layers[place:]]
    ]
    assume(pairs)
    layer, source = data.draw(st.sampled_from(pairs))
    done = run.apply(edits.AddSource(layer, source))
    assert done.output_moved <= 1e-12
    assert sources(run)[layer][-1] == source
    width = network(run).width(source)
    assert not state(run).parameters[layer].kernel[:, -width:].any()


def test_a_connection_with_weights_of_zero_is_trained_like_any_other():
    run = living(experiment(chain_json(2, 3, 1), training={"optimizer": "adam"}), 5)
    run.apply(edits.AddSource("out", "x"))
    advance(run, 3)
    assert (state(run).parameters["out"].kernel[0, 3:, 0] != 0.0).all()


@some_runs
@given(st.data())
def test_a_linear_layer_goes_without_a_trace(data):
    run = living(data.draw(SPECS))
    assume(advance(run, data.draw(st.integers(0, 10))))
    hidden = [layer.id for layer in network(run).layers if layer.id != network(run).output]
    assume(hidden)
    gone = data.draw(st.sampled_from(hidden))
    run.apply(edits.SetActivation(gone, Choice("linear")))
    features = run.record().position.spec.data.features
    patterns = np.random.default_rng(2).normal(0.0, 1.0, (20, features))
    before = answers(run, patterns)
    done = run.apply(edits.RemoveLayer(gone))
    np.testing.assert_allclose(answers(run, patterns), before, rtol=1e-9, atol=1e-11)
    assert done.output_moved <= 1e-11
    assert gone not in sources(run)


def test_the_readers_of_a_removed_layer_take_the_product_of_the_weights():
    """1·2 + 3·4 and so on, by hand; a source that was read already gets both together."""
    given_weights = {
        "h1": {"kernel": [[1.0, 3.0], [-1.0, 0.5]], "bias": [0.25, -0.5]},
        "out": {"kernel": [[2.0], [4.0], [10.0], [20.0]], "bias": [1.0]},
    }
    layers = [("h1", ["x"], 2, "tanh"), ("out", ["h1", "x"], 1, "sigmoid")]
    run = living(experiment(network_json({"x": 2}, layers), weights=given_weights))
    done = run.apply(edits.RemoveLayer("h1"))
    out = state(run).parameters["out"]
    assert out.kernel[0, :, 0].tolist() == [10.0 + 14.0, 20.0 + 0.0]
    assert out.bias[0, 0].tolist() == [1.0 + 0.5 - 2.0]
    assert sources(run) == {"out": ("x",)}
    assert done.output_moved > 0.0
    run.apply(done.inverse)
    assert state(run).parameters["out"].kernel[0, :, 0].tolist() == [2.0, 4.0, 10.0, 20.0]
    assert state(run).parameters["h1"].kernel[0].tolist() == [[1.0, 3.0], [-1.0, 0.5]]


def test_taking_a_new_layer_back_keeps_what_its_reader_has_learned():
    run = living(experiment(SKIP, training={"optimizer": "adam"}), 6)
    undo = run.apply(edits.AddLayer("h3", "out", ("h2",))).inverse
    assert sources(run)["out"] == ("h3", "x")
    advance(run, 25)
    trained = state(run)
    redo = run.apply(undo).inverse
    now = state(run)
    assert sources(run)["out"] == ("h2", "x")
    for arrays, former in [
        (now.parameters, trained.parameters),
        *((now.slots[name], trained.slots[name]) for name in ("momentum", "velocity")),
    ]:
        assert arrays["out"].kernel.tobytes() == former["out"].kernel.tobytes()
        assert arrays["h1"].kernel.tobytes() == former["h1"].kernel.tobytes()
    run.apply(redo)
    kernel = state(run).parameters["h3"].kernel
    assert kernel.tobytes() == trained.parameters["h3"].kernel.tobytes()


def test_a_layer_between_branches_and_their_reader_joins_them():
    run = living(experiment(BRANCHES), 9)
    done = run.apply(edits.AddLayer("j", "out", ("ha", "hb")))
    assert sources(run) == {"ha": ("a",), "hb": ("b",), "j": ("hb", "ha"), "out": ("j",)}
    assert done.output_moved <= 1e-12


def test_a_branch_may_read_another_that_stands_after_it():
    """Layers change places where a connection asks for it; a circle is refused."""
    run = living(experiment(BRANCHES), 4)
    done = run.apply(edits.AddSource("ha", "hb"))
    assert list(sources(run)) == ["hb", "ha", "out"]
    assert done.output_moved <= 1e-12
    assert advance(run, 10)
    run.apply(done.inverse)
    assert list(sources(run)) == ["ha", "hb", "out"]


def test_a_connection_that_goes_comes_back_with_its_weights():
    run = living(experiment(SKIP, training={"optimizer": "adam"}), 8)
    before = state(run)
    undo = run.apply(edits.RemoveSource("out", "x")).inverse
    assert state(run).parameters["out"].kernel.shape == (1, 2, 1)
    advance(run, 10)
    meanwhile = state(run).parameters["out"].kernel
    run.apply(undo)
    now = state(run)
    assert (now.parameters["out"].kernel[:, 2:] == before.parameters["out"].kernel[:, 2:]).all()
    assert (now.parameters["out"].kernel[:, :2] == meanwhile).all()
    momentum = now.slots["momentum"]["out"].kernel
    assert (momentum[:, 2:] == before.slots["momentum"]["out"].kernel[:, 2:]).all()


def test_a_revived_unit_draws_from_its_own_stream_and_sends_nothing():
    run = living(experiment(SKIP, seed=5, replicas=2, training={"optimizer": "adam"}), 8)
    before = state(run)
    undo = run.apply(edits.ReviveUnit("h2", 1)).inverse
    after = state(run)
    limit = math.sqrt(6.0 / (3 + 2))
    for replica in range(2):
        expected = weight_stream(5, replica, "h2", 1, 1).uniform(-limit, limit, 3)
        assert (after.parameters["h2"].kernel[replica, :, 1] == expected).all()
    assert not after.parameters["out"].kernel[:, 1].any()
    for name in ("momentum", "velocity"):
        assert not after.slots[name]["h2"].kernel[:, :, 1].any()
        assert not after.slots[name]["out"].kernel[:, 1].any()
    for name in ("h1", "out"):
        assert after.parameters[name].bias.tobytes() == before.parameters[name].bias.tobytes()
    same = [0, 2, 3]
    kept, former = after.parameters["out"].kernel, before.parameters["out"].kernel
    assert (kept[:, same] == former[:, same]).all()
    run.apply(undo)
    assert (state(run).parameters["h2"].kernel == before.parameters["h2"].kernel).all()


def test_reviving_a_dead_unit_moves_no_output_and_twice_draws_twice():
    dead = {"h1": {"kernel": [[-1.0, 1.0], [-1.0, 1.0]], "bias": [-1.0, 0.0]}}
    run = living(experiment(chain_json(2, 2, 1), weights=dead), 0)
    assert run.apply(edits.ReviveUnit("h1", 0)).output_moved == 0.0
    first = state(run).parameters["h1"].kernel[0, :, 0].tolist()
    assert run.apply(edits.ReviveUnit("h1", 0)).output_moved == 0.0
    assert state(run).parameters["h1"].kernel[0, :, 0].tolist() != first
    assert run.record().position.spec.weights, "how the run starts stays as it is"


@pytest.mark.parametrize("layer", ["h1", "out"])
def test_an_initializer_counts_for_new_units_and_from_the_next_restart(layer):
    run = living(experiment(chain_json(2, 3, 1)), 5)
    before = state(run).parameters
    undo = run.apply(edits.SetInitializer(layer, Choice("zeros"))).inverse
    assert state(run).parameters[layer].kernel.tobytes() == before[layer].kernel.tobytes()
    run.apply(edits.RestartRun())
    assert not state(run).parameters[layer].kernel.any()
    other = "out" if layer == "h1" else "h1"
    assert state(run).parameters[other].kernel.any()
    run.apply(undo)
    names = [entry.kernel_initializer.name for entry in network(run).layers]
    assert names == ["glorot_uniform", "glorot_uniform"]
