"""A window that compares, for tests that use it as a person would."""

from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.session.runs import living
from tests.ui.desktop import PATIENCE
from xorviz.session.rescue import rescues
from xorviz.ui.compare.contestant import Contestant
from xorviz.ui.compare.window import CompareWindow
from xorviz.ui.compare.words import rescue_title
from xorviz.ui.theme import DARK


class Watcher:
    """A person before the window."""

    def __init__(self, qtbot, window):
        self.qtbot, self.window = qtbot, window
        #: The steps of all, each time that pictures are shown.
        self.shown = []
        #: What the window has handed over at its end.
        self.ended = []
        window.together.pictured.connect(lambda: self.shown.append(self.steps))
        window.closed_with.connect(self.ended.append)

    @property
    def pictures(self):
        return self.window.together.snapshots

    @property
    def steps(self):
        return [None if one is None else one.step for one in self.pictures]

    def wait(self, condition):
        self.qtbot.waitUntil(condition, timeout=PATIENCE)

    def click(self, name):
        found = self.window.findChild(QWidget, name)
        assert found is not None, name
        self.qtbot.mouseClick(found, Qt.MouseButton.LeftButton)

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.qtbot.keyClick(self.window, key, modifier)

    def run_to(self, step):
        """Run all until each has come to a step, and pause."""
        self.click("compare_run")
        self.wait(lambda: min(self.steps) >= step)
        self.pause()

    def pause(self):
        self.click("compare_run")
        self.rest()

    def rest(self):
        """Wait until all stand still and that is shown."""
        self.wait(lambda: all(one.state != "running" for one in self.pictures))


def contestants_of(spec, steps, count=4):
    """Return the rescues of a run after some steps, as branches 10, 11, …"""
    found = rescues(living(spec, steps).record())[:count]
    return [
        Contestant(rescue_title(one.code), one.record, 10 + number)
        for number, one in enumerate(found)
    ]


@contextmanager
def compared(qtbot, contestants, theme=DARK, size=(1280, 800)):
    """Open the window on contestants, and close it at the end."""
    # Closing the window must not end the tests' application.
    QApplication.setQuitOnLastWindowClosed(False)
    window = CompareWindow(contestants, theme)
    watcher = Watcher(qtbot, window)
    try:
        window.start()
        window.resize(*size)
        qtbot.waitExposed(window)
        watcher.wait(lambda: None not in watcher.steps)
        yield watcher
    finally:
        window.close()
        window.deleteLater()
