"""The words at the left of a plot of a sweep and below it, and the faint lines with them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from xorviz.ui.sweeps.fitting import elided, stride_of
from xorviz.ui.sweeps.geometry import CENTRE, MARGIN, RIGHT, TEXT, Words
from xorviz.ui.sweeps.measures import Measure
from xorviz.ui.sweeps.places import Across, height_of
from xorviz.ui.sweeps.subject import Subject
from xorviz.ui.sweeps.words import axis_names, field_title, tr

#: Of the title at the side, and between the words and the plot.
SIDE, _SPACE = 20.0, 8.0

#: The longest words at the left, as a part of the picture.
_LONGEST = 0.26

#: Most ticks.
_TICKS = 6

Line = tuple[QPointF, QPointF]


def side_title(subject: Subject) -> str:
    """Return what stands upwards at the left."""
    if not subject.is_grid:
        titles = {
            Measure.SUCCESS: tr("Starts that solve it"),
            Measure.STEPS: tr("Steps to solve"),
            Measure.LOSS: tr("Final loss"),
        }
        return titles[subject.measure]
    if subject.lines is not None:
        return field_title(subject.lines.field)
    return tr("Share of the starts") if subject.measure is Measure.PLATEAUS else ""


def left_room(subject: Subject, width: float) -> float:
    """Return how much of a width the words at the left take."""
    metrics = QFontMetricsF(TEXT)
    if not subject.is_grid:
        names = [subject.scale.words(tick) for tick in subject.scale.ticks(_TICKS)]
    elif subject.lines is not None:
        names = axis_names(subject.lines)
    else:
        names = ["100 %"] if subject.measure is Measure.PLATEAUS else []
    widest = max((metrics.horizontalAdvance(name) for name in names), default=0.0)
    return SIDE + 2.0 + min(widest, _LONGEST * width) + _SPACE


def words_left(subject: Subject, frame: QRectF, edge: float) -> list[Words]:
    """Return the words at the left of a plot, from the picture's edge on."""
    height = QFontMetricsF(TEXT).height()
    left = edge + SIDE
    width = frame.left() - _SPACE - left
    words: list[Words] = []
    last: float | None = None
    for text, y in _marks(subject, frame):
        if last is None or abs(y - last) >= 0.95 * height:
            box = QRectF(left, y - height / 2.0, width, height)
            words.append(Words(elided(text, TEXT, width + 1.0), box, TEXT, RIGHT))
            last = y
    return words


def rules(subject: Subject, across: Across, frame: QRectF) -> list[Line]:
    """Return the faint lines within a plot of curves."""
    if subject.is_grid:
        return []
    found = [
        (QPointF(frame.left(), y), QPointF(frame.right(), y)) for _, y in _marks(subject, frame)
    ]
    if not subject.is_spread and subject.lines is not None:
        # Between the values, so that nobody counts a mark to its neighbour.
        found += [
            (QPointF(x, frame.top()), QPointF(x, frame.bottom())) for x in across.borders(frame)
        ]
    return found


def words_below(
    subject: Subject, across: Across, frame: QRectF, foot: float, turned: bool, right: float
) -> list[Words]:
    """Return the words below a plot.

    Parameters
    ----------
    subject : Subject
    across : Across
    frame : QRectF
    foot : float
        The height that they have.
    turned : bool
        Whether they read upwards.
    right : float
        Where the picture ends.
    """
    names = axis_names(subject.across)
    metrics = QFontMetricsF(TEXT)
    height = metrics.height()
    widths = [height if turned else metrics.horizontalAdvance(name) + 2.0 for name in names]
    if subject.across.scale == "choice":
        # A longer name is elided; of numbers, some are left out.
        slot = max(across.slot(frame) - 4.0, height)
        widths = [min(width, slot) for width in widths]
    order = sorted(range(len(names)), key=lambda place: across.x(frame, place))
    boxes = []
    for place in order:
        left = across.x(frame, place) - widths[place] / 2.0
        left = min(left, right - MARGIN / 2.0 - widths[place])
        boxes.append(QRectF(left, frame.bottom() + 7.0, widths[place], foot - 9.0))
    words = []
    for index in range(0, len(boxes), stride_of(boxes)):
        box, name = boxes[index], names[order[index]]
        text = elided(name, TEXT, box.height() if turned else box.width() + 1.0)
        words.append(Words(text, box, TEXT, RIGHT if turned else CENTRE, turned=turned))
    return words


def _marks(subject: Subject, frame: QRectF) -> list[tuple[str, float]]:
    """Return the words at the left with their heights."""
    if subject.is_grid and subject.lines is not None:
        names = axis_names(subject.lines)
        step = frame.height() / len(names)
        return [(name, frame.top() + (row + 0.5) * step) for row, name in enumerate(names)]
    if subject.is_grid:
        shares = (0.0, 0.5, 1.0) if subject.measure is Measure.PLATEAUS else ()
        return [
            (f"{100.0 * share:.0f} %", frame.bottom() - share * frame.height()) for share in shares
        ]
    room = int(frame.height() / (1.6 * QFontMetricsF(TEXT).height()))
    ticks = subject.scale.ticks(max(2, min(_TICKS, room)))
    return [(subject.scale.words(tick), height_of(frame, subject.scale, tick)) for tick in ticks]
