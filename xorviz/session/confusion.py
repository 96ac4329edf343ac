"""The confusion matrix: which class the network names for the patterns of each class."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.dataset import Dataset
from xorviz.engine.solved import is_one_hot
from xorviz.engine.spec import DataSpec, PatternsData

Array = NDArray[np.float64]
Counts = NDArray[np.int64]

#: Of more classes no table is made.
MOST_CLASSES = 1_000


def class_names(data: DataSpec) -> tuple[str, ...]:
    """Return what the data call their classes; nothing where they have no names for them."""
    if not isinstance(data, PatternsData):
        return ()
    if data.kind == "digits":
        return tuple("0123456789")
    return _without_column(data.target_names)


def _without_column(target_names: Sequence[str]) -> tuple[str, ...]:
    """Return names without ``column=``, where all begin so."""
    columns = {name.partition("=")[0] for name in target_names if "=" in name}
    if len(columns) == 1 and all("=" in name for name in target_names):
        names = tuple(name.partition("=")[2] for name in target_names)
        return names if all(names) else tuple(target_names)
    return tuple(target_names)


class Classes:
    """The classes of a task and of each of its patterns; none where targets are no classes.

    One-hot targets name a class each; one output has two, 0 and 1 or −1 and 1.

    Parameters
    ----------
    data : Dataset
        Of one replica.
    names : tuple of str
        One for each target, or none where they have no names.
    """

    def __init__(self, data: Dataset, names: tuple[str, ...] = ()) -> None:
        targets = data.distinct_targets[0]
        #: Between the two classes of one output; not a number where outputs are compared.
        self.middle = np.nan
        self.names: tuple[str, ...] = ()
        self._named_by_data = bool(names)
        if is_one_hot(targets):
            count = targets.shape[1]
            # False comes before true; of more classes each has the number of its output.
            first = 0 if count == 2 else 1
            numbers = tuple(str(first + number) for number in range(count))
            self.names = names or numbers if count <= MOST_CLASSES else ()
        elif targets.shape[1] == 1:
            for low in (0.0, -1.0):
                if np.isin(targets, (low, 1.0)).all():
                    self.names, self.middle = (f"{low:g}", "1"), (low + 1.0) / 2.0
                    break
        self._training = self._truth_of(data) if self.names else None
        tested = self.names and data.test is not None
        self._test = self._truth_of(data.test) if tested and data.test is not None else None

    @property
    def by_output(self) -> tuple[str, ...]:
        """What each output stands for, where there are many or they have names of their own."""
        telling = np.isnan(self.middle) and (len(self.names) > 2 or self._named_by_data)
        return self.names if telling else ()

    def training(self, answers: Array) -> Counts:
        """Count the answers to the distinct training patterns, `(patterns, outputs)`.

        Returns
        -------
        ndarray of int64, shape (classes, classes + 1)
            How many patterns of a row's class are taken for that of the column; in the last column
            those whose answer names no class, since it is a tie or no number.
        """
        return self._count(self._training, answers)

    def test(self, answers: Array | None) -> Counts | None:
        """Count the answers to the distinct patterns kept for a test; None where there are none."""
        return None if self._test is None or answers is None else self._count(self._test, answers)

    def _truth_of(self, data: Dataset) -> tuple[NDArray[np.int64], Array]:
        """Return the class of each distinct pattern, and how many of the set are equal to it."""
        targets = data.distinct_targets[0]
        compared = np.isnan(self.middle)
        truth = targets.argmax(axis=1) if compared else (targets[:, 0] > self.middle).astype(int)
        return truth, np.rint(data.shares[0] * data.patterns)

    def _count(self, known: tuple[NDArray[np.int64], Array] | None, answers: Array) -> Counts:
        classes = len(self.names)
        if known is None:
            return np.zeros((classes, classes + 1), dtype=np.int64)
        truth, counts = known
        places = truth * (classes + 1) + self._named(answers)
        sums = np.bincount(places, weights=counts, minlength=classes * (classes + 1))
        return np.rint(sums).astype(np.int64).reshape(classes, classes + 1)

    def _named(self, answers: Array) -> NDArray[np.int64]:
        """Return the class that each answer names, and the number of classes where none."""
        none = len(self.names)
        if np.isnan(self.middle):
            largest = answers.max(axis=1)
            decided = (answers == largest[:, None]).sum(axis=1) == 1
            return np.where(decided, answers.argmax(axis=1), none)
        output = answers[:, 0]
        sides = np.where(output < self.middle, 0, none)
        return np.where(output > self.middle, 1, sides)
