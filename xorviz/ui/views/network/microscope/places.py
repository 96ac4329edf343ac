"""Where the numbers of lines find room: on their own line, and none over another or a tile."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF

#: Parts of the way along a line at which its number may stand, those liked best first.
_WAYS = (0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8, 0.14, 0.86, 0.09, 0.91)

#: The least distance between two plates.
_APART = 1.5


def find_places(
    plates: Sequence[tuple[int, float]],
    height: float,
    along: Callable[[int, float], QPointF],
    taken: Iterable[QRectF],
    canvas: QRectF,
) -> list[QRectF | None]:
    """Return where each plate stands; None for one that finds no room.

    Parameters
    ----------
    plates : sequence of (int, float)
        The line of each and its width; the first ones choose first.
    height : float
        Of all plates.
    along : callable
        Returns the point at a part of the way along a line.
    taken : iterable of QRectF
        What no plate may cover.
    canvas : QRectF
        In which all must stand.
    """
    full = list(taken)
    found: list[QRectF | None] = []
    for line, width in plates:
        place = None
        for way in _WAYS:
            middle = along(line, way)
            rect = QRectF(middle.x() - width / 2.0, middle.y() - height / 2.0, width, height)
            around = rect.adjusted(-_APART, -_APART, _APART, _APART)
            if canvas.contains(rect) and not any(around.intersects(other) for other in full):
                place = rect
                full.append(rect)
                break
        found.append(place)
    return found
