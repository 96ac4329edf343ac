"""Where the parts of the network stand."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, Qt

from tests.ui.factory import make_snapshot, snapshot_of_spec
from tests.ui.network_stage import (
    BRANCHES,
    LEFT,
    canvas_of,
    chain,
    child,
    count,
    focused_canvas,
    picture,
    point_at,
    reading,
    staged_view,
    tile,
)
from xorviz.session.snapshot import LayerView, Topology
from xorviz.ui.intents import GrowLayer
from xorviz.ui.theme import DARK
from xorviz.ui.views.network.layout import arrange


@pytest.fixture
def view(qtbot):
    return staged_view(qtbot)


def dense(layers: int) -> Topology:
    """Return a network whose every layer reads all that stands before it."""
    names = ["x", *(f"h{number}" for number in range(1, layers)), "out"]
    views = [
        LayerView(name, tuple(names[:column]), "relu", (), (0, 1), column)
        for column, name in enumerate(names)
        if column
    ]
    return Topology((("x", 2),), tuple(views), "out")


TOPOLOGIES = {
    "2-1": chain(2, 1),
    "2-2-1": chain(2, 2, 1),
    "2-1-1 skip": chain(2, 1, 1, skip=True),
    "2-8-8-1": chain(2, 8, 8, 1),
    "2-16-1": chain(2, 16, 1),
    "2-100-1": chain(2, 100, 1),
    "64-10-10": chain(64, 10, 10),
    "deep": chain(2, *[3] * 12, 1, skip=True),
    "all skips": dense(5),
    "branches": snapshot_of_spec(BRANCHES, probes=()).topology,
}


@pytest.mark.parametrize("size", [(360, 240), (740, 500), (1200, 900)], ids=str)
@pytest.mark.parametrize("name", TOPOLOGIES)
def test_tiles_and_controls_stand_apart_and_inside(name, size):
    topology = TOPOLOGIES[name]
    arrangement = arrange(topology, *size)
    canvas = QRectF(0.0, 0.0, arrangement.width, arrangement.height)
    controls = [group.controls for group in arrangement.groups if group.controls is not None]
    parts = [*arrangement.tiles.values(), *controls]
    parts += [group.more for group in arrangement.groups if group.more is not None]
    parts += [insertion.rect for insertion in arrangement.insertions]
    parts += arrangement.skips.values()
    for index, part in enumerate(parts):
        assert canvas.contains(part)
        assert not any(part.intersects(other) for other in parts[:index])
    shown = {}
    for source, _ in arrangement.tiles:
        shown[source] = shown.get(source, 0) + 1
    for group in arrangement.groups:
        assert shown[group.source] == group.shown >= 1
        assert group.shown + group.hidden == topology.width(group.source)
    steps = np.diff(arrangement.columns)
    assert steps == pytest.approx(np.full(len(steps), steps[0]))


def test_few_units_get_large_tiles_and_the_output_the_largest():
    few, many = arrange(chain(2, 2, 1), 800, 600), arrange(chain(2, 8, 8, 1), 800, 600)
    assert few.tiles["h1", 0].width() > 100.0
    assert 25.0 < many.tiles["h1", 0].width() < 60.0
    assert few.tiles["out", 0].width() > few.tiles["h1", 0].width()
    assert many.tiles["out", 0].width() > many.tiles["h1", 0].width()


def test_a_wide_layer_shows_as_many_units_as_fit_and_counts_the_rest():
    low, high = arrange(chain(2, 100, 1), 800, 400), arrange(chain(2, 100, 1), 800, 800)
    assert low.groups[1].shown < high.groups[1].shown < 25
    assert arrange(chain(2, 16, 1), 800, 800).groups[1].hidden == 0


def test_a_wide_layer_says_how_many_are_dead_beyond_what_is_shown(view):
    weights = {"h1": {"kernel": [[-1.0] * 20] * 2, "bias": [-1.0] * 20}}
    view.present(make_snapshot(hidden=20, weights=weights))
    group = canvas_of(view).scene.arrangement.groups[1]
    assert canvas_of(view).scene.hidden_dead("h1", group.shown) == group.hidden
    # The line under the last tile is in the warning's colour.
    assert count(picture(view), group.more, DARK.warning) > 20


def test_the_lines_of_a_skip_pass_the_column_between_on_one_side(qtbot, view):
    view.present(make_snapshot(hidden=1, skip=True, activation="tanh", steps=50))
    between = tile(view, "h1", 0)
    found = {}
    # Where no label covers the lines.
    x = between.left() + 4.0
    for y in range(60, int(canvas_of(view).height())):
        point_at(qtbot, view, QPointF(x, float(y)))
        if "→ out" in reading(view):
            found.setdefault(reading(view).split(" ")[0], []).append(y)
    assert set(found) == {"x₁", "x₂"}
    assert max(found["x₁"]) < min(found["x₂"]) <= max(found["x₂"]) < between.top()


def test_the_geometry_rests_while_training(view):
    view.present(make_snapshot(hidden=4, steps=1))
    before = dict(canvas_of(view).scene.arrangement.tiles)
    view.present(make_snapshot(hidden=4, steps=900))
    assert canvas_of(view).scene.arrangement.tiles == before


def test_deep_networks_scroll_to_the_focused_unit(qtbot, view):
    view.resize(view.minimumSizeHint())
    view.present(make_snapshot(hidden=(2, 2, 2, 2), activation="tanh"))
    canvas = focused_canvas(qtbot, view)
    assert not canvas.visible_area().contains(tile(view, "out", 0).toRect())
    for _ in range(len(canvas.scene.names)):
        qtbot.keyClick(canvas, Qt.Key.Key_Tab)
    assert reading(view).startswith("out")
    assert canvas.visible_area().contains(tile(view, "out", 0).toRect())
    for _ in range(6):
        qtbot.keyClick(canvas, Qt.Key.Key_Left)
    assert canvas.visible_area().contains(tile(view, "x", 0).toRect())


def test_branches_have_their_own_controls_and_names(qtbot, view):
    view.present(snapshot_of_spec(BRANCHES, steps=20))
    for layer in ("ha", "hb", "m", "out"):
        assert child(view, f"activation-{layer}").isVisible()
    names = canvas_of(view).scene.names
    assert names["a", 0] == "a"
    assert names["hb", 0] == "hb.1"
    qtbot.mouseClick(child(view, "grow-hb"), LEFT)
    assert view.intents == [GrowLayer("hb")]
