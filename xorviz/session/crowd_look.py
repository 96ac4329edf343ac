"""How every random start stands: looked at a part at a time, while the run goes on or stands."""

from __future__ import annotations

import time
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.run import Run
from xorviz.insight.partitions import PartitionFloors, floors
from xorviz.insight.plateaus import OutputOff, Standings, stand_on_plateaus
from xorviz.insight.silence import loss_when_off
from xorviz.insight.statistics import wilson_interval
from xorviz.session.crowd_pass import CrowdPass, Judged
from xorviz.session.past_losses import PastLosses
from xorviz.session.snapshot import Crowd, CrowdPlateau

Array = NDArray[np.float64]

#: Seconds of a long look at a time, after which its last part is finished.
_MOMENT = 0.003


class _Look(NamedTuple):
    """A look that is finished, and on which plateaus the starts stood by it."""

    judged: Judged
    earlier: Array | None


class _Task:
    """What the losses of a crowd are compared with."""

    def __init__(self, run: Run) -> None:
        self._spec, self._dataset = run.spec, run.dataset
        #: The losses of a while ago.
        self.past = PastLosses(run.step)

    @cached_property
    def floors(self) -> list[PartitionFloors]:
        """The floors of each replica's data."""
        return floors(self._spec.training.loss, self._dataset)

    @cached_property
    def when_off(self) -> Array | None:
        """The loss while the output is off."""
        return loss_when_off(self._spec, self._dataset)


class CrowdLooks:
    """Looks at all replicas of one run between two edits, and keeps the last one.

    A look takes the parameters of one step and goes through replicas and patterns in parts. While
    the run goes on a picture shows the last look that is finished.

    Parameters
    ----------
    run : Run
        As it stands when the looks begin.
    former : CrowdLooks, optional
        Before an edit: what it saw last is shown until these have seen something.
    same_task : bool
        Whether its earlier losses still tell which have stopped.
    is_same : bool
        Whether its last look holds as well: nothing of any replica has changed.
    """

    def __init__(
        self,
        run: Run,
        former: CrowdLooks | None = None,
        same_task: bool = False,
        is_same: bool = False,
    ) -> None:
        self._spec, self._dataset = run.spec, run.dataset
        self._task: _Task = former._task if former is not None and same_task else _Task(run)
        self._pass: CrowdPass | None = None
        self._last: _Look | None = None
        self._told: tuple[_Look, frozenset[int], Crowd] | None = None
        self._before = None if former is None else former._seen(run)
        if former is not None and is_same:
            self._last, self._pass = former._last, former._pass

    def latest(self, run: Run, by_hand: frozenset[int], in_parts: bool = False) -> Crowd | None:
        """Return how all stand, at a step that it names; None before the first look is done.

        Parameters
        ----------
        run : Run
        by_hand : frozenset of int
            Those that a person has set.
        in_parts : bool
            Whether a long look is only gone on with, to be finished by later calls or `go_on`.
        """
        if self._last is None or self._last.judged.step != run.step:
            self._begin(run, restart=not in_parts)
            self.go_on(run)
            while not in_parts and self._pass is not None:
                self.go_on(run)
        return self._before if self._last is None else self._crowd(self._last, by_hand)

    def _seen(self, run: Run) -> Crowd | None:
        """Return what was shown last, if it is of as many replicas and of no later step."""
        seen = self._before if self._told is None else self._told[2]
        if seen is None or len(seen.loss) != run.spec.replicas or seen.step > run.step:
            return None
        return seen

    def go_on(self, run: Run) -> bool:
        """Go on for a moment with a look that has begun; tell whether more is left to do.

        When it is done and the run no longer stands where it began, the next one begins.
        """
        begun = self._pass
        if begun is None:
            return False
        start = time.perf_counter()
        is_done = begun.go_on()
        while not is_done and time.perf_counter() - start < _MOMENT:
            is_done = begun.go_on()
        if is_done:
            judged = begun.result()
            self._last = _Look(judged, self._task.past.before(judged.step))
            self._task.past.note(judged.step, judged.loss)
            self._pass = None
            if judged.step != run.step:
                self._begin(run)
        return self._pass is not None

    def _begin(self, run: Run, restart: bool = False) -> None:
        if self._pass is None or (restart and self._pass.step != run.step):
            parameters, diverged = run.parameters(), run.diverged
            self._pass = CrowdPass(self._spec, self._dataset, run.step, parameters, diverged)

    def _crowd(self, look: _Look, by_hand: frozenset[int]) -> Crowd:
        """Return what a look tells; a picture that waits for the next one does with the same."""
        if self._told is None or self._told[0] is not look or self._told[1] != by_hand:
            self._told = (look, by_hand, self._tell(look, by_hand))
        return self._told[2]

    def _tell(self, look: _Look, by_hand: frozenset[int]) -> Crowd:
        judged = look.judged
        touched = np.zeros(len(judged.loss), dtype=bool)
        numbers = self._spec.replica_numbers
        touched[[numbers.index(replica) for replica in by_hand if replica in numbers]] = True
        standings = self._standings(look, ~judged.solved & ~judged.diverged & ~touched)
        counted = int((~touched).sum())
        solved = int((judged.solved & ~touched).sum())
        return Crowd(
            step=judged.step,
            loss=judged.loss,
            accuracy=judged.accuracy,
            solved=judged.solved,
            diverged=judged.diverged,
            by_hand=_sealed(touched),
            plateau=_sealed(standings.index),
            plateaus=tuple(
                CrowdPlateau(plateau.name, plateau.floor, plateau.count)
                for plateau in standings.plateaus
            ),
            counted=counted,
            count=solved,
            interval=wilson_interval(solved, counted),
        )

    def _standings(self, look: _Look, unsolved: NDArray[np.bool_]) -> Standings:
        loss, earlier = look.judged.loss, look.earlier
        if earlier is None:
            # Nobody can tell yet whose loss has stopped.
            earlier, unsolved = loss, np.zeros_like(unsolved)
        return stand_on_plateaus(
            self._task.floors,
            earlier,
            loss,
            unsolved,
            OutputOff(look.judged.silent, self._task.when_off),
        )


def _sealed(array: NDArray[Any]) -> NDArray[Any]:
    array.flags.writeable = False
    return array
