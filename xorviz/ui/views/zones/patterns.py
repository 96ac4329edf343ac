"""Where patterns lie on the input plane, and the colour of their targets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xorviz.session.snapshot import PatternTable
from xorviz.ui.views.parts.names import pattern_name
from xorviz.ui.views.zones.scenery import Dot


def plane_features(spec: Mapping[str, Any], features: int) -> tuple[int, int]:
    """Return which features of an input span the plane; of paired bits, the two bits."""
    data = spec.get("data", {})
    paired = data.get("kind") == "gate" and data.get("encoding") == "paired"
    return (0, 2) if paired and features > 2 else (0, min(1, features - 1))


def points_on_plane(table: PatternTable, spec: Mapping[str, Any]) -> NDArray[np.float64]:
    """Return where the patterns lie on the plane, `(patterns, 2)`; one feature lies on its axis."""
    points = table.inputs[:, list(plane_features(spec, table.inputs.shape[1]))]
    if table.inputs.shape[1] == 1:
        points = np.stack([table.inputs[:, 0], np.zeros(len(points))], axis=1)
    return points


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

    def of(self, table: PatternTable | None, spec: Mapping[str, Any]) -> tuple[Dot, ...]:
        """Return a dot for each pattern of the training set; a sample may lack some."""
        if table is None:
            return ()
        features = plane_features(spec, table.inputs.shape[1])
        arrays = (table.inputs, table.targets, table.shares)
        key = (features, table.labels, *(array.tobytes() for array in arrays))
        if key != self._key:
            self._key = key
            points = points_on_plane(table, spec).tolist()
            self._dots = tuple(
                Dot(x, y, pattern_name(table, pattern), target_side(table, pattern))
                for pattern, (x, y) in enumerate(points)
                if table.shares[pattern] > 0.0
            )
        return self._dots
