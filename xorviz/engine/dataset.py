"""From the data of an experiment to arrays: every pattern, and the distinct ones by share."""

from __future__ import annotations

import weakref
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.clouds import cloud, target_ends
from xorviz.engine.spec.bits import BitsData, GateData
from xorviz.engine.spec.data import DataSpec
from xorviz.engine.spec.patterns import PatternsData
from xorviz.engine.spec.points import PointsData
from xorviz.engine.spec.split import rows_for_test
from xorviz.engine.spec.table import Table
from xorviz.engine.streams import SHARED, sample_stream, split_stream

Array = NDArray[np.float64]
Rows = NDArray[np.intp]

#: Above so many numbers no pattern is looked for twice, and the inputs stand in memory once.
LARGE = 2_000_000

#: The set of patterns that are in use, so that an edit does not build it again.
_BUILT: weakref.WeakKeyDictionary[PatternsData, Dataset] = weakref.WeakKeyDictionary()

#: The second output of each gate for 00, 01, 10, 11.
_GATES = {
    "xor": (0, 1, 1, 0),
    "and": (0, 0, 0, 1),
    "or": (0, 1, 1, 1),
    "nor": (1, 0, 0, 0),
    "nand": (1, 1, 1, 0),
    "xnor": (1, 0, 0, 1),
}


@dataclass(frozen=True)
class Dataset:
    """The training set of a run; D is 1 where all replicas share it, else the replicas.

    Parameters
    ----------
    inputs : ndarray, shape (D, patterns, features)
    targets : ndarray, shape (D, patterns, outputs)
    distinct_inputs : ndarray, shape (E, distinct, features)
        The different rows of the set; E is 1 where they are common to all replicas.
    distinct_targets : ndarray, shape (E, distinct, outputs)
    shares : ndarray, shape (D, distinct)
        The part of the set that each distinct row makes up; 0 where a sample lacks it.
    labels : tuple of str
        A short name of each distinct row, as in ``01``; empty where the rows differ by replica.
    test : Dataset or None
        The patterns that are kept for a test, of which training knows nothing.
    extremes : ndarray, shape (1, 2, outputs), or None
        The least and the largest target that could be drawn, where each replica draws its own set
        and might lack one of them.
    wide : ndarray, shape (D, patterns, features + 1), or None
        The inputs and a last column of ones, where the set is so large that it stands in memory
        once: `inputs` and `distinct_inputs` are a part of it then.
    """

    inputs: Array
    targets: Array
    distinct_inputs: Array
    distinct_targets: Array
    shares: Array
    labels: tuple[str, ...]
    test: Dataset | None = None
    extremes: Array | None = None
    wide: Array | None = None

    @property
    def patterns(self) -> int:
        """How many patterns an epoch has."""
        return int(self.inputs.shape[1])

    @property
    def telling(self) -> Array:
        """The targets that tell of which kind and range all are, the same for every replica."""
        return self.distinct_targets if self.extremes is None else self.extremes

    def of_replica(self, index: int) -> Dataset:
        """Return the set as one replica sees it."""
        return self.of_replicas(slice(index, index + 1))

    def of_replicas(self, part: slice) -> Dataset:
        """Return the set as some of the replicas see it."""

        def own(array: Array) -> Array:
            return array[part] if array.shape[0] > 1 else array

        return Dataset(
            own(self.inputs),
            own(self.targets),
            own(self.distinct_inputs),
            own(self.distinct_targets),
            own(self.shares),
            self.labels,
            None if self.test is None else self.test.of_replicas(part),
            self.extremes,
            None if self.wide is None else own(self.wide),
        )

    def with_ones(self) -> Array:
        """Return the inputs with a last column of ones; of a large set always the same array."""
        return _with_ones(self.inputs) if self.wide is None else self.wide

    def distinct_with_ones(self) -> Array:
        """Return the distinct inputs with a last column of ones, likewise."""
        return _with_ones(self.distinct_inputs) if self.wide is None else self.wide


def build_dataset(data: DataSpec, replicas: Sequence[int]) -> Dataset:
    """Make the training set of the given replicas.

    Parameters
    ----------
    data : DataSpec
        Validated data.
    replicas : sequence of int
        The numbers of the replicas that run.
    """
    if isinstance(data, PatternsData):
        if data not in _BUILT:
            _BUILT[data] = _patterns(data)
        return _BUILT[data]
    numbers = list(replicas) if data.resample == "replica" else [SHARED]
    if isinstance(data, PointsData):
        return _cloud(data, numbers)
    inputs, targets = truth_table(data)
    every = 2**data.bits
    labels = tuple(f"{word:0{data.bits}b}" for word in range(every))
    if data.sample is None and data.noise == 0.0:
        shares = np.full((1, every), 1.0 / every)
        return Dataset(inputs[None], targets[None], inputs[None], targets[None], shares, labels)
    rows = np.empty((len(numbers), data.patterns), dtype=np.intp)
    drawn = np.empty((*rows.shape, inputs.shape[1]))
    for index, number in enumerate(numbers):
        stream = sample_stream(data.seed, number)
        size = data.patterns
        rows[index] = stream.integers(0, every, size) if data.sample else np.arange(every)
        drawn[index] = inputs[rows[index]]
        if data.noise > 0.0:
            drawn[index] += data.noise * stream.standard_normal(drawn[index].shape)
    if data.noise > 0.0:
        shares = np.full(rows.shape, 1.0 / rows.shape[1])
        names = tuple(labels[row] for row in rows[0]) if len(numbers) == 1 else ()
        return Dataset(drawn, targets[rows], drawn, targets[rows], shares, names)
    shares = np.stack([np.bincount(row, minlength=every) / rows.shape[1] for row in rows])
    return Dataset(drawn, targets[rows], inputs[None], targets[None], shares, labels)


