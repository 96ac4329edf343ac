"""Paints a picture of a sweep, on the screen as on paper."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPen

from xorviz.ui.sweeps.curve_painter import paint_curves
from xorviz.ui.sweeps.geometry import Geometry, Sample, Spot, Words
from xorviz.ui.sweeps.grid_painter import paint_grid
from xorviz.ui.sweeps.looks import fill_color, kind_color, line_pen, paint_mark, paint_open
from xorviz.ui.theme import Theme


def paint_sweep(painter: QPainter, geometry: Geometry, theme: Theme) -> None:
    """Paint all of a picture.

    Parameters
    ----------
    painter : QPainter
        With the picture's own units.
    geometry : Geometry
    theme : Theme
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(QPointF(0.0, 0.0), geometry.size), theme.color("panel"))
    if geometry.subject.is_grid:
        paint_grid(painter, geometry, theme)
    else:
        for panel in geometry.panels:
            paint_curves(painter, geometry, theme, panel)
    for sample in geometry.samples:
        _paint_sample(painter, geometry, theme, sample)
    for words in geometry.words:
        _paint_words(painter, theme, words)


def paint_chosen(painter: QPainter, theme: Theme, spot: Spot, is_box: bool) -> None:
    """Paint a ring around a cell that is pointed at or chosen."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("text"), 2.0))
    if is_box:
        painter.drawRect(spot.box)
    else:
        painter.drawEllipse(spot.at, 7.0, 7.0)


def _paint_words(painter: QPainter, theme: Theme, words: Words) -> None:
    painter.setFont(words.font)
    painter.setPen(theme.color("muted" if words.muted else "text"))
    if not words.turned:
        wraps = Qt.TextFlag.TextWordWrap if words.muted else Qt.TextFlag.TextSingleLine
        painter.drawText(words.box, int(words.flags | wraps), words.text)
        return
    box = words.box
    painter.save()
    painter.translate(box.left(), box.bottom())
    painter.rotate(-90.0)
    turned = QRectF(0.0, 0.0, box.height(), box.width())
    painter.drawText(turned, int(words.flags | Qt.TextFlag.TextSingleLine), words.text)
    painter.restore()


def _paint_sample(painter: QPainter, geometry: Geometry, theme: Theme, sample: Sample) -> None:
    box, middle = sample.box, sample.box.center()
    swatch = QRectF(box.left(), middle.y() - 6.0, box.width(), 12.0)
    if sample.kind == "line":
        painter.setPen(line_pen(theme, sample.place))
        painter.drawLine(QPointF(box.left(), middle.y()), QPointF(box.right(), middle.y()))
        paint_mark(painter, theme, sample.place, middle)
    elif sample.kind == "kind":
        painter.setPen(Qt.PenStyle.NoPen)
        kinds = geometry.subject.kinds
        painter.setBrush(kind_color(theme, kinds[sample.place], kinds))
        painter.drawRect(swatch)
    elif sample.kind == "scale":
        shades = QLinearGradient(swatch.topLeft(), swatch.topRight())
        for tenth in range(11):
            shades.setColorAt(
                tenth / 10.0, fill_color(theme, geometry.subject.measure, tenth / 10.0)
            )
        painter.setPen(QPen(theme.color("border"), 1.0))
        painter.setBrush(shades)
        painter.drawRect(swatch)
    elif geometry.subject.is_grid:
        paint_open(painter, theme, swatch)
    else:
        paint_mark(painter, theme, 0, middle, open_=True)
