"""Paints what is around the curves: frames, plateaus, marks and the cursor."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.theme import Theme
from xorviz.ui.views.curves.hues import faded
from xorviz.ui.views.curves.plateaus import Level
from xorviz.ui.views.curves.ranges import ACCURACY_SPAN, Span
from xorviz.ui.views.curves.strips import Places, Strip

#: Pixels within which the cursor counts as being on a mark.
ON_MARK = 6.0

#: Pixels that a stretch of steps takes at least.
_LEAST_STRETCH = 3.0


@dataclass(frozen=True)
class Frame:
    """Where the plots lie and what they span.

    Parameters
    ----------
    theme : Theme
    places : Places
        In pixels.
    steps, losses : Span
        What they span; `losses` as powers of ten where `logarithmic`.
    logarithmic : bool
    """

    theme: Theme
    places: Places
    steps: Span
    losses: Span
    logarithmic: bool

    @property
    def loss(self) -> QRectF:
        """The plot of the losses."""
        return self.places.loss

    @property
    def bottom(self) -> float:
        """Where the lowest plot ends."""
        return self.places.bottom

    def x(self, step: float) -> float:
        """Return the place of a step."""
        share = (step - self.steps.low) / (self.steps.high - self.steps.low)
        return self.loss.left() + share * self.loss.width()

    def y(self, loss: float) -> float:
        """Return the height of a loss; outside the plot where it has no place in it."""
        if not math.isfinite(loss):
            return math.inf
        if self.logarithmic:
            height = math.log10(loss) if loss > 0.0 else self.losses.low
            loss = max(height, self.losses.low)
        share = (loss - self.losses.low) / (self.losses.high - self.losses.low)
        return self.loss.bottom() - share * self.loss.height()

    def y_accuracy(self, accuracy: float) -> float:
        """Return the height of an accuracy in its strip; not a number where there is none."""
        strip = self.places.strips.get(Strip.ACCURACY)
        if strip is None:
            return math.nan
        low, high = ACCURACY_SPAN
        return strip.bottom() - (accuracy - low) / (high - low) * strip.height()

    def holds(self, y: float) -> bool:
        """Tell whether a height lies in the plot of the losses."""
        return self.loss.top() - 0.5 <= y <= self.loss.bottom() + 0.5


def paint_below(
    painter: QPainter, frame: Frame, level_list: Sequence[Level], standing: Level | None
) -> None:
    """Paint what lies behind the curves: the plots' frames and the lines of the plateaus.

    The line on which the loss stands is stronger.
    """
    theme = frame.theme
    painter.setPen(QPen(theme.color("border"), 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for rect in (frame.loss, *frame.places.strips.values()):
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
    faint, strong = QPen(faded(theme, "muted", 0.43), 1.0), QPen(theme.color("text"), 1.0)
    for pen in (faint, strong):
        pen.setDashPattern([4.0, 4.0])
    for level in level_list:
        y = frame.y(level.floor)
        if frame.holds(y):
            painter.setPen(strong if level == standing else faint)
            painter.drawLine(QLineF(frame.loss.left(), y, frame.loss.right(), y))


def paint_marks(painter: QPainter, frame: Frame, steps: Sequence[int]) -> None:
    """Paint a thin line and a triangle where each edit was made."""
    color = frame.theme.color("warning")
    faint = faded(frame.theme, "warning", 0.35)
    places = [frame.x(step) for step in steps]
    top, bottom = frame.loss.top(), frame.bottom
    painter.setPen(QPen(faint, 1.0, Qt.PenStyle.DotLine))
    painter.drawLines([QLineF(x, top, x, bottom) for x in places])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    for x in places:
        corners = [QPointF(x - 4.0, top), QPointF(x + 4.0, top), QPointF(x, top + 6.0)]
        painter.drawPolygon(QPolygonF(corners))


def paint_stretch(painter: QPainter, frame: Frame, first: int, last: int) -> None:
    """Shade all plots from one step to another; a single one is as wide as can be seen."""
    left = max(frame.x(first), frame.loss.left())
    right = min(max(frame.x(last), left + _LEAST_STRETCH), frame.loss.right())
    if left < frame.loss.right():
        top, bottom = frame.loss.top(), frame.bottom
        shade = faded(frame.theme, "text", 0.16)
        painter.fillRect(QRectF(left, top, right - left, bottom - top), shade)


def paint_bubble(painter: QPainter, frame: Frame, step: int, words: str) -> None:
    """Paint the words of a mark beneath its triangle, inside the plot."""
    font = ui_font(Size.CAPTION)
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, frame.loss.width() - 16.0)
    width = metrics.horizontalAdvance(words) + 12.0
    left = frame.x(step) - width / 2.0
    left = min(max(left, frame.loss.left() + 2.0), frame.loss.right() - width - 2.0)
    bubble = QRectF(left, frame.loss.top() + 8.0, width, 18.0)
    painter.setPen(QPen(frame.theme.color("warning"), 1.0))
    painter.setBrush(frame.theme.color("raised"))
    painter.drawRoundedRect(bubble, 4.0, 4.0)
    painter.setPen(frame.theme.color("text"))
    painter.drawText(bubble, Qt.AlignmentFlag.AlignCenter, words)


def paint_cross(painter: QPainter, frame: Frame, x: float, y: float) -> None:
    """Paint the cross of the cursor through all plots."""
    painter.setPen(QPen(faded(frame.theme, "text", 0.5), 1.0))
    painter.drawLine(QLineF(x, frame.loss.top(), x, frame.bottom))
    if frame.holds(y):
        painter.drawLine(QLineF(frame.loss.left(), y, frame.loss.right(), y))


def paint_step(painter: QPainter, frame: Frame, step: int) -> None:
    """Paint a line through all plots at the step of the past that is on display."""
    x = frame.x(step)
    painter.setPen(QPen(frame.theme.color("warning"), 1.0))
    painter.drawLine(QLineF(x, frame.loss.top(), x, frame.bottom))


def paint_dots(painter: QPainter, theme: Theme, dots: Sequence[tuple[QPointF, QColor]]) -> None:
    """Paint a dot on each curve that has a place there."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("panel"), 1.0))
    for place, color in dots:
        if math.isfinite(place.y()):
            painter.setBrush(color)
            painter.drawEllipse(place, 3.0, 3.0)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def paint_hint(painter: QPainter, frame: Frame, words: str) -> None:
    """Paint words into the middle of an empty plot."""
    painter.setFont(ui_font(Size.LABEL))
    painter.setPen(frame.theme.color("muted"))
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(frame.loss.adjusted(8.0, 0.0, -8.0, 0.0), flags, words)


def paint_focus(painter: QPainter, frame: Frame) -> None:
    """Paint the ring of the keyboard's focus around all plots."""
    painter.setPen(QPen(frame.theme.color("accent"), 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    around = QRectF(frame.loss.topLeft(), QPointF(frame.loss.right(), frame.bottom))
    painter.drawRect(around.adjusted(-1.5, -1.5, 1.5, 1.5))
