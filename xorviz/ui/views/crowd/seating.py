"""Which strips there are, and whose maps they show, from one picture of the crowd to the next."""

from __future__ import annotations

from PySide6.QtCore import QSize

from xorviz.ui.views.crowd.layout import Grid, Line, grid_for, tops
from xorviz.ui.views.crowd.outcomes import Kind, Outcomes
from xorviz.ui.views.crowd.seats import Key, Lines, seated


class Seating:
    """Remembers who sat where, so that a start keeps its place while its outcome stays."""

    def __init__(self) -> None:
        self._lines = Lines()
        self._seats: dict[Key, list[int]] = {}
        #: Outcomes that have had a start; their strips stay.
        self._met: set[Key] = {(Kind.SOLVED, "")}
        self.grid: Grid | None = None
        self.lines: list[Line] = []
        #: What all of it needs.
        self.size = QSize()

    def arrange(self, outcomes: Outcomes, room: QSize, displayed: int) -> None:
        """Give everybody a seat, as far as there are some.

        Parameters
        ----------
        outcomes : Outcomes
        room : QSize
        displayed : int
            The start on display, which always gets one.
        """
        self._met |= {outcome.key for outcome in outcomes.all if outcome.count}
        strips = [
            (place, outcome)
            for place, outcome in enumerate(outcomes.all)
            if outcome.key in self._met
        ]
        grid = self.grid = grid_for(room, len(strips))
        dealt = self._lines.deal([outcome for _, outcome in strips], grid.lines, grid.seats)
        heights, height = tops([dealt[outcome.key] for _, outcome in strips], grid)
        seats: dict[Key, list[int]] = {}
        self.lines = []
        for (place, outcome), line_tops in zip(strips, heights, strict=True):
            starts = seated(self._seats.get(outcome.key, []), outcome, len(line_tops) * grid.seats)
            if outcomes.of_start[displayed] == place and displayed not in starts:
                starts[-1] = displayed
            seats[outcome.key] = starts
            for number, top in enumerate(line_tops):
                part = tuple(starts[number * grid.seats : (number + 1) * grid.seats])
                self.lines.append(Line(place, top, part, number == 0))
        self._seats = seats
        width = grid.left + grid.seats * grid.pitch + 5.0
        self.size = QSize(int(width), int(height))

    @property
    def starts(self) -> tuple[int, ...]:
        """Everybody who has a seat, in the order of the seats."""
        return tuple(start for line in self.lines for start in line.starts)

    def place_of(self, start: int) -> tuple[int, int] | None:
        """Return line and seat of a start."""
        for number, line in enumerate(self.lines):
            if start in line.starts:
                return number, line.starts.index(start)
        return None

    def at(self, x: float, y: float) -> int | None:
        """Return the start whose map lies at a place."""
        found = self._line_at(y)
        if found is None or self.grid is None or x < self.grid.left:
            return None
        seat = int((x - self.grid.left) // self.grid.pitch)
        return found.starts[seat] if seat < len(found.starts) else None

    def outcome_at(self, x: float, y: float) -> int | None:
        """Return the place of the outcome whose name lies at a place."""
        found = self._line_at(y)
        beside = self.grid is not None and x < self.grid.left
        return found.outcome if found is not None and beside else None

    def step(self, start: int | None, across: int, down: int) -> int | None:
        """Return the start one comes to by the keyboard; from nowhere, the first."""
        lines = [line for line in self.lines if line.starts]
        if not lines:
            return None
        number = next((n for n, line in enumerate(lines) if start in line.starts), None)
        if number is None or start is None:
            return lines[0].starts[0]
        seat = lines[number].starts.index(start) + across
        line = lines[min(max(number + down, 0), len(lines) - 1)]
        return line.starts[min(max(seat, 0), len(line.starts) - 1)]

    def ends(self, start: int | None) -> tuple[int, int] | None:
        """Return the first and the last start of the line in which a start is."""
        place = None if start is None else self.place_of(start)
        if place is None:
            return None
        starts = self.lines[place[0]].starts
        return starts[0], starts[-1]

    def _line_at(self, y: float) -> Line | None:
        if self.grid is None:
            return None
        return next(
            (line for line in self.lines if line.top <= y < line.top + self.grid.pitch), None
        )
