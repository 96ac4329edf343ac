"""The units and the edges, by mouse and by keyboard."""

from __future__ import annotations

import re

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolButton

from tests.ui.factory import make_snapshot
from tests.ui.network_stage import (
    LEFT,
    canvas_of,
    child,
    focused_canvas,
    picture,
    point_at,
    reading,
    rgb,
    rgb_of,
    staged_view,
    tile,
    with_units,
)
from xorviz.ui.intents import Connect, ShrinkLayer, SplitUnit
from xorviz.ui.numbers import plain, signed
from xorviz.ui.theme import DARK


@pytest.fixture
def view(qtbot):
    return staged_view(qtbot)


def test_the_cross_on_a_hovered_unit_removes_that_unit(qtbot, view):
    view.present(with_units(make_snapshot(hidden=3), "h1", (0, 4, 7)))
    remove = child(view, "removeUnit", QToolButton)
    assert not remove.isVisible()
    point_at(qtbot, view, tile(view, "h1", 1).center())
    assert remove.isVisible()
    # On its way there the mouse leaves the tile.
    qtbot.mouseMove(canvas_of(view), tile(view, "h1", 1).topRight().toPoint() + QPoint(3, 2))
    assert remove.isVisible()
    qtbot.mouseClick(remove, LEFT)
    assert view.intents == [ShrinkLayer("h1", 4)]


def test_the_fork_on_a_hovered_unit_splits_that_unit(qtbot, view):
    view.present(with_units(make_snapshot(hidden=3), "h1", (0, 4, 7)))
    point_at(qtbot, view, tile(view, "h1", 1).center())
    split = child(view, "splitUnit", QToolButton)
    assert split.accessibleName() == "Split unit h1.2"
    # It stands beside the cross, and the mouse reaches it without losing the unit.
    assert not split.geometry().intersects(child(view, "removeUnit", QToolButton).geometry())
    for button in ("removeUnit", "splitUnit"):
        around = child(view, button, QToolButton).geometry()
        qtbot.mouseMove(canvas_of(view), around.bottomLeft() + QPoint(-1, 1))
    assert split.isVisible()
    qtbot.mouseClick(split, LEFT)
    assert view.intents == [SplitUnit("h1", 4)]


def test_the_only_unit_of_a_layer_can_be_split(qtbot, view):
    view.present(make_snapshot(hidden=1))
    point_at(qtbot, view, tile(view, "h1", 0).center())
    assert not child(view, "removeUnit", QToolButton).isVisible()
    qtbot.mouseClick(child(view, "splitUnit", QToolButton), LEFT)
    assert view.intents == [SplitUnit("h1", 0)]


def test_the_menu_of_a_unit_splits_it_by_the_keyboard(qtbot, view):
    view.present(with_units(make_snapshot(hidden=3), "h1", (0, 4, 7)))
    canvas = focused_canvas(qtbot, view)
    for _ in range(5):
        qtbot.keyClick(canvas, Qt.Key.Key_Tab)
    place, reason = canvas.rect().center(), QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(canvas, QContextMenuEvent(reason, place, canvas.mapToGlobal(place)))
    menu = view.findChild(QMenu)
    action = next(one for one in menu.actions() if one.text() == "Split unit h1.3")
    menu.setActiveAction(action)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert view.intents == [SplitUnit("h1", 7)]


def test_the_keyboard_connects_a_unit_to_a_later_layer(qtbot, view):
    view.present(make_snapshot(hidden=3))
    canvas = focused_canvas(qtbot, view)
    qtbot.keyClick(canvas, Qt.Key.Key_Tab)
    qtbot.keyClick(canvas, Qt.Key.Key_C)
    menu = child(view, "connect-x", QMenu)
    # The hidden layer reads the input already.
    assert [action.text() for action in menu.actions()] == ["out"]
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert view.intents == [Connect("out", "x")]


def test_the_keyboard_reads_the_weights_of_a_unit_one_after_the_other(qtbot, view):
    snapshot = make_snapshot(hidden=2, steps=300, seed=2)
    view.present(snapshot)
    canvas = focused_canvas(qtbot, view)
    for _ in range(3):
        qtbot.keyClick(canvas, Qt.Key.Key_Tab)
    h1, out = snapshot.weights["h1"].kernel, snapshot.weights["out"].kernel
    told = {
        "x₁ → h1.1": h1[0, 0],
        "x₂ → h1.1": h1[1, 0],
        "h1.1 → out": out[0, 0],
    }
    for title, weight in told.items():
        qtbot.keyClick(canvas, Qt.Key.Key_W)
        assert reading(view) == f"{title}: weight {signed(float(weight))}"
    qtbot.keyClick(canvas, Qt.Key.Key_W, Qt.KeyboardModifier.ShiftModifier)
    assert reading(view).startswith("x₂ → h1.1")
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    # What is pinned stays, wherever the keyboard goes.
    assert reading(view).startswith("x₂ → h1.1")
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert reading(view).startswith("out")


