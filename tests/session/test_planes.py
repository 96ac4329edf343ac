"""Pictures over a chosen plane: against the network at places put together by hand."""

import numpy as np
import pytest

from tests.engine.experiments import chain_json, experiment, network_json, patterns_json
from tests.session.pictures import arrays_in
from tests.session.runs import answers, living, record_bits, take
from xorviz.session import edits
from xorviz.session.picture import Status
from xorviz.session.snapshot import Cut, Probe, Request

PLANES = frozenset({Probe.PLANE, Probe.ZONES, Probe.DECISION, Probe.PATTERNS})


def parity(bits=4, steps=30, **data):
    features = bits * (2 if data.get("encoding") == "paired" else 1)
    network = chain_json(features, 6, 1)
    return living(experiment(network, {"kind": "parity", "bits": bits, **data}), steps)


def look(run, axes=None, held=None, reading=None):
    return run.snapshot(Request(PLANES, reading=reading, axes=axes, held=held), Status())


def middles(extent, size):
    """Return (x₁, x₂) of the middle of every cell, row 0 at the top."""
    left, right, bottom, top = extent
    across = left + (np.arange(size) + 0.5) / size * (right - left)
    up = top - (np.arange(size) + 0.5) / size * (top - bottom)
    return [part.ravel() for part in np.meshgrid(across, up)]


@pytest.mark.parametrize(("axes", "held"), [((3, 1), 6), ((0, 2), None), ((2, 3), 15)])
def test_every_picture_is_the_network_at_the_chosen_axes_and_the_held_values(axes, held):
    run = parity()
    picture = look(run, axes, held, reading=(0.25, 0.75))
    words = picture.patterns.inputs
    for part, size in ((picture.plane, 64), (picture.decision, 128)):
        xs, ys = middles(part.extent, size)
        places = np.tile(words.mean(axis=0) if held is None else words[held], (size**2, 1))
        places[:, axes[0]], places[:, axes[1]] = xs, ys
        shown = part.activations["out"] if part is picture.plane else part.outputs
        np.testing.assert_allclose(shown.ravel(), answers(run, places).ravel(), rtol=1e-12)
        assert part.points.tolist() == words[:, list(axes)].tolist()
    place = places[0].copy()
    place[list(axes)] = 0.25, 0.75
    assert picture.decision.reading.outputs == pytest.approx(answers(run, place[None])[0].tolist())
    for part in (picture.plane, picture.zones, picture.decision):
        assert (part.cut.axes, part.cut.held, part.cut.chosen) == (axes, held, True)


def test_hinges_bound_the_counts_of_the_chosen_plane():
    """Every unit of the first layer is counted where its line says that it is on."""
    picture = look(parity(), (3, 0), 9)
    zones = picture.zones
    assert len(zones.hinges) == zones.units == 6
    xs, ys = middles(zones.extent, 64)
    on = sum((line.a * xs + line.b * ys + line.c > 0.0).astype(int) for line in zones.hinges)
    assert zones.active.ravel().tolist() == on.tolist()


def test_curves_of_deeper_units_lie_where_their_pre_activation_is_zero():
    layers = [("h1", ["x"], 6, "relu"), ("h2", ["h1"], 3, "relu"), ("out", ["h2"], 1, "sigmoid")]
    run = living(experiment(network_json({"x": 4}, layers), {"kind": "parity", "bits": 4}), 40)
    wanted = Request(frozenset({Probe.ZONES}), "h2", axes=(3, 1), held=5)
    zones = run.snapshot(wanted, Status()).zones
    assert zones.boundaries
    parameters = run.record().position.state.parameters
    h1, h2 = ((parameters[name].kernel[0], parameters[name].bias[0, 0]) for name in ("h1", "h2"))
    for boundary in zones.boundaries:
        places = np.tile([0.0, 1.0, 0.0, 1.0], (len(boundary.segments), 1))
        places[:, [3, 1]] = boundary.segments.mean(axis=1)
        hidden = np.maximum(places @ h1[0] + h1[1], 0.0)
        values = (hidden @ h2[0] + h2[1])[:, boundary.unit]
        assert np.abs(values).max() < 0.03


