"""The controls of the layers, as a person uses them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QToolButton, QWidget

from tests.ui.factory import make_snapshot
from tests.ui.network_stage import (
    LEFT,
    canvas_of,
    child,
    point_at,
    staged_view,
    tile,
    with_activation,
)
from xorviz.ui.intents import ChooseActivation, GrowLayer, ShrinkLayer


@pytest.fixture
def view(qtbot):
    return staged_view(qtbot)


def test_typing_the_name_of_an_activation_chooses_it_once(qtbot, view):
    view.present(make_snapshot(hidden=3))
    box = child(view, "activation-h1", QComboBox)
    qtbot.keyClicks(box, "tanh")
    assert view.intents == [ChooseActivation("h1", "tanh")]
    assert box.currentText() == "tanh"


def test_an_older_snapshot_does_not_flip_the_box_back(qtbot, view):
    """The choice takes effect at a later step: until then, snapshots have the former one."""
    view.present(make_snapshot(hidden=3))
    box = child(view, "activation-h1", QComboBox)
    qtbot.keyClick(box, Qt.Key.Key_T)
    view.present(make_snapshot(hidden=4))
    assert box.currentText() == "tanh"
    view.present(with_activation(make_snapshot(hidden=4), "h1", "tanh"))
    assert box.currentText() == "tanh"
    view.present(make_snapshot(hidden=4))
    assert box.currentText() == "ReLU"
    assert view.intents == [ChooseActivation("h1", "tanh")]


def test_a_refused_activation_goes_back_to_that_of_the_run(qtbot, view):
    view.present(make_snapshot(hidden=3))
    box = child(view, "activation-h1", QComboBox)
    qtbot.keyClick(box, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: box.currentText() == "ReLU")
    qtbot.keyClick(box, Qt.Key.Key_T)
    assert view.intents == 2 * [ChooseActivation("h1", "tanh")]


def test_the_box_shows_what_a_snapshot_says_without_emitting(view):
    snapshot = make_snapshot(hidden=3)
    view.present(snapshot)
    view.present(with_activation(snapshot, "h1", "tanh"))
    assert child(view, "activation-h1", QComboBox).currentText() == "tanh"
    view.present(snapshot)
    assert child(view, "activation-h1", QComboBox).currentText() == "ReLU"
    view.present(with_activation(snapshot, "h1", "unheard_of"))
    assert child(view, "activation-h1", QComboBox).placeholderText() == "unheard_of"
    assert view.intents == []


def test_choosing_what_is_already_chosen_emits_nothing(qtbot, view):
    view.present(make_snapshot(hidden=3))
    qtbot.keyClick(child(view, "activation-h1", QComboBox), Qt.Key.Key_Home)
    assert view.intents == []


def test_plus_and_minus_grow_and_shrink_the_layer(qtbot, view):
    view.present(make_snapshot(hidden=3))
    qtbot.mouseClick(child(view, "grow-h1"), LEFT)
    qtbot.mouseClick(child(view, "shrink-h1"), LEFT)
    assert view.intents == [GrowLayer("h1"), ShrinkLayer("h1", None)]
    assert child(view, "units-h1").text() == "3"


def test_a_single_unit_cannot_be_taken_away(qtbot, view):
    view.present(make_snapshot(hidden=1))
    qtbot.mouseClick(child(view, "shrink-h1"), LEFT)
    point_at(qtbot, view, tile(view, "h1", 0).center())
    assert not child(view, "removeUnit", QToolButton).isVisible()
    qtbot.mouseClick(canvas_of(view), LEFT, pos=tile(view, "h1", 0).center().toPoint())
    qtbot.keyClick(canvas_of(view), Qt.Key.Key_Delete)
    assert view.intents == []


def test_the_number_of_outputs_is_fixed(view):
    view.present(make_snapshot(hidden=3))
    assert child(view, "activation-out").isVisible()
    assert not child(view, "grow-out").isVisible()
    assert not child(view, "shrink-out").isVisible()


def test_controls_keep_the_keyboard_focus_when_their_layer_grows(qtbot, view):
    view.present(make_snapshot(hidden=3))
    view.activateWindow()
    more = child(view, "grow-h1")
    more.setFocus()
    qtbot.waitUntil(more.hasFocus)
    qtbot.keyClick(more, Qt.Key.Key_Space)
    view.present(make_snapshot(hidden=4))
    assert view.intents == [GrowLayer("h1")]
    assert child(view, "grow-h1").hasFocus()
    assert child(view, "units-h1").text() == "4"


def test_controls_go_with_their_layer(qtbot, view):
    view.present(make_snapshot(hidden=(2, 2)))
    assert child(view, "activation-h2").isVisible()
    view.present(make_snapshot(hidden=2))
    qtbot.waitUntil(lambda: view.findChild(QWidget, "activation-h2") is None)


def test_every_control_has_a_name_for_a_screen_reader(view):
    view.present(make_snapshot(hidden=(2, 3)))
    for kind in (QComboBox, QToolButton):
        for control in view.findChildren(kind):
            if control.isVisible():
                assert control.accessibleName()
                assert control.toolTip()
