"""The check of the gradient in the window: asked for, watched, read, given up."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QProgressBar, QPushButton, QTextBrowser

from tests.ui.desktop import PATIENCE, opened
from xorviz.engine.gradient_check import LayerCheck
from xorviz.session.gradient_of_record import GradientCheck
from xorviz.session.snapshot import TrainerState
from xorviz.ui.gradient_dialog import GradientDialog
from xorviz.ui.theme import THEMES


def verdict(dialog):
    return dialog.findChild(QLabel, "gradient_verdict").text()


def table(dialog):
    return dialog.findChild(QTextBrowser, "gradient_table").toPlainText().split()


def bar(dialog):
    return dialog.findChild(QProgressBar, "gradient_progress")


def again(dialog):
    return dialog.findChild(QPushButton, "gradient_again")


def closing(dialog):
    return dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Cancel)


def ready(person):
    """The dialog, when it has its verdict."""
    dialog = person.dialog(GradientDialog)
    person.qtbot.waitUntil(lambda: again(dialog).isEnabled(), timeout=PATIENCE)
    return dialog


@pytest.mark.parametrize("way", ["key", "button"])
def test_a_person_asks_and_reads_that_it_is_right(qtbot, way):
    with opened(qtbot, "sigmoid-2-2-1") as person:
        if way == "key":
            person.press(Qt.Key.Key_F8)
        else:
            person.click("check_gradient_button")
        dialog = ready(person)
        assert verdict(dialog).startswith("At step 0 the gradient is right")
        words = table(dialog)
        assert words[words.index("h1") + 1] == "6"
        assert words[words.index("out") + 1] == "3"
        assert not bar(dialog).isVisible()
        assert closing(dialog).text() == "Close"
        qtbot.mouseClick(closing(dialog), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: person.window.findChild(GradientDialog) is None)


def test_it_is_made_while_training_goes_on_and_again_at_a_later_step(qtbot):
    with opened(qtbot, "sigmoid-2-2-1", running=True) as person:
        person.wait(lambda: person.sees.step > 5)
        person.press(Qt.Key.Key_F8)
        dialog = ready(person)
        first = verdict(dialog)
        step = person.sees.step
        person.wait(lambda: person.sees.step > step)
        assert person.sees.state is TrainerState.RUNNING
        qtbot.mouseClick(again(dialog), Qt.MouseButton.LeftButton)
        assert person.dialog(GradientDialog) is dialog
        qtbot.waitUntil(
            lambda: again(dialog).isEnabled() and verdict(dialog) != first, timeout=PATIENCE
        )
        assert "the gradient is right" in verdict(dialog)


class Held:
    """Holds the check back, as a large set does, until it may go on."""

    def __init__(self, desktop):
        self.asked, self.go_on = threading.Event(), threading.Event()
        self._record = desktop.controller.record
        desktop.gradients._record = self

    def __call__(self):
        self.asked.set()
        self.go_on.wait()
        return self._record()


def test_a_check_that_takes_long_can_be_given_up_and_the_window_goes_on(qtbot):
    with opened(qtbot, "sigmoid-2-2-1", running=True) as person:
        held = Held(person.desktop)
        person.press(Qt.Key.Key_F8)
        dialog = person.dialog(GradientDialog)
        qtbot.waitUntil(held.asked.is_set, timeout=PATIENCE)
        assert bar(dialog).isVisible()
        assert not again(dialog).isEnabled()
        assert closing(dialog).text() == "Cancel"
        step = person.sees.step
        person.wait(lambda: person.sees.step > step)
        person.press(Qt.Key.Key_F8)
        assert person.dialog(GradientDialog) is dialog
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: person.window.findChild(GradientDialog) is None)
        held.go_on.set()
        person.click("check_gradient_button")
        assert "the gradient is right" in verdict(ready(person))


def test_leaving_ends_a_check(qtbot):
    """The guards of the tests fail where a thread is left behind."""
    with opened(qtbot, "digits") as person:
        person.press(Qt.Key.Key_F8)
        dialog = person.dialog(GradientDialog)
        qtbot.waitUntil(lambda: bar(dialog).value() > 0, timeout=PATIENCE)


def test_a_failure_is_told(qtbot, expected_log):
    expected_log("gradient-check failed", source="xorviz.session.background")
    with opened(qtbot, "sigmoid-2-2-1") as person:

        def broken():
            raise ZeroDivisionError

        person.desktop.gradients._record = broken
        person.press(Qt.Key.Key_F8)
        assert "could not be made" in verdict(ready(person))


@pytest.mark.parametrize(
    ("layers", "parts", "cells"),
    [
        (
            [LayerCheck("h1", 6, 0, 2.4e-10), LayerCheck("out", 3, 1, 3e-11)],
            ["step 1,200", "is right", "to 2e−10"],
            ["2.4e−10", "3.0e−11"],
        ),
        ([LayerCheck("h1", 6, 0, 0.0), LayerCheck("out", 3, 0, 0.0)], ["exactly"], ["0"]),
        (
            [LayerCheck("h1", 0, 6, 0.0), LayerCheck("out", 3, 0, 1e-9)],
            ["is right", "to 1e−9"],
            ["–"],
        ),
        ([LayerCheck("h1", 0, 6, 0.0)], ["every weight stands at a kink"], ["–"]),
        (
            [LayerCheck("h1", 6, 0, 1e-9), LayerCheck("out", 3, 0, 0.25)],
            ["does not agree", "“out”", "2e−1", "report"],
            ["2.5e−1"],
        ),
    ],
)
def test_the_verdict_says_what_the_numbers_say(qtbot, layers, parts, cells):
    dialog = GradientDialog(None, THEMES["dark"])
    qtbot.addWidget(dialog)
    dialog.show_result(GradientCheck(1200, tuple(layers)))
    assert all(part in verdict(dialog) for part in parts), verdict(dialog)
    assert set(cells) <= set(table(dialog))
