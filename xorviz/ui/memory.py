"""Where the window, its docks, middle and tabs stood, kept from one start to the next."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QObject, QRect, QSettings, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QWidget

from xorviz.ui.answers import Answers
from xorviz.ui.centre import Centre, Choice
from xorviz.ui.layout import Docks

_GEOMETRY, _SIZE, _MAXIMIZED = "window/geometry", "window/size", "window/maximized"
_DOCKS, _CENTRE, _DIVISION = "window/docks", "window/centre", "window/division"
_ANSWERS, _TIMELINE = "window/answers", "window/timeline"

#: Milliseconds without a further change after which what has changed is written.
_REST = 500

#: So much of the window must be on a screen, that it can be taken hold of.
_HOLD = QSize(120, 40)


def restore_geometry(window: QWidget) -> bool:
    """Give a window the size and place that it had; return whether any were kept.

    On Wayland nobody may place a window, so only the size counts there. A window that would come up
    beyond all screens is brought back.
    """
    settings = QSettings()
    size = settings.value(_SIZE, QSize(), type=QSize)
    if not isinstance(size, QSize) or size.isEmpty():
        return False
    geometry = settings.value(_GEOMETRY, QByteArray(), type=QByteArray)
    if _can_be_placed() and isinstance(geometry, QByteArray) and window.restoreGeometry(geometry):
        _bring_back(window)
        return True
    window.resize(size.boundedTo(window.screen().availableGeometry().size()))
    if settings.value(_MAXIMIZED, False, type=bool):
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
        self._timer = QTimer(self, interval=_REST, singleShot=True)
        self._timer.timeout.connect(self.write)

    def restore(self) -> bool:
        """Put docks, middle and tabs where they were; return whether the docks could be."""
        settings = QSettings()
        choice = str(settings.value(_CENTRE, "", type=str))
        self._centre.choose(Choice(choice) if choice in list(Choice) else Choice.NETWORK)
        self._centre.show_timeline(bool(settings.value(_TIMELINE, True, type=bool)))
        answers = str(settings.value(_ANSWERS, "", type=str))
        if answers in self._answers.titles():
            self._answers.choose(answers)
        division = settings.value(_DIVISION, QByteArray(), type=QByteArray)
        if not isinstance(division, QByteArray) or not self._centre.splitter.restoreState(division):
            self._centre.divide_evenly()
        state = settings.value(_DOCKS, QByteArray(), type=QByteArray)
        return isinstance(state, QByteArray) and self._docks.restore(state)

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

    def finish(self) -> None:
        """Write what is not written yet."""
        if self._timer.isActive():
            self.write()

    def write(self) -> None:
        """Write where everything stands."""
        self._timer.stop()
        settings, window = QSettings(), self._window
        settings.setValue(_GEOMETRY, window.saveGeometry())
        settings.setValue(_SIZE, window.normalGeometry().size() or window.size())
        settings.setValue(_MAXIMIZED, window.isMaximized())
        settings.setValue(_DOCKS, self._docks.state())
        settings.setValue(_CENTRE, self._centre.choice.value)
        settings.setValue(_TIMELINE, self._centre.shows(self._centre.timeline))
        settings.setValue(_ANSWERS, self._answers.chosen)
        settings.setValue(_DIVISION, self._centre.splitter.saveState())

    def _note(self) -> None:
        # A window that goes takes its docks along; that is no wish to have them hidden.
        if self._window.isVisible():
            self._timer.start()
