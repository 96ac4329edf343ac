"""Marks the patterns that another view points out."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPen

from xorviz.ui.highlight import Highlight
from xorviz.ui.theme import Theme
from xorviz.ui.views.decision.dots import Dot
from xorviz.ui.views.decision.frame import Frame

_RADIUS = 18.0


def paint_marks(
    painter: QPainter, frame: Frame, dots: Iterable[Dot], highlight: Highlight, theme: Theme
) -> None:
    """Paint a ring around each marked pattern that has a name on the map."""
    if not highlight.patterns:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for dot in dots:
        if dot.name in highlight.patterns:
            for name, width in (("panel", 4.0), ("text", 2.0)):
                painter.setPen(QPen(theme.color(name), width))
                painter.drawEllipse(frame.pixel((dot.x, dot.y)), _RADIUS, _RADIUS)
