"""Colours of the light and the dark window."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication

from xorviz.ui.palettes import LANES
from xorviz.ui.settings import SYSTEM


@dataclass(frozen=True)
class Theme:
    """One set of colours, as ``#rrggbb``.

    `window`, `panel` and `raised` are grounds, from the lowest to the highest; `text` and `muted`
    are written on them. Blue is positive, orange negative; in between lies `neutral`. `right` and
    `wrong` tell whether an answer is right; `warning` marks dead units and trouble, `error` what a
    person typed that cannot be; `returning` is what goes backwards through a network. `accent`
    fills what is chosen and frames what has the keyboard; words that lead somewhere are `link`.
    Which of them stand on which is said by `WRITTEN_ON` and `DRAWN_ON`.
    """

    name: str
    window: str
    panel: str
    raised: str
    border: str
    text: str
    muted: str
    accent: str
    on_accent: str
    link: str
    positive: str
    negative: str
    neutral: str
    right: str
    wrong: str
    warning: str
    on_warning: str
    error: str
    returning: str

    @property
    def is_dark(self) -> bool:
        """Whether it is light on dark."""
        return QColor(self.panel).lightness() < 128

    @property
    def lanes(self) -> tuple[str, ...]:
        """Colours that tell branches and sessions apart, for every kind of colour vision.

        The first four, which are met most, are farthest apart.
        """
        return LANES[self.name]

    @cached_property
    def diverging(self) -> NDArray[np.uint8]:
        """Colours from most negative to most positive, shape (256, 3): RGB."""
        stops = np.array([_rgb(self.negative), _rgb(self.neutral), _rgb(self.positive)])
        place = np.linspace(0.0, 2.0, 256)
        channels = [np.interp(place, [0.0, 1.0, 2.0], stops[:, channel]) for channel in range(3)]
        return np.rint(np.stack(channels, axis=1)).astype(np.uint8)

    @cached_property
    def color_table(self) -> list[int]:
        """The same as a QImage colour table (ARGB numbers) for 8-bit indexed images."""
        return [0xFF000000 | int(r) << 16 | int(g) << 8 | int(b) for r, g, b in self.diverging]

    def signed(self, value: float, scale: float) -> QColor:
        """Return the colour of a signed value on a symmetric scale."""
        place = 0.5 if scale <= 0.0 or not np.isfinite(value) else 0.5 + 0.5 * value / scale
        red, green, blue = self.diverging[round(255 * min(max(place, 0.0), 1.0))]
        return QColor(int(red), int(green), int(blue))

    def color(self, name: str, alpha: int = 255) -> QColor:
        """Return one of the theme's colours by field name."""
        color = QColor(getattr(self, name))
        color.setAlpha(alpha)
        return color


def _rgb(color: str) -> tuple[int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


DARK = Theme(
    name="dark",
    window="#101317",
    panel="#161a21",
    raised="#1f252e",
    border="#2b323d",
    text="#e6e9ee",
    muted="#8b94a3",
    accent="#2a76d2",
    on_accent="#ffffff",
    link="#5fa6f2",
    positive="#3b8eea",
    negative="#f0903a",
    neutral="#1b2028",
    right="#7bd0a0",
    wrong="#f0a04b",
    warning="#e8a33d",
    on_warning="#1a1206",
    error="#f0616d",
    returning="#c99bf5",
)

LIGHT = Theme(
    name="light",
    window="#f3f5f8",
    panel="#ffffff",
    raised="#eef1f5",
    border="#d3d9e2",
    text="#1a1f27",
    muted="#566070",
    accent="#1f6fd0",
    on_accent="#ffffff",
    link="#1a61b8",
    positive="#1f6fd0",
    negative="#cf6714",
    neutral="#f4f6f9",
    right="#107142",
    wrong="#a34e08",
    warning="#955a05",
    on_warning="#ffffff",
    error="#bd2336",
    returning="#7d3cc0",
)

THEMES = {theme.name: theme for theme in (DARK, LIGHT)}


def theme_named(name: str) -> Theme:
    """Return a theme by name, or that of the system; the dark one where there is none."""
    if name == SYSTEM:
        scheme = QGuiApplication.styleHints().colorScheme()
        return LIGHT if scheme is Qt.ColorScheme.Light else DARK
    return THEMES.get(name, DARK)


#: Which colours are written on which grounds.
WRITTEN_ON: dict[str, tuple[str, ...]] = {
    "text": ("window", "panel", "raised", "neutral"),
    "muted": ("window", "panel", "raised", "neutral"),
    "link": ("window", "panel", "raised"),
    "right": ("window", "panel", "raised"),
    "wrong": ("window", "panel", "raised"),
    "warning": ("window", "panel", "raised"),
    "error": ("window", "panel", "raised"),
    "returning": ("window", "panel", "raised"),
    "on_accent": ("accent",),
    "on_warning": ("warning",),
}

#: Which colours of lines and areas that mean something are drawn on which grounds.
DRAWN_ON: dict[str, tuple[str, ...]] = {
    "positive": ("window", "panel", "raised", "neutral"),
    "negative": ("window", "panel", "raised", "neutral"),
    "accent": ("window", "panel", "raised"),
}
