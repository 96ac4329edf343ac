"""The patterns on the map: filled by target, and marked where the answer is wrong."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap

from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.theme import Theme
from xorviz.ui.views.decision.classes import color_named, paint_letter
from xorviz.ui.views.decision.frame import Frame
from xorviz.ui.views.parts.colors import text_color
from xorviz.ui.views.parts.kept import begin_anew, takes_pixmaps
from xorviz.ui.views.parts.texts import Texts

#: With more patterns than this they are small, or bear no names, or are not all drawn.
MOST_LARGE, MOST_NAMED, MOST_DRAWN = 60, 16, 2000
#: Sizes of the letters in dots, with the least radius of a dot that holds one.
_LETTERS = ((Size.TICK, 0.0), (Size.CAPTION, 8.0), (Size.LABEL, 9.0))
#: With more than this they have no room for a letter either.
_MOST_LETTERED = 300
_SMALL = 2.6
_REACH = _SMALL + 3.0
#: How strongly patterns beside the plane are drawn.
_BESIDE = 0.3
_LETTERED = 6.4


@dataclass(frozen=True)
class Dot:
    """A pattern: where it lies, the theme's colour of its target, and whether it is right.

    `name` is what is written beside it, and `letter` in it; a colour may also be ``#rrggbb``.
    `beside` says that it lies off the plane, in front of it or behind.
    """

    x: float
    y: float
    color: str
    right: bool
    name: str
    letter: str = ""
    beside: bool = False


#: Paints one pattern, or a mark upon it, at a place.
_Look = Callable[[QPainter, Theme, Dot, QPointF], None]


class DotsLayer:
    """Draws the patterns, and keeps the drawing while they and the place they have are the same."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._letters = {size: Texts(ui_font(size, QFont.Weight.DemiBold)) for size, _ in _LETTERS}
        self._key: object = None
        self._places: object = None
        self._stamped = QPixmap()
        self.pixmap = QPixmap()
        #: What the patterns and their names cover.
        self.taken: list[QRectF] = []

    def paint(
        self,
        painter: QPainter,
        dots: tuple[Dot, ...],
        frame: Frame,
        theme: Theme,
        ratio: float,
    ) -> None:
        """Paint the patterns on their plane."""
        if takes_pixmaps(painter):
            self.draw(dots, frame, theme, ratio)
            painter.drawPixmap(frame.box.topLeft(), self.pixmap)
            return
        # What is kept belongs to the screen, but for the places that are taken.
        self._key = None
        begin_anew(painter)
        painter.translate(frame.box.topLeft())
        self._draw_anew(painter, dots, frame, theme)
        painter.restore()

    def _draw_anew(
        self, painter: QPainter, dots: tuple[Dot, ...], frame: Frame, theme: Theme
    ) -> None:
        """Draw each pattern by itself."""
        box = frame.box
        inside = Frame(QRectF(0.0, 0.0, box.width(), box.height()), frame.extent)
        self.taken = []
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if len(dots) > MOST_LARGE:
            dot_of, mark_of, _ = self._small_looks(dots)
            wrong = tuple(dot for dot in dots if not dot.right)
            for paint, some in ((dot_of, dots), (mark_of, wrong)):
                for dot in some:
                    painter.setOpacity(_BESIDE if dot.beside else 1.0)
                    paint(painter, theme, dot, inside.pixel((dot.x, dot.y)))
            painter.setOpacity(1.0)
            dots = tuple(dot for dot in dots if not dot.beside)
        if len(dots) <= MOST_LARGE:
            places = [inside.pixel((dot.x, dot.y)) for dot in dots]
            self._paint_large(painter, dots, places, theme, inside.box)
        self.taken = [taken.translated(box.topLeft()) for taken in self.taken]

    def draw(self, dots: tuple[Dot, ...], frame: Frame, theme: Theme, ratio: float) -> None:
        """Draw the patterns upon a pixmap as large as the plane."""
        key = (dots, frame, theme, ratio)
        if key == self._key:
            return
        self._key = key
        box = frame.box
        inside = Frame(QRectF(0.0, 0.0, box.width(), box.height()), frame.extent)
        self.taken = []
        if len(dots) > MOST_LARGE:
            self._draw_small(dots, inside, theme, ratio)
            dots = tuple(dot for dot in dots if not dot.beside)
            if len(dots) > MOST_LARGE:
                return
        else:
            self.pixmap = _blank(box.width(), box.height(), ratio)
        painter = QPainter(self.pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = [inside.pixel((dot.x, dot.y)) for dot in dots]
        self._paint_large(painter, dots, places, theme, inside.box)
        painter.end()
        self.taken = [taken.translated(box.topLeft()) for taken in self.taken]

    def _draw_small(self, dots: tuple[Dot, ...], frame: Frame, theme: Theme, ratio: float) -> None:
        """Stamp the patterns, which takes a tenth of drawing them, and crosses upon wrong ones.

        What is right changes with every picture of a run, and where the patterns lie does not.
        """
        dot_of, mark_of, side = self._small_looks(dots)
        places = tuple((dot.x, dot.y, dot.color, dot.beside) for dot in dots)
        key = (places, frame, theme, ratio)
        if key != self._places:
            self._places = key
            self._stamped = _blank(frame.box.width(), frame.box.height(), ratio)
            _stamp_all(self._stamped, dots, frame, _stamps(dots, side, ratio, theme, dot_of), side)
        self.pixmap = self._stamped.copy()
        wrong = tuple(dot for dot in dots if not dot.right)
        _stamp_all(self.pixmap, wrong, frame, _stamps(wrong, side, ratio, theme, mark_of), side)

    def _small_looks(self, dots: tuple[Dot, ...]) -> tuple[_Look, _Look, float]:
        """Return what paints a pattern, what marks a wrong one, and how wide both are."""
        if dots[0].letter and len(dots) <= _MOST_LETTERED:
            return self._paint_lettered, _paint_ring, 2.0 * 1.8 * _LETTERED
        return _paint_small, _paint_cross, 2.0 * _REACH

    def _paint_lettered(self, painter: QPainter, theme: Theme, dot: Dot, place: QPointF) -> None:
        fill = color_named(theme, dot.color)
        painter.setPen(Qt.PenStyle.NoPen)
        for reach, shade in ((_LETTERED + 1.2, theme.color("panel")), (_LETTERED, fill)):
            painter.setBrush(shade)
            painter.drawEllipse(place, reach, reach)
        paint_letter(painter, self._letters[Size.TICK], fill, place, dot.letter)

    def _paint_large(
        self,
        painter: QPainter,
        dots: tuple[Dot, ...],
        places: list[QPointF],
        theme: Theme,
        box: QRectF,
    ) -> None:
        radius = min(max(box.width() * 0.018, 5.0), 10.0)
        for dot, place in zip(dots, places, strict=True):
            painter.setOpacity(_BESIDE if dot.beside else 1.0)
            _paint_dot(painter, theme, dot, place, radius)
            if dot.letter:
                size = [size for size, least in _LETTERS if least <= radius][-1]
                fill = color_named(theme, dot.color)
                paint_letter(painter, self._letters[size], fill, place, dot.letter)
            reach = radius * (1.0 if dot.right else 1.7) + 3.0
            self.taken.append(QRectF(place.x() - reach, place.y() - reach, 2 * reach, 2 * reach))
        painter.setOpacity(1.0)
        for dot, place, own in list(zip(dots, places, self.taken, strict=True)):
            if dot.name:
                self._paint_name(painter, theme, dot, place, own.width() / 2.0, box)

    def _paint_name(
        self,
        painter: QPainter,
        theme: Theme,
        dot: Dot,
        place: QPointF,
        reach: float,
        box: QRectF,
    ) -> None:
        """Write a name beside its pattern, on whichever side there is room."""
        texts = self._texts
        size = plate_size(texts, dot.name)
        for x, y in ((1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0)):
            plate = QRectF(0.0, 0.0, size[0], size[1])
            plate.moveCenter(
                place
                + QPointF(x * (reach + 2.0 + size[0] / 2.0), y * (reach + 2.0 + size[1] / 2.0))
            )
            if box.contains(plate) and not any(plate.intersects(other) for other in self.taken):
                paint_plate(painter, texts, theme, dot.name, plate)
                self.taken.append(plate)
                return


def plate_size(texts: Texts, text: str) -> tuple[float, float]:
    """Return the width and height of a text on its plate."""
    return math.ceil(texts.width(text)) + 12.0, math.ceil(texts.metrics.height()) + 4.0


def paint_plate(
    painter: QPainter, texts: Texts, theme: Theme, text: str, plate: QRectF, alpha: int = 225
) -> None:
    """Write a text on a plate, readable on whatever lies below."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("panel", alpha))
    painter.drawRoundedRect(plate, 4.0, 4.0)
    painter.setFont(texts.font)
    painter.setPen(theme.color("text"))
    left = plate.center().x() - texts.width(text) / 2.0
    texts.draw(painter, left, texts.baseline(plate.center().y()), text)


def _paint_dot(painter: QPainter, theme: Theme, dot: Dot, place: QPointF, radius: float) -> None:
    """Draw a pattern; a wrong one has a second ring around it, and a cross in place of a letter."""
    fill, ring, right = color_named(theme, dot.color), theme.color("text"), dot.right
    line = max(1.2, radius * 0.2)
    rings = [(radius + line, theme.color("panel"))]
    if not right:
        rings = [(radius * 1.7 + line, theme.color("panel")), (radius * 1.7, ring), *rings]
    painter.setPen(Qt.PenStyle.NoPen)
    for reach, shade in (*rings, (radius, ring), (radius - line, fill)):
        painter.setBrush(shade)
        painter.drawEllipse(place, reach, reach)
    if not right and not dot.letter:
        arm = radius * 0.45
        painter.setPen(_round_pen(text_color(fill), max(1.2, radius * 0.22)))
        painter.drawLines(_cross(place, arm))


def _paint_small(painter: QPainter, theme: Theme, dot: Dot, place: QPointF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for reach, shade in ((_SMALL + 1.2, "panel"), (_SMALL, dot.color)):
        painter.setBrush(color_named(theme, shade))
        painter.drawEllipse(place, reach, reach)


def _paint_cross(painter: QPainter, theme: Theme, dot: Dot, place: QPointF) -> None:
    for width, shade in ((4.4, "text"), (2.0, dot.color)):
        painter.setPen(_round_pen(color_named(theme, shade), width))
        painter.drawLines(_cross(place, _SMALL))


def _paint_ring(painter: QPainter, theme: Theme, dot: Dot, place: QPointF) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width, shade in ((3.6, "panel"), (1.6, "text")):
        painter.setPen(_round_pen(theme.color(shade), width))
        painter.drawEllipse(place, 1.4 * _LETTERED, 1.4 * _LETTERED)


def _cross(place: QPointF, arm: float) -> list[QLineF]:
    rising, falling = QPointF(arm, -arm), QPointF(arm, arm)
    return [QLineF(place - rising, place + rising), QLineF(place - falling, place + falling)]


def _round_pen(color: QColor, width: float) -> QPen:
    return QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)


def _stamps(
    dots: tuple[Dot, ...],
    side: float,
    ratio: float,
    theme: Theme,
    paint: _Look,
) -> dict[tuple[str, str], QPixmap]:
    """Return what is stamped for each colour and letter of the dots."""
    stamps: dict[tuple[str, str], QPixmap] = {}
    for dot in dots:
        if (dot.color, dot.letter) in stamps:
            continue
        stamps[dot.color, dot.letter] = stamp = _blank(side, side, ratio)
        painter = QPainter(stamp)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter, theme, dot, QPointF(side / 2.0, side / 2.0))
        painter.end()
    return stamps


def _stamp_all(
    pixmap: QPixmap,
    dots: tuple[Dot, ...],
    frame: Frame,
    stamps: dict[tuple[str, str], QPixmap],
    side: float,
) -> None:
    painter = QPainter(pixmap)
    middle = QPointF(side / 2.0, side / 2.0)
    for dot in dots:
        painter.setOpacity(_BESIDE if dot.beside else 1.0)
        painter.drawPixmap(frame.pixel((dot.x, dot.y)) - middle, stamps[dot.color, dot.letter])
    painter.end()


def _blank(width: float, height: float, ratio: float) -> QPixmap:
    pixmap = QPixmap(math.ceil(width * ratio), math.ceil(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap
