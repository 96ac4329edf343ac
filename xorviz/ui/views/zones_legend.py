"""What the map's seldom changing parts depend on, the colours of its counts, and their legend."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from xorviz.ui.theme import Theme
from xorviz.ui.views.weights_colors import mix, text_color
from xorviz.ui.views.weights_texts import Texts
from xorviz.ui.views.zones_hatch import paint_hatching
from xorviz.ui.views.zones_lines import Extent

LEGEND_HEIGHT = 22.0
_SWATCH_HEIGHT = 14.0
_GAP = 2.0


@dataclass(frozen=True)
class Dot:
    """A pattern on the plane: where, its name, and the theme's colour of its target."""

    x: float
    y: float
    name: str
    color: str


@dataclass(frozen=True)
class Scenery:
    """All that the seldom changing parts of the map depend on, so that equal ones are drawn once.

    Parameters
    ----------
    size : tuple of int
        Of the whole, in pixels.
    ratio : float
        Device pixels per pixel.
    theme : Theme
    extent : tuple of float
        (left, right, bottom, top), or None while there is no map.
    axes : tuple of str
        What the features are called.
    units : int
        How many units are counted.
    caption : str
        The words before the legend's swatches.
    dots : tuple of Dot
    """

    size: tuple[int, int]
    ratio: float
    theme: Theme
    extent: Extent | None
    axes: tuple[str, str]
    units: int
    caption: str
    dots: tuple[Dot, ...]


def count_color(theme: Theme, count: int, units: int) -> QColor:
    """Return the colour of the places where so many of the units are on; 0 is the dead zone."""
    if count == 0:
        return mix(theme.color("panel"), theme.color("warning"), 0.16)
    return mix(theme.color("neutral"), theme.color("positive"), 0.15 + 0.7 * count / max(units, 1))


def count_table(theme: Theme, units: int) -> list[int]:
    """Return the colours of all counts for an indexed image; the ground shines through at 0."""
    return [0, *(count_color(theme, count, units).rgba() for count in range(1, units + 1))]


def legend_counts(units: int, most: int) -> list[int]:
    """Return which counts the legend shows: all, or some that are evenly apart, 0 and n included.

    Parameters
    ----------
    units : int
        n, the largest count.
    most : int
        How many swatches have room.
    """
    if units + 1 <= most:
        return list(range(units + 1))
    steps = max(most - 1, 1)
    return sorted({round(units * step / steps) for step in range(steps + 1)})


def paint_legend(
    painter: QPainter, texts: Texts, scenery: Scenery, centre: float, top: float
) -> None:
    """Draw a swatch for each count, with its number in it; they stand about the centre."""
    theme = scenery.theme
    narrow = texts.width(str(scenery.units)) + 5.0
    middle = top + LEGEND_HEIGHT / 2.0
    caption = texts.width(scenery.caption) + 6.0
    room = scenery.size[0] - 8.0
    if caption + 2.0 * (narrow + _GAP) > room:
        caption = 0.0
    counts = legend_counts(scenery.units, int((room - caption) // (narrow + _GAP)))
    wide = min(max((room - caption) // len(counts) - _GAP, narrow), narrow + 5.0)
    whole = caption + len(counts) * (wide + _GAP) - _GAP
    left = max(min(centre - whole / 2.0, scenery.size[0] - 4.0 - whole), 4.0)
    painter.setFont(texts.font)
    if caption:
        painter.setPen(theme.color("muted"))
        texts.draw(painter, left, texts.baseline(middle), scenery.caption)
    left += caption
    for count in counts:
        swatch = QRectF(left, middle - _SWATCH_HEIGHT / 2.0, wide, _SWATCH_HEIGHT)
        color = count_color(theme, count, scenery.units)
        painter.fillRect(swatch, color)
        if count == 0:
            paint_hatching(painter, swatch, theme.color("warning", 90))
        painter.setPen(QPen(theme.color("border"), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(swatch)
        painter.setPen(text_color(color))
        text = str(count)
        at = swatch.center().x() - texts.width(text) / 2.0
        texts.draw(painter, at, texts.baseline(middle), text)
        left += wide + _GAP
