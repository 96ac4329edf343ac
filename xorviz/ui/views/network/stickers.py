"""What lies on and around a tile and changes seldom: drawn once, then kept as a picture."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen, QPixmap

from xorviz.ui.fonts import enlarged
from xorviz.ui.views.network.arrangement import Arrangement
from xorviz.ui.views.network.dots import NO_DOTS, Dots
from xorviz.ui.views.network.hatch import hatch
from xorviz.ui.views.network.look import Look
from xorviz.ui.views.network.pictures import NAME_GAP, NAME_LINE, PICTURE_WORDS, REMARK_LINE
from xorviz.ui.views.network.units import UnitKey

_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ELIDE = Qt.TextElideMode.ElideMiddle

#: On tiles of at least this side a bias chip shows its number, on smaller ones only its sign.
NUMBERED = 78.0
#: On tiles of at least this side a badge stands astride the upper edge, else beside the name.
_BADGED = 48.0
_CHIP = (42.0, 14.0)
_SIGN = 11.0
_NAME_HEIGHT = 14.0
#: The least room beside a name, for the lines to pass.
_BESIDE_NAME = 18.0
_BADGE = 14.0
#: How far the words below a picture reach beyond it on both sides.
_PICTURE_OVERHANG = 24.0


@dataclass(frozen=True)
class Sticker:
    """What a unit's sticker shows.

    Parameters
    ----------
    name : str
    is_input : bool
        Inputs have no bias, and their names stand beside them.
    output : int
        By which target the dots are filled; −1 for units that are no outputs.
    sign : int
        Of the bias.
    badge : str
        ``dead`` or the like; empty for units that pass gradient. Then the tile is hatched, too.
    remark : str
        Of a picture, whose name stands below it, and this below the name.
    """

    name: str
    is_input: bool
    output: int
    sign: int
    badge: str
    remark: str = ""


class Stickers:
    """Keeps the stickers of an arrangement until they change."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._dots = NO_DOTS
        self._arrangement: Arrangement | None = None
        self._ratio = 1.0
        self._room = 0.0
        self._kept: dict[UnitKey, tuple[Sticker, QPointF, QPixmap]] = {}

    def begin(self, arrangement: Arrangement, dots: Dots, ratio: float) -> None:
        """Start a picture; what was kept is forgotten if it belongs to another one."""
        same_place = arrangement is self._arrangement and ratio == self._ratio
        if not same_place or dots.key != self._dots.key:
            self._kept.clear()
        self._arrangement, self._dots, self._ratio = arrangement, dots, ratio
        self._room = name_room(arrangement)

    def paint(self, painter: QPainter, key: UnitKey, rect: QRectF, sticker: Sticker) -> None:
        """Draw a unit's sticker from what was kept."""
        kept = self._kept.get(key)
        if kept is None or kept[0] != sticker:
            kept = self._kept[key] = (sticker, *self._picture(rect, sticker))
        painter.drawPixmap(kept[1], kept[2])

    def draw(self, painter: QPainter, rect: QRectF, sticker: Sticker) -> None:
        """Draw a sticker stroke by stroke."""
        look, radius = self._look, corner(rect.width())
        shape = QPainterPath()
        shape.addRoundedRect(rect, radius, radius)
        if sticker.badge:
            hatch(painter, rect, radius, look)
        # The corners outside the rounded frame take the ground's colour again.
        outside = QPainterPath()
        outside.addRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.fillPath(outside.subtracted(shape), look.ink["window"])
        frame = QPen(look.ink["warning"], 1.6) if sticker.badge else QPen(look.ink["border"], 1.0)
        painter.setPen(frame)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)
        self._dots.paint(painter, rect, sticker.output, look)
        if sticker.remark:
            self._draw_below(painter, picture_words_rect(rect), sticker)
            return
        if sticker.is_input:
            room = input_name_rect(rect, sticker.name, look)
            painter.setFont(look.input_font)
            painter.setPen(look.ink["text"])
            text = look.input_metrics.elidedText(sticker.name, _ELIDE, room.width())
            painter.drawText(room, _RIGHT, text)
            return
        room = name_rect(rect, sticker.name, self._room, look)
        painter.setFont(look.name_font)
        painter.setPen(look.ink["muted"])
        painter.drawText(
            room, _LEFT, look.name_metrics.elidedText(sticker.name, _ELIDE, room.width())
        )
        self._draw_chip(painter, chip_rect(rect), sticker.sign)
        if sticker.badge:
            self._draw_badge(
                painter, badge_rect(rect, sticker.name, sticker.badge, self._room, look), sticker
            )

    def _draw_below(self, painter: QPainter, room: QRectF, sticker: Sticker) -> None:
        line = QRectF(room.left(), room.top(), room.width(), NAME_LINE)
        painter.setFont(self._look.input_font)
        painter.setPen(self._look.ink["text"])
        painter.drawText(line, _CENTRE, sticker.name)
        line = QRectF(room.left(), line.bottom(), room.width(), REMARK_LINE)
        painter.setFont(self._look.name_font)
        painter.setPen(self._look.ink["muted"])
        painter.drawText(line, _CENTRE, sticker.remark)

    def _draw_chip(self, painter: QPainter, chip: QRectF, sign: int) -> None:
        ink = self._look.ink
        painter.setPen(
            QPen(ink["positive" if sign > 0 else "negative" if sign < 0 else "muted"], 1.2)
        )
        painter.setBrush(ink["panel"])
        painter.drawRoundedRect(chip, chip.height() / 2.0, chip.height() / 2.0)
        if chip.width() > _SIGN:
            return  # The number is written anew for each picture.
        painter.setPen(QPen(ink["text"], 1.2))
        middle, arm = chip.center(), 0.24 * chip.height()
        if sign == 0:
            painter.drawPoint(middle)
            return
        painter.drawLine(middle - QPointF(arm, 0.0), middle + QPointF(arm, 0.0))
        if sign > 0:
            painter.drawLine(middle - QPointF(0.0, arm), middle + QPointF(0.0, arm))

    def _draw_badge(self, painter: QPainter, rect: QRectF, sticker: Sticker) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.ink["warning"])
        painter.drawRoundedRect(rect, enlarged(_BADGE) / 2.0, enlarged(_BADGE) / 2.0)
        painter.setFont(self._look.badge_font)
        painter.setPen(self._look.ink["on_warning"])
        painter.drawText(rect, _CENTRE, sticker.badge)

    def _picture(self, rect: QRectF, sticker: Sticker) -> tuple[QPointF, QPixmap]:
        """Draw a sticker on a transparent picture, and tell where that belongs."""
        area = rect
        if sticker.remark:
            area = area.united(picture_words_rect(rect))
        elif sticker.is_input:
            area = area.united(input_name_rect(rect, sticker.name, self._look))
        else:
            area = area.united(chip_rect(rect))
            area = area.united(name_rect(rect, sticker.name, self._room, self._look))
        if sticker.badge:
            area = area.united(
                badge_rect(rect, sticker.name, sticker.badge, self._room, self._look)
            )
        frame = area.adjusted(-2.0, -2.0, 2.0, 2.0).toAlignedRect()
        picture = QImage(frame.size() * self._ratio, QImage.Format.Format_ARGB32_Premultiplied)
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-frame.topLeft())
        self.draw(painter, rect, sticker)
        painter.end()
        return QPointF(frame.topLeft()), QPixmap.fromImage(picture)


