"""The map as an image, and its boundary as lines of pixels."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen, QPolygonF

from xorviz.ui.theme import Theme
from xorviz.ui.views.decision.aspects import Aspect
from xorviz.ui.views.decision.frame import Frame
from xorviz.ui.views.parts.colors import levels
from xorviz.ui.views.parts.hatch import paint_hatching
from xorviz.ui.views.parts.put_image import put_image

Array = NDArray[np.float64]
Place = tuple[float, float]

_LINE, _HALO = 2.4, 5.4


def paint_field(
    painter: QPainter, box: QRectF, values: Array, aspect: Aspect, theme: Theme
) -> None:
    """Colour the plane; where there is no finite number it is hatched."""
    # Scaling an indexed image takes twice as long as one of 32 bits.
    table = np.array(theme.color_table, dtype=np.uint32)
    pixels = np.take(table, levels(values - aspect.neutral, aspect.half))
    form = QImage.Format.Format_RGB32
    finite = np.isfinite(values)
    if not finite.all():
        pixels[~finite] = 0
        form = QImage.Format.Format_ARGB32_Premultiplied
        painter.fillRect(box, theme.color("raised"))
        paint_hatching(painter, box, theme.color("warning", 150))
    height, width = pixels.shape
    image = QImage(pixels.data, width, height, 4 * width, form)
    put_image(painter, box, image)


def in_pixels(boundary: Array, frame: Frame) -> Array:
    """Return pieces of line in pixels."""
    left, right, bottom, top = frame.extent
    box = frame.box
    scale = np.array([box.width() / (right - left), -box.height() / (top - bottom)])
    return np.array([box.left(), box.bottom()]) + (boundary - [left, bottom]) * scale


def paint_boundary(painter: QPainter, pieces: Array, box: QRectF, theme: Theme) -> None:
    """Draw the boundary with an edge of the ground's colour: it stands out from every colour."""
    strokes = [QPolygonF([QPointF(*place) for place in stroke]) for stroke in joined(pieces)]
    painter.save()
    painter.setClipRect(box)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    style, cap, join = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    for color, width in (("panel", _HALO), ("text", _LINE)):
        painter.setPen(QPen(theme.color(color), width, style, cap, join))
        for stroke in strokes:
            painter.drawPolyline(stroke)
    painter.restore()


def joined(pieces: Array) -> list[list[Place]]:
    """Return pieces of line joined to strokes where they share an end.

    Drawn one by one, each piece's round ends would show through as beads.
    """
    ends: dict[Place, list[int]] = {}
    lines = [((a, b), (c, d)) for a, b, c, d in pieces.reshape(-1, 4).tolist()]
    for number, line in enumerate(lines):
        for place in line:
            ends.setdefault(place, []).append(number)
    used = [False] * len(lines)
    strokes = []
    # Strokes that have an end are begun there; what is left then is closed.
    loose = [numbers[0] for numbers in ends.values() if len(numbers) == 1]
    for first in (*loose, *range(len(lines))):
        if used[first]:
            continue
        start, end = lines[first]
        stroke = [end, start] if len(ends[end]) == 1 else [start, end]
        used[first] = True
        following: int | None = first
        while following is not None:
            place = stroke[-1]
            following = next((n for n in ends[place] if not used[n]), None)
            if following is not None:
                used[following] = True
                one, other = lines[following]
                stroke.append(other if one == place else one)
        strokes.append(stroke)
    return strokes


class LabelPlace:
    """Chooses where on the boundary its label stands, and lets it move no more than needed."""

    def __init__(self) -> None:
        self._last: QPointF | None = None

    def on(
        self, pieces: Array, width: float, height: float, box: QRectF, taken: list[QRectF]
    ) -> QRectF | None:
        """Return the place of a label on the boundary, clear of what is taken, if there is one."""
        middles = pieces.mean(axis=1)
        across, down = width / 2.0 + 4.0, height / 2.0 + 4.0
        x, y = middles[:, 0], middles[:, 1]
        free = (x > box.left() + across) & (x < box.right() - across)
        free &= (y > box.top() + down) & (y < box.bottom() - down)
        for other in taken:
            beside = np.abs(x - other.center().x()) > across + other.width() / 2.0
            above = np.abs(y - other.center().y()) > down + other.height() / 2.0
            free &= beside | above
        if not free.any():
            return None
        # At first near the middle of the upper edge, where there is most room between patterns.
        wish = self._last or QPointF(box.center().x(), box.top() + box.height() * 0.3)
        middles = middles[free]
        nearest = int(np.hypot(middles[:, 0] - wish.x(), middles[:, 1] - wish.y()).argmin())
        self._last = QPointF(*middles[nearest].tolist())
        place = QRectF(0.0, 0.0, width, height)
        place.moveCenter(self._last)
        return place
