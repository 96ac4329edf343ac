"""The first rows of a table, and what each of its columns is taken for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from xorviz.ui.data_dialog.columns import Columns, Role
from xorviz.ui.style import faint
from xorviz.ui.theme import Theme

#: Role of a header's section: what the column is taken for, in words, and its `Role`.
ROLE_WORDS, ROLE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

#: Rows that are shown, and letters of a cell.
_ROWS, _LETTERS = 50, 60


class TableModel(QAbstractTableModel):
    """Shows text cells under the names of their columns.

    Parameters
    ----------
    theme : Theme
    parent : QObject
    """

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._faint = faint(theme)
        self._rows: Sequence[Sequence[str]] = ()
        self.columns = Columns((), (), ())

    def show(self, columns: Columns, rows: Sequence[Sequence[str]]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.columns, self._rows = columns, rows[:_ROWS]
        self.endResetModel()

    def choose(self, columns: Columns) -> None:
        """Show other roles for the same columns."""
        self.columns = columns
        last = max(len(columns.names) - 1, 0)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, last))

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns.names)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, place = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return row[place][:_LETTERS] if place < len(row) else ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            is_text = self.columns.kinds[place] == "text"
            side = Qt.AlignmentFlag.AlignLeft if is_text else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._faint if self.columns.roles[place] is Role.UNUSED else None
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return f"{section + 1}" if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns.names[section][:_LETTERS]
        if role == ROLE_WORDS:
            return self._role_words(section)
        if role == ROLE:
            return self.columns.roles[section].value
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.columns.names[section]}: {self._role_words(section)}"
        return None

    def _role_words(self, place: int) -> str:
        role = self.columns.roles[place]
        if role is Role.UNUSED:
            return self.tr("not used")
        words = self.tr("input") if role is Role.INPUT else self.tr("target")
        if self.columns.has_classes(place):
            return self.tr("{role}, classes").format(role=words)
        return words
