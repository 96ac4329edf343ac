"""Colours and fonts of the light and the dark window."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QFont, QFontDatabase

from xorviz.resources import resource_path

UI_FAMILY = "Inter"
MONO_FAMILY = "JetBrains Mono"


@dataclass(frozen=True)
class Theme:
    """One set of colours, as ``#rrggbb``.

    Blue is positive, orange negative; in between lies `neutral`. `right` and `wrong` tell whether
    an answer is right; `warning` marks dead units and trouble; `returning` is what goes backwards
    through a network.
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
    positive: str
    negative: str
    neutral: str
    right: str
    wrong: str
    warning: str
    on_warning: str
    returning: str

    @property
    def lanes(self) -> tuple[str, ...]:
        """Colours that tell branches and sessions apart, for every kind of colour vision.

        The first four, which are met most, are farthest apart.
        """
        return _LANES[self.name]

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


#: Blue, orange, green, yellow, red, pink, violet and grey, after Okabe and Ito.
_LANES = {
    "dark": (
        "#6e9ece",
        "#d19706",
        "#2ec89e",
        "#eae13c",
        "#f37a4b",
        "#d28db5",
        "#9da5f9",
        "#b9cfd8",
    ),
    "light": (
        "#1e7ec1",
        "#b07104",
        "#026243",
        "#453c00",
        "#ae3600",
        "#7e3172",
        "#5057ca",
        "#5f6b79",
    ),
}

DARK = Theme(
    name="dark",
    window="#101317",
    panel="#161a21",
    raised="#1f252e",
    border="#2b323d",
    text="#e6e9ee",
    muted="#8b94a3",
    accent="#3b8eea",
    on_accent="#ffffff",
    positive="#3b8eea",
    negative="#f0903a",
    neutral="#1b2028",
    right="#7bd0a0",
    wrong="#f0a04b",
    warning="#e8a33d",
    on_warning="#1a1206",
    returning="#c99bf5",
)

LIGHT = Theme(
    name="light",
    window="#f3f5f8",
    panel="#ffffff",
    raised="#eef1f5",
    border="#d3d9e2",
    text="#1a1f27",
    muted="#5c6675",
    accent="#1f6fd0",
    on_accent="#ffffff",
    positive="#1f6fd0",
    negative="#d9701a",
    neutral="#f4f6f9",
    right="#14804a",
    wrong="#b85a0c",
    warning="#a86508",
    on_warning="#ffffff",
    returning="#7d3cc0",
)

THEMES = {theme.name: theme for theme in (DARK, LIGHT)}

#: In place of a name: the one that the system has.
SYSTEM = "system"


def load_fonts() -> None:
    """Register the bundled fonts with Qt, so that pictures look the same everywhere."""
    for path in sorted(resource_path("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def ui_font(points: float = 9.5, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the window's font in a size and weight."""
    font = QFont(UI_FAMILY)
    font.setPointSizeF(points)
    font.setWeight(weight)
    _write_each_sign(font)
    return font


def mono_font(points: float = 9.0) -> QFont:
    """Return the font of numbers that must stand in columns."""
    font = QFont(MONO_FAMILY)
    font.setPointSizeF(points)
    _write_each_sign(font)
    return font


def _write_each_sign(font: QFont) -> None:
    """Draw each sign as itself, whatever stands beside it.

    A dash between two digits has a glyph of its own, and two dashes have one together. Out of a
    file of print neither could be copied.
    """
    font.setFeature(QFont.Tag("calt"), 0)
