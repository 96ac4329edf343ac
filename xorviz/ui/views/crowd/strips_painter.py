"""Paints the strips: their names, lines of small maps, and which is on display."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QPen

from xorviz.ui.fonts import Size, mono_font, ui_font
from xorviz.ui.theme import Theme
from xorviz.ui.views.crowd.histogram_painter import color_of
from xorviz.ui.views.crowd.layout import Grid, Line
from xorviz.ui.views.crowd.outcomes import Outcome
from xorviz.ui.views.crowd.words import count_of, floor_of, title_of
from xorviz.ui.views.parts.colors import mix, text_color
from xorviz.ui.views.parts.texts import Texts

#: Height of the two lines of a name.
_NAME_LINE = 12.5

#: Between the names and the maps.
_BESIDE = 8.0


class StripsPainter:
    """Keeps the texts laid out that it paints."""

    def __init__(self) -> None:
        self._titles = Texts(ui_font(Size.CAPTION, QFont.Weight.DemiBold))
        self._counts = Texts(ui_font(Size.CAPTION))
        self._numbers = tuple(Texts(mono_font(size)) for size in (Size.CAPTION, Size.TICK))

    def name(
        self,
        painter: QPainter,
        theme: Theme,
        grid: Grid,
        rect: QRectF,
        outcome: Outcome,
        counted: int,
    ) -> None:
        """Paint the colour, the title and the count of a strip into the room beside it."""
        painter.fillRect(
            QRectF(rect.left(), rect.top(), 3.0, rect.height()), color_of(outcome.kind, theme)
        )
        left, room = rect.left() + 9.0, rect.width() - 9.0 - _BESIDE
        middle = rect.top() + grid.side / 2.0
        floor, title = floor_of(outcome), title_of(outcome)
        painter.setFont(self._titles.font)
        painter.setPen(theme.color("text" if outcome.count else "muted"))
        title = self._titles.elided(title, room)
        upper = self._titles.baseline(middle - _NAME_LINE / 2.0)
        self._titles.draw(painter, left, upper, title)
        used = self._titles.width(title) + 6.0
        painter.setFont(self._counts.font)
        painter.setPen(theme.color("muted"))
        if floor and used + self._counts.width(floor) <= room:
            self._counts.draw(painter, left + used, upper, floor)
        words = self._counts.elided(count_of(outcome, counted), room)
        self._counts.draw(painter, left, self._counts.baseline(middle + _NAME_LINE / 2.0), words)

    def maps(
        self, painter: QPainter, theme: Theme, grid: Grid, line: Line, image: QImage, ratio: float
    ) -> None:
        """Paint a line of maps; those that are not there yet are bare."""
        for seat in range(len(line.starts)):
            rect = grid.seat_rect(line.top, seat)
            painter.fillRect(rect.adjusted(-1.0, -1.0, 1.0, 1.0), theme.color("border"))
            painter.fillRect(rect, theme.color("raised"))
        place = grid.seat_rect(line.top, 0)
        painter.drawImage(
            QRectF(place.left(), place.top(), image.width() / ratio, image.height() / ratio), image
        )

    def numbers(
        self, painter: QPainter, theme: Theme, grid: Grid, line: Line, outcome: Outcome
    ) -> None:
        """Paint squares with the numbers of the starts, where there is no map to show."""
        fill = mix(theme.color("raised"), color_of(outcome.kind, theme), 0.45)
        longest = max((str(start) for start in line.starts), key=len, default="")
        texts = next(
            (one for one in self._numbers if one.width(longest) <= grid.side - 4.0),
            self._numbers[-1],
        )
        painter.setFont(texts.font)
        painter.setPen(text_color(fill))
        for seat, start in enumerate(line.starts):
            rect = grid.seat_rect(line.top, seat)
            painter.fillRect(rect, fill)
            words = str(start)
            left = rect.center().x() - texts.width(words) / 2.0
            texts.draw(painter, left, texts.baseline(rect.center().y()), words)

    @staticmethod
    def outline(painter: QPainter, color: str, theme: Theme, rect: QRectF, width: float) -> None:
        """Paint a frame around a map."""
        pen = QPen(theme.color(color), width)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        out = width / 2.0
        painter.drawRect(rect.adjusted(-out, -out, out, out))
