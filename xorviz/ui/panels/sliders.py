"""A horizontal slider over a list of values, which tells whether it is still being moved."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget


class ValueSlider(QSlider):
    """A slider whose positions stand for given values.

    Dragging, and holding an arrow key down, reports each value as "still moving" and the last one
    once more at the release, so that the whole motion can be one edit to undo.

    Parameters
    ----------
    values : sequence of float
        Increasing.
    name, tip : str
        Accessible name and tooltip.
    """

    #: The value, and whether the motion goes on.
    moved = Signal(float, bool)

    def __init__(
        self, values: Sequence[float], name: str, tip: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._values = tuple(values)
        self._held = False
        self._moved = False
        self.setRange(0, len(self._values) - 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self.valueChanged.connect(self._move)
        self.sliderReleased.connect(self._release)

    @property
    def chosen(self) -> float:
        """The value at the present position."""
        return self._values[self.value()]

    def show_value(self, value: float) -> None:
        """Go to the position nearest to a value without reporting it, unless a hand is on it."""
        if self._held or self.isSliderDown():
            return
        self.blockSignals(True)
        self.setValue(nearest(self._values, value))
        self.blockSignals(False)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._held = True
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        if not event.isAutoRepeat():
            self._held = False
            self._release()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # The release of a key that is still down goes to another widget.
        self._held = False
        self._release()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _move(self, position: int) -> None:
        going_on = self._held or self.isSliderDown()
        self._moved = going_on
        self.moved.emit(self._values[position], going_on)

    def _release(self) -> None:
        if self._moved:
            self._moved = False
            self.moved.emit(self.chosen, False)


def nearest(values: Sequence[float], value: float) -> int:
    """Return the position of the value that is nearest in ratio, or to 0 by half the way there."""
    after = bisect_left(values, value)
    if after in (0, len(values)):
        return min(after, len(values) - 1)
    before, behind = values[after - 1], values[after]
    middle = math.sqrt(before) * math.sqrt(behind) if before > 0.0 else behind / 2.0
    return after if value >= middle else after - 1


def decade_values(first: int, last: int, steps: Sequence[float]) -> tuple[float, ...]:
    """Return `steps` in each decade from 10**first to 10**last, free of rounding dust."""
    values = [float(f"{step}e{power}") for power in range(first, last) for step in steps]
    return (*values, float(f"1e{last}"))
