"""Short texts that are laid out once and drawn often."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText, QTransform

from xorviz.ui.fonts import enlargement, grown

_MOST_KEPT = 4096


class Texts:
    """The texts drawn in one font; laying one out takes longer than drawing it.

    Parameters
    ----------
    font : QFont
    """

    def __init__(self, font: QFont) -> None:
        self._font = font
        self._enlargement = enlargement()
        self._widths: dict[str, float] = {}
        self._kept: dict[str, QStaticText] = {}
        self._measure()

    @property
    def font(self) -> QFont:
        """The font, as large as all type is now."""
        self._keep_up()
        return self._font

    @property
    def metrics(self) -> QFontMetricsF:
        """What its signs measure."""
        self._keep_up()
        return self._metrics

    def width(self, text: str) -> float:
        """Return how wide a text is."""
        self._keep_up()
        width = self._widths.get(text)
        if width is None:
            if len(self._widths) >= _MOST_KEPT:
                self._widths.clear()
            width = self._widths[text] = self._metrics.horizontalAdvance(text)
        return width

    def elided(self, text: str, room: float) -> str:
        """Return a text without its middle if it is too wide: both ends tell units apart."""
        if self.width(text) <= room:
            return text
        return self.metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room)

    def baseline(self, middle: float) -> float:
        """Return the baseline of a text whose middle stands at a height, on a whole pixel."""
        self._keep_up()
        return round(middle + self._half_height)

    def draw(self, painter: QPainter, left: float, baseline: float, text: str) -> None:
        """Draw a text in the painter's pen; the painter must have this font."""
        self._keep_up()
        painter.drawStaticText(QPointF(left, baseline - self._ascent), self._laid_out(text))

    def _keep_up(self) -> None:
        """Grow or shrink with all type, and forget what was laid out before."""
        if self._enlargement != enlargement():
            self._font = grown(self._font, enlargement() / self._enlargement)
            self._enlargement = enlargement()
            self._widths.clear()
            self._kept.clear()
            self._measure()

    def _measure(self) -> None:
        self._metrics = QFontMetricsF(self._font)
        self._ascent = self._metrics.ascent()
        self._half_height = (self._ascent - self._metrics.descent()) / 2.0

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
