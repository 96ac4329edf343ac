"""Paints the cells of a confusion matrix: numbers, colours by their share, names and recall."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from xorviz.ui.fonts import Size, mono_font, ui_font
from xorviz.ui.theme import Theme
from xorviz.ui.views.confusion.counts import Counts
from xorviz.ui.views.confusion.layout import GAP, Beside, Layout
from xorviz.ui.views.confusion.words import column_name
from xorviz.ui.views.parts.colors import mix, text_color
from xorviz.ui.views.parts.hatch import paint_hatching
from xorviz.ui.views.parts.shares import percent
from xorviz.ui.views.parts.texts import Texts

#: A mistake has at least so much of its colour, however rare it is.
_LEAST_COLOR = 0.16

#: Names take at most so many pixels.
_MOST_NAME = 96.0

_SIZES = (Size.BODY, Size.LABEL, Size.CAPTION, Size.TICK)


class MatrixPainter:
    """Keeps the texts laid out that it paints."""

    def __init__(self) -> None:
        self._names = Texts(ui_font(Size.CAPTION))
        self._counts = [Texts(mono_font(size)) for size in _SIZES]
        self._right = [Texts(mono_font(size, QFont.Weight.DemiBold)) for size in _SIZES]

    def widths(self, counts: Counts) -> tuple[Beside, Beside]:
        """Return the room that names and recalls need, with captions and decimals or without."""
        width = self._names.width
        names = min(max(map(width, counts.classes)), _MOST_NAME)
        recall = max(width(self._recall()), width(percent(0.888)))
        return (
            Beside(max(names, width(self._truth())), recall),
            Beside(names, max(map(width, ("100", "%")))),
        )

    def paint(
        self, painter: QPainter, theme: Theme, layout: Layout, counts: Counts, seen: QRectF
    ) -> None:
        """Paint what is seen of a matrix."""
        texts, bold = self._fitting(layout, counts)
        rows, columns = _range(layout, seen)
        for row in rows:
            for column in columns:
                self._cell(painter, theme, layout, counts, (row, column), (texts, bold))
        self._captions(painter, theme, layout)
        painter.setFont(self._names.font)
        every = math.ceil(12.0 / layout.cell[1])
        for row in rows:
            if row % every == 0:
                self._row(painter, theme, layout, counts, row)
        painter.setPen(theme.color("text"))
        wide = max(self._names.width(column_name(counts, column)) for column in columns)
        every = math.ceil(min(wide, 24.0) / (layout.cell[0] - GAP))
        for column in columns:
            if column % every == 0:
                rect = layout.column_rect(column)
                rect.setWidth(rect.width() * every)
                name = self._names.elided(column_name(counts, column), rect.width() - 2.0)
                left = rect.left() + (layout.cell[0] - self._names.width(name)) / 2.0
                left = max(left, rect.left())
                self._names.draw(painter, left, self._names.baseline(rect.center().y()), name)

    @staticmethod
    def outline(painter: QPainter, theme: Theme, rect: QRectF, strong: bool, focus: bool) -> None:
        """Paint a frame around a cell or a name; a strong one where the keyboard is."""
        width = (1.8 if focus else 1.0) if strong else 1.0
        painter.setPen(QPen(theme.color("text" if strong else "muted"), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))

    def _cell(
        self,
        painter: QPainter,
        theme: Theme,
        layout: Layout,
        counts: Counts,
        place: tuple[int, int],
        texts: tuple[Texts, Texts],
    ) -> None:
        rect, count = layout.cell_rect(*place), counts.count(*place)
        right = place[0] == place[1]
        fill = _fill(theme, counts.share(*place), right, count)
        painter.fillRect(rect, fill)
        if right:
            painter.setPen(QPen(theme.color("right"), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
        font, words = texts[1 if right else 0], str(count)
        if not (count or right):
            return
        if count >= 1000 and not _holds(font, words, layout.cell):
            words = f"{count / 1000:.0f}k"
        if not _holds(font, words, layout.cell):
            # Without its number a mistake is told from what is right by lines across it.
            if not right:
                paint_hatching(painter, rect, text_color(fill), 1.0, 3.5)
        else:
            painter.setFont(font.font)
            painter.setPen(text_color(fill))
            left = rect.center().x() - font.width(words) / 2.0
            font.draw(painter, left, font.baseline(rect.center().y()), words)

    def _row(
        self, painter: QPainter, theme: Theme, layout: Layout, counts: Counts, row: int
    ) -> None:
        rect = layout.row_rect(row)
        name = self._names.elided(counts.classes[row], rect.width())
        baseline = self._names.baseline(rect.center().y())
        painter.setPen(theme.color("text"))
        self._names.draw(painter, rect.right() - self._names.width(name), baseline, name)
        recall = counts.recall(row)
        words = percent(recall)
        if layout.tight and math.isfinite(recall):
            # Rounded down: 100 is all.
            words = str(math.floor(100.0 * recall))
        place = layout.recall_rect(row)
        painter.setPen(theme.color("muted"))
        self._names.draw(painter, place.right() - self._names.width(words), baseline, words)

    def _captions(self, painter: QPainter, theme: Theme, layout: Layout) -> None:
        painter.setFont(self._names.font)
        painter.setPen(theme.color("muted"))
        upper, lower = self._names.baseline(8.0), self._names.baseline(layout.top - 9.0)
        cells = layout.cells
        if layout.captioned:
            self._names.draw(painter, cells.left(), upper, self._answer())
        if not layout.tight:
            left = layout.row_rect(0).right() - self._names.width(self._truth())
            self._names.draw(painter, left, lower, self._truth())
        words = "%" if layout.tight else self._recall()
        left = layout.recall_rect(0).right() - self._names.width(words)
        self._names.draw(painter, left, lower, words)

    def _fitting(self, layout: Layout, counts: Counts) -> tuple[Texts, Texts]:
        """Return the largest fonts in which every count fits into its cell, or the smallest."""
        # Thousands may be rounded.
        widest = str(min(int(counts.table.max(initial=0)), 999))
        pairs = list(zip(self._counts, self._right, strict=True))
        return next((pair for pair in pairs if _holds(pair[1], widest, layout.cell)), pairs[-1])

    @staticmethod
    def _answer() -> str:
        return QCoreApplication.translate("ConfusionView", "answer →")

    @staticmethod
    def _truth() -> str:
        return QCoreApplication.translate("ConfusionView", "truth ↓")

    @staticmethod
    def _recall() -> str:
        return QCoreApplication.translate("ConfusionView", "recall")


def _holds(font: Texts, words: str, cell: tuple[float, float]) -> bool:
    """Tell whether a number fits into a cell."""
    return font.width(words) <= cell[0] - 3.0 and font.metrics.capHeight() <= cell[1] - 4.0


def _fill(theme: Theme, share: float, right: bool, count: int) -> QColor:
    """Return the colour of a cell: the more of its class are there, the stronger."""
    ground = theme.color("raised")
    if not count:
        return ground
    if right:
        return mix(ground, theme.color("right"), 0.12 + 0.38 * share)
    # By the root, so that one mistake among a hundred is seen.
    part = max(math.sqrt(share), _LEAST_COLOR)
    return mix(ground, theme.color("wrong"), part)


def _range(layout: Layout, seen: QRectF) -> tuple[range, range]:
    """Return the rows and columns of which something is seen."""
    width, height = layout.cell
    top, left = (seen.top() - layout.top) / height, (seen.left() - layout.left) / width
    bottom, right = (seen.bottom() - layout.top) / height, (seen.right() - layout.left) / width
    rows = range(max(int(top), 0), min(max(math.ceil(bottom), 1), layout.rows))
    return rows, range(max(int(left), 0), min(max(math.ceil(right), 1), layout.columns))
