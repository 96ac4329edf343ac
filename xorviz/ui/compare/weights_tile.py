"""The difference of the weights of two contestants: a block of cells for each layer."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QImage, QPainter, QPen
from PySide6.QtWidgets import QToolTip

from xorviz.session.snapshot import Topology
from xorviz.ui.compare.differences import LayerDifference, WeightsDifference
from xorviz.ui.compare.tile import CAPTION, Tile
from xorviz.ui.compare.words import tr
from xorviz.ui.fonts import Lettering, Size
from xorviz.ui.numbers import brief, signed
from xorviz.ui.views.parts.colors import cell_colors, levels
from xorviz.ui.views.parts.names import unit_name

Array = NDArray[np.float64]

#: The largest cell, the smallest with its number in it, and the room between two layers.
_WIDEST, _HIGHEST = 56.0, 30.0
_NUMBER_WIDE, _NUMBER_HIGH = 36.0, 13.0
_BETWEEN, _NAME, _BIAS_APART, _MARGIN = 10.0, 15.0, 3.0, 6.0


@dataclass(frozen=True, eq=False)
class _Block:
    """A layer and where its kernel and, below it, its bias are drawn."""

    layer: LayerDifference
    kernel: QRectF
    bias: QRectF


class WeightsTile(Tile):
    """Blue where this contestant's weight is larger; a row for each source, the bias at the end."""

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__(name, spoken)
        self.difference: WeightsDifference | None = None
        self.scale = 1.0
        self._topology: Topology | None = None
        self._numbers = Lettering(Size.TICK, mono=True)

    def show_difference(
        self, topology: Topology, difference: WeightsDifference, scale: float
    ) -> None:
        """Take a difference, the network that names its units, and how far the colours go."""
        self._topology, self.difference, self.scale = topology, difference, scale

    def text_at(self, place: QPointF) -> str:
        """Return what the cell at a place stands for; empty where there is none."""
        topology = self._topology
        for block in self._blocks(self._room()):
            layer = block.layer
            for box, values in ((block.kernel, layer.kernel), (block.bias, layer.bias[None])):
                if topology is None or not values.size or not box.contains(place):
                    continue
                rows, columns = values.shape
                row = min(int((place.y() - box.top()) / box.height() * rows), rows - 1)
                column = min(int((place.x() - box.left()) / box.width() * columns), columns - 1)
                unit = unit_name(topology, layer.layer, layer.units[column])
                start = tr("bias")
                if box is block.kernel:
                    start = unit_name(topology, *layer.sources[row])
                return f"{start} → {unit}: {signed(float(values[row, column]))}"
        return ""

    def event(self, event: QEvent) -> bool:
        """Tell of the cell under the mouse in a tool tip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            text = "" if self.words else self.text_at(QPointF(event.pos()))
            if text:
                QToolTip.showText(event.globalPos(), text, self)
                return True
        return super().event(event)

    def paint(self, painter: QPainter, room: QRectF) -> None:
        for block in self._blocks(room):
            layer = block.layer
            for box, values in ((block.kernel, layer.kernel), (block.bias, layer.bias[None])):
                if values.size:
                    self._paint_cells(painter, box, values)
            painter.setFont(self._font.font)
            painter.setPen(self._theme.color("muted"))
            name = QRectF(block.kernel.left() - 20.0, block.bias.bottom() + 1.0, 0.0, _NAME)
            name.setWidth(block.kernel.width() + 40.0)
            painter.drawText(name, Qt.AlignmentFlag.AlignCenter, layer.layer)

    def _paint_cells(self, painter: QPainter, box: QRectF, values: Array) -> None:
        theme = self._theme
        rows, columns = values.shape
        places = levels(values, self.scale)
        pixels = np.take(np.array(theme.color_table, dtype=np.uint32), places)
        pixels[~np.isfinite(values)] = theme.color("warning").rgb()
        image = QImage(pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(box, image)
        painter.setPen(QPen(theme.color("border"), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))
        wide, high = box.width() / columns, box.height() / rows
        if wide < _NUMBER_WIDE or high < _NUMBER_HIGH:
            return
        painter.setFont(self._numbers.font)
        colors = cell_colors(theme)
        for row in range(rows):
            for column in range(columns):
                painter.setPen(colors.texts[places[row, column]])
                cell = QRectF(box.left() + column * wide, box.top() + row * high, wide, high)
                text = brief(float(values[row, column]))
                painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, text)

    def _room(self) -> QRectF:
        return QRectF(0.0, CAPTION, self.width(), self.height() - CAPTION)

    def _blocks(self, room: QRectF) -> list[_Block]:
        """Return where everything is drawn: layer beside layer, from the top."""
        if self.difference is None or self.words:
            return []
        layers = self.difference.layers
        columns = sum(len(layer.units) for layer in layers)
        rows = max(len(layer.sources) for layer in layers) + 1
        across = room.width() - 2.0 * _MARGIN - (len(layers) - 1) * _BETWEEN
        wide = min(max(across, 1.0) / columns, _WIDEST)
        high = min(max(room.height() - _NAME - _BIAS_APART - 6.0, 1.0) / rows, _HIGHEST)
        if wide >= _NUMBER_WIDE:
            wide = float(int(wide))
        whole = columns * wide + (len(layers) - 1) * _BETWEEN
        left = room.left() + (room.width() - whole) / 2.0
        found = []
        for layer in layers:
            width = len(layer.units) * wide
            kernel = QRectF(left, room.top() + 3.0, width, len(layer.sources) * high)
            bias = QRectF(left, kernel.bottom() + _BIAS_APART, width, high)
            found.append(_Block(layer, kernel, bias))
            left += width + _BETWEEN
        return found
