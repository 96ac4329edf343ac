"""The patterns as dots: their colour, and what is written beside them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from xorviz.session.snapshot import Cut, Decision, PatternTable
from xorviz.ui.numbers import printed
from xorviz.ui.views.decision.aspects import Aspect
from xorviz.ui.views.decision.classes import hue_of
from xorviz.ui.views.decision.dots import MOST_DRAWN, MOST_NAMED, Dot
from xorviz.ui.views.parts.cuts import is_beside
from xorviz.ui.views.parts.names import pattern_name

translate = QCoreApplication.translate

_NONE = Dot(0.0, 0.0, "neutral", True, "")


class PatternDots:
    """Keeps the dots, and makes anew only those of patterns that became right or wrong."""

    def __init__(self) -> None:
        self._key: object = None
        self._right: NDArray[np.bool_] = np.empty(0, dtype=np.bool_)
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
        arrays = (decision.points, table.targets, table.shares)
        key = (aspect, names, decision.cut, table.labels, *(array.tobytes() for array in arrays))
        shown = shown_patterns(table, decision.cut)
        right = table.right[shown]
        if key != self._key:
            self._key = key
            changed, dots = list(range(len(shown))), [_NONE] * len(shown)
        else:
            changed, dots = np.flatnonzero(right != self._right).tolist(), list(self._dots)
        if changed:
            self._right = right
            near = sum(not is_beside(decision.cut, pattern) for pattern in shown)
            few = near <= MOST_NAMED
            for number in changed:
                dots[number] = _dot(decision, table, shown[number], aspect, names, few)
            self._dots = tuple(dots)
        return self._dots


def shown_patterns(table: PatternTable, cut: Cut) -> list[int]:
    """Return the patterns that are drawn: those of the training set, about `MOST_DRAWN` of many.

    Those beside the plane come first, so that the others lie upon them, and of these none is left
    out.
    """
    present = np.flatnonzero(table.shares > 0.0)
    step = -(-len(present) // MOST_DRAWN)
    chosen = present[:: max(step, 1)]
    if cut.on_plane is not None:
        upon = present[cut.on_plane[present]][:MOST_DRAWN]
        chosen = np.concatenate([chosen[~cut.on_plane[chosen]], upon])
    patterns: list[int] = chosen.tolist()
    return patterns


def wanted_text(table: PatternTable, pattern: int, names: tuple[str, ...]) -> str:
    """Return what the output should be: a number, or which of several outputs is to be largest."""
    target = table.targets[pattern].tolist()
    if len(target) == 1:
        return printed(f"{target[0]:g}")
    if sorted(target) == [0.0] * (len(target) - 1) + [1.0] and len(target) == len(names):
        return names[target.index(1.0)]
    return "".join(printed(f"{value:g}") for value in target)


def _dot(
    decision: Decision,
    table: PatternTable,
    pattern: int,
    aspect: Aspect,
    names: tuple[str, ...],
    is_named: bool,
) -> Dot:
    right, name = bool(table.right[pattern]), ""
    beside = is_beside(decision.cut, pattern)
    if is_named and not beside:
        name = pattern_name(table, pattern)
        if not right:
            wrong = translate("DecisionView", "{0} · want {1}")
            wanted = aspect.classes or names
            name = wrong.format(name, wanted_text(table, pattern, wanted))
    x, y = decision.points[pattern].tolist()
    if aspect.classes:
        number = int(table.targets[pattern].argmax())
        return Dot(x, y, hue_of(number), right, name, aspect.classes[number], beside)
    high = aspect.of(table.targets[pattern]) > aspect.neutral
    return Dot(x, y, "positive" if high else "negative", right, name, beside=beside)
