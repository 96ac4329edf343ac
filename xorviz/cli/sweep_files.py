"""The tables of a sweep as files, whole at any moment while it runs."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from xorviz.session.errors import FileError
from xorviz.session.sweep.planning import CellPlan
from xorviz.session.sweep.result import SweepResult
from xorviz.session.sweep.tables import cells_csv, starts_csv
from xorviz.session.whole_files import write_whole

#: A table is written again when so many times as long has passed as writing it took: one of ten
#: thousand cells would else be written most of the time.
_REST = 5.0


class SweepFiles:
    """Writes the tables again as cells end.

    Parameters
    ----------
    plans : sequence of CellPlan
        Of all cells.
    cells, starts : Path or None
        Where the table of cells and that of starts go.
    """

    def __init__(self, plans: Sequence[CellPlan], cells: Path | None, starts: Path | None) -> None:
        self._plans = plans
        self._cells = cells
        self._starts = starts
        self._is_behind = False
        self._next = 0.0

    def write_if_due(self, result: SweepResult, is_new: bool = False) -> None:
        """Write what has come since, unless the last time took long and was just now.

        Parameters
        ----------
        result : SweepResult
        is_new : bool
            Whether a cell has just ended.

        Raises
        ------
        FileError
            As `write` does.
        """
        self._is_behind = self._is_behind or is_new
        if self._is_behind and time.monotonic() >= self._next:
            self.write(result)

    def write(self, result: SweepResult) -> None:
        """Write both.

        Raises
        ------
        FileError
            If one cannot be written; what was there is unchanged.
        """
        begun = time.monotonic()
        if self._cells is not None:
            _write(self._cells, cells_csv(result, self._plans))
        if self._starts is not None:
            _write(self._starts, starts_csv(result))
        now = time.monotonic()
        self._is_behind, self._next = False, now + _REST * (now - begun)


def _write(path: Path, text: str) -> None:
    try:
        write_whole(path, lambda stream: stream.write(text.encode("utf-8")))
    except OSError as error:
        raise FileError(str(path), "not_written", reason=error.strerror or str(error)) from error
