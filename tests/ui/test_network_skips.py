"""Skip connections: their labels, and new ones dragged from a unit to a layer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton

from tests.ui.factory import make_snapshot, snapshot_of_spec
from tests.ui.network_stage import (
    BRANCHES,
    LEFT,
    canvas_of,
    chain,
    child,
    picture,
    point_at,
    rgb,
    rgb_of,
    staged_view,
    tile,
)
from xorviz.ui.intents import Connect, Disconnect
from xorviz.ui.theme import DARK
from xorviz.ui.views.network.layout import arrange
from xorviz.ui.views.network.wiring import possible_readers


@pytest.fixture
def view(qtbot):
    return staged_view(qtbot)


def press_port(qtbot, view, unit):
    """Press the port of a unit; return it."""
    point_at(qtbot, view, tile(view, *unit).center())
    port = child(view, "connectUnit")
    assert port.isVisible()
    qtbot.mousePress(port, LEFT, pos=port.rect().center())
    return port


def on_port(view, point):
    """Return a place on the canvas as the port sees it."""
    return point.toPoint() - child(view, "connectUnit").pos()


# Labels


def test_a_label_says_what_a_layer_reads_past_others(view):
    view.present(make_snapshot(hidden=2, skip=True))
    label = child(view, "skip-x-out", QAbstractButton)
    assert label.text() == "skip x → out"
    assert label.accessibleName() == "Skip connection from x to out"
    assert "Layer out: 1 × sigmoid, reads h1, x by a skip connection." in view.summary()


def test_its_cross_removes_the_connection_and_its_words_do_not(qtbot, view):
    view.present(make_snapshot(hidden=2, skip=True))
    label = child(view, "skip-x-out")
    qtbot.mouseClick(label, LEFT, pos=QPoint(12, label.height() // 2))
    assert view.intents == []
    qtbot.mouseClick(label, LEFT, pos=QPoint(label.width() - 9, label.height() // 2))
    assert view.intents == [Disconnect("out", "x")]


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_removes_it_and_the_focus_goes_to_the_layer(qtbot, view, key):
    view.present(make_snapshot(hidden=2, skip=True))
    view.activateWindow()
    label = child(view, "skip-x-out")
    label.setFocus()
    qtbot.waitUntil(label.hasFocus)
    qtbot.keyClick(label, key)
    assert view.intents == [Disconnect("out", "x")]
    view.present(make_snapshot(hidden=2))
    assert child(view, "layer-out").hasFocus()
    qtbot.waitUntil(lambda: view.findChild(QAbstractButton, "skip-x-out") is None)


def test_tab_leads_from_the_controls_to_the_label(qtbot, view):
    view.present(make_snapshot(hidden=2, skip=True))
    view.activateWindow()
    menu = child(view, "layer-out")
    menu.setFocus()
    qtbot.waitUntil(menu.hasFocus)
    qtbot.keyClick(menu, Qt.Key.Key_Tab)
    assert child(view, "skip-x-out").hasFocus()


def test_while_a_label_is_looked_at_its_lines_stand_out(qtbot, view):
    weights = {
        "h1": {"kernel": [[4.0], [4.0]], "bias": [0.0]},
        "out": {"kernel": [[4.0], [4.0], [4.0]], "bias": [0.0]},
    }
    view.present(make_snapshot(hidden=1, skip=True, weights=weights))
    scene = canvas_of(view).scene
    other = next(i for i, edge in enumerate(scene.edges.keys) if edge.source == ("h1", 0))
    place = scene.edges.middle(other)
    before = rgb(picture(view), place)
    label = child(view, "skip-x-out")
    view.activateWindow()
    label.setFocus()
    qtbot.waitUntil(label.hasFocus)
    after = rgb(picture(view), place)
    ground = rgb_of(DARK.window)
    assert sum(abs(a - b) for a, b in zip(after, ground, strict=True)) < 0.5 * sum(
        abs(a - b) for a, b in zip(before, ground, strict=True)
    )


def test_a_narrow_place_shortens_the_words(view):
    view.resize(360, 400)
    view.present(make_snapshot(hidden=(2, 2), skip=True))
    label = child(view, "skip-x-out", QAbstractButton)
    metrics = label.fontMetrics()
    assert metrics.horizontalAdvance(label.text()) < label.width()
    room = canvas_of(view).scene.arrangement.skips["x", "out"]
    assert label.width() <= room.width() + 1.0


# Dragging


def test_dragging_the_port_of_an_input_to_the_output_connects_them(qtbot, view):
    view.present(make_snapshot(hidden=2))
    port = press_port(qtbot, view, ("x", 0))
    target = on_port(view, tile(view, "out", 0).center())
    qtbot.mouseMove(port, target / 2)
    qtbot.mouseMove(port, target)
    assert canvas_of(view).attention.wire.layer == "out"
    picture(view)
    qtbot.mouseRelease(port, LEFT, pos=target)
    assert view.intents == [Connect("out", "x")]
    assert canvas_of(view).attention.wire is None


def test_what_is_let_go_elsewhere_connects_nothing(qtbot, view):
    view.present(make_snapshot(hidden=2))
    port = press_port(qtbot, view, ("x", 0))
    # That layer reads the input already.
    target = on_port(view, tile(view, "h1", 0).center())
    qtbot.mouseMove(port, target)
    assert canvas_of(view).attention.wire.layer is None
    picture(view)
    qtbot.mouseRelease(port, LEFT, pos=target)
    assert view.intents == []


def test_dragging_to_the_border_brings_more_into_sight(qtbot, view):
    view.resize(view.minimumSizeHint())
    view.present(make_snapshot(hidden=(2,) * 6))
    canvas = canvas_of(view)
    port = press_port(qtbot, view, ("x", 0))
    assert canvas.visible_area().right() < tile(view, "out", 0).left()
    for _ in range(60):
        here = QPoint(canvas.visible_area().right() - 2, 200)
        qtbot.mouseMove(port, here - port.pos())
    assert canvas.visible_area().right() > tile(view, "out", 0).center().x()
    target = on_port(view, tile(view, "out", 0).center())
    qtbot.mouseMove(port, target)
    qtbot.mouseRelease(port, LEFT, pos=target)
    assert view.intents == [Connect("out", "x")]


def test_escape_lets_go(qtbot, view):
    view.present(make_snapshot(hidden=2))
    port = press_port(qtbot, view, ("x", 0))
    target = on_port(view, tile(view, "out", 0).center())
    view.activateWindow()
    qtbot.mouseMove(port, target)
    qtbot.keyClick(canvas_of(view), Qt.Key.Key_Escape)
    qtbot.mouseMove(port, target + QPoint(3, 3))
    qtbot.mouseRelease(port, LEFT, pos=target)
    assert view.intents == []


def test_a_mere_click_on_the_port_connects_nothing(qtbot, view):
    view.present(make_snapshot(hidden=2))
    port = press_port(qtbot, view, ("x", 0))
    qtbot.mouseRelease(port, LEFT, pos=port.rect().center())
    assert view.intents == []


def test_an_edit_in_between_ends_a_press_port(qtbot, view):
    view.present(make_snapshot(hidden=2))
    port = press_port(qtbot, view, ("x", 0))
    target = on_port(view, tile(view, "out", 0).center())
    qtbot.mouseMove(port, target)
    view.present(make_snapshot(hidden=3))
    qtbot.mouseRelease(port, LEFT, pos=target)
    assert view.intents == []


def test_a_unit_that_all_later_layers_read_has_no_port(qtbot, view):
    view.present(make_snapshot(hidden=2))
    point_at(qtbot, view, tile(view, "h1", 0).center())
    assert not child(view, "connectUnit").isVisible()


def test_who_may_read_what():
    deep = chain(2, 3, 3, 3, 1, skip=True)
    assert possible_readers(deep, "x") == {"h2", "h3"}
    assert possible_readers(deep, "h1") == {"h3", "out"}
    assert possible_readers(deep, "h3") == frozenset()
    branches = snapshot_of_spec(BRANCHES, probes=()).topology
    assert possible_readers(branches, "b") == {"ha", "m", "out"}
    assert possible_readers(branches, "ha") == {"out"}


def test_skips_of_a_wide_layer_keep_their_room():
    arrangement = arrange(chain(100, 4, 1, skip=True), 800, 600)
    lanes = [lane.y for lane in arrangement.lanes.values()]
    top = min(rect.top() for key, rect in arrangement.tiles.items() if key[0] == "h1")
    assert max(lanes) < top
    assert min(lanes) >= arrangement.header
