"""Layers added, removed and told what to read, by mouse and by keyboard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QWidget

from tests.ui.factory import make_snapshot, snapshot_of_spec
from tests.ui.network_stage import (
    BRANCHES,
    LEFT,
    ONE_DEAD,
    canvas_of,
    child,
    focused_canvas,
    point_at,
    staged_view,
    tile,
)
from xorviz.ui.intents import (
    Connect,
    DeleteLayer,
    Disconnect,
    InsertLayer,
    ReviveUnit,
    TypeActivationArgument,
)


@pytest.fixture
def view(qtbot):
    return staged_view(qtbot)


def in_focus(qtbot, view, name):
    widget = child(view, name)
    view.activateWindow()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)
    return widget


def open_menu(qtbot, view, layer):
    qtbot.mouseClick(child(view, f"layer-{layer}"), LEFT)
    return child(view, f"menu-{layer}", QMenu)


def action_of(menu, text):
    return next(one for one in menu.actions() if one.text().startswith(text))


def pick(qtbot, menu, text):
    qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action_of(menu, text)).center())


def sources(qtbot, view, layer):
    """Open the menu of what a layer reads."""
    menu = open_menu(qtbot, view, layer)
    below = child(view, f"sources-{layer}", QMenu)
    pick(qtbot, menu, "Skip connections")
    qtbot.waitUntil(below.isVisible)
    return below


def leaky(slope=None):
    snapshot = make_snapshot(hidden=2)
    given = () if slope is None else (("negative_slope", slope),)
    h1, out = snapshot.topology.layers
    h1 = replace(h1, activation="leaky_relu", activation_arguments=given)
    return replace(snapshot, topology=replace(snapshot.topology, layers=(h1, out)))


# Layers


def test_the_buttons_between_the_columns_add_a_layer(qtbot, view):
    view.present(make_snapshot(hidden=2))
    qtbot.mouseClick(child(view, "insert-1"), LEFT)
    qtbot.mouseClick(child(view, "insert-2"), LEFT)
    assert view.intents == [InsertLayer("h1"), InsertLayer("out")]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_key_adds_a_layer(qtbot, view, key):
    view.present(make_snapshot(hidden=2))
    qtbot.keyClick(in_focus(qtbot, view, "insert-2"), key)
    assert view.intents == [InsertLayer("out")]


def test_among_branches_one_chooses_before_which(qtbot, view):
    view.present(snapshot_of_spec(BRANCHES))
    button = child(view, "insert-1")
    assert button.accessibleName() == "Add a layer before ha or hb"
    qtbot.mouseClick(button, LEFT)
    menu = button.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == ["Before ha", "Before hb"]
    pick(qtbot, menu, "Before hb")
    assert view.intents == [InsertLayer("hb")]


def test_the_layer_that_was_added_gets_the_focus_and_is_in_sight(qtbot, view):
    view.resize(view.minimumSizeHint())
    view.present(make_snapshot(hidden=(2,) * 6))
    qtbot.keyClick(in_focus(qtbot, view, "insert-7"), Qt.Key.Key_Space)
    # Another snapshot may come before that with the layer.
    view.present(make_snapshot(hidden=(2,) * 5 + (3,)))
    view.present(make_snapshot(hidden=(2,) * 7))
    box = child(view, "activation-h7")
    assert box.hasFocus()
    place = box.mapTo(canvas_of(view), box.rect().center())
    assert canvas_of(view).visible_area().contains(place)


def test_a_layer_that_comes_by_another_way_leaves_the_focus(qtbot, view):
    view.present(make_snapshot(hidden=2))
    button = in_focus(qtbot, view, "grow-h1")
    view.present(make_snapshot(hidden=(2, 2)))
    assert button.hasFocus()


def test_the_menu_removes_a_layer_and_the_focus_goes_to_its_reader(qtbot, view):
    view.present(make_snapshot(hidden=(2, 2)))
    in_focus(qtbot, view, "layer-h2")
    pick(qtbot, open_menu(qtbot, view, "h2"), "Remove layer h2")
    assert view.intents == [DeleteLayer("h2")]
    view.present(make_snapshot(hidden=2))
    assert child(view, "layer-out").hasFocus()


def test_the_last_hidden_layer_can_go_and_come_again(qtbot, view):
    view.present(make_snapshot(hidden=2))
    pick(qtbot, open_menu(qtbot, view, "h1"), "Remove layer h1")
    view.present(make_snapshot(hidden=()))
    assert view.summary().startswith("Network 2-1.")
    qtbot.mouseClick(child(view, "insert-1"), LEFT)
    assert view.intents == [DeleteLayer("h1"), InsertLayer("out")]
    qtbot.waitUntil(lambda: view.findChild(QWidget, "controls-h1") is None)
    view.present(make_snapshot(hidden=2))
    assert child(view, "activation-h1").isVisible()


def test_the_output_stays_but_a_layer_can_stand_before_it(qtbot, view):
    view.present(make_snapshot(hidden=2))
    menu = open_menu(qtbot, view, "out")
    assert not any(action.text().startswith("Remove") for action in menu.actions())
    pick(qtbot, menu, "Insert a layer before out")
    assert view.intents == [InsertLayer("out")]


def test_the_context_menu_of_the_controls_is_that_of_the_layer(view):
    view.present(make_snapshot(hidden=2))
    box, reason = child(view, "activation-h1"), QContextMenuEvent.Reason.Keyboard
    place = box.rect().center()
    QApplication.sendEvent(box, QContextMenuEvent(reason, place, box.mapToGlobal(place)))
    assert child(view, "menu-h1", QMenu).isVisible()


# What a layer reads


def test_the_menu_ticks_what_a_layer_reads(qtbot, view):
    view.present(make_snapshot(hidden=(2, 2), skip=True))
    ticks = {one.data(): one.isChecked() for one in sources(qtbot, view, "out").actions()}
    assert ticks == {"x": True, "h1": False, "h2": True}


def test_ticking_connects_and_unticking_disconnects(qtbot, view):
    view.present(make_snapshot(hidden=(2, 2), skip=True))
    pick(qtbot, sources(qtbot, view, "out"), "h1")
    QApplication.processEvents()
    assert view.intents == [Connect("out", "h1")]
    pick(qtbot, sources(qtbot, view, "out"), "x")
    assert view.intents[1:] == [Disconnect("out", "x")]


def test_the_only_source_cannot_be_taken_away_and_says_why(qtbot, view):
    view.present(make_snapshot(hidden=2))
    menu = sources(qtbot, view, "h1")
    (only,) = menu.actions()
    assert only.isChecked()
    assert not only.isEnabled()
    assert only.text() == "x: a layer reads at least one"


# Arguments of an activation


@pytest.mark.parametrize(("given", "shown"), [(None, "0.2"), (0.05, "0.05")])
def test_the_slope_of_a_leaky_unit_is_typed(qtbot, view, given, shown):
    view.present(leaky(given))
    pick(qtbot, open_menu(qtbot, view, "h1"), f"negative_slope = {shown}")
    field = child(view, "argument", QLineEdit)
    qtbot.waitUntil(field.isVisible)
    assert child(view, "argumentName", QLabel).text() == "negative_slope"
    assert field.text() == shown
    field.selectAll()
    qtbot.keyClicks(field, "0,3")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert view.intents == [TypeActivationArgument("h1", "negative_slope", 0.3)]
    assert not field.isVisible()
    assert not child(view, "argumentName").isVisible()


def test_what_is_no_number_stays_with_a_complaint_and_escape_leaves(qtbot, view):
    view.present(leaky())
    pick(qtbot, open_menu(qtbot, view, "h1"), "negative_slope")
    field = child(view, "argument", QLineEdit)
    field.selectAll()
    qtbot.keyClicks(field, "steep")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.isVisible()
    assert "allowed" in field.accessibleDescription()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()
    assert view.intents == []


def test_an_activation_without_arguments_offers_none(qtbot, view):
    view.present(make_snapshot(hidden=2))
    texts = [action.text() for action in open_menu(qtbot, view, "h1").actions()]
    assert not any("=" in text for text in texts)


# Dead units


def test_a_dead_unit_is_revived_by_its_button(qtbot, view):
    view.present(make_snapshot(hidden=2, weights=ONE_DEAD))
    point_at(qtbot, view, tile(view, "h1", 1).center())
    assert not child(view, "reviveUnit").isVisible()
    point_at(qtbot, view, tile(view, "h1", 0).center())
    revive = child(view, "reviveUnit")
    qtbot.mouseMove(canvas_of(view), revive.geometry().bottomLeft() + QPoint(-1, 1))
    assert revive.isVisible()
    qtbot.mouseClick(revive, LEFT)
    assert view.intents == [ReviveUnit("h1", 0)]


def test_a_dead_unit_is_revived_by_the_keyboard(qtbot, view):
    view.present(make_snapshot(hidden=2, weights=ONE_DEAD))
    canvas = focused_canvas(qtbot, view)
    for _ in range(3):
        qtbot.keyClick(canvas, Qt.Key.Key_Tab)
    place = canvas.rect().center()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(canvas, QContextMenuEvent(reason, place, canvas.mapToGlobal(place)))
    menu = canvas.findChild(QMenu)
    pick(qtbot, menu, "Revive unit h1.1")
    assert view.intents == [ReviveUnit("h1", 0)]


def test_a_living_unit_is_not_revived(qtbot, view):
    view.present(make_snapshot(hidden=2, weights=ONE_DEAD))
    canvas, place = canvas_of(view), tile(view, "h1", 1).center().toPoint()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(canvas, QContextMenuEvent(reason, place, canvas.mapToGlobal(place)))
    assert not action_of(canvas.findChild(QMenu), "Revive").isEnabled()
