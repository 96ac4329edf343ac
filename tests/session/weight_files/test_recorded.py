"""Weights of files that the frameworks wrote give the outputs that the frameworks computed."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.session.runs import living
from xorviz.engine.forward import forward
from xorviz.engine.spec import GateData
from xorviz.engine.state import start_state
from xorviz.session import edits
from xorviz.session.crowd_edits import OfReplica
from xorviz.session.scripts.reading import read_script
from xorviz.session.weight_files.fitting import fitted
from xorviz.session.weight_files.reading import read_weights

FOLDER = Path(__file__).parent / "recorded"
RECORDED = json.loads((FOLDER / "answers.json").read_text("utf-8"))
INPUTS = np.array(RECORDED["inputs"])


def experiment_of(file):
    draft = read_script(RECORDED["files"][file]["script"]).draft
    return draft.experiment(None if draft.data is not None else GateData("xor"))


def outputs(spec, parameters):
    values = forward(spec.network, parameters, INPUTS[None])
    return values[spec.network.output].activation[0]


@pytest.mark.parametrize("file", RECORDED["files"])
def test_the_outputs_are_those_of_the_framework(file):
    spec = experiment_of(file)
    fit = fitted(read_weights(FOLDER / file), spec.network)
    wanted = np.array(RECORDED["files"][file]["outputs"])
    started = start_state(replace(spec, weights=fit.weights).validate())
    np.testing.assert_allclose(outputs(spec, started.parameters), wanted, rtol=0, atol=1e-6)
    # The road of the window: an edit in the middle of a run, which undo takes back.
    run = living(spec, 3)
    before = run.record().position.state
    receipt = run.apply(edits.ImportWeights(file, fit.weights))
    after = run.record().position.state
    np.testing.assert_allclose(outputs(spec, after.parameters), wanted, rtol=0, atol=1e-6)
    for name, moments in before.slots.items():
        for layer, arrays in moments.items():
            np.testing.assert_array_equal(arrays.kernel, after.slots[name][layer].kernel)
    run.apply(receipt.inverse, takes_back=receipt.entry)
    for layer, arrays in run.record().position.state.parameters.items():
        np.testing.assert_array_equal(arrays.kernel, before.parameters[layer].kernel)
        np.testing.assert_array_equal(arrays.bias, before.parameters[layer].bias)


@pytest.mark.usefixtures("at_once")
def test_of_a_crowd_only_one_start_takes_them():
    spec = replace(experiment_of("chain.keras"), replicas=4).validate()
    fit = fitted(read_weights(FOLDER / "chain.keras"), spec.network)
    run = living(spec, 2)
    before = run.record().position.state.parameters
    run.apply(OfReplica(2, edits.ImportWeights("chain.keras", fit.weights)))
    after = run.record().position.state.parameters
    for name, given in fit.weights:
        np.testing.assert_array_equal(after[name].kernel[2], np.array(given.kernel))
        for other in (0, 1, 3):
            np.testing.assert_array_equal(after[name].kernel[other], before[name].kernel[other])


@pytest.mark.usefixtures("at_once")
def test_what_trained_the_model_is_left_out():
    assert read_weights(FOLDER / "chain.weights.h5").left_out == ("optimizer",)
