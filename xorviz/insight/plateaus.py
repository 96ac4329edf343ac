"""Which plateau an unsolved replica stands on."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xorviz.insight.partitions import PartitionFloors

Array = NDArray[np.float64]

#: How near a loss must be to a floor, as a part of the floor.
NEAR = 0.01

#: A loss that fell by less than this part of itself over the last tenth of a run has stopped.
STILL = 0.01


@dataclass(frozen=True)
class PlateauCount:
    """How many replicas stand on the plateaus of one name.

    `floor` is the median of the floors of those that do; where none does, of all replicas' data.
    """

    name: str
    floor: float
    count: int


def count_plateaus(
    floors: list[PartitionFloors], earlier: Array, final: Array, unsolved: NDArray[np.bool_]
) -> list[PlateauCount]:
    """Count the unsolved replicas whose loss has stopped within 1 % of a partition's floor.

    Parameters
    ----------
    floors : list of PartitionFloors
        The floors of each replica's own data.
    earlier, final : ndarray, shape (replicas,)
        The loss when nine tenths of the steps were done, and at the end.
    unsolved : ndarray of bool, shape (replicas,)
        Which replicas to count; diverged ones are left out by the caller.

    Returns
    -------
    list of PlateauCount
        Highest floor first.
    """
    # Samples that differ by replica may together lack what each alone would need for a floor.
    floors = [entry for entry in floors if (entry.floors > 0.0).any()]
    if not floors:
        return []
    table = np.stack([np.broadcast_to(entry.floors, final.shape) for entry in floors])
    table = np.where(table > 0.0, table, np.nan)
    distance = np.abs(final - table) / table
    nearest = np.nanargmin(np.where(np.isnan(distance), np.inf, distance), axis=0)
    columns = np.arange(len(final))
    stands = unsolved & (distance[nearest, columns] <= NEAR)
    stands &= final >= earlier * (1.0 - STILL)
    result = []
    for name in dict.fromkeys(entry.name for entry in floors):
        of_name = np.array([entry.name == name for entry in floors])
        there = stands & of_name[nearest]
        standing = table[nearest, columns][there] if there.any() else table[of_name].ravel()
        result.append(PlateauCount(name, float(np.nanmedian(standing)), int(there.sum())))
    return sorted(result, key=lambda entry: -entry.floor)
