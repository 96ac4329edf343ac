"""The rows of the truth table: the answer to each pattern, or to the worst where they are many."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from xorviz.session.snapshot import PatternTable, Topology
from xorviz.ui.numbers import fixed, printed
from xorviz.ui.theme import DARK, Theme, mono_font, ui_font
from xorviz.ui.views.parts.names import feature_name, pattern_name
from xorviz.ui.views.parts.texts import Texts

MOST_ROWS = 16

_MARGIN = 8.0
_GAP = 14.0
_ROW_HEIGHTS = (20, 18, 16)
_SIZES = (9.5, 8.5, 7.5)
_RIGHT, _WRONG = "✓", "✗"


class Answer(NamedTuple):
    """A row of the table, in words."""

    pattern: int
    answer: str
    want: str
    share: str
    right: bool
    present: bool


def worst_first(table: PatternTable, outputs: NDArray[np.float64]) -> list[int]:
    """Return the patterns to show: all in their order, or if they are too many the worst.

    Wrong ones come before right ones, then those whose output is farther from its target.
    """
    count = len(table.shares)
    if count <= MOST_ROWS:
        return list(range(count))
    error = np.abs(outputs - table.targets).max(axis=1)
    return np.lexsort((-error, table.right, table.shares <= 0.0))[:MOST_ROWS].tolist()


class TruthTable(QWidget):
    """Draws the rows, and reads out the one under the mouse or the keyboard."""

    #: Emits the line about the pattern in question, or an empty text.
    described = Signal(str)
    #: Emits the rectangle that must be in sight.
    moved_to = Signal(QRectF)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("truth_table")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Truth table"))
        self._texts = tuple(Texts(mono_font(points)) for points in _SIZES)
        # The monospaced font lacks the marks.
        self._marks = tuple(Texts(ui_font(points, QFont.Weight.DemiBold)) for points in _SIZES)
        self._theme: Theme = DARK
        self._topology: Topology | None = None
        self._table: PatternTable | None = None
        self._outputs: NDArray[np.float64] = np.zeros((0, 1))
        self._answers: list[Answer] = []
        self._widths = (0, 0, 0, 0)
        self._size = 0
        self._row_height = _ROW_HEIGHTS[0]
        self._hovered: int | None = None
        self._current: int | None = None
        self._said = ""

    @property
    def answers(self) -> list[Answer]:
        """The rows that are shown."""
        return self._answers

    @property
    def more(self) -> int:
        """How many patterns have no row."""
        return len(self._table.shares) - len(self._answers) if self._table is not None else 0

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def set_table(self, topology: Topology, table: PatternTable | None) -> bool:
        """Show the answers of a snapshot, and tell whether they must be fitted anew."""
        before = (len(self._answers), self._widths)
        self._topology, self._table = topology, table
        self._answers = []
        if table is not None:
            self._outputs = table.activations[topology.output]
            unequal = bool(np.ptp(table.shares) > 1e-9)
            self._answers = [
                self._answer(table, pattern, unequal)
                for pattern in worst_first(table, self._outputs)
            ]
        self._widths = (
            max((len(self._label(row.pattern)) for row in self._answers), default=0),
            max((len(row.answer) for row in self._answers), default=0),
            max((len(row.want) for row in self._answers), default=0),
            max((len(row.share) for row in self._answers), default=0),
        )
        self._describe()
        self.update()
        return before != (len(self._answers), self._widths)

    def fit(self, room: QSize) -> QSize:
        """Take the largest text with which the rows fit, and return the size of the whole."""
        sizes = range(len(_SIZES))
        fitting = [size for size in sizes if self._columns(size)[-1] <= room.width()]
        self._size = fitting[0] if fitting else len(_SIZES) - 1
        rows = len(self._answers) + (1 if self.more else 0)
        heights = [row for row in _ROW_HEIGHTS if rows * row + _MARGIN <= room.height()]
        self._row_height = heights[0] if heights else _ROW_HEIGHTS[0]
        width = math.ceil(self._columns(self._size)[-1])
        return QSize(width, math.ceil(rows * self._row_height + _MARGIN))

    def row_rect(self, row: int) -> QRectF:
        """Return where a row stands."""
        top = _MARGIN / 2.0 + row * self._row_height
        return QRectF(2.0, top, self.width() - 4.0, self._row_height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color("panel"))
        columns = self._columns(self._size)
        pens = {name: QPen(self._theme.color(name)) for name in ("right", "wrong", "muted")}
        texts, marks = self._texts[self._size], self._marks[self._size]
        painter.setFont(texts.font)
        for number, row in enumerate(self._answers):
            middle = self.row_rect(number).center().y()
            baseline = texts.baseline(middle)
            painter.setPen(pens["muted" if not row.present else "right" if row.right else "wrong"])
            label = f"{self._label(row.pattern):<{self._widths[0]}} →"
            texts.draw(painter, columns[0], baseline, label)
            texts.draw(painter, columns[1], baseline, row.answer)
            texts.draw(painter, columns[2], baseline, row.want)
            painter.setFont(marks.font)
            marks.draw(painter, columns[3], marks.baseline(middle), _RIGHT if row.right else _WRONG)
            painter.setFont(texts.font)
            if row.share:
                painter.setPen(pens["muted"])
                texts.draw(painter, columns[4], baseline, row.share)
        if self.more:
            painter.setPen(pens["muted"])
            middle = self.row_rect(len(self._answers)).center().y()
            words = self.tr("… {0} more").format(self.more)
            texts.draw(painter, columns[0], texts.baseline(middle), words)
        self._paint_outlines(painter)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._row_at(event.position().y()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._move_to(self._row_at(event.position().y()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None or self._current is None:
            super().keyPressEvent(event)
            return
        self._move_to(min(max(self._current + step, 0), len(self._answers) - 1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        if self._current is None and self._answers and not by_mouse:
            self._move_to(0)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def _answer(self, table: PatternTable, pattern: int, unequal: bool) -> Answer:
        share = float(table.shares[pattern])
        words = self.tr("{0} %").format(fixed(100.0 * share, 1)) if unequal else ""
        return Answer(
            pattern,
            _tuple([fixed(value, 3) for value in self._outputs[pattern].tolist()]),
            self.tr("want {0}").format(
                _tuple([printed(f"{value:g}") for value in table.targets[pattern]])
            ),
            words if share > 0.0 else self.tr("not in the sample"),
            bool(table.right[pattern]),
            share > 0.0,
        )

    def _label(self, pattern: int) -> str:
        return pattern_name(self._table, pattern) if self._table is not None else ""

    def _columns(self, size: int) -> tuple[float, ...]:
        """Return where the five columns begin, and where the last one ends with its margin."""
        digit = self._texts[size].width("0")
        label, answer, want, share = (digit * count for count in self._widths)
        mark = self._marks[size].width(_RIGHT)
        places = [_MARGIN, _MARGIN + label + 3.0 * digit]
        places.append(places[-1] + answer + _GAP)
        places.append(places[-1] + want + _GAP)
        places.append(places[-1] + mark + (_GAP if share else 0.0))
        places.append(places[-1] + share + _MARGIN)
        return tuple(places)

    def _row_at(self, y: float) -> int | None:
        row = int((y - _MARGIN / 2.0) // self._row_height)
        return row if 0 <= row < len(self._answers) else None

    def _hover(self, row: int | None) -> None:
        if row != self._hovered:
            self._hovered = row
            self._describe()
            self.update()

    def _move_to(self, row: int | None) -> None:
        if row != self._current:
            self._current = row
            self._describe()
            self.setAccessibleDescription(self._said)
            self.update()
        if row is not None:
            self.moved_to.emit(self.row_rect(row))

    def _describe(self) -> None:
        row = self._hovered if self._hovered is not None else self._current
        said = ""
        if row is not None and row < len(self._answers):
            said = self._line_about(self._answers[row].pattern)
        if said != self._said:
            self._said = said
            self.described.emit(said)

    def _line_about(self, pattern: int) -> str:
        """Tell a pattern's inputs, and the outputs with more digits."""
        table, topology = self._table, self._topology
        if table is None or topology is None:
            return ""
        inputs = "  ".join(
            f"{feature_name(topology, feature)} {printed(f'{value:.4g}')}"
            for feature, value in enumerate(table.inputs[pattern].tolist())
        )
        answer = _tuple([fixed(value, 6) for value in self._outputs[pattern].tolist()])
        share = self.tr("{0} % of the set").format(fixed(100.0 * float(table.shares[pattern]), 1))
        return f"{inputs} → {answer}  {share}"

    def _paint_outlines(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for row, pen in (
            (self._hovered, QPen(self._theme.color("border"), 1.0)),
            (self._current, QPen(self._theme.color("text"), 1.5 if self.hasFocus() else 0.7)),
        ):
            if row is not None and row < len(self._answers):
                painter.setPen(pen)
                painter.drawRoundedRect(self.row_rect(row).adjusted(0.5, 0.5, -0.5, -0.5), 4.0, 4.0)


def _tuple(numbers: list[str]) -> str:
    """Return one number as it is, and more as a tuple."""
    return numbers[0] if len(numbers) == 1 else f"({', '.join(numbers)})"
