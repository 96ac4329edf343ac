"""What the counts of a confusion matrix come to: right answers, recall, precision, mistakes."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Counts:
    """One matrix with the names of its classes.

    Parameters
    ----------
    classes : tuple of str
    table : ndarray of int64, shape (classes, classes + 1)
        As in `xorviz.session.snapshot.Confusion`.
    """

    classes: tuple[str, ...]
    table: NDArray[np.int64]

    @cached_property
    def columns(self) -> int:
        """How many columns are shown: that of answers without a class only where there are some."""
        return len(self.classes) + bool(self.table[:, -1].any())

    @cached_property
    def rows(self) -> list[int]:
        """How many patterns each class has."""
        return [int(count) for count in self.table.sum(axis=1)]

    @cached_property
    def right(self) -> int:
        """How many answers are right."""
        return int(np.trace(self.table))

    @property
    def patterns(self) -> int:
        """How many answers there are."""
        return sum(self.rows)

    def count(self, row: int, column: int) -> int:
        """Return one count."""
        return int(self.table[row, column])

    def named(self, column: int) -> int:
        """Return how many answers name a class, or none for the last column."""
        return int(self.table[:, column].sum())

    def share(self, row: int, column: int) -> float:
        """Return a count as a share of its row; 0 where the class has no patterns."""
        return self.count(row, column) / self.rows[row] if self.rows[row] else 0.0

    def recall(self, row: int) -> float:
        """Return the share of a class that is recognised; not a number where it has no patterns."""
        return self.share(row, row) if self.rows[row] else math.nan

    def mistakes(self, most: int) -> list[tuple[int, int]]:
        """Return row and column of the commonest mistakes, the largest counts first."""
        wrong = self.table.copy()
        np.fill_diagonal(wrong, 0)
        order = np.argsort(-wrong, axis=None, kind="stable")[:most]
        places = [divmod(int(place), wrong.shape[1]) for place in order]
        return [place for place in places if wrong[place] > 0]
