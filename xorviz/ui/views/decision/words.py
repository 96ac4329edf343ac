"""The decision map in words: its boundary, the sides of the patterns, and what is read."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from xorviz.session.snapshot import Decision, PatternTable, Snapshot
from xorviz.ui.numbers import plain, printed
from xorviz.ui.views.decision.aspects import Aspect
from xorviz.ui.views.decision.dots import MOST_NAMED
from xorviz.ui.views.decision.patterns import wanted_text
from xorviz.ui.views.parts.names import pattern_name

translate = QCoreApplication.translate

Array = NDArray[np.generic]


def level_text(decision: Decision, names: tuple[str, ...]) -> str:
    """Return what holds on the boundary: ``0.5``, or ``out.1 = out.2``; empty for more outputs."""
    if not math.isnan(decision.level):
        return printed(f"{decision.level:g}")
    return " = ".join(names) if len(names) == 2 else ""


def side_everywhere(decision: Decision, aspect: Aspect, names: tuple[str, ...]) -> str:
    """Say of a map without a boundary which side it all lies on; empty where there is one."""
    if len(decision.boundary):
        return ""
    outputs = decision.outputs[:, np.isfinite(decision.outputs).all(axis=0)]
    if not outputs.size:
        return translate("DecisionView", "no boundary here: no output is a finite number")
    if math.isnan(decision.level):
        winners = outputs.argmax(axis=0)
        ranked = np.sort(outputs, axis=0)
        if (winners == winners[0]).all() and (ranked[-1] > ranked[-2]).all():
            text = translate("DecisionView", "no boundary here: {0} is the largest everywhere")
            return text.format(names[int(winners[0])])
        return translate("DecisionView", "no boundary here: nowhere is another output larger")
    level, values = decision.level, outputs[aspect.output]
    if values.min() > level:
        text = translate("DecisionView", "no boundary here: everywhere above {0}")
    elif values.max() < level:
        text = translate("DecisionView", "no boundary here: everywhere below {0}")
    elif values.min() == values.max():
        text = translate("DecisionView", "no boundary here: {0} everywhere")
    else:
        text = translate("DecisionView", "no boundary here: nowhere above {0}")
    return text.format(level_text(decision, names))


def pattern_text(table: PatternTable, number: int, place: str, wanted: tuple[str, ...]) -> str:
    """Say of a pattern where it is, what it wants, and of how many it is: a dot may be many.

    Parameters
    ----------
    table : PatternTable
    number : int
        Of the pattern.
    place : str
        As in ``x₁ 0.42, x₂ 0.80``.
    wanted : tuple of str
        The names of the classes, or of the outputs.
    """
    count = round(float(table.shares[number]) * table.total)
    text = translate("DecisionView", "{0} at {1} · wants {2} · {3} of {4} patterns")
    want = wanted_text(table, number, wanted)
    name = pattern_name(table, number)
    return text.format(name, place, want, f"{count:,}", f"{table.total:,}")


def summarize(
    snapshot: Snapshot,
    decision: Decision,
    aspect: Aspect,
    axes: tuple[str, str],
    names: tuple[str, ...],
    read: str,
) -> str:
    """Describe the map for a screen reader.

    Parameters
    ----------
    snapshot : Snapshot
    decision : Decision
    aspect : Aspect
        What is coloured.
    axes, names : tuple of str
        Of the features of the plane, and of the outputs.
    read : str
        The line about the place that is read, or an empty text.
    """
    over = axes[0] if not axes[1] else translate("DecisionView", "{0} and {1}").format(*axes)
    text = translate("DecisionView", "Decision map of {0} over {1}.")
    sentences = [text.format(aspect.name, over)]
    everywhere = side_everywhere(decision, aspect, names)
    if everywhere:
        sentences.append(everywhere[0].upper() + everywhere[1:] + ".")
    elif math.isnan(decision.level):
        sentences.append(
            translate("DecisionView", "On the boundary the two largest outputs are equal.")
        )
    else:
        text = translate("DecisionView", "On the boundary the output is {0}.")
        sentences.append(text.format(level_text(decision, names)))
    if snapshot.patterns is not None:
        sentences += _sides(snapshot, snapshot.patterns, aspect, names)
    if read:
        sentences.append(translate("DecisionView", "Read: {0}.").format(read))
    return " ".join(sentences)


def _by_class(
    table: PatternTable, present: Array, answers: Array, classes: tuple[str, ...]
) -> list[str]:
    """Name or count the patterns that each class gets, and the wrong ones."""
    winners = answers.argmax(axis=1)
    sentences = []
    for number, label in enumerate(classes):
        got = [int(pattern) for pattern in present if winners[pattern] == number]
        if not got:
            continue
        if len(present) > MOST_NAMED:
            text = translate("DecisionView", "Class {0}: {1} patterns.")
            sentences.append(text.format(label, len(got)))
        else:
            text = translate("DecisionView", "Class {0}: {1}.")
            names = ", ".join(pattern_name(table, pattern) for pattern in got)
            sentences.append(text.format(label, names))
    wrong = [int(pattern) for pattern in present if not table.right[pattern]]
    if len(present) > MOST_NAMED:
        sentences.append(translate("DecisionView", "{0} wrong.").format(len(wrong)))
        return sentences
    text = translate("DecisionView", "Wrong: {0} gets class {1}, want {2}.")
    for pattern in wrong:
        wanted = wanted_text(table, pattern, classes)
        given = classes[int(winners[pattern])]
        sentences.append(text.format(pattern_name(table, pattern), given, wanted))
    return sentences


def _sides(
    snapshot: Snapshot, table: PatternTable, aspect: Aspect, names: tuple[str, ...]
) -> list[str]:
    """Name the patterns on each side, or count them where they are many, and the wrong ones."""
    present = np.flatnonzero(table.shares > 0.0)
    answers = table.activations[snapshot.topology.output]
    if aspect.classes:
        return _by_class(table, present, answers, aspect.classes)
    above = aspect.of(answers.T) > aspect.neutral
    wrong = [int(number) for number in present if not table.right[number]]
    if len(present) > MOST_NAMED:
        text = translate("DecisionView", "{0} patterns on the blue side, {1} others, {2} wrong.")
        blue = int(above[present].sum())
        return [text.format(blue, len(present) - blue, len(wrong))]
    side = printed(f"{aspect.neutral:g}")
    sentences = []
    for text, flag in (
        (translate("DecisionView", "{0} above {1}: {2}."), True),
        (translate("DecisionView", "{0} not above {1}: {2}."), False),
    ):
        found = [pattern_name(table, int(number)) for number in present if above[number] == flag]
        if found:
            sentences.append(text.format(aspect.name, side, ", ".join(found)))
    text = translate("DecisionView", "Wrong: {0} gives {1}, want {2}.")
    for number in wrong:
        given = ", ".join(plain(float(value)) for value in answers[number])
        wanted = wanted_text(table, number, names)
        sentences.append(text.format(pattern_name(table, number), given, wanted))
    return sentences
