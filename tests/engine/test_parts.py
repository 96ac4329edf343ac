"""A large set is looked at in parts, with the same outcome as all at once."""

import math

import numpy as np
import pytest

from xorviz.engine import solved as solved_module
from xorviz.engine import whole_set as whole_module
from xorviz.engine.dataset import build_dataset
from xorviz.engine.run import Run
from xorviz.engine.solved import evaluate, is_solved
from xorviz.engine.spec import PatternsData, Table, read_experiment
from xorviz.engine.whole_set import WholeSet


def spec_of(inputs, targets, weights=None):
    data = PatternsData((("", Table(inputs)),), Table(targets))
    network = {
        "inputs": [{"id": "x", "units": inputs.shape[1]}],
        "layers": [
            {"id": "h1", "sources": ["x"], "units": 5, "activation": "relu"},
            {"id": "out", "sources": ["h1"], "units": targets.shape[1], "activation": "sigmoid"},
        ],
        "output": "out",
    }
    document = {"data": data.to_json(), "network": network, "weights": weights or {}}
    return read_experiment(document, {data.stored.digest: data.stored})


@pytest.fixture
def spec():
    draw = np.random.default_rng(5)
    inputs = draw.normal(size=(300, 3))
    # Some patterns are there more than once.
    inputs[200:260] = inputs[:60]
    return spec_of(inputs, (inputs[:, :1] > 0.0).astype(float))


@pytest.mark.parametrize("rows", [1, 7, 100, 239])
def test_a_look_in_parts_finds_what_a_look_at_all_finds(spec, monkeypatch, rows):
    run = Run(spec)
    run.advance(20)
    data, parameters = run.dataset.of_replica(0), run.displayed_parameters()
    whole = WholeSet(spec, data)
    expected, answers = whole.look(parameters), whole.answers[0].copy()
    monkeypatch.setattr(whole_module, "_PART", rows * spec.network.parameters())
    parts = WholeSet(spec, data)
    pauses = []
    parts.between = lambda: pauses.append(len(pauses))
    found = parts.look(parameters)
    assert len(pauses) == math.ceil(data.distinct_inputs.shape[1] / rows)
    assert found.evaluation.loss == pytest.approx(expected.evaluation.loss, rel=1e-12)
    assert found.evaluation.accuracy == pytest.approx(expected.evaluation.accuracy, rel=1e-12)
    assert found.gradients == pytest.approx(expected.gradients, rel=1e-9)
    for off in (found.off, parts.off(parameters)):
        assert {name: units.tolist() for name, units in off.items()} == {
            name: units.tolist() for name, units in expected.off.items()
        }
    assert np.allclose(parts.answers[0], answers, rtol=1e-12, atol=0.0)


def test_a_unit_that_is_on_in_the_last_part_alone_is_not_off(monkeypatch):
    inputs = np.zeros((50, 2))
    inputs[:, 1] = np.arange(50)
    inputs[-1, 0] = 1.0
    kernel = np.zeros((2, 5))
    kernel[0, 0] = 1.0
    weights = {"h1": {"kernel": kernel.tolist(), "bias": [-0.5] * 5}}
    spec = spec_of(inputs, inputs[:, :1], weights)
    monkeypatch.setattr(whole_module, "_PART", 8 * spec.network.parameters())
    run = Run(spec)
    off = WholeSet(spec, run.dataset).look(run.displayed_parameters()).off["h1"]
    assert off.tolist() == [False, True, True, True, True]


@pytest.mark.parametrize("wrong", [None, 0, 49, 99])
@pytest.mark.parametrize("large", [0, 60, 10**6])
def test_solved_is_found_in_parts_as_in_one(monkeypatch, wrong, large):
    monkeypatch.setattr(solved_module, "LARGE", large)
    inputs = np.linspace(-1.0, 1.0, 100)[:, None]
    targets = (inputs > 0.0).astype(float)
    if wrong is not None:
        targets[wrong] = 1.0 - targets[wrong]
    weights = {
        "h1": {"kernel": [[1.0, -1.0, 0.0, 0.0, 0.0]], "bias": [0.0] * 5},
        "out": {"kernel": [[9.0], [-9.0], [0.0], [0.0], [0.0]], "bias": [0.0]},
    }
    spec = spec_of(inputs, targets, weights)
    data = build_dataset(spec.data, [0])
    parameters = Run(spec).parameters()
    assert is_solved(spec, data, parameters).tolist() == [wrong is None]
    assert evaluate(spec, data, parameters).solved.tolist() == [wrong is None]
