"""What a control shows: the run's value, or for a moment what a person just chose."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

#: How long a choice stays on show unanswered, in milliseconds.
PATIENCE = 700


class ShownValue(QObject):
    """Keeps a control from jumping back between a choice and the run's answer.

    An intent takes effect at a later step boundary, so the next snapshots still have the former
    value, or one that a slider has passed since. Those are not shown. When no answer comes, as for
    an edit that was refused, the control returns to the run's value.

    Parameters
    ----------
    show : callable
        Puts a value into the control; must not emit intents.
    parent : QObject
    """

    def __init__(self, show: Callable[[object], None], parent: QObject) -> None:
        super().__init__(parent)
        self._show = show
        self._passed: list[object] = []
        self._run: object = self
        #: The value on show; this object itself before there is one.
        self.value: object = self
        self._patience = QTimer(self, interval=PATIENCE, singleShot=True)
        self._patience.timeout.connect(self._return_to_run)

    def present(self, value: object) -> None:
        """Take the run's value of a new snapshot."""
        former, self._run = self._run, value
        if self._patience.isActive():
            if value == former or (value != self.value and value in self._passed):
                return
            self._patience.stop()
        self._passed.clear()
        if value != self.value or value != former:
            self.value = value
            self._show(value)

    def choose(self, value: object) -> None:
        """Keep on show what a person chose until the run answers."""
        if not self._patience.isActive():
            self._passed = [self._run]
        self._passed.append(self.value)
        self.value = value
        self._patience.start()

    def _return_to_run(self) -> None:
        self._passed.clear()
        self.value = self._run
        self._show(self._run)
