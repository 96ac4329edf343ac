"""What a script that xorviz has written leaves behind in a framework comes back as it was there."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.session.runs import living
from xorviz.engine.forward import forward
from xorviz.engine.spec import read_experiment
from xorviz.engine.state import start_state
from xorviz.session.weight_files.fitting import fitted
from xorviz.session.weight_files.reading import read_weights

FOLDER = Path(__file__).parent / "exported"
RECORDED = json.loads((FOLDER / "answers.json").read_text("utf-8"))
INPUTS = np.array(RECORDED["inputs"])
FILES = RECORDED["files"]

pytestmark = pytest.mark.usefixtures("at_once")


def read(file):
    spec = read_experiment(FILES[file]["experiment"])
    return spec, fitted(read_weights(FOLDER / file), spec.network)


@pytest.mark.parametrize("file", FILES)
def test_the_outputs_are_those_that_the_framework_computed(file):
    spec, fit = read(file)
    # Branches of one shape cannot be told apart otherwise.
    assert {pair.by for pair in fit.pairs} == {"name"}
    state = start_state(replace(spec, weights=fit.weights).validate())
    found = forward(spec.network, state.parameters, INPUTS[None])[spec.network.output]
    wanted = np.array(FILES[file]["outputs"])
    assert np.ptp(wanted) > 0.01
    np.testing.assert_allclose(found.activation[0], wanted, rtol=0, atol=1e-6)


# Keras shuffles in an order of its own, so that the third ends elsewhere.
@pytest.mark.parametrize("file", [one for one in FILES if one != "inputs.weights.h5"])
def test_the_weights_are_those_of_the_same_steps_here(file):
    spec, fit = read(file)
    run = living(spec, spec.training.steps)
    for name, arrays in run.record().position.state.parameters.items():
        given = dict(fit.weights)[name]
        np.testing.assert_allclose(np.array(given.kernel), arrays.kernel[0], rtol=0, atol=1e-6)
        np.testing.assert_allclose(np.array(given.bias), arrays.bias[0, 0], rtol=0, atol=1e-6)


def test_names_are_those_of_the_script():
    _, fit = read("named.safetensors")
    labels = {pair.layer: pair.label for pair in fit.pairs}
    assert labels == {
        "train": "layer_train",
        "half": "layer_half",
        "both-1": "both_1",
        "end": "end",
    }
