"""What the hand is about, drawn over the map: a new pattern, and rings around old ones."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from xorviz.session.snapshot import Decision
from xorviz.ui.theme import Theme
from xorviz.ui.views.decision.aspects import Aspect
from xorviz.ui.views.decision.brushes import Targets, color_of
from xorviz.ui.views.decision.classes import color_named
from xorviz.ui.views.decision.frame import Frame, Point
from xorviz.ui.views.decision.hand import Hand, Tool

_RADIUS, _RING = 6.0, 12.0


def paint_hand(
    painter: QPainter, frame: Frame, theme: Theme, hand: Hand, decision: Decision, aspect: Aspect
) -> None:
    """Draw where a press would draw a pattern, what it would take, and what is chosen."""
    painter.save()
    painter.setClipRect(frame.box)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    chosen, held = hand.selected, hand.held
    if held is not None and hand.wanted is not None:
        place = hand.on_plane(hand.wanted)
        _paint_new(painter, frame, theme, place, held.targets, aspect)
    elif chosen is not None:
        x, y = decision.points[chosen].tolist()
        _paint_ring(painter, theme, frame.pixel((x, y)), "accent")
    if hand.draws and hand.tool is Tool.DRAW:
        if hand.hover is not None and hand.targets is not None:
            place = hand.on_plane(hand.hover)
            _paint_new(painter, frame, theme, place, hand.targets, aspect)
    elif hand.draws and not hand.holds:
        pointed = hand.pointed_at(frame)
        if pointed is not None:
            x, y = decision.points[pointed].tolist()
            color = "warning" if hand.tool is Tool.DELETE else "text"
            _paint_ring(painter, theme, frame.pixel((x, y)), color)
    painter.restore()


def _paint_new(
    painter: QPainter, frame: Frame, theme: Theme, point: Point, targets: Targets, aspect: Aspect
) -> None:
    place = frame.pixel(point)
    painter.setPen(Qt.PenStyle.NoPen)
    fill = color_named(theme, color_of(targets, aspect))
    for reach, color in (
        (_RADIUS + 2.6, theme.color("panel")),
        (_RADIUS + 1.2, theme.color("text")),
        (_RADIUS, fill),
    ):
        painter.setBrush(color)
        painter.drawEllipse(place, reach, reach)


def _paint_ring(painter: QPainter, theme: Theme, place: QPointF, color: str) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for name, width in (("panel", 4.0), (color, 2.0)):
        painter.setPen(QPen(theme.color(name), width))
        painter.drawEllipse(place, _RING, _RING)
