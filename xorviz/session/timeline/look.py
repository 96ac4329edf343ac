"""Where in its time a run stands, for a picture."""

from __future__ import annotations

from xorviz.session.branches import Branch, Tree
from xorviz.session.history import History
from xorviz.session.snapshot import BranchLook, TimeLook


class TimeLooks:
    """Looks at the time of a run; what is told of a branch that was left stays the same."""

    def __init__(self) -> None:
        self._left: dict[int, tuple[Branch, BranchLook]] = {}

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
                branches.append(_look(branch, history, last, is_shown=True))
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
            look = _look(branch, position.history, position.state.step, is_shown=False)
            known = self._left[branch.id] = (branch, look)
        return known[1]


def _look(branch: Branch, history: History, last: int, is_shown: bool) -> BranchLook:
    since = 0 if branch.parent is None else branch.starts
    loss, accuracy = history.last
    return BranchLook(
        id=branch.id,
        name=branch.name,
        colour=branch.colour,
        parent=branch.parent,
        starts=branch.starts,
        ends=last,
        first=min(history.timeline.first, last),
        marks=tuple(mark for mark in history.marks if mark.step >= since),
        deaths=tuple(
            death for death in history.deaths.episodes if max(death.step, death.woke) >= since
        ),
        loss=loss,
        accuracy=accuracy,
        is_shown=is_shown,
    )