def corner(size: float) -> float:
    """Return the radius of a tile's corners."""
    return min(9.0, 0.12 * size + 1.0)


def chip_rect(rect: QRectF) -> QRectF:
    """Return where a tile's bias stands: astride its lower edge, at the right."""
    if rect.width() < NUMBERED:
        return QRectF(rect.right() - 0.7 * _SIGN, rect.bottom() - 0.5 * _SIGN, _SIGN, _SIGN)
    width, height = map(enlarged, _CHIP)
    return QRectF(rect.right() - width - 5.0, rect.bottom() - 0.5 * height, width, height)


def name_room(arrangement: Arrangement) -> float:
    """Return how long the names of units may be without touching the next column."""
    return arrangement.pitch - _BESIDE_NAME


def name_rect(rect: QRectF, name: str, room: float, look: Look) -> QRectF:
    """Return where a unit's name stands: under its tile, ending before the bias."""
    end = chip_rect(rect).left() - 3.0
    width = min(look.name_metrics.horizontalAdvance(name) + 1.0, room)
    return QRectF(
        min(rect.left() + 1.0, end - width), rect.bottom() + 3.0, width, enlarged(_NAME_HEIGHT)
    )


def input_name_rect(rect: QRectF, name: str, look: Look) -> QRectF:
    """Return where an input's name stands: left of its tile."""
    room = max(rect.left() - 13.0, 1.0)
    width = min(look.input_metrics.horizontalAdvance(name) + 1.0, room)
    return QRectF(
        rect.left() - 10.0 - width, rect.center().y() - enlarged(12.0), width, enlarged(24.0)
    )


def picture_words_rect(rect: QRectF) -> QRectF:
    """Return where the name of a picture and the remark stand: below it."""
    width = rect.width() + 2.0 * _PICTURE_OVERHANG
    left, height = rect.left() - _PICTURE_OVERHANG, PICTURE_WORDS - NAME_GAP
    return QRectF(left, rect.bottom() + NAME_GAP, width, height)


def badge_rect(rect: QRectF, name: str, badge: str, room: float, look: Look) -> QRectF:
    """Return where a badge stands: on the tile's edge, or beside the name of a small one."""
    width = look.badge_metrics.horizontalAdvance(badge) + 12.0
    if rect.width() < _BADGED:
        words = name_rect(rect, name, room, look)
        left = words.left() - width - 4.0
        if rect.right() - left <= room:
            return QRectF(left, words.top() + 0.5, width, enlarged(_BADGE))
    left = rect.left() + 6.0 if rect.width() > width + 26.0 else rect.center().x() - width / 2.0
    return QRectF(left, rect.top() - 0.45 * enlarged(_BADGE), width, enlarged(_BADGE))
