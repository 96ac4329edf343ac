"""The colours and the kinds of line of the layers, and the faint colours of what stands behind."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from xorviz.ui.theme import Theme
from xorviz.ui.views.parts.colors import mix

# From violet over red to yellow: none is the blue of the loss or the green of the accuracy.
_ON_DARK = ("#a78bfa", "#ee7fc0", "#f79a6b", "#ecd35a")
_ON_LIGHT = ("#6d3fd1", "#b5178f", "#bf3f12", "#7d6200")

_STYLES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
)


@lru_cache(maxsize=512)
def layer_pen(theme: Theme, position: int, layers: int) -> QPen:
    """Return the pen of a layer's curve: its hue tells how deep it lies, its dashes which it is.

    Parameters
    ----------
    theme : Theme
    position, layers : int
        Which layer it is, from 0, and how many there are.
    """
    dark = QColor(theme.panel).lightness() < 128
    stops = [QColor(stop) for stop in (_ON_DARK if dark else _ON_LIGHT)]
    place = (len(stops) - 1) * position / max(layers - 1, 1)
    below = min(int(place), len(stops) - 2)
    color = mix(stops[below], stops[below + 1], place - below)
    # Width 0 is one pixel whatever the scale; wider lines take ten times as long.
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
