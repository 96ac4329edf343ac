"""The loss at a place of the landscape, read from its grid."""

from __future__ import annotations

import math

from xorviz.session.snapshot import LossSlice
from xorviz.ui.views.decision.frame import Point


def loss_at(found: LossSlice, place: Point) -> float | None:
    """Return the loss at a place, in between the four points of the grid around it.

    None where the grid does not reach, or a loss there is not finite.
    """
    across = _cell(place[0], float(found.xs[0]), float(found.xs[-1]), len(found.xs))
    down = _cell(place[1], float(found.ys[0]), float(found.ys[-1]), len(found.ys))
    if across is None or down is None:
        return None
    (column, x), (row, y) = across, down
    corners = found.loss[row : row + 2, column : column + 2].tolist()
    upper = corners[0][0] + x * (corners[0][1] - corners[0][0])
    lower = corners[1][0] + x * (corners[1][1] - corners[1][0])
    loss = float(upper + y * (lower - upper))
    return loss if math.isfinite(loss) else None


def _cell(value: float, first: float, last: float, count: int) -> tuple[int, float] | None:
    """Return the point of a line of points before a value, and the part of the way to the next."""
    part = (value - first) / (last - first) * (count - 1)
    if not -1e-9 <= part <= count - 1 + 1e-9:
        return None
    before = min(max(math.floor(part), 0), count - 2)
    return before, min(max(part - before, 0.0), 1.0)
