"""Which step a key leads to."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import Qt

from xorviz.session.snapshot import TimeLook
from xorviz.ui.views.curves.ranges import Span

_KEYS = Qt.Key
_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier

#: With Shift and with Ctrl an arrow goes by this part of what is in sight, and so far at least.
_PART, _LEAST = {_SHIFT: 0.01, _CONTROL: 0.1}, {_SHIFT: 10, _CONTROL: 100}

_ARROWS = {_KEYS.Key_Left: -1, _KEYS.Key_Right: 1}


def step_by_key(
    key: int,
    modifiers: Qt.KeyboardModifier,
    step: int,
    time: TimeLook,
    span: Span,
    noted: Sequence[int],
) -> int | None:
    """Return the step to which a key leads; None for a key that leads to none.

    Parameters
    ----------
    key : int
    modifiers : Qt.KeyboardModifier
    step : int
        Where the cursor is.
    time : TimeLook
    span : Span
        The steps in sight.
    noted : sequence of int
        The steps at which something happened, in order.
    """
    wanted: int | None = None
    if key in _ARROWS:
        wanted = step + _ARROWS[Qt.Key(key)] * _stride(modifiers, span)
    elif key == _KEYS.Key_PageUp:
        wanted = noted_before(noted, step, time)
    elif key == _KEYS.Key_PageDown:
        wanted = noted_after(noted, step, time)
    elif key == _KEYS.Key_Home:
        wanted = time.first
    elif key == _KEYS.Key_End:
        wanted = time.last
    return None if wanted is None else min(max(wanted, time.first), time.last)


def noted_before(noted: Sequence[int], step: int, time: TimeLook) -> int:
    """Return the last step before this one at which something happened, else the first of all."""
    place = bisect_left(noted, step)
    return noted[place - 1] if place else time.first


def noted_after(noted: Sequence[int], step: int, time: TimeLook) -> int:
    """Return the next step at which something happened, else the last of all."""
    place = bisect_right(noted, step)
    return noted[place] if place < len(noted) else time.last


def _stride(modifiers: Qt.KeyboardModifier, span: Span) -> int:
    for modifier in (_CONTROL, _SHIFT):
        if modifiers & modifier:
            return max(round(_PART[modifier] * (span.high - span.low)), _LEAST[modifier])
    return 1
