"""Where layers send patterns and the input plane, against networks computed by hand."""

import numpy as np
import pytest

from tests.engine.experiments import chain_json, experiment
from xorviz.engine.dataset import build_dataset
from xorviz.engine.layout import LayerArrays
from xorviz.engine.run import Run
from xorviz.engine.state import start_state
from xorviz.insight.hidden_space import hidden_space
from xorviz.insight.input_plane import input_plane

#: The classic solution: one unit counts the bits, the other tells two from fewer.
CLASSIC = {
    "h1": {"kernel": [[1.0, 1.0], [1.0, 1.0]], "bias": [0.0, -1.0]},
    "out": {"kernel": [[1.0], [-2.0]], "bias": [0.0]},
}


def look(spec, layer="h1", size=9, parameters=None, **rest):
    data = build_dataset(spec.data, [0])
    parameters = parameters or start_state(spec).parameters
    plane = input_plane(data.distinct_inputs[0], size, paired=False)
    rows = plane.inputs[0].reshape(size, size, 2)
    inputs, shares = data.distinct_inputs[0], data.shares[0]
    found = hidden_space(spec.network, parameters, layer, inputs, shares, rows, **rest)
    return found, plane


def test_the_classic_solution_folds_the_square():
    found, plane = look(experiment(chain_json(2, 2, 1), weights=CLASSIC), units=(0, 1))
    assert found.points.tolist() == [[0, 0], [1, 0], [1, 0], [2, 1]]
    assert found.collapsed.exact == ((1, 2),)
    assert found.collapsed.near == ((1, 2),)
    inputs = plane.inputs[0].reshape(9, 9, 2)
    total = inputs.sum(axis=2)
    np.testing.assert_allclose(found.grid[:, :, 0], np.maximum(total, 0.0))
    np.testing.assert_allclose(found.grid[:, :, 1], np.maximum(total - 1.0, 0.0))
    # Of the variances ½ and 3⁄16.
    assert found.explained == (pytest.approx(8.0 / 11.0), pytest.approx(3.0 / 11.0))
    assert found.units == (0, 1)


def test_units_may_be_swapped_and_one_may_stand_alone():
    spec = experiment(chain_json(2, 2, 1), weights=CLASSIC)
    straight, _ = look(spec, units=(0, 1))
    swapped, _ = look(spec, units=(1, 0))
    assert swapped.points.tolist() == straight.points[:, ::-1].tolist()
    alone, _ = look(spec, units=(1, 1))
    assert alone.points.tolist() == [[0, 0], [0, 0], [0, 0], [1, 0]]
    # What lies on one another in the picture alone is not called collapsed.
    assert alone.collapsed.near == ((1, 2),)


def test_the_principal_axes_keep_all_distances_of_a_layer_of_two_units():
    spec = experiment(chain_json(2, 2, 1, hidden="tanh"), seed=4)
    found, _ = look(spec)
    straight, _ = look(spec, units=(0, 1))
    assert found.units is None
    assert sum(found.explained) == pytest.approx(1.0)
    for one, other in ((found.points, straight.points), (found.grid, straight.grid)):
        flat, plain = one.reshape(-1, 2), other.reshape(-1, 2)
        ways = [np.linalg.norm(part[:, None] - part[None], axis=2) for part in (flat, plain)]
        np.testing.assert_allclose(ways[0], ways[1], atol=1e-12)
    np.testing.assert_allclose(found.points.mean(axis=0), 0.0, atol=1e-12)
    assert found.points[:, 0] @ found.points[:, 1] == pytest.approx(0.0, abs=1e-12)


def test_of_a_wide_layer_the_picture_is_the_best_of_two_dimensions():
    spec = experiment(chain_json(2, 30, 1, hidden="sigmoid"))
    found, _ = look(spec)
    kept = np.square(found.points).sum()
    run = Run(spec)
    inputs = run.dataset.distinct_inputs[0]
    kernel, bias = (array[0] for array in run.parameters()["h1"])
    hidden = 1.0 / (1.0 + np.exp(-(inputs @ kernel + bias)))
    values = np.linalg.eigvalsh(np.cov(hidden.T, bias=True))
    assert kept == pytest.approx(4.0 * values[-2:].sum(), rel=1e-9)
    assert sum(found.explained) == pytest.approx(values[-2:].sum() / values.sum(), rel=1e-9)


def test_patterns_count_by_their_share():
    drawn = {"kind": "gate", "gate": "xor", "sample": 50, "seed": 1}
    spec = experiment(chain_json(2, 3, 1, hidden="tanh"), drawn)
    data = build_dataset(spec.data, [0])
    found, _ = look(spec)
    assert data.shares[0] @ found.points == pytest.approx([0.0, 0.0], abs=1e-12)


def test_dead_units_send_all_patterns_to_one_point():
    weights = {"h1": {"kernel": [[1.0, 1.0], [1.0, 1.0]], "bias": [-9.0, -9.0]}}
    found, _ = look(experiment(chain_json(2, 2, 1), weights=weights))
    assert found.collapsed.exact == ((0, 1, 2, 3),)
    assert found.collapsed.spread == 0.0
    assert found.explained == (0.0, 0.0)
    assert not found.points.any()


def test_a_layer_of_one_unit_lies_on_a_line():
    found, _ = look(experiment(chain_json(2, 2, 1, hidden="tanh")), layer="out")
    assert found.axes.tolist() == [[1.0], [0.0]]
    assert not found.points[:, 1].any()
    assert not found.grid[:, :, 1].any()


def test_what_is_not_finite_has_no_picture():
    spec = experiment(chain_json(2, 2, 1))
    parameters = start_state(spec).parameters
    broken = {name: LayerArrays(a.kernel * np.inf, a.bias) for name, a in parameters.items()}
    found, _ = look(spec, parameters=broken)
    assert found is None


def test_its_arrays_are_read_only():
    found, _ = look(experiment(chain_json(2, 2, 1)))
    for array in (found.axes, found.centre, found.mean, found.points, found.grid):
        assert not array.flags.writeable


def test_without_lines_there_is_no_grid_and_the_points_are_the_same():
    spec = experiment(chain_json(2, 3, 1, hidden="tanh"))
    data, parameters = build_dataset(spec.data, [0]), start_state(spec).parameters
    alone = hidden_space(
        spec.network, parameters, "h1", data.distinct_inputs[0], data.shares[0], grouped=False
    )
    found, _ = look(spec)
    assert alone.grid.shape == (0, 0, 2)
    assert alone.collapsed is None
    np.testing.assert_allclose(alone.points, found.points, atol=1e-12)
    np.testing.assert_allclose(alone.mean, alone.activations.mean(axis=0), atol=1e-12)


def test_principal_axes_go_on_in_the_direction_of_a_former_picture():
    spec = experiment(chain_json(2, 3, 1, hidden="tanh"))
    found, _ = look(spec)
    for signs in ([1.0, -1.0], [-1.0, 1.0], [-1.0, -1.0]):
        turned, _ = look(spec, former=found.axes * np.array(signs)[:, None])
        np.testing.assert_allclose(turned.axes, found.axes * np.array(signs)[:, None])
        np.testing.assert_allclose(turned.points, found.points * signs, atol=1e-12)
        np.testing.assert_allclose(turned.grid, found.grid * signs, atol=1e-12)
