"""The blocks of cells nearer or farther than usual: all layers as a mosaic, or numbers in large."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from PySide6.QtCore import QPointF

from xorviz.ui.views.parts.nearer import STEP
from xorviz.ui.views.weights.layout import (
    BLOCK_GAP,
    CELL_GAP,
    LABELLED_ROW,
    LINE_GAP,
    MARGIN,
    TITLE_HEIGHT,
    Arrangement,
    Block,
    Shape,
    arrange,
)
from xorviz.ui.views.weights.tile_block import TileBlock, arrange_tiles

#: Cells need not be wider than this.
_WIDEST_USEFUL = 150.0
#: A row of numbers is at least so high.
_NUMBER_ROW = 17.0
_LEAST_GAP = 3.0
#: More steps away than this no network is looked at.
_MOST_STEPS = 40


def arrange_zoomed(
    shapes: Sequence[Shape],
    width: float,
    height: float,
    number_widths: Sequence[float],
    zoom: float,
) -> Arrangement:
    """Set the layers as `arrange` does, with cells so many times as large.

    Cells that become large enough get numbers; blocks that become too small for their headings
    lose them. Farther than usual, lines are as long as where all is in sight, so that blocks keep
    their places beside each other.
    """
    if zoom == 1.0:
        return _usual(tuple(shapes), width, height, tuple(number_widths))
    key = tuple(shapes), width, height, tuple(number_widths)
    return _arranged(*key, zoom, width * (zoom if zoom > 1.0 else zoom / whole_zoom(*key)))


@lru_cache(maxsize=4)
def whole_zoom(
    shapes: tuple[Shape, ...], width: float, height: float, number_widths: tuple[float, ...]
) -> float:
    """Return the largest zoom, a step below 1 or several, at which all layers are in sight."""
    zoom = 1.0
    if _usual(shapes, width, height, number_widths).height <= height:
        return zoom
    for _ in range(_MOST_STEPS):
        zoom /= STEP
        if _arranged(shapes, width, height, number_widths, zoom, width).height <= height:
            break
    return zoom


def stepped(
    shapes: Sequence[Shape],
    room: tuple[float, float],
    number_widths: Sequence[float],
    zoom: float,
    steps: float,
) -> float:
    """Return the zoom so many steps nearer, or farther if negative.

    Parameters
    ----------
    shapes : sequence of Shape
    room : tuple of float
        Width and height that can be seen without scrolling.
    number_widths : sequence of float
    zoom, steps : float
    """
    if steps < 0.0:
        least = whole_zoom(tuple(shapes), *room, tuple(number_widths))
        return max(_past_usual(zoom, zoom * STEP**steps), least)
    blocks = arrange_zoomed(shapes, *room, number_widths, zoom).blocks
    widths = [block.cell_width if isinstance(block, Block) else block.pixel for block in blocks]
    if min(widths, default=_WIDEST_USEFUL) >= _WIDEST_USEFUL:
        return zoom
    return _past_usual(zoom, zoom * STEP**steps)


@lru_cache(maxsize=8)
def _usual(
    shapes: tuple[Shape, ...], width: float, height: float, number_widths: tuple[float, ...]
) -> Arrangement:
    return arrange(shapes, width, height, number_widths)


def _arranged(
    shapes: tuple[Shape, ...],
    width: float,
    height: float,
    number_widths: tuple[float, ...],
    zoom: float,
    line: float,
) -> Arrangement:
    """Set the layers at a zoom in lines of a length."""
    usual = _usual(shapes, width, height, number_widths)
    blocks: list[Block | TileBlock] = []
    for block, shape in zip(usual.blocks, shapes, strict=True):
        if isinstance(block, Block):
            blocks.append(_zoomed(block, shape, number_widths, zoom))
        elif shape.image is not None:
            given = (shape.layer, shape.columns, shape.image, shape.title_width)
            blocks.append(arrange_tiles(*given, width, height, zoom))
    numbered = [block for block in blocks if isinstance(block, Block) and block.numbers]
    narrowest = min((block.cell_width for block in numbered), default=0.0)
    sizes = (size for size, least in enumerate(number_widths) if least <= narrowest)
    size = next(sizes, len(number_widths) - 1)
    return _flow(blocks, line - 2.0 * MARGIN, size, zoom)


def place_of(arrangement: Arrangement, point: QPointF) -> tuple[str, float, float] | None:
    """Return the block nearest to a point, and which part of it lies left of and above that."""
    best, nearest = None, math.inf
    for block in arrangement.blocks:
        area = block.cells
        across = max(area.left() - point.x(), point.x() - area.right(), 0.0)
        down = max(area.top() - point.y(), point.y() - area.bottom(), 0.0)
        if across + down < nearest:
            best, nearest = block, across + down
    if best is None:
        return None
    offset = point - best.cells.topLeft()
    size = best.cells.size()
    return best.layer, offset.x() / max(size.width(), 1.0), offset.y() / max(size.height(), 1.0)


def point_of(arrangement: Arrangement, place: tuple[str, float, float]) -> QPointF:
    """Return where a part of a block lies."""
    layer, across, down = place
    area = next(block.cells for block in arrangement.blocks if block.layer == layer)
    return QPointF(area.left() + across * area.width(), area.top() + down * area.height())


def _past_usual(before: float, after: float) -> float:
    """Return a zoom, or the usual one where a step leads past it."""
    return 1.0 if (before - 1.0) * (after - 1.0) < 0.0 or abs(after - 1.0) < 1e-6 else after


def _zoomed(block: Block, shape: Shape, number_widths: Sequence[float], zoom: float) -> Block:
    width, height = block.cell_width * zoom, block.cell_height * zoom
    numbers = width >= number_widths[-1] and height >= _NUMBER_ROW
    if zoom > 1.0 and (numbers or width >= 8.0):
        # Cells stand on whole pixels, or else their edges blur.
        width, height = float(round(width)), float(round(height))
    labelled = numbers or height >= LABELLED_ROW
    label_width = shape.label_width
    if not labelled:
        label_width = shape.source_width if shape.breaks else 0.0
    made = replace(
        block,
        cell_width=width,
        cell_height=height,
        numbers=numbers,
        gap=CELL_GAP if numbers else 0.0,
        label_width=label_width,
    )
    if made.cells_width < shape.title_width:
        return replace(made, title_height=0.0, title_width=0.0, label_width=0.0)
    return replace(made, title_height=TITLE_HEIGHT)


def _flow(blocks: Sequence[Block | TileBlock], room: float, size: int, zoom: float) -> Arrangement:
    """Set blocks one after the other, in lines, like words."""
    placed: list[Block | TileBlock] = []
    left, top, bottom = MARGIN, MARGIN / 2.0, 0.0
    for block in blocks:
        gap = max(BLOCK_GAP * min(zoom, 1.0), _LEAST_GAP)
        if left > MARGIN and left + block.width > room + MARGIN:
            left, top = MARGIN, bottom + max(LINE_GAP * min(zoom, 1.0), _LEAST_GAP)
        moved = block.placed(left, top, 0.0)
        placed.append(moved)
        left += moved.width + gap
        bottom = max(bottom, moved.bottom)
    right = max((block.left + block.width for block in placed), default=0.0)
    return Arrangement(tuple(placed), right + MARGIN, bottom + LINE_GAP, size)
