"""The colours of the map's counts, and the legend that tells them."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from xorviz.ui.fonts import Size, enlarged, ui_font
from xorviz.ui.theme import DARK, Theme
from xorviz.ui.views.parts.colors import mix, text_color
from xorviz.ui.views.parts.hatch import paint_hatching
from xorviz.ui.views.parts.texts import Texts

LEGEND_HEIGHT = 22
_SWATCH_HEIGHT = 14.0
_GAP = 2.0
_MARGIN = 4.0


#: An indexed image has no more colours than these beside that of 0.
MOST_COLORS = 255


def count_color(theme: Theme, count: int, units: int) -> QColor:
    """Return the colour of the places where so many of the units are on; 0 is the dead zone."""
    if count == 0:
        return mix(theme.color("panel"), theme.color("warning"), 0.16)
    return mix(theme.color("neutral"), theme.color("positive"), 0.15 + 0.7 * count / max(units, 1))


@lru_cache(maxsize=16)
def count_table(theme: Theme, units: int) -> list[int]:
    """Return the colours of all counts for an indexed image; the ground shines through at 0."""
    return [0, *(count_color(theme, count, units).rgba() for count in range(1, units + 1))]


def legend_counts(units: int, most: int) -> list[int]:
    """Return which counts the legend shows: all, or some that are evenly apart, 0 and n included.

    Parameters
    ----------
    units : int
        n, the largest count.
    most : int
        How many swatches have room.
    """
    if units + 1 <= most:
        return list(range(units + 1))
    steps = max(most - 1, 1)
    return sorted({round(units * step / steps) for step in range(steps + 1)})


class ZonesLegend(QWidget):
    """A swatch for each count of units that are on, with the number in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("zones_legend")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._theme: Theme = DARK
        self._texts = Texts(ui_font(Size.CAPTION))
        self._units = 0
        self._caption = ""
        self._centre: float | None = None

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def show_counts(self, units: int, caption: str) -> None:
        """Show the counts up to this number of units; 0 shows nothing."""
        if (units, caption) != (self._units, self._caption):
            self._units, self._caption = units, caption
            self.setAccessibleName(f"{caption}: 0 … {units}")
            self.update()

    def place(self, box: QRect, centre: float | None = None) -> None:
        """Take a place; the swatches stand about the centre, or else at the left."""
        self.setGeometry(box)
        self._centre = centre
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("panel"))
        if self._units:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self._texts.font)
            self._paint(painter)
        painter.end()

    def _paint(self, painter: QPainter) -> None:
        texts, middle = self._texts, self.height() / 2.0
        narrow = texts.width(str(self._units)) + 5.0
        caption = texts.width(self._caption) + 6.0
        room = self.width() - 2.0 * _MARGIN
        if caption + 2.0 * (narrow + _GAP) > room:
            caption = 0.0
        counts = legend_counts(self._units, int((room - caption) // (narrow + _GAP)))
        wide = min(max((room - caption) // len(counts) - _GAP, narrow), narrow + 5.0)
        whole = caption + len(counts) * (wide + _GAP) - _GAP
        left = _MARGIN
        if self._centre is not None:
            left = max(min(self._centre - whole / 2.0, self.width() - _MARGIN - whole), _MARGIN)
        if caption:
            painter.setPen(self._theme.color("muted"))
            texts.draw(painter, left, texts.baseline(middle), self._caption)
            left += caption
        for count in counts:
            swatch = QRectF(
                left, middle - enlarged(_SWATCH_HEIGHT) / 2.0, wide, enlarged(_SWATCH_HEIGHT)
            )
            self._paint_swatch(painter, swatch, count)
            left += wide + _GAP

    def _paint_swatch(self, painter: QPainter, swatch: QRectF, count: int) -> None:
        color = count_color(self._theme, count, self._units)
        painter.fillRect(swatch, color)
        if count == 0:
            paint_hatching(painter, swatch, self._theme.color("warning", 90))
        painter.setPen(QPen(self._theme.color("border"), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(swatch)
        painter.setPen(text_color(color))
        left = swatch.center().x() - self._texts.width(str(count)) / 2.0
        self._texts.draw(painter, left, self._texts.baseline(swatch.center().y()), str(count))
