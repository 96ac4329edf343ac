"""The look at the whole training set: the evaluation's numbers, and gradients by differences."""

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.engine.experiments import chain_json, experiment
from tests.engine.keras_formulas.around import penalty
from tests.engine.strategies import experiments
from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.dataset import Dataset, build_dataset
from xorviz.engine.errors import NonFiniteError
from xorviz.engine.forward import forward
from xorviz.engine.layout import LayerArrays
from xorviz.engine.registry import Choice
from xorviz.engine.run import Run
from xorviz.engine.solved import evaluate
from xorviz.engine.spec import read_experiment
from xorviz.engine.state import start_state
from xorviz.engine.whole_set import WholeSet

WIDTH = 1e-5


def repeated(data):
    """Every pattern as often as it occurs, each a row of its own: the set without any shares."""
    rows = data.inputs.shape[1]
    return Dataset(
        data.inputs, data.targets, data.inputs, data.targets, np.full((1, rows), 1 / rows), ()
    )


def penalty_by_hand(spec, parameters):
    """What all regularizers add, weight by weight."""
    return sum(
        penalty(layer.get(f"{part}_regularizer"), array[0].ravel().tolist())
        for layer in spec.to_json()["network"]["layers"]
        for part, array in zip(("kernel", "bias"), parameters[layer["id"]], strict=True)
    )


def losses_around(spec, data, parameters, layer, part, place):
    """The whole loss, penalties included, a little behind, at, and ahead of one parameter."""
    result = []
    for move in (-WIDTH, 0.0, WIDTH):
        moved = {name: [array.copy() for array in arrays] for name, arrays in parameters.items()}
        moved[layer][part][0][place] += move
        arrays = {name: LayerArrays(*both) for name, both in moved.items()}
        result.append(float(evaluate(spec, data, arrays).loss[0]) + penalty_by_hand(spec, arrays))
    return result


def norms_by_differences(spec, data, parameters):
    """The norm by layer from central differences; None where the loss has a kink nearby."""
    norms = {}
    for layer, arrays in parameters.items():
        squares = 0.0
        for part, array in enumerate(arrays):
            for place in np.ndindex(array.shape[1:]):
                behind, here, ahead = losses_around(spec, data, parameters, layer, part, place)
                if not math.isfinite(ahead - behind):
                    return None
                if abs(ahead - 2.0 * here + behind) / WIDTH > 1e-3:
                    return None
                squares += ((ahead - behind) / (2.0 * WIDTH)) ** 2
        norms[layer] = math.sqrt(squares)
    return norms


def displayed_start(spec):
    """Start parameters and data of the displayed replica, shaken so that no unit is at a kink."""
    run = Run(spec)
    generator = np.random.default_rng(spec.seed)
    parameters = {
        name: LayerArrays(*(array + generator.uniform(-0.3, 0.3, array.shape) for array in arrays))
        for name, arrays in run.displayed_parameters().items()
    }
    return parameters, run.dataset.of_replica(run.displayed)


@settings(max_examples=80, deadline=None)
@given(experiments(tame=True).map(read_experiment))
def test_gradients_are_the_differences_of_the_loss_over_all_patterns(spec):
    """Any topology, loss and activation; samples with shares; each replica's own data."""
    parameters, data = displayed_start(spec)
    with np.errstate(all="ignore"):
        expected = norms_by_differences(spec, repeated(data), parameters)
    assume(expected is not None)
    look = WholeSet(spec, data).look(parameters)
    assert look.gradients == pytest.approx(expected, rel=1e-4, abs=1e-6)


@settings(max_examples=80, deadline=None)
@given(experiments(tame=True).map(read_experiment), st.integers(0, 5))
def test_the_evaluation_is_that_of_the_run_in_every_bit(spec, steps):
    run = Run(spec)
    try:
        run.advance(steps)
    except NonFiniteError:
        assume(False)
    whole = WholeSet(spec, run.dataset.of_replica(run.displayed))
    for _ in range(2):
        look = whole.look(run.displayed_parameters())
        for mine, runs in zip(look.evaluation, run.evaluate_displayed(), strict=True):
            assert mine.tobytes() == runs.tobytes()


@settings(max_examples=80, deadline=None)
@given(experiments(tame=True).map(read_experiment))
def test_units_that_are_off_have_derivative_zero_for_every_pattern_present(spec):
    parameters, data = displayed_start(spec)
    whole = WholeSet(spec, data)
    responses = forward(spec.network, parameters, data.inputs, derivatives=True)
    off = whole.look(parameters).off
    for layer in spec.network.layers:
        if not ACTIVATIONS[layer.activation.name].exactly_zero:
            assert layer.id not in off
            continue
        truth = (responses[layer.id].derivative[0] == 0.0).all(axis=0)
        assert off[layer.id].tolist() == truth.tolist()
        assert whole.off(parameters)[layer.id].tolist() == truth.tolist()


def test_a_row_that_the_sample_lacks_counts_nothing_even_where_it_overflows():
    """The unit reads a pattern that is not in the sample as infinite."""
    network = chain_json(2, 1, 1, hidden="linear", output="linear")
    given = {"kind": "gate", "gate": "xor", "sample": 2}
    for seed in range(99):
        spec = experiment(
            network,
            data={**given, "seed": seed},
            training={"loss": "mean_squared_error"},
        )
        data = build_dataset(spec.data, spec.replica_numbers)
        if data.shares[0, 3] == 0.0 and (data.shares > 0.0).sum() == 2:
            break
    parameters = dict(start_state(spec).parameters)
    parameters["h1"] = LayerArrays(np.full((1, 2, 1), 1e308), np.zeros((1, 1, 1)))
    parameters["out"] = LayerArrays(np.full((1, 1, 1), 1e-308), np.zeros((1, 1, 1)))
    look = WholeSet(spec, data).look(parameters)
    assert all(math.isfinite(norm) for norm in look.gradients.values())


def test_a_norm_is_told_where_its_square_overflows_or_vanishes():
    network = chain_json(1, 1, output="linear")
    for size in (1e-200, 1e200):
        data = {"kind": "patterns", "inputs": [[3.0]], "targets": [[-2.0 * size]]}
        spec = experiment(network, data=data, training={"loss": "mean_squared_error"})
        zero = {"out": LayerArrays(np.zeros((1, 1, 1)), np.zeros((1, 1, 1)))}
        dataset = build_dataset(spec.data, spec.replica_numbers)
        norm = WholeSet(spec, dataset).look(zero).gradients["out"]
        # By the kernel 2 · 2 · 3, by the bias 2 · 2.
        assert norm == pytest.approx(4.0 * size * math.sqrt(10.0), rel=1e-12, abs=0.0)


def test_a_network_without_any_slope_has_gradient_zero():
    spec = experiment()
    state = start_state(spec)
    parameters = {
        name: LayerArrays(np.zeros_like(arrays.kernel), np.full_like(arrays.bias, -1.0))
        for name, arrays in state.parameters.items()
    }
    changed = replace(
        spec,
        network=replace(
            spec.network,
            layers=tuple(replace(one, activation=Choice("relu")) for one in spec.network.layers),
        ),
    )
    data = build_dataset(spec.data, spec.replica_numbers)
    look = WholeSet(changed, data).look(parameters)
    assert set(look.gradients.values()) == {0.0}
    assert all(units.all() for units in look.off.values())
