"""The patterns in the order in which training takes them, epoch by epoch."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.dataset import Dataset
from xorviz.engine.spec.experiment import ExperimentSpec
from xorviz.engine.streams import SHARED, order_stream

Array = NDArray[np.float64]


class Batch(NamedTuple):
    """Inputs with a last column of ones, `(D, B, features + 1)`, their transpose, and targets."""

    inputs: Array
    inputs_transposed: Array
    targets: Array


class Batches:
    """The batches of one epoch, as views of arrays that are refilled for the next.

    Where one batch holds all patterns they are taken in their given order, shuffled or not: the
    order could only change the last digits.

    Parameters
    ----------
    spec : ExperimentSpec
        A validated experiment.
    dataset : Dataset
        Its training set.
    replicas : range
        The numbers of the replicas that run.
    """

    def __init__(self, spec: ExperimentSpec, dataset: Dataset, replicas: range) -> None:
        total = dataset.patterns
        size = min(spec.training.batch_size or total, total)
        self._seed = spec.seed
        self._total = total
        self._numbers: list[int] = []
        if spec.training.shuffle and size < total:
            apart = spec.data.resample == "replica"
            self._numbers = list(replicas) if apart else [SHARED]
        sets = max(dataset.inputs.shape[0], len(self._numbers), 1)
        self._inputs = np.ones((sets, total, dataset.inputs.shape[2] + 1))
        self._targets = np.empty((sets, total, dataset.targets.shape[2]))
        self._inputs[:, :, :-1] = dataset.inputs
        self._targets[...] = dataset.targets
        if self._numbers:
            # Whole rows to take from, one after the other: twice as fast as indexing two axes.
            self._input_rows = self._inputs.reshape(sets * total, -1).copy()
            self._target_rows = self._targets.reshape(sets * total, -1).copy()
            self._first_rows = np.arange(sets)[:, None] * total
        self.batches = [
            Batch(
                self._inputs[:, start : start + size],
                self._inputs[:, start : start + size].transpose(0, 2, 1),
                self._targets[:, start : start + size],
            )
            for start in range(0, total, size)
        ]

    def __len__(self) -> int:
        """How many steps an epoch takes."""
        return len(self.batches)

    def load_epoch(self, epoch: int) -> None:
        """Put the patterns into the order of this epoch."""
        if not self._numbers:
            return
        order = np.empty((len(self._numbers), self._total), dtype=np.intp)
        for index, number in enumerate(self._numbers):
            order[index] = order_stream(self._seed, number, epoch).permutation(self._total)
        rows = order + self._first_rows
        # Every row is in range; without "clip" NumPy would buffer the output.
        np.take(self._input_rows, rows, axis=0, out=self._inputs, mode="clip")
        np.take(self._target_rows, rows, axis=0, out=self._targets, mode="clip")
