"""A symmetric scale that grows at once and shrinks slowly, so that colours do not flicker."""

from __future__ import annotations

import math

#: The scale begins to shrink when the largest value has fallen below this part of it, …
_SLACK = 0.6
#: … and stops when it is at most this many times the largest value.
_SNUG = 1.15
#: What is left of the scale after a picture in which it shrinks.
_SHRINK = 0.97

#: Two digits, about 10 % apart (the series E24 of IEC 60063), so that a scale moves in few steps.
_PREFERRED = (
    *(1.0, 1.1, 1.2, 1.3, 1.5, 1.6, 1.8, 2.0, 2.2, 2.4, 2.7, 3.0),
    *(3.3, 3.6, 3.9, 4.3, 4.7, 5.1, 5.6, 6.2, 6.8, 7.5, 8.2, 9.1),
)


class HeldScale:
    """Holds the largest absolute value that a picture's colours or widths reach.

    Parameters
    ----------
    least : float
        The scale never falls below this, so that noise around zero is not blown up.
    """

    def __init__(self, least: float) -> None:
        self._least = least
        self._held = least
        self._shrinking = False

    @property
    def value(self) -> float:
        """The scale, rounded up to a preferred number: what is drawn is what is printed."""
        return rounded_up(self._held)

    def restart(self) -> None:
        """Forget what was held; the next value sets the scale."""
        self._held = self._least
        self._shrinking = False

    def follow(self, largest: float, still: bool) -> float:
        """Take in the largest absolute value of a new picture and return the scale.

        Where pictures stand `still`, as in a paused run, the scale shrinks at once, too.
        """
        if not math.isfinite(largest):
            return self.value
        largest = max(largest, self._least)
        if largest > self.value or (still and largest < _SLACK * self._held):
            self._held = largest
            self._shrinking = False
        elif largest < _SLACK * self._held:
            self._shrinking = True
        if self._shrinking:
            self._held = max(self._held * _SHRINK, largest)
            self._shrinking = self._held > _SNUG * largest
        return self.value


def rounded_up(value: float) -> float:
    """Return the least preferred number that is not below a positive value."""
    decade = 10.0 ** math.floor(math.log10(value))
    for step in _PREFERRED:
        # A value that is preferred already must not be lifted by its binary rounding.
        if step * decade >= value * (1.0 - 1e-9):
            return float(f"{step * decade:.6g}")
    return float(f"{10.0 * decade:.6g}")
