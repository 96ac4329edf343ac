"""What is examined: one network between two steps, and the way that it has come."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.dataset import Dataset
from xorviz.engine.layout import LayerArrays
from xorviz.engine.spec.experiment import ExperimentSpec
from xorviz.insight.partitions import PartitionFloors

Array = NDArray[np.float64]
Arrays = Mapping[str, LayerArrays]


@dataclass(frozen=True)
class Course:
    """The curves so far, over the whole training set.

    Parameters
    ----------
    steps : ndarray of int64, shape (points,)
        Increasing; those since the last edit.
    loss : ndarray, shape (points,)
        Without penalties.
    gradients : ndarray, shape (points,)
        The Euclidean norm of the whole gradient, penalties included.
    """

    steps: NDArray[np.int64]
    loss: Array
    gradients: Array

    def __post_init__(self) -> None:
        for array in (self.steps, self.loss, self.gradients):
            array.flags.writeable = False


@dataclass(frozen=True)
class UnitDeath:
    """A unit by layer and position, and the step from which on it has been off for all."""

    layer: str
    unit: int
    step: int


@dataclass(frozen=True)
class Breakdown:
    """The step whose update would have left the finite numbers, and where in the network."""

    step: int
    layer: str
    where: str


@dataclass(frozen=True)
class Ahead:
    """What came of a copy of the run that went on as it is.

    Parameters
    ----------
    steps : int
        That it took: as many as it was given, or up to where its task was first seen solved.
    solved : bool
    """

    steps: int
    solved: bool


@dataclass(frozen=True)
class Case:
    """One replica between two steps. Its arrays are read-only.

    Parameters
    ----------
    spec : ExperimentSpec
    dataset : Dataset
        Of this replica.
    parameters : mapping of str to LayerArrays
        By layer id, one replica.
    slots : mapping of str to mapping
        The optimizer's moments by slot, each like `parameters`.
    step, iteration : int
        As in `RunState`.
    rate : float
        The learning rate that the next step takes.
    unit_ids : mapping of str to tuple of int
        The stable id of each unit, by layer and position.
    course : Course or None
        None where nobody has kept it.
    deaths : tuple of UnitDeath
        Of the units that are off for all patterns, as far as it is known.
    breakdown : Breakdown or None
        Where the numbers have stopped being finite; the parameters are the last finite ones.
    partitions : sequence of PartitionFloors or None
        Those of the patterns examined, from an earlier look at the same data; None lets them be
        found anew, which takes half of the time of a look.
    ahead : Ahead or None
        None where nobody has gone on to see.
    """

    spec: ExperimentSpec
    dataset: Dataset
    parameters: Arrays
    slots: Mapping[str, Arrays]
    step: int
    iteration: int
    rate: float
    unit_ids: Mapping[str, tuple[int, ...]]
    course: Course | None = None
    deaths: tuple[UnitDeath, ...] = ()
    breakdown: Breakdown | None = field(default=None)
    partitions: Sequence[PartitionFloors] | None = None
    ahead: Ahead | None = None
