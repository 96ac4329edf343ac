"""Which random starts have a seat in which strip: whoever has one keeps it as long as it can be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from xorviz.ui.views.crowd.outcomes import Outcome

Key = tuple[str, str]


class Lines:
    """How many lines of seats each outcome has; they are dealt out anew only where that is due."""

    def __init__(self) -> None:
        self._dealt: dict[Key, int] = {}
        self._asked: tuple[tuple[Key, ...], int, int] | None = None

    def deal(self, outcomes: Sequence[Outcome], lines: int, seats: int) -> dict[Key, int]:
        """Return the number of lines of each outcome, one at least.

        Parameters
        ----------
        outcomes : sequence of Outcome
            Those that have a strip.
        lines : int
            How many lines there is room for.
        seats : int
            Seats of a line.
        """
        counts = {outcome.key: outcome.count for outcome in outcomes}
        asked = tuple(counts), lines, seats
        if asked != self._asked or self._is_wasteful(counts, seats):
            self._asked = asked
            self._dealt = _dealt(counts, lines, seats)
        return self._dealt

    def _is_wasteful(self, counts: Mapping[Key, int], seats: int) -> bool:
        """Tell whether a line is bare while another outcome lacks seats."""
        bare = lacking = False
        for key, lines in self._dealt.items():
            bare |= lines > 1 and counts[key] <= (lines - 1) * seats
            lacking |= counts[key] > lines * seats
        return bare and lacking


def _dealt(counts: Mapping[Key, int], lines: int, seats: int) -> dict[Key, int]:
    dealt = dict.fromkeys(counts, 1)
    for _ in range(lines - len(dealt)):
        left = {key: counts[key] - dealt[key] * seats for key in dealt}
        neediest = max(left, key=lambda key: left[key], default=None)
        if neediest is None or left[neediest] <= 0:
            break
        dealt[neediest] += 1
    return dealt


def seated(before: Sequence[int], outcome: Outcome, seats: int) -> list[int]:
    """Return the starts of one strip in the order of its seats.

    Whoever still belongs here keeps the seat. Free ones go to the first starts by number that have
    none, and where nobody is left, to whoever sits last.

    Parameters
    ----------
    before : sequence of int
        Who sat there.
    outcome : Outcome
    seats : int
        How many there are.
    """
    members = outcome.starts
    # The first by number that could be needed, and whoever has a seat already.
    there = set(members[: seats + len(before)].tolist())
    place = members.searchsorted(before)
    for start, index in zip(before, place.tolist(), strict=True):
        if index < len(members) and members[index] == start:
            there.add(start)
    kept: list[int | None] = [start if start in there else None for start in before[:seats]]
    wanted = min(seats, len(members))
    kept += [None] * (wanted - len(kept))
    taken = {start for start in kept if start is not None}
    waiting = iter(sorted(there - taken))
    filled = [next(waiting, None) if start is None else start for start in kept]
    while None in filled:
        last = filled.pop()
        if None in filled and last is not None:
            filled[filled.index(None)] = last
    return [start for start in filled if start is not None]
