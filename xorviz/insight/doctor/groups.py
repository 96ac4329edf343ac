"""Which patterns say the same, and the loss that they cannot fall below while they do."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.losses import build_loss
from xorviz.insight.doctor.examination import Examination
from xorviz.insight.partitions import Groups, PartitionFloors, floors, partition_floor

Array = NDArray[np.float64]
#: A number for each pattern: patterns with the same number say the same.
Keys = NDArray[np.intp]

#: With so many patterns at most each is held against each.
_MOST_NEAR = 256


def joined(parts: Sequence[Array | Keys]) -> Keys:
    """Return a key for each pattern, equal where all parts are.

    Parameters
    ----------
    parts : sequence of ndarray, each (P,) or (P, units)
    """
    columns = [part if part.ndim == 2 else part[:, None] for part in parts]
    whole = np.concatenate([np.asarray(column, dtype=np.float64) for column in columns], axis=1)
    if whole.shape[1] == 0:
        return np.zeros(len(whole), dtype=np.intp)
    # 0.0 and −0.0 are one number.
    _, keys = np.unique(whole + 0.0, axis=0, return_inverse=True)
    return np.asarray(keys, dtype=np.intp).reshape(-1)


def near(values: Array, tolerance: float) -> Keys:
    """Return a key for each pattern, equal along chains of neighbours within a tolerance.

    Parameters
    ----------
    values : ndarray, shape (P, units)
    tolerance : float
        The largest difference in any unit.
    """
    count = len(values)
    if count > _MOST_NEAR:
        return joined([values])
    close = (np.abs(values[:, None] - values[None]) <= tolerance).all(axis=2)
    keys = np.arange(count)
    while True:
        least = np.where(close, keys[None], count).min(axis=1)
        if (least == keys).all():
            return keys
        keys = np.minimum(least, keys)


def groups_of(keys: Keys) -> Groups:
    """Return the patterns by key, each group in order, the groups by their first."""
    found: dict[int, list[int]] = {}
    for place, key in enumerate(keys.tolist()):
        found.setdefault(key, []).append(place)
    return tuple(tuple(group) for group in found.values())


def mixed(groups: Groups, marks: NDArray[np.generic]) -> Groups:
    """Return the groups whose patterns differ in their targets or marks, `(P, outputs)`."""
    return tuple(group for group in groups if not (marks[list(group)] == marks[group[0]]).all())


def floor_of(examination: Examination, groups: Groups) -> float | None:
    """Return the least loss while the patterns of each group get one answer.

    None where the loss has no floor for such targets.
    """
    loss, targets = examination.spec.training.loss, examination.targets[None]
    if not build_loss(loss).is_meant_for(targets):
        return None
    return float(partition_floor(loss, groups, targets, examination.shares[None])[0])


def partitions_of(examination: Examination) -> Sequence[PartitionFloors]:
    """Return the partitions of the patterns examined, as far as there are not too many."""
    known = examination.case.partitions
    if known is not None:
        return known
    return floors(examination.spec.training.loss, examination.dataset)


def plateau_of(examination: Examination, groups: Groups) -> str:
    """Return the name of the plateau of a partition; ``some_alike`` where it has none."""
    wanted = {frozenset(group) for group in groups}
    for entry in partitions_of(examination):
        if {frozenset(group) for group in entry.groups} == wanted:
            return entry.name
    return "some_alike"


def labels_of(examination: Examination, groups: Groups) -> tuple[tuple[str, ...], ...]:
    """Return the labels of the patterns in groups."""
    return tuple(tuple(examination.labels[place] for place in group) for group in groups)
