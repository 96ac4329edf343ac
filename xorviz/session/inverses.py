"""Edits that only an undo makes: they carry what the edit they take back had overwritten."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.registry import Choice
from xorviz.engine.rewiring import Wiring
from xorviz.engine.schedules import PlateauState
from xorviz.engine.spec import DataSpec, LayerWeights
from xorviz.engine.state import Arrays
from xorviz.engine.surgery import Unit
from xorviz.engine.twins import Merger, Split
from xorviz.session.edits import Edit
from xorviz.session.position import Position

#: Weights given outright, kept so that an undo brings back what a change of width dropped.
Given = tuple[tuple[str, LayerWeights], ...]


@dataclass(frozen=True)
class Inverse(Edit):
    """Base of these edits: the log names the entry that they take back, never what they carry."""

    def to_json(self) -> dict[str, object]:
        """Return the verb alone."""
        return {"edit": self.code}


@dataclass(frozen=True)
class RestoreUnit(Inverse):
    """Inverse of a removal: the unit with its weights and moments as they were."""

    layer: str
    unit: Unit
    given: Given


@dataclass(frozen=True)
class DropUnit(Inverse):
    """Inverse of an addition: takes the unit out, and brings back the weights given outright."""

    layer: str
    unit_id: int
    given: Given


@dataclass(frozen=True)
class MergeTwins(Inverse):
    """Inverse of a split: one unit of two, and the weights given outright."""

    layer: str
    split: Split
    given: Given


@dataclass(frozen=True)
class PartTwins(Inverse):
    """Inverse of `MergeTwins`: the twin as it was, beside the unit that stayed."""

    layer: str
    merger: Merger
    given: Given


@dataclass(frozen=True)
class RestoreOptimizer(Inverse):
    """Inverse of another optimizer: the former one with its moments as they were.

    `schedule_start` and `plateau` are how far its learning-rate schedule had come.
    """

    optimizer: Choice
    slots: Mapping[str, Arrays]
    iteration: int
    schedule_start: int
    plateau: PlateauState | None


@dataclass(frozen=True)
class RestoreSchedule(Inverse):
    """Inverse of another learning-rate schedule: the former one, as far as it had come."""

    learning_rate_schedule: Choice
    schedule_start: int
    plateau: PlateauState | None


@dataclass(frozen=True)
class RestoreLearningRate(Inverse):
    """Inverse of another learning rate where the schedule watches the loss: what each had seen."""

    learning_rate: float | None
    plateau: PlateauState | None


@dataclass(frozen=True)
class RestoreLoss(Inverse):
    """Inverse of another loss where a schedule watches it: the former, and what was seen of it."""

    loss: Choice
    plateau: PlateauState | None


@dataclass(frozen=True)
class RestoreRun(Inverse):
    """Inverse of a restart: the whole former run."""

    position: Position


@dataclass(frozen=True)
class RestoreData(Inverse):
    """Inverse of other data: the former ones, since when they were solved, and what read them.

    `wiring` is None where both have the same shape, `plateau` where no schedule watches the loss.
    """

    data: DataSpec
    first_solved: NDArray[np.int64]
    wiring: Wiring | None
    given: Given
    plateau: PlateauState | None


@dataclass(frozen=True)
class RestoreWiring(Inverse):
    """Inverse of a change of layers or connections: what went returns as it was."""

    wiring: Wiring
    given: Given


@dataclass(frozen=True)
class RestoreInitializers(Inverse):
    """Inverse of other initializers: (layer, kernel initializer, bias initializer) as they were."""

    initializers: tuple[tuple[str, Choice, Choice], ...]


@dataclass(frozen=True)
class RestoreRegularizers(Inverse):
    """Inverse of other regularizers: (layer, that of its kernel, of its bias) as they were.

    `plateau` is None where no schedule watches the loss, of which the penalty is a part.
    """

    regularizers: tuple[tuple[str, Choice | None, Choice | None], ...]
    plateau: PlateauState | None


@dataclass(frozen=True)
class RestoreCriterion(Inverse):
    """Inverse of another criterion: the former one, and since when it was met."""

    solved: str
    first_solved: NDArray[np.int64]


@dataclass(frozen=True)
class RestoreCell(Inverse):
    """Inverse of a weight or a bias set by hand: its value in every replica.

    `source` is None for a bias.
    """

    layer: str
    source: str | None
    source_unit: int
    unit_id: int
    values: tuple[float, ...]


@dataclass(frozen=True)
class RestoreCells(Inverse):
    """Inverse of many weights set by hand at once, to be written in this order."""

    cells: tuple[RestoreCell, ...]


@dataclass(frozen=True)
class RestoreWeights(Inverse):
    """Inverse of imported weights: all weights and biases of these layers, in every replica."""

    parameters: Arrays
