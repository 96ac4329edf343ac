"""Which plateau an unsolved replica stands on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

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
    That of ``output_off`` is the loss itself.
    """

    name: str
    floor: float
    count: int


class OutputOff(NamedTuple):
    """The plateau that is no partition's: the output passes no gradient for any pattern.

    Parameters
    ----------
    silent : ndarray of bool, shape (replicas,)
        In which replicas that is so.
    loss : ndarray, shape (1 or replicas,), or None
        The loss while the output is off; None where its activation never is.
    """

    silent: NDArray[np.bool_]
    loss: Array | None


@dataclass(frozen=True)
class Standings:
    """On which plateau each replica stands.

    Parameters
    ----------
    plateaus : tuple of PlateauCount
        Highest floor first; those on which nobody stands are there too.
    index : ndarray of int, shape (replicas,)
        The place of each replica's plateau among them; −1 where it stands on none.
    """

    plateaus: tuple[PlateauCount, ...]
    index: NDArray[np.int8]


def stand_on_plateaus(
    floors: list[PartitionFloors],
    earlier: Array,
    final: Array,
    unsolved: NDArray[np.bool_],
    output_off: OutputOff | None = None,
) -> Standings:
    """Find the unsolved replicas whose loss has stopped within 1 % of a partition's floor.

    Those whose output passes no gradient stand there for that reason, whatever their loss is near
    to: they are on ``output_off``, and nowhere else.

    Parameters
    ----------
    floors : list of PartitionFloors
        The floors of each replica's own data.
    earlier, final : ndarray, shape (replicas,)
        The loss when nine tenths of the steps were done, and at the end.
    unsolved : ndarray of bool, shape (replicas,)
        Which replicas to look at; diverged ones are left out by the caller.
    output_off : OutputOff, optional
    """
    stopped = unsolved & (final >= earlier * (1.0 - STILL))
    found: list[tuple[PlateauCount, NDArray[np.bool_]]] = []
    if output_off is not None:
        # A loss of 0 has no gradient either, and is no plateau.
        off = stopped & output_off.silent & (final > 0.0)
        stopped &= ~off
        found = _off(output_off.loss, final, off)
    found += _on_partitions(floors, final, stopped)
    found.sort(key=lambda entry: -entry[0].floor)
    index = np.full(len(final), -1, dtype=np.int8)
    for place, (_, there) in enumerate(found):
        index[there] = place
    return Standings(tuple(plateau for plateau, _ in found), index)


def _off(
    loss: Array | None, final: Array, off: NDArray[np.bool_]
) -> list[tuple[PlateauCount, NDArray[np.bool_]]]:
    standing = final[off]
    heights = standing if len(standing) else loss
    if heights is None:
        return []
    return [(PlateauCount("output_off", float(np.median(heights)), len(standing)), off)]


def _on_partitions(
    floors: list[PartitionFloors], final: Array, stopped: NDArray[np.bool_]
) -> list[tuple[PlateauCount, NDArray[np.bool_]]]:
    # Samples that differ by replica may together lack what each alone would need for a floor.
    floors = [entry for entry in floors if (entry.floors > 0.0).any()]
    if not floors:
        return []
    table = np.stack([np.broadcast_to(entry.floors, final.shape) for entry in floors])
    table = np.where(table > 0.0, table, np.nan)
    distance = np.abs(final - table) / table
    nearest = np.nanargmin(np.where(np.isnan(distance), np.inf, distance), axis=0)
    columns = np.arange(len(final))
    stands = stopped & (distance[nearest, columns] <= NEAR)
    result = []
    for name in dict.fromkeys(entry.name for entry in floors):
        of_name = np.array([entry.name == name for entry in floors])
        there = stands & of_name[nearest]
        standing = table[nearest, columns][there] if there.any() else table[of_name].ravel()
        count = PlateauCount(name, float(np.nanmedian(standing)), int(there.sum()))
        result.append((count, there))
    return result
