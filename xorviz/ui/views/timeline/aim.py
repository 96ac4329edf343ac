"""Which branch lies under the mouse: its name, or the line of its lane."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF

from xorviz.session.snapshot import BranchLook
from xorviz.ui.views.timeline.events import beginning
from xorviz.ui.views.timeline.geometry import Places

#: Pixels within which the mouse is on a sign or a lane.
NEAR = 6.0


@dataclass(frozen=True)
class Aim:
    """Finds branches by places, and their lanes.

    Parameters
    ----------
    places : Places
    branches : sequence of BranchLook
        One on each lane.
    """

    places: Places
    branches: Sequence[BranchLook]

    def row_of(self, branch: int | None) -> int | None:
        """Return the lane of the branch of this id; else that of the one on display."""
        ids = [one.id for one in self.branches]
        if branch in ids:
            return ids.index(branch)
        return next((row for row, one in enumerate(self.branches) if one.is_shown), None)

    def name(self, place: QPointF) -> BranchLook | None:
        """Return the branch whose name lies at a place."""
        row = self.places.row(place.y())
        if row is None or not self.places.names or not self.is_beyond(place):
            return None
        return self.branches[row] if self.places.name(row).contains(place) else None

    def other(self, place: QPointF) -> BranchLook | None:
        """Return the branch, not on display, whose line lies at a place."""
        row = self.places.row(place.y())
        if row is None:
            return None
        branch = self.branches[row]
        start, end = self.places.x(beginning(branch)), self.places.x(branch.ends)
        within = start - NEAR <= place.x() <= end + NEAR
        return branch if within and not branch.is_shown else None

    def is_beyond(self, place: QPointF) -> bool:
        """Tell whether a place lies to the right of all steps."""
        return place.x() > self.places.lanes.right() + NEAR
