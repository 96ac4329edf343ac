"""On which plateaus the displayed replica stood, and from when to when."""

from __future__ import annotations

from collections.abc import Sequence

from xorviz.insight.stays import stays_of
from xorviz.session.history import Points
from xorviz.session.snapshot import Mark, Plateau, PlateauStay

#: After these the floors are those of another task.
_OTHER_TASK = frozenset(
    {
        "set_data",
        "set_data_seed",
        "set_test_share",
        "set_loss",
        "add_pattern",
        "move_pattern",
        "set_pattern_targets",
        "remove_pattern",
        # Of whichever edit: none of those above may be among them.
        "undo",
    }
)


def plateau_stays(
    points: Points, plateaus: Sequence[Plateau], marks: Sequence[Mark]
) -> tuple[PlateauStay, ...]:
    """Return the stays since the last change of the task.

    Parameters
    ----------
    points : Points
    plateaus : sequence of Plateau
        Of the task as it is now.
    marks : sequence of Mark
        The edits so far.
    """
    since = max((mark.step for mark in marks if mark.code in _OTHER_TASK), default=0)
    kept = points.steps >= since
    found = stays_of(points.steps[kept], points.loss[kept], [one.floor for one in plateaus])
    return tuple(
        PlateauStay(plateaus[stay.place].name, plateaus[stay.place].floor, stay.entered, stay.left)
        for stay in found
    )
