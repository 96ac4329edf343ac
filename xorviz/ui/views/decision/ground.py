"""The map with all that changes only with a picture of the run, drawn once and copied often."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter

from xorviz.session.snapshot import Decision
from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.theme import Theme
from xorviz.ui.views.decision.aspects import Aspect
from xorviz.ui.views.decision.axes import paint_axes
from xorviz.ui.views.decision.classes import (
    RegionNumbers,
    paint_legend,
    paint_numbers,
    paint_regions,
)
from xorviz.ui.views.decision.dots import Dot, DotsLayer, paint_plate, plate_size
from xorviz.ui.views.decision.frame import Arrangement, Frame
from xorviz.ui.views.decision.picture import LabelPlace, in_pixels, paint_boundary, paint_field
from xorviz.ui.views.decision.reading import covered
from xorviz.ui.views.decision.scale_bar import paint_scale, scale_texts
from xorviz.ui.views.parts.kept import KeptPixmap, begin_anew, takes_pixmaps
from xorviz.ui.views.parts.texts import Texts


@dataclass(frozen=True, eq=False)
class Shown:
    """What is drawn.

    Parameters
    ----------
    decision : Decision
    aspect : Aspect
        What of the output is coloured.
    axes : tuple of str
        The names of the features.
    dots : tuple of Dot
        The patterns.
    level : str
        What holds on the boundary.
    message : str
        What is said where there is no boundary.
    """

    decision: Decision
    aspect: Aspect
    axes: tuple[str, str]
    dots: tuple[Dot, ...]
    level: str
    message: str


class Ground:
    """Draws everything of the map but what the mouse and the keyboard move over it."""

    def __init__(self) -> None:
        self._small = Texts(ui_font(Size.LABEL))
        self._names = Texts(ui_font(Size.BODY, QFont.Weight.DemiBold))
        self._huge = Texts(ui_font(Size.DISPLAY, QFont.Weight.DemiBold))
        self._dots = DotsLayer(self._names)
        self._numbers = RegionNumbers()
        self._label = LabelPlace()
        self._kept = KeptPixmap()
        #: What patterns, their names and plates cover.
        self.taken: list[QRectF] = []

    def paint(
        self,
        painter: QPainter,
        shown: Shown,
        frame: Frame,
        places: Arrangement,
        size: QSize,
        theme: Theme,
    ) -> None:
        """Paint a map that fills a widget of a size."""
        ratio, panel = painter.deviceTransform().m11(), theme.color("panel")
        if not takes_pixmaps(painter):
            begin_anew(painter)
            painter.fillRect(QRectF(QPointF(0.0, 0.0), size), panel)
            self._draw_upon(painter, shown, frame, places, theme, ratio)
            painter.restore()
            return
        if self._kept.begin((shown, theme), size, ratio, panel):
            upon = QPainter(self._kept.pixmap)
            self._draw_upon(upon, shown, frame, places, theme, ratio)
            upon.end()
        painter.drawPixmap(QPointF(0.0, 0.0), self._kept.pixmap)

    def _draw_upon(
        self,
        painter: QPainter,
        shown: Shown,
        frame: Frame,
        places: Arrangement,
        theme: Theme,
        ratio: float,
    ) -> None:
        paint_axes(painter, frame, self._small, theme, shown.axes)
        self._paint_field(painter, shown, frame, theme)
        pieces = in_pixels(shown.decision.boundary, frame)
        if len(pieces):
            paint_boundary(painter, pieces, frame.box, theme)
        if shown.aspect.classes:
            self._paint_numbers(painter, shown, frame, theme)
        self._dots.paint(painter, shown.dots, frame, theme, ratio)
        self.taken = list(self._dots.taken)
        if len(pieces) and shown.level:
            size_of_label = plate_size(self._names, shown.level)
            plate = self._label.on(pieces, *size_of_label, frame.box, self._dots.taken)
            if plate is not None:
                self.taken.append(plate)
                paint_plate(painter, self._names, theme, shown.level, plate, 255)
        if shown.message:
            self._paint_message(painter, frame.box, shown.message, theme)
        self._paint_scale(painter, shown, places, theme)

    def _paint_field(self, painter: QPainter, shown: Shown, frame: Frame, theme: Theme) -> None:
        outputs, aspect = shown.decision.outputs, shown.aspect
        if aspect.classes:
            paint_regions(painter, frame.box, outputs, theme)
        else:
            paint_field(painter, frame.box, aspect.of(outputs), aspect, theme)

    def _paint_numbers(self, painter: QPainter, shown: Shown, frame: Frame, theme: Theme) -> None:
        left, right, bottom, top = frame.extent
        dots = np.array([(dot.x, dot.y) for dot in shown.dots]).reshape(-1, 2)
        parts = (dots - [left, top]) / [right - left, bottom - top]
        places = list(self._numbers.places(shown.decision.outputs, parts))
        paint_numbers(painter, frame.box, self._huge, theme, shown.aspect.classes, places)

    def _paint_scale(
        self, painter: QPainter, shown: Shown, places: Arrangement, theme: Theme
    ) -> None:
        aspect = shown.aspect
        if aspect.classes:
            paint_legend(painter, places, self._small, theme, aspect.classes)
            return
        values = aspect.of(shown.decision.outputs)
        numbers = scale_texts(aspect, float(values.min()), float(values.max()))
        paint_scale(painter, places, self._small, theme, aspect.name, numbers)

    def _paint_message(self, painter: QPainter, box: QRectF, message: str, theme: Theme) -> None:
        """Write that there is no boundary, where it covers least; in two lines if need be."""
        texts, room = self._names, box.width() - 24.0
        lines = [message]
        if texts.width(message) > room:
            start, _, end = message.partition(": ")
            texts, lines = self._small, [f"{start}:", end]
        shown = [
            texts.metrics.elidedText(line, Qt.TextElideMode.ElideRight, max(room, 20.0))
            for line in lines
        ]
        sizes = [plate_size(texts, line) for line in shown]
        whole = QRectF(0.0, 0.0, max(size[0] for size in sizes), sum(size[1] for size in sizes))
        whole.moveCenter(box.center())
        ends = (box.top() + 8.0, whole.top(), box.bottom() - 8.0 - whole.height())
        whole.moveTop(min(ends, key=lambda top: covered(_moved_to(whole, top), self.taken)))
        self.taken.append(whole)
        top = whole.top()
        for line, (width, height) in zip(shown, sizes, strict=True):
            plate = QRectF(box.center().x() - width / 2.0, top, width, height)
            paint_plate(painter, texts, theme, line, plate)
            top += height


def _moved_to(box: QRectF, top: float) -> QRectF:
    return QRectF(box.left(), top, box.width(), box.height())
