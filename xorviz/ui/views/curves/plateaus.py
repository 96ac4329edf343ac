"""The lines of the plateaus and their names."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from xorviz.session.snapshot import Plateau
from xorviz.ui.numbers import printed
from xorviz.ui.registry_names import readable

#: Losses with a name of their own: a coin's entropy, weighted.
_NAMED = (
    (0.5 * math.log(2.0), "½·ln 2"),
    # ¾ of the entropy of ⅓: three of four patterns alike, one of them different.
    (0.75 * (math.log(3.0) - 2.0 / 3.0 * math.log(2.0)), "¾·H(⅓)"),
    (math.log(2.0), "ln 2"),
)

#: A loss this near to a floor, as a part of it, stands on the plateau.
NEAR = 0.01


def floor_name(floor: float) -> str:
    """Return the name of a floor's value; empty where it has none."""
    return next((name for value, name in _NAMED if abs(floor - value) <= 1e-9), "")


def floor_words(floor: float) -> str:
    """Return a floor as a number, with the name of its value where it has one."""
    name = floor_name(floor)
    return f"{name} = {floor:.3f}" if name else printed(f"{floor:.4g}")


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
        "output_off": tr("output off"),
    }
    return words.get(code, readable(code))


@dataclass(frozen=True)
class Level:
    """A horizontal line: a loss, and what the patterns do on every plateau there."""

    floor: float
    name: str

    @property
    def words(self) -> str:
        """The floor with its name."""
        return f"{floor_words(self.floor)} · {self.name}"


@dataclass(frozen=True)
class Caption:
    """The words for one line, or for all lines of one name.

    Parameters
    ----------
    words : str
    highest, lowest : float
        The losses between which the lines lie.
    standing : bool
        Whether the loss stands on its line.
    """

    words: str
    highest: float
    lowest: float
    standing: bool = False


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
    return tuple(Level(floor, ", ".join(names)) for floor, names in groups)


def standing_on(level_list: Sequence[Level], loss: float) -> Level | None:
    """Return the level on which a loss stands, the nearest of those within 1 %."""
    near = [level for level in level_list if abs(loss - level.floor) <= NEAR * level.floor]
    return min(near, key=lambda level: abs(loss - level.floor), default=None)


def captions(level_list: Sequence[Level], standing: Level | None) -> tuple[Caption, ...]:
    """Return one caption for each name, highest first.

    The shares of a random sample differ a little, so that floors of one name lie close together.
    Their caption tells from where to where, or the one floor on which the loss stands.
    """
    groups: dict[str, list[Level]] = {}
    for level in level_list:
        groups.setdefault(level.name, []).append(level)
    found = []
    for name, group in groups.items():
        if standing is not None and standing.name == name:
            found.append(Caption(standing.words, standing.floor, standing.floor, standing=True))
        elif len(group) == 1:
            found.append(Caption(group[0].words, group[0].floor, group[0].floor))
        else:
            highest, lowest = group[0].floor, group[-1].floor
            found.append(Caption(f"{_range_words(lowest, highest)} · {name}", highest, lowest))
    return tuple(found)


def _range_words(low: float, high: float) -> str:
    """Return two floors with as few digits as tell them apart."""
    for digits in (2, 3, 4):
        # "#" keeps zeros at the end, so that both have as many digits.
        ends = [printed(f"{end:#.{digits}g}").rstrip(".") for end in (low, high)]
        if ends[0] != ends[1]:
            return " – ".join(ends)
    return printed(f"{high:.4g}")