@pytest.mark.parametrize("encoding", ["01", "paired"])
def test_at_a_pattern_the_plane_answers_to_it_as_the_network_does(encoding):
    run = parity(3, encoding=encoding)
    step = 2 if encoding == "paired" else 1
    for held, word in enumerate(np.ndindex(2, 2, 2)):
        place = (float(word[2]), float(word[1]))
        picture = look(run, (2 * step, step), held, place)
        expected = picture.patterns.activations["out"][held].tolist()
        assert picture.decision.reading.outputs == pytest.approx(expected, rel=1e-13)
        upon = np.flatnonzero(picture.decision.cut.on_plane)
        labels = [picture.patterns.labels[number] for number in upon]
        assert labels == [f"{word[0]}{b}{c}" for b in (0, 1) for c in (0, 1)]


@pytest.mark.parametrize(
    ("axes", "held", "cut"),
    [
        ((0, 4), 3, Cut((0, 1), 3, chosen=True)),
        ((2, 2), None, Cut((0, 1))),
        ((-1, 2), 16, Cut((0, 1))),
        ((2, 1), -1, Cut((2, 1), chosen=True)),
        (None, None, Cut((0, 1))),
    ],
)
def test_what_there_is_not_falls_back_to_the_start(axes, held, cut):
    assert look(parity(), axes, held).decision.cut == cut


def test_a_wish_for_bits_that_an_edit_has_taken_away_falls_back():
    run = parity(5)
    assert look(run, (4, 3), 20).plane.cut.axes == (4, 3)
    data = run.record().position.spec.data
    run.apply(edits.SetData(type(data)("parity", 3, 1)))
    assert look(run, (4, 3), 20).plane.cut == Cut((0, 1))


def test_many_features_start_with_the_two_that_vary_most_and_say_so():
    inputs = np.random.default_rng(0).integers(0, 2, (12, 20)).astype(float)
    inputs[:, [7, 18]] *= 9.0
    data = patterns_json(inputs.tolist(), [[0], [1]] * 6)
    run = living(experiment(chain_json(20, 2, 1), data))
    assert look(run).zones.cut == Cut((7, 18), varies_most=True)
    # Asked for, they are chosen.
    assert look(run, (7, 18)).zones.cut == Cut((7, 18), chosen=True)


def test_looking_at_other_planes_never_changes_the_run():
    watched, alone = parity(steps=0), parity(steps=0)
    for axes, held in (((3, 0), 2), ((1, 2), None), ((9, 9), 99), ((0, 3), 15)):
        look(watched, axes, held, (0.5, 0.5))
        for run in (watched, alone):
            take(run, 25)
    assert record_bits(watched.record()) == record_bits(alone.record())


def test_a_plane_is_made_once_for_a_wish_and_again_after_other_data():
    run = parity()
    first, second = look(run, (3, 1), 2), look(run, (3, 1), 2)
    assert first.plane.cut.on_plane is second.plane.cut.on_plane
    run.apply(edits.SetBias("out", 0, 0.75))
    moved = look(run, (3, 1), 2)
    np.testing.assert_array_equal(moved.plane.points, first.plane.points)
    assert (moved.decision.outputs != first.decision.outputs).any()
    data = run.record().position.spec.data
    run.apply(edits.SetData(type(data)("parity", 4, 1, encoding="pm1")))
    assert look(run, (3, 1), 2).plane.extent == pytest.approx((-1.7, 1.7, -1.7, 1.7))


def test_what_crosses_to_the_window_is_read_only():
    picture = look(parity(), (3, 1), 2)
    for part in (picture.plane, picture.zones, picture.decision):
        assert not part.cut.on_plane.flags.writeable
    assert not any(array.flags.writeable for array in arrays_in(picture))


def test_both_wishes_are_joined_and_the_other_counts():
    one = Request(frozenset({Probe.PLANE}), axes=(0, 1), held=4)
    assert one.joined(Request(frozenset())) == one
    joined = one.joined(Request(axes=(2, 3), held=0))
    assert (joined.axes, joined.held) == ((2, 3), 0)
