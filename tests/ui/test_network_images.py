"""The network view of pictures: one node for the input, and units as images of their weights."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor

from tests.ui.factory import make_snapshot, snapshot_of_spec
from tests.ui.network_stage import (
    LEFT,
    canvas_of,
    child,
    focused_canvas,
    picture,
    point_at,
    reading,
    rgb,
    staged_view,
    tile,
)
from xorviz.engine.spec import read_experiment
from xorviz.session.snapshot import Probe, Weights
from xorviz.ui.intents import Connect
from xorviz.ui.theme import DARK, LIGHT
from xorviz.ui.views.network.layout import arrange
from xorviz.ui.views.network.pictures import grid_of, image_rect
from xorviz.ui.views.network.stickers import picture_words_rect

#: Three pictures of 2 rows and 3 columns; the second counts twice, being there twice.
ROWS = [[0, 0, 1, 0, 0.5, 0], [1, 0, 0, 0, 1, 0], [1, 0, 0, 0, 1, 0], [0, 1, 0, 0, 0, 0]]
MEAN = np.mean(ROWS, axis=0)
KERNEL = np.array([[1.0, -2.0], [0.5, -0.5], [-1.0, 2.0], [0.0, 1.5], [-0.75, 0.2], [1.75, -1.5]])


def pictures(units=2, image=(2, 3), skip=False, outputs=1):
    features = image[0] * image[1]
    rows = ROWS if features == 6 else np.eye(4, features).tolist()
    targets = np.eye(4)[[0, 1, 1, 2]][:, :outputs].tolist()
    sources = ["h1", "x"] if skip else ["h1"]
    network = {
        "inputs": [{"id": "x", "units": features}],
        "layers": [
            {"id": "h1", "sources": ["x"], "units": units, "activation": "relu"},
            {"id": "out", "sources": sources, "units": outputs, "activation": "sigmoid"},
        ],
        "output": "out",
    }
    data = {"kind": "patterns", "inputs": rows, "targets": targets, "image": list(image)}
    snapshot = snapshot_of_spec(read_experiment({"data": data, "network": network}))
    return replace(snapshot, topology=replace(snapshot.topology, image=image))


@pytest.fixture
def view(qtbot):
    return staged_view(qtbot)


@pytest.fixture
def by_hand():
    snapshot = pictures()
    hidden = Weights(KERNEL, np.array([0.25, -0.5]))
    return replace(snapshot, weights={**snapshot.weights, "h1": hidden})


def pixel(view, source, unit, row, column):
    """Return the middle of a pixel of an image."""
    rect = image_rect(tile(view, source, unit), (2, 3))
    across, down = (column + 0.5) / 3 * rect.width(), (row + 0.5) / 2 * rect.height()
    return rect.topLeft() + QPointF(across, down)


def blend(start, end, part):
    channels = zip(QColor(start).getRgb()[:3], QColor(end).getRgb()[:3], strict=True)
    return [a + (b - a) * part for a, b in channels]


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_the_input_is_one_node_with_the_mean_of_the_training_set(view, by_hand, theme):
    view.apply_theme(theme)
    view.present(by_hand)
    tiles = canvas_of(view).scene.arrangement.tiles
    assert [key for key in tiles if key[0] == "x"] == [("x", 0)]
    shown = picture(view)
    for place, value in enumerate(MEAN):
        point = pixel(view, "x", 0, *divmod(place, 3))
        expected = blend(theme.panel, theme.text, value / MEAN.max())
        assert np.abs(np.subtract(rgb(shown, point), expected)).max() <= 4


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_units_that_read_it_show_their_weights_on_a_printed_scale(view, by_hand, theme):
    view.apply_theme(theme)
    view.present(by_hand)
    assert "h1: weights, ±2" in child(view, "legend").accessibleName()
    shown = picture(view)
    for (place, unit), value in np.ndenumerate(KERNEL):
        point = pixel(view, "h1", unit, *divmod(place, 3))
        end = theme.positive if value > 0 else theme.negative
        expected = blend(theme.neutral, end, abs(value) / 2.0)
        assert np.abs(np.subtract(rgb(shown, point), expected)).max() <= 4


def test_the_mouse_reads_a_pixel_of_the_mean_and_of_a_units_weights(qtbot, view, by_hand):
    view.present(by_hand)
    point_at(qtbot, view, pixel(view, "x", 0, 1, 1))
    assert reading(view).startswith("x · 2 × 3, input: row 2, column 2 0.625")
    assert "mean of 3 pictures" in reading(view)
    point_at(qtbot, view, pixel(view, "h1", 1, 0, 2))
    assert "row 1, column 3 2.000" in reading(view)
    assert "bias −0.500" in reading(view)


def test_a_line_from_the_picture_stands_for_all_its_weights(qtbot, view, by_hand):
    view.present(by_hand)
    scene = canvas_of(view).scene
    lines = [edge for edge in scene.edges.keys if edge.source == ("x", 0)]
    assert [edge.target for edge in lines] == [("h1", 0), ("h1", 1)]
    assert scene.edges.largest == float(np.abs(by_hand.weights["out"].kernel).max())
    point_at(qtbot, view, scene.edges.middle(scene.edges.number(lines[1])))
    norm = float(np.sqrt((KERNEL[:, 1] ** 2).sum()))
    assert reading(view) == f"x → h1.2: weights 6; Euclidean norm {norm:.3f}"


def test_the_plane_is_not_asked_for_and_comes_back_with_other_data(view, by_hand):
    view.present(by_hand)
    assert view.request().probes == {Probe.PATTERNS}
    view.present(make_snapshot(2))
    assert view.request().probes == {Probe.PATTERNS, Probe.PLANE}
    assert canvas_of(view).scene.tiles.over_plane


def test_a_wide_layer_stands_in_several_columns_and_the_arrows_follow_them(qtbot, view):
    view.present(pictures(units=32, image=(4, 4)))
    group = next(one for one in canvas_of(view).scene.arrangement.groups if one.source == "h1")
    assert group.across > 1
    first, right, below = (tile(view, "h1", unit) for unit in (0, 1, group.across))
    assert first.top() == right.top() < below.top()
    assert first.left() == below.left() < right.left()
    canvas = focused_canvas(qtbot, view)
    qtbot.mouseClick(canvas, LEFT, pos=first.center().toPoint())
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    assert canvas.attention.focus == ("h1", group.across)
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.attention.focus == ("h1", group.across + 1)
    for _ in range(group.across - 2):
        qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.attention.focus == ("h1", 2 * group.across - 1)
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.attention.focus == ("out", 0)


def test_a_very_wide_layer_says_how_many_units_have_no_tile(view):
    view.present(pictures(units=128, image=(4, 4)))
    arrangement = canvas_of(view).scene.arrangement
    group = next(one for one in arrangement.groups if one.source == "h1")
    assert group.shown + group.hidden == 128
    assert 12 <= group.shown < 128
    assert group.more is not None


def test_a_layer_that_reads_the_picture_and_others_keeps_its_stripes(view):
    snapshot = pictures(skip=True)
    view.present(snapshot)
    scene = canvas_of(view).scene
    assert scene.tiles.is_image("h1")
    assert not scene.tiles.is_image("out")
    assert ("x", "out") in scene.arrangement.skips
    ends = {edge.target for edge in scene.edges.keys if edge.source[0] == "x"}
    assert ("out", 0) in ends


def test_the_picture_can_be_connected_to_a_later_layer(qtbot, view, by_hand):
    view.present(by_hand)
    canvas_of(view).connect_wished.emit("out", "x")
    assert view.intents == [Connect("out", "x")]
    assert "The input is a picture of 2 × 3." in view.summary()
    assert view.summary().startswith("Network 6-2-1.")


@given(
    units=st.integers(1, 300),
    width=st.integers(500, 1_600),
    height=st.integers(300, 1_200),
    outputs=st.integers(1, 10),
)
@settings(max_examples=60, deadline=None)
def test_nothing_lies_upon_anything_else(units, width, height, outputs):
    topology = make_snapshot(2, probes=()).topology
    hidden, output = topology.layers
    topology = replace(
        topology,
        inputs=(("x", 784),),
        layers=(
            replace(hidden, unit_ids=tuple(range(units))),
            replace(output, unit_ids=tuple(range(outputs))),
        ),
        image=(28, 28),
    )
    found = arrange(topology, width, height)
    rects = list(found.tiles.values())
    for place, rect in enumerate(rects):
        assert rect.width() >= 20.0
        assert rect.left() >= 0.0
        assert rect.right() <= found.width
        assert rect.bottom() <= found.height
        assert rect.top() >= found.header
        assert not any(rect.intersects(other) for other in rects[place + 1 :])


@given(units=st.integers(1, 400), pitch=st.integers(120, 700), height=st.integers(80, 1_000))
def test_a_grid_shows_all_units_where_they_have_room(units, pitch, height):
    grid = grid_of(units, float(pitch), float(height))
    assert 1 <= grid.shown <= units
    assert 1 <= grid.across <= grid.shown
    smallest = grid_of(10_000, float(pitch), float(height))
    if units <= smallest.shown:
        assert grid.shown == units


@pytest.mark.parametrize("height", [214, 230, 250, 300, 400, 800])
@pytest.mark.parametrize("outputs", [1, 4])
def test_the_words_below_the_picture_have_room_in_a_low_view_too(height, outputs):
    topology = pictures(32, (8, 8), outputs=outputs).topology
    found = arrange(topology, 655, height)
    assert picture_words_rect(found.tiles["x", 0]).bottom() <= found.height
