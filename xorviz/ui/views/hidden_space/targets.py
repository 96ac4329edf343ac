"""The colours of patterns by their targets, as on the decision map."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from xorviz.session.snapshot import PatternTable, Snapshot
from xorviz.ui.numbers import printed
from xorviz.ui.views.decision.aspects import class_names
from xorviz.ui.views.decision.classes import hue_of
from xorviz.ui.views.zones.patterns import target_side

#: `xorviz.session.snapshot.Snapshot.targets` of classes.
_ONE_HOT = "one_hot"

_MOST_WORDS = 4


@dataclass(frozen=True)
class TargetLook:
    """How the patterns of a table are coloured and called by their targets.

    Parameters
    ----------
    colors : tuple of str
        Of each pattern: a colour of the theme by name, or as ``#rrggbb``.
    wants : tuple of str
        What each should give, in words.
    letters : tuple of str
        What stands in the mark of each: the name of its class where there are three or more; else
        empty texts.
    """

    colors: tuple[str, ...]
    wants: tuple[str, ...]
    letters: tuple[str, ...]

    @property
    def legend(self) -> str:
        """What the colours mean, as far as that can be said in a few words."""
        known = dict(zip(self.colors, self.wants, strict=True))
        names = {
            "positive": QCoreApplication.translate("HiddenSpaceView", "blue wants {0}"),
            "negative": QCoreApplication.translate("HiddenSpaceView", "orange wants {0}"),
        }
        if any(self.letters):
            return QCoreApplication.translate("HiddenSpaceView", "colour and name: the class")
        if len(set(self.wants)) > len(known):
            return ""
        return " · ".join(names[name].format(known[name]) for name in names if name in known)


class TargetLooks:
    """Keeps the looks of the targets until these change, which is seldom."""

    def __init__(self) -> None:
        self._key: object = None
        self._look = TargetLook((), (), ())

    def of(self, snapshot: Snapshot, table: PatternTable) -> TargetLook:
        """Return how the patterns of a table look."""
        key = (snapshot.targets, table.classes, table.targets.tobytes(), table.targets.shape)
        if key != self._key:
            self._key = key
            self._look = _look_of(snapshot, table)
        return self._look


def _look_of(snapshot: Snapshot, table: PatternTable) -> TargetLook:
    count, outputs = table.targets.shape
    if snapshot.targets == _ONE_HOT and outputs > 1:
        names = table.classes or class_names(outputs, snapshot.spec["data"]["kind"])
        winners = table.targets.argmax(axis=1).tolist()
        wants = tuple(names[winner] for winner in winners)
        if outputs == 2:
            sides = tuple("positive" if winner else "negative" for winner in winners)
            return TargetLook(sides, wants, ("",) * count)
        return TargetLook(tuple(hue_of(winner) for winner in winners), wants, wants)
    return TargetLook(
        tuple(target_side(table, pattern) for pattern in range(count)),
        tuple(_numbers(row) for row in table.targets.tolist()),
        ("",) * count,
    )


def _numbers(row: list[float]) -> str:
    words = [printed(f"{value:.3g}") for value in row[:_MOST_WORDS]]
    return " ".join([*words, *(["…"] if len(row) > _MOST_WORDS else [])])
