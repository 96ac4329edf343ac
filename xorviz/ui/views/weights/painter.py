"""Draws the blocks of cells: with numbers where there is room, else as an image of colours."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFont, QImage, QPainter

from xorviz.ui.fonts import Size, mono_font, ui_font
from xorviz.ui.numbers import fitting
from xorviz.ui.theme import DARK, Theme
from xorviz.ui.views.parts.colors import cell_colors, levels
from xorviz.ui.views.parts.names import activation_name, unit_name
from xorviz.ui.views.parts.texts import Texts
from xorviz.ui.views.parts.tiles import Tiles
from xorviz.ui.views.weights.layout import (
    LABEL_GAP,
    SOURCE_GAP,
    TITLE_HEIGHT,
    Arrangement,
    Block,
    Shape,
)
from xorviz.ui.views.weights.mosaic import MosaicPainter
from xorviz.ui.views.weights.table import WeightTable
from xorviz.ui.views.weights.tile_block import TileBlock

_WIDEST_LABEL = 90.0
_PADDING = 4.0
_LINE_HEIGHT = 16.0
#: Names and headings are no wider than this.
_WIDEST_NAME = 240.0
#: Of more names than this, only one is measured.
_MOST_MEASURED = 64
#: No digit is wider than a zero; of those below the line neither.
_WIDE_DIGITS = str.maketrans("0123456789₀₁₂₃₄₅₆₇₈₉", "0" * 10 + "₀" * 10)

#: Sizes of numbers, and the text that must fit into a cell; longer ones lose decimals.
_NUMBER_SIZES = (
    (Size.LABEL, "−88.88"),
    (Size.CAPTION, "−88.88"),
    (Size.TICK, "−8.88"),
)


class _Label(NamedTuple):
    left: float
    baseline: float
    text: str


class BlockPainter:
    """Keeps what does not change with the numbers: fonts, labels and where they stand."""

    def __init__(self) -> None:
        self.theme: Theme = DARK
        self._headings = Texts(ui_font(Size.LABEL, QFont.Weight.DemiBold))
        self._names = Texts(ui_font(Size.CAPTION))
        self._numbers = tuple(Texts(mono_font(size)) for size, _ in _NUMBER_SIZES)
        self._titles: list[_Label] = []
        self._labels: dict[str, list[_Label]] = {}
        self._arrangement = Arrangement((), 0.0, 0.0, 0)
        self._size = 0
        self._tiles: Tiles | None = None
        self._mosaic = MosaicPainter()

    @property
    def number_widths(self) -> tuple[float, ...]:
        """The least width of a cell for each size of numbers."""
        sizes = zip(self._numbers, _NUMBER_SIZES, strict=True)
        return tuple(math.ceil(texts.width(widest) + _PADDING) for texts, (_, widest) in sizes)

    def shapes(self, table: WeightTable, images: Mapping[str, tuple[int, int]]) -> list[Shape]:
        """Return what room each layer needs; some are shown as images of a shape."""
        shapes = []
        for layer in table.layers:
            rows, columns = table.size(layer)
            widest = self._widest(table, layer, rows)
            title = self._headings.width(_title(table, layer))
            sources = table.sources[layer]
            widest_source = max(self._names.width(source) for source, _ in sources)
            shapes.append(
                Shape(
                    layer,
                    rows,
                    columns,
                    label_width=math.ceil(min(widest, _WIDEST_LABEL)),
                    title_width=title,
                    name_width=self._widest_column(table, layer, columns),
                    source_width=math.ceil(min(widest_source, _WIDEST_LABEL)),
                    breaks=tuple(row for _, row in sources[1:]),
                    image=images.get(layer),
                )
            )
        return shapes

    def arrange(self, table: WeightTable, arrangement: Arrangement) -> None:
        """Set the headings and labels for an arrangement."""
        self._size = arrangement.size
        self._titles, self._arrangement = [], arrangement
        self._labels = {}
        for block in arrangement.blocks:
            if block.title_height:
                baseline = self._headings.baseline(block.top + TITLE_HEIGHT / 2.0)
                self._titles.append(_Label(block.left, baseline, _title(table, block.layer)))

    def _labels_of(self, table: WeightTable, block: Block | TileBlock) -> list[_Label]:
        """Return the names of a block's rows and columns, made when they come into sight."""
        if isinstance(block, TileBlock):
            return []
        if block.layer not in self._labels:
            self._labels[block.layer] = [
                *self._row_labels(table, block),
                *(self._column_labels(table, block) if block.numbers else ()),
            ]
        return self._labels[block.layer]

    def _row_labels(self, table: WeightTable, block: Block) -> list[_Label]:
        if not block.label_width:
            return []
        if block.labelled:
            return self._names_of_rows(table, block)
        return self._names_of_sources(table, block)

    def _widest(self, table: WeightTable, layer: str, rows: int) -> float:
        """Return how wide the names of a layer's rows are; of very many, about."""
        if rows <= _MOST_MEASURED:
            return max(self._names.width(name) for name in _longest(table.rows[layer]))
        sources = (source for source, _ in table.sources[layer])
        return max(self._about(table, source) for source in sources)

    def _widest_column(self, table: WeightTable, layer: str, columns: int) -> float:
        if columns <= _MOST_MEASURED:
            return max(self._names.width(name) for name in _longest(table.columns[layer]))
        return self._about(table, layer)

    def _about(self, table: WeightTable, source: str) -> float:
        """Return how wide the widest name of a source's units is at most, by a wide digit."""
        last = unit_name(table.topology, source, table.topology.width(source) - 1)
        return self._names.width(last.translate(_WIDE_DIGITS))

    def paint(
        self, painter: QPainter, table: WeightTable, block: Block | TileBlock, seen: QRectF
    ) -> None:
        """Draw the cells of a block, or those that lie in the part to be seen."""
        if isinstance(block, TileBlock):
            self._mosaic.theme = self.theme
            self._mosaic.paint(painter, block, table.weights(block.layer), table.scale, seen)
        elif block.numbers:
            self._paint_numbers(painter, table, block, seen)
        else:
            self._paint_image(painter, table, block)

    def paint_labels(self, painter: QPainter, table: WeightTable, seen: QRectF) -> None:
        """Draw the headings and labels in the part to be seen."""
        names = [
            label
            for block in self._arrangement.blocks
            if block.top <= seen.bottom() and seen.top() <= block.bottom + _LINE_HEIGHT
            for label in self._labels_of(table, block)
        ]
        for texts, color, labels in (
            (self._headings, "text", self._titles),
            (self._names, "muted", names),
        ):
            painter.setFont(texts.font)
            painter.setPen(self.theme.color(color))
            for left, baseline, text in labels:
                across = seen.left() - _WIDEST_NAME <= left <= seen.right()
                if across and seen.top() <= baseline <= seen.bottom() + _LINE_HEIGHT:
                    texts.draw(painter, left, baseline, text)

    def _paint_numbers(
        self, painter: QPainter, table: WeightTable, block: Block, seen: QRectF
    ) -> None:
        pitch, step = block.cell_height + block.gap, block.cell_width + block.gap
        gaps = SOURCE_GAP * len(block.breaks)
        first = max(int((seen.top() - block.cells_top - gaps) // pitch) - 1, 0)
        last = min(int((seen.bottom() - block.cells_top) // pitch) + 1, block.rows)
        begin = max(int((seen.left() - block.cells_left) // step), 0)
        end = min(int((seen.right() - block.cells_left) // step) + 1, block.columns)
        weights = table.weights(block.layer)
        values = np.concatenate([weights.kernel, weights.bias[None]])[first : last + 1, begin:end]
        shades = levels(values, table.scale).tolist()
        colors = cell_colors(self.theme)
        tiles = self._tiles_for(block, painter.deviceTransform().m11())
        for row, row_shades in enumerate(shades, first):
            tiles.put(painter, block.cell(row, begin).topLeft(), row_shades, step)
        texts = self._numbers[self._size]
        painter.setFont(texts.font)
        digit = texts.width("0")
        characters = int(block.cell_width / digit)
        for row, (numbers, row_shades) in enumerate(
            zip(values.tolist(), shades, strict=True), first
        ):
            baseline = texts.baseline(block.row_top(row) + block.cell_height / 2.0)
            centre = block.cells_left + block.cell_width / 2.0 + begin * step
            for number, shade in zip(numbers, row_shades, strict=True):
                text = fitting(number, 2, characters)
                painter.setPen(colors.texts[shade])
                texts.draw(painter, centre - digit * len(text) / 2.0, baseline, text)
                centre += step

    def _tiles_for(self, block: Block, ratio: float) -> Tiles:
        size = QSizeF(block.cell_width, block.cell_height)
        if self._tiles is None or not self._tiles.are_for(self.theme, size, ratio):
            self._tiles = Tiles(self.theme, size, ratio)
        return self._tiles

    def _paint_image(self, painter: QPainter, table: WeightTable, block: Block) -> None:
        weights = table.weights(block.layer)
        # Of cells smaller than a pixel some are left out.
        apart = max(int(1.0 / max(block.cell_width, block.cell_height)), 1)
        values = np.concatenate([weights.kernel, weights.bias[None]])
        shades = levels(values[:, ::apart], table.scale)
        columns = shades.shape[1]
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        for first, end in block.parts():
            part = np.ascontiguousarray(shades[first:end:apart])
            rows = len(part)
            image = QImage(part.data, columns, rows, columns, QImage.Format.Format_Indexed8)
            image.setColorTable(self.theme.color_table)
            high = (end - first) * block.cell_height
            box = QRectF(block.cells_left, block.row_top(first), block.cells_width, high)
            painter.drawImage(box, image)

    def _names_of_rows(self, table: WeightTable, block: Block) -> list[_Label]:
        right, found = block.cells_left - LABEL_GAP, []
        for row, name in enumerate(table.rows[block.layer]):
            text = self._names.elided(name, block.label_width + 0.5)
            baseline = self._names.baseline(block.row_top(row) + block.cell_height / 2.0)
            found.append(_Label(right - self._names.width(text), baseline, text))
        return found

    def _names_of_sources(self, table: WeightTable, block: Block) -> list[_Label]:
        """Name each source once, beside its rows, which are too low for names of their own."""
        found = []
        for source, row in table.sources[block.layer]:
            text = self._names.elided(source, block.label_width + 0.5)
            baseline = self._names.baseline(block.row_top(row) + _LINE_HEIGHT / 2.0 - 1.0)
            found.append(_Label(block.left, baseline, text))
        return found

    def _column_labels(self, table: WeightTable, block: Block) -> list[_Label]:
        names = table.columns[block.layer]
        if max(self._names.width(name) for name in names) > block.cell_width + block.gap:
            names = tuple(name.rpartition(".")[2] for name in names)
        centre, found = block.cells_left + block.cell_width / 2.0, []
        for name in names:
            text = self._names.elided(name, block.cell_width + 0.5)
            left = centre - self._names.width(text) / 2.0
            found.append(_Label(left, round(block.cells_top - 4.0), text))
            centre += block.cell_width + block.gap
        return found


def _title(table: WeightTable, layer: str) -> str:
    return f"{layer} · {activation_name(table.topology.layer(layer))}"


def _longest(names: tuple[str, ...]) -> list[str]:
    """Return a few names among which the widest surely is."""
    most = max(len(name) for name in names)
    return [name for name in names if len(name) >= most - 2][-200:]
