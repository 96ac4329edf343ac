"""What is said of a confusion matrix: of one cell, of a class, and of the whole."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from xorviz.ui.views.confusion.counts import Counts
from xorviz.ui.views.parts.shares import percent

#: Of the mistakes, so many are told.
_MOST_MISTAKES = 5


def _tr(text: str) -> str:
    return QCoreApplication.translate("ConfusionView", text)


def column_name(counts: Counts, column: int) -> str:
    """Return the name of a column; the last stands for answers that name no class."""
    return counts.classes[column] if column < len(counts.classes) else _tr("none")


def said_of(counts: Counts, row: int, column: int) -> str:
    """Say what a cell counts; of a row's name (column −1) its recall, of a column's its precision.

    Parameters
    ----------
    counts : Counts
    row, column : int
        As `xorviz.ui.views.confusion.layout.Layout.at` returns them.
    """
    name = column_name(counts, column)
    if row < 0:
        return _of_column(counts, column, name)
    truth, total = counts.classes[row], counts.rows[row]
    if column < 0:
        words = _tr("{truth}: {right} of {total} recognised (recall {share})")
        right, share = counts.count(row, row), percent(counts.recall(row))
        return words.format(truth=truth, right=right, total=total, share=share)
    if column == row:
        words = _tr("{truth} taken for {name}, rightly: {count} of {total} ({share})")
    elif column < len(counts.classes):
        words = _tr("{truth} taken for {name}: {count} of {total} ({share})")
    else:
        words = _tr("{truth} without an answer, a tie or no number: {count} of {total} ({share})")
    count, share = counts.count(row, column), percent(counts.share(row, column))
    return words.format(truth=truth, name=name, count=count, total=total, share=share)


def _of_column(counts: Counts, column: int, name: str) -> str:
    total = counts.named(column)
    if column >= len(counts.classes):
        return _tr("no answer, a tie or no number: {total}").format(total=total)
    right = counts.count(column, column)
    words = _tr("answer {name}: right {right} of {total} times (precision {share})")
    share = percent(right / total if total else math.nan)
    return words.format(name=name, right=right, total=total, share=share)


def verdict(counts: Counts) -> str:
    """Count the right answers."""
    share = counts.right / counts.patterns if counts.patterns else math.nan
    words = _tr("{share} right: {right} of {total}")
    return words.format(
        right=f"{counts.right:,}", total=f"{counts.patterns:,}", share=percent(share)
    )


def summary_of(counts: Counts, tested: bool) -> str:
    """Describe the matrix for a screen reader: right answers, the commonest mistakes, recalls."""
    part = _tr("the test part") if tested else _tr("the training part")
    words = _tr("Confusion matrix of {part}, {classes} classes: {verdict}.")
    parts = [words.format(part=part, classes=len(counts.classes), verdict=verdict(counts))]
    mistakes = counts.mistakes(_MOST_MISTAKES)
    if mistakes:
        listed = "; ".join(said_of(counts, *place) for place in mistakes)
        parts.append(_tr("Commonest mistakes: {listed}.").format(listed=listed))
    known = [row for row, total in enumerate(counts.rows) if total]
    if known:
        least = min(known, key=counts.recall)
        words = _tr("Least recall: {name}, {share}.")
        parts.append(words.format(name=counts.classes[least], share=percent(counts.recall(least))))
    return " ".join(parts)
