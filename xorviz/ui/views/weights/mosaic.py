"""Draws the tiles of a layer that reads pictures, all that are in sight as one image."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from xorviz.session.snapshot import Weights
from xorviz.ui.fonts import Size, mono_font, ui_font
from xorviz.ui.numbers import fitting
from xorviz.ui.theme import DARK, Theme
from xorviz.ui.views.parts.colors import cell_colors, levels
from xorviz.ui.views.parts.texts import Texts
from xorviz.ui.views.weights.tile_block import TileBlock

#: The level of the ground between tiles; the largest of a weight gives way by one.
_GROUND = 255


class MosaicPainter:
    """Keeps fonts, and makes an image of the tiles that are in sight."""

    def __init__(self) -> None:
        self.theme: Theme = DARK
        self._names = Texts(ui_font(Size.CAPTION))
        self._numbers = Texts(mono_font(Size.TICK))

    def paint(
        self, painter: QPainter, block: TileBlock, weights: Weights, scale: float, seen: QRectF
    ) -> None:
        """Draw the lines of tiles in the part to be seen."""
        down, _ = block.pitch
        first = max(int((seen.top() - block.tiles_top) // down), 0)
        last = min(int((seen.bottom() - block.tiles_top) // down), block.lines - 1)
        if first > last:
            return
        units = range(first * block.across, min((last + 1) * block.across, block.columns))
        kernel = weights.kernel[:, units.start : units.stop]
        shades = mosaic(levels(kernel, scale), block)
        height, width = shades.shape
        image = QImage(shades.data, width, height, width, QImage.Format.Format_Indexed8)
        table = self.theme.color_table
        image.setColorTable([*table[:254], table[255], 0])
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        corner = block.tile(units.start).topLeft()
        size = (width * block.pixel, height * block.pixel)
        painter.drawImage(QRectF(corner.x(), corner.y(), *size), image)
        painter.setPen(QPen(self.theme.color("border"), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRects([block.tile(unit).adjusted(-0.5, -0.5, 0.5, 0.5) for unit in units])
        self._paint_captions(painter, block, weights, scale, units)

    def _paint_captions(
        self, painter: QPainter, block: TileBlock, weights: Weights, scale: float, units: range
    ) -> None:
        """Write each unit's number, and its bias in a cell of its colour."""
        biases = weights.bias[units.start : units.stop]
        colors = cell_colors(self.theme)
        cells = [block.cell(block.rows, unit) for unit in units]
        shades = levels(biases, scale).tolist()
        painter.setPen(Qt.PenStyle.NoPen)
        for cell, shade in zip(cells, shades, strict=True):
            painter.setBrush(colors.fills[shade])
            painter.drawRoundedRect(cell, 3.0, 3.0)
        painter.setFont(self._numbers.font)
        digit = self._numbers.width("0")
        for cell, shade, bias in zip(cells, shades, biases.tolist(), strict=True):
            text = fitting(bias, 2, int(cell.width() / digit))
            painter.setPen(colors.texts[shade])
            left = cell.center().x() - digit * len(text) / 2.0
            self._numbers.draw(painter, left, self._numbers.baseline(cell.center().y()), text)
        painter.setFont(self._names.font)
        painter.setPen(self.theme.color("muted"))
        for unit, cell in zip(units, cells, strict=True):
            left, middle = block.caption(unit).left(), cell.center().y()
            self._names.draw(painter, left, self._names.baseline(middle), str(unit + 1))


def mosaic(shades: NDArray[np.uint8], block: TileBlock) -> NDArray[np.uint8]:
    """Return the pixels of some lines of tiles, the ground between them included.

    Parameters
    ----------
    shades : ndarray, shape (rows × columns of a tile, units)
        The level of each weight of these units, which begin a line.
    block : TileBlock
    """
    rows, columns = block.image
    units = shades.shape[1]
    lines = -(-units // block.across)
    down, right = rows + block.caption_pixels, columns + block.gap_pixels
    tiles = np.full((lines * block.across, rows, columns), _GROUND, dtype=np.uint8)
    tiles[:units] = np.minimum(shades, _GROUND - 1).T.reshape(units, rows, columns)
    result = np.full((lines, down, block.across, right), _GROUND, dtype=np.uint8)
    placed = tiles.reshape(lines, block.across, rows, columns).transpose(0, 2, 1, 3)
    result[:, :rows, :, :columns] = placed
    return result.reshape(lines * down, block.across * right)
