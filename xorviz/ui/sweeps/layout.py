"""Lays out a picture of a sweep, so that no word meets another."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from xorviz.ui.sweeps.fitting import columns_of, elided, foot_of, panel_title
from xorviz.ui.sweeps.geometry import (
    CENTRE,
    HEADING,
    LEFT,
    LEFT_TOP,
    MARGIN,
    SMALL,
    TEXT,
    TITLE,
    Geometry,
    Panel,
    Spot,
    Words,
)
from xorviz.ui.sweeps.legend import legend
from xorviz.ui.sweeps.measures import reading
from xorviz.ui.sweeps.places import Across, height_of
from xorviz.ui.sweeps.plot_words import (
    SIDE,
    Line,
    left_room,
    rules,
    side_title,
    words_below,
    words_left,
)
from xorviz.ui.sweeps.subject import Subject
from xorviz.ui.sweeps.words import caption_words, field_title, title_words

#: Of the title, of that of an axis, of one over a plot; between two plots.
_TITLE, _AXIS, _OVER, _GAP = 22.0, 20.0, 20.0, 14.0

#: Most lines of the caption.
_LINES = 4


def lay_out(subject: Subject, size: QSizeF) -> Geometry:
    """Return where everything of a picture of this size lies."""
    return _Layout(subject, size).done()


class _Layout:
    def __init__(self, subject: Subject, size: QSizeF) -> None:
        self._subject, self._size = subject, size
        self._across = Across(subject.across, subject.is_spread)
        self._words: list[Words] = []
        self._rules: list[Line] = []

    def done(self) -> Geometry:
        subject, size = self._subject, self._size
        whole = QRectF(QPointF(0.0, 0.0), size)
        inside = whole.adjusted(MARGIN, MARGIN - 4.0, -MARGIN, -MARGIN + 4.0)
        top = QRectF(inside.topLeft(), QSizeF(inside.width(), _TITLE))
        self._put(title_words(subject.measure, subject.result.spec.axes), top, TITLE, LEFT)
        samples, names, bottom = legend(subject, inside, top.bottom() + 4.0)
        self._words += names
        foot = self._caption(inside)
        area = QRectF(inside.left(), bottom + 4.0, inside.width(), foot.top() - 8.0 - bottom - 4.0)
        panels = self._panels(area)
        words = tuple(words for words in self._words if words.text)
        return Geometry(size, subject, panels, words, tuple(samples), tuple(self._rules))

    def _caption(self, inside: QRectF) -> QRectF:
        text = caption_words(self._subject.result.spec, self._subject.measure)
        metrics = QFontMetricsF(SMALL)
        room = QRectF(0.0, 0.0, inside.width(), 1000.0)
        height = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), text).height()
        height = min(height + 1.0, _LINES * metrics.height())
        box = QRectF(inside.left(), inside.bottom() - height, inside.width(), height)
        self._words.append(Words(text, box, SMALL, LEFT_TOP, muted=True))
        return box

    def _panels(self, area: QRectF) -> tuple[Panel, ...]:
        subject = self._subject
        count = 1 if subject.panels is None else len(subject.panels.values)
        left = left_room(subject, area.width())
        columns = columns_of(area.width() - left, area.height(), count)
        rows = math.ceil(count / columns)
        over = 4.0 if subject.panels is None else _OVER
        width = (area.width() - left - 8.0 - (columns - 1) * _GAP) / columns
        slot = max(4.0, (width - 24.0) / len(subject.across.values))
        most = max(34.0, 0.36 * area.height() / rows)
        foot, turned = foot_of(subject.across, slot, most, subject.is_spread)
        height = max(8.0, (area.height() - _AXIS) / rows - over - foot - 4.0)
        found = []
        for place in range(count):
            row, column = divmod(place, columns)
            x = area.left() + left + column * (width + _GAP)
            y = area.top() + over + row * (over + height + foot + 4.0)
            frame = QRectF(x, y, width, height)
            if subject.panels is not None:
                above = QRectF(x, y - over, width, over - 2.0)
                self._put(panel_title(subject.panels, place, width), above, HEADING, LEFT)
            if column == 0:
                self._words += words_left(subject, frame, area.left())
            self._words += words_below(
                subject, self._across, frame, foot, turned, self._size.width()
            )
            self._rules += rules(subject, self._across, frame)
            found.append(Panel(frame, tuple(self._spots(frame, place))))
        self._axis_titles(area, left)
        return tuple(found)

    def _axis_titles(self, area: QRectF, left: float) -> None:
        below = QRectF(area.left() + left, area.bottom() - _AXIS + 2.0, area.width() - left, _AXIS)
        self._put(field_title(self._subject.across.field), below, TEXT, CENTRE)
        side = QRectF(area.left(), area.top(), SIDE - 2.0, area.height() - _AXIS)
        text = elided(side_title(self._subject), TEXT, side.height())
        self._words.append(Words(text, side, TEXT, CENTRE, turned=True))

    def _spots(self, frame: QRectF, panel: int) -> list[Spot]:
        subject = self._subject
        lines = 1 if subject.lines is None else len(subject.lines.values)
        place_spot = self._box if subject.is_grid else self._point
        return [
            place_spot(frame, subject.number(panel, line, place), line, lines, place)
            for line in range(lines)
            for place in range(len(subject.across.values))
        ]

    def _box(self, frame: QRectF, number: int, line: int, lines: int, place: int) -> Spot:
        wide = frame.width() / len(self._subject.across.values)
        high = frame.height() / lines
        space = 1.0 if min(wide, high) > 8.0 else 0.0
        box = QRectF(frame.left() + place * wide, frame.top() + line * high, wide, high)
        box.adjust(space, space, -space, -space)
        return Spot(number, line, box, box.center())

    def _point(self, frame: QRectF, number: int, line: int, lines: int, place: int) -> Spot:
        aside = (line - (lines - 1) / 2.0) * self._across.dodge(frame, lines)
        x = self._across.x(frame, place) + aside
        cell = self._subject.cells.get(number)
        found = None if cell is None else reading(cell, self._subject.measure)
        if found is None:
            # In their row all stand on one height, and so farther apart.
            aside = (line - (lines - 1) / 2.0) * self._across.apart(frame, lines)
            at = QPointF(self._across.x(frame, place) + aside, frame.bottom())
            return Spot(number, line, _around(at), at, at.y(), at.y())
        y, low, high = (
            height_of(frame, self._subject.scale, value)
            for value in (found.value, found.low, found.high)
        )
        bar = QRectF(QPointF(x - 6.0, high), QPointF(x + 6.0, low))
        return Spot(number, line, _around(QPointF(x, y)).united(bar), QPointF(x, y), low, high)

    def _put(self, text: str, box: QRectF, font: QFont, flags: Qt.AlignmentFlag) -> None:
        self._words.append(Words(elided(text, font, box.width() + 1.0), box, font, flags))


def _around(at: QPointF) -> QRectF:
    return QRectF(at.x() - 6.0, at.y() - 6.0, 12.0, 12.0)
