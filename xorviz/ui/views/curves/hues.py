"""The colours and the kinds of line of the layers, and the faint colours of what stands behind."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from xorviz.ui.fonts import enlargement
from xorviz.ui.palettes import LAYERS
from xorviz.ui.theme import Theme
from xorviz.ui.views.parts.colors import mix

_STYLES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
)


def curve_pen(pen: QPen, ratio: float) -> QPen:
    """Return the pen of a curve as wide as can be seen from where one sits.

    Width 0 is one pixel whatever the scale, and wider lines take ten times as long; so they are
    wider only where one pixel is a hairline: on dense screens, and beside large type.

    Parameters
    ----------
    pen : QPen
    ratio : float
        Device pixels per pixel.
    """
    width = round(ratio * enlargement())
    result = QPen(pen)
    result.setWidthF(float(width) if width > 1 else 0.0)
    result.setCosmetic(True)
    return result


@lru_cache(maxsize=512)
def layer_pen(theme: Theme, position: int, layers: int) -> QPen:
    """Return the pen of a layer's curve: its hue tells how deep it lies, its dashes which it is.

    Parameters
    ----------
    theme : Theme
    position, layers : int
        Which layer it is, from 0, and how many there are.
    """
    stops = [QColor(stop) for stop in LAYERS[theme.name]]
    place = (len(stops) - 1) * position / max(layers - 1, 1)
    below = min(int(place), len(stops) - 2)
    color = mix(stops[below], stops[below + 1], place - below)
    return QPen(color, 0.0, _STYLES[position % len(_STYLES)])


def gone_pen(theme: Theme) -> QPen:
    """Return the pen of a layer that is no longer there."""
    return QPen(theme.color("muted"), 0.0, Qt.PenStyle.DashDotDotLine)


@lru_cache(maxsize=512)
def faded(theme: Theme, color: str, part: float) -> QColor:
    """Return a colour, by name or as ``#rrggbb``, faded into the ground of the plots.

    A line of it takes a sixth of the time that one takes that lets the ground shine through.
    """
    full = QColor(color) if color.startswith("#") else theme.color(color)
    return mix(QColor(theme.panel), full, part)
