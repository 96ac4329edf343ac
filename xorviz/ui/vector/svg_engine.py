"""Writes what a painter paints as SVG: lines as lines, words as words.

Qt's own generator puts what is clipped beside its clip where a widget is painted within another,
and lets strokes that keep their width grow with the picture; so xorviz has one of its own.
"""

from __future__ import annotations

import base64
import math
from collections.abc import Callable, Sequence
from functools import wraps
from traceback import clear_frames
from typing import Any
from xml.sax.saxutils import escape

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QImageWriter,
    QLinearGradient,
    QPaintEngine,
    QPaintEngineState,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPen,
    QPixmap,
    QTextItem,
    QTransform,
)

from xorviz.ui.vector.clips import Clip, Clips
from xorviz.ui.vector.svg_forms import (
    attributes,
    color_attributes,
    font_attributes,
    matrix,
    number,
    pen_attributes,
    rect_attributes,
    rect_of,
    scale_of,
    shape_element,
    spelled,
)

#: Of longer paths the outlines take too long to be cut; they get a clip of the reader's.
_MOST_CUT = 400


def _held_back(paint: Callable[..., None]) -> Callable[..., None]:
    """Keep what goes wrong in a method that Qt calls: raised there, it would end the process."""

    @wraps(paint)
    def guarded(engine: SvgEngine, *given: Any, **named: Any) -> None:
        try:
            paint(engine, *given, **named)
        except Exception as error:
            # It holds painters of images, which must go before their images.
            clear_frames(error.__traceback__)
            engine.errors.append(error)

    return guarded


