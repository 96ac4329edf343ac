"""The cursor on the curves: under the mouse, pinned, or moved by keys."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

#: How many times as far an arrow goes with Shift.
_FASTER = 10


class Cursor:
    """Which point of the curves is looked at, if any.

    What the mouse is over comes first; otherwise the cursor stays where it was pinned by a click or
    left by the keys. It is kept by its step, since a long record is thinned while it grows.
    """

    def __init__(self) -> None:
        self._steps: NDArray[np.int64] = np.empty(0, dtype=np.int64)
        self._hovered: float | None = None
        self._held: float | None = None

    @property
    def index(self) -> int | None:
        """The position of the point in the record."""
        step = self._held if self._hovered is None else self._hovered
        return None if step is None or not len(self._steps) else self._nearest(step)

    def follow(self, steps: NDArray[np.int64]) -> None:
        """Take the steps of a newer record."""
        self._steps = steps

    def hover(self, step: float) -> None:
        """Go to the point nearest to the mouse."""
        self._hovered = step

    def leave(self) -> None:
        """Take the mouse away."""
        self._hovered = None

    def release(self) -> None:
        """Let go of the point that was held."""
        self._held = None

    def pin(self) -> None:
        """Hold the point under the mouse, or let it go if it is held already."""
        index = self.index
        if index is None:
            return
        step = float(self._steps[index])
        self._held = None if self._held == step else step

    def press(self, event: QKeyEvent, across: int, marks: Sequence[int]) -> bool:
        """Move by a key; return whether it was one of the cursor's.

        Parameters
        ----------
        event : QKeyEvent
        across : int
            Pixels across, so that an arrow moves by what can be seen.
        marks : sequence of int
            Steps to which the arrows jump with Ctrl.
        """
        last = len(self._steps) - 1
        if last < 0:
            return False
        here = last if self.index is None else self.index
        stride = max(len(self._steps) // across, 1)
        page = max(len(self._steps) // 10, 1)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            stride *= _FASTER
        keys = Qt.Key
        moves: dict[int, int] = {
            keys.Key_Left: here - stride,
            keys.Key_Right: here + stride,
            keys.Key_PageUp: here - page,
            keys.Key_PageDown: here + page,
            keys.Key_Home: 0,
            keys.Key_End: last,
        }
        if event.key() == keys.Key_Escape:
            was_there = self.index is not None
            self._hovered = self._held = None
            return was_there
        if event.key() not in moves:
            return False
        target = min(max(moves[event.key()], 0), last)
        step = float(self._steps[target])
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            step = self._jump(float(self._steps[here]), step, marks)
        self._hovered, self._held = None, step
        return True

    def _jump(self, here: float, towards: float, marks: Sequence[int]) -> float:
        """Return the next mark in a direction, or where the cursor is if there is none."""
        if towards < here:
            return float(max((mark for mark in marks if mark < here), default=here))
        return float(min((mark for mark in marks if mark > here), default=here))

    def _nearest(self, step: float) -> int:
        after = int(np.searchsorted(self._steps, step))
        if after in (0, len(self._steps)):
            return min(after, len(self._steps) - 1)
        return after if self._steps[after] - step < step - self._steps[after - 1] else after - 1
