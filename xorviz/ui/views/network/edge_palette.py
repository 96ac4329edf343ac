"""The colours of the connections: by sign and strength, opaque on the ground."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor

from xorviz.ui.theme import Theme

#: Shades from the faintest weight to the strongest; opaque, since see-through strokes cost four
#: times as much.
SHADES = 12
_FAINTEST, _DIMMED = 0.5, 0.16


class EdgePalette:
    """Opaque line colours of a theme: positive and negative, by level, and faint (level −1).

    `split` is the colour of the groove in negative lines; those of bundles have no sign, and
    `ground` is that of all.
    """

    def __init__(self, theme: Theme) -> None:
        parts = [*np.linspace(_FAINTEST, 1.0, SHADES), _DIMMED]
        self._colors = {
            positive: [_mixed(theme.color(name), theme.color("window"), part) for part in parts]
            for positive, name in ((True, "positive"), (False, "negative"))
        }
        muted, ground = theme.color("muted"), theme.color("window")
        self.ground = ground
        self.bundle = _mixed(muted, ground, 0.45)
        self.faint_bundle = _mixed(muted, ground, _DIMMED)
        self.split = _mixed(theme.color("negative"), theme.color("window"), _FAINTEST / 2.0)

    def color(self, positive: bool, level: int) -> QColor:
        """Return the colour of a sign and level."""
        return self._colors[positive][level]


def _mixed(color: QColor, ground: QColor, part: float) -> QColor:
    """Return what a colour of this opacity looks like on the ground."""

    def channel(over: float, under: float) -> float:
        return part * over + (1.0 - part) * under

    return QColor.fromRgbF(
        channel(color.redF(), ground.redF()),
        channel(color.greenF(), ground.greenF()),
        channel(color.blueF(), ground.blueF()),
    )
