"""Whether things may move by themselves: a setting, or else what the desktop wishes."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QApplication, QStyle

from xorviz.ui import settings

#: Milliseconds between two pictures of a run at least, where little shall move.
CALM = 250

#: Milliseconds after which it is read again whether that is so.
_LOOK = 500


def is_reduced() -> bool:
    """Tell whether a person wants little to move."""
    wish = settings.REDUCED_MOTION.read()
    return wish == settings.YES if wish != settings.SYSTEM else not _desktop_moves()


class Pace:
    """How long it is from one picture of a run to the next.

    Parameters
    ----------
    usual : int
        Milliseconds, where things may move.
    is_fixed : bool
        Whether it is always the usual: pictures that are not shown as they come move nothing.
    """

    def __init__(self, usual: int, is_fixed: bool = False) -> None:
        self._usual, self._is_fixed = usual, is_fixed
        self._is_calm = False
        self._since = QElapsedTimer()

    @property
    def is_calm(self) -> bool:
        """Whether pictures come seldom."""
        if self._is_fixed:
            return False
        # To read a setting takes as long as to paint a button: not with every picture.
        if not self._since.isValid() or self._since.elapsed() >= _LOOK:
            self._is_calm = is_reduced()
            self._since.start()
        return self._is_calm

    @property
    def apart(self) -> int:
        """Milliseconds between two pictures at least."""
        return max(self._usual, CALM) if self.is_calm else self._usual


def _desktop_moves() -> bool:
    """Tell whether the desktop lets things move, as far as it tells Qt."""
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return QApplication.style().styleHint(hint) > 0