class SvgEngine(QPaintEngine):
    """Turns every stroke, area, image and word into an element of an SVG.

    Parameters
    ----------
    fineness : float
        Pixels of an image for each unit of the picture, where the image itself has fewer.
    dots_per_inch : int
        Of the device, by which fonts have their sizes.
    """

    def __init__(self, fineness: float, dots_per_inch: int) -> None:
        super().__init__(
            QPaintEngine.PaintEngineFeature.AllFeatures
            & ~QPaintEngine.PaintEngineFeature.PorterDuff
        )
        self.elements: list[str] = []
        #: Why parts are missing.
        self.errors: list[Exception] = []
        self._clips = Clips()
        self._gradients: list[str] = []
        self._fineness, self._dots_per_inch = fineness, dots_per_inch
        self._pen, self._brush = QPen(), QBrush()
        self._transform, self._opacity = QTransform(), 1.0
        self._hints = QPainter.RenderHint(0)

    @property
    def definitions(self) -> list[str]:
        """Clips and gradients that the elements name."""
        return [*self._clips.definitions, *self._gradients]

    def begin(self, device: object) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    @_held_back
    def updateState(self, state: QPaintEngineState) -> None:
        self._pen, self._brush = QPen(state.pen()), QBrush(state.brush())
        self._transform, self._opacity = QTransform(state.transform()), state.opacity()
        self._hints = state.renderHints()
        self._clips.update(state)

    @_held_back
    def drawPath(self, path: QPainterPath) -> None:
        self._fill(path)
        self._stroke(path)

    @_held_back
    def drawPolygon(
        self, points: Sequence[QPointF | QPoint], mode: QPaintEngine.PolygonDrawMode
    ) -> None:
        path = QPainterPath()
        path.addPolygon([QPointF(point) for point in points])
        if mode == QPaintEngine.PolygonDrawMode.PolylineMode:
            self._stroke(path)
            return
        path.closeSubpath()
        if mode == QPaintEngine.PolygonDrawMode.WindingMode:
            path.setFillRule(Qt.FillRule.WindingFill)
        self.drawPath(path)

    @_held_back
    def drawPoints(self, points: Sequence[QPointF | QPoint]) -> None:
        for place in [QPointF(point) for point in points]:
            path = QPainterPath(place)
            # A line without length has caps, too.
            path.lineTo(place + QPointF(1e-3, 0.0))
            self._stroke(path)

    @_held_back
    def drawPixmap(self, room: QRectF, pixmap: QPixmap, part: QRectF) -> None:
        self._image(room, pixmap.toImage(), part)

    @_held_back
    def drawImage(self, room: QRectF, image: QImage, part: QRectF, flags: object = None) -> None:
        self._image(room, image, part)

    @_held_back
    def drawTiledPixmap(self, room: QRectF, pixmap: QPixmap, start: QPointF) -> None:
        size = (room.size() * self._fineness).toSize()
        image = _blank(size.width(), size.height())
        painter = QPainter(image)
        painter.scale(self._fineness, self._fineness)
        painter.drawTiledPixmap(QRectF(QPointF(), room.size()), pixmap, start)
        painter.end()
        self._image(room, image, QRectF(image.rect()))

    @_held_back
    def drawTextItem(self, place: QPointF, item: QTextItem) -> None:
        font, width = item.font(), item.width()
        text = spelled(item.text(), font)
        if not text.strip() or self._pen.color().alpha() == 0:
            return
        found = font_attributes(font, self._dots_per_inch)
        found |= color_attributes("fill", self._pen.color(), self._opacity)
        moved = not (self._transform.isScaling() or self._transform.isRotating())
        at = self._transform.map(place) if moved else place
        found |= {"x": number(at.x()), "y": number(at.y())}
        if not moved:
            found["transform"] = matrix(self._transform)
        if len(text) > 1 and width > 0.0:
            # With another font the words still end where they end here.
            found |= {"textLength": number(width), "lengthAdjust": "spacingAndGlyphs"}
        flags, marks = item.renderFlags(), []
        for flag, name in (
            (QTextItem.RenderFlag.Underline, "underline"),
            (QTextItem.RenderFlag.StrikeOut, "line-through"),
        ):
            if flags & flag:
                marks.append(name)
        if marks:
            found["text-decoration"] = " ".join(marks)
        box = QRectF(place.x(), place.y() - item.ascent(), width, item.ascent() + item.descent())
        element = f"<text{attributes(found)}>{escape(text)}</text>"
        self._add(element, self._transform.mapRect(box))

    def _fill(self, path: QPainterPath) -> None:
        brush, clip = self._brush, self._clip()
        if clip.is_empty or _leaves_nothing(brush):
            return
        shape = self._transform.map(path)
        box = rect_of(shape)
        if box is not None and not self._is_smooth:
            shape = _rectangle(QRectF(_rounded(box.topLeft()), _rounded(box.bottomRight())))
        bounds = shape.boundingRect()
        if not clip.box.intersects(bounds.adjusted(0.0, 0.0, 1e-6, 1e-6)):
            return
        clipped = not clip.holds(bounds)
        if clipped and shape.elementCount() <= _MOST_CUT:
            shape, clipped = shape.intersected(clip.path), False
            if shape.isEmpty():
                return
        found = self._paint_of(brush)
        if found is None:
            self._paint_pixels(shape, brush)
            return
        self._add(shape_element(shape, found), shape.boundingRect(), clipped=clipped)

    def _stroke(self, path: QPainterPath) -> None:
        pen, clip = self._pen, self._clip()
        nothing = pen.style() == Qt.PenStyle.NoPen or _leaves_nothing(pen.brush())
        if nothing or clip.is_empty or path.isEmpty():
            return
        scale = scale_of(self._transform)
        width = pen.widthF() or 1.0
        if pen.isCosmetic():
            scale = 1.0
        if scale is None:
            self._outline(self._transform.map(_stroker(pen, width).createStroke(path)))
            return
        width *= scale
        shape = self._transform.map(path)
        if not self._is_smooth and round(width) % 2 == 1:
            # A line of one pixel upon a number fills the pixel that begins there.
            shape.translate(0.5, 0.5)
        reach = width * (1.5 if pen.joinStyle() == Qt.PenJoinStyle.MiterJoin else 0.75)
        bounds = shape.boundingRect().adjusted(-reach, -reach, reach, reach)
        if not clip.box.intersects(bounds):
            return
        if not clip.holds(bounds) and shape.elementCount() <= _MOST_CUT:
            self._outline(_stroker(pen, width).createStroke(shape))
            return
        color = _one_color(pen.brush())
        more = pen_attributes(pen, color, width, self._opacity, smooth=self._is_smooth)
        found = {"fill": "none", **more}
        self._add(shape_element(shape, found), bounds, clipped=not clip.holds(bounds))

    def _outline(self, shape: QPainterPath) -> None:
        """Fill the outline of a stroke within the clip."""
        shape.setFillRule(Qt.FillRule.WindingFill)
        if not self._clip().holds(shape.boundingRect()):
            shape = shape.intersected(self._clip().path)
        if not shape.isEmpty():
            found = color_attributes("fill", _one_color(self._pen.brush()), self._opacity)
            self._add(shape_element(shape, found), shape.boundingRect(), clipped=False)

    def _paint_of(self, brush: QBrush) -> dict[str, str] | None:
        """Return the attributes of a brush, None where SVG has nothing like it."""
        if brush.style() == Qt.BrushStyle.SolidPattern:
            return color_attributes("fill", brush.color(), self._opacity)
        gradient = brush.gradient()
        logical = QLinearGradient.CoordinateMode.LogicalMode
        if not isinstance(gradient, QLinearGradient) or gradient.coordinateMode() != logical:
            return None
        name = f"g{len(self._gradients) + 1}"
        start, end = gradient.start(), gradient.finalStop()
        places = {
            "id": name,
            "gradientUnits": "userSpaceOnUse",
            "x1": number(start.x()),
            "y1": number(start.y()),
            "x2": number(end.x()),
            "y2": number(end.y()),
            "gradientTransform": matrix(brush.transform() * self._transform),
        }
        stops = "".join(
            f"<stop{attributes({'offset': number(at), **color_attributes('stop', color, 1.0)})}/>"
            for at, color in gradient.stops()
        )
        self._gradients.append(f"<linearGradient{attributes(places)}>{stops}</linearGradient>")
        found = {"fill": f"url(#{name})"}
        return found if self._opacity == 1.0 else found | {"fill-opacity": number(self._opacity)}

    def _paint_pixels(self, shape: QPainterPath, brush: QBrush) -> None:
        """Paint a brush that SVG does not have as an image."""
        box = QRectF(shape.boundingRect().toAlignedRect()).intersected(self._clip().box)
        fine = self._fineness
        image = _blank(math.ceil(box.width() * fine), math.ceil(box.height() * fine))
        painter = QPainter(image)
        painter.setRenderHints(self._hints)
        painter.scale(fine, fine)
        painter.translate(-box.topLeft())
        turned = QBrush(brush)
        turned.setTransform(brush.transform() * self._transform)
        painter.fillPath(shape, turned)
        painter.end()
        self._embed(image, box, {})

    def _image(self, room: QRectF, image: QImage, part: QRectF) -> None:
        if image.isNull() or room.isEmpty() or part.isEmpty():
            return
        if self._transform.isRotating():
            whole = image.copy(part.toAlignedRect())
            self._embed(whole, room, {"transform": matrix(self._transform)})
            return
        target = self._transform.mapRect(room)
        seen = target.intersected(self._clip().box)
        if seen.isEmpty():
            return
        fine = max(part.width() / target.width(), part.height() / target.height())
        if fine < 1.0:
            fine = self._fineness
        pixels = _blank(
            max(math.ceil(seen.width() * fine - 1e-6), 1),
            max(math.ceil(seen.height() * fine - 1e-6), 1),
        )
        painter = QPainter(pixels)
        painter.setRenderHints(self._hints & QPainter.RenderHint.SmoothPixmapTransform)
        painter.scale(pixels.width() / seen.width(), pixels.height() / seen.height())
        painter.translate(-seen.topLeft())
        painter.drawImage(target, image, part)
        painter.end()
        self._embed(pixels, seen, {})

    def _embed(self, image: QImage, box: QRectF, more: dict[str, str]) -> None:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"PNG")).write(image)
        data = base64.b64encode(buffer.data().data()).decode("ascii")
        found = {**rect_attributes(box), "preserveAspectRatio": "none", **more}
        if self._opacity < 1.0:
            found["opacity"] = number(self._opacity)
        found["xlink:href"] = f"data:image/png;base64,{data}"
        bounds = self._transform.mapRect(box) if more else box
        self._add(f"<image{attributes(found)}/>", bounds)

    def _add(self, element: str, bounds: QRectF, *, clipped: bool = True) -> None:
        clip = self._clip()
        if clip.is_empty or not clip.box.intersects(bounds.adjusted(0.0, 0.0, 1e-6, 1e-6)):
            return
        if clipped and not clip.holds(bounds):
            element = f'<g clip-path="url(#{self._clips.name_of(clip)})">{element}</g>'
        self.elements.append(element)

    def _clip(self) -> Clip:
        return self._clips.within(self.systemClip())

    @property
    def _is_smooth(self) -> bool:
        return bool(self._hints & QPainter.RenderHint.Antialiasing)


