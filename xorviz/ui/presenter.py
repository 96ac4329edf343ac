"""A window for a projector: large type, and only the panels that tell the story."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QMainWindow

from xorviz.ui.centre import Centre, Choice
from xorviz.ui.enlarging import enlarge_to
from xorviz.ui.layout import Docks

#: How many times as large as usual type is: the least of it is as high as on a sheet held at arm's
#: length, where the picture is three metres wide and eight away.
ENLARGEMENT = 1.6

#: The docks that stay, beside the network.
SHOWN = ("curves", "zones", "doctor")


@dataclass(frozen=True)
class _Before:
    """What is brought back afterwards."""

    docks: QByteArray
    choice: Choice
    timeline: bool
    size: QSize
    state: Qt.WindowState


class Presenter(QObject):
    """Makes a window ready for a projector, and brings back the very arrangement there was.

    Parameters
    ----------
    window : QMainWindow
    docks : Docks
    centre : Centre
    dress : callable
        Gives all parts their colours and measures anew.
    """

    #: Emits whether the window is for a projector, before that begins and after it has ended.
    toggled = Signal(bool)

    def __init__(
        self, window: QMainWindow, docks: Docks, centre: Centre, dress: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._window, self._docks, self._centre, self._dress = window, docks, centre, dress
        self._before: _Before | None = None

    @property
    def on(self) -> bool:
        """Whether the window is for a projector."""
        return self._before is not None

    def show(self, wanted: bool) -> None:
        """Begin or end it."""
        if wanted and self._before is None:
            centre = self._centre
            before = _Before(
                self._docks.state(),
                centre.choice,
                centre.shows(centre.timeline),
                self._window.size(),
                self._window.windowState(),
            )
            self.toggled.emit(True)
            self._before = before
            # First, for all panels in large type would need a window higher than the screen.
            self._centre.show_timeline(False)
            self._docks.show_only(SHOWN)
            self._enlarge(ENLARGEMENT)
            self._docks.share_among(SHOWN)
        elif not wanted and self._before is not None:
            before, self._before = self._before, None
            self._enlarge(1.0)
            self._centre.choose(before.choice)
            self._centre.show_timeline(before.timeline)
            self._bring_size_back(before)
            self._docks.restore(before.docks)
            self.toggled.emit(False)

    def _bring_size_back(self, before: _Before) -> None:
        """Undo that large type made a small window larger, and its status bar higher."""
        # Both would follow type by and by, after the docks have been given their sizes.
        QApplication.sendEvent(self._window.statusBar(), QEvent(QEvent.Type.LayoutRequest))
        layout = self._window.layout()
        assert layout is not None
        layout.activate()
        filling = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen
        if not (before.state | self._window.windowState()) & filling:
            self._window.resize(before.size)

    def end(self) -> None:
        """Let type be as large as usual again, for windows to come; this one closes."""
        if self._before is not None:
            enlarge_to(1.0)

    def _enlarge(self, factor: float) -> None:
        enlarge_to(factor)
        self._dress()
