"""What is compared: differences against plain NumPy, lines that can be told apart, and places."""

import itertools
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from tests.session.runs import living
from tests.ui.color_vision import VISIONS, seen
from tests.ui.factory import make_experiment
from xorviz.session import edits
from xorviz.session.picture import Status
from xorviz.session.record import Record
from xorviz.session.snapshot import Probe, Request, TrainerState
from xorviz.ui.compare.contestant import Contestant, strokes_of
from xorviz.ui.compare.curves import spread_out
from xorviz.ui.compare.differences import (
    Reason,
    decision_difference,
    weights_difference,
    why_not_one_plane,
)
from xorviz.ui.theme import DARK, LIGHT
from xorviz.ui.views.network.whole import arrange_whole
from xorviz.ui.views.parts.colors import luminance

PROBES = frozenset({Probe.DECISION, Probe.PATTERNS, Probe.CURVES})


def picture(run):
    return run.snapshot(Request(PROBES), Status(TrainerState.PAUSED))


def runs(*changes, hidden=3, steps=(40, 90), **rest):
    """Return two pictures of one experiment: the second after other steps and some edits."""
    spec = make_experiment(hidden, "tanh", **rest)
    one, other = living(spec, steps[0]), living(spec, steps[1])
    for change in changes:
        other.apply(change)
    return picture(one), picture(other)


def test_weights_of_one_topology_are_subtracted_as_they_stand():
    base, other = runs()
    found = weights_difference(base, other)
    assert [layer.layer for layer in found.layers] == ["h1", "out"]
    for layer in found.layers:
        mine, theirs = base.weights[layer.layer], other.weights[layer.layer]
        assert (layer.kernel == theirs.kernel - mine.kernel).all()
        assert (layer.bias == theirs.bias - mine.bias).all()
    assert found.apart == 0
    every = [np.abs(part).max() for one in found.layers for part in (one.kernel, one.bias)]
    assert found.largest == max(every)


def test_where_a_unit_was_removed_and_others_added_units_meet_by_their_ids():
    base, other = runs(
        edits.RemoveUnit("h1", 1), edits.AddUnit("h1"), edits.AddUnit("h1"), hidden=3
    )
    found = {layer.layer: layer for layer in weights_difference(base, other).layers}
    mine, theirs = base.weights, other.weights
    # Units 0 and 2 are left, which stand first and second now.
    assert found["h1"].units == (0, 2)
    assert (found["h1"].kernel == theirs["h1"].kernel[:, :2] - mine["h1"].kernel[:, [0, 2]]).all()
    assert found["out"].sources == (("h1", 0), ("h1", 2))
    assert (found["out"].kernel == theirs["out"].kernel[:2] - mine["out"].kernel[[0, 2]]).all()
    # One unit there has 2 + 1 + 1 numbers, the two here twice as many.
    assert weights_difference(base, other).apart == 4 + 8


def test_a_skip_connection_and_a_new_layer_leave_what_is_in_common():
    base, other = runs(edits.AddSource("out", "x"))
    found = {layer.layer: layer for layer in weights_difference(base, other).layers}
    assert found["out"].kernel.shape == (3, 1)
    assert (
        found["out"].kernel == other.weights["out"].kernel[:3] - base.weights["out"].kernel
    ).all()
    assert weights_difference(base, other).apart == 2


def test_networks_with_other_inputs_are_not_subtracted():
    base, other = (
        picture(living(make_experiment(2))),
        picture(living(make_experiment(2, encoding="paired"))),
    )
    assert weights_difference(base, other) is Reason.OTHER_INPUTS
    assert decision_difference(base, other) is Reason.OTHER_INPUTS
    assert why_not_one_plane(base, other) is Reason.OTHER_INPUTS


def test_outputs_on_one_grid_are_subtracted_as_they_stand():
    base, other = runs()
    difference = decision_difference(base, other)
    assert (difference == other.decision.outputs - base.decision.outputs).all()