def _leaves_nothing(brush: QBrush) -> bool:
    """Tell whether a brush leaves no colour."""
    style = brush.style()
    clear = style == Qt.BrushStyle.SolidPattern and brush.color().alpha() == 0
    return clear or style == Qt.BrushStyle.NoBrush


def _one_color(brush: QBrush) -> QColor:
    """Return the colour of strokes; of a gradient its first, for strokes have one colour here."""
    gradient = brush.gradient()
    if gradient is not None and gradient.stops():
        return QColor(gradient.stops()[0][1])
    return brush.color()


def _stroker(pen: QPen, width: float) -> QPainterPathStroker:
    stroker = QPainterPathStroker()
    stroker.setWidth(width)
    stroker.setCapStyle(pen.capStyle())
    stroker.setJoinStyle(pen.joinStyle())
    stroker.setMiterLimit(pen.miterLimit())
    if pen.style() != Qt.PenStyle.SolidLine:
        stroker.setDashPattern(pen.dashPattern())
        stroker.setDashOffset(pen.dashOffset())
    return stroker


def _rectangle(box: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRect(box)
    return path


def _rounded(place: QPointF) -> QPointF:
    """Return the corner of a pixel that is nearest to a place."""
    return QPointF(math.floor(place.x() + 0.5), math.floor(place.y() + 0.5))


def _blank(width: int, height: int) -> QImage:
    image = QImage(max(width, 1), max(height, 1), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image
