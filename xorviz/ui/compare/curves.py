"""The curves of all contestants on one axis, each with its name at its end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from xorviz.session.snapshot import Curves
from xorviz.ui.compare.contestant import Stroke
from xorviz.ui.compare.words import tr
from xorviz.ui.fonts import Lettering, Size
from xorviz.ui.theme import DARK, Theme
from xorviz.ui.views.curves.axes import log_ticks, short_number
from xorviz.ui.views.curves.paths import across, down, path_of
from xorviz.ui.views.curves.ranges import (
    ACCURACY_SPAN,
    Span,
    linear_span,
    log_heights,
    log_span,
    step_span,
)
from xorviz.ui.views.curves.thinning import Thinning
from xorviz.ui.views.decision.frame import ticks

Array = NDArray[np.float64]

_LEFT, _TOP, _BOTTOM, _RIGHT = 50.0, 8.0, 20.0, 10.0
#: Names at the ends of lines take no more than this part of the width.
_NAMES_PART = 0.2
_LINE, _SWATCH = 15.0, 20.0


class Quantity(StrEnum):
    """What the axis counts."""

    LOG_LOSS = "log_loss"
    LOSS = "loss"
    ACCURACY = "accuracy"


@dataclass(frozen=True, eq=False)
class Line:
    """One contestant on the plot."""

    title: str
    stroke: Stroke
    curves: Curves


class CurvesPlot(QWidget):
    """Draws the curves; their ranges grow rarely, as in the main window."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("compare_curves")
        self.setAccessibleName(tr("Curves of all"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._theme: Theme = DARK
        self._quantity = Quantity.LOG_LOSS
        self._small, self._names = (
            Lettering(Size.TICK),
            Lettering(Size.LABEL, QFont.Weight.DemiBold),
        )
        self._lines: tuple[Line, ...] = ()
        self._steps: Span | None = None
        self._heights: Span | None = None
        self._parts_at: int | None = None
        self._shown_at: int | None = None

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is drawn."""
        return self._lines

    def sizeHint(self) -> QSize:
        return QSize(900, 220)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, 110)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def choose(self, quantity: Quantity) -> None:
        """Draw another quantity."""
        self._quantity, self._heights = quantity, None
        self._fit()
        self.update()

    def mark(self, step: int | None) -> None:
        """Mark the step at which all begin to part; None marks nothing."""
        self._parts_at = step

    def point_out(self, step: int | None) -> None:
        """Mark the step of the past that is on show; None marks nothing."""
        self._shown_at = step

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Draw these curves."""
        self._lines = tuple(lines)
        self._fit()
        self.update()

    def spoken(self) -> str:
        """Tell nothing of a single place: the window says how all stand."""
        return ""

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("panel"))
        steps, heights = self._steps, self._heights
        if steps is None or heights is None:
            painter.setPen(theme.color("muted"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("no curves yet"))
            painter.end()
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self._plot(painter)
        self._paint_axes(painter, plot, steps, heights)
        painter.save()
        painter.setClipRect(plot.adjusted(0.0, -2.0, 0.0, 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for line in self._lines:
            counted, columns = line.curves.steps.astype(np.float64), int(plot.width() / 3.0)
            thin = Thinning(counted, steps.low, steps.high, columns)
            values = thin.values(self._values(line.curves, heights))
            painter.setPen(line.stroke.pen(theme))
            path = path_of(across(thin.steps, steps, plot), down(values, heights, plot))
            painter.drawPath(path)
        painter.restore()
        self._paint_names(painter, plot, heights)
        painter.end()

    def _plot(self, painter: QPainter) -> QRectF:
        """Return where the lines lie: beside them there is room for the names."""
        painter.setFont(self._names.font)
        metrics = painter.fontMetrics()
        widest = max((metrics.horizontalAdvance(line.title) for line in self._lines), default=0)
        names = min(widest + _SWATCH + 16.0, max(_NAMES_PART * self.width(), 110.0))
        width = max(self.width() - _LEFT - names - _RIGHT, 40.0)
        return QRectF(_LEFT, _TOP, width, max(self.height() - _TOP - _BOTTOM, 20.0))

    def _values(self, curves: Curves, span: Span) -> Array:
        if self._quantity is Quantity.ACCURACY:
            return curves.accuracy
        if self._quantity is Quantity.LOSS:
            return curves.loss
        return log_heights(curves.loss, span)

    def _fit(self) -> None:
        """Let the axes grow to what is drawn."""
        curves = [line.curves for line in self._lines if len(line.curves.steps)]
        if not curves:
            self._steps = self._heights = None
            return
        first = float(min(one.steps[0] for one in curves))
        last = float(max(one.steps[-1] for one in curves))
        former = self._steps
        if former is not None and last < former.low:
            former = None
        self._steps = step_span(former, first, last)
        losses = np.concatenate([one.loss for one in curves])
        if self._quantity is Quantity.ACCURACY:
            self._heights = Span(*ACCURACY_SPAN)
        elif self._quantity is Quantity.LOSS:
            self._heights = linear_span(self._heights, losses)
        else:
            self._heights = log_span(self._heights, losses)

    def _paint_axes(self, painter: QPainter, plot: QRectF, steps: Span, heights: Span) -> None:
        theme = self._theme
        painter.setFont(self._small.font)
        metrics = painter.fontMetrics()
        grid, text = QPen(theme.color("border"), 1.0), theme.color("muted")
        for value, label in self._height_ticks(heights, plot.height()):
            y = round(float(down(np.array([value]), heights, plot)[0])) + 0.5
            painter.setPen(grid)
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(text)
            place = QRectF(0.0, y - 8.0, plot.left() - 6.0, 16.0)
            painter.drawText(
                place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, label
            )
        for value, _ in ticks(steps.low, steps.high, max(int(plot.width() / 90.0), 2)):
            x = round(float(across(np.array([value]), steps, plot)[0])) + 0.5
            label = f"{value:,.0f}"
            half = metrics.horizontalAdvance(label) / 2.0 + 2.0
            painter.setPen(grid)
            painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 3.0))
            painter.setPen(text)
            place = QRectF(x - half, plot.bottom() + 3.0, 2.0 * half, 15.0)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, label)
        painter.setPen(grid)
        painter.drawRect(plot)
        for step, pen in (
            (self._parts_at, QPen(text, 1.0, Qt.PenStyle.DotLine)),
            (self._shown_at, QPen(theme.color("text"), 1.0)),
        ):
            if step is not None and steps.low < step <= steps.high:
                x = float(across(np.array([float(step)]), steps, plot)[0])
                painter.setPen(pen)
                painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))

    def _height_ticks(self, span: Span, size: float) -> list[tuple[float, str]]:
        if self._quantity is Quantity.ACCURACY:
            return [(part, f"{100.0 * part:.0f} %") for part in (0.0, 0.5, 1.0)]
        if self._quantity is Quantity.LOSS:
            return ticks(span.low, span.high, max(int(size / 24.0), 2))
        every = [value for _, level in log_ticks(span.low, span.high, size) for value in level]
        return [(value, short_number(10.0**value)) for value in every]

    def _paint_names(self, painter: QPainter, plot: QRectF, heights: Span) -> None:
        """Write each name as near to the end of its line as the others leave room."""
        ends = []
        for line in self._lines:
            values = self._values(line.curves, heights)
            known = values[np.isfinite(values)]
            last = known[-1:] if len(known) else np.array([heights.low])
            ends.append(float(down(last, heights, plot)[0]))
        painter.setFont(self._names.font)
        left, theme = plot.right() + 6.0, self._theme
        places = spread_out(ends, _LINE, plot.top() + _LINE / 2.0, plot.bottom() - _LINE / 2.0)
        for line, y in zip(self._lines, places, strict=True):
            painter.setPen(line.stroke.pen(theme, 2.2))
            painter.drawLine(QPointF(left, y), QPointF(left + _SWATCH, y))
            painter.setPen(line.stroke.color(theme))
            room = QRectF(left + _SWATCH + 5.0, y - _LINE / 2.0, 0.0, _LINE)
            room.setRight(self.width() - 4.0)
            text = painter.fontMetrics().elidedText(
                line.title, Qt.TextElideMode.ElideRight, int(room.width())
            )
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)


def spread_out(wanted: Sequence[float], apart: float, low: float, high: float) -> list[float]:
    """Return places as near to the wanted ones as may be, in their order and so far apart."""
    order = sorted(range(len(wanted)), key=lambda n: wanted[n])
    places = [0.0] * len(wanted)
    edge = low
    for number in order:
        places[number] = max(wanted[number], edge)
        edge = places[number] + apart
    edge = high
    for number in reversed(order):
        places[number] = min(places[number], edge)
        edge = places[number] - apart
    return places
