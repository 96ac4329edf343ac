"""What is to be tried of each remedy, known before the first try."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from xorviz.engine.choice import LANES
from xorviz.engine.errors import EngineError, NonFiniteError
from xorviz.engine.spec import ExperimentSpec
from xorviz.engine.state import one_replica
from xorviz.insight.doctor import Fix, Likeness, likeness_of
from xorviz.session.case_of_record import case_of_record
from xorviz.session.edits import Edit, ReviveUnit, SetBias
from xorviz.session.engines import Engines
from xorviz.session.history import History
from xorviz.session.odds.remedies import applied, edits_of, restarts, with_control
from xorviz.session.odds.starts import Alike, Dead, dead_units, differing
from xorviz.session.odds.tries import Try
from xorviz.session.position import Position
from xorviz.session.record import Record

#: For each try that is wanted, so many random starts are looked at to find one that is alike.
_LOOKS_A_TRY = 20


@dataclass(frozen=True)
class Remedy:
    """A remedy, and how it is tried.

    Parameters
    ----------
    fix : Fix
    edits : tuple of Edit
        What a click on it does to this run.
    population : str
        Of the tries that need no other start to be alike, as in `Odds`; "" where the edits are not
        allowed, so that nothing is tried.
    tries : tuple of Try
        These.
    engine, engine_alike : str
        That takes their steps, and those of alike starts.
    is_for_alike : bool
        Whether it is tried on alike starts too: not where it leaves nothing of what they share.
    """

    fix: Fix
    edits: tuple[Edit, ...]
    population: str = ""
    tries: tuple[Try, ...] = ()
    engine: str = ""
    engine_alike: str = ""
    is_for_alike: bool = False


@dataclass(frozen=True)
class OddsPlan:
    """All that decides what odds come out.

    Parameters
    ----------
    remedies : tuple of Remedy
        The control is the last.
    tries : int
        How many of each that chance has a part in.
    steps : int
        That each is given.
    likeness : Likeness
        Of the run.
    dead : Dead
        Its units that are off for every pattern.
    step : int
        At which it stands.
    number : int
        Which random start it is.
    starts : ExperimentSpec or None
        That of which random starts are looked at; None where they would not differ.
    steps_to_here : int
        After so many steps of theirs.
    engine : str
        That takes them.
    population : str
        Of those that are alike.
    """

    remedies: tuple[Remedy, ...]
    tries: int
    steps: int
    likeness: Likeness
    dead: Dead
    step: int
    number: int
    starts: ExperimentSpec | None
    steps_to_here: int
    engine: str
    population: str

    @property
    def most_looks(self) -> int:
        """How many random starts are looked at, at most."""
        wanted = any(remedy.is_for_alike for remedy in self.remedies)
        return _LOOKS_A_TRY * self.tries if wanted and self.starts is not None else 0

    def start(self, place: int) -> int:
        """Return the number of a random start other than this run, by its place in their order."""
        return place + (place >= self.number)

    def edits_for(self, remedy: Remedy, alike: Alike) -> tuple[Edit, ...] | None:
        """Return what a remedy does to a start that is alike; None where it has no such unit.

        A dead unit stands for that at the same place among the dead units of its layer, and all of
        them for all.
        """
        whole = self._whole_layer(remedy)
        if whole is not None:
            units = alike.dead.get(whole, ())
            return tuple(ReviveUnit(whole, unit.unit_id) for unit in units) or None
        found: list[Edit] = []
        for edit in remedy.edits:
            place = self._place(edit)
            if place is not None and isinstance(edit, (ReviveUnit, SetBias)):
                units = alike.dead.get(edit.layer, ())
                if place >= len(units):
                    return None
                unit = units[place]
                if isinstance(edit, ReviveUnit):
                    edit = ReviveUnit(edit.layer, unit.unit_id)
                elif unit.bias is None:
                    return None
                else:
                    edit = SetBias(edit.layer, unit.unit_id, unit.bias)
            found.append(edit)
        return tuple(found)

    def kind(self, remedy: Remedy) -> tuple[object, ...]:
        """Return what two remedies share that do the same to starts that are alike."""
        whole = self._whole_layer(remedy)
        if whole is not None:
            return ("all dead", whole)
        return tuple(self._kind(edit) for edit in remedy.edits)

    def _kind(self, edit: Edit) -> object:
        place = self._place(edit)
        if place is None or not isinstance(edit, (ReviveUnit, SetBias)):
            return edit
        return edit.code, edit.layer, place

    def _place(self, edit: Edit) -> int | None:
        """Return which of the dead units of its layer an edit wakes; None where it wakes none."""
        if not isinstance(edit, (ReviveUnit, SetBias)):
            return None
        ids = [unit.unit_id for unit in self.dead.get(edit.layer, ())]
        return ids.index(edit.unit_id) if edit.unit_id in ids else None

    def _whole_layer(self, remedy: Remedy) -> str | None:
        """Return the layer of which a remedy revives all dead units, where there are several."""
        revived = [edit for edit in remedy.edits if isinstance(edit, ReviveUnit)]
        layers = {edit.layer for edit in revived}
        if len(revived) < 2 or len(layers) > 1 or len(revived) < len(remedy.edits):
            return None
        layer = layers.pop()
        dead = {unit.unit_id for unit in self.dead.get(layer, ())}
        return layer if dead == {edit.unit_id for edit in revived} else None


def planned_odds(
    record: Record,
    fixes: Iterable[Fix],
    tries: int,
    steps: int,
    engines: Engines,
    failure: NonFiniteError | None = None,
    most_before: int | None = None,
) -> OddsPlan:
    """Return how remedies are tried on the displayed replica of a run, and on starts like it.

    Parameters
    ----------
    record : Record
    fixes : iterable of Fix
        Those of its diagnosis, some of them twice; the control need not be among them.
    tries, steps : int
        As in `OddsPlan`.
    engines : Engines
        How the engine of each is chosen.
    failure : NonFiniteError, optional
        Why the run has stopped.
    most_before : int, optional
        Other random starts take no more steps than these until they are looked at; by default as
        many as the run has taken.
    """
    whole = record.position
    number = whole.spec.replica_numbers[whole.spec.displayed]
    state = one_replica(whole.state, whole.spec.displayed)
    here = Position(whole.spec.alone(number), state, History(), whole.engine)
    case = case_of_record(replace(record, position=here), failure)
    starts = differing(here.spec)
    engine = "" if starts is None else engines.engine_for(starts, LANES)
    return OddsPlan(
        tuple(_remedy(fix, here, tries, engines, engine) for fix in with_control(fixes)),
        tries,
        steps,
        likeness_of(case),
        dead_units(case),
        state.step,
        number,
        starts,
        state.step if most_before is None else min(state.step, most_before),
        engine,
        "alike" if starts is None or starts.weights == here.spec.weights else "alike_redrawn",
    )


def _remedy(fix: Fix, here: Position, tries: int, engines: Engines, engine: str) -> Remedy:
    wanted = edits_of(fix, here.spec)
    try:
        after = applied(wanted, here)
        again = applied(wanted, here, 1)
        takes = engines.engine_of(after, LANES)
    except EngineError:
        return Remedy(fix, wanted)
    if restarts(wanted):
        numbers = [here.spec.replica]
        if differing(after.spec) == after.spec:
            others = (n for n in range(tries) if n != here.spec.replica)
            numbers += list(others)[: tries - 1]
        runs = tuple(Try(replace(here, spec=here.spec.alone(number)), wanted) for number in numbers)
        return Remedy(fix, wanted, "fresh" if len(runs) > 1 else "here", runs, takes)
    draws = any(
        not np.array_equal(one, other)
        for name, arrays in after.state.parameters.items()
        for one, other in zip(arrays, again.state.parameters[name], strict=True)
    )
    population = "here_drawn" if draws else "here"
    runs = tuple(Try(here, wanted, ordinal) for ordinal in range(tries if draws else 1))
    alike = takes
    if engine:
        alike = engines.engine_of(replace(after, engine=engine), LANES)
    return Remedy(fix, wanted, population, runs, takes, alike, True)
