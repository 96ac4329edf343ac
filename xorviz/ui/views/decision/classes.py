"""Regions of many classes: a hue and a number for each, stronger the clearer the answer is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from xorviz.ui.palettes import CLASSES
from xorviz.ui.theme import Theme
from xorviz.ui.views.decision.frame import Arrangement
from xorviz.ui.views.parts.colors import mix, text_color
from xorviz.ui.views.parts.hatch import paint_hatching
from xorviz.ui.views.parts.put_image import put_image
from xorviz.ui.views.parts.texts import Texts

Array = NDArray[np.float64]

#: A theme's colours and others.
HUES = ("positive", "negative", *CLASSES)

#: How much of its hue a region has where two outputs are equal.
_FAINTEST = 0.25
_LEVELS = 256
#: Regions are looked at in squares of about so many a side to find room for a number.
_COARSE = 32
#: A number stays where it is while there is at least this part of the most room.
_STAYS = 0.6
#: Half of the side of a region that is too small for a number, in coarse squares.
_SMALLEST = 1
_GAP, _SIGN = 5.0, 6.0


def hue_of(number: int) -> str:
    """Return the hue of a class; the eleventh has that of the first."""
    return HUES[number % len(HUES)]


def color_named(theme: Theme, name: str) -> QColor:
    """Return a colour: one of the theme's by name, or as ``#rrggbb``."""
    return QColor(name) if name.startswith("#") else theme.color(name)


def winners(outputs: Array) -> tuple[NDArray[np.intp], Array]:
    """Return which output is largest, and by how much; not a number where one is not finite."""
    ranked = np.partition(outputs, -2, axis=0)
    with np.errstate(invalid="ignore"):
        margins = ranked[-1] - ranked[-2]
    finite = np.isfinite(outputs).all(axis=0)
    return outputs.argmax(axis=0), np.where(finite, margins, np.nan)


def paint_regions(painter: QPainter, box: QRectF, outputs: Array, theme: Theme) -> None:
    """Colour the plane by the largest output; a margin of 1, as targets have, is the full hue."""
    winner, margin = winners(outputs)
    finite = np.isfinite(margin)
    strength = np.rint(np.clip(np.nan_to_num(margin), 0.0, 1.0) * (_LEVELS - 1)).astype(np.intp)
    tables = np.array(
        [_shades(theme, number % len(HUES)) for number in range(len(outputs))], dtype=np.uint32
    )
    pixels = tables[winner, strength]
    form = QImage.Format.Format_RGB32
    if not finite.all():
        pixels[~finite] = 0
        form = QImage.Format.Format_ARGB32_Premultiplied
        painter.fillRect(box, theme.color("raised"))
        paint_hatching(painter, box, theme.color("warning", 150))
    height, width = pixels.shape
    image = QImage(pixels.data, width, height, 4 * width, form)
    put_image(painter, box, image)


@lru_cache(maxsize=2 * len(HUES))
def _shades(theme: Theme, number: int) -> NDArray[np.int64]:
    """Return a class's colours from the faintest to the full hue, as numbers of 32 bits."""
    parts = np.linspace(_FAINTEST, 1.0, _LEVELS)[:, None]
    start, end = theme.color("neutral"), color_named(theme, hue_of(number))
    first, last = (np.array([color.red(), color.green(), color.blue()]) for color in (start, end))
    red, green, blue = np.rint(first + parts * (last - first)).astype(np.int64).T
    shades: NDArray[np.int64] = 0xFF000000 | red << 16 | green << 8 | blue
    return shades


