"""Comparing runs and states in every bit."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from xorviz.engine.errors import NonFiniteError
from xorviz.engine.run import Run
from xorviz.engine.schedules import PlateauState
from xorviz.engine.solved import Evaluation
from xorviz.engine.spec import ExperimentSpec
from xorviz.engine.state import RunState, one_replica


def bits(value: object) -> object:
    """Return a value with every array as its bytes, so that −0.0 differs from 0.0."""
    if isinstance(value, np.ndarray):
        return value.shape, value.dtype.str, value.tobytes()
    if isinstance(value, PlateauState):
        return bits(value.arrays())
    if isinstance(value, Mapping):
        return {key: bits(entry) for key, entry in value.items()}
    if isinstance(value, tuple):
        return tuple(bits(entry) for entry in value)
    return value


def state_bits(state: RunState, *but: str) -> dict[str, object]:
    """Return every field of a state except those named; ``plateau.best`` names a field of one."""
    every = dict(vars(state))
    plateau = every.get("plateau")
    if isinstance(plateau, PlateauState):
        every |= {f"plateau.{name}": array for name, array in plateau.arrays().items()}
        every["plateau"] = True
    return {
        name: bits(entry)
        for name, entry in every.items()
        if name not in but and name.split(".")[0] not in but
    }


def of_replica(evaluation: Evaluation, index: int) -> object:
    """Return one replica's part of an evaluation as bits."""
    return tuple(bits(array[index : index + 1]) for array in evaluation)


@dataclass
class Outcome:
    """Where a run came to: its end, or the error that stopped it."""

    run: Run
    trace: list[float]
    error: NonFiniteError | None
    engine: str = "numpy"

    @property
    def state(self) -> RunState:
        return self.run.state()

    def told(self) -> tuple[int, str, str] | None:
        """Return what the error said."""
        return self.error and (self.error.step, self.error.layer, self.error.where)


def outcome(
    spec: ExperimentSpec, *lengths: int, state: RunState | None = None, engine: str = "numpy"
) -> Outcome:
    """Advance a run by each of the lengths in turn."""
    run, trace = Run(spec, state, engine=engine), []
    for steps in lengths:
        try:
            run.advance(steps, trace)
        except NonFiniteError as error:
            return Outcome(run, trace, error, engine)
    return Outcome(run, trace, None, engine)


def assert_equals_alone(crowd: Outcome, index: int) -> None:
    """Assert that a replica of a crowd equals the single run, frozen or not."""
    spec, state = crowd.run.spec, one_replica(crowd.state, index)
    number = spec.replica_numbers[index]
    frozen = int(state.diverged[0])
    steps = crowd.run.step if frozen < 0 else frozen
    alone = outcome(spec.alone(number), steps, engine=crowd.engine)
    if frozen < 0:
        assert alone.error is None or index == spec.displayed
        assert state_bits(alone.state) == state_bits(state)
    else:
        assert alone.error is not None
        assert alone.error.step == frozen
        apart = ("step", "epoch", "batch", "iteration", "diverged")
        assert state_bits(alone.state, *apart) == state_bits(state, *apart)
    assert of_replica(alone.run.evaluate(), 0) == of_replica(crowd.run.evaluate(), index)
    if index == spec.displayed:
        assert bits(np.array(alone.trace)) == bits(np.array(crowd.trace))
