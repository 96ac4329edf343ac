"""Layers and connections edited on the diagram while the network trains, and taken back."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QMenu

from tests.ui.desktop import opened
from tests.ui.network_stage import canvas_of, point_at, tile

LEFT = Qt.MouseButton.LeftButton


def sources(person):
    return {layer.id: set(layer.sources) for layer in person.sees.topology.layers}


def pick(person, menu, text):
    action = next(one for one in menu.actions() if one.text().startswith(text))
    person.qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())


def test_a_layer_is_added_removed_and_brought_back_while_the_network_trains(qtbot):
    with opened(qtbot, "relu-2-2-1", running=True) as person:
        person.click("insert-2")
        person.wait(lambda: len(person.sees.topology.layers) == 3)
        (new,) = set(sources(person)) - {"h1", "out"}
        assert sources(person) == {"h1": {"x"}, new: {"h1"}, "out": {new}}
        box = person.find(QAbstractButton, f"layer-{new}").parentWidget()
        qtbot.waitUntil(lambda: box.isAncestorOf(person.window.focusWidget()))
        person.click(f"layer-{new}")
        pick(person, person.find(QMenu, f"menu-{new}"), f"Remove layer {new}")
        person.wait(lambda: len(person.sees.topology.layers) == 2)
        assert sources(person) == {"h1": {"x"}, "out": {"h1"}}
        # Offscreen, a menu that closes leaves no window active.
        with qtbot.waitActive(person.window):
            person.window.activateWindow()
        person.undo()
        person.wait(lambda: len(person.sees.topology.layers) == 3)
        step = person.sees.step
        person.wait(lambda: person.sees.step > step)


def test_a_skip_connection_is_dragged_removed_and_brought_back(qtbot):
    with opened(qtbot, "relu-2-2-1", running=True) as person:
        view = person.window.network
        canvas = canvas_of(view)
        point_at(qtbot, view, tile(view, "x", 0).center())
        port = person.find(QAbstractButton, "connectUnit")
        qtbot.mousePress(port, LEFT, pos=port.rect().center())
        target = tile(view, "out", 0).center().toPoint()
        for part in (1, 2, 3):
            step = person.sees.step
            qtbot.mouseMove(port, target * part / 3 - port.pos())
            # The training goes on under the drag.
            person.wait(lambda step=step: person.sees.step > step)
        qtbot.mouseRelease(port, LEFT, pos=target - port.pos())
        person.wait(lambda: sources(person)["out"] == {"h1", "x"})
        qtbot.waitUntil(lambda: ("x", "out") in canvas.scene.arrangement.skips)
        label = person.find(QAbstractButton, "skip-x-out")
        qtbot.mouseClick(label, LEFT, pos=QPoint(label.width() - 9, label.height() // 2))
        person.wait(lambda: sources(person)["out"] == {"h1"})
        person.undo()
        person.wait(lambda: sources(person)["out"] == {"h1", "x"})


def test_the_last_hidden_layer_goes_and_the_output_reads_the_inputs(qtbot):
    with opened(qtbot, "skip-relu-2-1-1", running=True) as person:
        person.click("layer-h1")
        pick(person, person.find(QMenu, "menu-h1"), "Remove layer h1")
        person.wait(lambda: sources(person) == {"out": {"x"}})
        person.click("insert-1")
        person.wait(lambda: len(person.sees.topology.layers) == 2)


def test_a_unit_that_died_is_revived(qtbot):
    with opened(qtbot, "skip-relu-2-1-1", running=True) as person:
        person.wait(lambda: person.sees.patterns is not None and person.sees.patterns.dead["h1"][0])
        person.pause()
        before = person.sees.weights["h1"].kernel.copy()
        point_at(qtbot, person.window.network, tile(person.window.network, "h1", 0).center())
        person.click("reviveUnit")
        person.wait(lambda: (person.sees.weights["h1"].kernel != before).all())
        person.undo()
        person.wait(lambda: (person.sees.weights["h1"].kernel == before).all())


def test_the_slope_of_leaky_units_is_typed_and_taken_back(qtbot):
    with opened(qtbot, "leaky-2-2-1", running=True) as person:

        def slope():
            return dict(person.sees.topology.layer("h1").activation_arguments).get("negative_slope")

        before = slope()
        person.click("layer-h1")
        pick(person, person.find(QMenu, "menu-h1"), "negative_slope")
        person.type_into("argument", "0.5")
        person.wait(lambda: slope() == 0.5)
        with qtbot.waitActive(person.window):
            person.window.activateWindow()
        person.undo()
        person.wait(lambda: slope() == before)