def test_the_keyboard_reads_a_place_on_the_tiles_and_the_same_on_the_next(qtbot, view):
    snapshot = make_snapshot(hidden=2, steps=300, seed=2)
    view.present(snapshot)
    canvas = focused_canvas(qtbot, view)
    for _ in range(3):
        qtbot.keyClick(canvas, Qt.Key.Key_Tab)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up):
        qtbot.keyClick(canvas, key, Qt.KeyboardModifier.ShiftModifier)
    left, right, bottom, top = snapshot.plane.extent
    # From the middle a twentieth to the right, and one upwards.
    x, y = left + 0.55 * (right - left), bottom + 0.55 * (top - bottom)
    place = re.search(r"at \(([\d.]+), ([\d.]+)\)", reading(view))
    assert [float(number) for number in place.groups()] == pytest.approx([x, y], abs=0.01)
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    assert reading(view).startswith("h1.2")
    assert place[0] in reading(view)
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert "at (" not in reading(view)


@pytest.mark.parametrize("key", [("x", 0), ("out", 0)])
def test_inputs_and_outputs_cannot_be_removed(qtbot, view, key):
    view.present(make_snapshot(hidden=3))
    point_at(qtbot, view, tile(view, *key).center())
    assert reading(view)
    assert not child(view, "removeUnit", QToolButton).isVisible()
    assert not child(view, "splitUnit", QToolButton).isVisible()
    canvas, place = canvas_of(view), tile(view, *key).center().toPoint()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, canvas.mapToGlobal(place))
    QApplication.sendEvent(canvas, event)
    actions = {one.text().split()[0]: one for one in view.findChild(QMenu).actions()}
    assert not actions["Remove"].isEnabled()
    assert not actions["Split"].isEnabled()


def test_the_delete_key_removes_the_focused_unit(qtbot, view):
    view.present(with_units(make_snapshot(hidden=3), "h1", (0, 4, 7)))
    canvas = focused_canvas(qtbot, view)
    for _ in range(4):
        qtbot.keyClick(canvas, Qt.Key.Key_Tab)
    assert reading(view).startswith("h1.2")
    qtbot.keyClick(canvas, Qt.Key.Key_Delete)
    assert view.intents == [ShrinkLayer("h1", 4)]
    # The next unit takes its place, in the diagram and for the keyboard.
    view.present(with_units(make_snapshot(hidden=2), "h1", (0, 7)))
    qtbot.keyClick(canvas, Qt.Key.Key_Delete)
    assert view.intents[1:] == [ShrinkLayer("h1", 7)]


def test_the_menu_of_a_unit_removes_it(qtbot, view):
    view.present(with_units(make_snapshot(hidden=3), "h1", (0, 4, 7)))
    canvas, place = canvas_of(view), tile(view, "h1", 2).center().toPoint()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, canvas.mapToGlobal(place))
    QApplication.sendEvent(canvas, event)
    menu = view.findChild(QMenu)
    action = next(one for one in menu.actions() if one.text() == "Remove unit h1.3")
    qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
    assert view.intents == [ShrinkLayer("h1", 7)]


def test_hovering_a_unit_reads_its_numbers(qtbot, view):
    snapshot = make_snapshot(hidden=3, steps=300, seed=2)
    view.present(snapshot)
    rect = tile(view, "h1", 1)
    # A quarter from the left and the top of the plane.
    point_at(qtbot, view, rect.topLeft() + QPointF(rect.width(), rect.height()) / 4.0)
    text = reading(view)
    assert text.startswith("h1.2, ReLU")
    weights = snapshot.weights["h1"]
    assert plain(float(weights.bias[1])) in text
    for label, row in zip(snapshot.patterns.labels, snapshot.patterns.inputs, strict=True):
        response = max(0.0, float(row @ weights.kernel[:, 1] + weights.bias[1]))
        assert re.search(rf"{label} (off +)?{re.escape(plain(response))}(;|$)", text)
    match = re.search(r"at \((\S+), (\S+)\) (\S+);", text)
    x, y, value = (float(group.replace("−", "-")) for group in match.groups())
    left, right, bottom, top = snapshot.plane.extent
    assert x == pytest.approx(left + (right - left) / 4.0, abs=0.03)
    assert y == pytest.approx(top - (top - bottom) / 4.0, abs=0.03)
    response = max(0.0, float(np.array([x, y]) @ weights.kernel[:, 1] + weights.bias[1]))
    assert value == pytest.approx(response, abs=0.1)


