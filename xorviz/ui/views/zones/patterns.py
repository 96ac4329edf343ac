"""Where patterns lie on the input plane, and the colour of their targets."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from xorviz.session.snapshot import Cut, PatternTable
from xorviz.ui.views.parts.cuts import is_beside
from xorviz.ui.views.parts.names import pattern_name
from xorviz.ui.views.zones.scenery import Dot


def points_on_plane(table: PatternTable, cut: Cut) -> NDArray[np.float64]:
    """Return where the patterns lie on the plane, `(patterns, 2)`; one feature lies on its axis."""
    across, up = cut.axes
    if up == across or up >= table.inputs.shape[1]:
        return np.stack([table.inputs[:, across], np.zeros(len(table.inputs))], axis=1)
    return table.inputs[:, [across, up]]


def target_side(table: PatternTable, pattern: int) -> str:
    """Return the theme's colour of a pattern's target: blue if its last number is high.

    Targets of more than two numbers have no side, and a colour that says so.
    """
    if table.targets.shape[1] > 2:
        return "raised"
    middle = 0.0 if table.targets.min() < 0.0 else 0.5
    return "positive" if table.targets[pattern, -1] > middle else "negative"


class DotsOnPlane:
    """Keeps the dots of the patterns until the patterns change, which is seldom."""

    def __init__(self) -> None:
        self._key: object = None
        self._dots: tuple[Dot, ...] = ()

    def of(self, table: PatternTable | None, cut: Cut) -> tuple[Dot, ...]:
        """Return a dot for each pattern of the training set; a sample may lack some.

        Those beside the plane come first, so that the others lie upon them.
        """
        if table is None:
            return ()
        arrays = (table.inputs, table.targets, table.shares)
        key = (cut, table.labels, *(array.tobytes() for array in arrays))
        if key != self._key:
            self._key = key
            dots = [
                Dot(
                    x,
                    y,
                    pattern_name(table, pattern),
                    target_side(table, pattern),
                    is_beside(cut, pattern),
                )
                for pattern, (x, y) in enumerate(points_on_plane(table, cut).tolist())
                if table.shares[pattern] > 0.0
            ]
            self._dots = tuple(sorted(dots, key=lambda dot: not dot.beside))
        return self._dots
