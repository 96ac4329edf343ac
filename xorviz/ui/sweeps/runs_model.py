"""The runs of a cell as a table: thousands of rows, none of them a widget."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from xorviz.session.sweep.result import CellResult
from xorviz.ui.numbers import plain
from xorviz.ui.sweeps.measures import DIVERGED, ELSEWHERE, SOLVED
from xorviz.ui.sweeps.words import kind_words, tr

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

#: The columns.
NUMBER, OUTCOME, LOSS, STEPS = range(4)


class RunsModel(QAbstractTableModel):
    """Number, outcome, loss and steps of every start; sorted by any of them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._cell: CellResult | None = None
        self._order: NDArray[np.int64] = np.zeros(0, dtype=np.int64)
        self._sorted_by = (NUMBER, Qt.SortOrder.AscendingOrder)

    def show(self, cell: CellResult | None) -> None:
        """Show the runs of another cell, sorted as before."""
        self.beginResetModel()
        self._cell = cell
        self._sort()
        self.endResetModel()

    def replica(self, row: int) -> int:
        """Return the number of the start in a row."""
        assert self._cell is not None
        return int(self._cell.starts.replicas[self._order[row]])

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else 4

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._cell is None:
            return None
        start = int(self._order[index.row()])
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(start, index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            is_text = index.column() == OUTCOME
            side = Qt.AlignmentFlag.AlignLeft if is_text else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("Start"), tr("Outcome"), tr("Final loss"), tr("Steps to solve"))[section]
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted_by = (column, order)
        self.layoutAboutToBeChanged.emit()
        self._sort()
        self.layoutChanged.emit()

    def _sort(self) -> None:
        if self._cell is None:
            self._order = np.zeros(0, dtype=np.int64)
            return
        column, order = self._sorted_by
        keys = self._keys(self._cell, column)
        found = np.argsort(keys, kind="stable")
        if order is Qt.SortOrder.DescendingOrder:
            # Of alike ones the first stays first.
            found = np.argsort(-keys, kind="stable")
        self._order = found

    @staticmethod
    def _keys(cell: CellResult, column: int) -> NDArray[np.float64]:
        starts = cell.starts
        if column == LOSS:
            return np.where(np.isfinite(starts.loss), starts.loss, np.finfo(float).max)
        if column == STEPS:
            never = float(cell.steps + 1)
            return np.where(starts.first_solved >= 0, starts.first_solved, never).astype(float)
        if column == OUTCOME:
            on = starts.plateau.astype(float) + 1.0
            last = float(len(cell.plateaus) + 1)
            there = np.where(starts.plateau >= 0, last - on, last)
            return np.where(starts.solved, -1.0, np.where(starts.diverged, last + 1.0, there))
        return starts.replicas.astype(float)

    def _text(self, start: int, column: int) -> str:
        assert self._cell is not None
        starts = self._cell.starts
        if column == NUMBER:
            return f"{int(starts.replicas[start]):,}"
        if column == OUTCOME:
            return kind_words(self._kind(start))
        if column == LOSS:
            loss = float(starts.loss[start])
            return plain(loss, 4) if np.isfinite(loss) else "–"
        steps = int(starts.first_solved[start])
        return f"{steps:,}" if steps >= 0 else "–"

    def _kind(self, start: int) -> str:
        assert self._cell is not None
        starts, plateaus = self._cell.starts, self._cell.plateaus
        if starts.solved[start]:
            return SOLVED
        if starts.diverged[start]:
            return DIVERGED
        place = int(starts.plateau[start])
        return plateaus[place].name if place >= 0 else ELSEWHERE
