"""The picture without what the mouse and other views mark, drawn once for a look."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter

from xorviz.session.snapshot import HiddenSpaceLook
from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.theme import Theme
from xorviz.ui.views.decision.axes import paint_axes
from xorviz.ui.views.decision.dots import paint_plate, plate_size
from xorviz.ui.views.decision.frame import Frame, ticks
from xorviz.ui.views.hidden_space.cloud import Cloud
from xorviz.ui.views.hidden_space.cut_painter import label_place, paint_cut, sides_of
from xorviz.ui.views.hidden_space.grid_painter import (
    STRIP_HEIGHT,
    in_pixels,
    paint_grid,
    paint_histogram,
)
from xorviz.ui.views.hidden_space.marks import MOST_NAMED, Mark
from xorviz.ui.views.hidden_space.marks_painter import MarksPainter, radius_of
from xorviz.ui.views.hidden_space.ranges import Range
from xorviz.ui.views.hidden_space.strip import piled, piled_dots
from xorviz.ui.views.hidden_space.targets import TargetLook
from xorviz.ui.views.parts.kept import KeptPixmap, begin_anew, takes_pixmaps
from xorviz.ui.views.parts.texts import Texts

#: Room around the box for the axes; a strip has none upwards.
_LEFT, _BOTTOM, _TOP, _RIGHT = 54.0, 38.0, 8.0, 12.0
_LEFT_OF_STRIP = 16.0
#: Numbers longer than so many characters need more room at the left.
_USUAL, _CHARACTER = 4, 7.0
_SMALLEST = 40.0
#: How much wider than high a picture may be.
_WIDEST = 2.6
#: The radius that a dot takes in a strip.
_DOT = 3.0


@dataclass(frozen=True, eq=False)
class Picture:
    """What is drawn.

    Parameters
    ----------
    look : HiddenSpaceLook
    marks : tuple of Mark
    dots : ndarray of int, shape (dots,)
        The patterns that are small dots.
    targets : TargetLook
    axes : tuple of str
        What the coordinates are called; the second is empty in one dimension.
    ranges : tuple of tuple of float
        From where to where both axes go at least.
    level : str
        What is written beside the line of the output.
    message : str
        What is said where that line is out of sight.
    """

    look: HiddenSpaceLook
    marks: tuple[Mark, ...]
    dots: NDArray[np.intp]
    targets: TargetLook
    axes: tuple[str, str]
    ranges: tuple[Range, Range]
    level: str
    message: str

    def frame(self, size: QSize) -> Frame:
        """Return where the picture lies in a widget, and which place of it is which pixel."""
        flat = self.look.is_flat
        high = max(math.floor(size.height() - _TOP - _BOTTOM), _SMALLEST)
        longest = max((len(text) for _, text in ticks(*self.ranges[1], 4)), default=0)
        left = _LEFT + _CHARACTER * max(longest - _USUAL, 0)
        left = _LEFT_OF_STRIP if flat else left
        room = max(math.floor(size.width() - left - _RIGHT), _SMALLEST)
        wide = room if flat else min(room, math.floor(_WIDEST * high))
        box = QRectF(left + (room - wide) // 2, _TOP, wide, high)
        across, up = self.ranges
        if self.look.units is None:
            across, up = _alike(across, up, box)
        return Frame(box, (*across, *up))


class Ground:
    """Draws a picture, and keeps it while it is the same."""

    def __init__(self) -> None:
        self._small = Texts(ui_font(Size.LABEL))
        self._strong = Texts(ui_font(Size.LABEL, QFont.Weight.DemiBold))
        self._marks = MarksPainter()
        self._cloud = Cloud()
        self._kept = KeptPixmap()
        #: Where each mark is, in pixels, and where the names of the axes are.
        self.places: list[QPointF] = []
        self.names: tuple[QRectF, QRectF] = (QRectF(), QRectF())

    def paint(self, painter: QPainter, picture: Picture, size: QSize, theme: Theme) -> None:
        """Paint a picture that fills a widget of a size."""
        ratio = painter.deviceTransform().m11()
        if takes_pixmaps(painter):
            self.draw(picture, size, theme, ratio)
            painter.drawPixmap(QPointF(0.0, 0.0), self._kept.pixmap)
            return
        begin_anew(painter)
        painter.fillRect(QRectF(QPointF(0.0, 0.0), size), theme.color("panel"))
        self._draw_upon(painter, picture, size, theme, ratio)
        painter.restore()

    def draw(self, picture: Picture, size: QSize, theme: Theme, ratio: float) -> None:
        """Draw a picture upon the pixmap, if it is not there yet."""
        if self._kept.begin((picture, theme), size, ratio, theme.color("panel")):
            painter = QPainter(self._kept.pixmap)
            self._draw_upon(painter, picture, size, theme, ratio)
            painter.end()

    def _draw_upon(
        self, painter: QPainter, picture: Picture, size: QSize, theme: Theme, ratio: float
    ) -> None:
        frame, look = picture.frame(size), picture.look
        box = frame.box
        painter.fillRect(box, theme.color("window"))
        sides = None if look.cut is None else sides_of(look.cut, frame)
        painter.setClipRect(box, Qt.ClipOperation.ReplaceClip)
        if look.is_flat:
            paint_histogram(painter, look.grid, frame, theme)
        else:
            paint_grid(painter, look.grid, frame, theme)
        if look.cut is not None and sides is not None:
            paint_cut(painter, look.cut, sides, theme)
        self._paint_dots(painter, picture, frame, theme, ratio)
        painter.setClipping(False)
        self.names = paint_axes(painter, frame, self._small, theme, picture.axes)
        self.places = _places(picture, frame)
        taken = self._marks.paint(painter, picture.marks, self.places, box, theme)
        if sides is not None:
            plate = label_place(sides, plate_size(self._strong, picture.level), box, taken)
            if plate is not None:
                paint_plate(painter, self._strong, theme, picture.level, plate)
        if picture.message:
            self._paint_message(painter, picture.message, box, taken, theme)

    def _paint_dots(
        self, painter: QPainter, picture: Picture, frame: Frame, theme: Theme, ratio: float
    ) -> None:
        rows = picture.dots
        if not len(rows):
            return
        x, y = in_pixels(picture.look.points[rows], frame)
        if picture.look.is_flat:
            y = piled_dots(x, _DOT, _above_strip(picture, frame.box))
        self._cloud.paint(painter, rows, (x, y), picture.targets, theme, ratio)

    def _paint_message(
        self, painter: QPainter, message: str, box: QRectF, taken: list[QRectF], theme: Theme
    ) -> None:
        text = self._small.metrics.elidedText(
            message, Qt.TextElideMode.ElideRight, max(box.width() - 20.0, 20.0)
        )
        wide, high = plate_size(self._small, text)
        plates = [
            QRectF(box.center().x() - wide / 2.0, top, wide, high)
            for top in (box.bottom() - high - 5.0, box.top() + 5.0)
        ]
        free = (one for one in plates if not any(one.intersects(other) for other in taken))
        paint_plate(painter, self._small, theme, text, next(free, plates[0]))


def _places(picture: Picture, frame: Frame) -> list[QPointF]:
    """Return where each mark is drawn; in one dimension they stand above one another."""
    marks = picture.marks
    if not marks:
        return []
    x, y = in_pixels(np.array([(mark.x, mark.y) for mark in marks]), frame)
    if picture.look.is_flat:
        many = len(marks) > MOST_NAMED
        radii = [radius_of(mark, many) + 2.0 for mark in marks]
        y = piled(x, radii, _above_strip(picture, frame.box))
    return [QPointF(*place) for place in zip(x.tolist(), y.tolist(), strict=True)]


def _above_strip(picture: Picture, box: QRectF) -> QRectF:
    """Return the part of a box that the histogram leaves free."""
    high = STRIP_HEIGHT * box.height() if len(picture.look.grid.lines) else 0.0
    return box.adjusted(0.0, 4.0, 0.0, -high - 4.0)


def _alike(across: Range, up: Range, box: QRectF) -> tuple[Range, Range]:
    """Return ranges in which a pixel is as much on both axes: then distances can be seen."""
    per_pixel = max((across[1] - across[0]) / box.width(), (up[1] - up[0]) / box.height())
    widened = []
    for (low, high), pixels in ((across, box.width()), (up, box.height())):
        middle, half = (low + high) / 2.0, per_pixel * pixels / 2.0
        widened.append((middle - half, middle + half))
    return widened[0], widened[1]
