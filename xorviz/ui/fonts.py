"""The one scale of type: the bundled fonts in seven named sizes, and how large they are now."""

from __future__ import annotations

from enum import Enum

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics

from xorviz.resources import resource_path

UI_FAMILY = "Inter"
MONO_FAMILY = "JetBrains Mono"


class Size(Enum):
    """The sizes of type, in points; at 96 dots per inch each is a whole number of pixels."""

    #: Numbers at axes and in small cells: 10 pixels.
    TICK = 7.5
    #: What stands beside a picture or under it, and the small capitals over a section: 11 pixels.
    CAPTION = 8.25
    #: Names of tiles and units, words of a small button: 12 pixels.
    LABEL = 9.0
    #: What is read, and what is typed: 13 pixels.
    BODY = 9.75
    #: The title of a finding or of a panel: 14 pixels.
    TITLE = 10.5
    #: The one sentence that a dialog is about: 16 pixels.
    HEADING = 12.0
    #: A sign that stands for a whole picture: 20 pixels.
    DISPLAY = 15.0


class _Enlargement:
    """By how much all type is larger than the scale says."""

    def __init__(self) -> None:
        self.factor = 1.0


_enlargement = _Enlargement()


def enlargement() -> float:
    """Return by how much all type is larger now than the scale says."""
    return _enlargement.factor


def set_enlargement(factor: float) -> None:
    """Let fonts that are made from now on be so much larger."""
    _enlargement.factor = factor


def enlarged(pixels: float) -> float:
    """Return a length that has to hold type, grown as type has grown."""
    return pixels * _enlargement.factor


def grown(font: QFont, times: float) -> QFont:
    """Return a font that is so many times as large."""
    result = QFont(font)
    result.setPointSizeF(round(font.pointSizeF() * times, 3))
    return result


class Lettering:
    """A kind of type that a painter keeps; it makes the font that is wanted now.

    Parameters
    ----------
    size : Size
    weight : QFont.Weight
    mono : bool
        Whether it is that of numbers in columns.
    """

    def __init__(
        self, size: Size, weight: QFont.Weight = QFont.Weight.Normal, *, mono: bool = False
    ) -> None:
        self._font = mono_font(size, weight) if mono else ui_font(size, weight)
        self._enlargement = enlargement()
        self._metrics = QFontMetrics(self._font)

    @property
    def font(self) -> QFont:
        """The font, as large as all type is now."""
        self._keep_up()
        return self._font

    @property
    def metrics(self) -> QFontMetrics:
        """What its signs measure."""
        self._keep_up()
        return self._metrics

    def width(self, text: str) -> int:
        """Return how wide a text is."""
        return self.metrics.horizontalAdvance(text)

    def _keep_up(self) -> None:
        if self._enlargement != enlargement():
            self._font = grown(self._font, enlargement() / self._enlargement)
            self._enlargement = enlargement()
            self._metrics = QFontMetrics(self._font)


def load_fonts() -> None:
    """Register the bundled fonts with Qt, so that pictures look the same everywhere."""
    for path in sorted(resource_path("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def ui_font(size: Size = Size.BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the window's font in a size and weight."""
    return _font(UI_FAMILY, size.value * _enlargement.factor, weight)


def mono_font(size: Size = Size.LABEL, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the font of numbers that must stand in columns."""
    return _font(MONO_FAMILY, size.value * _enlargement.factor, weight)


def paper_font(
    points: float, weight: QFont.Weight = QFont.Weight.Normal, family: str = UI_FAMILY
) -> QFont:
    """Return a font for print, whose sizes are those of paper whatever the window's are."""
    return _font(family, points, weight)


def _font(family: str, points: float, weight: QFont.Weight) -> QFont:
    font = QFont(family)
    font.setPointSizeF(points)
    font.setWeight(weight)
    # Each sign is drawn as itself, whatever stands beside it: a dash between two digits has a
    # glyph of its own, and two dashes have one together. Out of a file of print neither could be
    # copied.
    font.setFeature(QFont.Tag("calt"), 0)
    return font
