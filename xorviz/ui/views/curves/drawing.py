"""Draws the record on show: everything that the canvas of the curves paints, in its order."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import numpy as np
import PySide6  # noqa: F401  # before pyqtgraph, which takes whichever Qt is loaded
from pyqtgraph import GraphicsView
from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from xorviz.session.snapshot import Curves, Topology
from xorviz.ui.views.curves.card import Card
from xorviz.ui.views.curves.deaths import fates
from xorviz.ui.views.curves.gradient_strip import GradientStrip
from xorviz.ui.views.curves.graveyard import Graveyard
from xorviz.ui.views.curves.labels import Labels
from xorviz.ui.views.curves.layers import Layers, gradients_of, least_at
from xorviz.ui.views.curves.marks import mark_words
from xorviz.ui.views.curves.painter import (
    Frame,
    paint_below,
    paint_bubble,
    paint_cross,
    paint_dots,
    paint_focus,
    paint_hint,
    paint_marks,
    paint_step,
    paint_stretch,
)
from xorviz.ui.views.curves.plots import Plots
from xorviz.ui.views.curves.ranges import Ranges, log_heights
from xorviz.ui.views.curves.rate_strip import RateStrip
from xorviz.ui.views.curves.stays import paint_stays, stay_words, stays_at
from xorviz.ui.views.curves.strip_painter import StripPainter
from xorviz.ui.views.curves.strips import Places, Strip
from xorviz.ui.views.curves.tested import ACCURACY, LOSS, curves_of_test
from xorviz.ui.views.curves.tested_names import TestNames
from xorviz.ui.views.curves.thinning import Thinning
from xorviz.ui.views.curves.values import entries_at, number_text

if TYPE_CHECKING:
    from xorviz.ui.views.curves.canvas import CurvesCanvas

_log = logging.getLogger(__name__)

#: The card keeps so far from the plot's edges, and lower where an edit's words stand.
_CARD_MARGIN, _BELOW_BUBBLE = 8.0, 30.0


@contextmanager
def logged() -> Iterator[None]:
    """Log whatever goes wrong: an exception that leaves a scene's painting ends the process."""
    try:
        yield
    except Exception:
        _log.exception("the curves could not be painted")


