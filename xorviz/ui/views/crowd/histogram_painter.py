"""Paints the histogram of the losses: bars, the plateaus with their names, the start on display."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from xorviz.session.snapshot import CrowdPlateau
from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.numbers import printed
from xorviz.ui.theme import Theme
from xorviz.ui.views.crowd.bins import Bins
from xorviz.ui.views.crowd.outcomes import Kind
from xorviz.ui.views.curves.plateaus import floor_name, floor_words, partition_words
from xorviz.ui.views.parts.shares import percent
from xorviz.ui.views.parts.texts import Texts

# Above the bars stand the share at which they end, and the sign of the start on display.
_LEFT, _RIGHT, _TOP = 10.0, 8.0, 26.0

#: Two lines of names below the axis.
_LINE, _LINES = 13.0, 2

#: A bar with any start in it is as high as this at least.
_LEAST_BAR = 2.0

#: Pixels of a bar, and how many bars there are.
_BAR, _FEWEST, _MOST = 5.0, 16, 90


@dataclass(frozen=True)
class Label:
    """A name below the axis: its words, where it begins, and in which line it stands."""

    words: str
    left: float
    line: int


def color_of(kind: Kind, theme: Theme) -> QColor:
    """Return the colour of an outcome."""
    names = {Kind.SOLVED: "right", Kind.PLATEAU: "wrong", Kind.DIVERGED: "negative"}
    return theme.color(names.get(kind, "muted"))


def plot_of(room: QRectF) -> QRectF:
    """Return where the bars stand."""
    below = _LINE * _LINES + 5.0
    return room.adjusted(_LEFT, _TOP, -_RIGHT, -below)


def number_of_bins(plot: QRectF) -> int:
    """Return how many bins there is room for, the last one for losses beyond the axis."""
    return min(max(int(plot.width() / _BAR), _FEWEST), _MOST)


def bin_rect(plot: QRectF, bins: Bins, place: int) -> QRectF:
    """Return the whole height of a bin."""
    left = round(plot.left() + place * plot.width() / bins.number)
    right = round(plot.left() + (place + 1) * plot.width() / bins.number)
    return QRectF(left, plot.top(), max(right - left, 1), plot.height())


def bin_at(plot: QRectF, bins: Bins, x: float) -> int:
    """Return the bin at a place."""
    return min(max(int((x - plot.left()) / plot.width() * bins.number), 0), bins.number - 1)


class HistogramPainter:
    """Keeps the texts laid out that it paints."""

    def __init__(self) -> None:
        self._texts = Texts(ui_font(Size.CAPTION))

    def bars(self, painter: QPainter, theme: Theme, plot: QRectF, bins: Bins, share: float) -> None:
        """Paint the bars, and the share at which their axis ends."""
        total = max(int(bins.counts.sum()), 1)
        for place in range(bins.number):
            column = bins.counts[:, place].tolist()
            if not any(column):
                continue
            rect = bin_rect(plot, bins, place).adjusted(0.0, 0.0, -1.0, 0.0)
            bottom, below = rect.bottom(), 0
            for kind, count in zip(
                (Kind.SOLVED, Kind.PLATEAU, Kind.ELSEWHERE), column, strict=True
            ):
                if not count:
                    continue
                below += count
                height = min(below / total / share, 1.0) * plot.height()
                top = min(round(rect.bottom() - height), bottom - _LEAST_BAR)
                painter.fillRect(
                    QRectF(rect.left(), top, max(rect.width(), 1.0), bottom - top),
                    color_of(kind, theme),
                )
                bottom = top
        painter.setPen(theme.color("border"))
        painter.drawLine(QLineF(plot.left(), plot.bottom(), plot.right(), plot.bottom()))
        painter.drawLine(QLineF(plot.left(), plot.top(), plot.left() + 5.0, plot.top()))
        painter.setFont(self._texts.font)
        painter.setPen(theme.color("muted"))
        words = percent(share)
        self._texts.draw(painter, plot.left(), self._texts.baseline(plot.top() - 17.0), words)

    def plateaus(
        self,
        painter: QPainter,
        theme: Theme,
        plot: QRectF,
        bins: Bins,
        plateaus: tuple[CrowdPlateau, ...],
    ) -> None:
        """Paint a line at each floor, and below the axis its name."""
        inner = plot.width() * (bins.number - 1) / bins.number
        there = [plateau for plateau in plateaus[::-1] if math.isfinite(plateau.floor)]
        middles = [plot.left() + inner * float(bins.scale.part(plateau.floor)) for plateau in there]
        painter.setPen(QPen(theme.color("muted", 150), 1.0, Qt.PenStyle.DashLine))
        painter.drawLines(
            [QLineF(round(x) + 0.5, plot.top(), round(x) + 0.5, plot.bottom()) for x in middles]
        )
        painter.setFont(self._texts.font)
        painter.setPen(theme.color("muted"))
        zero = Label("0", plot.left() - self._texts.width("0") / 2.0, 0)
        labels = self._labels(there, middles, plot, zero)
        if not there:
            end = printed(f"{bins.scale.top:g}")
            left = plot.left() + inner - self._texts.width(end) / 2.0
            labels = [zero, Label(end, min(left, plot.right() - self._texts.width(end)), 0)]
        for label in labels:
            middle = plot.bottom() + 4.0 + _LINE * (label.line + 0.5)
            self._texts.draw(painter, label.left, self._texts.baseline(middle), label.words)

    def displayed(
        self, painter: QPainter, theme: Theme, plot: QRectF, bins: Bins, place: int
    ) -> None:
        """Mark the bin of the start on display."""
        x, top = bin_rect(plot, bins, place).center().x(), plot.top()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        corners = [QPointF(x - 4.5, top - 7.0), QPointF(x + 4.5, top - 7.0), QPointF(x, top)]
        painter.drawPolygon(QPolygonF(corners))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(theme.color("accent", 110))
        painter.drawLine(QLineF(round(x) + 0.5, top, round(x) + 0.5, plot.bottom()))

    @staticmethod
    def outline(painter: QPainter, theme: Theme, rect: QRectF, strong: bool) -> None:
        """Paint a frame around a bin: a strong one where the keyboard is."""
        painter.setPen(QPen(theme.color("text" if strong else "muted"), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(-1.5, -0.5, 0.5, 0.5))

    def _labels(
        self, there: list[CrowdPlateau], middles: list[float], plot: QRectF, zero: Label
    ) -> list[Label]:
        """Return the names that fit: in full if all of them do, else short."""
        short = [floor_name(one.floor) or floor_words(one.floor) for one in there]
        full = [
            f"{name} · {partition_words(one.name)}" for name, one in zip(short, there, strict=True)
        ]
        for words in (full, short):
            labels = self._placed(words, middles, plot, zero)
            if len(labels) == len(words) + 1:
                break
        return labels

    def _placed(
        self, words: list[str], middles: list[float], plot: QRectF, zero: Label
    ) -> list[Label]:
        ends = [zero.left + self._texts.width(zero.words)] + [-math.inf] * (_LINES - 1)
        labels = [zero]
        most = plot.right() + _RIGHT
        for text, middle in zip(words, middles, strict=True):
            width = self._texts.width(text)
            left = min(max(middle - width / 2.0, 0.0), most - width)
            line = next((line for line, end in enumerate(ends) if left >= end + 8.0), None)
            if line is not None:
                ends[line] = left + width
                labels.append(Label(text, left, line))
        return labels
