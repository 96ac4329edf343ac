"""Paints the strips of gradients and learning rate, and the lane of the dead units."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from xorviz.ui.fonts import Size, enlarged, ui_font
from xorviz.ui.theme import Theme
from xorviz.ui.views.curves.deaths import DAGGER
from xorviz.ui.views.curves.gradient_strip import CAPTION_HEIGHT, GradientStrip, LayerLine
from xorviz.ui.views.curves.graveyard import Graveyard
from xorviz.ui.views.curves.hues import curve_pen, faded
from xorviz.ui.views.curves.labels import spread
from xorviz.ui.views.curves.layers import Layers
from xorviz.ui.views.curves.painter import Frame
from xorviz.ui.views.curves.rate_strip import RateStrip
from xorviz.ui.views.curves.strips import Strip
from xorviz.ui.views.parts.texts import Texts

#: Height of a layer's name, the room to its left and right, and the most it may take.
_NAME_HEIGHT, _NAME_LEFT, _NAME_RIGHT, _NAME_MOST = 11.0, 5.0, 4.0, 56.0


class StripPainter:
    """Paints what belongs to the strips; keeps its texts laid out."""

    def __init__(self) -> None:
        self._texts = Texts(ui_font(Size.TICK))
        #: Where the names at the ends of the gradients' lines were painted, by layer.
        self.names: dict[str, QRectF] = {}
        self._daggers = Texts(ui_font(Size.BODY, QFont.Weight.Bold))

    def gutter(self, layers: Layers) -> float:
        """Return the pixels that the names of the layers need at the right."""
        widths = [self._texts.width(layer) for layer in layers.drawn]
        return _NAME_LEFT + min(max(widths, default=0.0), enlarged(_NAME_MOST)) + _NAME_RIGHT

    def text_width(self, text: str) -> float:
        """Return how wide a text is."""
        return self._texts.width(text)

    def paint_gradients(
        self, painter: QPainter, frame: Frame, strip: GradientStrip, layers: Layers, caption: str
    ) -> None:
        """Paint the lines of the gradients, the names at their ends, and the line for zero.

        Parameters
        ----------
        painter : QPainter
        frame : Frame
        strip : GradientStrip
        layers : Layers
        caption : str
        """
        rect, theme = frame.places.strips[Strip.GRADIENT], frame.theme
        if not strip.recorded:
            self._paint_nothing(painter, theme, rect, caption)
            return
        if strip.zeros:
            self._paint_zero(painter, theme, strip)
        painter.save()
        painter.setClipRect(rect.adjusted(0.0, 0.0, 1.0, 1.0))
        if strip.band is not None:
            painter.fillPath(strip.band, theme.color("muted", 50))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ratio = painter.device().devicePixelRatioF()
        for line in strip.lines:
            painter.setPen(curve_pen(layers.pen(theme, line.layer), ratio))
            painter.drawPath(line.path)
        painter.restore()
        self._paint_caption(painter, theme, strip.scale_rect, caption, strip.free_above)
        self._paint_names(painter, frame, strip, layers)

    def paint_rate(self, painter: QPainter, frame: Frame, strip: RateStrip, caption: str) -> None:
        """Paint the line of the learning rate."""
        rect, theme = frame.places.strips[Strip.RATE], frame.theme
        if strip.path is None:
            self._paint_nothing(painter, theme, rect, caption)
            return
        self._paint_caption(painter, theme, rect, caption)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ratio = painter.device().devicePixelRatioF()
        painter.setPen(curve_pen(QPen(theme.color("text")), ratio))
        painter.drawPath(strip.path)

    def paint_deaths(self, painter: QPainter, frame: Frame, yard: Graveyard) -> None:
        """Paint a dagger and a line for each mark, and how long those slept that woke again."""
        lane, theme = frame.places.lane, frame.theme
        if lane is None:
            return
        strong, faint = theme.color("warning"), faded(theme, "warning", 0.5)
        painter.setPen(QPen(faint, 2.0))
        painter.drawLines(yard.sleeps)
        painter.setPen(QPen(faded(theme, "warning", 0.43), 1.0, Qt.PenStyle.DashLine))
        painter.drawLines(yard.lines)
        painter.setFont(self._daggers.font)
        baseline = self._daggers.baseline(lane.center().y() - 1.0)
        half = self._daggers.width(DAGGER) / 2.0
        for grave in yard.graves:
            painter.setPen(faint if grave.woken else strong)
            self._daggers.draw(painter, grave.x - half, baseline, DAGGER)
        painter.setFont(self._texts.font)
        baseline = self._texts.baseline(lane.center().y() - 1.0)
        for label in yard.labels:
            painter.setPen(theme.color("muted" if label.grave.woken else "text"))
            self._texts.draw(painter, label.left, baseline, label.words)

    def _paint_zero(self, painter: QPainter, theme: Theme, strip: GradientStrip) -> None:
        scale, y = strip.scale_rect, strip.zero_y
        painter.setPen(QPen(theme.color("border"), 1.0))
        painter.drawLine(QLineF(scale.left(), scale.bottom(), scale.right(), scale.bottom()))
        painter.setFont(self._texts.font)
        painter.setPen(theme.color("muted"))
        left = scale.left() - 6.0 - self._texts.width("0")
        self._texts.draw(painter, left, self._texts.baseline(y), "0")

    def _paint_names(
        self, painter: QPainter, frame: Frame, strip: GradientStrip, layers: Layers
    ) -> None:
        rect, theme = frame.places.strips[Strip.GRADIENT], frame.theme
        painter.setFont(self._texts.font)
        ending = _named(strip.lines, layers, int(rect.height() // enlarged(_NAME_HEIGHT)))
        wishes = [line.end.y() - enlarged(_NAME_HEIGHT) / 2.0 for line in ending]
        tops = spread(wishes, enlarged(_NAME_HEIGHT), rect.top(), rect.bottom())
        self.names = {}
        for line, top in zip(ending, tops, strict=True):
            pen = layers.pen(theme, line.layer)
            middle = top + enlarged(_NAME_HEIGHT) / 2.0
            leader = faded(theme, pen.color().name(), 0.5)
            painter.setPen(QPen(leader, 0.0, Qt.PenStyle.DotLine))
            painter.drawLine(QLineF(line.end, QPointF(rect.right() + 3.0, middle)))
            painter.setPen(pen.color())
            name = self._texts.elided(line.layer, enlarged(_NAME_MOST))
            left = rect.right() + _NAME_LEFT
            self.names[line.layer] = QRectF(
                left, top, self._texts.width(name), enlarged(_NAME_HEIGHT)
            )
            self._texts.draw(painter, left, self._texts.baseline(middle), name)
        self._paint_gone(painter, theme, strip)

    def _paint_gone(self, painter: QPainter, theme: Theme, strip: GradientStrip) -> None:
        """Name the layers that are gone where their lines end, as far as there is room."""
        last = max(line.end.x() for line in strip.lines)
        taken: list[QRectF] = []
        painter.setPen(theme.color("muted"))
        for line in strip.lines:
            width = self._texts.width(line.layer)
            left, middle = line.end.x() + 3.0, line.end.y()
            place = QRectF(
                left, middle - enlarged(_NAME_HEIGHT) / 2.0, width, enlarged(_NAME_HEIGHT)
            )
            fits = left + width < strip.scale_rect.right()
            if line.end.x() < last and fits and not any(map(place.intersects, taken)):
                taken.append(place)
                painter.fillRect(place, theme.color("panel", 215))
                self._texts.draw(painter, left, self._texts.baseline(middle), line.layer)

    def _paint_caption(
        self, painter: QPainter, theme: Theme, rect: QRectF, words: str, above: bool = False
    ) -> None:
        words = self._texts.metrics.elidedText(
            words, Qt.TextElideMode.ElideRight, rect.width() - 10.0
        )
        width = self._texts.width(words)
        top = rect.top() + 2.0 if above else rect.bottom() - CAPTION_HEIGHT
        ground = QRectF(rect.left() + 2.0, top, width + 4.0, CAPTION_HEIGHT - 1.0)
        painter.fillRect(ground, theme.color("panel", 215))
        painter.setFont(self._texts.font)
        painter.setPen(theme.color("muted"))
        baseline = self._texts.baseline(ground.center().y())
        self._texts.draw(painter, rect.left() + 4.0, baseline, words)

    def _paint_nothing(self, painter: QPainter, theme: Theme, rect: QRectF, words: str) -> None:
        missing = QCoreApplication.translate("CurvesView", "{curve}: not recorded")
        painter.setFont(self._texts.font)
        painter.setPen(theme.color("muted"))
        flags = Qt.AlignmentFlag.AlignCenter
        painter.drawText(rect, flags, missing.format(curve=words))


def _named(lines: Sequence[LayerLine], layers: Layers, room: int) -> list[LayerLine]:
    """Return as many lines as can be named at their end, from above down.

    The first layer, the last and the one with the least gradient are named before the others.
    """
    last = max(line.end.x() for line in lines)
    ending = [line for line in lines if line.end.x() >= last and line.layer in layers.present]
    if len(ending) > room:
        least = max(ending, key=lambda line: line.end.y())
        needed = [ending[0], ending[-1], least, *ending]
        kept = list(dict.fromkeys(line.layer for line in needed))[:room]
        ending = [line for line in ending if line.layer in kept]
    return sorted(ending, key=lambda line: line.end.y())
