"""The names of plateaus, and where their labels go so that none covers another."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from xorviz.session.snapshot import Plateau
from xorviz.ui.numbers import printed

#: Losses with a name of their own: a coin's entropy, weighted.
_NAMED = (
    (0.5 * math.log(2.0), "½·ln 2"),
    # ¾ of the entropy of ⅓: three of four patterns alike, one of them different.
    (0.75 * (math.log(3.0) - 2.0 / 3.0 * math.log(2.0)), "¾·H(⅓)"),
    (math.log(2.0), "ln 2"),
)

#: A loss this near to a floor, as a part of it, stands on the plateau.
NEAR = 0.01


def floor_words(floor: float) -> str:
    """Return a floor as a number, with the name of its value where it has one."""
    for value, name in _NAMED:
        if abs(floor - value) <= 1e-9:
            return f"{name} = {floor:.3f}"
    return printed(f"{floor:.4g}")


def partition_words(code: str) -> str:
    """Say which patterns look alike on a plateau."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("CurvesView", text)

    words = {
        "all_alike": tr("all alike"),
        "three_alike": tr("three alike"),
        "two_alike": tr("two alike"),
        "two_pairs": tr("two pairs"),
        "some_alike": tr("some alike"),
        "other": tr("some alike"),
    }
    return words.get(code, code.replace("_", " "))


@dataclass(frozen=True)
class Level:
    """A horizontal line: a loss, and the words of every plateau there."""

    floor: float
    words: str


def levels(plateaus: Sequence[Plateau]) -> tuple[Level, ...]:
    """Return one level for each floor, highest first; plateaus with the same floor share one."""
    groups: list[tuple[float, list[str]]] = []
    for plateau in sorted(plateaus, key=lambda plateau: -plateau.floor):
        if not (math.isfinite(plateau.floor) and plateau.floor > 0.0):
            continue
        words = partition_words(plateau.name)
        if groups and abs(groups[-1][0] - plateau.floor) <= 1e-9:
            if words not in groups[-1][1]:
                groups[-1][1].append(words)
        else:
            groups.append((plateau.floor, [words]))
    return tuple(Level(floor, f"{floor_words(floor)} · {', '.join(w)}") for floor, w in groups)


def standing_on(level_list: Sequence[Level], loss: float) -> Level | None:
    """Return the level on which a loss stands, the nearest of those within 1 %."""
    near = [level for level in level_list if abs(loss - level.floor) <= NEAR * level.floor]
    return min(near, key=lambda level: abs(loss - level.floor), default=None)


def spread(lines: Sequence[float], height: float, top: float, bottom: float) -> list[float | None]:
    """Return the upper edge of each label, as near above its line as the others allow.

    Parameters
    ----------
    lines : sequence of float
        Where the lines are, downwards.
    height : float
        Of a label.
    top, bottom : float
        Between which the labels must lie.

    Returns
    -------
    list of float or None
        None for the last labels, where there is no room for all.
    """
    room = max(int((bottom - top) // height), 0)
    edges: list[float] = []
    for line in lines[:room]:
        lowest = edges[-1] + height if edges else top
        edges.append(max(line - height, lowest))
    limit = bottom
    for index in range(len(edges) - 1, -1, -1):
        edges[index] = min(edges[index], limit - height)
        limit = edges[index]
    return [*edges, *([None] * (len(lines) - len(edges)))]
