"""The legend of a picture of a sweep: samples with their names, in as many rows as they need."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from xorviz.ui.sweeps.fitting import elided
from xorviz.ui.sweeps.geometry import LEFT, TEXT, Sample, Words
from xorviz.ui.sweeps.measures import Measure
from xorviz.ui.sweeps.subject import Subject
from xorviz.ui.sweeps.words import axis_names, kind_words, tr

#: Of a sample, of that of the scale, of a row, and of the longest name.
_SAMPLE, _SCALE, _ROW, _LONGEST = 26.0, 110.0, 20.0, 190.0


def legend(subject: Subject, inside: QRectF, top: float) -> tuple[list[Sample], list[Words], float]:
    """Return the samples, their names, and where they end.

    Parameters
    ----------
    subject : Subject
    inside : QRectF
        From where to where it may reach.
    top : float
    """
    metrics = QFontMetricsF(TEXT)
    samples, words, x = [], [], inside.left()
    for kind, place, name in _entries(subject):
        text = elided(name, TEXT, _LONGEST)
        wide = _SCALE if kind == "scale" else _SAMPLE
        width = wide + 6.0 + metrics.horizontalAdvance(text) + 2.0
        if x > inside.left() and x + width > inside.right():
            x, top = inside.left(), top + _ROW
        if not (kind == "open" and subject.result.is_whole):
            samples.append(Sample(kind, place, QRectF(x, top, wide, _ROW)))
            box = QRectF(x + wide + 6.0, top, width - wide - 6.0, _ROW)
            words.append(Words(text, box, TEXT, LEFT))
        x += width + 16.0
    return samples, words, top + _ROW


def _entries(subject: Subject) -> list[tuple[str, int, str]]:
    """Return the kind of each sample, which one of its kind, and its name."""
    entries: list[tuple[str, int, str]] = []
    if subject.measure is Measure.PLATEAUS:
        entries = [("kind", place, kind_words(name)) for place, name in enumerate(subject.kinds)]
    elif subject.is_grid:
        low, high = (subject.scale.words(end) for end in (subject.scale.low, subject.scale.high))
        entries = [("scale", 0, tr("from {0} to {1}").format(low, high))]
    elif subject.lines is not None:
        entries = [("line", place, name) for place, name in enumerate(axis_names(subject.lines))]
    # Its room is kept when all have run, so that nothing jumps with the last cell.
    return [*entries, ("open", 0, tr("not run yet"))]
