"""The lanes of all branches with their signs, worked out again only where something changed."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from xorviz.session.snapshot import BranchLook, TimeLook, Topology
from xorviz.ui.views.timeline.events import (
    Event,
    Sign,
    beginning,
    counted,
    events_of,
    events_on,
    signs,
    told,
    way_to,
)
from xorviz.ui.views.timeline.geometry import Places
from xorviz.ui.views.timeline.painter import Lane
from xorviz.ui.views.timeline.words import shown_branch


@dataclass(frozen=True)
class _Way:
    """What happened on a way, by step; at which steps, and how much of it there was."""

    events: tuple[Event, ...]
    noted: tuple[int, ...]
    counted: tuple[str, ...]


class Lanes:
    """Knows what happened on each branch, and where its signs lie."""

    def __init__(self) -> None:
        self._events: dict[int, tuple[object, tuple[Event, ...]]] = {}
        self._signs: dict[int, tuple[object, tuple[Sign, ...]]] = {}
        self._key: object = None
        self._way = _Way((), (), ())

    def arranged(self, time: TimeLook, places: Places) -> list[Lane]:
        """Return the lanes in the order in which they are painted: that on display last."""
        branches = time.branches
        rows = {branch.id: row for row, branch in enumerate(branches)}
        shown = shown_branch(branches)
        way = {} if shown is None else {one.id: end for one, end in way_to(branches, shown)}
        lanes = [
            Lane(
                branch,
                row,
                rows.get(branch.parent) if branch.parent is not None else None,
                self._signs_of(branch, places),
                way.get(branch.id),
            )
            for row, branch in enumerate(branches)
        ]
        return sorted(lanes, key=lambda lane: (lane.branch.is_shown, lane.until is not None))

    def noted(self, time: TimeLook) -> tuple[int, ...]:
        """Return the steps on the way of the run on display at which something happened."""
        return self._way_of(time).noted

    def happened(self, time: TimeLook) -> tuple[str, ...]:
        """Say how much happened on the way of the run on display."""
        return self._way_of(time).counted

    def told_at(self, time: TimeLook, step: int, topology: Topology | None) -> str:
        """Say what happened at a step, on the way of the run on display."""
        events = self._way_of(time).events
        low = bisect_left(events, step, key=lambda event: event.step)
        high = bisect_right(events, step, key=lambda event: event.step)
        return told(events[low:high], topology, _first(time))

    def _way_of(self, time: TimeLook) -> _Way:
        """Return what happened on the way of the run on display, once for each way."""
        shown = shown_branch(time.branches)
        if shown is None:
            return _Way((), (), ())
        key = tuple(
            (one.id, until if one is not shown else None, one.marks, one.deaths)
            for one, until in way_to(time.branches, shown)
        )
        if key != self._key:
            events = events_on(time.branches, shown)
            steps = tuple(sorted({event.step for event in events}))
            self._key, self._way = key, _Way(events, steps, tuple(counted(events)))
        return self._way

    def told_near(
        self, time: TimeLook, row: int, x: float, reach: float, topology: Topology | None
    ) -> str:
        """Say for what the sign stands that is nearest to a place on a lane; empty for none."""
        _, found = self._signs.get(time.branches[row].id, (None, ()))
        near = [(abs(sign.x - x), sign) for sign in found if abs(sign.x - x) <= reach]
        if not near:
            return ""
        _, sign = min(near, key=lambda pair: pair[0])
        steps = [sign.events[0].step, sign.events[-1].step]
        where = f"{steps[0]:,}" if steps[0] == steps[1] else f"{steps[0]:,} – {steps[1]:,}"
        return f"{where}: {told(sign.events, topology, _first(time))}"

    def _events_of(self, branch: BranchLook) -> tuple[Event, ...]:
        key = (branch.marks, branch.deaths, beginning(branch), branch.parent)
        known = self._events.get(branch.id)
        if known is None or known[0] != key:
            known = self._events[branch.id] = key, events_of(branch)
        return known[1]

    def _signs_of(self, branch: BranchLook, places: Places) -> tuple[Sign, ...]:
        events = self._events_of(branch)
        key = (events, places.lanes.width(), places.span)
        known = self._signs.get(branch.id)
        if known is None or known[0] != key:
            known = self._signs[branch.id] = key, signs(events, places.x)
        return known[1]


def _first(time: TimeLook) -> int:
    return min((beginning(branch) for branch in time.branches), default=time.first)
