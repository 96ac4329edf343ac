"""The penalties of one layer, in its menu on the network."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu

from tests.ui.factory import make_snapshot
from tests.ui.network_stage import LEFT, child, staged_view
from xorviz.engine.registry import Choice
from xorviz.ui.intents import ChooseRegularizer, TypeRegularizerStrength


@pytest.fixture
def view(qtbot):
    return staged_view(qtbot)


def pick(qtbot, menu, text):
    action = next(one for one in menu.actions() if one.text().startswith(text))
    qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())


def penalties(qtbot, view, layer, part, title):
    """Open the menu of one part's penalty."""
    qtbot.mouseClick(child(view, f"layer-{layer}"), LEFT)
    menu = child(view, f"menu-{layer}", QMenu)
    below = child(view, f"{part}-penalty-{layer}", QMenu)
    pick(qtbot, menu, title)
    qtbot.waitUntil(below.isVisible)
    return below


def regularized(**choices):
    """Return a snapshot whose hidden layer has these regularizers."""
    snapshot = make_snapshot(hidden=2)
    h1, out = snapshot.topology.layers
    return replace(
        snapshot, topology=replace(snapshot.topology, layers=(replace(h1, **choices), out))
    )


@pytest.mark.parametrize(
    ("part", "title"), [("kernel", "Penalty on weights"), ("bias", "Penalty on biases")]
)
def test_a_layer_gets_a_penalty_of_its_own(qtbot, view, part, title):
    view.present(make_snapshot(hidden=2))
    menu = penalties(qtbot, view, "h1", part, title)
    ticked = [action.data() for action in menu.actions() if action.isChecked()]
    assert ticked == ["none"]
    assert not any("=" in action.text() for action in menu.actions())
    pick(qtbot, menu, "L2")
    QApplication.processEvents()
    assert view.intents == [ChooseRegularizer(part, "l2", "h1")]


def test_the_strength_of_a_penalty_is_typed(qtbot, view):
    both = Choice("l1_l2", (("l1", 0.001), ("l2", 0.02)))
    view.present(regularized(kernel_regularizer=both))
    menu = penalties(qtbot, view, "h1", "kernel", "Penalty on weights")
    assert [one.data() for one in menu.actions() if one.isChecked()] == ["l1_l2"]
    assert [one.text() for one in menu.actions() if "=" in one.text()] == [
        "l1 = 0.001 …",
        "l2 = 0.02 …",
    ]
    pick(qtbot, menu, "l2 = 0.02")
    field = child(view, "argument", QLineEdit)
    qtbot.waitUntil(field.isVisible)
    assert child(view, "argumentName", QLabel).text() == "l2"
    assert field.accessibleName() == "l2 of the penalty on the weights of h1"
    field.selectAll()
    qtbot.keyClicks(field, "0.5")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert view.intents == [TypeRegularizerStrength("kernel", "l2", 0.5, "h1")]