def test_hovering_an_edge_reads_its_weight(qtbot, view):
    snapshot = make_snapshot(hidden=1, steps=100, seed=4)
    view.present(snapshot)
    source, target = tile(view, "h1", 0), tile(view, "out", 0)
    middle = QPointF((source.right() + target.left()) / 2.0, source.center().y())
    point_at(qtbot, view, middle)
    weight = float(snapshot.weights["out"].kernel[0, 0])
    assert reading(view) == f"h1.1 → out: weight {'+' if weight > 0 else ''}{plain(weight)}"
    point_at(qtbot, view, middle + QPointF(0.0, 40.0))
    assert reading(view) == ""


def test_a_click_pins_the_reading_and_a_second_lets_it_go(qtbot, view):
    view.present(make_snapshot(hidden=2, steps=5))
    canvas, place = canvas_of(view), tile(view, "h1", 0).center().toPoint()
    qtbot.mouseClick(canvas, LEFT, pos=place)
    point_at(qtbot, view, QPointF(3.0, 3.0))
    before = reading(view)
    assert before.startswith("h1.1")
    view.present(make_snapshot(hidden=2, steps=200))
    assert reading(view).startswith("h1.1")
    assert reading(view) != before
    qtbot.mouseClick(canvas, LEFT, pos=place)
    point_at(qtbot, view, QPointF(3.0, 3.0))
    assert reading(view) == ""


def test_escape_lets_a_pinned_reading_go(qtbot, view):
    view.present(make_snapshot(hidden=2))
    canvas = canvas_of(view)
    qtbot.mouseClick(canvas, LEFT, pos=tile(view, "h1", 0).center().toPoint())
    point_at(qtbot, view, QPointF(3.0, 3.0))
    assert reading(view)
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert reading(view) == ""


def test_a_pinned_unit_stays_pinned_where_it_moves(qtbot, view):
    view.present(with_units(make_snapshot(hidden=3), "h1", (0, 4, 7)))
    qtbot.mouseClick(canvas_of(view), LEFT, pos=tile(view, "h1", 2).center().toPoint())
    view.present(with_units(make_snapshot(hidden=2), "h1", (0, 7)))
    assert reading(view).startswith("h1.2")
    view.present(with_units(make_snapshot(hidden=2), "h1", (0, 4)))
    assert reading(view) == ""


def test_tab_walks_through_the_units_and_then_to_the_controls(qtbot, view):
    view.present(make_snapshot(hidden=2))
    canvas = focused_canvas(qtbot, view)
    names = []
    while canvas.hasFocus() and len(names) < 10:
        qtbot.keyClick(canvas, Qt.Key.Key_Tab)
        names.append(reading(view).split(",")[0])
    assert names == ["x₁", "x₂", "h1.1", "h1.2", "out", ""]
    insert = child(view, "insert-1")
    assert insert.hasFocus()
    qtbot.keyClick(insert, Qt.Key.Key_Backtab)
    assert canvas.hasFocus()
    assert reading(view).startswith("out")


def test_arrow_keys_move_among_the_units(qtbot, view):
    view.present(make_snapshot(hidden=2))
    canvas = focused_canvas(qtbot, view)
    walk = []
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Right):
        qtbot.keyClick(canvas, key)
        walk.append(reading(view).split(",")[0])
    assert walk == ["x₁", "x₂", "h1.2", "h1.1", "out"]


def test_the_focus_ring_is_seen(qtbot, view):
    view.present(make_snapshot(hidden=2))
    edge = tile(view, "x", 0)
    place = QPointF(edge.center().x(), edge.top() - 3.0)
    assert rgb(picture(view), place) == rgb_of(DARK.window)
    qtbot.keyClick(focused_canvas(qtbot, view), Qt.Key.Key_Tab)
    assert rgb(picture(view), place) == rgb_of(DARK.accent)
