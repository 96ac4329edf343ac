"""The floors of random starts, the same for each whichever others are looked at beside it."""

from __future__ import annotations

from xorviz.engine.dataset import Dataset, build_dataset
from xorviz.engine.losses import build_loss
from xorviz.engine.spec import BitsData, ExperimentSpec, GateData, PatternsData
from xorviz.insight.partitions import PartitionFloors, floors, partition_floor


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
        return floors(loss, dataset, rows)
    # Each start has rows of its own, of which nobody knows which could look alike.
    if not build_loss(loss).is_meant_for(dataset.telling):
        return []
    groups = (tuple(rows),)
    heights = partition_floor(loss, groups, dataset.distinct_targets, dataset.shares)
    return [PartitionFloors("all_alike", groups, heights)]


def partitions_of(spec: ExperimentSpec) -> list[PartitionFloors]:
    """Return these partitions with the floors of start 0 alone."""
    return floors_of_starts(spec, build_dataset(spec.data, [0]))
