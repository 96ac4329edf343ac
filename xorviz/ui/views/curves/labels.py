"""The words of the plateaus, placed where they cover neither one another nor the curve's end."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from xorviz.ui.fonts import Lettering, Size, enlarged
from xorviz.ui.views.curves.line import Line
from xorviz.ui.views.curves.painter import Frame
from xorviz.ui.views.curves.plateaus import Caption

Array = NDArray[np.float64]

_MARGIN = 5.0
_LEAST_ROOM = 40.0

#: Pixels between words and their line; more where the curve and its dot lie on that line.
_APART, _APART_STANDING = 1.0, 7.0

#: How many pixels off it is worth that a label hides a line of another name, or stands at the left.
_LINE_CROSSED, _AT_THE_LEFT = 10.0, 15.0

#: So many labels at most choose one by one whether they stand above or below their lines.
_MOST_APIECE = 3

#: Half the side of the square that is kept free around the dot at the curve's end.
_DOT = 5.0


def _height() -> float:
    return enlarged(14.0)


@dataclass(frozen=True)
class Label:
    """Words, and where they stand."""

    caption: Caption
    words: str
    place: QRectF


class Labels:
    """Keeps the labels in their places until they must move, so that they do not jump about."""

    def __init__(self) -> None:
        self._font = Lettering(Size.TICK)
        self._key: tuple[Frame, tuple[Caption, ...]] | None = None
        #: Those for which there is room.
        self.shown: tuple[Label, ...] = ()

    def arrange(
        self, frame: Frame, captions: tuple[Caption, ...], end: QPointF, curve: Line
    ) -> None:
        """Place the labels anew if the plot or the words are others, or the curve's end hits one.

        Parameters
        ----------
        frame : Frame
        captions : tuple of Caption
        end : QPointF
            The last point of the curve.
        curve : Line
        """
        dot = QRectF(end.x() - _DOT, end.y() - _DOT, 2.0 * _DOT, 2.0 * _DOT)
        hit = any(label.place.intersects(dot) for label in self.shown)
        if hit or self._key != (frame, captions):
            self._key = frame, captions
            self.shown = tuple(self._placed(frame, captions, dot, curve.in_pixels(frame.loss)))

    def paint(self, painter: QPainter, frame: Frame) -> None:
        """Paint the words, those of the line on which the loss stands brighter."""
        painter.setFont(self._font.font)
        ground = frame.theme.color("panel", 215)
        for label in self.shown:
            painter.fillRect(label.place.adjusted(1.0, 1.0, -1.0, -1.0), ground)
            painter.setPen(frame.theme.color("text" if label.caption.standing else "muted"))
            painter.drawText(label.place, Qt.AlignmentFlag.AlignCenter, label.words)

    def _placed(
        self, frame: Frame, captions: tuple[Caption, ...], dot: QRectF, curve: tuple[Array, Array]
    ) -> Iterator[Label]:
        inside = [caption for caption in captions if frame.holds(frame.y(caption.lowest))]
        shown = _most_needed(inside, int((frame.loss.height() - 2.0) // _height()))
        room = frame.loss.width() - 2.0 * _MARGIN
        if not shown or room < _LEAST_ROOM:
            return
        right, width = Qt.TextElideMode.ElideRight, self._font.width
        words = [
            self._font.metrics.elidedText(caption.words, right, int(room)) for caption in shown
        ]
        widths = [min(width(text) + 2.0 * _MARGIN, room) for text in words]
        stacks = list(_stacks(frame, shown, widths))
        best = min(
            stacks,
            key=lambda stack: (
                any(place.intersects(dot) for place in stack.places),
                stack.strangeness + sum(_covered(place, *curve) for place in stack.places),
            ),
        )
        for caption, text, place in zip(shown, words, best.places, strict=True):
            if not place.intersects(dot):
                yield Label(caption, text, place)


@dataclass(frozen=True)
class _Stack:
    """Places for all labels, and how odd they are: in pixels off, with what else that is worth."""

    places: tuple[QRectF, ...]
    strangeness: float


def _most_needed(captions: Sequence[Caption], room: int) -> list[Caption]:
    """Return as many captions as there is room for, highest first; where the loss stands stays."""
    needed = sorted(captions, key=lambda caption: (not caption.standing, -caption.highest))[:room]
    return sorted(needed, key=lambda caption: -caption.highest)


def _stacks(frame: Frame, captions: Sequence[Caption], widths: list[float]) -> Iterator[_Stack]:
    """Yield ways to place all labels in the order of their lines, at the right or the left."""
    ranges = [(frame.y(caption.highest), frame.y(caption.lowest)) for caption in captions]
    apart = [_APART_STANDING if caption.standing else _APART for caption in captions]
    # Of many labels, all stand above their lines or all below.
    many = len(captions) > _MOST_APIECE
    for below in itertools.product((False, True), repeat=1 if many else len(captions)):
        wanted = [
            lowest + gap if under else highest - gap - _height()
            for (highest, lowest), gap, under in zip(ranges, apart, itertools.cycle(below))
        ]
        tops = spread(wanted, _height(), frame.loss.top() + 1.0, frame.loss.bottom() - 1.0)
        moved = sum(abs(top - wish) for top, wish in zip(tops, wanted, strict=True))
        crossed = sum(
            top < line < top + _height()
            for index, top in enumerate(tops)
            for line in itertools.chain(*ranges[:index], *ranges[index + 1 :])
        )
        strangeness = moved + _LINE_CROSSED * crossed
        rects = [
            QRectF(frame.loss.right() - width - 3.0, top, width, _height())
            for top, width in zip(tops, widths, strict=True)
        ]
        yield _Stack(tuple(rects), strangeness)
        left = tuple(QRectF(frame.loss.left() + 3.0, r.top(), r.width(), _height()) for r in rects)
        yield _Stack(left, strangeness + _AT_THE_LEFT)


def spread(tops: Sequence[float], height: float, top: float, bottom: float) -> list[float]:
    """Return the upper edges of labels, as near to those wished as the order allows.

    Parameters
    ----------
    tops : sequence of float
        Wished edges in the order downwards.
    height : float
        Of a label; all have room.
    top, bottom : float
        Between which the labels must lie.
    """
    edges: list[float] = []
    for wish in tops:
        edges.append(max(wish, edges[-1] + height if edges else top))
    limit = bottom
    for index in range(len(edges) - 1, -1, -1):
        edges[index] = min(edges[index], limit - height)
        limit = edges[index]
    return edges


def _covered(place: QRectF, across: Array, down: Array) -> int:
    """Count how many pixels across of a curve a place covers."""
    columns = np.arange(place.left(), place.right())
    columns = columns[(columns >= across[0]) & (columns <= across[-1])]
    rows = np.interp(columns, across, down)
    return int(np.count_nonzero((rows >= place.top()) & (rows <= place.bottom())))
