"""Penalties, decay and clipping in a whole window: what a person does, sees and takes back."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.desktop import opened
from xorviz.ui.panels.base import choice_arguments


def training(person):
    return person.sees.spec["training"]


def regularizers(person, part):
    layers = person.sees.spec["network"]["layers"]
    return [layer.get(f"{part}_regularizer") for layer in layers]


def test_the_strength_of_a_penalty_is_typed_and_the_bar_tells_what_it_costs(qtbot):
    with opened(qtbot, "sigmoid-2-2-1") as person:
        before = person.sees.spec
        status = person.window.bar.status
        person.choose("kernel_regularizer", "l1")
        person.wait(lambda: person.sees.penalty > 0.0)
        person.wait(person.window.training.penalty.strengths["kernel"]["l1"].isVisible)
        person.type_into("kernel_l1", "0.5")
        strong = {"name": "l1", "l1": 0.5}
        person.wait(lambda: regularizers(person, "kernel") == [strong] * 2)
        sizes = sum(float(abs(one.kernel).sum()) for one in person.sees.weights.values())
        assert person.sees.penalty == pytest.approx(0.5 * sizes)
        person.wait(lambda: f"+ penalty {0.5 * sizes:.4f}" in status.text())
        assert person.window.actions_.undo.text() == "&Undo change of penalty"
        person.undo()
        person.undo()
        person.wait(lambda: person.sees.spec == before)
        person.wait(lambda: "penalty" not in status.text())


def test_a_second_way_of_clipping_is_refused_in_a_sentence(qtbot):
    with opened(qtbot, "sigmoid-2-2-1") as person:
        refused = []
        person.desktop.controller.refused.connect(refused.append)
        person.click("more")
        rows = person.window.training.more.rows["rmsprop"]

        def type_bound(name, text):
            line = rows[name].line
            line.setFocus()
            line.selectAll()
            qtbot.keyClicks(line, text)
            qtbot.keyClick(line, Qt.Key.Key_Return)

        type_bound("clipnorm", "1")
        person.wait(lambda: choice_arguments(training(person)["optimizer"]).get("clipnorm") == 1.0)
        type_bound("clipvalue", "2")
        qtbot.waitUntil(lambda: len(refused) == 1)
        assert 'stands beside "clipnorm"' in refused[0]
        assert "clipvalue" not in training(person)["optimizer"]
        qtbot.waitUntil(lambda: rows["clipvalue"].line.text() == "off")
