"""What a pattern that is drawn by hand can want: one of the classes, or any number."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from xorviz.session.snapshot import Decision, PatternTable
from xorviz.ui.numbers import printed
from xorviz.ui.views.decision.aspects import Aspect
from xorviz.ui.views.decision.classes import hue_of

#: More different targets than this are no classes to choose from.
_MOST = 16

Targets = tuple[float, ...]


@dataclass(frozen=True)
class Brush:
    """A target that new patterns can get: what it is called, and its colour on the map."""

    label: str
    targets: Targets
    color: str


def brushes_of(
    decision: Decision, table: PatternTable, aspect: Aspect, names: tuple[str, ...]
) -> tuple[Brush, ...]:
    """Return what new patterns can want; empty where a target is any number.

    For one output that is 0 or 1, or −1 or 1; for outputs that compete, each class; for others the
    targets that there are.

    Parameters
    ----------
    decision : Decision
    table : PatternTable
    aspect : Aspect
        What is coloured.
    names : tuple of str
        Of the outputs.
    """
    outputs = table.targets.shape[1]
    found: list[Targets]
    if math.isnan(decision.level):
        labels = aspect.classes or tuple(str(number + 1) for number in range(outputs))
        found = [tuple(row) for row in np.eye(outputs).tolist()]
    elif outputs == 1:
        found = _sides(table)
        labels = tuple(printed(f"{value:g}") for (value,) in found)
    else:
        every = sorted(set(map(tuple, table.targets.tolist())))
        found = every if len(every) <= _MOST else []
        labels = tuple(" ".join(printed(f"{value:g}") for value in row) for row in found)
    return tuple(
        Brush(label, targets, color_of(targets, aspect))
        for label, targets in zip(labels, found, strict=True)
    )


def color_of(targets: Targets, aspect: Aspect) -> str:
    """Return the colour on the map of a pattern that wants this."""
    if aspect.classes:
        return hue_of(int(np.argmax(targets)))
    return "positive" if aspect.of(np.array(targets)) > aspect.neutral else "negative"


def _sides(table: PatternTable) -> list[Targets]:
    values = set(table.targets[:, 0].tolist())
    for sides in ((0.0, 1.0), (-1.0, 1.0)):
        if values <= set(sides):
            return [(value,) for value in sides]
    return []
