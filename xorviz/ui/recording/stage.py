"""Where the frames of a film are drawn: a window that nobody sees."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from xorviz.session.presets import preset_names, preset_words
from xorviz.session.recording.writer import Frame
from xorviz.session.snapshot import Probe, Request, Snapshot
from xorviz.ui.painting import painting, render
from xorviz.ui.picture_actions import WINDOW
from xorviz.ui.recording.off_screen import OffScreenWindow, dress_alone, keep_off_screen
from xorviz.ui.recording.taking_over import (
    take_over_arrangement,
    take_over_choices,
    take_over_plane,
)
from xorviz.ui.recording.wish import FilmSize
from xorviz.ui.seen import is_seen
from xorviz.ui.theme import THEMES
from xorviz.ui.views.base import View
from xorviz.ui.window import MainWindow


class Stage:
    """Draws snapshots as another window would show them, which it leaves alone.

    Parameters
    ----------
    theirs : MainWindow
        How it is arranged, and what is chosen in its views, is taken over.
    what : str
        The name of a view, or of the window.
    theme : str
        By name.
    size : FilmSize
    """

    def __init__(self, theirs: MainWindow, what: str, theme: str, size: FilmSize) -> None:
        self._theirs = theirs
        self._theme = THEMES[theme]
        self._size = size
        self._has_chosen = False
        self._asked: Request | None = None
        presets = [(name, preset_words(name).title) for name in preset_names()]
        # In the theme that is on at first: to make a window in another dresses all of them.
        self._window = OffScreenWindow(presets, theirs.theme)
        self._window.apply_theme(self._theme)
        self._shown: QWidget = self._window
        self._view: View | None = None
        if what == WINDOW:
            take_over_arrangement(self._window, theirs)
        else:
            self._view = self._window.views[what]
            self._shown = _alone(self._view)
        take_over_plane(self._window, theirs)
        keep_off_screen(self._window)
        keep_off_screen(self._shown)
        self._shown.resize(size.room)
        dress_alone(self._shown, self._theme)
        self._shown.show()

    @property
    def least(self) -> QSize | None:
        """The room that is needed, where there is less; None where it suffices."""
        return None if self._shown.size() == self._size.room else self._shown.size()

    def request(self) -> Request:
        """Return what a snapshot must have."""
        self._asked = self._wanted()
        return self._asked

    def present(self, snapshot: Snapshot) -> None:
        """Show a snapshot; what is drawn settles in the event loop."""
        self._present(snapshot)
        if not self._has_chosen:
            self._has_chosen = True
            take_over_choices(self._window, self._theirs, snapshot)

    def is_complete(self, snapshot: Snapshot) -> bool:
        """Tell whether a snapshot, which is on show, has all that is to be drawn."""
        # What a view wants to know may depend on what it was shown.
        return self._wanted() == self._asked and all(view.finds(snapshot) for view in self._views)

    def frame(self) -> Frame:
        """Draw what is shown now.

        Raises
        ------
        Exception
            Of a view that cannot be drawn.
        """
        dress_alone(self._shown, self._theme)
        pixels = self._size.pixels
        image = QImage(pixels, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(self._size.scale)
        image.fill(self._theme.color("panel"))
        with painting(image) as painter:
            render(self._shown, painter)
        plain = image.convertToFormat(QImage.Format.Format_RGB888)
        rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), -1)
        # Qt fills its rows up to whole words.
        return rows[:, : 3 * plain.width()].reshape(plain.height(), -1, 3).copy()

    def close(self) -> None:
        """Take it away."""
        for widget in dict.fromkeys((self._shown, self._window)):
            widget.hide()
            widget.deleteLater()

    @property
    def _views(self) -> tuple[View, ...]:
        if self._view is not None:
            return (self._view,)
        return tuple(view for view in self._window.views.values() if is_seen(view))

    def _wanted(self) -> Request:
        if self._view is None:
            return self._window.request() or Request()
        plane = self._window.plane
        probes = {Probe.PATTERNS, Probe.PLANE} if plane.is_chosen else {Probe.PATTERNS}
        always = Request(frozenset(probes), axes=plane.axes, held=plane.held)
        return always.joined(self._view.request())

    def _present(self, snapshot: Snapshot) -> None:
        if self._view is None:
            self._window.present(snapshot)
            return
        self._window.plane.present(snapshot)
        if self._view.finds(snapshot):
            self._view.present(snapshot)


def _alone(view: View) -> QWidget:
    """Return a window that holds a view and nothing else."""
    window = QWidget()
    rows = QVBoxLayout(window)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.addWidget(view)
    # In a window with docks it may have been hidden.
    view.show()
    return window
