"""Says in words where a run stands in its time, and which branches there are."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from xorviz.session.snapshot import BranchLook, TimeLook
from xorviz.ui.views.curves.values import loss_text, share_text
from xorviz.ui.views.timeline.events import beginning

#: Of many branches, so many are told.
_MOST_TOLD = 12


def tr(text: str) -> str:
    """Translate a text of the timeline."""
    return QCoreApplication.translate("TimelineView", text)


class Named(Protocol):
    """What has the name of a branch, which may be empty, and its number."""

    @property
    def id(self) -> int:
        """The first to come to be has 0."""

    @property
    def name(self) -> str:
        """As a person has named it."""


def branch_name(branch: Named) -> str:
    """Return what a branch is called."""
    return branch.name or tr("Branch {number}").format(number=branch.id + 1)


def shown_branch(branches: Sequence[BranchLook]) -> BranchLook | None:
    """Return the branch on display."""
    return next((branch for branch in branches if branch.is_shown), None)


def place_words(time: TimeLook, step: int, running: bool) -> str:
    """Say where in its time the run stands.

    Parameters
    ----------
    time : TimeLook
    step : int
        Where the cursor is.
    running : bool
    """
    here, last = f"{step:,}", f"{time.last:,}"
    if step >= time.last:
        if time.first == time.last:
            return tr("Step {step}").format(step=last)
        if running:
            return tr("Step {step}, the present").format(step=last)
        return tr("Step {step}, the present — drag to look back").format(step=last)
    if time.goes_to is not None and step != time.step:
        return tr("Going to step {step} of {last}").format(step=here, last=last)
    if running:
        words = tr("Step {step} of {last} — in the past: what was recorded goes on")
    else:
        words = tr("Step {step} of {last} — in the past: an edit here begins a branch")
    return words.format(step=here, last=last)


def crowd_words(time: TimeLook) -> str:
    """Say where the other random starts are meanwhile; empty where there are none, or as far."""
    if not (time.is_crowd and time.is_past):
        return ""
    return tr("the other random starts stay at step {last}").format(last=f"{time.last:,}")


def branch_words(branch: BranchLook) -> str:
    """Return a branch's name, from where to where it goes, and how it ended."""
    if branch.parent is None:
        words = tr("{name}: steps {starts} to {ends}")
    else:
        words = tr("{name}: from step {starts} on, to {ends}")
    parts = [
        words.format(
            name=branch_name(branch), starts=f"{beginning(branch):,}", ends=f"{branch.ends:,}"
        )
    ]
    if math.isfinite(branch.loss):
        parts.append(tr("loss {loss}").format(loss=loss_text(branch.loss)))
    if math.isfinite(branch.accuracy):
        parts.append(tr("accuracy {share}").format(share=share_text(branch.accuracy)))
    return ", ".join(parts)


def memory_words(time: TimeLook) -> str:
    """Say how much of the memory for the past is used."""
    return tr("{kept} of {budget} MB keep the past").format(
        kept=megabytes(time.kept), budget=megabytes(time.budget)
    )


def megabytes(size: int) -> str:
    """Return bytes in MB, small ones with a decimal."""
    amount = size / 2**20
    return f"{amount:,.1f}" if 0.0 < amount < 9.95 and amount % 1.0 else f"{amount:,.0f}"


def described(time: TimeLook, step: int, running: bool, happened: Sequence[str]) -> str:
    """Say where the run stands, what happened on its way, and which branches there are.

    Parameters
    ----------
    time : TimeLook
    step : int
        Where the cursor is.
    running : bool
    happened : sequence of str
        How many edits there were, and so on.
    """
    if time.is_past:
        words = tr("Step {step} of {last}, in the past.")
    else:
        words = tr("Step {step}, the present.")
    parts = [words.format(step=f"{step:,}", last=f"{time.last:,}")]
    if time.goes_to is not None:
        parts.append(tr("Going to step {step}.").format(step=f"{time.goes_to:,}"))
    elif time.is_past and running:
        parts.append(tr("What was recorded goes on."))
    if happened:
        parts.append(", ".join(happened) + ".")
    crowd = crowd_words(time)
    if crowd:
        parts.append(crowd[0].upper() + crowd[1:] + ".")
    if len(time.branches) > 1:
        parts.append(tr("{count} branches:").format(count=len(time.branches)))
        said = [
            branch_words(branch) + (tr(", on display") if branch.is_shown else "")
            for branch in time.branches[:_MOST_TOLD]
        ]
        more = ["…"] if len(time.branches) > _MOST_TOLD else []
        parts.append("; ".join([*said, *more]) + ".")
    parts.append(memory_words(time) + ".")
    return " ".join(parts)
