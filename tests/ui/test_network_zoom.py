"""Coming nearer in the network, and seeing the whole of it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.factory import make_snapshot, snapshot_of_spec
from tests.ui.network_stage import (
    BRANCHES,
    canvas_of,
    chain,
    child,
    focused_canvas,
    picture,
    printed,
    reading,
    rgb,
    rgb_of,
    staged_view,
    tile,
)
from tests.ui.wheel import CONTROL, NONE, turn_wheel
from xorviz.session.snapshot import Probe
from xorviz.ui.theme import DARK
from xorviz.ui.views.network.layout import arrange
from xorviz.ui.views.network.whole import arrange_whole
from xorviz.ui.views.network.zoom import arrangement_at


@pytest.fixture
def view(qtbot):
    return staged_view(qtbot)


@pytest.fixture(scope="module")
def wide():
    """Return 2-60-60-60-1: far more units than have room for tiles."""
    return make_snapshot(hidden=(60, 60, 60), activation="tanh", plane_size=8)


def come_nearer(view, at, notches):
    """Turn the wheel over a point of the canvas while the control key is held."""
    window = child(view, "networkScroll").viewport()
    turn_wheel(window, canvas_of(view).mapTo(window, at.toPoint()), notches, CONTROL)


def drag(canvas, button, start, end):
    """Press a button at a point of the canvas, move, and let go."""
    at = canvas.mapToGlobal(start)
    for kind, place, held in (
        (QEvent.Type.MouseButtonPress, at, button),
        (QEvent.Type.MouseMove, at + end - start, button),
        (QEvent.Type.MouseButtonRelease, at + end - start, Qt.MouseButton.NoButton),
    ):
        changed = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else button
        here = QPointF(canvas.mapFromGlobal(place))
        event = QMouseEvent(kind, here, QPointF(place), changed, held, NONE)
        QApplication.sendEvent(canvas, event)


def in_view(view, rect):
    """Return where a rectangle of the canvas lies in the view's window of it."""
    return rect.translated(QPointF(canvas_of(view).pos()))


TOPOLOGIES = {
    "2-1": chain(2, 1),
    "2-2-1": chain(2, 2, 1),
    "2-8-8-1": chain(2, 8, 8, 1),
    "2-100-100-1": chain(2, 100, 100, 1),
    "skip": chain(2, 60, 60, 1, skip=True),
    "deep": chain(2, *[3] * 60, 1),
    "784-10": chain(784, 10),
    "mesh": chain(2, *[100] * 100, 1),
    "branches": snapshot_of_spec(BRANCHES, probes=()).topology,
}


@pytest.mark.parametrize("size", [(360, 240), (740, 500), (1600, 900)], ids=str)
@pytest.mark.parametrize("name", TOPOLOGIES)
def test_the_whole_has_a_place_for_every_unit_in_sight(name, size):
    topology = TOPOLOGIES[name]
    arrangement = arrange_whole(topology, *size)
    assert (arrangement.width, arrangement.height) == size
    units = sum(count for _, count in topology.inputs)
    units += sum(layer.units for layer in topology.layers)
    assert len(arrangement.tiles) == units
    rects = np.array(
        [(r.left(), r.top(), r.right(), r.bottom()) for r in arrangement.tiles.values()]
    )
    assert rects[:, :2].min() >= 0.0
    assert rects[:, 2].max() <= size[0]
    assert rects[:, 3].max() <= size[1]
    # Columns stand apart, and units of a column below one another.
    starts = {}
    for (source, _), rect in arrangement.tiles.items():
        starts.setdefault(source, []).append(rect)
    for column in starts.values():
        tops = np.array([rect.top() for rect in column])
        assert (np.diff(tops) >= column[0].height() - 1e-6).all()
    for layer in topology.layers:
        for source in layer.sources:
            if arrangement.lanes.get(((source, 0), layer.id)) is None:
                assert starts[source][0].right() < starts[layer.id][0].left()


