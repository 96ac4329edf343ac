"""Looks whether files are still there, in a thread: their drives may have vanished."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from xorviz.session.errands import Errands

#: Milliseconds between two looks for answers.
_TICK = 20

#: Seconds that the end of the window waits for a look.
_PATIENCE = 0.5


class RecentLooks(QObject):
    """Knows of files when they were changed last, as of the last look."""

    #: Something else is known now.
    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._errands = Errands("recent")
        self._known: dict[str, float | None] = {}
        self._timer = QTimer(self, interval=_TICK)
        self._timer.timeout.connect(self._collect)

    def look(self, paths: Iterable[str]) -> None:
        """Look at files, unless a look is still going on."""
        if self._errands.is_busy:
            return
        for path in paths:
            self._errands.give(partial(_changed_at, path), partial(self._note, path))
        if self._errands.is_busy:
            self._timer.start()

    def is_gone(self, path: str) -> bool:
        """Tell whether a file was not there."""
        return self._known.get(path, 0.0) is None

    def changed_at(self, path: str) -> float | None:
        """Return when a file was changed last, in seconds since 1970; None where unknown."""
        return self._known.get(path)

    def close(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._errands.close(_PATIENCE)

    def _note(self, path: str, changed: float | None) -> None:
        self._known[path] = changed

    def _collect(self) -> None:
        self._errands.collect()
        if not self._errands.is_busy:
            self._timer.stop()
            self.changed.emit()


def _changed_at(path: str) -> float | None:
    try:
        return Path(path).stat().st_mtime
    except (OSError, ValueError):
        return None