def truth_table(data: GateData | BitsData) -> tuple[Array, Array]:
    """Return every encoded input word, `(2**bits, features)`, and its targets."""
    words = np.arange(2**data.bits)
    bits = ((words[:, None] >> np.arange(data.bits)[::-1]) & 1).astype(np.float64)
    if data.encoding == "pm1":
        inputs = 2.0 * bits - 1.0
    elif data.paired:
        inputs = np.stack([bits, 1.0 - bits], axis=2).reshape(len(bits), -1)
    else:
        inputs = bits
    return inputs, _targets(data, bits)


def _targets(data: GateData | BitsData, bits: Array) -> Array:
    if isinstance(data, GateData):
        truth = np.array(_GATES[data.gate], dtype=np.float64)[:, None]
    elif data.kind == "table":
        return np.array(data.targets, dtype=np.float64)
    elif data.kind == "identity":
        return bits
    elif data.kind == "bitwise_xor":
        return np.abs(bits[:, : data.bits // 2] - bits[:, data.bits // 2 :])
    else:
        truth = bits.sum(axis=1, keepdims=True) % 2.0
    return np.concatenate([1.0 - truth, truth], axis=1) if data.outputs == 2 else truth


def _cloud(data: PointsData, numbers: Sequence[int]) -> Dataset:
    parts: list[list[tuple[Array, Array]]] = [[], []]
    for number in numbers:
        drawn = cloud(data.kind, data.sample, data.noise, sample_stream(data.seed, number))
        rows = split(data.sample, data.test, data.seed, number)
        for part, kept in zip(parts, rows, strict=True):
            part.append((drawn[0][kept], drawn[1][kept]))
    sets = []
    for part in parts:
        inputs = np.stack([points for points, _ in part])
        targets = np.stack([values for _, values in part])
        ends = np.array(target_ends(data.kind)).reshape(1, 2, 1)
        sets.append(replace(_each_once(inputs, targets), extremes=ends))
    return replace(sets[0], test=sets[1]) if sets[1].patterns else sets[0]


def split(rows: int, share: float, seed: int, number: int) -> tuple[Rows, Rows]:
    """Return which patterns train and which test, both in the order given.

    Parameters
    ----------
    rows : int
        How many patterns there are.
    share : float
        Which part of them tests.
    seed : int
        Of the data.
    number : int
        Of the replica, or `SHARED`.
    """
    count = rows_for_test(rows, share)
    order = split_stream(seed, number).permutation(rows) if count else np.arange(rows)
    return np.sort(order[count:]), np.sort(order[:count])


def rows_of(data: PatternsData) -> tuple[Rows, Rows]:
    """Return which rows train and which test, both in the order given."""
    if not data.test_rows:
        return split(data.rows, data.test, data.seed, SHARED)
    test = np.array(data.test_rows, dtype=np.intp)
    return np.delete(np.arange(data.rows), test), test


def _patterns(data: PatternsData) -> Dataset:
    training, test = rows_of(data)
    whole = _of_rows(data, training)
    return replace(whole, test=_of_rows(data, test)) if len(test) else whole


def _of_rows(data: PatternsData, rows: Rows) -> Dataset:
    """Return some of the patterns; equal ones are counted once, but in a large set."""
    wide = np.empty((1, len(rows), data.features + 1))
    wide[:, :, -1] = 1.0
    start = 0
    for _, table in data.inputs:
        columns = wide[0, :, start : start + table.width]
        # Taken as they are kept, bytes for example, and made numbers on the way.
        kept = table.values if len(rows) == len(table) else table.values[rows]
        Table(kept, table.divisor).put_into(columns)
        start += table.width
    targets = data.targets.values[rows]
    if wide.size > LARGE:
        return _each_once(wide[:, :, :-1], targets[None], wide)
    inputs = np.ascontiguousarray(wide[0, :, :-1])
    joined = np.concatenate([inputs, targets], axis=1)
    _, first, counts = np.unique(joined, axis=0, return_index=True, return_counts=True)
    order = np.argsort(first)
    distinct = first[order]
    shares = (counts[order] / len(inputs))[None]
    labels = tuple(_label(inputs[row], position) for position, row in enumerate(distinct))
    return Dataset(
        inputs[None], targets[None], inputs[distinct][None], targets[distinct][None], shares, labels
    )


def _each_once(inputs: Array, targets: Array, wide: Array | None = None) -> Dataset:
    """Return a set whose rows all count as different."""
    rows = inputs.shape[1]
    shares = np.full(inputs.shape[:2], 1.0 / max(rows, 1))
    labels = () if wide is None else tuple(f"#{row + 1}" for row in range(rows))
    return Dataset(inputs, targets, inputs, targets, shares, labels, wide=wide)


def _with_ones(inputs: Array) -> Array:
    return np.concatenate([inputs, np.ones((*inputs.shape[:2], 1))], axis=2)


def _label(row: Array, position: int) -> str:
    bits = len(row) <= 8 and bool(np.isin(row, (0.0, 1.0)).all())
    return "".join(str(int(bit)) for bit in row) if bits else f"#{position + 1}"
