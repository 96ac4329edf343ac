"""The hidden space in words: its axes, which patterns became one point, and the output's line."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from xorviz.session.snapshot import HiddenSpaceLook, OutputCut, PatternTable, Topology
from xorviz.ui.numbers import plain, printed
from xorviz.ui.views.hidden_space.marks import (
    MOST_NAMED,
    Mark,
    joined_names,
    points_left,
    present_groups,
)
from xorviz.ui.views.parts.names import pattern_name, unit_name, unit_names
from xorviz.ui.views.parts.shares import percent

#: Of more groups only the first are told.
_MOST_GROUPS = 8


def tr(text: str) -> str:
    """Translate a text of the hidden space."""
    return QCoreApplication.translate("HiddenSpaceView", text)


def axis_words(topology: Topology, look: HiddenSpaceLook) -> tuple[str, str]:
    """Return what stands along the axes; the second is empty in one dimension."""
    if look.units is not None:
        names = unit_names(topology, look.layer)
        first, second = (names[unit] for unit in look.units)
        return first, "" if look.is_flat else second
    words = tr("principal axis {0} · {1}")
    return (
        words.format(1, percent(look.explained[0])),
        words.format(2, percent(look.explained[1])),
    )


def empty_words(topology: Topology, look: HiddenSpaceLook) -> str:
    """Say why there is no picture; an empty text where there is one."""
    if not look.layer:
        words = tr("No hidden layer: {0} cuts the space of the inputs itself.")
        return words.format(unit_name(topology, topology.output, 0))
    if not look.finite:
        words = tr("Nothing to draw: what {0} makes of the inputs is no finite number.")
        return words.format(look.layer)
    return ""


def note_words(look: HiddenSpaceLook, table: PatternTable, torn: bool) -> list[str]:
    """Say what the picture comes to: how many points are left, and what its line leaves out."""
    notes = []
    if look.groups is not None:
        present = int((table.shares > 0.0).sum())
        left = points_left(look, table)
        if left < present:
            words = tr("{0} inputs → 1 point") if left == 1 else tr("{0} inputs → {1} points")
            notes.append(words.format(present, left))
        if torn:
            notes.append(tr("split: two answers wanted"))
    if table.of:
        some = tr("{0} of {1} patterns drawn")
        notes.append(some.format(f"{len(table.shares):,}", f"{table.of:,}"))
    if look.cut is not None and not look.cut.complete:
        notes.append(tr("dashed: the other units at their mean"))
    return notes


def level_words(topology: Topology, cut: OutputCut | None) -> str:
    """Return what holds on the line of the output: ``out = 0.5``."""
    if cut is None:
        return ""
    return f"{unit_name(topology, topology.output, 0)} = {printed(f'{cut.level:g}')}"


def beyond_words(topology: Topology, cut: OutputCut, above: bool) -> str:
    """Say of a picture without the output's line which side it all lies on."""
    words = (
        tr("{0} is above {1} everywhere here") if above else tr("{0} is below {1} everywhere here")
    )
    name = unit_name(topology, topology.output, 0)
    return words.format(name, printed(f"{cut.level:g}"))


def mark_words(mark: Mark, axes: tuple[str, str]) -> str:
    """Tell of a mark: its patterns, what they want, and where they lie."""
    if mark.is_group:
        words = (
            tr("{0} are one point, and want {1}")
            if mark.is_torn
            else tr("{0} are one point · all want {1}")
        )
    else:
        words = tr("{0} wants {1}")
    said = [words.format(mark.name, tr(" and ").join(mark.wants))]
    if not mark.right:
        said.append(tr("wrong"))
    short = [name.split(" · ")[0] for name in axes]
    places = zip(short, (mark.x, mark.y), strict=True)
    said += [f"{name} {plain(value)}" for name, value in places if name]
    return " · ".join(said)


def summarize(
    topology: Topology,
    look: HiddenSpaceLook,
    table: PatternTable,
    marks: tuple[Mark, ...],
    axes: tuple[str, str],
) -> str:
    """Describe the picture for a screen reader."""
    empty = empty_words(topology, look)
    if empty:
        return empty
    over = tr("{0} and {1}").format(*axes) if axes[1] else axes[0]
    sentences = [tr("Hidden space of {0} over {1}.").format(look.layer, over)]
    groups = present_groups(look, table)
    if look.groups is None:
        sentences.append(tr("{0} patterns.").format(f"{len(table.shares):,}"))
    elif not groups:
        sentences.append(tr("No two patterns lie on the same point."))
    torn = {mark.patterns: mark for mark in marks if mark.is_torn}
    for group in groups[:_MOST_GROUPS]:
        names = joined_names([pattern_name(table, pattern) for pattern in group])
        words = tr("{0} lie on the same point.")
        if group in torn:
            words = tr("{0} lie on the same point, and want different answers: {1}.")
        wants = tr(" and ").join(torn[group].wants) if group in torn else ""
        sentences.append(words.format(names, wants))
    if len(groups) > _MOST_GROUPS:
        sentences.append(tr("{0} more such groups.").format(len(groups) - _MOST_GROUPS))
    if look.cut is not None:
        sentences += _sides(topology, look.cut, marks)
    return " ".join(sentences)


def _sides(topology: Topology, cut: OutputCut, marks: tuple[Mark, ...]) -> list[str]:
    """Name the patterns on each side of the output's line."""
    if not marks or len(marks) > MOST_NAMED or not math.isfinite(cut.level):
        return []
    name, level = unit_name(topology, topology.output, 0), printed(f"{cut.level:g}")
    sentences = []
    for words, above in (
        (tr("Where {0} is above {1}: {2}."), True),
        (tr("Where it is not: {2}."), False),
    ):
        found = [
            mark.name for mark in marks if (cut.a * mark.x + cut.b * mark.y + cut.c > 0.0) == above
        ]
        there = ", ".join(found) or tr("none")
        sentences.append(words.format(name, level, there))
    return sentences
