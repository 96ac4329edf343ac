"""What on the map changes seldom: the hatched ground, the axes and the patterns."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from xorviz.ui.fonts import Size, enlarged, ui_font
from xorviz.ui.numbers import fitting
from xorviz.ui.theme import Theme
from xorviz.ui.views.parts.hatch import paint_hatching
from xorviz.ui.views.parts.kept import begin_anew, takes_pixmaps
from xorviz.ui.views.parts.texts import Texts
from xorviz.ui.views.zones.legend import count_color
from xorviz.ui.views.zones.lines import Extent

AXIS_LEFT, AXIS_BOTTOM = 33.0, 16.0
_TOP, _RIGHT = 4.0, 4.0
#: Between the name of a feature and the numbers at its ends.
_APART = 4.0
_MOST_NAMED = 16
_MOST_RINGS = 60
#: How strongly patterns beside the plane are drawn.
_BESIDE = 0.3


@dataclass(frozen=True)
class Dot:
    """A pattern on the plane: where, its name, and the theme's colour of its target.

    `beside` says that it lies off the plane, in front of it or behind.
    """

    x: float
    y: float
    name: str
    color: str
    beside: bool = False


@dataclass(frozen=True)
class Scenery:
    """All that the seldom changing parts of the map depend on, so that equal ones are drawn once.

    Parameters
    ----------
    size : tuple of int
        Of the whole, in pixels.
    ratio : float
        Device pixels per pixel.
    theme : Theme
    extent : tuple of float
        (left, right, bottom, top), or None while there is no map.
    axes : tuple of str
        What the features are called.
    units : int
        How many units are counted.
    dots : tuple of Dot
    """

    size: tuple[int, int]
    ratio: float
    theme: Theme
    extent: Extent | None
    axes: tuple[str, str]
    units: int
    dots: tuple[Dot, ...]


def plane_box(size: QSize) -> QRectF:
    """Return where the plane lies in a widget of this size: square, and as large as it can be."""
    side = max(
        min(
            size.width() - enlarged(AXIS_LEFT) - _RIGHT,
            size.height() - _TOP - enlarged(AXIS_BOTTOM),
        ),
        20.0,
    )
    left = enlarged(AXIS_LEFT) + max(
        (size.width() - enlarged(AXIS_LEFT) - _RIGHT - side) / 2.0, 0.0
    )
    return QRectF(math.floor(left), _TOP, math.floor(side), math.floor(side))


def needed_size(side: float) -> QSize:
    """Return the size of a widget in which the plane has this side."""
    return QSize(
        math.ceil(side + enlarged(AXIS_LEFT) + _RIGHT),
        math.ceil(side + _TOP + enlarged(AXIS_BOTTOM)),
    )


class SceneryPainter:
    """Draws the ground below the counts and the patterns above them, and keeps both."""

    def __init__(self) -> None:
        self._small = Texts(ui_font(Size.CAPTION))
        self._tiny = Texts(ui_font(Size.TICK))
        self._drawn: Scenery | None = None
        self._ground, self._cover = QPixmap(), QPixmap()
        #: Where the patterns and their names are, for other names to keep clear of.
        self.taken: list[QRectF] = []

    def draw(self, scenery: Scenery) -> None:
        """Draw a scenery, unless it is the one that was drawn last."""
        if scenery == self._drawn:
            return
        self._drawn = scenery
        box = plane_box(QSize(*scenery.size))
        self.taken = []
        self._ground, self._cover = _blank(scenery), _blank(scenery)
        self._ground.fill(scenery.theme.color("panel"))
        self._cover.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._ground)
        self._draw_ground(painter, scenery, box)
        painter.end()
        painter = QPainter(self._cover)
        self._draw_cover(painter, scenery, box)
        painter.end()

    def paint_ground(self, painter: QPainter, scenery: Scenery) -> None:
        """Paint what lies below the counts, and learn which places are taken."""
        self.draw(scenery)
        if takes_pixmaps(painter):
            painter.drawPixmap(QPointF(0.0, 0.0), self._ground)
            return
        begin_anew(painter)
        size = QSize(*scenery.size)
        painter.fillRect(QRectF(QPointF(0.0, 0.0), size), scenery.theme.color("panel"))
        self._draw_ground(painter, scenery, plane_box(size))
        painter.restore()

    def paint_cover(self, painter: QPainter, scenery: Scenery) -> None:
        """Paint what lies above the counts and the lines."""
        if takes_pixmaps(painter):
            self.draw(scenery)
            painter.drawPixmap(QPointF(0.0, 0.0), self._cover)
            return
        begin_anew(painter)
        self.taken = []
        self._draw_cover(painter, scenery, plane_box(QSize(*scenery.size)))
        painter.restore()

    def _draw_ground(self, painter: QPainter, scenery: Scenery, box: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if scenery.extent is None:
            painter.fillRect(box, scenery.theme.color("raised"))
        else:
            painter.fillRect(box, count_color(scenery.theme, 0, scenery.units))
            paint_hatching(painter, box, scenery.theme.color("warning", 90))
            self._paint_axes(painter, scenery, scenery.extent, box)

    def _draw_cover(self, painter: QPainter, scenery: Scenery, box: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(scenery.theme.color("border"), 1.0))
        painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))
        if scenery.extent is not None:
            self._paint_dots(painter, scenery, scenery.extent, box)

    def _paint_axes(self, painter: QPainter, scenery: Scenery, extent: Extent, box: QRectF) -> None:
        """Write the names of the features and where the plane ends."""
        left, right, bottom, top = (fitting(value, 2, 5) for value in extent)
        texts = self._tiny
        painter.setFont(texts.font)
        painter.setPen(scenery.theme.color("muted"))
        high = texts.metrics.height()
        below = texts.baseline(box.bottom() + enlarged(AXIS_BOTTOM) / 2.0 + 1.0)
        across, up = scenery.axes
        # Below a small map the name of the feature alone has room.
        ends = max(texts.width(left), texts.width(right)) + _APART
        if box.width() >= self._small.width(across) + 2.0 * ends:
            texts.draw(painter, box.left(), below, left)
            texts.draw(painter, box.right() - texts.width(right), below, right)
        beside = box.left() - 4.0
        texts.draw(painter, beside - texts.width(top), box.top() + high * 0.75, top)
        texts.draw(painter, beside - texts.width(bottom), box.bottom() - 1.0, bottom)
        texts = self._small
        painter.setFont(texts.font)
        painter.setPen(scenery.theme.color("text"))
        texts.draw(painter, box.center().x() - texts.width(across) / 2.0, below, across)
        middle = texts.baseline(box.center().y())
        texts.draw(painter, beside - texts.width(up), middle, up)

    def _paint_dots(self, painter: QPainter, scenery: Scenery, extent: Extent, box: QRectF) -> None:
        theme, large = scenery.theme, min(max(box.width() * 0.024, 3.6), 6.0)
        # Of thousands of dots, to look up their few colours would take longer than to draw them.
        colors = {name: theme.color(name) for name in {dot.color for dot in scenery.dots}}
        text = theme.color("text")
        placed = [(dot, _on_plane(dot, extent, box)) for dot in scenery.dots]
        upon = [(dot, place) for dot, place in placed if not dot.beside]
        radius = large
        for dot, place in placed:
            many = len(placed if dot.beside else upon) > _MOST_RINGS
            radius = large * (0.5 if many else 1.0)
            ring = QPen(text, max(1.2, 0.32 * radius))
            painter.setPen(QPen(Qt.PenStyle.NoPen) if many else ring)
            painter.setOpacity(_BESIDE if dot.beside else 1.0)
            painter.setBrush(colors[dot.color])
            painter.drawEllipse(place, radius, radius)
            if not dot.beside:
                reach = radius + 1.0
                self.taken.append(
                    QRectF(place.x() - reach, place.y() - reach, 2.0 * reach, 2.0 * reach)
                )
        painter.setOpacity(1.0)
        if len(upon) <= _MOST_NAMED:
            for dot, place in upon:
                self._paint_name(painter, theme, dot.name, place, radius, box)

    def _paint_name(
        self,
        painter: QPainter,
        theme: Theme,
        name: str,
        place: QPointF,
        radius: float,
        box: QRectF,
    ) -> None:
        """Write a pattern's name beside its dot, on whichever side there is room."""
        size = name_size(self._small, name)
        for x, y in ((1.0, 0.0), (-1.0, 0.0), (0.0, -1.0), (0.0, 1.0)):
            away = QPointF(
                x * (radius + 4.0 + size.width() / 2.0), y * (radius + 3.0 + size.height() / 2.0)
            )
            plate = QRectF(QPointF(0.0, 0.0), size)
            plate.moveCenter(place + away)
            if box.contains(plate) and not any(plate.intersects(other) for other in self.taken):
                paint_name(painter, self._small, theme, name, plate, theme.color("text"))
                self.taken.append(plate)
                return


def name_size(texts: Texts, name: str) -> QSizeF:
    """Return the size of a name on its plate."""
    return QSizeF(math.ceil(texts.width(name)) + 6.0, enlarged(13.0))


def paint_name(
    painter: QPainter, texts: Texts, theme: Theme, name: str, plate: QRectF, color: QColor
) -> None:
    """Write a name on a dim plate, readable on whatever lies below."""
    painter.setFont(texts.font)
    painter.fillRect(plate.toAlignedRect(), theme.color("panel", 205))
    painter.setPen(color)
    texts.draw(painter, plate.left() + 3.0, texts.baseline(plate.center().y()), name)


def _blank(scenery: Scenery) -> QPixmap:
    width, height = scenery.size
    pixmap = QPixmap(math.ceil(width * scenery.ratio), math.ceil(height * scenery.ratio))
    pixmap.setDevicePixelRatio(scenery.ratio)
    return pixmap


def _on_plane(dot: Dot, extent: Extent, box: QRectF) -> QPointF:
    left, right, bottom, top = extent
    return QPointF(
        box.left() + (dot.x - left) / (right - left) * box.width(),
        box.bottom() - (dot.y - bottom) / (top - bottom) * box.height(),
    )
