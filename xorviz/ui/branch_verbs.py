"""What can be done to each branch of the run, as lines of the command palette."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication

from xorviz.session.snapshot import BranchLook, Snapshot
from xorviz.ui.intents import Intent
from xorviz.ui.time_intents import CompareBranches, DeleteBranch, GoToBranch
from xorviz.ui.views.timeline.words import branch_name, shown_branch

Act = Callable[[Intent], object]


def branch_verbs(
    snapshot: Snapshot | None, act: Act, rename: Callable[[BranchLook], object]
) -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield a title and a function for each branch and each thing that can be done to it now.

    Parameters
    ----------
    snapshot : Snapshot or None
        What the window shows.
    act : callable
        Takes the intent.
    rename : callable
        Lets a person type another name.
    """
    if snapshot is None or snapshot.time is None or len(snapshot.time.branches) < 2:
        return
    shown = shown_branch(snapshot.time.branches)
    for branch in snapshot.time.branches:
        name = branch_name(branch)
        yield _tr("Rename branch {0}").format(name), partial(rename, branch)
        if shown is None or branch.is_shown:
            continue
        pair = (shown.id, branch.id)
        yield _tr("Go to branch {0}").format(name), partial(act, GoToBranch(branch.id))
        compare = _tr("Compare branch {0} with the one on display").format(name)
        yield compare, partial(act, CompareBranches(pair))
        yield _tr("Delete branch {0}").format(name), partial(act, DeleteBranch(branch.id))


def _tr(text: str) -> str:
    return QCoreApplication.translate("branch_verbs", text)
