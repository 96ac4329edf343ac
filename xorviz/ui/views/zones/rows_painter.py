"""Draws the rows of the table of units × patterns."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QPen, QPixmap

from xorviz.session.snapshot import PatternTable, Topology
from xorviz.ui.fonts import Size, mono_font, ui_font
from xorviz.ui.numbers import fitting, symmetric_scale
from xorviz.ui.theme import DARK, Theme
from xorviz.ui.views.parts.colors import cell_colors, levels
from xorviz.ui.views.parts.hatch import paint_hatching
from xorviz.ui.views.parts.kept import takes_pixmaps
from xorviz.ui.views.parts.names import activation_name, pattern_name
from xorviz.ui.views.parts.texts import Texts
from xorviz.ui.views.parts.tiles import Tiles
from xorviz.ui.views.zones.hues import unit_hue
from xorviz.ui.views.zones.off_tile import OffTile
from xorviz.ui.views.zones.rows import (
    HEADING_HEIGHT,
    LABEL_HEIGHT,
    MARGIN,
    MARK_WIDTH,
    NAME_GAP,
    TAG_GAP,
    Needs,
    Rows,
    Unit,
)

_LEAST_NUMBER, _FULL_NUMBER = "−0.0", "−0.00"
_PADDING = 2.0
_WIDEST_NAME = 84.0


class Words(NamedTuple):
    """The words of the table, in the user's language.

    Parameters
    ----------
    off : str
        In a cell.
    dead, saturated : str
        At the end of a row.
    some_dead, some_saturated : str
        After a layer's name; takes the number of such units.
    patterns : str
        Below the rows where the single names have no room; takes the number.
    share_off, share_saturated : str
        At the end of a row where only some patterns have columns; takes the share in per cent.
    some_patterns : str
        Below the rows then; takes how many have columns and how many there are.
    """

    off: str
    dead: str
    saturated: str
    some_dead: str
    some_saturated: str
    patterns: str
    share_off: str
    share_saturated: str
    some_patterns: str


class RowsPainter:
    """Keeps fonts and tiles, and draws the rows that are in sight.

    Parameters
    ----------
    words : Words
    """

    def __init__(self, words: Words) -> None:
        self._words = words
        self._names = Texts(ui_font(Size.CAPTION))
        self._numbers = Texts(mono_font(Size.CAPTION))
        self._tags = Texts(ui_font(Size.CAPTION, QFont.Weight.DemiBold))
        self._headings = Texts(ui_font(Size.CAPTION, QFont.Weight.DemiBold))
        self.theme: Theme = DARK
        self.topology: Topology | None = None
        self.rows: Rows | None = None
        self.scale = 1.0
        self._table: PatternTable | None = None
        self._tiles: Tiles | None = None
        self._off_tiles: dict[object, OffTile] = {}
        self._strips: dict[object, QPixmap] = {}

    def set_table(self, table: PatternTable | None, layers: Iterable[str]) -> None:
        """Take the activations, and find their scale among the layers that are shown."""
        self._table = table
        if table is not None:
            sizes = [np.abs(table.activations[layer]).max(initial=0.0) for layer in layers]
            self.scale = symmetric_scale(float(max(sizes, default=0.0)))

    def needs(self, units: Sequence[Unit], table: PatternTable) -> Needs:
        """Return how wide names, the words at the end of rows, and cells with numbers must be."""
        most = max((len(unit.name) for unit in units), default=0)
        # Few of the names can be the widest, and there may be thousands.
        longest = [unit.name for unit in units if len(unit.name) >= most - 1][-200:]
        names = max((self._names.width(name) for name in longest), default=0.0)
        words = {
            self._words.saturated if layer in table.saturating else self._words.dead
            for layer in dict.fromkeys(unit.layer for unit in units)
        }
        if table.of:
            words |= {self._words.share_off.format(100), self._words.share_saturated.format(100)}
        tags = max((self._tags.width(word) for word in words), default=0.0)
        number = self._numbers.width(_LEAST_NUMBER) + _PADDING
        return Needs(min(names, _WIDEST_NAME), tags, number)

    def tag(self, unit: Unit) -> str:
        """Return the words at the end of a unit's row.

        There are none unless it is off for all patterns, or only some of these have columns.
        """
        table = self._table
        if table is None:
            return ""
        if table.dead[unit.layer][unit.unit]:
            return self._word(unit, table)
        if not table.of:
            return ""
        # What is not all must not be rounded to all, nor what is something to nothing.
        share = 100.0 * float(table.share_off(unit.layer)[unit.unit])
        rounded = min(max(round(share), 1), 99) if share > 0.0 else 0
        saturating = unit.layer in table.saturating
        words = self._words.share_saturated if saturating else self._words.share_off
        return words.format(rounded)

    def _word(self, unit: Unit, table: PatternTable) -> str:
        saturating = unit.layer in table.saturating
        return self._words.saturated if saturating else self._words.dead

    def paint(self, painter: QPainter, seen: QRectF, floor: float) -> None:
        """Draw the rows in the part to be seen, and the patterns' labels above a floor."""
        rows, table = self.rows, self._table
        if rows is None or table is None:
            return
        shown = rows.between(seen.top(), seen.bottom())
        if rows.numbers:
            self._paint_cells(painter, rows, table, shown)
        else:
            self._paint_strips(painter, rows, table, shown)
        self._paint_names(painter, rows, shown)
        self._paint_headings(painter, rows, table, seen)
        top = min(rows.bottom, floor - LABEL_HEIGHT)
        if top < rows.bottom:
            strip = QRectF(seen.left(), top, seen.width(), floor - top)
            painter.fillRect(strip, self.theme.color("panel"))
        self._paint_labels(painter, rows, table, top + LABEL_HEIGHT / 2.0)

    def _paint_cells(
        self, painter: QPainter, rows: Rows, table: PatternTable, shown: Sequence[int]
    ) -> None:
        ratio = painter.deviceTransform().m11()
        size = QSizeF(rows.cell_width, rows.cell_height)
        if self._tiles is None or not self._tiles.are_for(self.theme, size, ratio):
            self._tiles = Tiles(self.theme, size, ratio)
        texts = self._numbers
        painter.setFont(texts.font)
        digit = texts.width("0")
        full = rows.cell_width >= texts.width(_FULL_NUMBER) + _PADDING
        decimals, characters = (2 if full else 1), int(rows.cell_width / digit)
        colors = cell_colors(self.theme)
        off_tile = self._off_tile(size, ratio)
        muted, warning = QPen(self.theme.color("muted")), QPen(self.theme.color("warning"))
        by_layer = {
            layer: (
                table.activations[layer].T.tolist(),
                levels(table.activations[layer], self.scale).T.tolist(),
                table.off[layer].T.tolist(),
            )
            for layer in {rows.units[row].layer for row in shown}
        }
        for row in shown:
            layer, unit, _ = rows.units[row]
            values, shades, hatched = (numbers[unit] for numbers in by_layer[layer])
            saturating = layer in table.saturating
            # Without room for a word at the end of the row, its cells say it.
            tagged = not rows.tag_width and bool(table.dead[layer][unit])
            ink = warning if tagged else muted
            word = self._words.dead if tagged and self._dead_fits(rows) else self._words.off
            corner = rows.cell(row, 0).topLeft()
            baseline = texts.baseline(corner.y() + rows.cell_height / 2.0)
            for value, shade, off in zip(values, shades, hatched, strict=True):
                if off:
                    off_tile.put(painter, corner)
                    text = fitting(value, decimals, characters) if saturating else word
                    painter.setPen(ink)
                else:
                    self._tiles.put(painter, corner, (shade,), 0.0)
                    text = fitting(value, decimals, characters)
                    painter.setPen(colors.texts[shade])
                left = corner.x() + (rows.cell_width - digit * len(text)) / 2.0
                texts.draw(painter, left, baseline, text)
                corner.setX(corner.x() + rows.cell_width + rows.gap)

    def _paint_strips(
        self, painter: QPainter, rows: Rows, table: PatternTable, shown: Sequence[int]
    ) -> None:
        painter.setPen(QPen(self.theme.color("border"), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        size = QSizeF(rows.right - rows.left, rows.cell_height)
        hatching = None
        if takes_pixmaps(painter):
            hatching = self._hatched_strip(size, painter.deviceTransform().m11())
        for row in shown:
            layer, unit, _ = rows.units[row]
            strip = rows.strip(row)
            if hatching is None:
                paint_hatching(painter, strip, self.theme.color("muted"), 1.0)
            else:
                painter.drawPixmap(strip.topLeft(), hatching)
            shades = np.ascontiguousarray(levels(table.activations[layer][:, unit], self.scale))
            # Levels 0 to 253 suffice for colours; 255 is kept free for what is off.
            shades = np.minimum(shades, 254)
            shades[table.off[layer][:, unit]] = 255
            image = QImage(shades.data, len(shades), 1, len(shades), QImage.Format.Format_Indexed8)
            image.setColorTable([*self.theme.color_table[:254], self.theme.color_table[255], 0])
            painter.drawImage(strip, image)
            painter.drawRect(strip.adjusted(-0.5, -0.5, 0.5, 0.5))

    def _paint_names(self, painter: QPainter, rows: Rows, shown: Sequence[int]) -> None:
        painter.setFont(self._names.font)
        painter.setPen(self.theme.color("text"))
        right = rows.left - NAME_GAP
        for row in shown:
            name = self._names.elided(rows.units[row].name, _WIDEST_NAME + 0.5)
            middle = rows.tops[row] + rows.cell_height / 2.0
            left = right - self._names.width(name)
            self._names.draw(painter, left, self._names.baseline(middle), name)
            self._paint_mark(painter, rows.units[row], middle)
        painter.setFont(self._tags.font)
        for row in shown if rows.tag_width else ():
            tag, (layer, unit, _) = self.tag(rows.units[row]), rows.units[row]
            if tag and self._table is not None:
                dead = self._table.dead[layer][unit]
                painter.setPen(self.theme.color("warning" if dead else "muted"))
                middle = rows.tops[row] + rows.cell_height / 2.0
                left = rows.right + TAG_GAP
                self._tags.draw(painter, left, self._tags.baseline(middle), tag)

    def _dead_fits(self, rows: Rows) -> bool:
        return self._numbers.width(self._words.dead) <= rows.cell_width

    def _paint_headings(
        self, painter: QPainter, rows: Rows, table: PatternTable, seen: QRectF
    ) -> None:
        """Write a layer's name, its activation, and how many of its units are dead."""
        if self.topology is None:
            return
        texts = self._headings
        painter.setFont(texts.font)
        for layer, top in rows.headings:
            if not seen.top() - HEADING_HEIGHT <= top <= seen.bottom():
                continue
            baseline = texts.baseline(top + HEADING_HEIGHT / 2.0)
            title = f"{layer} · {activation_name(self.topology.layer(layer))}"
            painter.setPen(self.theme.color("text"))
            texts.draw(painter, MARGIN, baseline, title)
            dead = int(table.dead[layer].sum())
            if dead:
                saturating = layer in table.saturating
                word = self._words.some_saturated if saturating else self._words.some_dead
                painter.setPen(self.theme.color("warning"))
                left = MARGIN + texts.width(title) + TAG_GAP
                texts.draw(painter, left, baseline, word.format(dead))

    def _paint_mark(self, painter: QPainter, unit: Unit, middle: float) -> None:
        """Draw the unit's hue before its name, as its line on the plane has it."""
        if self.topology is None:
            return
        unit_id = self.topology.layer(unit.layer).unit_ids[unit.unit]
        mark = QRectF(MARGIN, middle - 1.5, MARK_WIDTH - 3.0, 3.0)
        painter.fillRect(mark, unit_hue(self.theme, unit_id))

    def _paint_labels(
        self, painter: QPainter, rows: Rows, table: PatternTable, middle: float
    ) -> None:
        texts = self._names
        painter.setFont(texts.font)
        painter.setPen(self.theme.color("muted"))
        baseline = texts.baseline(middle)
        pitch = rows.cell_width + rows.gap
        labels = [
            name if share > 0.0 else f"({name})"
            for share, name in zip(
                table.shares.tolist(), _names(table, rows.patterns, pitch), strict=False
            )
        ]
        if not labels or max(texts.width(label) for label in labels) > pitch:
            text = self._words.patterns.format(rows.patterns)
            if table.of:
                text = self._words.some_patterns.format(rows.patterns, f"{table.of:,}")
            centre = (rows.left + rows.right) / 2.0
            texts.draw(painter, centre - texts.width(text) / 2.0, baseline, text)
            return
        centre = rows.left + rows.cell_width / 2.0
        for label in labels:
            texts.draw(painter, centre - texts.width(label) / 2.0, baseline, label)
            centre += pitch

    def _hatched_strip(self, size: QSizeF, ratio: float) -> QPixmap:
        """Return the hatching of a whole row; the same for each, and slow to draw."""
        key = (self.theme, size.width(), size.height(), ratio)
        if key not in self._strips:
            pixmap = QPixmap(math.ceil(size.width() * ratio), math.ceil(size.height() * ratio))
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            box = QRectF(0.0, 0.0, size.width(), size.height())
            paint_hatching(painter, box, self.theme.color("muted"), 1.0)
            painter.end()
            self._strips = {key: pixmap}
        return self._strips[key]

    def _off_tile(self, size: QSizeF, ratio: float) -> OffTile:
        key = (self.theme, size.width(), size.height(), ratio)
        if key not in self._off_tiles:
            self._off_tiles = {key: OffTile(self.theme, size, ratio)}
        return self._off_tiles[key]


def _names(table: PatternTable, patterns: int, pitch: float) -> list[str]:
    """Return the names of the patterns, or none where there is surely no room for them."""
    return [pattern_name(table, number) for number in range(patterns)] if pitch > 8.0 else []
