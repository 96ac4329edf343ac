"""When which units came to be off for every training pattern, and when they woke."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from xorviz.engine.schedules import PlateauState
from xorviz.engine.state import Arrays
from xorviz.engine.whole_set import Off
from xorviz.session.snapshot import Death

#: Most episodes kept of one unit: its first and its latest ones.
MOST_EPISODES = 8

#: Most episodes kept of all units.
MOST_DEATHS = 4096

#: A unit by layer and id.
Unit = tuple[str, int]

#: A unit, and whether it is off now.
Change = tuple[Unit, bool]


@dataclass(frozen=True)
class Basis:
    """The displayed replica at the last look: from here the steps since can be taken again.

    Parameters
    ----------
    epoch, batch, iteration : int
        As in `RunState`.
    parameters : mapping of str to LayerArrays
    slots : mapping of str to mapping
    plateau : PlateauState or None
    """

    epoch: int
    batch: int
    iteration: int
    parameters: Arrays
    slots: Mapping[str, Arrays]
    plateau: PlateauState | None = None


class Deaths:
    """Every unit's episodes of being off, found by looks between which steps may lie.

    Parameters
    ----------
    episodes : iterable of Death
        Of each unit in order; only the last of a unit may be without end.
    looked : int
        The step of the last look; −1 before the first.
    basis : Basis or None
        The run at that step, once it has gone on from there.
    replays : int
        How often steps were taken again.
    """

    def __init__(
        self,
        episodes: Iterable[Death] = (),
        looked: int = -1,
        basis: Basis | None = None,
        replays: int = 0,
    ) -> None:
        self.looked = looked
        self.basis = basis
        self.replays = replays
        self._by_unit: dict[Unit, list[Death]] = {}
        for episode in episodes:
            self._by_unit.setdefault((episode.layer, episode.unit_id), []).append(episode)
        self._kept = sum(len(entries) for entries in self._by_unit.values())
        self._sorted: tuple[Death, ...] | None = None
        self._seen: object = None

    @property
    def episodes(self) -> tuple[Death, ...]:
        """All that are kept, by step."""
        if self._sorted is None:
            found = [episode for entries in self._by_unit.values() for episode in entries]
            found.sort(key=lambda one: (one.step, one.layer, one.unit_id))
            self._sorted = tuple(found)
        return self._sorted

    def copy(self) -> Deaths:
        """Return an independent copy."""
        return Deaths(self.episodes, self.looked, self.basis, self.replays)

    def changes(self, off: Off, unit_ids: Mapping[str, tuple[int, ...]]) -> list[Change]:
        """Return which of the units that there are have changed since the last look, and to what.

        Parameters
        ----------
        off : Off
            How the units are now; those of layers that are not in it can never be off.
        unit_ids : mapping of str to tuple of int
            The units that there are now, by layer and position.
        """
        seen = (unit_ids, *(units.tobytes() for units in off.values()))
        if seen == self._seen:
            return []
        found = []
        for layer, ids in unit_ids.items():
            flags = off[layer].tolist() if layer in off else [False] * len(ids)
            for unit_id, flag in zip(ids, flags, strict=True):
                if flag != self._is_off((layer, unit_id)):
                    found.append(((layer, unit_id), flag))
        if not found:
            self._seen = seen
        return found

    def note(self, step: int, changes: Iterable[Change]) -> None:
        """Write down what has changed at a step, and that it was looked at.

        What begins and ends at one step, as by two edits there, has not been.
        """
        self.looked = step
        for unit, off in changes:
            self._sorted = self._seen = None
            entries = self._by_unit.setdefault(unit, [])
            self._kept -= len(entries)
            if not off and entries[-1].step == step:
                entries.pop()
            elif not off:
                entries[-1] = replace(entries[-1], woke=step)
            elif entries and entries[-1].woke == step:
                entries[-1] = replace(entries[-1], woke=-1)
            else:
                # The first episode stays, and then the latest ones.
                most = min(MOST_EPISODES, MOST_DEATHS - self._kept)
                if len(entries[:1]) < most:
                    entries.append(Death(*unit, step))
                    del entries[1 : 1 + max(0, len(entries) - most)]
            self._kept += len(entries)
            if not entries:
                del self._by_unit[unit]

    def is_worth_a_replay(self, changes: Iterable[Change]) -> bool:
        """Tell whether the exact step is wanted: not of units that go off and on all the time."""
        most = MOST_EPISODES if self._kept < MOST_DEATHS else 0
        return any(len(self._by_unit.get(unit, ())) < most for unit, _ in changes)

    def _is_off(self, unit: Unit) -> bool:
        entries = self._by_unit.get(unit)
        return entries is not None and entries[-1].woke < 0
