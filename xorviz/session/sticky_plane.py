"""How far the input plane reaches while patterns are drawn by hand: it seldom moves."""

from __future__ import annotations

from xorviz.insight.input_plane import InputPlane
from xorviz.session.edits import AddPattern, Edit, MovePattern, RemovePattern, SetPatternTargets
from xorviz.session.snapshot import EDGE

Extent = tuple[float, float, float, float]

#: Verbs of a person who draws on the plane.
DRAWING = (AddPattern, MovePattern, RemovePattern, SetPatternTargets)

#: Patterns that fill less than this part of a side bring the plane nearer.
_LEAST_FILLED = 0.5


def kept_extent(former: InputPlane, fresh: InputPlane, edit: Edit | None) -> Extent | None:
    """Return how far the plane reaches after an edit that drew on it; None: as its patterns ask.

    A plane that followed every pattern would slip away under the hand that draws. It grows for a
    pattern near its edge or beyond, and never shrinks for one that is moved, which would run away
    from the mouse.

    Parameters
    ----------
    former, fresh : InputPlane
        Before the edit, and as its patterns ask for it now.
    edit : Edit or None
    """
    if not isinstance(edit, DRAWING) or former.axes != fresh.axes:
        return None
    sides = [_kept_side(former, fresh, axis, isinstance(edit, MovePattern)) for axis in (0, 1)]
    return (*sides[0], *sides[1])


def _kept_side(
    former: InputPlane, fresh: InputPlane, axis: int, moves: bool
) -> tuple[float, float]:
    old_low, old_high = former.extent[2 * axis : 2 * axis + 2]
    new_low, new_high = fresh.extent[2 * axis : 2 * axis + 2]
    old, new = old_high - old_low, new_high - new_low
    places = fresh.points[:, axis]
    room = EDGE * old
    if places.min() < old_low + room or places.max() > old_high - room:
        return min(old_low, new_low), max(old_high, new_high)
    if new < _LEAST_FILLED * old and not moves:
        return new_low, new_high
    return old_low, old_high
