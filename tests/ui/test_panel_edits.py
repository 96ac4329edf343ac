"""Every field of the panels changes a run that trains, and undo takes each change back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QSlider

from tests.ui.desktop import opened


def data(person):
    return person.sees.spec["data"]


def training(person):
    return person.sees.spec["training"]


def initializers(person, field):
    return [layer[field] for layer in person.sees.spec["network"]["layers"]]


def test_each_choice_of_the_panels_reaches_the_run_and_comes_back(qtbot):
    with opened(qtbot, "sigmoid-2-2-1", running=True) as person:
        before = person.sees.spec
        acts = (
            (
                lambda: next_entry(qtbot, person, "encoding"),
                lambda: data(person)["encoding"] == "pm1",
            ),
            (lambda: person.type_into("noise", "0.25"), lambda: data(person)["noise"] == 0.25),
            (lambda: person.type_into("data_seed", "9"), lambda: data(person)["seed"] == 9),
            (lambda: person.click("shuffle", QCheckBox), lambda: shuffled(person, before)),
            (
                lambda: person.choose("solved", "strict"),
                lambda: training(person)["solved"] == "strict",
            ),
            (
                lambda: person.choose("kernel_initializer", "he_normal"),
                lambda: initializers(person, "kernel_initializer") == ["he_normal"] * 2,
            ),
            (
                lambda: person.choose("bias_initializer", "random_uniform"),
                lambda: initializers(person, "bias_initializer") == ["random_uniform"] * 2,
            ),
        )
        for act, has_happened in acts:
            act()
            person.wait(has_happened)
        for _ in acts:
            person.undo()
        person.wait(lambda: person.sees.spec == before)
        shown = person.window.data.rows
        qtbot.waitUntil(lambda: shown.encoding.menu.currentText() == "0 / 1")
        qtbot.waitUntil(lambda: person.find(QCheckBox, "shuffle").isChecked() is was(before))


def next_entry(qtbot, person, name):
    menu = person.find(QComboBox, name)
    menu.setFocus()
    qtbot.keyClick(menu, Qt.Key.Key_Down)


def was(before):
    return before["training"]["shuffle"]


def shuffled(person, before):
    return training(person)["shuffle"] is not was(before)


@pytest.mark.parametrize("name", ["noise_slider", "learning_rate_slider"])
def test_a_drag_of_either_slider_is_one_step_to_undo(qtbot, name):
    with opened(qtbot, "sigmoid-2-2-1") as person:
        before = person.sees.spec
        slider = person.find(QSlider, name)
        handle = max(7, slider.width() * slider.value() // slider.maximum())
        qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(handle, 10))
        for x in range(handle, min(handle + 60, slider.width() - 10), 9):
            qtbot.mouseMove(slider, QPoint(x, 10))
        qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton)
        wanted = slider.chosen
        person.wait(lambda: person.sees.spec != before)
        if name == "noise_slider":
            person.wait(lambda: data(person)["noise"] == wanted)
        else:
            person.wait(lambda: training(person)["optimizer"]["learning_rate"] == wanted)
        person.undo()
        person.wait(lambda: person.sees.spec == before)
        assert not person.window.actions_.undo.isEnabled()


def test_the_arguments_of_the_optimizer_are_edits(qtbot):
    with opened(qtbot, "sigmoid-2-2-1", running=True) as person:
        optimizer = person.sees.spec["training"]["optimizer"]
        person.click("more")
        rows = person.window.training.more.rows[optimizer["name"]]
        name = next(name for name, row in rows.items() if hasattr(row, "line"))
        line = rows[name].line
        line.setFocus()
        line.selectAll()
        qtbot.keyClicks(line, "0.5")
        qtbot.keyClick(line, Qt.Key.Key_Return)
        person.wait(lambda: training(person)["optimizer"].get(name) == 0.5)
        person.undo()
        person.wait(lambda: training(person)["optimizer"] == optimizer)


def test_two_outputs_and_paired_inputs_reshape_the_network_and_come_back(qtbot):
    with opened(qtbot, "sigmoid-2-2-1", running=True) as person:
        before = person.sees.spec
        person.choose("outputs", "2")
        person.wait(lambda: person.sees.topology.layer("out").units == 2)
        person.choose("encoding", "paired")
        person.wait(lambda: person.sees.weights["h1"].kernel.shape == (4, 2))
        person.undo()
        person.undo()
        person.wait(lambda: person.sees.spec == before)
        assert person.sees.weights["out"].kernel.shape == (2, 1)
        for name, words in (("encoding", "0 / 1"), ("outputs", "one")):
            menu = person.find(QComboBox, name)
            qtbot.waitUntil(lambda menu=menu, words=words: menu.currentText() == words)
