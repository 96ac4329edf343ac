"""A model of ONNX gives the outputs of the network, where the package is installed."""

import numpy as np
import pytest
from hypothesis import given, settings

from tests.engine.strategies import experiments
from tests.session.exports.documents import written
from xorviz.engine.forward import forward
from xorviz.engine.spec import read_experiment
from xorviz.engine.state import start_state
from xorviz.session.exports.onnx_model import onnx_model
from xorviz.session.exports.shown_run import shown_run
from xorviz.session.presets import load_preset
from xorviz.session.record import Record

onnx = pytest.importorskip("onnx", reason="ONNX is an extra: pip install .[onnx]")
reference = pytest.importorskip("onnx.reference", reason="ONNX is an extra: pip install .[onnx]")


def compare(spec, tmp_path):
    """Hold ONNX's own reference against our forward pass, on random inputs."""
    run = shown_run(Record.fresh(spec))
    model = onnx.load_from_string(onnx_model(run, tmp_path / "a.onnx"))
    onnx.checker.check_model(model, full_check=True)
    features = sum(entry.units for entry in spec.network.inputs)
    x = np.random.default_rng(0).normal(0.0, 2.0, (9, features))
    given_inputs, start = {}, 0
    for entry in spec.network.inputs:
        given_inputs[entry.id] = np.ascontiguousarray(x[:, start : start + entry.units])
        start += entry.units
    (found,) = reference.ReferenceEvaluator(model).run(None, given_inputs)
    state = start_state(spec.alone(spec.replica))
    with np.errstate(all="ignore"):
        values = forward(spec.network, state.parameters, x[None])
    wanted = values[spec.network.output].activation[0]
    np.testing.assert_allclose(found, wanted, rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize("name", written("onnx"))
def test_every_activation(name, tmp_path):
    document = load_preset("relu-4-2-1").to_json()
    document["network"]["layers"][0]["activation"] = name
    compare(read_experiment(document), tmp_path)


@settings(max_examples=60, deadline=None)
@given(experiments(tame=True))
def test_any_network(tmp_path_factory, document):
    compare(read_experiment(document), tmp_path_factory.getbasetemp())
