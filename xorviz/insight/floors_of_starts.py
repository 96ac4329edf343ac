"""The floors of random starts, the same for each whichever others are looked at beside it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.dataset import Dataset, build_dataset
from xorviz.engine.losses import build_loss
from xorviz.engine.registry import Choice
from xorviz.engine.spec import BitsData, ExperimentSpec, GateData, PatternsData
from xorviz.insight.partitions import PartitionFloors, floors, partition_floor

#: NumPy adds so few numbers in their order, whatever stands beside them; of more it changes the
#: order with the shape of the whole.
_IN_ORDER = 7


def floors_of_starts(spec: ExperimentSpec, dataset: Dataset) -> list[PartitionFloors]:
    """Return the partitions that an experiment can be stopped by, and their floors.

    Which there are, in which order and by which names, is a matter of the experiment alone: some of
    its starts may be run here and others there. So a sample of bits counts as one that might have
    every word.

    Parameters
    ----------
    spec : ExperimentSpec
    dataset : Dataset
        Of some of its starts.
    """
    loss, data = spec.training.loss, spec.data
    if isinstance(data, PatternsData) or data.resample == "shared":
        return floors(loss, dataset)
    rows = range(dataset.shares.shape[1])
    if isinstance(data, (GateData, BitsData)) and data.noise == 0.0:
        named = floors(loss, dataset, rows)
        if len(rows) <= _IN_ORDER:
            return named
    elif build_loss(loss).is_meant_for(dataset.telling):
        # Each start has rows of its own, of which nobody knows which could look alike.
        named = [PartitionFloors("all_alike", (tuple(rows),), np.empty(0))]
    else:
        return []
    return [PartitionFloors(one.name, one.groups, _each(loss, one, dataset)) for one in named]


def _each(loss: Choice, partition: PartitionFloors, dataset: Dataset) -> NDArray[np.float64]:
    """Return the floors of one partition, found for one start after the other."""
    own = [dataset.of_replica(index) for index in range(len(dataset.shares))]
    return np.concatenate(
        [partition_floor(loss, partition.groups, one.distinct_targets, one.shares) for one in own]
    )


def partitions_of(spec: ExperimentSpec) -> list[PartitionFloors]:
    """Return these partitions with the floors of start 0 alone."""
    return floors_of_starts(spec, build_dataset(spec.data, [0]))