@pytest.mark.parametrize("name", ["2-1", "2-2-1", "2-8-8-1", "branches"])
def test_what_has_room_opens_as_ever_and_goes_no_farther(qtbot, view, name):
    topology = TOPOLOGIES[name]
    usual = arrange(topology, 800, 600)
    assert arrangement_at(topology, 800, 600, 1.0).tiles == usual.tiles
    view.present(make_snapshot(hidden=2))
    before = dict(canvas_of(view).scene.arrangement.tiles)
    come_nearer(view, QPointF(300.0, 300.0), -3)
    assert canvas_of(view).scene.arrangement.tiles == before


def test_a_mesh_opens_with_all_its_units_and_no_scroll_bar(view):
    arrangement = arrangement_at(TOPOLOGIES["mesh"], 900, 500, 1.0)
    assert len(arrangement.tiles) == 2 + 100 * 100 + 1
    assert arrangement.width == 900
    assert all(group.cells for group in arrangement.groups)


def test_the_unit_under_the_mouse_stays_there_until_it_has_a_tile(view, wide):
    view.present(wide)
    key, canvas = ("h2", 41), canvas_of(view)
    assert canvas.scene.arrangement.tile_at(tile(view, *key).center()) == key
    place = in_view(view, tile(view, *key)).center()
    for _ in range(40):
        come_nearer(view, place - QPointF(canvas.pos()), 1)
        rect = in_view(view, tile(view, *key))
        off = rect.center() - place
        assert abs(off.x()) <= rect.width() / 2.0 + 1.0
        assert abs(off.y()) <= rect.height() / 2.0 + 1.0
        if not any(group.cells for group in canvas.scene.arrangement.groups):
            break
    assert rect.width() >= 20.0
    assert len(canvas.scene.arrangement.tiles) == 2 + 180 + 1
    # And back, all the way.
    for _ in range(60):
        come_nearer(view, place - QPointF(canvas.pos()), -1)
    assert canvas.visible_area() == canvas.rect()


def test_keys_come_nearer_and_show_the_whole_again(qtbot, view, wide):
    view.present(wide)
    canvas = focused_canvas(qtbot, view)
    small = tile(view, "h1", 0).height()
    for _ in range(4):
        qtbot.keyClick(canvas, Qt.Key.Key_Plus)
    assert tile(view, "h1", 0).height() > 2.0 * small
    qtbot.keyClick(canvas, Qt.Key.Key_Minus)
    qtbot.keyClick(canvas, Qt.Key.Key_0)
    assert tile(view, "h1", 0).height() == small
    assert canvas.visible_area() == canvas.rect()


def test_units_that_are_hidden_by_a_usual_view_can_be_seen_as_a_whole(qtbot, view):
    view.present(make_snapshot(hidden=20, activation="tanh"))
    canvas = focused_canvas(qtbot, view)
    assert ("h1", 19) not in canvas.scene.arrangement.tiles
    qtbot.keyClick(canvas, Qt.Key.Key_Minus)
    assert ("h1", 19) in canvas.scene.arrangement.tiles
    assert canvas.visible_area() == canvas.rect()
    qtbot.keyClick(canvas, Qt.Key.Key_Plus)
    assert ("h1", 19) not in canvas.scene.arrangement.tiles
    # Nearer than usual there is room for all.
    for _ in range(6):
        qtbot.keyClick(canvas, Qt.Key.Key_Plus)
    assert not any(group.hidden for group in canvas.scene.arrangement.groups)


@pytest.mark.parametrize("button", [Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton])
def test_the_ground_can_be_dragged(qtbot, view, wide, button):
    view.present(wide)
    canvas = canvas_of(view)
    for _ in range(8):
        come_nearer(view, QPointF(3.0, canvas.visible_area().center().y()), 1)
    before = canvas.pos()
    # Left of the inputs there is nothing to be hit.
    place = QPoint(3, canvas.visible_area().center().y())
    drag(canvas, button, place, place + QPoint(-30, -20))
    assert canvas.pos() - before == QPoint(-30, -20)
    assert canvas.attention.subject is None


