"""Where the window, its docks, middle and tabs stood, kept from one start to the next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QWidget

from xorviz.ui import settings
from xorviz.ui.answers import Answers
from xorviz.ui.centre import Centre, Choice
from xorviz.ui.layout import Docks

#: Milliseconds without a further change after which what has changed is written.
_REST = 500

#: So much of the window must be on a screen, that it can be taken hold of.
_HOLD = QSize(120, 40)


def restore_geometry(window: QWidget) -> bool:
    """Give a window the size and place that it had; return whether any were kept.

    On Wayland nobody may place a window, so only the size counts there. A window that would come up
    beyond all screens is brought back.
    """
    size = settings.SIZE.read()
    if size.isEmpty():
        return False
    if _can_be_placed() and window.restoreGeometry(settings.GEOMETRY.read()):
        _bring_back(window)
        return True
    window.resize(size.boundedTo(window.screen().availableGeometry().size()))
    if settings.MAXIMIZED.read():
        window.setWindowState(Qt.WindowState.WindowMaximized)
    return True


def _can_be_placed() -> bool:
    return not QGuiApplication.platformName().startswith("wayland")


def _bring_back(window: QWidget) -> None:
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    # Hold is taken at the upper edge.
    top = QRect(window.frameGeometry().topLeft(), QSize(window.width(), _HOLD.height()))
    for room in screens:
        common = room.intersected(top)
        if common.width() >= _HOLD.width() and common.height() >= _HOLD.height() // 2:
            return
    room = QGuiApplication.primaryScreen().availableGeometry()
    window.resize(window.size().boundedTo(room.size()))
    frame = window.frameGeometry()
    frame.moveCenter(room.center())
    window.move(frame.topLeft())


class Memory(QObject):
    """Restores docks, middle and tabs, and writes them and the geometry soon after each change.

    Parameters
    ----------
    window : QMainWindow
    docks : Docks
    centre : Centre
    answers : Answers
    """

    def __init__(self, window: QMainWindow, docks: Docks, centre: Centre, answers: Answers) -> None:
        super().__init__(window)
        self._window, self._docks = window, docks
        self._centre, self._answers = centre, answers
        self._aside = False
        self._timer = QTimer(self, interval=_REST, singleShot=True)
        self._timer.timeout.connect(self.write)

    def restore(self) -> bool:
        """Put docks, middle and tabs where they were; return whether the docks could be."""
        self._centre.choose(Choice(settings.CENTRE.read()))
        self._centre.show_timeline(settings.TIMELINE.read())
        answers = settings.ANSWERS.read()
        if answers in self._answers.titles():
            self._answers.choose(answers)
        if not self._centre.splitter.restoreState(settings.DIVISION.read()):
            self._centre.divide_evenly()
        return self._docks.restore(settings.DOCKS.read())

    def watch(self) -> None:
        """Begin to write what changes."""
        self._docks.changed.connect(self._note)
        self._centre.changed.connect(self._note)
        self._answers.changed.connect(self._note)
        self._window.installEventFilter(self)
        for dock in self._docks.named.values():
            dock.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The border between two docks tells nobody that it was dragged, but the docks do.
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.WindowStateChange):
            self._note()
        return False

    def set_aside(self, aside: bool) -> None:
        """Write what is there, and nothing more until it is no longer set aside."""
        if aside:
            self.write()
        self._aside = aside

    def finish(self) -> None:
        """Write what is not written yet."""
        if self._timer.isActive():
            self.write()

    def write(self) -> None:
        """Write where everything stands."""
        self._timer.stop()
        window = self._window
        settings.GEOMETRY.write(window.saveGeometry())
        settings.SIZE.write(window.normalGeometry().size() or window.size())
        settings.MAXIMIZED.write(window.isMaximized())
        settings.DOCKS.write(self._docks.state())
        settings.CENTRE.write(self._centre.choice.value)
        settings.TIMELINE.write(self._centre.shows(self._centre.timeline))
        settings.ANSWERS.write(self._answers.chosen)
        settings.DIVISION.write(self._centre.splitter.saveState())

    def _note(self) -> None:
        # A window that goes takes its docks along; that is no wish to have them hidden.
        if self._window.isVisible() and not self._aside:
            self._timer.start()
