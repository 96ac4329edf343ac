"""The engine beside Keras 3 in double precision, by what tests/studies/record_keras.py recorded."""

import json
from pathlib import Path

import numpy as np
import pytest

from xorviz.engine.activations import ACTIVATIONS, build_activation
from xorviz.engine.losses import LOSSES, build_loss
from xorviz.engine.optimizers import OPTIMIZERS
from xorviz.engine.regularizers import REGULARIZERS
from xorviz.engine.run import Run
from xorviz.engine.schedules import SCHEDULES
from xorviz.engine.spec import read_experiment

PARTS = ("kernel_regularizer", "bias_regularizer")
FOLDER = Path(__file__).parent / "recordings"


def recordings(name):
    return json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))


def called(recording):
    """A short name of a recording."""
    if "experiment" not in recording:
        return json.dumps(recording.get("activation", recording.get("loss")))
    training = recording["experiment"]["training"]
    layers = recording["experiment"]["network"]["layers"]
    parts = [layers[0]["activation"], layers[-1]["activation"], training["loss"]]
    names = [part["name"] for part in parts]
    names += [json.dumps(layer[part]) for layer in layers for part in PARTS if part in layer]
    schedule = training.get("learning_rate_schedule")
    if schedule:
        names.append(json.dumps(schedule))
    return f"{'-'.join(names)}-{json.dumps(training['optimizer'])}-{training['batch_size']}"


@pytest.mark.parametrize("recording", recordings("activations"), ids=called)
def test_activations_and_their_gradients_are_kerass(recording):
    choice = ACTIVATIONS.read(recording["activation"], "here")
    functions = build_activation(choice)
    rows = np.array([recording["pre_activation"]])
    values, gradient = np.empty_like(rows), np.array([recording["upstream"]])
    with np.errstate(over="ignore"):
        functions.forward(rows, values)
        functions.backward(rows, values, gradient, np.empty_like(rows))
    np.testing.assert_allclose(values[0], recording["values"], rtol=1e-12, atol=1e-15)
    np.testing.assert_allclose(gradient[0], recording["gradient"], rtol=1e-12, atol=1e-15)


@pytest.mark.parametrize("recording", recordings("loss_values"), ids=called)
def test_losses_and_their_gradients_are_kerass(recording):
    loss = build_loss(LOSSES.read(recording["loss"], "here"))
    outputs, targets = np.array([recording["outputs"]]), np.array([recording["targets"]])
    gradient = np.empty_like(outputs)
    loss.gradient(outputs, targets, gradient, np.empty_like(outputs))
    losses = loss.per_pattern(outputs, targets)[0]
    np.testing.assert_allclose(losses, recording["values"], rtol=1e-12, atol=1e-14)
    np.testing.assert_allclose(gradient[0], recording["gradient"], rtol=1e-10, atol=1e-14)


RUNS = ["optimizers", "losses", "hidden", "outputs", "topologies", "matrices"]
RUNS += ["around", "regularizers"]
RUNS += ["schedules", "plateaus"]


@pytest.mark.parametrize(
    "recording", [entry for name in RUNS for entry in recordings(f"runs_{name}")], ids=called
)
def test_runs_are_kerass(recording):
    """Every loss before a step, penalties included, and the weights after the last."""
    run = Run(read_experiment(recording["experiment"]))
    trace = []
    run.advance(recording["steps"], trace)
    np.testing.assert_allclose(trace, recording["trace"], rtol=0.0, atol=1e-10)
    for name, arrays in run.parameters().items():
        expected = recording["weights"][name]
        np.testing.assert_allclose(arrays.kernel[0], expected["kernel"], rtol=0.0, atol=1e-10)
        np.testing.assert_allclose(arrays.bias[0, 0], expected["bias"], rtol=0.0, atol=1e-10)


@pytest.mark.parametrize(
    "recording", [*recordings("runs_schedules"), *recordings("runs_plateaus")], ids=called
)
def test_the_rates_of_schedules_are_kerass(recording):
    """The rate that each step takes, read before it; the run is one of those above."""
    run = Run(read_experiment(recording["experiment"]))
    rates = []
    for _ in range(recording["steps"]):
        rates.append(run.learning_rate)
        run.advance(1)
    np.testing.assert_allclose(rates, recording["rates"], rtol=1e-12, atol=0.0)
    assert len(set(rates)) > 1


def test_everything_that_keras_has_is_recorded():
    runs = [entry["experiment"] for name in RUNS for entry in recordings(f"runs_{name}")]
    layers = [layer for one in runs for layer in one["network"]["layers"]]
    found = {
        "activation": {layer["activation"]["name"] for layer in layers},
        "loss": {one["training"]["loss"]["name"] for one in runs},
        "optimizer": {one["training"]["optimizer"]["name"] for one in runs},
        "regularizer": {layer[part]["name"] for layer in layers for part in PARTS if part in layer},
        "learning-rate schedule": {
            one["training"].get("learning_rate_schedule", {"name": "constant"})["name"]
            for one in runs
        },
    }
    for registry in (ACTIVATIONS, LOSSES, OPTIMIZERS, REGULARIZERS, SCHEDULES):
        kerass = {entry.name for entry in registry if entry.in_keras}
        # An activation that came later is held to its formula alone until it is recorded.
        later = kerass - found[registry.kind]
        assert found[registry.kind] <= kerass
        assert not later or registry is ACTIVATIONS


def test_the_recordings_stay_small():
    """They are read by people as well."""
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < 350_000
