"""The colours of patterns by their targets, as on the decision map."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from xorviz.session.snapshot import PatternTable, Snapshot
from xorviz.ui.numbers import printed
from xorviz.ui.views.decision.aspects import class_names
from xorviz.ui.views.decision.classes import hue_of
from xorviz.ui.views.parts.names import unit_names
from xorviz.ui.views.zones.patterns import target_side

translate = QCoreApplication.translate

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
    legend : str
        What the colours mean, as far as that can be said in a few words.
    """

    colors: tuple[str, ...]
    wants: tuple[str, ...]
    letters: tuple[str, ...]
    legend: str


class TargetLooks:
    """Keeps the looks of the targets until these change, which is seldom."""

    def __init__(self) -> None:
        self._key: object = None
        self._look = TargetLook((), (), (), "")

    def of(self, snapshot: Snapshot, table: PatternTable) -> TargetLook:
        """Return how the patterns of a table look."""
        key = (snapshot.targets, table.classes, table.targets.tobytes(), table.targets.shape)
        if key != self._key:
            self._key = key
            self._look = _look_of(snapshot, table)
        return self._look


def _look_of(snapshot: Snapshot, table: PatternTable) -> TargetLook:
    count, outputs = table.targets.shape
    topology, none = snapshot.topology, ("",) * count
    units = unit_names(topology, topology.output)
    if snapshot.targets == _ONE_HOT and outputs > 1:
        known = class_names(outputs, snapshot.spec["data"]["kind"]) if outputs > 2 else units
        winners = table.targets.argmax(axis=1).tolist()
        wants = tuple((table.classes or known)[winner] for winner in winners)
        if outputs > 2:
            hues = tuple(hue_of(winner) for winner in winners)
            return TargetLook(
                hues, wants, wants, translate("HiddenSpaceView", "colour and name: the class")
            )
        sides = tuple("positive" if winner else "negative" for winner in winners)
        return TargetLook(sides, wants, none, _legend_of(sides, wants))
    sides = tuple(target_side(table, pattern) for pattern in range(count))
    wants = tuple(_numbers(row) for row in table.targets.tolist())
    legend = _legend_of(sides, wants)
    if outputs == 2:
        legend = translate("HiddenSpaceView", "colour: what {0} should be").format(units[-1])
    return TargetLook(sides, wants, none, legend)


def _legend_of(colors: tuple[str, ...], wants: tuple[str, ...]) -> str:
    """Say what blue and orange mean; nothing where either means several things."""
    known = dict(zip(colors, wants, strict=True))
    if len(set(wants)) > len(known):
        return ""
    names = {
        "positive": translate("HiddenSpaceView", "blue wants {0}"),
        "negative": translate("HiddenSpaceView", "orange wants {0}"),
    }
    return " · ".join(names[name].format(known[name]) for name in names if name in known)


def _numbers(row: list[float]) -> str:
    words = [printed(f"{value:.3g}") for value in row[:_MOST_WORDS]]
    return " ".join([*words, *(["…"] if len(row) > _MOST_WORDS else [])])
