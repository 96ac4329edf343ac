"""Which patterns look alike, and the loss that they cannot fall below while they do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.dataset import Dataset
from xorviz.engine.losses import build_loss
from xorviz.engine.registry import Choice

Array = NDArray[np.float64]
Groups = tuple[tuple[int, ...], ...]

#: Above so many distinct patterns only "all alike" is looked at: five have 52 partitions, six 203.
MOST_PATTERNS = 5

#: Targets beyond it have no square: their squared errors, and so the floors, overflow.
_LARGEST = 1e150


class PartitionFloors(NamedTuple):
    """The floors of one partition of the distinct patterns.

    Parameters
    ----------
    name : str
        ``all_alike``, ``three_alike``, ``two_alike``, ``two_pairs``, or ``some_alike``. Partitions
        whose floors coincide when all patterns are equally frequent share the name of the coarsest.
    groups : tuple of tuple of int
        Which patterns look alike.
    floors : ndarray, shape (D,)
        The least loss, for each replica's data (one number where they are shared).
    """

    name: str
    groups: Groups
    floors: Array


def partitions(items: Sequence[int]) -> Iterator[Groups]:
    """Yield every way to divide items into groups."""
    if not items:
        yield ()
        return
    first, rest = items[0], items[1:]
    for partition in partitions(rest):
        yield ((first,), *partition)
        for index, group in enumerate(partition):
            yield (*partition[:index], (first, *group), *partition[index + 1 :])


def partition_floor(loss: Choice, groups: Groups, targets: Array, shares: Array) -> Array:
    """Return the least loss while the patterns of each group get one output.

    For cross-entropy the sum over groups of (group share × entropy of its mean label), for squared
    error of the variance within; outputs outside a loss's range are not considered.

    Parameters
    ----------
    loss : Choice
    groups : tuple of tuple of int
    targets : ndarray, shape (E, patterns, outputs)
    shares : ndarray, shape (D, patterns)

    Returns
    -------
    ndarray, shape (D,)
    """
    total = np.zeros(shares.shape[0])
    group_floor = build_loss(loss).group_floor
    for group in groups:
        members = list(group)
        part = shares[:, members]
        weight = part.sum(axis=1)
        safe = np.where(weight > 0.0, weight, 1.0)[:, None]
        values = targets[:, members]
        mean = (values * part[:, :, None]).sum(axis=1) / safe
        mean_square = (values * values * part[:, :, None]).sum(axis=1) / safe
        total += weight * group_floor(mean, mean_square)
    return total


def floors(
    loss: Choice, dataset: Dataset, rows: Sequence[int] | None = None
) -> list[PartitionFloors]:
    """Return every partition of the distinct patterns that costs loss, coarsest first.

    Parameters
    ----------
    loss : Choice
    dataset : Dataset
        Where the targets differ by replica only "all alike" is looked at: a partition that mixes
        targets in one replica need not in another. There is no floor where targets are not what
        the loss is meant for, or have no square.
    rows : sequence of int, optional
        Which of the distinct patterns are divided into groups; by default those that occur in any
        replica.
    """
    targets, shares = dataset.distinct_targets, dataset.shares
    if not build_loss(loss).is_meant_for(targets) or np.abs(targets).max() > _LARGEST:
        return []
    present = [int(index) for index in np.flatnonzero((shares > 0.0).any(axis=0))]
    present = present if rows is None else list(rows)
    few = len(present) <= MOST_PATTERNS and bool((targets == targets[:1]).all())
    found = list(partitions(present)) if few else [(tuple(present),)]
    found.sort(key=lambda groups: (len(groups), -max(len(group) for group in groups)))
    even = np.zeros((targets.shape[0], shares.shape[1]))
    even[:, present] = 1.0 / len(present)
    apart = build_loss(loss).group_floor(targets, targets * targets)
    least = float((apart * even).sum(axis=1).max())
    names: list[tuple[float, str]] = []
    result = []
    for groups in found:
        at_even = float(partition_floor(loss, groups, targets, even).max())
        if at_even < least + 1e-12:
            continue
        name = next((known for floor, known in names if abs(floor - at_even) < 1e-9), None)
        if name is None:
            name = _name(groups, targets[0])
            names.append((at_even, name))
        result.append(PartitionFloors(name, groups, partition_floor(loss, groups, targets, shares)))
    return result


def _name(groups: Groups, targets: Array) -> str:
    """Name a partition by the sizes of the groups whose targets differ."""
    mixed = [
        len(group) for group in groups if not (targets[list(group)] == targets[group[0]]).all()
    ]
    if len(groups) == 1:
        return "all_alike"
    return {(3,): "three_alike", (2,): "two_alike", (2, 2): "two_pairs"}.get(
        tuple(mixed), "some_alike"
    )