class RegionNumbers:
    """Finds room for each class's number in its region, and leaves it there while there is room."""

    def __init__(self) -> None:
        self._last: dict[int, tuple[int, int]] = {}

    def places(self, outputs: Array, taken: Array) -> Iterator[tuple[int, float, float]]:
        """Yield (class, x, y), as parts of the plane's sides from the top left.

        Parameters
        ----------
        outputs : ndarray, shape (classes, height, width)
        taken : ndarray, shape (…, 2)
            Where there are patterns, in such parts.
        """
        step = max(1, outputs.shape[1] // _COARSE)
        winner, _ = winners(outputs[:, step // 2 :: step, step // 2 :: step])
        columns, rows = (taken * winner.shape).T.astype(np.intp)
        inside = (columns >= 0) & (columns < winner.shape[1]) & (rows >= 0)
        inside &= rows < winner.shape[0]
        winner[rows[inside], columns[inside]] = -1
        rooms = _room(winner, len(outputs))
        height, width = winner.shape
        for number, room in enumerate(rooms):
            most = int(room.max())
            if most <= _SMALLEST:
                self._last.pop(number, None)
                continue
            place = self._last.get(number)
            is_there = place is not None and place[0] < height and place[1] < width
            if place is None or not is_there or room[place] < _STAYS * most:
                row, column = np.unravel_index(int(room.argmax()), room.shape)
                place = self._last[number] = (int(row), int(column))
            yield number, (place[1] + 0.5) / width, (place[0] + 0.5) / height


def _room(winner: NDArray[np.intp], classes: int) -> NDArray[np.intp]:
    """Return how far each square of a class's region lies from its end, `(classes, …)`.

    A region is peeled layer by layer; a square that lies k layers deep has a room of k.
    """
    left = np.zeros((classes, winner.shape[0] + 2, winner.shape[1] + 2), dtype=np.bool_)
    left[:, 1:-1, 1:-1] = winner == np.arange(classes)[:, None, None]
    room = np.zeros((classes, *winner.shape), dtype=np.intp)
    while left.any():
        inner = left[:, 1:-1, 1:-1]
        room += inner
        peeled = inner & left[:, :-2, 1:-1] & left[:, 2:, 1:-1]
        peeled &= left[:, 1:-1, :-2] & left[:, 1:-1, 2:]
        left[:, 1:-1, 1:-1] = peeled
    return room


def paint_numbers(
    painter: QPainter,
    box: QRectF,
    texts: Texts,
    theme: Theme,
    labels: Sequence[str],
    places: Sequence[tuple[int, float, float]],
) -> None:
    """Write each class's number into its region, large, with an edge that stands out."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, x, y in places:
        middle = QPointF(box.left() + x * box.width(), box.top() + y * box.height())
        label = labels[number]
        start = QPointF(middle.x() - texts.width(label) / 2.0, texts.baseline(middle.y()))
        path = QPainterPath()
        path.addText(start, texts.font, label)
        pen = QPen(theme.color("panel", 190), 3.6)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(path, pen)
        painter.fillPath(path, theme.color("text", 235))


def paint_legend(
    painter: QPainter, places: Arrangement, texts: Texts, theme: Theme, labels: Sequence[str]
) -> None:
    """Draw each class's hue, from faint to full, with its number."""
    painter.setFont(texts.font)
    if places.upright:
        painter.setPen(theme.color("muted"))
        title = QCoreApplication.translate("DecisionView", "class")
        above = places.bar.top() - texts.metrics.height() / 2.0 - 5.0
        texts.draw(painter, places.bar.left(), texts.baseline(above), title)
    for number, (label, swatch) in enumerate(zip(labels, swatches(places, labels), strict=True)):
        full = color_named(theme, hue_of(number))
        faint = mix(theme.color("neutral"), full, _FAINTEST)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        half = QRectF(swatch.left(), swatch.top(), swatch.width(), swatch.height() / 2.0)
        painter.fillRect(swatch, full)
        painter.fillRect(half.translated(0.0, half.height()), faint)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("border"), 1.0))
        painter.drawRect(swatch)
        painter.setPen(theme.color("text"))
        baseline = texts.baseline(swatch.center().y())
        texts.draw(painter, swatch.right() + _GAP, baseline, label)


def swatches(places: Arrangement, labels: Sequence[str]) -> list[QRectF]:
    """Return where the hue of each class stands in the legend."""
    bar, count = places.bar, len(labels)
    if places.upright:
        high = min(bar.height() / count, 30.0)
        return [
            QRectF(bar.left(), bar.top() + number * high, bar.width(), high - 5.0)
            for number in range(count)
        ]
    wide = min(bar.width() / count, 64.0)
    return [
        QRectF(bar.left() + number * wide, bar.top(), min(wide * 0.5, 20.0), bar.height())
        for number in range(count)
    ]


def paint_letter(
    painter: QPainter, texts: Texts, fill: QColor, place: QPointF, letter: str
) -> None:
    """Write a class's number into a dot of its hue."""
    painter.setFont(texts.font)
    painter.setPen(text_color(fill))
    left = place.x() - texts.width(letter) / 2.0
    texts.draw(painter, left, texts.baseline(place.y()), letter)
