"""Very many patterns as small dots, and the names of their classes in the middle of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen, QPixmap

from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.theme import Theme
from xorviz.ui.views.decision.classes import color_named
from xorviz.ui.views.hidden_space.targets import TargetLook
from xorviz.ui.views.parts.kept import takes_pixmaps
from xorviz.ui.views.parts.texts import Texts

Array = NDArray[np.float64]

_RADIUS, _SIDE = 2.6, 9.0
#: Dots are drawn in an order in which the classes mix, or the last would hide the others.
_STRIDE = 7_919


class Cloud:
    """Stamps dots, which takes a fraction of drawing them."""

    def __init__(self) -> None:
        self._texts = Texts(ui_font(Size.DISPLAY, QFont.Weight.DemiBold))
        self._key: object = None
        self._stamps: dict[str, QPixmap] = {}

    def paint(
        self,
        painter: QPainter,
        rows: NDArray[np.intp],
        places: tuple[Array, Array],
        targets: TargetLook,
        theme: Theme,
        ratio: float,
    ) -> None:
        """Draw dots.

        Parameters
        ----------
        painter : QPainter
        rows : ndarray of int, shape (dots,)
            Which patterns they are.
        places : tuple of ndarray, shape (dots,)
            In pixels.
        targets : TargetLook
        theme : Theme
        ratio : float
            Device pixels per pixel.
        """
        patterns = rows.tolist()
        if takes_pixmaps(painter):
            self._stamp_all(painter, patterns, places, targets, theme, ratio)
        else:
            xs, ys = (axis.tolist() for axis in places)
            for number in _mixed(len(patterns)):
                place = QPointF(xs[number], ys[number])
                _paint_dot(painter, theme, targets.colors[patterns[number]], place)
        self._paint_names(painter, rows, places, targets.letters, theme)

    def _stamp_all(
        self,
        painter: QPainter,
        patterns: Sequence[int],
        places: tuple[Array, Array],
        targets: TargetLook,
        theme: Theme,
        ratio: float,
    ) -> None:
        if self._key != (theme, ratio):
            self._key, self._stamps = (theme, ratio), {}
        for name in set(targets.colors) - self._stamps.keys():
            self._stamps[name] = _stamp(theme, name, ratio)
        xs, ys = (places[0] - _SIDE / 2.0).tolist(), (places[1] - _SIDE / 2.0).tolist()
        for number in _mixed(len(patterns)):
            stamp = self._stamps[targets.colors[patterns[number]]]
            painter.drawPixmap(QPointF(xs[number], ys[number]), stamp)

    def _paint_names(
        self,
        painter: QPainter,
        rows: NDArray[np.intp],
        places: tuple[Array, Array],
        letters: Sequence[str],
        theme: Theme,
    ) -> None:
        own = np.array([letters[row] for row in rows.tolist()])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for letter in sorted(set(own.tolist()) - {""}):
            x, y = (float(np.median(axis[own == letter])) for axis in places)
            start = QPointF(x - self._texts.width(letter) / 2.0, self._texts.baseline(y))
            path = QPainterPath()
            path.addText(start, self._texts.font, letter)
            pen = QPen(theme.color("panel", 220), 4.0)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.strokePath(path, pen)
            painter.fillPath(path, theme.color("text"))


def _mixed(count: int) -> Iterator[int]:
    """Yield all numbers below a count in an order in which neighbours are far apart."""
    stride = _STRIDE % count if count else 0
    while np.gcd(stride, count) != 1:
        stride += 1
    return (number * stride % count for number in range(count))


def _stamp(theme: Theme, name: str, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(_SIDE * ratio), round(_SIDE * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _paint_dot(painter, theme, name, QPointF(_SIDE / 2.0, _SIDE / 2.0))
    painter.end()
    return pixmap


def _paint_dot(painter: QPainter, theme: Theme, name: str, middle: QPointF) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for reach, shade in ((_RADIUS + 1.0, "panel"), (_RADIUS, name)):
        painter.setBrush(color_named(theme, shade))
        painter.drawEllipse(middle, reach, reach)
