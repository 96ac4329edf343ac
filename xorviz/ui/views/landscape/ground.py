"""What lies under the path: the losses in colour, their lines, the axes and the scale."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QLinearGradient,
    QPainter,
    QPen,
)

from xorviz.session.snapshot import Contour, Landscape, LossSlice
from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.numbers import plain
from xorviz.ui.theme import Theme
from xorviz.ui.views.decision.axes import paint_axes
from xorviz.ui.views.decision.dots import paint_plate, plate_size
from xorviz.ui.views.decision.frame import Frame
from xorviz.ui.views.decision.picture import LabelPlace, in_pixels, joined
from xorviz.ui.views.landscape.colors import color_table, fill_gradient
from xorviz.ui.views.parts.hatch import paint_hatching
from xorviz.ui.views.parts.kept import KeptPixmap, begin_anew, takes_pixmaps
from xorviz.ui.views.parts.put_image import put_image
from xorviz.ui.views.parts.quick_paths import pieces, polygon
from xorviz.ui.views.parts.texts import Texts

#: Room around the plane: for the axes, and for the scale with its numbers.
_LEFT, _BOTTOM, _TOP, _RIGHT = 56.0, 38.0, 8.0, 80.0
_BAR, _BESIDE = 12.0, 14.0
_SMALLEST = 30.0
#: The floor of a plateau that is named is at most such a part of the one named above it.
_NAMED_APART = 0.92
#: A number beside the scale stands at least so far from the next.
_APART = 15.0


@dataclass(frozen=True)
class Arrangement:
    """Where the plane and the scale lie."""

    box: QRectF
    bar: QRectF


def arrange(size: QSize) -> Arrangement:
    """Give the plane all the room that axes and scale leave."""
    width = math.floor(max(size.width() - _LEFT - _RIGHT, _SMALLEST))
    height = math.floor(max(size.height() - _TOP - _BOTTOM, _SMALLEST))
    box = QRectF(_LEFT, _TOP, width, height)
    return Arrangement(box, QRectF(box.right() + _BESIDE, _TOP, _BAR, height))


class Ground:
    """Draws the ground upon a pixmap, and keeps it while nothing of it changes."""

    def __init__(self) -> None:
        self._small = Texts(ui_font(Size.CAPTION))
        self._names = Texts(ui_font(Size.CAPTION, QFont.Weight.DemiBold))
        self._labels: dict[float, LabelPlace] = {}
        self._kept = KeptPixmap()

    def paint(
        self,
        painter: QPainter,
        landscape: Landscape,
        names: tuple[str, str],
        size: QSize,
        theme: Theme,
    ) -> None:
        """Paint a landscape that fills a widget of a size."""
        panel = theme.color("panel")
        if not takes_pixmaps(painter):
            begin_anew(painter)
            painter.fillRect(QRectF(QPointF(0.0, 0.0), size), panel)
            self._draw_upon(painter, landscape, names, size, theme)
            painter.restore()
            return
        key = (landscape.slice, landscape.extent, names, theme)
        if self._kept.begin(key, size, painter.deviceTransform().m11(), panel):
            upon = QPainter(self._kept.pixmap)
            self._draw_upon(upon, landscape, names, size, theme)
            upon.end()
        painter.drawPixmap(QPointF(0.0, 0.0), self._kept.pixmap)

    def _draw_upon(
        self,
        painter: QPainter,
        landscape: Landscape,
        names: tuple[str, str],
        size: QSize,
        theme: Theme,
    ) -> None:
        places = arrange(size)
        frame = Frame(places.box, landscape.extent)
        painter.fillRect(places.box, theme.color("raised"))
        if landscape.slice is not None:
            painter.save()
            painter.setClipRect(places.box)
            _paint_field(painter, frame, landscape.slice, theme)
            for contour in landscape.slice.contours:
                self._paint_contour(painter, frame, contour, theme)
            painter.restore()
            self._paint_labels(painter, frame, landscape.slice, theme)
            self._paint_scale(painter, places.bar, landscape.slice, theme)
        paint_axes(painter, frame, self._small, theme, names)

    def _paint_contour(
        self, painter: QPainter, frame: Frame, contour: Contour, theme: Theme
    ) -> None:
        ends = in_pixels(contour.segments, frame)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if not contour.is_floor:
            pen = QPen(QColor(0, 0, 0, 95), 1.0)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawPath(pieces(ends))
            return
        strokes = [polygon(np.array(stroke)) for stroke in joined(ends)]
        line = QPen(theme.color("warning"), 1.6, Qt.PenStyle.CustomDashLine)
        line.setDashPattern([5.0, 3.0])
        for pen in (QPen(QColor(0, 0, 0, 150), 3.2), line):
            painter.setPen(pen)
            for stroke in strokes:
                painter.drawPolyline(stroke)

    def _paint_labels(
        self, painter: QPainter, frame: Frame, found: LossSlice, theme: Theme
    ) -> None:
        """Write on the line of each plateau what its floor is."""
        taken: list[QRectF] = []
        last = math.inf
        for contour in found.contours:
            # Of floors close to one another the highest is named; the scale has them all.
            if not contour.is_floor or contour.level > _NAMED_APART * last:
                continue
            last = contour.level
            text = plain(contour.level, 4)
            place = self._labels.setdefault(contour.level, LabelPlace())
            ends = in_pixels(contour.segments, frame)
            plate = place.on(ends, *plate_size(self._names, text), frame.box, taken)
            if plate is not None:
                taken.append(plate)
                paint_plate(painter, self._names, theme, text, plate)

    def _paint_scale(self, painter: QPainter, bar: QRectF, found: LossSlice, theme: Theme) -> None:
        gradient = QLinearGradient(bar.bottomLeft(), bar.topLeft())
        fill_gradient(gradient)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillRect(bar, gradient)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("border"), 1.0))
        painter.drawRect(bar)
        painter.setFont(self._small.font)
        ends = [(found.high, "text"), (found.low, "text")]
        floors = [(line.level, "warning") for line in found.contours if line.is_floor]
        others = [(line.level, "muted") for line in found.contours if not line.is_floor]
        taken: list[float] = []
        half = self._small.metrics.height() / 2.0
        decimals = min(max(3, 2 - math.floor(math.log10(found.high - found.low))), 5)
        for level, color in (*ends, *floors, *others):
            at = bar.bottom() - part_of(found, level) * bar.height()
            y = min(max(at, bar.top() + half - 3.0), bar.bottom() - half + 3.0)
            painter.setPen(QPen(theme.color(color), 1.4 if color == "warning" else 1.0))
            painter.drawLine(QLineF(bar.right() + 1.0, round(at), bar.right() + 4.0, round(at)))
            if any(abs(y - other) < _APART for other in taken):
                continue
            taken.append(y)
            self._small.draw(
                painter, bar.right() + 7.0, self._small.baseline(y), plain(level, decimals)
            )


def part_of(found: LossSlice, level: float) -> float:
    """Return how high a loss lies between the ends of the scale, 0 to 1."""
    if not level > found.low:
        return 0.0
    if found.logarithmic:
        part = math.log(level / found.low) / math.log(found.high / found.low)
    else:
        part = (level - found.low) / (found.high - found.low)
    return min(part, 1.0)


def _paint_field(painter: QPainter, frame: Frame, found: LossSlice, theme: Theme) -> None:
    """Colour the losses; where there is no finite one it is hatched."""
    finite = np.isfinite(found.parts)
    pixels = np.take(color_table(), np.rint(255.0 * np.nan_to_num(found.parts)).astype(np.intp))
    form = QImage.Format.Format_RGB32
    columns, rows = len(found.xs), len(found.ys)
    # The outermost points lie on the edges, and each is the middle of its cell.
    half_x = (found.xs[-1] - found.xs[0]) / (columns - 1) / 2.0
    half_y = (found.ys[0] - found.ys[-1]) / (rows - 1) / 2.0
    corner = frame.pixel((float(found.xs[0] - half_x), float(found.ys[0] + half_y)))
    end = frame.pixel((float(found.xs[-1] + half_x), float(found.ys[-1] - half_y)))
    box = QRectF(corner, end)
    if not finite.all():
        pixels[~finite] = 0
        form = QImage.Format.Format_ARGB32_Premultiplied
        paint_hatching(painter, box.intersected(frame.box), theme.color("warning", 150))
    image = QImage(pixels.data, columns, rows, 4 * columns, form)
    put_image(painter, box, image)
