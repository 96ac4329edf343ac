"""A headless run: one replica with its curves, or a crowd in blocks on all cores."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.choice import COMPILED, LANES
from xorviz.engine.dataset import build_dataset
from xorviz.engine.errors import NonFiniteError
from xorviz.engine.run import Run
from xorviz.engine.schedules import joined_plateaus
from xorviz.engine.solved import Evaluation
from xorviz.engine.spec import ExperimentSpec
from xorviz.engine.state import RunState, block_of
from xorviz.insight.partitions import floors
from xorviz.insight.plateaus import OutputOff, stand_on_plateaus
from xorviz.insight.silence import Silence, loss_when_off, silence
from xorviz.session import compiled_code
from xorviz.session.blocks import (
    Progress,
    Tell,
    cores,
    cut_into_blocks,
    pool_for,
    run_blocks,
)
from xorviz.session.engines import Engines
from xorviz.session.headless_block import run_to_end
from xorviz.session.headless_outcome import Outcome
from xorviz.session.history import History
from xorviz.session.joining import joined_alive, joined_tests, side_by_side
from xorviz.session.living import LivingRun
from xorviz.session.position import Position
from xorviz.session.record import Record

Array = NDArray[np.float64]

#: Steps of a run between two words on its progress, at most.
_STRETCH = 1000


@dataclass(frozen=True)
class _Part:
    """What one block of replicas leads to."""

    state: RunState
    earlier: Array
    loss: Array
    accuracy: Array
    solved: NDArray[np.bool_]
    trace: list[float]
    checked_every: int
    test: tuple[Array, Array] | None
    at_start: Silence
    at_end: Silence


def run_headless(
    record: Record,
    steps: int,
    trace: bool = False,
    progress: Progress | None = None,
    curves: bool = True,
    engines: Engines | None = None,
) -> Outcome:
    """Train a record for so many steps.

    A crowd is cut into blocks of replicas, which run side by side where that pays; the bits do not
    depend on the cut. In a crowd no divergence stops the others.

    Parameters
    ----------
    record : Record
        Not changed.
    steps : int
    trace : bool
        Whether to keep the displayed replica's loss before every step.
    progress : callable, optional
        Called now and then with the steps done (over all blocks) and to do.
    curves : bool
        Whether the record of a single run gets its curves, as in `LivingRun`.
    engines : Engines, optional
        As in `LivingRun`.

    Raises
    ------
    UnusableEngine
        As `LivingRun` does.
    EngineNotLoaded
        If the compiled engine does not load.
    """
    if record.position.spec.replicas == 1:
        return _run_one(record, steps, trace, progress, LivingRun(record, curves, engines))
    spec, there = record.position.spec, cores()
    engine = (engines or Engines()).engine_of(record.position, LANES)
    if engine == COMPILED:
        # Once, before the threads: loading is nothing that they could do side by side.
        compiled_code.load()
    cuts = cut_into_blocks(spec, steps, engine, there)
    tasks = [_task(record, cut, steps, trace, engine) for cut in cuts]
    pool = pool_for(len(cuts), spec.replicas, steps, engine, there)
    return _joined(record, run_blocks(_run_block, tasks, pool, steps, progress), steps, engine)


def _run_one(
    record: Record, steps: int, trace: bool, progress: Progress | None, living: LivingRun
) -> Outcome:
    spec = record.position.spec
    data = build_dataset(spec.data, spec.replica_numbers)
    at_start = silence(spec, data, record.position.state.parameters)
    start = living.step
    traced: list[float] | None = [] if trace else None
    late = start + steps - max(1, steps // 10)
    earlier = math.nan
    failure = None
    try:
        while living.step < start + steps:
            if living.step >= late and math.isnan(earlier):
                earlier = float(living.evaluate().loss[0])
            target = late if living.step < late else start + steps
            living.advance(min(target - living.step, _STRETCH), traced)
            if progress:
                progress(living.step - start, steps)
    except NonFiniteError as error:
        failure = error
    done = living.record()
    final = living.evaluate()
    before = np.array([final.loss[0] if math.isnan(earlier) else earlier])
    failed = np.array([failure is not None])
    at_end = silence(spec, data, done.position.state.parameters)
    standings = stand_on_plateaus(
        floors(spec.training.loss, data),
        before,
        final.loss,
        ~final.solved & ~failed,
        OutputOff(at_end.output, loss_when_off(spec, data)),
    )
    return Outcome(
        done,
        living.step - start,
        final.loss,
        final.accuracy,
        final.solved & ~failed,
        failed,
        standings,
        traced or [],
        living.checked_every,
        failure,
        _of_test(living.evaluate_test()),
        (at_start.alive, at_end.alive),
    )


def _task(
    record: Record, cut: range, steps: int, trace: bool, engine: str
) -> tuple[ExperimentSpec, RunState | None, range, int, bool, str]:
    spec, state = record.position.spec, record.position.state
    # A run that has not begun draws its weights in the block, in parallel.
    part = None if state.step == 0 and not record.log else block_of(state, cut)
    return spec, part, cut, steps, trace and spec.replica in cut, engine


def _run_block(
    spec: ExperimentSpec,
    state: RunState | None,
    cut: range,
    steps: int,
    trace: bool,
    engine: str,
    tell: Tell | None = None,
) -> _Part:
    run = Run(spec, state, cut, engine)
    traced: list[float] | None = None
    if trace:
        traced = []
        run.displayed = cut.index(spec.replica)
    at_start = silence(spec, run.dataset, run.parameters())
    start = run.step
    end, earlier, final = run_to_end(run, steps, lambda now: _advance(run, now, traced, tell))
    diverged = int(end.diverged[run.displayed])
    if traced and diverged >= 0:
        # From there on zeros run in its place, and their loss is nobody's.
        del traced[max(0, diverged - 1 - start) :]
    return _Part(
        end,
        earlier,
        final.loss,
        final.accuracy,
        final.solved,
        traced or [],
        run.checked_every,
        _of_test(run.evaluate_test()),
        at_start,
        silence(spec, run.dataset, end.parameters),
    )


def _advance(run: Run, steps: int, trace: list[float] | None, tell: Tell | None) -> None:
    """Take steps, in stretches where somebody wants to know of them."""
    if tell is None:
        run.advance(steps, trace)
        return
    end = run.step + steps
    # Once at least: a run that has not begun is looked at without a step too.
    while True:
        now = min(end - run.step, _STRETCH)
        run.advance(now, trace)
        tell(now)
        if run.step >= end:
            return


def _of_test(evaluation: Evaluation | None) -> tuple[Array, Array] | None:
    return None if evaluation is None else (evaluation.loss, evaluation.accuracy)


def _joined(record: Record, parts: list[_Part], steps: int, engine: str) -> Outcome:
    spec = record.position.spec
    first = parts[0].state
    plateaus = [part.state.plateau for part in parts if part.state.plateau is not None]
    state = replace(
        first,
        parameters=side_by_side([part.state.parameters for part in parts]),
        slots={
            slot: side_by_side([part.state.slots[slot] for part in parts]) for slot in first.slots
        },
        first_solved=np.concatenate([part.state.first_solved for part in parts]),
        diverged=np.concatenate([part.state.diverged for part in parts]),
        plateau=joined_plateaus(plateaus) if plateaus else None,
    )
    diverged = state.diverged >= 0
    loss = np.concatenate([part.loss for part in parts])
    solved = np.concatenate([part.solved for part in parts]) & ~diverged
    data = build_dataset(spec.data, spec.replica_numbers)
    standings = stand_on_plateaus(
        floors(spec.training.loss, data),
        np.concatenate([part.earlier for part in parts]),
        loss,
        ~solved & ~diverged,
        OutputOff(
            np.concatenate([part.at_end.output for part in parts]), loss_when_off(spec, data)
        ),
    )
    return Outcome(
        Record(Position(spec, state, History(), engine), record.log, record.origin),
        steps,
        loss,
        np.concatenate([part.accuracy for part in parts]),
        solved,
        diverged,
        standings,
        [value for part in parts for value in part.trace],
        parts[0].checked_every,
        None,
        joined_tests([part.test for part in parts]),
        (
            joined_alive([part.at_start.alive for part in parts]),
            joined_alive([part.at_end.alive for part in parts]),
        ),
    )
