"""Paints the numbers of a half step: small plates on the lines, and lines of numbers on tiles."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from xorviz.ui.views.network.connections import EdgeKey
from xorviz.ui.views.network.hatch import hatch
from xorviz.ui.views.network.look import Look
from xorviz.ui.views.network.microscope.close_up import CloseUp
from xorviz.ui.views.network.microscope.figures import (
    Figure,
    TileFigures,
    bears_all,
    edge_figures,
    tile_figures,
)
from xorviz.ui.views.network.microscope.places import find_places
from xorviz.ui.views.network.scene import Scene, Subject
from xorviz.ui.views.network.stickers import (
    badge_rect,
    chip_rect,
    corner,
    name_rect,
    name_room,
)
from xorviz.ui.views.network.units import is_input

translate = QCoreApplication.translate

_CENTRE = Qt.AlignmentFlag.AlignCenter
#: Of a plate, and of a line of numbers on a tile.
_HEIGHT, _LINE = 14.0, 13.0
_SIDE = 4.0
#: A tile must be so large for all lines of numbers; on smaller ones stands the last alone.
_ROOMY = 42.0
#: Between the sign of a line on a tile and its number.
_SIGN = 12.0


class Plates:
    """The numbers of one half step in one scene.

    Parameters
    ----------
    scene : Scene
    close_up : CloseUp
    subject : unit, edge or None
        What a person points at.
    look : Look
    """

    def __init__(self, scene: Scene, close_up: CloseUp, subject: Subject, look: Look) -> None:
        self._look = look
        edges, topology = scene.edges, scene.topology
        tiles = scene.arrangement.tiles
        self.figures: list[Figure] = [
            figure
            for figure in edge_figures(topology, edges.keys, close_up, subject)
            if edges.keys.place(figure.edge)[0] not in edges.pictured
        ]
        widths = [2.0 * _SIDE + look.digit_width * len(one.text) for one in self.figures]
        wanted = [(one.edge, width) for one, width in zip(self.figures, widths, strict=True)]
        room = name_room(scene.arrangement)
        taken = [rect.adjusted(-2.0, -2.0, 2.0, 2.0) for rect in tiles.values()]
        for key, rect in tiles.items():
            if is_input(topology, key[0]):
                continue
            name = scene.names[key]
            taken += [name_rect(rect, name, room, look), chip_rect(rect)]
            if scene.is_dead(key):
                taken.append(badge_rect(rect, name, scene.badge(key[0]), room, look))
        taken += [one.controls for one in scene.arrangement.groups if one.controls is not None]
        taken += list(scene.arrangement.skips.values())
        top = scene.arrangement.header
        canvas = QRectF(0.0, top, scene.arrangement.width, scene.arrangement.height - top)
        #: Where each of them stands; None where there is no room for it.
        self.places = find_places(wanted, _HEIGHT, edges.along, taken, canvas)
        self._bears_all = bears_all(topology)
        meant = {subject.source, subject.target} if isinstance(subject, EdgeKey) else {subject}
        #: The tile of each, its numbers, and whether it is hatched; dead units are so already.
        self.on_tiles: list[tuple[QRectF, TileFigures, bool]] = [
            (tiles[key], figures, figures.is_off and not scene.is_dead(key))
            for key, figures in tile_figures(topology, close_up)
            if key in tiles
            and (self._bears_all or key in meant)
            # A picture has no number, and a cell no room for one.
            and key[0] != scene.picture
            and key[0] not in scene.cells.sources
        ]
        self._hidden = sum(one.hidden for one in scene.arrangement.groups)

    @property
    def remark(self) -> str:
        """What is to be said of numbers that are not there."""
        if not self._bears_all:
            return translate(
                "NetworkView", "Too many weights for a number on each: point at a unit or a line."
            )
        if self._hidden:
            text = translate("NetworkView", "Units without room here: {0}.")
            return text.format(self._hidden)
        missing = sum(place is None for place in self.places)
        if missing:
            text = translate("NetworkView", "Numbers without room: {0}; point at their unit.")
            return text.format(missing)
        return ""

    def paint_hatching(self, painter: QPainter) -> None:
        """Hatch the tiles of units that let no error of the pattern back, below what is on them."""
        for rect, _, hatched in self.on_tiles:
            if hatched:
                hatch(painter, rect, corner(rect.width()), self._look)

    def paint(self, painter: QPainter) -> None:
        """Draw all numbers."""
        painter.setFont(self._look.number_font)
        for rect, figures, _ in self.on_tiles:
            self._paint_on_tile(painter, rect, figures)
        for figure, place in zip(self.figures, self.places, strict=True):
            if place is not None:
                self._paint_plate(painter, place, figure)

    def _paint_plate(self, painter: QPainter, rect: QRectF, figure: Figure) -> None:
        color = self._tone(figure.value, figure.is_error)
        ink, ground = self._look.ink, QColor(self._look.ink["window"])
        ground.setAlpha(236)
        painter.setPen(QPen(ink["border"] if figure.is_past else color, 1.0))
        painter.setBrush(ground)
        painter.drawRoundedRect(rect, 4.0, 4.0)
        painter.setPen(ink["muted"] if figure.is_past else self._text(figure.is_error))
        painter.drawText(rect, _CENTRE, figure.text)

    def _paint_on_tile(self, painter: QPainter, rect: QRectF, figures: TileFigures) -> None:
        # Of what was before, the result is enough.
        is_whole = rect.width() >= _ROOMY and not figures.is_past
        lines = figures.lines if is_whole else figures.lines[-1:]
        digits = max(len(number) for _, number in lines)
        sign = _SIGN if is_whole and any(sign for sign, _ in lines) else 0.0
        width = 2.0 * _SIDE + self._look.digit_width * digits + sign
        height = _LINE * len(lines) + 2.0
        plate = QRectF(0.0, 0.0, width, height)
        plate.moveCenter(rect.center())
        ground = QColor(self._look.ink["panel"])
        ground.setAlpha(232)
        color = self._tone(figures.value, figures.is_error)
        painter.setPen(QPen(self._look.ink["border"] if figures.is_past else color, 1.2))
        painter.setBrush(ground)
        painter.drawRoundedRect(plate, 4.0, 4.0)
        faint = self._look.ink["muted"]
        for number, (mark, text) in enumerate(lines):
            line = QRectF(plate.left(), plate.top() + 1.0 + _LINE * number, width, _LINE)
            is_last = number == len(lines) - 1
            painter.setPen(faint)
            if sign and mark:
                painter.drawText(
                    QRectF(line.left() + _SIDE - 1.0, line.top(), sign, _LINE), _CENTRE, mark
                )
            if is_last and not figures.is_past:
                painter.setPen(self._text(figures.is_error))
            at = QPointF(line.left() + _SIDE + sign, line.center().y() + self._look.digit_drop)
            painter.drawText(at, text)

    def _tone(self, value: float, is_error: bool) -> QColor:
        """Return the colour of a number: that of its sign, or of what goes back."""
        ink = self._look.ink
        if value == 0.0:
            return ink["muted"]
        return ink["returning" if is_error else "positive" if value > 0.0 else "negative"]

    def _text(self, is_error: bool) -> QColor:
        return self._look.ink["returning" if is_error else "text"]
