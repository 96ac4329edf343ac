"""Where in its time a run stands, for a picture."""

from __future__ import annotations

from xorviz.session.branches import Branch, Tree
from xorviz.session.history import History
from xorviz.session.snapshot import BranchLook, Death, Mark, TimeLook

#: The edits of a branch, and its deaths.
Events = tuple[tuple[Mark, ...], tuple[Death, ...]]


class TimeLooks:
    """Looks at the time of a run; what is told of a branch that was left stays the same."""

    def __init__(self) -> None:
        self._left: dict[int, tuple[Branch, BranchLook]] = {}
        self._events: tuple[tuple[object, ...], Events] | None = None

    def look(
        self,
        tree: Tree,
        history: History,
        last: int,
        budget: int,
        is_crowd: bool,
        step: int | None = None,
        goes_to: int | None = None,
    ) -> TimeLook:
        """Return where in its time a run stands.

        Parameters
        ----------
        tree : Tree
        history : History
            Of the branch on display, up to its end.
        last : int
            The step at which it stands.
        budget : int
            Bytes of states that all branches may keep.
        is_crowd : bool
            Whether other random starts run in it.
        step : int, optional
            The one that is shown, where it is an earlier one.
        goes_to : int, optional
            The step that is being gone to.
        """
        branches, kept = [], history.timeline.size
        for branch in tree.branches:
            if branch.record is None:
                events = self._events_of(branch, history)
                branches.append(_look(branch, history, last, events, is_shown=True))
            else:
                kept += branch.record.position.history.timeline.size
                branches.append(self._of_left(branch))
        return TimeLook(
            step=last if step is None else step,
            first=min(history.timeline.first, last),
            last=last,
            is_past=step is not None,
            goes_to=goes_to,
            is_crowd=is_crowd,
            branches=tuple(branches),
            kept=kept,
            budget=budget,
        )

    def _of_left(self, branch: Branch) -> BranchLook:
        known = self._left.get(branch.id)
        if known is None or known[0] is not branch:
            assert branch.record is not None
            position = branch.record.position
            history, last = position.history, position.state.step
            look = _look(branch, history, last, _events(branch, history), is_shown=False)
            known = self._left[branch.id] = (branch, look)
        return known[1]

    def _events_of(self, branch: Branch, history: History) -> Events:
        """Return what happened in the branch on display; there may be thousands of deaths."""
        marks, deaths = history.marks, history.deaths.episodes
        key = (branch, len(marks), marks[-1] if marks else None, deaths)
        if self._events is None or any(
            one is not other and one != other
            for one, other in zip(self._events[0], key, strict=True)
        ):
            self._events = (key, _events(branch, history))
        return self._events[1]


def _events(branch: Branch, history: History) -> Events:
    since = 0 if branch.parent is None else branch.starts
    return (
        tuple(mark for mark in history.marks if mark.step >= since),
        tuple(one for one in history.deaths.episodes if max(one.step, one.woke) >= since),
    )


def _look(
    branch: Branch, history: History, last: int, events: Events, is_shown: bool
) -> BranchLook:
    loss, accuracy = history.last
    return BranchLook(
        id=branch.id,
        name=branch.name,
        colour=branch.colour,
        parent=branch.parent,
        starts=branch.starts,
        ends=last,
        first=min(history.timeline.first, last),
        marks=events[0],
        deaths=events[1],
        loss=loss,
        accuracy=accuracy,
        is_shown=is_shown,
    )
