"""The small signs on buttons, painted in the theme's colours at any size."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QIcon,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPixmapCache,
    QTransform,
)

from xorviz.ui.panels import tool_signs

#: Side of the square in which the paths below are drawn.
_BOX = 16.0


def icon(name: str, color: QColor, disabled: QColor | None = None) -> QIcon:
    """Return a sign as an icon, sharp on ordinary and on dense screens.

    Parameters
    ----------
    name : str
        ``run``, ``back``, ``pause``, ``step``, ``restart``, ``dice``, ``open``, ``closed``,
        ``undo``, ``redo``, ``theme``, ``picture``, or a tool of the map: ``read``, ``draw``,
        ``move``, ``delete``.
    color : QColor
    disabled : QColor, optional
        Colour of the sign on a button that cannot be used.
    """
    result = QIcon()
    for ratio in (1.0, 2.0, 3.0):
        result.addPixmap(_pixmap(name, color, ratio))
        if disabled is not None:
            result.addPixmap(_pixmap(name, disabled, ratio), QIcon.Mode.Disabled)
    return result


def _pixmap(name: str, color: QColor, ratio: float) -> QPixmap:
    # The same signs are wanted by every window, and again whenever it is dressed.
    key = f"sign {name} {color.rgba():x} {ratio}"
    pixmap = QPixmap()
    if not QPixmapCache.find(key, pixmap):
        pixmap = _painted(name, color, ratio)
        QPixmapCache.insert(key, pixmap)
    return pixmap


def _painted(name: str, color: QColor, ratio: float) -> QPixmap:
    side = round(_BOX * ratio)
    pixmap = QPixmap(side, side)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    filled, stroked = _PATHS[name]()
    painter.fillPath(filled, color)
    pen = QPen(color, 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(stroked, pen)
    painter.end()
    return pixmap


def _polygon(*points: tuple[float, float], closed: bool = True) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(*point)
    if closed:
        path.closeSubpath()
    return path


def _run() -> tuple[QPainterPath, QPainterPath]:
    return _polygon((4.5, 2.5), (13.5, 8.0), (4.5, 13.5)), QPainterPath()


def _back() -> tuple[QPainterPath, QPainterPath]:
    return _polygon((11.5, 2.5), (2.5, 8.0), (11.5, 13.5)), QPainterPath()


def _pause() -> tuple[QPainterPath, QPainterPath]:
    path = QPainterPath()
    path.addRoundedRect(QRectF(3.5, 2.5, 3.2, 11.0), 1.0, 1.0)
    path.addRoundedRect(QRectF(9.3, 2.5, 3.2, 11.0), 1.0, 1.0)
    return path, QPainterPath()


def _step() -> tuple[QPainterPath, QPainterPath]:
    path = _polygon((3.0, 3.0), (10.5, 8.0), (3.0, 13.0))
    path.addRoundedRect(QRectF(11.2, 3.0, 2.2, 10.0), 0.8, 0.8)
    return path, QPainterPath()


def _restart() -> tuple[QPainterPath, QPainterPath]:
    circle = QRectF(2.8, 3.0, 10.4, 10.4)
    arc = QPainterPath()
    arc.arcMoveTo(circle, 140.0)
    arc.arcTo(circle, 140.0, 290.0)
    start = math.radians(140.0)
    tip = QPointF(8.0 + 5.2 * math.cos(start), 8.2 - 5.2 * math.sin(start))
    head = _polygon(
        (tip.x() - 1.9, tip.y() - 3.4), (tip.x() - 1.6, tip.y() + 2.2), (tip.x() + 3.7, tip.y())
    )
    return head, arc


def _dice() -> tuple[QPainterPath, QPainterPath]:
    frame, dots = QPainterPath(), QPainterPath()
    frame.addRoundedRect(QRectF(2.3, 2.3, 11.4, 11.4), 2.6, 2.6)
    for x, y in ((5.4, 5.4), (10.6, 5.4), (8.0, 8.0), (5.4, 10.6), (10.6, 10.6)):
        dots.addEllipse(QPointF(x, y), 1.15, 1.15)
    return dots, frame


def _open() -> tuple[QPainterPath, QPainterPath]:
    return QPainterPath(), _polygon((4.0, 6.2), (8.0, 10.2), (12.0, 6.2), closed=False)


def _closed() -> tuple[QPainterPath, QPainterPath]:
    return QPainterPath(), _polygon((6.2, 4.0), (10.2, 8.0), (6.2, 12.0), closed=False)


def _undo() -> tuple[QPainterPath, QPainterPath]:
    line = QPainterPath(QPointF(3.4, 6.2))
    line.lineTo(9.4, 6.2)
    line.cubicTo(QPointF(14.6, 6.2), QPointF(14.6, 12.8), QPointF(9.4, 12.8))
    line.lineTo(5.6, 12.8)
    line.addPath(_polygon((6.2, 3.2), (3.2, 6.2), (6.2, 9.2), closed=False))
    return QPainterPath(), line


def _redo() -> tuple[QPainterPath, QPainterPath]:
    mirror = QTransform(-1.0, 0.0, 0.0, 1.0, _BOX, 0.0)
    filled, stroked = _undo()
    return mirror.map(filled), mirror.map(stroked)


def _theme() -> tuple[QPainterPath, QPainterPath]:
    circle = QRectF(2.6, 2.6, 10.8, 10.8)
    half, frame = QPainterPath(), QPainterPath()
    half.moveTo(8.0, 2.6)
    half.arcTo(circle, 90.0, -180.0)
    half.closeSubpath()
    frame.addEllipse(circle)
    return half, frame


def _picture() -> tuple[QPainterPath, QPainterPath]:
    frame, sun = QPainterPath(), QPainterPath()
    frame.addRoundedRect(QRectF(2.2, 3.2, 11.6, 9.8), 1.8, 1.8)
    frame.addPath(
        _polygon((2.6, 11.4), (6.2, 7.6), (9.0, 10.4), (10.8, 8.8), (13.4, 11.2), closed=False)
    )
    sun.addEllipse(QPointF(10.4, 5.9), 1.1, 1.1)
    return sun, frame


_PATHS = {
    "undo": _undo,
    "redo": _redo,
    "theme": _theme,
    "picture": _picture,
    "run": _run,
    "back": _back,
    "pause": _pause,
    "step": _step,
    "restart": _restart,
    "dice": _dice,
    "open": _open,
    "closed": _closed,
    "read": tool_signs.read,
    "draw": tool_signs.draw,
    "move": tool_signs.move,
    "delete": tool_signs.delete,
}
