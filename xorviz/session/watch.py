"""Watching a run for units that go off or wake, and finding the very step afterwards."""

from __future__ import annotations

import numpy as np

from xorviz.engine.errors import NonFiniteError
from xorviz.engine.run import Run
from xorviz.engine.state import RunState, one_replica
from xorviz.engine.whole_set import Off, WholeSet
from xorviz.session.deaths import Basis, Change, Deaths
from xorviz.session.history import distance_at

#: Most steps between two looks: each takes the interpreter's lock from a window that draws.
LONGEST_GAP = 65_536

#: Steps that are taken again at once while the stretch is looked for in which units have changed;
#: to look after each step of such a stretch lasts about 120 ms for a small network: once in a while
#: a picture is late by so much.
STRETCH = 2048

#: Most parameters of a network whose steps are taken again.
MOST_PARAMETERS = 20_000

#: How often in the life of a run steps are taken again; later ones are told by the look.
MOST_REPLAYS = 200

#: Longest gap of `xorviz.session.rarity` with which steps are taken again: each of them is looked
#: at, which lasts too long for a larger set.
LONGEST_REPLAYED = 16


def gap_at(step: int, gap: int = 1) -> int:
    """Return how many steps lie between two looks from `step` on: as between points, or fewer."""
    return max(gap, min(distance_at(step), LONGEST_GAP))


class Watch:
    """Looks at the displayed replica of one run.

    Where steps lie between two looks, the run at the former is kept. When a unit has changed, a
    second run goes the same way again and is looked at after every stretch of it, and after every
    step of those at whose ends units differ; the run itself stays as it is. What is found depends
    on the steps alone.

    Parameters
    ----------
    run : Run
        Never changed.
    whole : WholeSet
        Of its displayed replica.
    gap : int
        Steps between two looks at least, as `xorviz.session.rarity` has it.
    """

    def __init__(self, run: Run, whole: WholeSet, gap: int = 1) -> None:
        self._run = run
        self._whole = whole
        self._gap = gap
        few = run.spec.network.parameters() <= MOST_PARAMETERS
        self._small = few and gap <= LONGEST_REPLAYED

    def follow(self, run: Run) -> None:
        """Look at another run of the same replica from now on, which stands where this one did."""
        self._run = run

    def until_due(self) -> int:
        """Return how many steps lie between the run and the next look, at least 1."""
        gap = gap_at(self._run.step, self._gap)
        return gap - self._run.step % gap

    def is_due(self, deaths: Deaths) -> bool:
        """Tell whether a look belongs here and has not been taken yet."""
        step = self._run.step
        return step % gap_at(step, self._gap) == 0 and deaths.looked < step

    def leave(self, deaths: Deaths) -> None:
        """Keep the run as it was looked at, before it goes on for more than one step."""
        step = self._run.step
        looked = deaths.looked == step and deaths.basis is None
        if looked and self._small and gap_at(step, self._gap) > 1:
            state = self._run.state()
            if len(state.diverged) > 1:
                state = one_replica(state, self._run.displayed)
            deaths.basis = Basis(
                state.epoch,
                state.batch,
                state.iteration,
                state.parameters,
                state.slots,
                state.plateau,
            )

    def see(self, deaths: Deaths, off: Off | None = None) -> None:
        """Look at the run and note what has changed, at the step at which it did.

        Parameters
        ----------
        deaths : Deaths
            Of this run up to the last look.
        off : Off, optional
            What the look shows, where somebody has looked already.
        """
        run = self._run
        changes = deaths.changes(self._off(run) if off is None else off, run.unit_ids)
        if changes and self._is_worth_a_replay(deaths, changes):
            self._replay(deaths)
            changes = deaths.changes(self._off(run), run.unit_ids)
        deaths.note(run.step, changes)
        deaths.basis = None

    def after_edit(self, deaths: Deaths) -> None:
        """Look at the run as an edit has left it: what has changed did so at this step."""
        deaths.basis = None
        self.see(deaths)

    def _is_worth_a_replay(self, deaths: Deaths, changes: list[Change]) -> bool:
        between = self._run.step - deaths.looked - 1
        return (
            self._small
            and deaths.basis is not None
            and between > 0
            and deaths.replays < MOST_REPLAYS
            and deaths.is_worth_a_replay(changes)
        )

    def _replay(self, deaths: Deaths) -> None:
        """Take the steps since the last look again, all but the last, and note what changed when.

        The last is the look's own.
        """
        basis, run = deaths.basis, self._run
        if basis is None:
            return
        deaths.replays += 1
        start = RunState(
            step=deaths.looked,
            epoch=basis.epoch,
            batch=basis.batch,
            iteration=basis.iteration,
            parameters=basis.parameters,
            slots=basis.slots,
            unit_ids=run.unit_ids,
            # Neither is asked for.
            edits=0,
            first_solved=np.zeros(1, dtype=np.int64),
            diverged=np.full(1, -1),
            # No edit lies between: it would have looked itself.
            schedule_start=run.schedule_start,
            plateau=basis.plateau,
        )
        try:
            self._go_again(start, deaths)
        except NonFiniteError:
            # Only of a file that somebody has forged: the run itself came through.
            return

    def _go_again(self, start: RunState, deaths: Deaths) -> None:
        """Look after stretches, and after each step of those in which something has changed."""
        spec = self._run.spec.alone(self._run.spec.replica_numbers[self._run.displayed])
        last, state = self._run.step, start
        while state.step < last:
            end = min(state.step + STRETCH, last)
            # Another engine would lead to the same units, but not in every bit.
            whole = Run(spec, state, engine=self._run.engine)
            whole.advance(end - state.step)
            if self._changes(whole, deaths):
                again = Run(spec, state, engine=self._run.engine)
                while again.step < end - 1:
                    again.advance(1)
                    deaths.note(again.step, self._changes(again, deaths))
            if end < last:
                deaths.note(end, self._changes(whole, deaths))
            state = whole.state()

    def _changes(self, run: Run, deaths: Deaths) -> list[Change]:
        return deaths.changes(self._off(run), self._run.unit_ids)

    def _off(self, run: Run) -> Off:
        return self._whole.off(run.displayed_parameters())
