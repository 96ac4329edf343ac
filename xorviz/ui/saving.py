"""Writes sessions in a thread of its own: a drive that hangs does not hold up the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from xorviz.engine.errors import EngineError
from xorviz.session.errands import Errands
from xorviz.session.files import save_session
from xorviz.session.record import Record
from xorviz.session.stamps import Stamp, is_other

#: Milliseconds between two looks whether it is written.
_TICK = 15

#: Seconds after which a write that has not ended is told of, again and again.
HANGS = 5.0

#: Seconds that a person who closes the window waits before there is another way to leave.
LIMIT = 10.0

#: Seconds that the end of the program waits for what is being written.
_PATIENCE = 5.0

Then = Callable[[], None]


class Saving(QObject):
    """Writes one session after the other.

    Parameters
    ----------
    window : QWidget
        For the question when leaving takes long.
    """

    #: Something has changed that a person may want to know: the sentence.
    told = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        #: What touches the disk of the user's file.
        self.errands = Errands("save")
        self._name = ""
        self._next: list[Then] = []
        self._told_at = 0.0
        self._is_busy = False
        #: Leaves without the write; None where nobody wants to leave.
        self._give_up: Then | None = None
        self._box: QMessageBox | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._look)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._ask)

    @property
    def is_busy(self) -> bool:
        """Whether a session is being written, or what came of it has not been dealt with."""
        return self._is_busy

    def write(
        self,
        taken: Callable[[], Record],
        path: Path,
        former: tuple[Stamp | None] | None,
        done: Callable[[Record, Stamp | None], None],
        failed: Callable[[EngineError], None],
    ) -> None:
        """Write a session; the window goes on meanwhile.

        Whoever is told what came of it ends with `go_on` or `forget_waiting`.

        Parameters
        ----------
        taken : callable
            Waits for the run, in the thread, and returns it.
        path : Path
        former : tuple of one Stamp or None, optional
            What the file was like; where it is another now, nothing is written. None: whatever it
            is, it is written.
        done : callable
            Given the run and the stamp; None where nothing was written.
        failed : callable
            Given the error.
        """

        def work() -> tuple[Record, Stamp | None]:
            record = taken()
            if former is not None and is_other(path, former[0]):
                return record, None
            return record, save_session(record, path)

        self._is_busy, self._name, self._told_at = True, path.name, 0.0
        self.told.emit(self.tr("Saving {0}…").format(path.name))
        self.errands.give(work, lambda written: done(*written), failed)
        self._timer.start()

    def when_done(self, then: Then) -> None:
        """Go on at once, or after what is being written is on disk; not at all where it fails."""
        if self.is_busy:
            self._next.append(then)
        else:
            then()

    def go_on(self) -> None:
        """Do what has waited for the end of a write."""
        self._is_busy = False
        for then in self._stop_waiting():
            self.when_done(then)

    def forget_waiting(self) -> None:
        """Do nothing of what has waited: the write has failed, or a person has to decide."""
        self._is_busy = False
        self._stop_waiting()

    def leave_when_done(self, leave: Then, give_up: Then) -> None:
        """Leave after the write; after a while, offer to leave without it.

        Parameters
        ----------
        leave : callable
            Called once it is on disk.
        give_up : callable
            Called where a person does not want to wait any longer.
        """
        self.told.emit(self.tr("The window closes when {0} is saved…").format(self._name))
        if self._give_up is not None:
            return
        self._give_up = give_up
        self._next.append(leave)
        self._limit.start(round(LIMIT * 1000))

    def close(self) -> bool:
        """End, within seconds whatever the disk does; tell whether all was written."""
        self._stop_waiting()
        self._timer.stop()
        ended = self.errands.close(_PATIENCE)
        self.errands.collect()
        return ended

    def _look(self) -> None:
        self.errands.collect()
        if not self.errands.is_busy:
            self._timer.stop()
            return
        busy = self.errands.busy_for
        if busy - self._told_at > HANGS:
            self._told_at = busy
            words = self.tr("Still saving {0}: the disk does not answer yet")
            self.told.emit(words.format(self._name))

    def _stop_waiting(self) -> list[Then]:
        """Return what has waited; nobody waits to leave any more."""
        waiting, self._next = self._next, []
        self._give_up = None
        self._limit.stop()
        if self._box is not None:
            self._box.close()
        return waiting

    def _ask(self) -> None:
        box = QMessageBox(self._window)
        box.setObjectName("still_saving")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Still saving"))
        words = self.tr("“{0}” is not saved yet: the disk does not answer.")
        box.setText(words.format(self._name))
        box.setInformativeText(
            self.tr(
                "The old file stays as it is until the new one is whole."
                " The window closes as soon as it is."
            )
        )
        wait = box.addButton(self.tr("&Wait"), QMessageBox.ButtonRole.RejectRole)
        wait.setObjectName("wait")
        close = box.addButton(self.tr("&Close without it"), QMessageBox.ButtonRole.ActionRole)
        close.setObjectName("close")
        box.setDefaultButton(wait)
        box.setEscapeButton(wait)
        box.finished.connect(lambda: self._answered(box.clickedButton() is close))
        self._box = box
        box.open()

    def _answered(self, closes: bool) -> None:
        self._box = None
        give_up = self._give_up
        if give_up is None:
            # Saved or failed while it was asked.
            return
        if closes:
            self._stop_waiting()
            give_up()
        else:
            self._limit.start(round(LIMIT * 1000))
