"""What pyqtgraph draws of the curves: loss and accuracy, and the axes of all plots."""

from __future__ import annotations

import PySide6  # noqa: F401  # before pyqtgraph, which takes whichever Qt is loaded
from numpy.typing import NDArray
from pyqtgraph import GraphicsView, ViewBox
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPen

from xorviz.ui.fonts import enlarged
from xorviz.ui.theme import Theme
from xorviz.ui.views.curves.axes import (
    AXIS_WIDTH,
    AccuracyAxis,
    Axis,
    GradientAxis,
    LossAxis,
    RateAxis,
    StepAxis,
)
from xorviz.ui.views.curves.gradient_strip import GradientStrip
from xorviz.ui.views.curves.hues import curve_pen
from xorviz.ui.views.curves.line import Line
from xorviz.ui.views.curves.ranges import ACCURACY_SPAN, Ranges, Span
from xorviz.ui.views.curves.rate_strip import RateStrip
from xorviz.ui.views.curves.strips import Places, Strip
from xorviz.ui.views.curves.tested import ACCURACY, LOSS, pen_of
from xorviz.ui.views.curves.thinning import Thinning


class Plots:
    """The items of the scene, in places that are given them.

    Parameters
    ----------
    view : GraphicsView
        Whose scene they stand in; its units are pixels.
    """

    def __init__(self, view: GraphicsView) -> None:
        self.loss_axis, self._accuracy_axis, self._step_axis = (
            LossAxis(),
            AccuracyAxis(),
            StepAxis(),
        )
        self._gradient_axis, self._rate_axis = GradientAxis(), RateAxis()
        self.loss_line, self._accuracy_line = Line(), Line()
        #: Of loss and accuracy over the patterns kept for a test.
        self.test_lines = Line(), Line()
        self._loss_box = self._box(self.test_lines[0], self.loss_line)
        self._accuracy_box = self._box(self.test_lines[1], self._accuracy_line)
        self.loss_axis.linkToView(self._loss_box)
        self._accuracy_axis.linkToView(self._accuracy_box)
        self._step_axis.linkToView(self._loss_box)
        for item in (self._loss_box, self._accuracy_box, *self._axes()):
            view.addItem(item)
        self._applied: tuple[Span, Span] | None = None
        self._scales: dict[Axis, tuple[object, ...]] = {}

    def apply_theme(self, theme: Theme, ratio: float) -> None:
        """Take the colours of a theme, for a screen with so many device pixels per pixel."""
        for axis in self._axes():
            axis.apply_theme(theme)
        lines = (self.loss_line, self._accuracy_line)
        for line, test, color in zip(lines, self.test_lines, (LOSS, ACCURACY), strict=True):
            line.setPen(curve_pen(QPen(theme.color(color)), ratio))
            test.setPen(curve_pen(pen_of(theme, color), ratio))

    def place(self, places: Places) -> None:
        """Put everything in its place; what has none is hidden."""
        strips = places.strips
        self._loss_box.setGeometry(places.loss)
        _stand_beside(self.loss_axis, places.loss)
        self._step_axis.setGeometry(places.steps)
        accuracy = strips.get(Strip.ACCURACY)
        self._accuracy_box.setVisible(accuracy is not None)
        self._accuracy_axis.set_shown(accuracy is not None)
        if accuracy is not None:
            self._accuracy_box.setGeometry(accuracy)
            _stand_beside(self._accuracy_axis, accuracy)
        rate = strips.get(Strip.RATE)
        if rate is not None:
            _stand_beside(self._rate_axis, rate)

    def apply_ranges(self, ranges: Ranges) -> None:
        """Take the ranges where those have changed: it costs a new picture of axes."""
        steps, losses = ranges.steps, ranges.losses
        if (steps, losses) == self._applied:
            return
        self._applied = steps, losses
        across = (steps.low, steps.high)
        self._loss_box.setRange(xRange=across, yRange=(losses.low, losses.high), padding=0.0)
        self._accuracy_box.setRange(xRange=across, yRange=ACCURACY_SPAN, padding=0.0)
        for line in (self.loss_line, self.test_lines[0]):
            line.set_bounds(steps, losses)
        for line in (self._accuracy_line, self.test_lines[1]):
            line.set_bounds(steps, Span(*ACCURACY_SPAN))

    def draw(self, thinning: Thinning, heights: NDArray, accuracy: NDArray, places: Places) -> None:
        """Draw the losses as heights on their axis, and the accuracies if they have a strip."""
        self.loss_line.setData(thinning.steps, thinning.values(heights), connect="finite")
        if Strip.ACCURACY in places.strips:
            values = thinning.values(accuracy)
            self._accuracy_line.setData(thinning.steps, values, connect="finite")

    def draw_test(
        self, thinning: Thinning, curves: tuple[NDArray, NDArray] | None, places: Places
    ) -> None:
        """Draw the losses over the test as heights, and the accuracies; None where it has none."""
        for line, shown in zip(
            self.test_lines, (True, Strip.ACCURACY in places.strips), strict=True
        ):
            line.setVisible(shown and curves is not None)
        if curves is not None:
            for line, values in zip(self.test_lines, curves, strict=True):
                if line.isVisible():
                    line.setData(thinning.steps, thinning.values(values), connect="finite")

    def scale_gradients(self, strip: GradientStrip, shown: bool) -> None:
        """Let the axis of the gradients follow their strip."""
        axis = self._gradient_axis
        axis.set_shown(shown and strip.recorded)
        key = (strip.span, strip.scale_rect, strip.zeros)
        if axis.isVisible() and self._scales.get(axis) != key:
            self._scales[axis] = key
            axis.zero_below = strip.zeros
            _stand_beside(axis, strip.scale_rect)
            axis.setRange(strip.span.low, strip.span.high)
            axis.redraw()

    def scale_rates(self, strip: RateStrip, shown: bool) -> None:
        """Let the axis of the learning rate follow its strip."""
        axis = self._rate_axis
        axis.set_shown(shown and strip.path is not None)
        key = (strip.span, strip.ticks)
        if axis.isVisible() and self._scales.get(axis) != key:
            self._scales[axis] = key
            axis.wanted = strip.ticks
            axis.setRange(strip.span.low, strip.span.high)
            axis.redraw()

    def _axes(self) -> tuple[Axis, ...]:
        return (
            self.loss_axis,
            self._accuracy_axis,
            self._gradient_axis,
            self._rate_axis,
            self._step_axis,
        )

    @staticmethod
    def _box(*lines: Line) -> ViewBox:
        box = ViewBox(enableMouse=False, enableMenu=False, defaultPadding=0.0)
        box.disableAutoRange()
        for line in lines:
            box.addItem(line, ignoreBounds=True)
        return box


def _stand_beside(axis: Axis, plot: QRectF) -> None:
    axis.setGeometry(
        QRectF(plot.left() - enlarged(AXIS_WIDTH), plot.top(), enlarged(AXIS_WIDTH), plot.height())
    )
    axis.redraw()
