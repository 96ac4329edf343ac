"""Reads files of experiments in a thread of its own: the window goes on, however large they are."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from xorviz.engine.errors import EngineError
from xorviz.session.errands import Errands

#: Milliseconds between two looks whether it is read.
_TICK = 5

#: Seconds after which nobody waits for a disk any more who wants another file.
HANGS = 5.0

#: Seconds after which a person is told that it takes long, again and again.
_LONG = 0.5

#: Seconds that the end of the program waits for a file that nobody will see.
_PATIENCE = 1.0


T = TypeVar("T")


class Opening(QObject):
    """Reads one thing after the other; of several that are wanted, the last one counts."""

    #: It takes long: the sentence.
    told = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._errands = Errands("open")
        self._wanted = 0
        self._name = ""
        self._told_at = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._look)

    @property
    def is_busy(self) -> bool:
        """Whether a file is being read."""
        return self._errands.is_busy

    def read(
        self,
        name: str,
        work: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[EngineError], object],
    ) -> None:
        """Read something; nobody is told what became of what was wanted before.

        Parameters
        ----------
        name : str
            What a person calls it.
        work : callable
            Called in the thread.
        done : callable
            Given what it returned.
        failed : callable
            Given its error.
        """
        self.forget()
        if self._errands.busy_for > HANGS:
            # What hangs may hang for ever, and other disks not at all. Should it go on, it ends.
            self._errands.close(0.0)
            self._errands = Errands("open")
        wish, self._name, self._told_at = self._wanted, name, 0.0

        def read(found: T) -> None:
            if wish == self._wanted:
                if self._told_at:
                    self.told.emit(self.tr("{0} has been read").format(name))
                done(found)

        def not_read(error: EngineError) -> None:
            if wish == self._wanted:
                failed(error)

        self._errands.give(work, read, not_read)
        self._timer.start()

    def forget(self) -> None:
        """Want no file any more."""
        self._wanted += 1

    def close(self) -> None:
        """End, within seconds whatever the disk does."""
        self.forget()
        self._timer.stop()
        self._errands.close(_PATIENCE)
        self._errands.collect()

    def _look(self) -> None:
        self._errands.collect()
        if not self._errands.is_busy:
            self._timer.stop()
            return
        busy = self._errands.busy_for
        if busy - self._told_at > _LONG:
            self._told_at = busy
            self.told.emit(self.tr("Opening {0}…").format(self._name))
