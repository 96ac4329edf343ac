"""What a sweep says on the terminal: how far it is, and what it led to."""

from __future__ import annotations

import sys

from xorviz.session.sweep.axis import words_of
from xorviz.session.sweep.progress import SweepProgress
from xorviz.session.sweep.result import CellResult, SweepResult

_WIDTH = 30


class Bar:
    """A line on stderr that is written over and over."""

    def __init__(self) -> None:
        self._length = 0

    def show(self, progress: SweepProgress) -> None:
        """Show how far the sweep is."""
        bar = "#" * round(progress.part * _WIDTH)
        line = (
            f"[{bar:<{_WIDTH}}] {progress.part:4.0%}  {progress.cells} of {progress.of_cells} cells"
        )
        if progress.seconds_left is not None and progress.cells < progress.of_cells:
            line += f", {duration(progress.seconds_left)} left"
        print(f"\r{line:<{self._length}}", end="", file=sys.stderr, flush=True)
        self._length = len(line)

    def end(self) -> None:
        """Leave the line."""
        print(file=sys.stderr)


def duration(seconds: float) -> str:
    """Return a time as one says it: ``40 s``, ``5 min``, ``2 h 10 min``."""
    whole = round(seconds)
    if whole < 100:
        return f"{whole} s"
    minutes = round(seconds / 60)
    if minutes < 100:
        return f"{minutes} min"
    return f"{minutes // 60} h {minutes % 60} min"


def table(result: SweepResult) -> str:
    """Return a row a cell, for people."""
    header = [*(axis.field for axis in result.spec.axes)]
    header += ["solved", "share", "95 % interval", "steps of 10, 50, 90 %", "stopped at"]
    rows = [header, *(_row(result, cell) for cell in result.cells)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = (
        "  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True))
        for row in rows
    )
    return "\n".join(line.rstrip() for line in lines)


def _row(result: SweepResult, cell: CellResult) -> list[str]:
    low, high = cell.interval
    steps = cell.steps_to_solve
    stopped = [f"{one.count:,} {one.name.replace('_', ' ')}" for one in cell.plateaus if one.count]
    diverged = int(cell.starts.diverged.sum())
    if diverged:
        stopped.append(f"{diverged:,} diverged")
    return [
        *map(words_of, result.spec.values(cell.cell)),
        f"{cell.count:,} of {cell.total:,}",
        f"{cell.rate:.1%}",
        f"{low:.1%} to {high:.1%}",
        "" if steps is None else ", ".join(f"{step:,}" for step in steps),
        ", ".join(stopped),
    ]
