"""The first patterns that were read, as a table of numbers for the preview."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from xorviz.session.data_files.loaded import Loaded
from xorviz.ui.numbers import printed
from xorviz.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

#: Rows and, of inputs and of targets, columns.
_ROWS, _COLUMNS = 50, 40


class LoadedModel(QAbstractTableModel):
    """Inputs at the left, targets at the right, in the colours that stand for them.

    Parameters
    ----------
    theme : Theme
    parent : QObject
    """

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cells: list[list[float]] = []
        self._names: tuple[str, ...] = ()
        self._inputs = 0

    def show(self, loaded: Loaded | None) -> None:
        """Show the first patterns, or none."""
        self.beginResetModel()
        self._cells, self._names, self._inputs = [], (), 0
        if loaded is not None:
            divisor = loaded.inputs.divisor or 1.0
            given = loaded.inputs.values[:_ROWS, :_COLUMNS].astype(float) / divisor
            wanted = loaded.targets.values[:_ROWS, :_COLUMNS]
            self._cells = [[*a, *b] for a, b in zip(given.tolist(), wanted.tolist(), strict=True)]
            self._inputs = given.shape[1]
            self._names = (
                *loaded.input_names[: self._inputs],
                *loaded.target_names[: wanted.shape[1]],
            )
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._cells)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._names)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return printed(f"{self._cells[index.row()][index.column()]:.5g}")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return f"{section + 1}" if role == Qt.ItemDataRole.DisplayRole else None
        is_input = section < self._inputs
        if role == Qt.ItemDataRole.DisplayRole:
            return self._names[section]
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.color("positive" if is_input else "negative")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = self.tr("input {name}") if is_input else self.tr("target {name}")
            return words.format(name=self._names[section])
        return None
