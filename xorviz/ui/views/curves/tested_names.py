"""Writes at the ends of the dashed lines that they are those of the test."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter

from xorviz.session.snapshot import Curves
from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.views.curves.painter import Frame
from xorviz.ui.views.curves.strips import Strip
from xorviz.ui.views.curves.tested import curves_of_test
from xorviz.ui.views.parts.texts import Texts

_HEIGHT, _APART = 12.0, 6.0

#: Half the side of the square that is kept free around the dots at the lines' ends.
_DOT = 5.0


class TestNames:
    """Finds places for the words beside the ends of the lines, and remembers them."""

    def __init__(self) -> None:
        self._texts = Texts(ui_font(Size.TICK))
        #: Where words were painted last, in the plot of the losses and in the accuracy's strip.
        self.places: tuple[QRectF, ...] = ()

    def paint(
        self, painter: QPainter, frame: Frame, curves: Curves, taken: Sequence[QRectF]
    ) -> None:
        """Paint the words; where there is no room for them, none.

        Parameters
        ----------
        painter : QPainter
        frame : Frame
        curves : Curves
        taken : sequence of QRectF
            Where other words stand.
        """
        self.places = ()
        test = curves_of_test(curves)
        if test is None:
            return
        word = QCoreApplication.translate("CurvesView", "test")
        painter.setFont(self._texts.font)
        painter.setPen(frame.theme.color("text"))
        x = frame.x(float(curves.steps[-1]))
        strip = frame.places.strips.get(Strip.ACCURACY)
        heights = [(frame.loss, frame.y(float(test[0][-1])), frame.y(float(curves.loss[-1])))]
        if strip is not None:
            end, other = (frame.y_accuracy(float(each[-1])) for each in (test[1], curves.accuracy))
            heights.append((strip, end, other))
        for rect, y, other in heights:
            place = self._place(rect, QPointF(x, y), QPointF(x, other), word, taken)
            if place is not None:
                self.places += (place,)
                painter.fillRect(place, frame.theme.color("panel", 190))
                baseline = self._texts.baseline(place.center().y())
                self._texts.draw(painter, place.left() + 1.0, baseline, word)

    def _place(
        self, rect: QRectF, end: QPointF, other: QPointF, word: str, taken: Sequence[QRectF]
    ) -> QRectF | None:
        """Return a place near the end of the line that covers neither dots nor other words."""
        if not math.isfinite(end.y()):
            return None
        width = self._texts.width(word) + 2.0
        left = end.x() - width - _APART
        above, beside, below = (end.y() + part * _HEIGHT for part in (-1.25, -0.5, 0.25))
        for x, top in (
            (end.x() + _APART, beside),
            (left, above),
            (left, below),
            (left - width, above),
            (left - width, below),
        ):
            # A strip is hardly higher than a word.
            top = min(max(top, rect.top() + 1.0), rect.bottom() - _HEIGHT)
            place = QRectF(x, top, width, _HEIGHT)
            dots = [_around(end), *([_around(other)] if math.isfinite(other.y()) else [])]
            if rect.contains(place) and not any(map(place.intersects, (*taken, *dots))):
                return place
        return None


def _around(dot: QPointF) -> QRectF:
    return QRectF(dot.x() - _DOT, dot.y() - _DOT, 2.0 * _DOT, 2.0 * _DOT)
