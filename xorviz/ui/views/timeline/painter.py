"""Paints the timeline: lanes, signs of what happened, the axis of the steps, and the cursor."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from xorviz.session.snapshot import BranchLook
from xorviz.ui.fonts import Lettering, Size
from xorviz.ui.theme import Theme
from xorviz.ui.views.curves.deaths import DAGGER
from xorviz.ui.views.curves.hues import faded
from xorviz.ui.views.parts.colors import mix, text_color
from xorviz.ui.views.parts.ticks import even_ticks, step_texts
from xorviz.ui.views.timeline.events import Kind, Sign, beginning
from xorviz.ui.views.timeline.geometry import AXIS, ROW, TOP, Places
from xorviz.ui.views.timeline.hues import colour, place_of
from xorviz.ui.views.timeline.words import branch_name

#: Pixels that a label of the axis needs.
_LABEL = 72.0

#: How far a lane bends when it leaves that of its parent.
_BEND = 6.0

#: So much of the colour is left of other branches, and of what lies ahead or is gone.
_OTHER, _AHEAD = 0.7, 0.45

SWATCH = 8.0


@dataclass(frozen=True)
class Lane:
    """A branch on its lane.

    Parameters
    ----------
    branch : BranchLook
    row : int
    parent : int or None
        The lane that it leaves.
    signs : tuple of Sign
    until : int or None
        How far the run on display has gone along it, or would go; None where it has not.
    """

    branch: BranchLook
    row: int
    parent: int | None
    signs: tuple[Sign, ...]
    until: int | None


@dataclass(frozen=True)
class Cursor:
    """Where the cursor is.

    Parameters
    ----------
    step : int
        Where it belongs.
    shown : int
        The step on display, which may have to follow yet.
    is_past : bool
    """

    step: int
    shown: int
    is_past: bool


class TimelinePainter:
    """Paints into a strip of a given theme; knows its fonts."""

    def __init__(self) -> None:
        self._font, self._bold = (
            Lettering(Size.CAPTION),
            Lettering(Size.CAPTION, QFont.Weight.DemiBold),
        )
        self._small = Lettering(Size.TICK)

    def name_width(self, names: Sequence[str], most: float) -> float:
        """Return the width that names and their swatches need, up to a bound."""
        widest = max((self._bold.width(name) for name in names), default=0)
        return min(widest + SWATCH + 6.0, most)

    def axis(self, painter: QPainter, theme: Theme, places: Places) -> None:
        """Paint the ticks of the steps through the lanes, and their numbers beneath."""
        lanes = places.lanes
        _, ticks = even_ticks(places.span.low, places.span.high, max(lanes.width() / _LABEL, 2.0))
        ticks = [tick for tick in ticks if tick == int(tick)]
        painter.setPen(QPen(mix(theme.color("panel"), theme.color("border"), 0.7), 1.0))
        bottom = lanes.bottom()
        painter.drawLines([QLineF(places.x(t), TOP, places.x(t), bottom + 2.0) for t in ticks])
        painter.setPen(theme.color("muted"))
        painter.setFont(self._small.font)
        centred = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        for tick, text in zip(ticks, step_texts(ticks), strict=True):
            width = self._small.width(text)
            left = min(max(places.x(tick) - width / 2.0, 2.0), places.width - width - 2.0)
            painter.drawText(QRectF(left, bottom + 1.0, width + 1.0, AXIS - 1.0), centred, text)

    def lane(
        self, painter: QPainter, theme: Theme, places: Places, lane: Lane, cursor: Cursor
    ) -> None:
        """Paint the line of a branch, from where it leaves its parent's, and its signs."""
        branch, full = lane.branch, colour(theme, place_of(lane.branch))
        panel, until = theme.color("panel"), lane.until
        ahead, other = mix(panel, full, _AHEAD), mix(panel, full, _OTHER)
        y = places.y(lane.row)
        start, end = places.x(beginning(branch)), places.x(branch.ends)
        pen = QPen(other if until is None else full, 3.0 if branch.is_shown else 1.5)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if lane.parent is not None:
            self._bend(painter, pen, QPointF(start, places.y(lane.parent)), QPointF(start, y))
            start = min(start + _BEND, end)
        held = min(max(places.x(branch.first), start), end)
        if branch.is_shown and cursor.is_past:
            until = min(cursor.step, branch.ends)
        gone = end if until is None else min(max(places.x(until), held), end)
        for line_pen, left, right in (
            (QPen(ahead, pen.widthF(), Qt.PenStyle.DotLine), start, held),
            (pen, held, gone),
            # What was recorded after the step on display is there yet, but not now.
            (QPen(ahead, 1.5), gone, end),
        ):
            if right > left:
                painter.setPen(line_pen)
                painter.drawLine(QLineF(left, y, right, y))
        self._end(painter, theme, QPointF(end, y), pen.color() if gone >= end else ahead)
        for sign in lane.signs:
            self._sign(painter, theme, QPointF(sign.x, y), sign, lane.until is not None)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def name(
        self, painter: QPainter, theme: Theme, rect: QRectF, branch: BranchLook, current: bool
    ) -> None:
        """Paint the swatch and the name of a branch; that on display stands out.

        Parameters
        ----------
        painter : QPainter
        theme : Theme
        rect : QRectF
        branch : BranchLook
        current : bool
            Whether the keyboard is on it.
        """
        full = colour(theme, place_of(branch))
        swatch = QRectF(rect.left(), rect.center().y() - SWATCH / 2.0, SWATCH, SWATCH)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(full, 1.5))
        painter.setBrush(full if branch.is_shown else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(swatch.adjusted(0.75, 0.75, -0.75, -0.75), 2.0, 2.0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        font = self._bold.font if branch.is_shown else self._font.font
        painter.setFont(font)
        painter.setPen(theme.color("text" if branch.is_shown or current else "muted"))
        room = rect.adjusted(SWATCH + 5.0, 0.0, 0.0, 0.0)
        words = QFontMetricsF(font).elidedText(
            branch_name(branch), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        if current:
            painter.setPen(QPen(theme.color("accent"), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(-4.5, 0.5, 3.5, -0.5), 3.0, 3.0)

    def cursor(self, painter: QPainter, theme: Theme, places: Places, cursor: Cursor) -> None:
        """Paint the line of the cursor with its handle, and where the run has to follow yet."""
        lanes = places.lanes
        color = theme.color("warning" if cursor.is_past else "text")
        if cursor.shown != cursor.step and lanes.left() <= places.x(cursor.shown) <= lanes.right():
            x = round(places.x(cursor.shown)) + 0.5
            painter.setPen(QPen(faded(theme, "text", 0.5), 1.0, Qt.PenStyle.DotLine))
            painter.drawLine(QLineF(x, TOP, x, lanes.bottom()))
        x = places.x(cursor.step)
        if not lanes.left() - 1.0 <= x <= lanes.right() + 1.0:
            return
        x = round(x) + 0.5
        painter.setPen(QPen(color, 1.0))
        painter.drawLine(QLineF(x, 2.0, x, lanes.bottom() + 2.0))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("panel"), 1.0))
        painter.setBrush(color)
        corners = [(-5.5, 0.5), (5.5, 0.5), (5.5, 5.0), (0.0, 10.0), (-5.5, 5.0)]
        painter.drawPolygon(QPolygonF([QPointF(x + dx, dy) for dx, dy in corners]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    @staticmethod
    def _bend(painter: QPainter, pen: QPen, leave: QPointF, arrive: QPointF) -> None:
        path = QPainterPath(leave)
        bend = min(_BEND, abs(arrive.y() - leave.y()))
        way = 1.0 if arrive.y() > leave.y() else -1.0
        path.lineTo(QPointF(arrive.x(), arrive.y() - way * bend))
        path.quadTo(arrive, QPointF(arrive.x() + bend, arrive.y()))
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    @staticmethod
    def _end(painter: QPainter, theme: Theme, place: QPointF, color: QColor) -> None:
        painter.setPen(QPen(color, 1.5))
        painter.setBrush(theme.color("panel"))
        painter.drawEllipse(place, 2.5, 2.5)

    def _sign(
        self, painter: QPainter, theme: Theme, place: QPointF, sign: Sign, strong: bool
    ) -> None:
        color = theme.color("warning" if sign.kind is not Kind.WAKING else "right")
        if not strong:
            color = mix(theme.color("panel"), color, 0.6)
        painter.setPen(QPen(theme.color("panel"), 1.0))
        painter.setBrush(color)
        if len(sign.events) > 1:
            self._badge(painter, place, f"{len(sign.events)}", color)
        elif sign.kind is Kind.EDIT:
            around = [(0.0, -5.0), (5.0, 0.0), (0.0, 5.0), (-5.0, 0.0)]
            painter.drawPolygon(QPolygonF([place + QPointF(dx, dy) for dx, dy in around]))
        elif sign.kind is Kind.WAKING:
            painter.setPen(QPen(color, 1.5))
            painter.setBrush(theme.color("panel"))
            painter.drawEllipse(place, 3.5, 3.5)
        else:
            # The lane must not run through the sign.
            ground = QRectF(place.x() - 4.0, place.y() - 7.0, 8.0, 14.0)
            painter.fillRect(ground, theme.color("panel"))
            painter.setPen(color)
            painter.setFont(self._bold.font)
            painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, DAGGER)

    def _badge(self, painter: QPainter, place: QPointF, count: str, color: QColor) -> None:
        width = max(self._small.width(count) + 7.0, 12.0)
        rect = QRectF(place.x() - width / 2.0, place.y() - ROW / 2.0 + 1.5, width, ROW - 3.0)
        painter.drawRoundedRect(rect, 4.0, 4.0)
        painter.setPen(text_color(color))
        painter.setFont(self._small.font)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, count)
