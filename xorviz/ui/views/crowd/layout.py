"""Where the strips of small maps lie, for the room there is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize

MARGIN, GAP = 8.0, 3.0

#: Between two strips.
_APART = 5.0

#: Pixels of a map, at least and at most.
_LEAST, _MOST = 24, 48

#: As many lines as this fit before maps get smaller.
_LINES = 6

#: The names beside the strips: what they have, and in little room.
_NAMES, _NARROW_NAMES, _NARROW = 132.0, 96.0, 330.0

#: All maps together, as many as one picture of a crowd has.
_MOST_MAPS = 128


@dataclass(frozen=True)
class Grid:
    """The places of lines and seats.

    Parameters
    ----------
    side : int
        Pixels of a map.
    names : float
        Pixels for the names at the left.
    seats : int
        Maps of a line.
    lines : int
        Lines that there is room for, at least one for each strip.
    """

    side: int
    names: float
    seats: int
    lines: int

    @property
    def pitch(self) -> int:
        """Pixels from one map to the next."""
        return self.side + int(GAP)

    @property
    def left(self) -> float:
        """Where the maps begin."""
        return MARGIN + self.names

    def seat_rect(self, top: float, seat: int) -> QRectF:
        """Return the place of a map in a line that begins at a height."""
        return QRectF(self.left + seat * self.pitch, top, self.side, self.side)


@dataclass(frozen=True)
class Line:
    """One line of a strip: the place of its outcome, its height, and whose maps it has."""

    outcome: int
    top: float
    starts: tuple[int, ...]
    is_first: bool


def grid_for(room: QSize, strips: int) -> Grid:
    """Return the grid for so many strips in some room."""
    height = room.height() - MARGIN - strips * _APART
    fitting = int(height / max(strips, _LINES) - GAP)
    side = min(max(fitting, _LEAST), _MOST)
    names = _NAMES if room.width() >= _NARROW else _NARROW_NAMES
    seats = max(int((room.width() - names - 2.0 * MARGIN + GAP) / (side + GAP)), 1)
    lines = max(int(height / (side + GAP)), 1)
    return Grid(side, names, seats, max(min(lines, _MOST_MAPS // seats), strips))


def tops(lines: list[int], grid: Grid) -> tuple[list[list[float]], float]:
    """Return where each line of each strip begins, and the height of all.

    Parameters
    ----------
    lines : list of int
        How many each strip has.
    grid : Grid
    """
    top, found = MARGIN / 2.0, []
    for count in lines:
        found.append([top + line * grid.pitch for line in range(count)])
        top += count * grid.pitch + _APART
    return found, top
