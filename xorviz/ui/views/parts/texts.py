"""Short texts that are laid out once and drawn often."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText, QTransform

_MOST_KEPT = 4096


class Texts:
    """The texts drawn in one font; laying one out takes longer than drawing it.

    Parameters
    ----------
    font : QFont
    """

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetricsF(font)
        self._widths: dict[str, float] = {}
        self._kept: dict[str, QStaticText] = {}
        self._ascent = self.metrics.ascent()
        self._half_height = (self._ascent - self.metrics.descent()) / 2.0

    def width(self, text: str) -> float:
        """Return how wide a text is."""
        width = self._widths.get(text)
        if width is None:
            if len(self._widths) >= _MOST_KEPT:
                self._widths.clear()
            width = self._widths[text] = self.metrics.horizontalAdvance(text)
        return width

    def elided(self, text: str, room: float) -> str:
        """Return a text without its middle if it is too wide: both ends tell units apart."""
        if self.width(text) <= room:
            return text
        return self.metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room)

    def baseline(self, middle: float) -> float:
        """Return the baseline of a text whose middle stands at a height, on a whole pixel."""
        return round(middle + self._half_height)

    def draw(self, painter: QPainter, left: float, baseline: float, text: str) -> None:
        """Draw a text in the painter's pen; the painter must have this font."""
        painter.drawStaticText(QPointF(left, baseline - self._ascent), self._laid_out(text))

    def _laid_out(self, text: str) -> QStaticText:
        laid_out = self._kept.get(text)
        if laid_out is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            laid_out = QStaticText(text)
            laid_out.setTextFormat(Qt.TextFormat.PlainText)
            laid_out.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
            laid_out.prepare(QTransform(), self.font)
            self._kept[text] = laid_out
        return laid_out
