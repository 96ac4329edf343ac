"""The dead zones of any layer and of all, their lines and curves, against the network by hand."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.experiments import XOR, chain_json, experiment, network_json
from tests.engine.strategies import experiments
from tests.session.pictures import arrays_in
from tests.session.runs import advance, living
from xorviz.engine.spec import read_experiment
from xorviz.session import edits
from xorviz.session.picture import Request, Status
from xorviz.session.snapshot import ALL_LAYERS, Probe

EXTENT = (-0.35, 1.35, -0.35, 1.35)

#: 2-3-2-1; what h2 is at x is written in `h2_at`.
WEIGHTS = {
    "h1": {"kernel": [[1.0, -2.0, 1.0], [1.0, 1.5, -0.9]], "bias": [-0.5, 0.31, 0.02]},
    "h2": {"kernel": [[1.0, -1.0], [0.5, 2.0], [-1.5, 0.5]], "bias": [-0.2, 0.1]},
    "out": {"kernel": [[1.0], [1.0]], "bias": [0.0]},
}


def zones_of(run, layer=None):
    return run.snapshot(Request(frozenset({Probe.ZONES}), layer), Status()).zones


def pre_activations(places):
    """Return the pre-activations of h1 and h2 by hand, at places `(n, 2)`."""
    h1, h2 = ({name: np.array(part) for name, part in WEIGHTS[k].items()} for k in ("h1", "h2"))
    first = places @ h1["kernel"] + h1["bias"]
    return first, np.maximum(first, 0.0) @ h2["kernel"] + h2["bias"]


def grid_of(size):
    cells = (np.arange(size) + 0.5) / size * 1.7 - 0.35
    xs, ys = np.meshgrid(cells, cells[::-1])
    return np.stack([xs.ravel(), ys.ravel()], axis=1)


@pytest.fixture
def deep():
    return living(experiment(chain_json(2, 3, 2, 1), weights=WEIGHTS))


@pytest.mark.parametrize("layer", ["h1", "h2", ALL_LAYERS])
def test_the_units_that_are_on_are_counted_for_a_layer_or_all_hidden_ones(deep, layer):
    zones = zones_of(deep, layer)
    first, second = pre_activations(grid_of(len(zones.active)))
    chosen = {"h1": [first], "h2": [second], ALL_LAYERS: [first, second]}[layer]
    count = (np.concatenate(chosen, axis=1) > 0.0).sum(axis=1)
    assert (zones.layer, zones.units) == (layer, sum(part.shape[1] for part in chosen))
    assert zones.active.ravel().tolist() == count.tolist()
    assert zones.active.dtype == np.uint8
    assert [hinge.layer for hinge in zones.hinges] == ([] if layer == "h2" else ["h1"] * 3)
    assert {b.layer for b in zones.boundaries} == (set() if layer == "h1" else {"h2"})


@pytest.mark.parametrize("unit", [0, 1])
def test_a_bent_curve_lies_where_the_pre_activation_is_zero_and_reaches_the_edges(deep, unit):
    zones = zones_of(deep, "h2")
    (curve,) = [boundary for boundary in zones.boundaries if boundary.unit == unit]
    ends = curve.segments.reshape(-1, 2)
    # The grid's cells are 0.027 wide; between its points a kink is cut off.
    assert np.abs(pre_activations(ends)[1][:, unit]).max() < 0.02
    left, right, bottom, top = EXTENT
    assert np.isclose(ends, [left, bottom]).any() or np.isclose(ends, [right, top]).any()
    assert (ends >= left - 1e-9).all()
    assert (ends <= right + 1e-9).all()
    # Wherever two neighbours of the grid differ in sign, the curve passes between them.
    size = len(zones.active)
    on = (pre_activations(grid_of(size))[1][:, unit] > 0.0).reshape(size, size)
    places = grid_of(size).reshape(size, size, 2)
    for row, column in np.argwhere(on[:, 1:] != on[:, :-1]):
        between = (places[row, column] + places[row, column + 1]) / 2.0
        assert np.abs(ends - between).max(axis=1).min() < 1.7 / size


@pytest.mark.parametrize("unit", [0, 1])
def test_the_unit_is_on_at_the_left_of_its_curve(deep, unit):
    (curve,) = [b for b in zones_of(deep, "h2").boundaries if b.unit == unit]
    ways = curve.segments[:, 1] - curve.segments[:, 0]
    long = np.hypot(*ways.T) > 1e-3
    ways, middles = ways[long], curve.segments.mean(axis=1)[long]
    left = np.stack([-ways[:, 1], ways[:, 0]], axis=1) / np.hypot(*ways.T)[:, None]
    sides = [pre_activations(middles + side * 0.02 * left)[1][:, unit] for side in (1.0, -1.0)]
    # At the kinks both sides of a piece that cuts the corner may look alike.
    assert (sides[0] > sides[1]).mean() > 0.97


def test_a_straight_curve_reaches_the_plane_s_edges_exactly():
    weights = {
        "h1": {"kernel": [[1.0, 0.0], [0.0, 1.0]], "bias": [0.0, 0.0]},
        "h2": {"kernel": [[0.5], [-1.0]], "bias": [0.3]},
    }
    run = living(experiment(chain_json(2, 2, 1, 1, hidden="linear"), weights=weights))
    (curve,) = zones_of(run, "h2").boundaries
    ends = curve.segments.reshape(-1, 2)
    np.testing.assert_allclose(ends[:, 1], 0.5 * ends[:, 0] + 0.3, atol=1e-9)
    assert (ends[:, 0].min(), ends[:, 0].max()) == pytest.approx((-0.35, 1.35))


def test_by_default_the_first_hidden_layer_is_meant_also_when_the_chosen_one_goes(deep):
    assert zones_of(deep).layer == "h1"
    assert zones_of(deep, "out").layer == "out"
    deep.apply(edits.RemoveLayer("h2"))
    assert zones_of(deep, "h2").layer == "h1"
    assert zones_of(deep, ALL_LAYERS).layer == ALL_LAYERS
    alone = living(experiment(chain_json(2, 1)))
    assert [zones_of(alone, name).layer for name in (None, "h1", ALL_LAYERS)] == ["out"] * 3


def test_paired_inputs_have_lines_on_the_plane_of_their_bits():
    network = chain_json(4, 3, 1, bias_initializer={"name": "random_uniform"})
    run = living(experiment(network, {**XOR, "encoding": "paired"}))
    zones = zones_of(run)
    places = grid_of(len(zones.active))
    lines = np.array([[hinge.a, hinge.b, hinge.c] for hinge in zones.hinges])
    assert len(lines) == 3
    on = places @ lines[:, :2].T + lines[:, 2] > 0.0
    assert on.sum(axis=1).tolist() == zones.active.ravel().tolist()


def test_large_layers_and_softmax_have_no_curves():
    wide = living(experiment(chain_json(2, 3, 16, 17, 1)))
    assert {b.layer for b in zones_of(wide, ALL_LAYERS).boundaries} == {"h2"}
    assert zones_of(wide, "h3").boundaries == ()
    layers = [("h1", ["x"], 2, "tanh"), ("out", ["h1"], 2, "softmax")]
    training = {"loss": "categorical_crossentropy"}
    two = living(experiment(network_json({"x": 2}, layers), {**XOR, "outputs": 2}, training))
    assert zones_of(two, "out").boundaries == ()


def test_very_many_layers_together_have_no_curves_and_are_counted_in_full():
    run = living(experiment(chain_json(2, *[16] * 20, 1, hidden="linear")))
    zones = zones_of(run, ALL_LAYERS)
    assert (zones.units, zones.boundaries) == (320, ())
    assert (zones.active == 320).all()


@settings(max_examples=30)
@given(experiments(tame=True).map(read_experiment), st.integers(0, 5), st.data())
def test_any_layer_of_any_run_can_be_looked_at(spec, steps, data):
    run = living(spec)
    advance(run, steps)
    names = [layer.id for layer in spec.network.layers]
    zones = zones_of(run, data.draw(st.sampled_from([*names, ALL_LAYERS])))
    assert not any(array.flags.writeable for array in arrays_in(zones))
    assert zones.active.max() <= zones.units
    known = {layer.id: layer.units for layer in spec.network.layers}
    for line in (*zones.hinges, *zones.boundaries):
        assert 0 <= line.unit < known[line.layer]
    for curve in zones.boundaries:
        assert curve.segments.shape[1:] == (2, 2)
        assert np.isfinite(curve.segments).all()
