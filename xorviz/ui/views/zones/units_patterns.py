"""The table of units × patterns: what each unit makes of each pattern, and where it is off."""

from __future__ import annotations

import math
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from xorviz.session.snapshot import PatternTable, Topology
from xorviz.ui.highlight import NOTHING, Highlight
from xorviz.ui.numbers import fixed
from xorviz.ui.theme import Theme
from xorviz.ui.views.parts.names import pattern_name, unit_names
from xorviz.ui.views.zones.marks import marked_rects
from xorviz.ui.views.zones.rows import (
    LABEL_HEIGHT,
    Rows,
    Unit,
    arrange_rows,
    preferred_width,
)
from xorviz.ui.views.zones.rows_painter import RowsPainter, Words
from xorviz.ui.views.zones.sample import Sample

_ARROWS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class Spot(NamedTuple):
    """A cell of the table, by row and pattern."""

    row: int
    pattern: int


class UnitsPatternsTable(QWidget):
    """A row for each unit, a column for each distinct pattern of the training set.

    Of more than two hundred patterns some have columns, in the order of their targets; the end of a
    row then tells for which share of all the unit is off.

    A cell says "off", hatched, where the unit passes no gradient, and otherwise shows the
    activation. The end of a row says so in amber if the unit is off for the whole training set:
    "dead", or "saturated" for units whose derivative only gets small. Units of several layers stand
    in groups, each with a heading; the patterns' labels stay in sight while one scrolls.
    """

    #: Emits the line about the cell in question, or an empty text.
    described = Signal(str)
    #: Emits the rectangle that must be in sight.
    moved_to = Signal(QRectF)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("units_patterns")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Units and patterns"))
        self._painter = RowsPainter(
            Words(
                self.tr("off"),
                self.tr("dead"),
                self.tr("saturated"),
                self.tr("{0} dead"),
                self.tr("{0} saturated"),
                self.tr("{0} patterns"),
                self.tr("off {0} %"),
                self.tr("sat. {0} %"),
                self.tr("{0} of {1} patterns, by target"),
            )
        )
        self._topology: Topology | None = None
        self._table: PatternTable | None = None
        self._layers: tuple[str, ...] = ()
        self._units: tuple[Unit, ...] = ()
        self._rows: Rows | None = None
        self._hovered: Spot | None = None
        self._current: Spot | None = None
        self._said = ""
        self._highlight = NOTHING
        self._sample = Sample()

    @property
    def units(self) -> tuple[Unit, ...]:
        """The units that have a row, top to bottom."""
        return self._units

    @property
    def layers(self) -> tuple[str, ...]:
        """The layers whose units have rows."""
        return self._layers

    @property
    def scale(self) -> float:
        """The activation at the end of the colour scale."""
        return self._painter.scale

    def cell_rect(self, row: int, pattern: int) -> QRectF:
        """Return where a cell stands."""
        return self._rows.cell(row, pattern) if self._rows is not None else QRectF()

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._painter.theme = theme
        self.update()

    def show_highlight(self, highlight: Highlight) -> None:
        """Outline the cells of units and patterns that another view points out."""
        if highlight != self._highlight:
            self._highlight = highlight
            self.update()

    def set_units(self, topology: Topology, layers: tuple[str, ...]) -> None:
        """Choose whose units have rows; the caller lets the table be fitted anew."""
        self._topology = topology
        self._layers = layers
        self._painter.topology = topology
        self._units = tuple(
            Unit(layer, unit, name)
            for layer in layers
            for unit, name in enumerate(unit_names(topology, layer))
        )
        self._hovered = self._current = None

    def set_table(self, table: PatternTable | None) -> bool:
        """Take the activations of a snapshot, and tell whether the table must be fitted anew."""
        table = self._sample.of(table, self._layers)
        before, self._table = self._table, table
        self._painter.set_table(table, self._layers)
        self._describe()
        self.update()
        return _shape(before) != _shape(table)

    def fit(self, room: QSize) -> QSize:
        """Arrange the rows for the room to be seen, and return the size of the whole."""
        if self._table is None:
            self._rows = None
            return QSize(0, 0)
        needs = self._painter.needs(self._units, self._table)
        self._rows = arrange_rows(self._units, len(self._table.shares), room.width(), needs)
        self._painter.rows = self._rows
        self._hovered = None
        if self._current is not None and self._current.pattern >= self._rows.patterns:
            self._current = None
        self.update()
        return QSize(int(self._rows.width), int(self._rows.height))

    def preferred_size(self, most: float) -> QSize:
        """Return the size in which each cell has room for its number.

        Parameters
        ----------
        most : float
            The width in which words at the end of the rows are welcome.
        """
        if self._table is None:
            return QSize(0, 0)
        patterns = len(self._table.shares)
        needs = self._painter.needs(self._units, self._table)
        width = preferred_width(patterns, needs, most)
        rows = arrange_rows(self._units, patterns, width, needs)
        return QSize(math.ceil(width), int(rows.height))

    def tag(self, unit: Unit) -> str:
        """Return the word at the end of a unit's row, or an empty text."""
        return self._painter.tag(unit) if self._table is not None else ""

    def spoken(self) -> str:
        """Tell what is said of the place in question, for a screen reader."""
        return self._said

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._painter.theme.color("panel"))
        if self._rows is not None and self._table is not None:
            sight = self.visibleRegion().boundingRect()
            floor = sight.bottom() + 1 if not sight.isEmpty() else self.height()
            self._painter.paint(painter, QRectF(event.rect()), float(floor))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            theme = self._painter.theme
            painter.setPen(QPen(theme.color("text"), 2.0))
            for rect in marked_rects(self._table, self._units, self._highlight, self.cell_rect):
                painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), 5.0, 5.0)
            if self._hovered is not None:
                self._outline(painter, self._hovered, QPen(theme.color("text", 170), 1.0))
            if self._current is not None:
                width = 2.0 if self.hasFocus() else 1.0
                self._outline(painter, self._current, QPen(theme.color("text"), width))
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._spot_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._move_to(self._spot_at(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._current is None or self._rows is None:
            super().keyPressEvent(event)
            return
        (row, pattern), key = self._current, event.key()
        last, last_pattern = len(self._units) - 1, self._rows.patterns - 1
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in _ARROWS:
            down, right = _ARROWS[Qt.Key(key)]
            row, pattern = row + down, pattern + right
        elif key == Qt.Key.Key_Home:
            row, pattern = (0 if control else row), 0
        elif key == Qt.Key.Key_End:
            row, pattern = (last if control else row), last_pattern
        elif key in _PAGES:
            row = self._row_of_other_layer(row, _PAGES[Qt.Key(key)])
        else:
            super().keyPressEvent(event)
            return
        self._move_to(Spot(min(max(row, 0), last), min(max(pattern, 0), last_pattern)))

    def _row_of_other_layer(self, row: int, way: int) -> int:
        """Return the first row of the layer after or before that of a row."""
        position = self._layers.index(self._units[row].layer) + way
        layer = self._layers[min(max(position, 0), len(self._layers) - 1)]
        return next(number for number, unit in enumerate(self._units) if unit.layer == layer)

    def focusInEvent(self, event: QFocusEvent) -> None:
        by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        if self._current is None and self._rows is not None and not by_mouse:
            self._move_to(Spot(0, 0))
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def _spot_at(self, place: QPointF) -> Spot | None:
        found = self._rows.cell_at(place.x(), place.y()) if self._rows is not None else None
        return Spot(*found) if found is not None else None

    def _hover(self, spot: Spot | None) -> None:
        if spot != self._hovered:
            self._hovered = spot
            self._describe()
            self.update()

    def _move_to(self, spot: Spot | None) -> None:
        if spot != self._current:
            self._current = spot
            self._describe()
            self.setAccessibleDescription(self._said)
            self.update()
        if spot is not None:
            # The labels at the bottom must not cover it.
            self.moved_to.emit(self.cell_rect(*spot).adjusted(0.0, 0.0, 0.0, LABEL_HEIGHT))

    def _describe(self) -> None:
        spot, said = self._hovered or self._current, ""
        if spot is not None and self._table is not None:
            said = self._line_about(self._table, self._units[spot.row], spot.pattern)
        if said != self._said:
            self._said = said
            self.described.emit(said)

    def _line_about(self, table: PatternTable, unit: Unit, pattern: int) -> str:
        value = fixed(float(table.activations[unit.layer][pattern, unit.unit]), 4)
        line = self.tr("{0} on {1}  {2}").format(unit.name, pattern_name(table, pattern), value)
        saturating = unit.layer in table.saturating
        if table.off[unit.layer][pattern, unit.unit]:
            line += "  " + (self.tr("saturated") if saturating else self.tr("off"))
            if table.dead[unit.layer][unit.unit]:
                line += "  " + (self.tr("for every pattern") if saturating else self.tr("dead"))
        if table.shares[pattern] <= 0.0:
            line += "  " + self.tr("not in the sample")
        if table.of and not table.dead[unit.layer][unit.unit]:
            share = fixed(100.0 * float(table.share_off(unit.layer)[unit.unit]), 1)
            words = self.tr("saturated for {0} % of {1} patterns")
            if not saturating:
                words = self.tr("off for {0} % of {1} patterns")
            line += "  " + words.format(share, f"{table.of:,}")
        return line

    def _outline(self, painter: QPainter, spot: Spot, pen: QPen) -> None:
        painter.setPen(pen)
        painter.drawRoundedRect(self.cell_rect(*spot).adjusted(-1, -1, 1, 1), 5.0, 5.0)


def _shape(table: PatternTable | None) -> object:
    """Return what decides how the cells stand."""
    if table is None:
        return None
    return len(table.shares), table.labels, table.saturating, table.of
