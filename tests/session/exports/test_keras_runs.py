"""A script of Keras makes the same network and trains it alike, where Keras is."""

import os

import numpy as np
import pytest

from xorviz.engine.forward import forward
from xorviz.engine.spec import read_experiment
from xorviz.session.crowd import run_headless
from xorviz.session.exports.keras_script import keras_script
from xorviz.session.exports.shown_run import shown_run
from xorviz.session.presets import load_preset
from xorviz.session.record import Record

pytest.importorskip(
    "torch", reason="Keras is a reference and no part of the program: pip install .[reference]"
)
os.environ.setdefault("KERAS_BACKEND", "torch")
keras = pytest.importorskip(
    "keras", reason="Keras is a reference and no part of the program: pip install .[reference]"
)

PRESETS = ["relu-4-2-1", "bitwise-xor-2", "bitwise-xor-branches", "skip-2-1-1", "three-classes"]


@pytest.fixture(autouse=True)
def _leave_keras_as_it_was():
    floatx = keras.config.floatx()
    yield
    keras.config.set_floatx(floatx)


def spec_of(name, **training):
    document = load_preset(name).to_json()
    document["training"].pop("steps", None)
    document["training"] |= training
    if "sample" in document["data"] and document["data"]["sample"]:
        document["data"]["sample"] = 24
    return read_experiment(document)


def run_script(text):
    names = {}
    exec(compile(text, "exported", "exec"), names)
    return names


@pytest.mark.parametrize("name", PRESETS)
def test_the_outputs_are_the_same(name):
    """A run of no epochs has the outputs of the run that it was written from."""
    spec = spec_of(name, epochs=0)
    record = run_headless(Record.fresh(spec), 30).record
    names = run_script(keras_script(shown_run(record)))
    x = names["x"]
    parts, start = [], 0
    for entry in spec.network.inputs:
        parts.append(x[..., start : start + entry.units])
        start += entry.units
    found = names["model"].predict(parts if len(parts) > 1 else x, verbose=0)
    rows = x.reshape(1, -1, x.shape[-1])
    values = forward(spec.network, record.position.state.parameters, rows)
    wanted = values[spec.network.output].activation[0]
    np.testing.assert_allclose(found.reshape(wanted.shape), wanted, rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize(
    "optimizer",
    [
        "sgd",
        {"name": "nesterov", "learning_rate": 0.1},
        "rmsprop",
        {"name": "adam", "learning_rate": 0.01, "clipnorm": 0.5},
        "adamw",
        "ftrl",
        "lion",
    ],
    ids=str,
)
def test_full_batches_train_alike(optimizer):
    spec = spec_of("sigmoid-2-2-1", optimizer=optimizer, batch_size=None)
    document = spec.to_json()
    document["training"]["steps"] = 25
    del document["training"]["epochs"]
    spec = read_experiment(document)
    names = run_script(keras_script(shown_run(Record.fresh(spec))))
    state = run_headless(Record.fresh(spec), 25).record.position.state
    for layer, arrays in state.parameters.items():
        kernel, bias = names["model"].get_layer(layer).get_weights()
        # Keras multiplies in single precision there, whatever it is told.
        np.testing.assert_allclose(kernel, arrays.kernel[0], rtol=1e-4, atol=1e-5)
        np.testing.assert_allclose(bias, arrays.bias[0, 0], rtol=1e-4, atol=1e-5)
