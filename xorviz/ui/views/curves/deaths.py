"""Says which units died at which step, and gathers those that lie too close to be told apart."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from xorviz.session.snapshot import Death, Topology
from xorviz.ui.views.parts.names import unit_name

#: Deaths that lie this close in pixels share a mark.
_APART = 9.0

#: What is left free between a label and the next mark.
_MARGIN = 5.0

DAGGER = "†"


def tr(text: str) -> str:
    """Translate a text of the curves."""
    return QCoreApplication.translate("CurvesView", text)


def dead_name(topology: Topology | None, death: Death) -> str:
    """Return the name of a unit as the other views have it, or of one gone its layer and id."""
    if topology is not None:
        for layer in topology.layers:
            if layer.id == death.layer and death.unit_id in layer.unit_ids:
                return unit_name(topology, layer.id, layer.unit_ids.index(death.unit_id))
    return f"{death.layer} #{death.unit_id}"


def death_words(names: Sequence[str], death: Death, first: int) -> str:
    """Say when units died and when they woke.

    Parameters
    ----------
    names : sequence of str
        Of the units that share this fate.
    death : Death
    first : int
        The first step on record: who died there was dead from the start.
    """
    if death.step <= first:
        woke = tr("{names} dead from the start, woke at {woke}")
        words = tr("{names} dead from the start") if death.woke < 0 else woke
    else:
        woke = tr("{names} died at {step}, woke at {woke}")
        words = tr("{names} died at {step}") if death.woke < 0 else woke
    return words.format(names=", ".join(names), step=f"{death.step:,}", woke=f"{death.woke:,}")


def fates(deaths: Iterable[Death], topology: Topology | None, first: int) -> tuple[str, ...]:
    """Return one sentence for all units that died, and woke, at the same steps."""
    groups: dict[tuple[int, int], list[Death]] = {}
    for death in deaths:
        groups.setdefault((max(death.step, first), death.woke), []).append(death)
    return tuple(
        death_words([dead_name(topology, death) for death in group], group[0], first)
        for group in groups.values()
    )


@dataclass(frozen=True)
class Grave:
    """A mark for deaths in one place.

    Parameters
    ----------
    x : float
        Of the first of them, in pixels.
    deaths : tuple of Death
    labels : tuple of str
        What the mark may say, the longest first.
    """

    x: float
    deaths: tuple[Death, ...]
    labels: tuple[str, ...]

    @property
    def woken(self) -> bool:
        """Whether all of them woke again."""
        return all(death.woke >= 0 for death in self.deaths)


@dataclass(frozen=True)
class Label:
    """What is said beside a mark, and where the words begin."""

    grave: Grave
    words: str
    left: float


def graves(
    deaths: Sequence[Death],
    place: Callable[[float], float],
    topology: Topology | None,
    first: int,
) -> tuple[Grave, ...]:
    """Return the marks from left to right; deaths that lie too close share one.

    Parameters
    ----------
    deaths : sequence of Death
    place : callable
        Gives the pixel of a step.
    topology : Topology or None
    first : int
        The first step on record.
    """
    groups: list[tuple[float, list[Death]]] = []
    for death in sorted(deaths, key=lambda death: death.step):
        x = place(max(death.step, first))
        if groups and x - groups[-1][0] < _APART:
            groups[-1][1].append(death)
        else:
            groups.append((x, [death]))
    return tuple(Grave(x, tuple(group), _labels(group, topology, first)) for x, group in groups)


def _labels(group: Sequence[Death], topology: Topology | None, first: int) -> tuple[str, ...]:
    if len(group) == 1:
        name = dead_name(topology, group[0])
        return death_words([name], group[0], first), name
    count = len(group)
    if all(death.step <= first for death in group):
        words = tr("{count} units dead from the start").format(count=count)
    else:
        words = tr("{count} units died").format(count=count)
    return words, tr("{count} units").format(count=count), f"{count}"


def labelled(
    marks: Sequence[Grave], width: Callable[[str], float], left: float, right: float
) -> tuple[Label, ...]:
    """Return the longest label of each mark for which there is room before the next.

    The last may stand to the left of its mark.

    Parameters
    ----------
    marks : sequence of Grave
    width : callable
        Gives the width of a text.
    left, right : float
        Between which all must stand.
    """
    found = []
    beside = width(DAGGER) / 2.0 + 3.0
    taken = left
    for index, grave in enumerate(marks):
        last = index + 1 == len(marks)
        limit = right if last else marks[index + 1].x - beside - _MARGIN
        for words in grave.labels:
            start = grave.x + beside
            if start + width(words) > limit and last:
                start = grave.x - beside - width(words)
                if start < taken + _MARGIN:
                    continue
            if start + width(words) <= limit:
                found.append(Label(grave, words, start))
                break
        taken = max(grave.x + beside, found[-1].left + width(found[-1].words) if found else left)
    return tuple(found)
