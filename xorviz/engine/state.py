"""Where a run stands: everything that, with the spec, decides all later steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.initializers import (
    coupled,
    couples_units,
    draw_columns,
    draw_side_by_side,
)
from xorviz.engine.layout import LayerArrays
from xorviz.engine.many_streams import (
    LARGEST_WORD,
    TOGETHER,
    agrees_with_numpy,
    keys_of,
    states_of,
)
from xorviz.engine.optimizers import OPTIMIZERS, build_optimizer
from xorviz.engine.registry import Choice
from xorviz.engine.schedules import PlateauState, start_plateau, watches_the_loss
from xorviz.engine.spec.experiment import ExperimentSpec
from xorviz.engine.spec.network import LayerSpec
from xorviz.engine.spec.training import TrainingSpec
from xorviz.engine.streams import weight_key, weight_stream

Array = NDArray[np.float64]
Arrays = Mapping[str, LayerArrays]

#: Units that are drawn faster one by one.
_FEW = 64


@dataclass(frozen=True)
class RunState:
    """The state between two steps. Its arrays are read-only and belong to nobody else.

    Parameters
    ----------
    step : int
        Steps taken since the start.
    epoch, batch : int
        The epoch, and the batch in it, that the next step takes.
    iteration : int
        Steps that the optimizer has counted (Adam's bias correction).
    parameters : mapping of str to LayerArrays
        By layer id.
    slots : mapping of str to mapping
        The optimizer's moments by slot name, each like `parameters`.
    unit_ids : mapping of str to tuple of int
        The stable id of each unit, by layer and position.
    edits : int
        Ordinal of the last edit; keys the random numbers that an edit draws.
    first_solved : ndarray of int64, shape (replicas,)
        The first checked step at which a replica was solved; −1 while none was.
    diverged : ndarray of int64, shape (replicas,)
        The step whose update would have made a replica's numbers non-finite; −1 for the others.
        A diverged replica keeps its last finite numbers.
    schedule_start : int
        The iteration at which the learning-rate schedule began.
    plateau : PlateauState or None
        What a schedule that watches the loss has seen; None where it is none of those.
    """

    step: int
    epoch: int
    batch: int
    iteration: int
    parameters: Arrays
    slots: Mapping[str, Arrays]
    unit_ids: Mapping[str, tuple[int, ...]]
    edits: int
    first_solved: NDArray[np.int64]
    diverged: NDArray[np.int64]
    schedule_start: int = 0
    plateau: PlateauState | None = None

    def __post_init__(self) -> None:
        self.first_solved.flags.writeable = False
        self.diverged.flags.writeable = False


def start_state(spec: ExperimentSpec, replicas: Sequence[int] | None = None) -> RunState:
    """Return the state before the first step: drawn weights, overridden by those given outright.

    Parameters
    ----------
    spec : ExperimentSpec
    replicas : sequence of int, optional
        A part of the crowd by their numbers; by default all that run.
    """
    unit_ids = {layer.id: tuple(range(layer.units)) for layer in spec.network.layers}
    numbers = spec.replica_numbers if replicas is None else replicas
    parameters = {}
    for layer in spec.network.layers:
        block = _draw(spec, layer, range(layer.units), 0, numbers)
        parameters[layer.id] = LayerArrays(block[:, :-1].copy(), block[:, -1:].copy())
    for name, given in spec.weights:
        kernel, bias = parameters[name]
        if given.kernel is not None:
            kernel[:] = np.array(given.kernel)
        if given.bias is not None:
            bias[:] = np.array(given.bias)
    return RunState(
        step=0,
        epoch=0,
        batch=0,
        iteration=0,
        parameters=frozen(parameters),
        slots=zero_slots(spec.training.optimizer, parameters),
        unit_ids=unit_ids,
        edits=0,
        first_solved=np.full(len(numbers), -1),
        diverged=np.full(len(numbers), -1),
        plateau=fresh_plateau(spec.training, len(numbers)),
    )


def fresh_plateau(training: TrainingSpec, replicas: int) -> PlateauState | None:
    """Return what the schedule of a training has seen at its beginning; None where it watches none.

    Parameters
    ----------
    training : TrainingSpec
    replicas : int
    """
    if not watches_the_loss(training.learning_rate_schedule):
        return None
    return start_plateau(initial_rate(training), replicas)


def initial_rate(training: TrainingSpec) -> float:
    """Return the learning rate that the optimizer of a training begins with."""
    optimizer = training.optimizer
    return float(OPTIMIZERS[optimizer.name].resolve(optimizer)["learning_rate"])


def draw_units(
    spec: ExperimentSpec, layer_id: str, unit: int, edit: int, replicas: Sequence[int]
) -> Array:
    """Draw one unit's incoming weights and bias in every replica, `(replicas, fan_in + 1)`.

    Where the initializer couples units, it is drawn among as many as the layer has, with those
    numbers that they would draw at the same edit: at the start, those that they have drawn.
    """
    layer = spec.network.layer(layer_id)
    units: Sequence[int] = (unit,)
    if couples_units(layer.kernel_initializer):
        units = range(layer.units)
        # An id beyond them is that of a unit which has come later.
        units = units if unit in units else (*units[:-1], unit)
    place = units.index(unit)
    return _draw(spec, layer, units, edit, replicas)[:, :, place]


def _draw(
    spec: ExperimentSpec,
    layer: LayerSpec,
    units: Sequence[int],
    edit: int,
    replicas: Sequence[int],
) -> Array:
    """Draw some units of a layer, `(replicas, fan_in + 1, units)`."""
    fan_in = spec.network.fan_in(layer)
    by = layer.kernel_initializer, layer.bias_initializer
    count = len(replicas) * len(units)
    drawn = np.empty((len(replicas), fan_in + 1, len(units)))
    if count < _FEW or max(units) > LARGEST_WORD or not agrees_with_numpy():
        for number, block in zip(replicas, drawn, strict=True):
            streams = [weight_stream(spec.seed, number, layer.id, unit, edit) for unit in units]
            block[:] = draw_columns(*by, streams, fan_in, layer.units)
        return drawn
    numbers, ids = np.array(replicas, dtype=np.int64), np.array(units, dtype=np.int64)
    for start in range(0, count, TOGETHER):
        row, place = np.divmod(np.arange(start, min(start + TOGETHER, count)), len(units))
        key = weight_key(spec.seed, numbers[row], layer.id, ids[place], edit)
        states = states_of(keys_of(key))
        drawn[row, :, place] = draw_side_by_side(*by, states, fan_in, layer.units).T
    for block in drawn if couples_units(layer.kernel_initializer) else ():
        coupled(layer.kernel_initializer, block)
    return drawn


def zero_slots(optimizer: Choice, parameters: Arrays) -> dict[str, Arrays]:
    """Return the moments of an optimizer that has not stepped yet; every slot starts at 0."""
    return {
        slot: frozen(
            {
                name: LayerArrays(np.zeros_like(layer.kernel), np.zeros_like(layer.bias))
                for name, layer in parameters.items()
            }
        )
        for slot in build_optimizer(optimizer).slots
    }


def frozen(arrays: Arrays) -> Arrays:
    """Mark arrays read-only and return them."""
    for layer in arrays.values():
        layer.kernel.flags.writeable = False
        layer.bias.flags.writeable = False
    return arrays


def block_of(state: RunState, block: range) -> RunState:
    """Return the state of some neighbouring replicas alone, by their places in the arrays."""
    part = slice(block.start, block.stop)

    def pick(arrays: Arrays) -> Arrays:
        return frozen(
            {
                name: LayerArrays(layer.kernel[part].copy(), layer.bias[part].copy())
                for name, layer in arrays.items()
            }
        )

    return replace(
        state,
        parameters=pick(state.parameters),
        slots={slot: pick(arrays) for slot, arrays in state.slots.items()},
        first_solved=state.first_solved[part].copy(),
        diverged=state.diverged[part].copy(),
        plateau=None if state.plateau is None else state.plateau.part(part),
    )


def one_replica(state: RunState, index: int) -> RunState:
    """Return the state of one replica alone."""
    return block_of(state, range(index, index + 1))
