"""From the data of an experiment to arrays: every pattern, and the distinct ones by share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.clouds import cloud
from xorviz.engine.spec.bits import BitsData, GateData
from xorviz.engine.spec.data import DataSpec
from xorviz.engine.spec.patterns import PatternsData
from xorviz.engine.spec.points import PointsData
from xorviz.engine.streams import SHARED, sample_stream

Array = NDArray[np.float64]

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
    """

    inputs: Array
    targets: Array
    distinct_inputs: Array
    distinct_targets: Array
    shares: Array
    labels: tuple[str, ...]

    @property
    def patterns(self) -> int:
        """How many patterns an epoch has."""
        return int(self.inputs.shape[1])

    def of_replica(self, index: int) -> Dataset:
        """Return the set as one replica sees it."""
        data = index if self.inputs.shape[0] > 1 else 0
        rows = index if self.distinct_inputs.shape[0] > 1 else 0
        return Dataset(
            self.inputs[data : data + 1],
            self.targets[data : data + 1],
            self.distinct_inputs[rows : rows + 1],
            self.distinct_targets[rows : rows + 1],
            self.shares[data : data + 1],
            self.labels,
        )


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
        return _patterns(data)
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
        rows[index] = stream.integers(0, every, data.sample) if data.sample else np.arange(every)
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
    drawn = [
        cloud(data.kind, data.sample, data.noise, sample_stream(data.seed, number))
        for number in numbers
    ]
    inputs = np.stack([points for points, _ in drawn])
    targets = np.stack([values for _, values in drawn])
    shares = np.full(inputs.shape[:2], 1.0 / data.sample)
    return Dataset(inputs, targets, inputs, targets, shares, ())


def _patterns(data: PatternsData) -> Dataset:
    inputs = np.concatenate([np.array(rows, dtype=np.float64) for _, rows in data.inputs], axis=1)
    targets = np.array(data.targets, dtype=np.float64)
    joined = np.concatenate([inputs, targets], axis=1)
    _, first, counts = np.unique(joined, axis=0, return_index=True, return_counts=True)
    order = np.argsort(first)
    rows = first[order]
    shares = (counts[order] / len(inputs))[None]
    labels = tuple(_label(inputs[row], position) for position, row in enumerate(rows))
    return Dataset(
        inputs[None], targets[None], inputs[rows][None], targets[rows][None], shares, labels
    )


def _label(row: Array, position: int) -> str:
    bits = len(row) <= 8 and bool(np.isin(row, (0.0, 1.0)).all())
    return "".join(str(int(bit)) for bit in row) if bits else f"#{position + 1}"
