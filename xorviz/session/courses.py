"""Keeping the way of a crowd while edits are made, so that each replica can go it again alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from xorviz.session import edits
from xorviz.session.crowd_edits import SetReplicas
from xorviz.session.edits import Edit
from xorviz.session.history import History
from xorviz.session.position import Course, Position, Turn
from xorviz.session.snapshot import Mark

#: Edits that write out the data of the replica on display, where each has its own.
_OF_THE_DISPLAYED = (
    edits.AddPattern,
    edits.MovePattern,
    edits.SetPatternTargets,
    edits.RemovePattern,
)


def course_from(position: Position) -> Course | None:
    """Return the way of a crowd that begins here; None of a run alone."""
    return Course(position) if position.spec.replicas > 1 else None


def course_after(before: Position, turn: Turn, after: Position, history: History) -> Course | None:
    """Return the way of a crowd after an edit; None where there is no crowd.

    Parameters
    ----------
    before : Position
    turn : Turn
        The edit, as it was applied to all.
    after : Position
        As its rule left the run.
    history : History
        As it stands after the edit, with its mark.
    """
    course = after.course
    if after.spec.replicas == 1:
        return None
    if course is None:
        # All replicas are known here, of a run that has just begun for them.
        return course_from(replace(after, history=history.copy()))
    if course is not before.course or isinstance(turn.edit, SetReplicas):
        # A former run is back, or the others have gone: nothing happened to those that are here.
        engine = turn.engine if course is before.course else after.engine or turn.engine
        here = replace(turn, step=after.state.step, edit=None, takes_back=None, engine=engine)
        return course.to(here)
    # What an undo brings back is that of all: one alone finds its own again.
    edit = None if turn.takes_back is not None else _of_one(turn.edit, before, after)
    return course.to(replace(turn, edit=edit))


def set_mark(marks: list[Mark], step: int, document: Mapping[str, Any], continues: bool) -> None:
    """Mark an edit on the curves; one that continues the last takes its place."""
    # The numbers of many weights stand in the log: a mark would say no more by them.
    unsaid = ("edit", "cells", "weights")
    values = tuple((key, value) for key, value in document.items() if key not in unsaid)
    mark = Mark(step, str(document["edit"]), values)
    if continues and marks and marks[-1].code == mark.code:
        marks.pop()
    marks.append(mark)


def _of_one(edit: Edit | None, before: Position, after: Position) -> Edit | None:
    """Return what does the same to any replica alone."""
    if isinstance(edit, _OF_THE_DISPLAYED) and before.spec.data.resample == "replica":
        return edits.SetData(after.spec.data)
    return edit
