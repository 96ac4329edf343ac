"""The patterns as marks: one for each point, so that those which became one are one mark."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication

from xorviz.session.snapshot import HiddenSpaceLook, PatternTable
from xorviz.ui.views.hidden_space.targets import TargetLook
from xorviz.ui.views.parts.names import pattern_name

translate = QCoreApplication.translate

#: With more patterns than this only groups are marks, and if there are many not even these.
MOST_SINGLE, MOST_GROUPS = 60, 24
#: More marks than this bear no names; more names are not told one by one.
MOST_NAMED, _MOST_NAMES = 16, 4


@dataclass(frozen=True)
class Mark:
    """One point of the picture that is one pattern, or several that lie on one another.

    Parameters
    ----------
    x, y : float
    patterns : tuple of int
        By their place in the table.
    parts : tuple of (str, float)
        The colours of their targets, each with its part of the whole.
    wants : tuple of str
        What they should give, each once.
    name : str
        Of the pattern, or of all: ``00 · 10``.
    labels : frozenset of str
        The names of all, whether or not they are told.
    letter : str
        What stands within: a class, or how many patterns lie here.
    right : bool
        Whether the answer to each is right.
    """

    x: float
    y: float
    patterns: tuple[int, ...]
    parts: tuple[tuple[str, float], ...]
    wants: tuple[str, ...]
    name: str
    labels: frozenset[str]
    letter: str
    right: bool

    @property
    def is_group(self) -> bool:
        """Whether several patterns became one point."""
        return len(self.patterns) > 1

    @property
    def is_torn(self) -> bool:
        """Whether they should give different answers, which they cannot."""
        return len(self.wants) > 1


def marks_of(look: HiddenSpaceLook, table: PatternTable, targets: TargetLook) -> tuple[Mark, ...]:
    """Return the marks, groups last so that they lie upon the others."""
    groups = present_groups(look, table)
    marks = []
    if (table.shares > 0.0).sum() <= MOST_SINGLE:
        grouped = {pattern for group in groups for pattern in group}
        single = (int(one) for one in np.flatnonzero(table.shares > 0.0))
        marks = [(pattern,) for pattern in single if pattern not in grouped]
    elif len(groups) > MOST_GROUPS:
        groups = ()
    return tuple(_mark(look, table, targets, one) for one in (*marks, *groups))


def present_groups(look: HiddenSpaceLook, table: PatternTable) -> tuple[tuple[int, ...], ...]:
    """Return the groups of patterns that lie on one another and are in the training set."""
    shares = table.shares
    return tuple(
        group for group in look.groups or () if len(group) > 1 and all(shares[list(group)] > 0.0)
    )


def points_left(look: HiddenSpaceLook, table: PatternTable) -> int:
    """Return how many points the patterns of the training set are, those on one another as one."""
    present = int((table.shares > 0.0).sum())
    return present - sum(len(group) - 1 for group in present_groups(look, table))


def joined_names(names: Sequence[str]) -> str:
    """Return names as they stand beside a mark; of very many the first, and how many more."""
    told = [*names] if len(names) <= _MOST_NAMES else [*names[: _MOST_NAMES - 1]]
    if len(told) < len(names):
        told.append(translate("HiddenSpaceView", "{0} more").format(len(names) - len(told)))
    return " · ".join(told)


def _mark(
    look: HiddenSpaceLook, table: PatternTable, targets: TargetLook, patterns: tuple[int, ...]
) -> Mark:
    rows = list(patterns)
    x, y = look.points[rows].mean(axis=0).tolist()
    counts = Counter(targets.colors[pattern] for pattern in patterns)
    names = [pattern_name(table, pattern) for pattern in patterns]
    alone = len(patterns) == 1
    return Mark(
        x,
        y,
        patterns,
        tuple((color, count / len(patterns)) for color, count in sorted(counts.items())),
        tuple(sorted({targets.wants[pattern] for pattern in patterns})),
        joined_names(names),
        frozenset(names),
        targets.letters[patterns[0]] if alone else str(len(patterns)),
        bool(table.right[rows].all()),
    )
