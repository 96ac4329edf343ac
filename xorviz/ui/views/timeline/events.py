"""What happened on a branch and at which step, and the signs that stand for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from xorviz.session.snapshot import BranchLook, Death, Mark, Topology
from xorviz.ui.views.curves.deaths import fates
from xorviz.ui.views.curves.marks import mark_words

#: Events that lie this close in pixels share a sign.
APART = 10.0

#: Of more events than this only their number is told; of fewer, so many sentences.
_MOST_NAMED, _MOST_TOLD = 12, 4


class Kind(StrEnum):
    """What an event was."""

    EDIT = "edit"
    DEATH = "death"
    WAKING = "waking"


@dataclass(frozen=True)
class Event:
    """Something that happened: an edit, or a unit that died or woke."""

    step: int
    kind: Kind
    what: Mark | Death


@dataclass(frozen=True)
class Sign:
    """A sign for events in one place.

    Parameters
    ----------
    x : float
        Of the first of them, in pixels.
    events : tuple of Event
        By step.
    """

    x: float
    events: tuple[Event, ...]

    @property
    def kind(self) -> Kind | None:
        """What all of them were; None where they differ."""
        kinds = {event.kind for event in self.events}
        return kinds.pop() if len(kinds) == 1 else None


def beginning(branch: BranchLook) -> int:
    """Return the step at which a lane begins: of a branch whose parent is gone, all there is."""
    return branch.starts if branch.parent is not None else min(branch.starts, branch.first)


def events_of(branch: BranchLook) -> tuple[Event, ...]:
    """Return what happened on a branch itself, by step."""
    first = beginning(branch)
    events = [Event(max(mark.step, first), Kind.EDIT, mark) for mark in branch.marks]
    for death in branch.deaths:
        # Who died before it parted may have woken since.
        if death.step >= first or branch.parent is None:
            events.append(Event(max(death.step, first), Kind.DEATH, death))
        if death.woke >= first:
            events.append(Event(death.woke, Kind.WAKING, death))
    return tuple(sorted(events, key=lambda event: event.step))


def way_to(
    branches: Sequence[BranchLook], branch: BranchLook
) -> tuple[tuple[BranchLook, int], ...]:
    """Return the branches that a run has gone along, each with its last step there.

    Parameters
    ----------
    branches : sequence of BranchLook
    branch : BranchLook
        The last of them.
    """
    by_id = {one.id: one for one in branches}
    way = [(branch, branch.ends)]
    while branch.parent in by_id:
        starts, branch = branch.starts, by_id[branch.parent]
        way.append((branch, starts))
    return tuple(reversed(way))


def events_on(branches: Sequence[BranchLook], branch: BranchLook) -> tuple[Event, ...]:
    """Return what happened on the way to the end of a branch, by step."""
    return tuple(
        event
        for one, until in way_to(branches, branch)
        for event in events_of(one)
        if one is branch or event.step < until
    )


def signs(events: Iterable[Event], place: Callable[[float], float]) -> tuple[Sign, ...]:
    """Return the signs from left to right; events that lie too close share one.

    Parameters
    ----------
    events : iterable of Event
        By step.
    place : callable
        Gives the pixel of a step.
    """
    groups: list[tuple[float, list[Event]]] = []
    for event in events:
        x = place(event.step)
        if groups and x - groups[-1][0] < APART:
            groups[-1][1].append(event)
        else:
            groups.append((x, [event]))
    return tuple(Sign(x, tuple(group)) for x, group in groups)


def told(events: Sequence[Event], topology: Topology | None, first: int) -> str:
    """Say what happened, in words.

    Parameters
    ----------
    events : sequence of Event
    topology : Topology or None
        Has the names of the units.
    first : int
        The first step of the run: who was dead there was so from the start.
    """
    if len(events) > _MOST_NAMED:
        return ", ".join(counted(events))
    marks, deaths = [], []
    for event in events:
        if isinstance(event.what, Mark):
            marks.append(event.what)
        elif event.what not in deaths:
            deaths.append(event.what)
    words = [mark_words(mark) for mark in marks] + list(fates(deaths, topology, first))
    if len(words) > _MOST_TOLD:
        more = QCoreApplication.translate("TimelineView", "{count} more")
        words[_MOST_TOLD:] = [more.format(count=len(words) - _MOST_TOLD)]
    return "; ".join(words)


def counted(events: Iterable[Event]) -> list[str]:
    """Say how many edits there were, and how many units died and woke; nothing of none."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("TimelineView", text)

    kinds = [event.kind for event in events]
    words = {
        Kind.EDIT: (tr("1 edit"), tr("{count} edits")),
        Kind.DEATH: (tr("1 unit died"), tr("{count} units died")),
        Kind.WAKING: (tr("1 unit woke"), tr("{count} units woke")),
    }
    counts = {kind: kinds.count(kind) for kind in words}
    return [
        words[kind][0] if count == 1 else words[kind][1].format(count=f"{count:,}")
        for kind, count in counts.items()
        if count
    ]
