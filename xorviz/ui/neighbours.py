"""Keeps an eye on the file that is open: whether other windows have it, or somebody changes it."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from xorviz.session.autosave.open_files import note_file, others_with
from xorviz.session.autosave.place import Place
from xorviz.session.errands import Errands
from xorviz.session.stamps import Stamp, is_other

#: Seconds between two looks.
LOOK = 5.0


class Neighbours(QObject):
    """Looks every few seconds, in a thread of its own: the drive of the file may have vanished.

    Parameters
    ----------
    parent : QObject
    place : Place
        Of this window.
    errands : Errands
        For what is written into that.
    clock : callable
        Returns seconds.
    """

    #: Something has changed that a person may want to know: the sentence.
    told = Signal(str)

    def __init__(
        self,
        parent: QObject,
        place: Place,
        errands: Errands,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._place, self._writing, self._clock = place, errands, clock
        #: The thread for what touches the user's files.
        self.looks = Errands("file-look")
        self._path: Path | None = None
        self._stamp: Stamp | None = None
        self._others: tuple[int, ...] = ()
        self._is_other = False
        self._next = clock()

    def watch(self, path: Path | None, stamp: Stamp | None) -> None:
        """Watch a file that has been opened or saved here, and let other windows see it."""
        if path != self._path:
            self._others = ()
            # Looked up now, while its drive answers.
            noted = None if path is None else Path(os.path.realpath(path))
            self._writing.give(lambda: note_file(self._place, noted))
        self._path, self._stamp, self._is_other = path, stamp, False
        self._next = self._clock() + LOOK

    def others(self, path: Path) -> tuple[int, ...]:
        """Return the processes of the other windows that have a file open."""
        found = others_with(self._place, path)
        if path == self._path:
            # Told already, by whoever asks.
            self._others = found
        return found

    def present(self) -> None:
        """Look whether it is time for a look."""
        self.looks.collect()
        if self._path is None or self.looks.is_busy or self._clock() < self._next:
            return
        self._next = self._clock() + LOOK
        path, stamp = self._path, self._stamp
        self.looks.give(
            lambda: (others_with(self._place, path), stamp is not None and is_other(path, stamp)),
            lambda seen: self._tell(path, stamp, *seen),
        )

    def close(self) -> None:
        """Look no more; a look that does not come back is not waited for."""
        self.looks.close(0.5)

    def _tell(
        self, path: Path, stamp: Stamp | None, others: tuple[int, ...], is_other: bool
    ) -> None:
        if (path, stamp) != (self._path, self._stamp):
            return
        new = [process for process in others if process not in self._others]
        if is_other and not self._is_other:
            words = self.tr("“{0}” was changed by another window or program; Save will ask")
            self.told.emit(words.format(path.name))
        elif new:
            words = self.tr("“{0}” is open in another window of xorviz too (process {1})")
            self.told.emit(words.format(path.name, ", ".join(map(str, new))))
        self._others, self._is_other = others, is_other
