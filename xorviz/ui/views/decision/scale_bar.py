"""The colour scale with its numbers, and the sign that shows on it what is read."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPen, QPolygonF

from xorviz.ui.numbers import printed
from xorviz.ui.theme import Theme
from xorviz.ui.views.decision.aspects import Aspect
from xorviz.ui.views.decision.frame import BAR, Arrangement
from xorviz.ui.views.parts.texts import Texts

_GAP, _SIGN = 5.0, 6.0
#: Room beside the upright bar.
_BESIDE_BAR = 48.0


def scale_texts(aspect: Aspect, least: float, largest: float) -> tuple[str, str, str]:
    """Return what stands at the orange end, the middle and the blue end of the scale.

    Parameters
    ----------
    aspect : Aspect
    least, largest : float
        The range of what is drawn: beyond an end of the scale the colour stays the same.
    """
    low, high = aspect.neutral - aspect.half, aspect.neutral + aspect.half
    below = "≤ " if least < low else ""
    beyond = "≥ " if largest > high else ""
    return below + _short(low), _short(aspect.neutral), beyond + _short(high)


def paint_scale(
    painter: QPainter,
    places: Arrangement,
    texts: Texts,
    theme: Theme,
    name: str,
    numbers: tuple[str, str, str],
) -> None:
    """Draw the scale, with the name of what is coloured where there is room for it."""
    bar = places.bar
    start, end = bar.bottomLeft(), bar.topLeft() if places.upright else bar.bottomRight()
    gradient = QLinearGradient(start, end)
    for part, color in ((0.0, "negative"), (0.5, "neutral"), (1.0, "positive")):
        gradient.setColorAt(part, theme.color(color))
    painter.fillRect(bar, gradient)
    painter.setFont(texts.font)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("border"), 1.0))
    painter.drawRect(bar)
    painter.setPen(theme.color("text"))
    high = texts.metrics.height()
    for part, number in zip((0.0, 0.5, 1.0), numbers, strict=True):
        width = texts.width(number)
        if places.upright:
            middle = bar.bottom() - high / 2.0 - part * (bar.height() - high)
            texts.draw(painter, bar.right() + _GAP, texts.baseline(middle), number)
        else:
            left = bar.left() + part * (bar.width() - width)
            texts.draw(painter, left, texts.baseline(bar.bottom() + 3.0 + high / 2.0), number)
    if places.upright and texts.width(name) <= BAR + _BESIDE_BAR:
        painter.setPen(theme.color("muted"))
        texts.draw(painter, bar.left(), texts.baseline(bar.top() - high / 2.0 - 5.0), name)


def paint_sign(
    painter: QPainter, places: Arrangement, theme: Theme, aspect: Aspect, value: float
) -> None:
    """Point at a value on the scale, or at the end that it lies beyond."""
    if not math.isfinite(value):
        return
    part = 0.5 + 0.5 * (value - aspect.neutral) / aspect.half
    part = min(max(part, 0.0), 1.0)
    paint_arrow(painter, places.bar, places.upright, theme, part)


def paint_arrow(painter: QPainter, bar: QRectF, upright: bool, theme: Theme, part: float) -> None:
    """Point at a part of a bar, from its left or from above."""
    if upright:
        tip = QPointF(bar.left() + 3.0, bar.bottom() - part * bar.height())
        ends = [tip + QPointF(-_SIGN - 3.0, sign * _SIGN) for sign in (-1.0, 1.0)]
    else:
        tip = QPointF(bar.left() + part * bar.width(), bar.top() + 3.0)
        ends = [tip + QPointF(sign * _SIGN, -_SIGN - 3.0) for sign in (-1.0, 1.0)]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("panel"), 1.4))
    painter.setBrush(theme.color("text"))
    painter.drawPolygon(QPolygonF([tip, *ends]))


def _short(value: float) -> str:
    return printed(f"{value:.3g}")
