"""The rows of the truth table: the answer to each pattern, the worst first where they are many."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from xorviz.session.snapshot import PatternTable, Topology
from xorviz.ui.fonts import Size, mono_font, ui_font
from xorviz.ui.highlight import NOTHING, Highlight
from xorviz.ui.numbers import fixed, printed
from xorviz.ui.theme import DARK, Theme
from xorviz.ui.views.parts.names import feature_name, pattern_name
from xorviz.ui.views.parts.texts import Texts
from xorviz.ui.views.truth_table.answers import (
    Answer,
    Answers,
    in_brackets,
    in_order_of_output,
    worst_first,
)

_MARGIN = 8.0
_GAP = 14.0
_ROW_HEIGHTS = (20, 18, 16)
_SIZES = (Size.BODY, Size.CAPTION, Size.TICK)
_RIGHT, _WRONG = "✓", "✗"

#: Of very many patterns, so many have a row.
_MOST_ROWS = 1000
_ROWS_A_PAGE = 8

#: More inputs than these are not told one by one.
_MOST_INPUTS = 8


class TruthTable(QWidget):
    """Draws the rows in sight, and reads out the one under the mouse or the keyboard."""

    #: Emits the line about the pattern in question, or an empty text.
    described = Signal(str)
    #: Emits the rectangle that must be in sight.
    moved_to = Signal(QRectF)
    #: Emits the pattern of the row that a person has gone to.
    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("truth_table")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Truth table"))
        self._texts = tuple(Texts(mono_font(size)) for size in _SIZES)
        # The monospaced font lacks the marks.
        self._marks = tuple(Texts(ui_font(size, QFont.Weight.DemiBold)) for size in _SIZES)
        self._theme: Theme = DARK
        self._topology: Topology | None = None
        self._table: PatternTable | None = None
        self._outputs: NDArray[np.float64] = np.zeros((0, 1))
        self._answers = Answers(self.tr("want {0}"), self.tr("{0} %"), self.tr("not in the sample"))
        #: The pattern of each row.
        self._patterns: NDArray[np.intp] = np.zeros(0, dtype=np.intp)
        self._widths = (0, 0, 0, 0)
        self._size = 0
        self._row_height = _ROW_HEIGHTS[0]
        self._hovered: int | None = None
        self._current: int | None = None
        self._said = ""
        self._highlight = NOTHING

    @property
    def rows(self) -> int:
        """How many patterns have a row."""
        return len(self._patterns)

    @property
    def more(self) -> int:
        """How many patterns have no row."""
        return self._table.patterns - self.rows if self._table is not None else 0

    def answer(self, row: int) -> Answer:
        """Return what a row says."""
        return self._answers.of(int(self._patterns[row]))

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def show_highlight(self, highlight: Highlight) -> None:
        """Outline the rows of patterns that another view points out."""
        if highlight != self._highlight:
            self._highlight = highlight
            self.update()

    def set_table(self, topology: Topology, table: PatternTable | None) -> bool:
        """Show the answers of a snapshot, and tell whether they must be fitted anew."""
        before = (self.rows, self._widths)
        self._topology, self._table = topology, table
        if table is None:
            self._patterns, self._widths = self._patterns[:0], (0, 0, 0, 0)
        else:
            self._outputs = table.activations[topology.output]
            self._patterns = worst_first(table, self._outputs, _MOST_ROWS)
            self._widths = self._answers.take(table, self._outputs)
        self._describe()
        self.update()
        return before != (self.rows, self._widths)

    def fit(self, room: QSize) -> QSize:
        """Take the largest text with which the rows fit, and return the size of the whole."""
        sizes = range(len(_SIZES))
        fitting = [size for size in sizes if self._columns(size)[-1] <= room.width()]
        self._size = fitting[0] if fitting else len(_SIZES) - 1
        rows = self.rows + (1 if self.more else 0)
        heights = [row for row in _ROW_HEIGHTS if rows * row + _MARGIN <= room.height()]
        self._row_height = heights[0] if heights else _ROW_HEIGHTS[0]
        width = math.ceil(self._columns(self._size)[-1])
        return QSize(width, math.ceil(rows * self._row_height + _MARGIN))

    def row_rect(self, row: int) -> QRectF:
        """Return where a row stands."""
        top = _MARGIN / 2.0 + row * self._row_height
        return QRectF(2.0, top, self.width() - 4.0, self._row_height)

    def spoken(self) -> str:
        """Tell what is said of the place in question, for a screen reader."""
        return self._said

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color("panel"))
        columns = self._columns(self._size)
        pens = {name: QPen(self._theme.color(name)) for name in ("right", "wrong", "muted")}
        texts, marks = self._texts[self._size], self._marks[self._size]
        painter.setFont(texts.font)
        seen = event.rect()
        first = max(int((seen.top() - _MARGIN / 2.0) // self._row_height), 0)
        last = int((seen.bottom() - _MARGIN / 2.0) // self._row_height)
        for number in range(first, min(last + 1, self.rows)):
            row = self.answer(number)
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
        if self.more and last >= self.rows:
            painter.setPen(pens["muted"])
            middle = self.row_rect(self.rows).center().y()
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
        current, last = self._current, self.rows - 1
        if current is None or last < 0:
            super().keyPressEvent(event)
            return
        rows = {
            Qt.Key.Key_Up: current - 1,
            Qt.Key.Key_Down: current + 1,
            Qt.Key.Key_PageUp: current - _ROWS_A_PAGE,
            Qt.Key.Key_PageDown: current + _ROWS_A_PAGE,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        row = rows.get(Qt.Key(event.key()))
        if row is None:
            super().keyPressEvent(event)
        else:
            self._move_to(min(max(row, 0), last))

    def focusInEvent(self, event: QFocusEvent) -> None:
        by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        if self._current is None and self.rows and not by_mouse:
            self._move_to(0)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

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
        return row if 0 <= row < self.rows else None

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
            self.picked.emit(int(self._patterns[row]))

    def _describe(self) -> None:
        row = self._hovered if self._hovered is not None else self._current
        said = ""
        if row is not None and row < self.rows:
            said = self._line_about(int(self._patterns[row]))
        if said != self._said:
            self._said = said
            self.described.emit(said)

    def _line_about(self, pattern: int) -> str:
        """Tell a pattern's inputs, and the outputs with more digits."""
        table, topology = self._table, self._topology
        if table is None or topology is None:
            return ""
        outputs, inputs = self._outputs[pattern], self._label(pattern)
        if topology.image is not None:
            inputs = pattern_name(table, pattern)
        elif table.inputs.shape[1] <= _MOST_INPUTS:
            inputs = "  ".join(
                f"{feature_name(topology, feature)} {printed(f'{value:.4g}')}"
                for feature, value in enumerate(table.inputs[pattern].tolist())
            )
        if table.classes:
            return f"{inputs} → {in_order_of_output(table.classes, outputs)}"
        answer = in_brackets([fixed(value, 6) for value in outputs.tolist()])
        share = self.tr("{0} % of the set").format(fixed(100.0 * float(table.shares[pattern]), 1))
        return f"{inputs} → {answer}  {share}"

    def _paint_outlines(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._highlight.patterns:
            painter.setPen(QPen(self._theme.color("text"), 2.0))
            for number, pattern in enumerate(self._patterns.tolist()):
                if self._label(pattern) in self._highlight.patterns:
                    painter.drawRoundedRect(self.row_rect(number).adjusted(1, 1, -1, -1), 4.0, 4.0)
        for row, pen in (
            (self._hovered, QPen(self._theme.color("border"), 1.0)),
            (self._current, self._current_pen()),
        ):
            if row is not None and row < self.rows:
                painter.setPen(pen)
                painter.drawRoundedRect(self.row_rect(row).adjusted(1, 1, -1, -1), 4.0, 4.0)

    def _current_pen(self) -> QPen:
        focused = self.hasFocus()
        return QPen(self._theme.color("text" if focused else "border"), 2.0 if focused else 1.0)
