"""Keeping the time of a run while it goes on and edits are made."""

from __future__ import annotations

from xorviz.engine.run import Run
from xorviz.session.history import History
from xorviz.session.timeline.kept import Timeline
from xorviz.session.trail import Trailed


def join_time(run: Run, history: History, entries: int) -> None:
    """Let the states that are kept go on with a run, or begin with it.

    Parameters
    ----------
    run : Run
    history : History
        Its timeline is changed.
    entries : int
        How many entries the log has.
    """
    if not history.timeline.goes_on(run):
        history.timeline.begin(run, entries)


def follow_in_time(
    former: Run, run: Run, history: History, trail: Trailed | None, entries: int, is_other: bool
) -> None:
    """Begin a stretch after an edit.

    Parameters
    ----------
    former, run : Run
        Before the edit and after it.
    history : History
        That of the run after it.
    trail : Trailed or None
        The way of the weights before it.
    entries : int
        How many entries the log has after it.
    is_other : bool
        Whether another run is in its place, which may be a former one with a time of its own.
    """
    if former.spec.replica != run.spec.replica:
        history.timeline = Timeline((), history.timeline.budget)
    if is_other:
        join_time(run, history, entries)
    else:
        lost = trail if _is_lost(trail, history.trail.points) else None
        history.timeline.begin(run, entries, lost)


def _is_lost(before: Trailed | None, after: Trailed | None) -> bool:
    """Tell whether an edit has thrown the way of the weights away."""
    if before is None or after is None:
        return before is not None
    begins_later = int(after.steps[0]) > int(before.steps[0])
    return begins_later or before.weights.shape[1] != after.weights.shape[1]