def test_cells_show_what_a_unit_is_for_each_pattern(view, wide):
    view.present(wide)
    image, scale = picture(view), printed(view, "scale ±")
    activations = wide.patterns.activations["h2"]
    for unit in (0, 17, 59):
        rect = tile(view, "h2", unit)
        assert rect.width() >= 8.0
        for pattern in range(4):
            place = rect.topLeft() + QPointF(
                (pattern + 0.5) / 4.0 * rect.width(), rect.height() / 2.0
            )
            expected = DARK.signed(float(activations[pattern, unit]), scale)
            assert rgb(image, place) == pytest.approx(
                (expected.red(), expected.green(), expected.blue()), abs=4
            )


def test_dead_units_among_cells_bear_a_mark(view):
    bias = [1.0] * 60
    bias[7] = -9.0
    weights = {"h1": {"kernel": [[1.0] * 60] * 2, "bias": bias}}
    view.present(make_snapshot(hidden=60, weights=weights))
    image = picture(view)
    for unit, is_dead in ((6, False), (7, True), (8, False)):
        rect = tile(view, "h1", unit)
        mark = rgb(image, QPointF(rect.left() + 1.5, rect.center().y()))
        assert (mark == rgb_of(DARK.warning)) is is_dead


def test_a_cell_under_the_mouse_is_read_out(qtbot, view, wide):
    view.present(wide)
    canvas = canvas_of(view)
    qtbot.mouseMove(canvas, QPoint(1, 1))
    qtbot.mouseMove(canvas, tile(view, "h3", 33).center().toPoint())
    assert reading(view).startswith("h3.34")


def test_tiles_keep_their_responses_while_none_come(view):
    snapshot = make_snapshot(hidden=2, activation="tanh")
    view.present(snapshot)
    before = picture(view)
    view.present(replace(snapshot, plane=None))
    assert picture(view) == before


def test_a_network_of_cells_asks_for_no_responses_over_the_plane(view):
    view.present(make_snapshot(hidden=(30,) * 40, activation="tanh", plane_size=8))
    assert view.request().probes == {Probe.PATTERNS}
    view.present(make_snapshot(hidden=2))
    assert view.request().probes == {Probe.PATTERNS, Probe.PLANE}


def test_controls_come_as_far_as_a_person_scrolls(qtbot, view):
    view.resize(500, 500)
    view.present(make_snapshot(hidden=(2,) * 30, activation="tanh", plane_size=8))
    canvas = focused_canvas(qtbot, view)
    for _ in range(40):
        if canvas.scene.arrangement.insertions:
            break
        qtbot.keyClick(canvas, Qt.Key.Key_Plus)
    bar = child(view, "networkScroll").horizontalScrollBar()
    bar.setValue(0)
    assert child(view, "activation-h1").isVisible()
    assert view.findChild(QWidget, "activation-h30") is None
    bar.setValue(bar.maximum())
    assert child(view, "activation-h30").isVisible()
    visible, controls = canvas.visible_area(), child(view, "controls-h30").geometry()
    assert visible.left() < controls.center().x() < visible.right()


def test_headings_stay_in_sight_when_they_would_scroll_away(qtbot, view, wide):
    view.present(wide)
    canvas = canvas_of(view)
    for _ in range(8):
        come_nearer(view, QPointF(canvas.rect().center()), 1)
    seen = QRectF(canvas.visible_area())
    assert seen.top() > 60.0
    image = picture(view)
    corner = canvas.mapTo(view, QPoint(0, 0))
    row = [
        rgb(image, QPointF(x + corner.x(), seen.top() + y + corner.y()))
        for x in range(int(seen.left()), int(seen.right()))
        for y in range(4, 14)
    ]
    assert row.count(rgb_of(DARK.muted)) > 5
