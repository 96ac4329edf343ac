"""The part of the patterns that is kept for a test, as every kind of data that has one says it."""

from __future__ import annotations

import math

from xorviz.engine.spec.reader import Reader

#: Largest share of the patterns that is kept for the test.
LARGEST_TEST = 0.5


def rows_for_test(rows: int, share: float) -> int:
    """Return how many of the patterns the test takes; the tiny sum undoes what 0.29 × 100 lost."""
    return math.floor(rows * share + 1e-9)


def read_share(reader: Reader) -> float:
    """Read the share."""
    return reader.number("test", 0.0, LARGEST_TEST, 0.0)
