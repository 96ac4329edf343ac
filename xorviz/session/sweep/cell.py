"""Running some random starts of a cell: a pure function of its experiment and their numbers."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.batches import is_collected
from xorviz.engine.choice import COMPILED, LANES
from xorviz.engine.run import Run
from xorviz.engine.spec import ExperimentSpec
from xorviz.insight.floors_of_starts import floors_of_starts
from xorviz.insight.silence import loss_when_off, silence
from xorviz.session.headless_block import run_to_end
from xorviz.session.sweep.part import Part, joined
from xorviz.session.together import most_together

#: Told how many steps of how many starts were just taken; raising ends the work.
Tell = Callable[[int], None]

#: Starts side by side, at most: enough to pay for each call, few enough for the cache.
_MOST = 1024

#: Seconds between two words, about: so soon does the work end when nobody wants it any more.
_WORD = 0.05


def run_starts(
    experiment: ExperimentSpec,
    first: int,
    count: int,
    steps: int,
    engine: str,
    tell: Tell | None = None,
) -> Part:
    """Let random starts take all their steps.

    The bits of a start are those of its run alone, whatever the cut.

    Parameters
    ----------
    experiment : ExperimentSpec
        Of the cell.
    first, count : int
        Starts `first` … `first` + `count` − 1, at least one.
    steps : int
    engine : str
    tell : callable, optional
        Called every now and then, between two steps, with the steps that were just taken, over all
        starts.
    """
    size = starts_together(experiment, engine)
    end = first + count
    blocks = [range(at, min(at + size, end)) for at in range(first, end, size)]
    return joined([_run_block(experiment, block, steps, engine, tell) for block in blocks])


def starts_together(experiment: ExperimentSpec, engine: str) -> int:
    """Return how many starts go side by side."""
    size = min(_MOST, most_together(experiment))
    if engine == COMPILED:
        # Whole lanes where there is room for them; and no more than it can put into their order.
        size = size // LANES * LANES or size
        while size > LANES and is_collected(experiment, size):
            size -= LANES
    return size


def _run_block(
    experiment: ExperimentSpec, block: range, steps: int, engine: str, tell: Tell | None
) -> Part:
    run = Run(experiment, None, block, engine)
    advance = run.advance if tell is None else _Stretches(run, len(block), tell).advance
    end, earlier, final = run_to_end(run, steps, advance)
    diverged = end.diverged >= 0
    partitions = floors_of_starts(experiment, run.dataset)
    floors = np.empty((len(block), len(partitions)))
    for column, partition in enumerate(partitions):
        floors[:, column] = partition.floors
    return Part(
        first=block.start,
        checked_every=run.checked_every,
        earlier=earlier,
        loss=final.loss,
        accuracy=final.accuracy,
        solved=final.solved & ~diverged,
        diverged=diverged,
        off=silence(experiment, run.dataset, end.parameters).output,
        first_solved=end.first_solved,
        floors=floors,
        loss_when_off=_when_off(experiment, run, len(block)),
    )


def _when_off(experiment: ExperimentSpec, run: Run, count: int) -> NDArray[np.float64]:
    loss = loss_when_off(experiment, run.dataset)
    return np.full(count, np.nan) if loss is None else np.broadcast_to(loss, count).copy()


class _Stretches:
    """Takes the steps of a run in stretches of about `_WORD` seconds, and tells of each.

    How long they are changes the speed and no bit.
    """

    def __init__(self, run: Run, starts: int, tell: Tell) -> None:
        self._run = run
        self._starts = starts
        self._tell = tell
        self._stretch = 1

    def advance(self, steps: int) -> None:
        """Take so many steps."""
        end = self._run.step + steps
        # Once at least: a run that has not begun is looked at without a step too.
        while True:
            now = min(end - self._run.step, self._stretch)
            since = time.perf_counter()
            self._run.advance(now)
            taken = time.perf_counter() - since
            self._tell(now * self._starts)
            if self._run.step >= end:
                return
            if now == self._stretch:
                # No more than twice as long at once: the first steps make all buffers.
                fits = int(self._stretch * _WORD / max(taken, 1e-9))
                self._stretch = max(1, min(2 * self._stretch, fits))