class Drawing:
    """All that is drawn of a record, kept as paths and places until the record changes."""

    def __init__(self, view: GraphicsView) -> None:
        self.plots = Plots(view)
        self.strip_painter = StripPainter()
        self.labels = Labels()
        self.test_names = TestNames()
        self.card = Card()
        self.gradients, self.rates = GradientStrip(), RateStrip()
        self.graveyard = Graveyard(self.strip_painter.text_width)

    def restart(self) -> None:
        """Begin with new scales: the record is another one."""
        self.gradients.restart()
        self.rates.restart()

    def draw(self, curves: Curves, layers: Layers, ranges: Ranges, places: Places) -> None:
        """Make the paths of a record; what is not shown costs nothing."""
        span, across = ranges.steps, round(places.loss.width())
        thinning = Thinning(curves.steps.astype(np.float64), span.low, span.high, across)
        heights = curves.loss
        if ranges.logarithmic:
            heights = log_heights(curves.loss, ranges.losses)
        self.plots.draw(thinning, heights, curves.accuracy, places)
        test = curves_of_test(curves)
        if test is not None and ranges.logarithmic:
            test = log_heights(test[0], ranges.losses), test[1]
        self.plots.draw_test(thinning, test, places)
        gradients, rate = (places.strips.get(strip) for strip in (Strip.GRADIENT, Strip.RATE))
        if gradients is not None:
            self.gradients.draw(curves, layers, thinning, span, gradients)
        if rate is not None:
            self.rates.draw(curves, thinning, span, rate)
        self.plots.scale_gradients(self.gradients, gradients is not None)
        self.plots.scale_rates(self.rates, rate is not None)

    def empty(self, curves: Curves, places: Places) -> frozenset[Strip]:
        """Return the strips whose curves are not on record; before the first point, none."""
        missing = {Strip.GRADIENT: not self.gradients.recorded, Strip.RATE: self.rates.path is None}
        if not len(curves.steps):
            return frozenset()
        return frozenset(strip for strip in places.strips if missing.get(strip, False))

    def graveyard_of(self, frame: Frame, curves: Curves, topology: Topology | None) -> Graveyard:
        """Return the marks of the dead units in their places."""
        self.graveyard.arrange(frame, curves.deaths, topology, first_step(curves))
        return self.graveyard

    def paint_below(self, painter: QPainter, frame: Frame, canvas: CurvesCanvas) -> None:
        """Paint what lies behind the curves."""
        if canvas.highlight.steps is not None:
            paint_stretch(painter, frame, *canvas.highlight.steps)
        paint_below(painter, frame, canvas.levels, canvas.standing)

    def paint_above(self, painter: QPainter, frame: Frame, canvas: CurvesCanvas) -> None:
        """Paint what lies over the curves of loss and accuracy."""
        curves, strips = canvas.curves, frame.places.strips
        self.card.place = None
        if curves is None or not len(curves.steps):
            hint = QCoreApplication.translate("CurvesCanvas", "Run or step to see the loss")
            paint_hint(painter, frame, hint)
        else:
            if Strip.GRADIENT in strips:
                caption = _gradient_caption(canvas.past or curves, canvas.layers)
                self.strip_painter.paint_gradients(
                    painter, frame, self.gradients, canvas.layers, caption
                )
            if Strip.RATE in strips:
                caption = QCoreApplication.translate("CurvesView", "learning rate")
                self.strip_painter.paint_rate(painter, frame, self.rates, caption)
            paint_stays(painter, frame, curves.stays, int(curves.steps[-1]))
            self._paint_notes(painter, frame, curves, canvas)
            self._paint_cursor(painter, frame, curves, canvas)
        if canvas.hasFocus():
            paint_focus(painter, frame)

    def _paint_notes(
        self, painter: QPainter, frame: Frame, curves: Curves, canvas: CurvesCanvas
    ) -> None:
        """Paint the names of the plateaus, the deaths and the edits."""
        end = QPointF(frame.x(float(curves.steps[-1])), frame.y(float(curves.loss[-1])))
        self.labels.arrange(frame, canvas.captions, end, self.plots.loss_line)
        if curves.deaths:
            yard = self.graveyard_of(frame, curves, canvas.topology)
            self.strip_painter.paint_deaths(painter, frame, yard)
        self.labels.paint(painter, frame)
        self.test_names.paint(painter, frame, curves, [label.place for label in self.labels.shown])
        paint_marks(painter, frame, [mark.step for mark in curves.marks])

    def _paint_cursor(
        self, painter: QPainter, frame: Frame, curves: Curves, canvas: CurvesCanvas
    ) -> None:
        index = canvas.cursor_.index
        if canvas.past is not None:
            paint_step(painter, frame, int(canvas.past.steps[0]))
            if index is None:
                curves = canvas.past
        at = -1 if index is None else index
        x, y = frame.x(float(curves.steps[at])), frame.y(float(curves.loss[at]))
        if index is not None:
            paint_cross(painter, frame, x, y)
        paint_dots(painter, frame.theme, self._dots(frame, curves, canvas.layers, at, x))
        if index is None:
            return
        mark = canvas.mark_at_cursor()
        if mark is not None:
            paint_bubble(painter, frame, mark.step, mark_words(mark))
        top = frame.loss.top() + (_CARD_MARGIN if mark is None else _BELOW_BUBBLE)
        corner = QPointF(frame.loss.left() + _CARD_MARGIN, top)
        room = QRectF(corner, QPointF(frame.loss.right() - _CARD_MARGIN, frame.bottom))
        entries = entries_at(curves, index, canvas.layers, frame.theme)
        notes = fates(canvas.deaths_at_cursor(), canvas.topology, first_step(curves))
        at_left = x > frame.loss.center().x()
        standing = stays_at(curves.stays, int(curves.steps[index]))
        notes += tuple(stay_words(stay) for stay in standing)
        self.card.paint(painter, frame.theme, room, at_left, entries, notes)

    def _dots(
        self, frame: Frame, curves: Curves, layers: Layers, at: int, x: float
    ) -> list[tuple[QPointF, QColor]]:
        theme, strips = frame.theme, frame.places.strips
        y = frame.y(float(curves.loss[at]))
        dots = [(QPointF(x, y), theme.color(LOSS))] if frame.holds(y) else []
        accuracy = frame.y_accuracy(float(curves.accuracy[at]))
        dots.append((QPointF(x, accuracy), theme.color(ACCURACY)))
        test = curves_of_test(curves)
        if test is not None:
            y = frame.y(float(test[0][at]))
            dots += [(QPointF(x, y), theme.color(LOSS))] if frame.holds(y) else []
            y = frame.y_accuracy(float(test[1][at]))
            dots.append((QPointF(x, y), theme.color(ACCURACY)))
        if Strip.GRADIENT in strips:
            norms = gradients_of(curves)
            for line in self.gradients.lines:
                place = QPointF(x, self.gradients.y(float(norms[line.layer][at])))
                dots.append((place, layers.pen(theme, line.layer).color()))
        if Strip.RATE in strips and self.rates.path is not None:
            place = QPointF(x, self.rates.y(float(curves.learning_rate[at])))
            dots.append((place, theme.color("text")))
        return dots


def first_step(curves: Curves) -> int:
    """Return the first step on record."""
    return int(curves.steps[0]) if len(curves.steps) else 0


def _gradient_caption(curves: Curves, layers: Layers) -> str:
    """Say what the strip shows; of many layers how many, and which has the least gradient."""
    words = QCoreApplication.translate("CurvesView", "gradient norm")
    least = least_at(curves, -1) if len(layers.drawn) < len(layers.all) else None
    if least is None:
        return words
    more = QCoreApplication.translate(
        "CurvesView", "{words} · {drawn} of {all} layers, least {layer} {norm}"
    )
    counts = {"drawn": len(layers.drawn), "all": len(layers.all)}
    return more.format(words=words, layer=least[0], norm=number_text(least[1]), **counts)
