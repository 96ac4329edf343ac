"""A whole window on a run, for tests that use it as a person would."""

from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QMessageBox,
)

from xorviz.session.experiments import load_experiment
from xorviz.session.snapshot import TrainerState
from xorviz.ui.desktop import Desktop

#: Milliseconds to wait for a condition at most: long, for a loaded machine.
PATIENCE = 10_000


class Person:
    """Does in the window what a person can: click, choose, type, press keys, and look."""

    def __init__(self, qtbot, desktop):
        self.qtbot = qtbot
        self.desktop = desktop
        self.window = desktop.window

    @property
    def sees(self):
        """The picture that the window shows last."""
        return self.desktop.controller.snapshot

    def wait(self, condition):
        """Wait until a condition on what is seen holds."""
        self.qtbot.waitUntil(lambda: self.sees is not None and condition(), timeout=PATIENCE)

    def find(self, kind, name):
        found = self.window.findChild(kind, name)
        assert found is not None, f"no {kind.__name__} called {name}"
        return found

    def click(self, name, kind=QAbstractButton):
        self.qtbot.mouseClick(self.find(kind, name), Qt.MouseButton.LeftButton)

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.qtbot.keyClick(self.window, key, modifier)

    def return_to_window(self):
        """Go back to the window after a dialog, as a window manager does by itself."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow, timeout=PATIENCE)

    def undo(self):
        self.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    def redo(self):
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        self.press(Qt.Key.Key_Z, both)

    def choose(self, name, value):
        """Choose an entry of a menu by its registry name: type the beginning of its label."""
        box = self.find(QComboBox, name)
        wanted = box.findData(value)
        assert wanted >= 0, f"{name} has no entry {value}"
        box.setFocus()
        self.qtbot.keyClicks(box, box.itemText(wanted).split()[0][:4])

    def type_into(self, name, text):
        """Replace what stands in a field and press Enter."""
        line = self.find(QLineEdit, name)
        line.setFocus()
        line.selectAll()
        self.qtbot.keyClicks(line, text)
        self.qtbot.keyClick(line, Qt.Key.Key_Return)

    def pause(self):
        if self.sees.state is TrainerState.RUNNING:
            self.click("run")
            self.wait(lambda: self.sees.state is TrainerState.PAUSED)

    def run(self):
        if self.sees.state is TrainerState.PAUSED:
            self.click("run")
            self.wait(lambda: self.sees.state is TrainerState.RUNNING)

    def give_file(self, path):
        """Put a path into the file dialog that is open, and accept it."""
        dialog = self.dialog(QFileDialog)
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        line.setText(str(path))
        buttons = dialog.findChild(QDialogButtonBox)
        accept = next(
            button
            for button in buttons.buttons()
            if buttons.buttonRole(button) is QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.qtbot.mouseClick(accept, Qt.MouseButton.LeftButton)

    def answer(self, button):
        """Click a button of the message that is shown; return its text."""
        box = self.dialog(QMessageBox)
        text = box.text()
        self.qtbot.mouseClick(box.button(button), Qt.MouseButton.LeftButton)
        return text

    def dialog(self, kind):
        self.qtbot.waitUntil(lambda: self._shown(kind) is not None, timeout=PATIENCE)
        return self._shown(kind)

    def _shown(self, kind):
        return next((d for d in self.window.findChildren(kind) if d.isVisible()), None)


@contextmanager
def opened(qtbot, experiment, running=False, engines=None, autosaves=None):
    """Open a window on an experiment, and close it properly."""
    # Closing the window must not end the tests' application.
    QApplication.setQuitOnLastWindowClosed(False)
    desktop = Desktop(load_experiment(str(experiment)), engines=engines, autosaves=autosaves)
    person = Person(qtbot, desktop)
    try:
        desktop.window.resize(1280, 800)
        desktop.start(running=running)
        qtbot.waitExposed(desktop.window)
        person.wait(lambda: True)
        yield person
    finally:
        desktop.close()
        desktop.window.deleteLater()
