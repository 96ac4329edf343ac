"""The patterns as dots: their colour, and what is written beside them."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication

from xorviz.session.snapshot import Decision, PatternTable
from xorviz.ui.numbers import printed
from xorviz.ui.views.decision.aspects import Aspect
from xorviz.ui.views.decision.dots import MOST_DRAWN, MOST_NAMED, Dot
from xorviz.ui.views.parts.names import pattern_name

translate = QCoreApplication.translate


class PatternDots:
    """Makes the dots, and keeps them while the patterns and what is right stay the same."""

    def __init__(self) -> None:
        self._key: object = None
        self._dots: tuple[Dot, ...] = ()

    def of(
        self,
        decision: Decision | None,
        table: PatternTable | None,
        aspect: Aspect | None,
        names: tuple[str, ...],
    ) -> tuple[Dot, ...]:
        """Return a dot for each pattern of the training set, or for evenly chosen ones of many.

        Parameters
        ----------
        decision : Decision or None
        table : PatternTable or None
        aspect : Aspect or None
            Blue is the target that makes it high.
        names : tuple of str
            Of the outputs.
        """
        if decision is None or table is None or aspect is None:
            return ()
        arrays = (decision.points, table.targets, table.shares, table.right)
        key = (aspect, names, table.labels, *(array.tobytes() for array in arrays))
        if key != self._key:
            self._key = key
            self._dots = _dots(decision, table, aspect, names)
        return self._dots


def shown_patterns(table: PatternTable) -> list[int]:
    """Return the patterns that are drawn: those of the training set, at most `MOST_DRAWN`."""
    present = np.flatnonzero(table.shares > 0.0)
    step = -(-len(present) // MOST_DRAWN)
    return present[:: max(step, 1)].tolist()


def wanted_text(table: PatternTable, pattern: int, names: tuple[str, ...]) -> str:
    """Return what the output should be: a number, or which of several outputs is to be largest."""
    target = table.targets[pattern].tolist()
    if len(target) == 1:
        return printed(f"{target[0]:g}")
    if sorted(target) == [0.0] * (len(target) - 1) + [1.0] and len(target) == len(names):
        return names[target.index(1.0)]
    return "".join(printed(f"{value:g}") for value in target)


def _dots(
    decision: Decision, table: PatternTable, aspect: Aspect, names: tuple[str, ...]
) -> tuple[Dot, ...]:
    shown = shown_patterns(table)
    high = aspect.of(table.targets.T) > aspect.neutral
    few = len(shown) <= MOST_NAMED
    wrong = translate("DecisionView", "{0} · want {1}")
    dots = []
    for pattern in shown:
        right, name = bool(table.right[pattern]), ""
        if few:
            name = pattern_name(table, pattern)
            if not right:
                name = wrong.format(name, wanted_text(table, pattern, names))
        x, y = decision.points[pattern].tolist()
        dots.append(Dot(x, y, "positive" if high[pattern] else "negative", right, name))
    return tuple(dots)
