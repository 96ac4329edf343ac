"""What the rows of the truth table say, made only for the rows that are looked at."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from xorviz.session.snapshot import PatternTable
from xorviz.ui.numbers import fixed, printed

#: So many patterns keep their order; of more, the worst come first.
IN_ORDER = 16

_DECIMALS = 3

#: An answer that names a class gives its output with fewer.
_DECIMALS_OF_CLASS = 2

#: A class's name may have so many characters in a row; the end of a longer one is left out.
_LONGEST_NAME = 16


class Answer(NamedTuple):
    """A row of the table, in words."""

    pattern: int
    answer: str
    want: str
    share: str
    right: bool
    present: bool


def worst_first(table: PatternTable, outputs: NDArray[np.float64], most: int) -> NDArray[np.intp]:
    """Return the patterns to show: all in their order, or if they are many the worst first.

    Wrong ones come before right ones, then those whose output is farther from its target; last
    those that the training set lacks.

    Parameters
    ----------
    table : PatternTable
    outputs : ndarray, shape (patterns, outputs)
    most : int
        No more patterns than these.
    """
    count = len(table.shares)
    if count <= IN_ORDER:
        return np.arange(count)
    error = np.abs(outputs - table.targets).max(axis=1)
    # Between 0 and 1, so that no error outweighs a wrong answer.
    with np.errstate(invalid="ignore"):
        badness = np.nan_to_num(error / (1.0 + error), nan=1.0)
    badness += 2.0 * ~table.right
    badness[table.shares <= 0.0] -= 4.0
    if count <= most:
        return np.argsort(-badness, kind="stable")
    worst = np.sort(np.argpartition(-badness, most)[:most])
    return worst[np.argsort(-badness[worst], kind="stable")]


class Answers:
    """Makes the answers of one snapshot, and tells how wide they can be.

    Parameters
    ----------
    want, share, absent : str
        In the user's language: "want {0}", "{0} %", "not in the sample".
    """

    def __init__(self, want: str, share: str, absent: str) -> None:
        self._want, self._share, self._absent = want, share, absent
        self._outputs: NDArray[np.float64] = np.zeros((0, 1))
        self._unequal = False
        self._table: PatternTable | None = None
        # What stays between two edits: labels, targets, shares, and the widths that follow.
        self._lasting: object = None
        self._lasting_widths = (0, 0, 0)

    def take(self, table: PatternTable, outputs: NDArray[np.float64]) -> tuple[int, int, int, int]:
        """Take a snapshot; return how many characters labels, answers, targets and shares have."""
        self._table, self._outputs = table, outputs
        lasting = (table.labels, table.classes, table.targets.tobytes(), table.shares.tobytes())
        if lasting != self._lasting:
            self._lasting = lasting
            self._unequal = bool(np.ptp(table.shares) > 1e-9)
            self._lasting_widths = self._measure(table)
        label, want, share = self._lasting_widths
        if table.classes:
            longest_name = max(len(_short(name)) for name in table.classes)
            return label, longest_name + len(f" ({self._largest(outputs)})"), want, share
        # The longest number of a column is its least or its largest.
        ends = np.stack([outputs.min(axis=0), outputs.max(axis=0)]).T.tolist()
        longest = [max((fixed(end, _DECIMALS) for end in pair), key=len) for pair in ends]
        return label, len(in_brackets(longest)), want, share

    def of(self, pattern: int) -> Answer:
        """Return what is said of a pattern."""
        table = self._table
        assert table is not None
        share = float(table.shares[pattern])
        return Answer(
            pattern,
            self._answered(self._outputs[pattern]),
            self._wanted(table.targets[pattern]),
            self._words_of_share(share),
            bool(table.right[pattern]),
            share > 0.0,
        )

    def _measure(self, table: PatternTable) -> tuple[int, int, int]:
        count = len(table.shares)
        label = max(map(len, table.labels)) if table.labels else len(f"#{count}")
        want = max(len(self._wanted(target)) for target in np.unique(table.targets, axis=0))
        shares = (float(table.shares.min()), float(table.shares.max()))
        return label, want, max(len(self._words_of_share(share)) for share in shares)

    def _answered(self, outputs: NDArray[np.float64]) -> str:
        """Return the outputs, or the class with the largest of them and that one."""
        classes = self._table.classes if self._table is not None else ()
        if classes:
            named = int(np.nan_to_num(outputs, nan=-np.inf).argmax())
            value = fixed(float(outputs[named]), _DECIMALS_OF_CLASS)
            return f"{_short(classes[named])} ({value})"
        return in_brackets([fixed(value, _DECIMALS) for value in outputs.tolist()])

    def _wanted(self, target: NDArray[np.float64]) -> str:
        assert self._table is not None
        if self._table.classes:
            return self._want.format(_short(self._table.classes[int(target.argmax())]))
        return self._want.format(in_brackets([wanted_number(value) for value in target.tolist()]))

    @staticmethod
    def _largest(outputs: NDArray[np.float64]) -> str:
        """Return the longest of the outputs that answers give."""
        best = outputs.max(axis=1)
        ends = (fixed(float(end), _DECIMALS_OF_CLASS) for end in (best.min(), best.max()))
        return max(ends, key=len)

    def _words_of_share(self, share: float) -> str:
        if share <= 0.0:
            return self._absent
        return self._share.format(fixed(100.0 * share, 1)) if self._unequal else ""


def in_brackets(numbers: list[str]) -> str:
    """Return one number as it is, and more as a tuple."""
    return numbers[0] if len(numbers) == 1 else f"({', '.join(numbers)})"


def in_order_of_output(classes: tuple[str, ...], outputs: NDArray[np.float64]) -> str:
    """Return the classes with the largest outputs, four at most: ``7 0.930  9 0.041``."""
    order = np.argsort(-np.nan_to_num(outputs, nan=-np.inf), kind="stable")[:4]
    return "  ".join(f"{classes[one]} {fixed(float(outputs[one]), _DECIMALS)}" for one in order)


def wanted_number(value: float) -> str:
    """Return a target: whole numbers and short ones as they are, others as answers are rounded."""
    short = f"{value:g}"
    return printed(short) if len(short) <= _DECIMALS + 2 else fixed(value, _DECIMALS)


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"