def test_outputs_on_grids_of_two_sizes_are_compared_in_the_middles_of_the_coarser_one():
    """Against the network itself, asked at those places."""
    spec = make_experiment(3, "tanh")
    small, large = living(spec, 60), living(make_experiment(40, "tanh"), 60)
    base, other = picture(small), picture(large)
    fine, coarse = base.decision.outputs.shape[-1], other.decision.outputs.shape[-1]
    assert fine > coarse
    found = decision_difference(base, other)
    assert found.shape == (1, coarse, coarse)
    left, right, bottom, top = base.decision.extent
    part = (np.arange(coarse) + 0.5) / coarse
    across, up = left + part * (right - left), top - part * (top - bottom)
    x, y = np.meshgrid(across, up)
    kernel, bias = base.weights["h1"].kernel, base.weights["h1"].bias
    hidden = np.tanh(np.stack([x, y], axis=-1) @ kernel + bias)
    out = hidden @ base.weights["out"].kernel + base.weights["out"].bias
    expected = other.decision.outputs[0] - 1.0 / (1.0 + np.exp(-out[..., 0]))
    assert found[0] == pytest.approx(expected, abs=2e-3)
    assert (decision_difference(other, base) == -found).all()


def test_other_planes_and_other_numbers_of_outputs_are_said():
    base, other = runs()
    moved = replace(other.decision, extent=(0.0, 1.0, 0.0, 1.0))
    assert decision_difference(base, replace(other, decision=moved)) is Reason.OTHER_PLANE
    assert decision_difference(base, replace(other, decision=None)) is Reason.NOTHING_YET
    two = picture(living(make_experiment(2, outputs=2)))
    assert decision_difference(base, two) is Reason.OTHER_OUTPUTS


def test_a_network_without_controls_has_every_unit_in_its_room():
    topology = picture(living(make_experiment((8, 5)))).topology
    found = arrange_whole(topology, 1_200.0, 300.0, controls=False)
    assert all(group.controls is None for group in found.groups)
    assert not found.insertions
    room = QRectF(0.0, 0.0, 1_200.0, 300.0)
    assert len(found.tiles) == 2 + 8 + 5 + 1
    assert all(room.contains(tile) for tile in found.tiles.values())
    with_controls = arrange_whole(topology, 1_200.0, 300.0)
    assert any(group.controls is not None for group in with_controls.groups)


def contestants(*colours):
    record = Record.fresh(make_experiment(2))
    return [Contestant(str(n), record, colour=colour) for n, colour in enumerate(colours)]


@given(st.lists(st.integers(-1, 7), min_size=2, max_size=4))
def test_no_two_lines_have_the_same_colour_and_chosen_ones_stay(colours):
    strokes = strokes_of(contestants(*colours))
    found = [stroke.colour for stroke in strokes]
    assert len(set(found)) == len(found)
    for colour in set(colours) - {-1}:
        assert found[colours.index(colour)] == colour
    for theme in (DARK, LIGHT):
        patterns = [tuple(stroke.pen(theme).dashPattern()) for stroke in strokes]
        assert len(set(patterns)) == len(patterns)


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_lanes_differ_for_every_kind_of_colour_vision(theme, vision):
    for number, least in ((4, 18.0), (8, 10.0)):
        for one, other in itertools.combinations(theme.lanes[:number], 2):
            assert np.linalg.norm(seen(one, vision) - seen(other, vision)) > least


def test_a_branch_has_the_colour_that_it_has_in_the_timeline():
    record = Record.fresh(make_experiment(2))
    branches = [Contestant("one", record, 3), Contestant("other", record, 9)]
    assert [stroke.colour for stroke in strokes_of(branches)] == [3, 1]


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_lanes_can_be_seen_on_the_panel(theme):
    ground = luminance(QColor(theme.panel))
    for color in theme.lanes:
        light = luminance(QColor(color))
        ratio = (max(light, ground) + 0.05) / (min(light, ground) + 0.05)
        # WCAG 2.1 wants 3 of lines and other graphics.
        assert ratio >= 3.0


@given(st.lists(st.floats(0.0, 100.0), min_size=1, max_size=4))
def test_names_keep_their_distance_and_their_order(wanted):
    places = spread_out(wanted, 15.0, 5.0, 95.0)
    order = sorted(range(len(wanted)), key=lambda n: wanted[n])
    inside = [places[n] for n in order]
    assert all(after - before >= 15.0 - 1e-9 for before, after in itertools.pairwise(inside))
    assert min(inside) >= 5.0 - 1e-9
    assert max(inside) <= 95.0 + 1e-9
    if all(after - before >= 15.0 for before, after in itertools.pairwise(sorted(wanted))):
        clipped = [min(max(place, 5.0), 95.0) for place in wanted]
        assert len(wanted) > 1 or places == clipped
