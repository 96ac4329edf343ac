"""The patterns in the order in which training takes them, epoch by epoch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.dataset import LARGE, Dataset
from xorviz.engine.halt import NEVER
from xorviz.engine.spec.experiment import ExperimentSpec
from xorviz.engine.streams import SHARED, order_stream

Array = NDArray[np.float64]

#: Orders of their own from which on those of the next epoch are drawn along the way: of a thousand
#: at once, nothing else could happen for 20 ms.
_MANY = 64

#: So many times `LARGE` numbers may the sets of a crowd have, each with an order of its own, to be
#: put into it as a whole: 128 MB.
_OWN = 8

#: Orders that are drawn, and sets that are put into theirs, between two calls of `between`: a
#: millisecond or two of a thousand patterns each.
_TOGETHER = 64

#: Patterns that are put into their order at least between two calls, where compiled code does it:
#: as long.
_PATTERNS_TOGETHER = 100_000

#: Puts sets into their orders; as `xorviz.engine.compiled.filling.fill_sets`.
Fill = Callable[
    [
        int,
        Sequence[int],
        Sequence[int],
        NDArray[np.int64],
        tuple[Array, Array],
        tuple[Array, Array],
        int,
        NDArray[np.int64],
    ],
    int,
]


def is_collected(spec: ExperimentSpec, replicas: int) -> bool:
    """Tell whether each batch of a set is put together when its turn comes.

    Parameters
    ----------
    spec : ExperimentSpec
        A validated experiment.
    replicas : int
        How many run side by side.
    """
    data = spec.data
    if not spec.training.shuffle or spec.patterns_per_step == data.patterns:
        return False
    sets = replicas if data.resample == "replica" else 1
    numbers = data.patterns * (data.features + 1)
    # One alone comes first: a replica is trained as in its crowd.
    return numbers > LARGE or sets * numbers > _OWN * LARGE


class Batch(NamedTuple):
    """Inputs with a last column of ones, `(D, B, features + 1)`, their transpose, and targets."""

    inputs: Array
    inputs_transposed: Array
    targets: Array


class Batches:
    """The batches of one epoch, as views of arrays that are refilled for the next.

    Where one batch holds all patterns they are taken in their given order, shuffled or not: the
    order could only change the last digits. A small set is put into its order once an epoch, which
    is fastest; of a large one each batch is collected when its turn comes, which needs no second
    copy of the set.

    Parameters
    ----------
    spec : ExperimentSpec
        A validated experiment.
    dataset : Dataset
        Its training set.
    replicas : sequence of int
        The numbers of the replicas that run.
    """

    def __init__(self, spec: ExperimentSpec, dataset: Dataset, replicas: Sequence[int]) -> None:
        total, together = dataset.patterns, spec.data.sample_rows
        size = min((spec.training.batch_size or total) * together, total)
        self._seed = spec.seed
        self._total = total
        self._together = together
        self._numbers: list[int] = []
        if spec.training.shuffle and size < total:
            apart = spec.data.resample == "replica"
            self._numbers = list(replicas) if apart else [SHARED]
        self._slices = [slice(start, start + size) for start in range(0, total, size)]
        inputs, targets = dataset.with_ones(), dataset.targets
        sets = max(inputs.shape[0], len(self._numbers), 1)
        self._is_collected = is_collected(spec, len(replicas))
        self._rows = np.empty((0, 0), dtype=np.intp)
        #: Called between two parts of putting many sets into their order; it must change nothing.
        self.between: Callable[[], None] = _go_on
        #: Orders that were drawn ahead: of which epoch, how many, and a row for each.
        self._ahead = (-1, 0)
        self._fill: Fill | None = None
        self._orders = np.empty((len(self._numbers), total), dtype=np.intp)
        if self._numbers:
            # Whole rows to take from, one after the other: twice as fast as indexing two axes.
            self._input_rows = inputs.reshape(-1, inputs.shape[2])
            self._target_rows = targets.reshape(-1, targets.shape[2])
            self._first_rows = np.arange(inputs.shape[0])[:, None] * total
            length = size if self._is_collected else total
            inputs = np.empty((sets, length, inputs.shape[2]))
            targets = np.empty((sets, length, targets.shape[2]))
        self._inputs, self._targets = inputs, targets
        places = self._slices
        if self._is_collected:
            places = [slice(0, min(size, total - part.start)) for part in self._slices]
        self._batches = [
            Batch(inputs[:, place], inputs[:, place].transpose(0, 2, 1), targets[:, place])
            for place in places
        ]
        # Asked for at every step: a list's own method is the shortest way.
        self.batch: Callable[[int], Batch] = (
            self._collect if self._is_collected else self._batches.__getitem__
        )

    def __len__(self) -> int:
        """How many steps an epoch takes."""
        return len(self._batches)

    @property
    def patterns(self) -> int:
        """How many patterns an epoch has."""
        return self._total

    @property
    def epoch(self) -> tuple[Array, Array]:
        """The inputs, with a last column of ones, and targets in the order of the epoch.

        Each `(1 or replicas, patterns, …)`. Not of sets whose batches are collected one by one.
        """
        return self._inputs, self._targets

    @property
    def are_alike(self) -> bool:
        """Whether every epoch takes the patterns in the same order."""
        return not self._numbers

    @property
    def is_collected(self) -> bool:
        """Whether each batch is put together when its turn comes, as those of large sets."""
        return self._is_collected

    @property
    def starts(self) -> NDArray[np.int64]:
        """Where each batch begins in the epoch."""
        return np.array([part.start for part in self._slices], dtype=np.int64)

    @property
    def lengths(self) -> NDArray[np.int64]:
        """How many patterns each batch has."""
        counts = [batch.inputs.shape[1] for batch in self._batches]
        return np.array(counts, dtype=np.int64)

    @property
    def sizes(self) -> set[int]:
        """How many patterns a batch may have."""
        return {batch.inputs.shape[1] for batch in self._batches}

    def of_epochs(self, first: int, count: int) -> tuple[Array, Array]:
        """Return the inputs and targets of several epochs, one after the other; as `epoch`."""
        sets = len(self._numbers)
        numbers = [number for number in self._numbers for _ in range(count)]
        epochs = [*range(first, first + count)] * sets
        if self._fill is not None:
            made = (
                np.empty((sets * count, self._total, self._inputs.shape[2])),
                np.empty((sets * count, self._total, self._targets.shape[2])),
            )
            origins = np.repeat(self._origins, count)
            rows = self._input_rows, self._target_rows
            self._fill(self._seed, numbers, epochs, origins, rows, made, len(numbers), NEVER)
            inputs, targets = (array.reshape(sets, -1, array.shape[2]) for array in made)
            return inputs, targets
        orders = np.empty((sets * count, self._total), dtype=np.intp)
        _draw(self._together, self._seed, numbers, epochs, orders)
        places = orders.reshape(sets, -1) + self._first_rows
        return (
            np.take(self._input_rows, places, axis=0, mode="clip"),
            np.take(self._target_rows, places, axis=0, mode="clip"),
        )

    def fill_by(self, fill: Fill) -> None:
        """Let something else put sets into the same orders, which holds up nobody meanwhile."""
        # The rows of one matrix stay together; there are few of those.
        if self._together == 1:
            self._fill = fill

    @property
    def _origins(self) -> NDArray[np.int64]:
        """At which row the patterns of each order begin."""
        return np.broadcast_to(self._first_rows[:, 0], len(self._numbers))

    @property
    def have_many_orders(self) -> bool:
        """Whether so many sets have an order of their own that it is drawn along the way."""
        return len(self._numbers) >= _MANY

    def draw_ahead(self, epoch: int, share: float) -> None:
        """Draw the orders of an epoch to come, up to a part of them; the order stays the same.

        Parameters
        ----------
        epoch : int
        share : float
            How many of them, from 0 to 1.
        """
        begun, drawn = self._ahead
        if begun != epoch:
            drawn = 0
        end = max(drawn, int(share * len(self._numbers)))
        for first in range(drawn, end, _TOGETHER):
            part = slice(first, min(first + _TOGETHER, end))
            numbers = self._numbers[part]
            _draw(self._together, self._seed, numbers, [epoch] * len(numbers), self._orders[part])
            if first > drawn:
                self.between()
        self._ahead = (epoch, end)

    def load_epoch(self, epoch: int, halt: NDArray[np.int64] = NEVER) -> None:
        """Put the patterns into the order of this epoch.

        Parameters
        ----------
        epoch : int
        halt : ndarray of int64, shape (1,)
            While it is not 0, `between` is called more often; another thread may write it.
        """
        if not self._numbers:
            return
        if self._fill is not None and not self._is_collected:
            self._fill_epoch(self._fill, epoch, halt)
            return
        self._rows = self._rows_of(epoch)
        if self._is_collected:
            return
        for first in range(0, len(self._rows), _TOGETHER):
            part = slice(first, first + _TOGETHER)
            self._take(self._rows[part], self._inputs[part], self._targets[part])
            if first:
                self.between()

    def _fill_epoch(self, fill: Fill, epoch: int, halt: NDArray[np.int64]) -> None:
        least, first = max(1, _PATTERNS_TOGETHER // self._total), 0
        rows, origins = (self._input_rows, self._target_rows), self._origins
        while first < len(self._numbers):
            numbers, own = self._numbers[first:], (self._inputs[first:], self._targets[first:])
            epochs = [epoch] * len(numbers)
            first += fill(self._seed, numbers, epochs, origins[first:], rows, own, least, halt)
            if first < len(self._numbers):
                self.between()

    def _rows_of(self, epoch: int) -> NDArray[np.intp]:
        """Return the rows to take in the order of an epoch, `(1 or replicas, patterns)`."""
        self.draw_ahead(epoch, 1.0)
        return self._orders + self._first_rows

    def _collect(self, number: int) -> Batch:
        """Fill the batch of this number; it holds until the next is asked for."""
        batch = self._batches[number]
        inputs, targets = batch.inputs, batch.targets
        self._take(self._rows[:, self._slices[number]], inputs, targets)
        return batch

    def _take(self, rows: NDArray[np.intp], inputs: Array, targets: Array) -> None:
        # Every row is in range; without "clip" NumPy would buffer the output.
        np.take(self._input_rows, rows, axis=0, out=inputs, mode="clip")
        np.take(self._target_rows, rows, axis=0, out=targets, mode="clip")


def _draw(
    together: int,
    seed: int,
    numbers: Sequence[int],
    epochs: Sequence[int],
    orders: NDArray[np.intp],
) -> None:
    """Draw orders of the patterns; so many rows, those of one matrix, stay together."""
    for number, epoch, order in zip(numbers, epochs, orders, strict=True):
        starts = order_stream(seed, number, epoch).permutation(len(order) // together) * together
        order.reshape(-1, together)[...] = starts[:, None] + np.arange(together)


def _go_on() -> None:
    """Do nothing between two parts."""
