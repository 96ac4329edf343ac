"""Units without room for a tile: cells in the colours of their activations, a stripe a pattern."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QImage, QPainter

from xorviz.session.snapshot import PatternTable, Snapshot, Topology
from xorviz.ui.theme import Theme
from xorviz.ui.views.network.arrangement import Arrangement
from xorviz.ui.views.network.tiles import quantized

Array = NDArray[np.float64]

#: Dead units bear a mark at the left of so great a part of their cell.
_MARK = 0.25


@dataclass(frozen=True)
class _Stack:
    """Where the cells of a column stand, and how they are coloured; alike for many columns.

    Parameters
    ----------
    top, pitch, width, height : float
        Of the first cell, and from one to the next.
    units : int
    kind : str
        ``input``, ``half`` for activations around ½, ``signed`` for those on the shared scale.
    """

    top: float
    pitch: float
    width: float
    height: float
    units: int
    kind: str


class Cells:
    """The columns of cells of an arrangement; columns that are alike are made as one image."""

    def __init__(self, topology: Topology, arrangement: Arrangement) -> None:
        shares = {layer.id for layer in topology.layers if layer.gives_shares}
        self._features: dict[str, slice] = {}
        start = 0
        for source, units in topology.inputs:
            self._features[source] = slice(start, start + units)
            start += units
        #: The columns of each kind: id and left edge.
        self._stacks: dict[_Stack, list[tuple[str, float]]] = {}
        for group in arrangement.groups:
            if not group.cells:
                continue
            last = group.shown - 1
            first, end = (arrangement.tiles[group.source, unit] for unit in (0, last))
            pitch = (end.top() - first.top()) / last if last else first.height()
            kind = "half" if group.source in shares else "signed"
            kind = "input" if group.source in self._features else kind
            stack = _Stack(
                round(first.top(), 6),
                round(pitch, 6),
                round(first.width(), 6),
                round(first.height(), 6),
                group.shown,
                kind,
            )
            self._stacks.setdefault(stack, []).append((group.source, first.left()))
        #: The inputs and layers whose units are cells.
        self.sources = frozenset(group.source for group in arrangement.groups if group.cells)
        self._patterns: PatternTable | None = None
        self._values: dict[_Stack, Array] = {}
        self._rows: dict[tuple[_Stack, float, float, float], tuple[int, NDArray[np.intp]]] = {}

    def update(self, snapshot: Snapshot) -> None:
        """Take the activations of a snapshot."""
        patterns = self._patterns = snapshot.patterns
        self._values = {}
        if patterns is None:
            return
        for stack, columns in self._stacks.items():
            found = [self._of_source(patterns, source) for source, _ in columns]
            self._values[stack] = np.stack(found)[:, :, : stack.units]

    @property
    def largest(self) -> float:
        """The largest size of what is coloured on the shared scale; 0 if nothing is."""
        found = [values for stack, values in self._values.items() if stack.kind == "signed"]
        return max((float(max(one.max(), -one.min())) for one in found), default=0.0)

    def paint(self, painter: QPainter, scale: float, theme: Theme, area: QRectF) -> None:
        """Draw the cells in an area."""
        ratio = painter.deviceTransform().m11()
        for stack, columns in self._stacks.items():
            seen = [
                (number, left)
                for number, (_, left) in enumerate(columns)
                if left + stack.width > area.left() and left < area.right()
            ]
            top, units = self._pixel_rows(stack, area, ratio)
            if not seen or not len(units):
                continue
            width = max(round(stack.width * ratio), 1)
            numbers = [number for number, _ in seen]
            pixels = self._pixels(stack, numbers, units, width, scale, theme)
            height, across = pixels.shape
            form = QImage.Format.Format_RGB32
            image = QImage(pixels.data, across, height, 4 * across, form)
            image.setDevicePixelRatio(ratio)
            for place, (_, left) in enumerate(seen):
                corner = QPointF(round(left * ratio) / ratio, top / ratio)
                painter.drawImage(corner, image, QRect(place * width, 0, width, height))

    def _of_source(self, patterns: PatternTable, source: str) -> Array:
        """Return what the units of a source are for each pattern, `(patterns, units)`."""
        if source in self._features:
            return patterns.inputs[:, self._features[source]]
        return patterns.activations[source]

    def _pixel_rows(
        self, stack: _Stack, area: QRectF, ratio: float
    ) -> tuple[int, NDArray[np.intp]]:
        """Return the first row of pixels in sight, and for each row its unit, or −1 in a gap."""
        key = (stack, area.top(), area.bottom(), ratio)
        if key not in self._rows:
            self._rows.clear()
            end = stack.top + (stack.units - 1) * stack.pitch + stack.height
            top = max(round(stack.top * ratio), int(area.top() * ratio))
            bottom = min(round(end * ratio), int(area.bottom() * ratio) + 1)
            places = (np.arange(top, bottom) + 0.5) / ratio - stack.top
            units = np.clip(places // stack.pitch, 0, stack.units - 1).astype(np.intp)
            gap = places - units * stack.pitch > stack.height
            self._rows[key] = top, np.where(gap, -1, units)
        return self._rows[key]

    def _pixels(
        self,
        stack: _Stack,
        numbers: list[int],
        units: NDArray[np.intp],
        width: int,
        scale: float,
        theme: Theme,
    ) -> NDArray[np.uint32]:
        """Return some columns side by side, each so many pixels wide: `(rows, columns · width)`."""
        patterns, values = self._patterns, self._values.get(stack)
        table = np.array(theme.color_table, dtype=np.uint32)
        rows = np.maximum(units, 0)
        if patterns is None or values is None:
            pixels = np.full((len(rows), len(numbers), width), table[128])
        else:
            stripes = ((np.arange(width) + 0.5) * values.shape[1] / width).astype(np.intp)
            shades = quantized(values[numbers], *_middle_and_half(stack.kind, values, scale))
            # Units first, then columns, then stripes: the order of pixels.
            ordered = np.ascontiguousarray(shades[:, stripes].transpose(2, 0, 1))
            pixels = np.take(table, np.take(ordered, rows, axis=0))
            dead = self._dead(patterns, stack, numbers)
            if dead.any():
                mark = theme.color("warning").rgb()
                pixels[np.take(dead, rows, axis=0), : max(round(_MARK * width), 1)] = mark
        pixels[units < 0] = theme.color("window").rgb()
        return pixels.reshape(len(rows), -1)

    def _dead(self, patterns: PatternTable, stack: _Stack, numbers: list[int]) -> NDArray[np.bool_]:
        """Return which units pass no gradient for any pattern, `(units, columns)`."""
        none = np.zeros(stack.units, dtype=bool)
        names = [source for source, _ in self._stacks[stack]]
        found = [patterns.dead.get(names[number], none)[: stack.units] for number in numbers]
        return np.stack(found, axis=1)


def _middle_and_half(kind: str, values: Array, scale: float) -> tuple[float, float]:
    """Return what is neutral, and how far from there the colours end."""
    if kind == "half":
        return 0.5, 0.5
    if kind == "input":
        low, high = float(values.min()), float(values.max())
        return (low + high) / 2.0, max((high - low) / 2.0, 1e-12)
    return 0.0, scale
