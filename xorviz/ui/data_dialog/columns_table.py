"""The preview of a text table, in which a person says what each column is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu

from xorviz.ui.data_dialog.column_header import ColumnHeader
from xorviz.ui.data_dialog.columns import Columns, Role
from xorviz.ui.data_dialog.plain_table import PlainTable
from xorviz.ui.data_dialog.table_model import TableModel
from xorviz.ui.theme import Theme

#: Wider tables get sections of one width: measuring each would take long.
_MOST_MEASURED, _WIDTH = 60, 124

_KEYS: dict[int, Role] = {
    Qt.Key.Key_I: Role.INPUT,
    Qt.Key.Key_T: Role.TARGET,
    Qt.Key.Key_N: Role.UNUSED,
}


class ColumnsTable(PlainTable):
    """Columns are selected by click and arrow keys; letters and a menu say what they are.

    Parameters
    ----------
    theme : Theme
    """

    #: A person says something else of some columns: `Columns`.
    changed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setAccessibleName(self.tr("First rows"))
        self.model_ = TableModel(theme, self)
        self.setModel(self.model_)
        self.header = ColumnHeader(theme, self)
        self.header.setObjectName("columns")
        self.header.opened.connect(self._open_menu)
        self.setHorizontalHeader(self.header)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectColumns)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    @property
    def columns(self) -> Columns:
        """What each column is now."""
        return self.model_.columns

    def present(self, columns: Columns, rows: Sequence[Sequence[str]]) -> None:
        """Show other rows, and select the first target."""
        self.model_.show(columns, rows)
        if len(columns.names) <= _MOST_MEASURED:
            self.resizeColumnsToContents()
        else:
            self.header.setDefaultSectionSize(_WIDTH)
        if Role.TARGET in columns.roles:
            self.selectColumn(columns.roles.index(Role.TARGET))

    def selected(self) -> list[int]:
        """Return the positions of the selected columns."""
        return sorted(index.column() for index in self.selectionModel().selectedColumns())

    def set_role(self, role: Role) -> None:
        """Take the selected columns for something else."""
        self._change(self.columns.with_role(self.selected(), role))

    def set_classes(self, wanted: bool) -> None:
        """Take the selected columns of numbers as classes or as numbers."""
        self._change(self.columns.with_classes(self.selected(), wanted))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        selected = self.selected()
        if plain and key in _KEYS:
            self.set_role(_KEYS[key])
        elif plain and key == Qt.Key.Key_C:
            self.set_classes(not all(map(self.columns.has_classes, selected)))
        elif plain and key == Qt.Key.Key_Space and selected:
            self._open_menu(selected[0])
        else:
            super().keyPressEvent(event)

    def _change(self, columns: Columns) -> None:
        if columns != self.columns:
            self.model_.choose(columns)
            self.changed.emit(columns)

    def _open_menu(self, place: int) -> None:
        if place not in self.selected():
            self.selectColumn(place)
        menu = QMenu(self)
        menu.setObjectName("column_menu")
        menu.aboutToHide.connect(menu.deleteLater)
        words = {
            Role.INPUT: self.tr("&Input"),
            Role.TARGET: self.tr("&Target"),
            Role.UNUSED: self.tr("&Not used"),
        }
        for role, text in words.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(self.columns.roles[place] is role)
            action.triggered.connect(lambda _=False, role=role: self.set_role(role))
        menu.addSeparator()
        classes = QAction(self.tr("As &classes"), menu)
        classes.setCheckable(True)
        classes.setChecked(self.columns.has_classes(place))
        classes.setEnabled(self.columns.kinds[place] != "text")
        classes.triggered.connect(self.set_classes)
        menu.addAction(classes)
        left = self.header.sectionViewportPosition(place)
        menu.popup(self.header.viewport().mapToGlobal(QPoint(left, self.header.height())))
