"""Which stretch of the steps is in sight: all of them, or a part that a person has come near."""

from __future__ import annotations

from xorviz.ui.views.curves.ranges import Span, step_span

#: The fewest steps that can be in sight.
_LEAST = 10.0

#: The axis begins later only where this part of it would else be steps that are gone.
_IDLE = 0.25

#: Where a step comes to stand that was out of sight, from either end.
_INSIDE = 0.15


class Sight:
    """The stretch of steps in sight; what is whole grows rarely and by much."""

    def __init__(self) -> None:
        self._whole = step_span(None, 0.0, 0.0)
        self._near: Span | None = None
        self._last = 0.0

    @property
    def span(self) -> Span:
        """The steps in sight."""
        return self._near or self._whole

    @property
    def is_whole(self) -> bool:
        """Whether all steps are in sight."""
        return self._near is None

    def follow(self, first: float, last: float) -> None:
        """Make room for steps; where the last has become an earlier one, begin anew."""
        low, high = self._whole.low, self._whole.high
        if last < self._last or not low <= first <= low + _IDLE * (high - low):
            self._whole = step_span(None, first, last)
        else:
            self._whole = step_span(self._whole, low, last)
        self._last = last
        near = self._near
        if near is not None and (near.low < self._whole.low or near.high > self._whole.high):
            self._near = None

    def zoom(self, step: float, factor: float) -> None:
        """Come nearer to a step, which stays where it is; farther with a factor below 1."""
        span, whole = self.span, self._whole
        size = max((span.high - span.low) / factor, _LEAST)
        if size >= whole.high - whole.low:
            self._near = None
            return
        share = (step - span.low) / (span.high - span.low)
        self._put(step - share * size, size)

    def pan(self, share: float) -> None:
        """Look at later steps, by a part of what is in sight; at earlier ones if negative."""
        if self._near is not None:
            size = self._near.high - self._near.low
            self._put(self._near.low + share * size, size)

    def reveal(self, step: float) -> None:
        """Let a step that is out of sight come into it."""
        near = self._near
        if near is None or near.low <= step <= near.high:
            return
        size = near.high - near.low
        inside = _INSIDE if step < near.low else 1.0 - _INSIDE
        self._put(step - inside * size, size)

    def show_all(self) -> None:
        """Bring all steps into sight."""
        self._near = None

    def _put(self, low: float, size: float) -> None:
        low = min(max(low, self._whole.low), self._whole.high - size)
        self._near = Span(low, low + size)
