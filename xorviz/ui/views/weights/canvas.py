"""The picture of all kernels and biases, with one cell under the mouse and one under the keys."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from xorviz.session.snapshot import Topology, Weights
from xorviz.ui.highlight import NOTHING, Highlight
from xorviz.ui.numbers import MINUS, fixed, printed
from xorviz.ui.theme import Theme
from xorviz.ui.views.parts.nearer import steps_nearer
from xorviz.ui.views.weights.editor import NumberEditor
from xorviz.ui.views.weights.layout import Arrangement, Block, Shape
from xorviz.ui.views.weights.marks import marked_rects
from xorviz.ui.views.weights.painter import BlockPainter
from xorviz.ui.views.weights.table import Cell, WeightTable
from xorviz.ui.views.weights.tile_block import TileBlock
from xorviz.ui.views.weights.zoomed import arrange_zoomed, stepped

_ARROWS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_BEGIN_A_NUMBER = set("0123456789+-.," + MINUS)


class WeightsCanvas(QWidget):
    """Draws the cells, follows mouse and keys, and opens the editor in a cell."""

    #: Emits the Cell and the number that was typed for it.
    typed = Signal(object, float)
    #: Emits the line about the cell in question, or an empty text.
    described = Signal(str)
    #: Emits the rectangle that must be in sight.
    moved_to = Signal(QRectF)
    #: Emits (steps, place): a person wants to come nearer there, or go back.
    zoom_wished = Signal(float, QPointF)
    #: Emits by how much the ground was dragged.
    pan_wished = Signal(QPointF)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("weights_canvas")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Weights and biases"))
        self._painter = BlockPainter()
        self._table: WeightTable | None = None
        self._arrangement = Arrangement((), 0.0, 0.0, 0)
        self._blocks: dict[str, Block | TileBlock] = {}
        self._images: Mapping[str, tuple[int, int]] = {}
        self._shapes: list[Shape] | None = None
        self._hovered: Cell | None = None
        self._current: Cell | None = None
        self._edited: Cell | None = None
        self._highlight = NOTHING
        self._said = ""
        self._zoom, self._room = 1.0, QSize()
        self._dragged: QPointF | None = None
        self.editor = NumberEditor(self)
        self.editor.submitted.connect(self._submit)
        self.editor.closed.connect(self._forget_edited)

    @property
    def table(self) -> WeightTable | None:
        """The numbers that are drawn."""
        return self._table

    @property
    def current(self) -> Cell | None:
        """The cell that the keyboard is at, or that was clicked."""
        return self._current

    @property
    def arrangement(self) -> Arrangement:
        """Where the cells stand."""
        return self._arrangement

    def cell_rect(self, cell: Cell) -> QRectF:
        """Return where a cell stands."""
        return self._blocks[cell.layer].cell(cell.row, cell.unit)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._painter.theme = theme
        self.editor.apply_theme(theme)
        self.update()

    def show_highlight(self, highlight: Highlight) -> None:
        """Outline the weights of units that another view points out."""
        if highlight != self._highlight:
            self._highlight = highlight
            self.update()

    def set_topology(
        self,
        topology: Topology,
        weights: Mapping[str, Weights],
        only: str = "",
        images: Mapping[str, tuple[int, int]] | None = None,
    ) -> None:
        """Make the tables of a topology, or of a single layer of it; some layers as images.

        A cell that is still there stays the current one.
        """
        former, table = self._table, WeightTable(topology, self.tr("bias"), only)
        table.take(weights)
        self._table, self._images, self._shapes = table, images or {}, None
        self._hovered = None
        if former is not None:
            self._current = self._current and table.same(self._current, former)
            self._edited = self._edited and table.same(self._edited, former)
        if self.editor.is_open and self._edited is None:
            self.editor.cancel()

    def set_weights(self, weights: Mapping[str, Weights]) -> None:
        """Draw the numbers of a snapshot."""
        if self._table is not None:
            self._table.take(weights)
            self._describe()
            self.update()

    def fit(self, room: QSize) -> QSize:
        """Arrange the cells for the room to be seen, and return the size of the whole."""
        if self._table is None:
            return room
        if self._shapes is None:
            self._shapes = self._painter.shapes(self._table, self._images)
        widths = self._painter.number_widths
        self._room = room
        self._arrangement = arrange_zoomed(
            self._shapes, room.width(), room.height(), widths, self._zoom
        )
        self._blocks = {block.layer: block for block in self._arrangement.blocks}
        self._painter.arrange(self._table, self._arrangement)
        self._place_editor()
        self.update()
        return QSize(round(self._arrangement.width), round(self._arrangement.height))

    def zoom(self, steps: float) -> bool:
        """Come nearer by some steps, or go back; tell whether `fit` has something to do then."""
        before = self._zoom
        room = float(self._room.width()), float(self._room.height())
        widths = self._painter.number_widths
        self._zoom = stepped(self._shapes or (), room, widths, before, steps)
        return self._zoom != before

    def cell_at(self, place: QPointF) -> Cell | None:
        """Return the cell at a place."""
        for block in self._arrangement.blocks:
            found = block.cell_at(place.x(), place.y())
            if found is not None:
                return Cell(block.layer, *found)
        return None

    def edit(self, cell: Cell, text: str = "") -> None:
        """Open the editor in a cell."""
        if self._table is None:
            return
        self._move_to(cell)
        self._edited = cell
        name, value = self._name(self._table, cell), self._table.value(cell)
        self.editor.open(self.cell_rect(cell), name, value, text)

    def spoken(self) -> str:
        """Tell what is said of the place in question, for a screen reader."""
        return self._said

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        seen = QRectF(event.rect())
        painter.fillRect(seen, self._painter.theme.color("panel"))
        if self._table is not None:
            for block in self._arrangement.blocks:
                across = block.left <= seen.right() and seen.left() <= block.left + block.width
                if across and block.top <= seen.bottom() and seen.top() <= block.bottom:
                    self._painter.paint(painter, self._table, block, seen)
            self._painter.paint_labels(painter, self._table, seen)
            self._paint_outlines(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_editor()

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = steps_nearer(event)
        if steps is None:
            event.ignore()
        else:
            self.zoom_wished.emit(steps, event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged = None
        self.unsetCursor()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is not None and event.buttons():
            # By places of the screen: the canvas moves under the mouse.
            shift, self._dragged = event.globalPosition() - self._dragged, event.globalPosition()
            self.pan_wished.emit(shift)
            return
        self._dragged = None
        self._hover(self.cell_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self.cell_at(event.position())
        if self.editor.is_open:
            self.editor.setFocus(Qt.FocusReason.MouseFocusReason)
        elif event.button() == Qt.MouseButton.MiddleButton or cell is None:
            self._dragged = event.globalPosition()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if event.button() == Qt.MouseButton.LeftButton and not self.editor.is_open:
            self._move_to(cell)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        cell = self.cell_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and cell and not self.editor.is_open:
            self.edit(cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        table, cell = self._table, self._current
        if table is None or cell is None:
            super().keyPressEvent(event)
            return
        key, text = event.key(), event.text()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in _ARROWS:
            self._move_to(self._neighbour(table, cell, *_ARROWS[Qt.Key(key)]))
        elif key == Qt.Key.Key_Home:
            self._move_to(table.first() if control else cell._replace(unit=0))
        elif key == Qt.Key.Key_End:
            last = len(table.columns[cell.layer]) - 1
            self._move_to(table.last() if control else cell._replace(unit=last))
        elif key in _PAGES and len(table.layers) > 1:
            self._move_to(table.beginning(cell, _PAGES[Qt.Key(key)]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit(cell)
        elif text and text in _BEGIN_A_NUMBER and not control:
            self.edit(cell, text)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._current is None and self._table is not None:
            by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
            self._move_to(None if by_mouse else self._table.first())
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        return super().event(event)

    def _show_tip(self, event: QHelpEvent) -> None:
        """Tell a cell's number in full, or a name that may be cut short."""
        place, table = QPointF(event.pos()), self._table
        cell = self.cell_at(place)
        if cell is not None and table is not None:
            value = printed(f"{table.value(cell):.10g}")
            text = f"{self._name(table, cell)}\n{value}"
            QToolTip.showText(event.globalPos(), text, self, self.cell_rect(cell).toRect())
            return
        name = self._name_at(place)
        if name:
            QToolTip.showText(event.globalPos(), name, self)
        else:
            QToolTip.hideText()

    def _name_at(self, place: QPointF) -> str:
        """Return the whole name that labels a row or a column at a place."""
        if self._table is None:
            return ""
        for block in self._arrangement.blocks:
            row, column = block.label_at(place.x(), place.y())
            if row is not None:
                return self._table.rows[block.layer][row]
            if column is not None:
                return self._table.columns[block.layer][column]
        return ""

    def _hover(self, cell: Cell | None) -> None:
        if cell != self._hovered:
            self._hovered = cell
            self._describe()
            self.update()

    def _move_to(self, cell: Cell | None) -> None:
        if cell != self._current:
            self._current = cell
            self._describe()
            self.setAccessibleDescription(self._said)
            self.update()
        if cell is not None:
            self.moved_to.emit(self.cell_rect(cell))

    def _describe(self) -> None:
        cell = self._hovered or self._current
        said = ""
        if cell is not None and self._table is not None:
            said = f"{self._name(self._table, cell)}  {fixed(self._table.value(cell), 4)}"
        if said != self._said:
            self._said = said
            self.described.emit(said)

    def _name(self, table: WeightTable, cell: Cell) -> str:
        """Return where a number comes from and goes to: of a tile, which pixel of which unit."""
        image = self._images.get(cell.layer)
        if image is None or table.is_bias(cell):
            return table.name(cell)
        row, column = divmod(cell.row, image[1])
        unit = table.columns[cell.layer][cell.unit]
        return self.tr("{0}, row {1}, column {2}").format(unit, row + 1, column + 1)

    def _neighbour(self, table: WeightTable, cell: Cell, down: int, right: int) -> Cell:
        """Return the cell next to one, as it is seen: in tiles, the next pixel."""
        block = self._blocks.get(cell.layer)
        if not isinstance(block, TileBlock):
            return table.neighbour(cell, down, right)
        found = block.neighbour(cell.row, cell.unit, down, right)
        if found is not None:
            return Cell(cell.layer, *found)
        past_the_end = down + right > 0 and cell.layer != table.layers[-1]
        return table.beginning(cell, 1) if past_the_end else cell

    def _submit(self, value: float) -> None:
        """Pass on what was typed, unless it is what stands there already."""
        cell, table = self._edited, self._table
        if cell is not None and table is not None and value != table.value(cell):
            self.typed.emit(cell, value)

    def _place_editor(self) -> None:
        """Bring an open editor back to its cell after cells or canvas have changed."""
        if self._edited is not None:
            self.editor.place(self.cell_rect(self._edited))

    def _forget_edited(self) -> None:
        self._edited = None

    def _paint_outlines(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        theme = self._painter.theme
        if self._table is not None:
            painter.setPen(QPen(theme.color("text"), 2.0))
            rects = marked_rects(self._table, self._highlight, self._images, self.cell_rect)
            for rect in rects:
                painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), 5.0, 5.0)
        if self._hovered is not None:
            self._outline(painter, self._hovered, QPen(theme.color("text", 170), 1.0))
        if self._current is not None:
            pen = QPen(theme.color("text"), 2.0 if self.hasFocus() else 1.0)
            self._outline(painter, self._current, pen)

    def _outline(self, painter: QPainter, cell: Cell, pen: QPen) -> None:
        painter.setPen(pen)
        rect = self.cell_rect(cell).adjusted(-1, -1, 1, 1)
        radius = min(5.0, 0.3 * rect.height())
        painter.drawRoundedRect(rect, radius, radius)
