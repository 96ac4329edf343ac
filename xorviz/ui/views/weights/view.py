"""The weights view: every kernel and bias as a heatmap that can be edited cell by cell."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from xorviz.session.snapshot import ALL_LAYERS, Snapshot
from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.highlight import Highlight
from xorviz.ui.intents import TypeBias, TypeWeight
from xorviz.ui.numbers import fixed, printed_scale
from xorviz.ui.theme import Theme
from xorviz.ui.views.base import View
from xorviz.ui.views.parts.images import Shape, readers_of_image, shape_of
from xorviz.ui.views.parts.layer_menu import LayerMenu, layer_entries
from xorviz.ui.views.parts.names import activation_name
from xorviz.ui.views.parts.panel import paint_panel
from xorviz.ui.views.parts.readout import Readout
from xorviz.ui.views.parts.scroll import FittedScrollArea
from xorviz.ui.views.weights.canvas import WeightsCanvas
from xorviz.ui.views.weights.table import Cell, WeightTable
from xorviz.ui.views.weights.zoomed import place_of, point_of

#: A layer with more numbers than this is summed up rather than read out.
_MOST_READ_OUT = 48
#: Networks of more layers have a menu that chooses one.
_MOST_WITHOUT_MENU = 3


class WeightsView(View):
    """A block for each layer: rows are the incoming numbers and the bias, columns the units.

    A double click on a cell, or Enter, F2 or a digit on the one under the keyboard, opens an
    editor in it; what is typed leaves as `TypeWeight` or `TypeBias`. In deep networks a menu shows
    one layer alone. Where the input is a picture, or could be a square one, a switch shows a layer
    that reads it as tiles: an image of the weights for each unit.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("weights_view")
        self.canvas = WeightsCanvas()
        self.readout = Readout()
        self.readout.show_hint(self.tr("double-click a cell to set a weight"))
        self._scroll = FittedScrollArea(self.canvas)
        self.layer_menu = LayerMenu()
        self.layer_menu.setObjectName("weights_layer")
        self.layer_menu.setToolTip(self.tr("Show the weights of this layer"))
        self.layer_menu.call(self.tr("Layer of the weights"))
        self.layer_menu.chosen.connect(self._choose_layer)
        self.tiles_switch = self._made_switch()
        #: What a person chose for pictures of a shape, or None for the default.
        self._tiles: tuple[Shape | None, bool] | None = None
        self._head = QWidget()
        self._head.hide()
        self._chosen = ALL_LAYERS
        self._snapshot: Snapshot | None = None
        header = QHBoxLayout(self._head)
        header.setContentsMargins(12, 2, 12, 0)
        header.addWidget(self.layer_menu)
        header.addStretch(1)
        header.addWidget(self.tiles_switch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self.readout)
        self.canvas.typed.connect(self._emit_intent)
        self.canvas.described.connect(self.readout.show_value)
        self.canvas.moved_to.connect(self._scroll.bring_into_sight)
        self.canvas.zoom_wished.connect(self._zoom_at)
        self.canvas.pan_wished.connect(self._scroll.pan)
        self.apply_theme(self.theme)

    def sizeHint(self) -> QSize:
        return QSize(340, 220)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 120)

    def rebuild(self, snapshot: Snapshot) -> None:
        entries = layer_entries(snapshot.topology)
        deep = len(entries) > _MOST_WITHOUT_MENU
        if not deep or self._chosen not in dict(entries):
            self._chosen = ALL_LAYERS
        self.layer_menu.offer([(ALL_LAYERS, self.tr("all layers")), *entries])
        self.layer_menu.show_choice(self._chosen)
        self.layer_menu.setVisible(deep)
        images = self._offer_tiles(snapshot)
        self._head.setVisible(deep or not self.tiles_switch.isHidden())
        self.canvas.set_topology(snapshot.topology, snapshot.weights, self._chosen, images)
        self._scroll.refit()

    def refresh(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self.canvas.set_weights(snapshot.weights)
        if self.canvas.table is not None:
            scale = printed_scale(self.canvas.table.scale)
            self.readout.show_scale(self.tr("scale ±{0}").format(scale))

    def show_highlight(self, highlight: Highlight) -> None:
        self.canvas.show_highlight(highlight)

    def apply_theme(self, theme: Theme) -> None:
        self.canvas.apply_theme(theme)
        self.readout.apply_theme(theme)
        self._scroll.apply_theme(theme)
        super().apply_theme(theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_panel(self, event, self.theme)

    def zoom_by(self, steps: float) -> None:
        """Come nearer by some steps, or go back; what is in the middle stays there."""
        window = self._scroll.viewport()
        middle = QPointF(window.rect().center()) - QPointF(self.canvas.pos())
        self._zoom_at(steps, middle)

    def show_whole(self) -> None:
        """Show all weights, however small."""
        while self.canvas.zoom(-1.0):
            self._scroll.refit()

    def _zoom_at(self, steps: float, point: QPointF) -> None:
        """Come nearer by some steps; what is at a point of the canvas keeps its place in sight."""
        place = place_of(self.canvas.arrangement, point)
        seen_at = point + QPointF(self.canvas.pos())
        if self.canvas.zoom(steps) and place is not None:
            self._scroll.refit()
            self._scroll.bring(point_of(self.canvas.arrangement, place), seen_at)

    def summary(self) -> str:
        table = self.canvas.table
        if table is None:
            return self.tr("No weights yet.")
        scale = self.tr("Weights on a scale of ±{0}.").format(printed_scale(table.scale))
        return " ".join([scale, *(self._layer_in_words(table, layer) for layer in table.layers)])

    def _layer_in_words(self, table: WeightTable, layer: str) -> str:
        rows, columns = table.rows[layer], table.columns[layer]
        weights = table.weights(layer)
        name = f"{layer} ({activation_name(table.topology.layer(layer))})"
        if len(rows) * len(columns) > _MOST_READ_OUT:
            return self.tr(
                "Layer {0}: {1} × {2} weights from {3} to {4}, biases from {5} to {6}."
            ).format(
                name,
                len(rows) - 1,
                len(columns),
                *(
                    fixed(float(value), 2)
                    for part in (weights.kernel, weights.bias)
                    for value in (part.min(), part.max())
                ),
            )
        units = []
        for unit, column in enumerate(columns):
            cells = (Cell(layer, row, unit) for row in range(len(rows)))
            numbers = [f"{rows[cell.row]} {fixed(table.value(cell), 2)}" for cell in cells]
            units.append(f"{column}: {', '.join(numbers)}")
        return self.tr("Layer {0}: {1}.").format(name, "; ".join(units))

    def _made_switch(self) -> QToolButton:
        switch = QToolButton()
        switch.setObjectName("weights_tiles")
        switch.setText(self.tr("image tiles"))
        switch.setFont(ui_font(Size.CAPTION))
        switch.setCheckable(True)
        switch.hide()
        switch.clicked.connect(self._choose_tiles)
        return switch

    def _offer_tiles(self, snapshot: Snapshot) -> dict[str, Shape]:
        """Show the switch where the input can be a picture; return which layers are images."""
        topology = snapshot.topology
        shape, readers = shape_of(topology), readers_of_image(topology)
        self.tiles_switch.setVisible(shape is not None and bool(readers))
        if shape is None:
            return {}
        chosen = self._tiles is not None and self._tiles[0] == shape
        on = self._tiles[1] if self._tiles and chosen else topology.image is not None
        self.tiles_switch.setChecked(on)
        words = self.tr("Show the incoming weights of each unit as an image of {0} × {1}")
        self.tiles_switch.setToolTip(words.format(*shape))
        self.tiles_switch.setAccessibleName(words.format(*shape))
        return dict.fromkeys(readers, shape) if on else {}

    def _choose_tiles(self, on: bool) -> None:
        if self._snapshot is not None:
            self._tiles = (shape_of(self._snapshot.topology), on)
            self.rebuild(self._snapshot)

    def _choose_layer(self, code: str) -> None:
        if code != self._chosen and self._snapshot is not None:
            self._chosen = code
            self.rebuild(self._snapshot)
            self._scroll.verticalScrollBar().setValue(0)
            self._scroll.horizontalScrollBar().setValue(0)

    def _emit_intent(self, cell: Cell, value: float) -> None:
        table = self.canvas.table
        if table is not None and table.is_bias(cell):
            self.intent.emit(TypeBias(cell.layer, cell.unit, value))
        else:
            self.intent.emit(TypeWeight(cell.layer, cell.row, cell.unit, value))
