"""The runs of the cell that was chosen, and what can be done with them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from xorviz.session.sweep.result import CellResult
from xorviz.ui.data_dialog.plain_table import PlainTable
from xorviz.ui.sweeps.runs_model import NUMBER, RunsModel
from xorviz.ui.sweeps.words import tr
from xorviz.ui.theme import Theme


class RunsPanel(QWidget):
    """A table of runs, and buttons that open one or all.

    Parameters
    ----------
    theme : Theme
    """

    #: The number of a start that shall be opened.
    opened = Signal(int)
    #: All starts of the cell shall be opened, as a crowd.
    opened_all = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.title = QLabel()
        self.title.setObjectName("runs_title")
        self.title.setWordWrap(True)
        self.table = _Table(theme)
        self.model = RunsModel(self)
        self.table.setModel(self.model)
        self.table.opened.connect(self._open)
        self.open = QPushButton(tr("&Open the run"))
        self.open.setObjectName("open_run")
        self.open.setToolTip(tr("Put it in the window, from its first step on"))
        self.open.setAutoDefault(False)
        self.open.clicked.connect(self._open)
        self.open_all = QPushButton(tr("Open &all starts live"))
        self.open_all.setObjectName("open_all_runs")
        self.open_all.setToolTip(tr("Train the starts of this cell side by side in the window"))
        self.open_all.setAutoDefault(False)
        self.open_all.clicked.connect(self.opened_all)
        buttons = QHBoxLayout()
        buttons.addWidget(self.title, 1)
        buttons.addWidget(self.open)
        buttons.addWidget(self.open_all)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 4, 12, 8)
        rows.setSpacing(8)
        rows.addLayout(buttons)
        rows.addWidget(self.table, 1)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_buttons())

    def show_cell(self, cell: CellResult | None, title: str) -> None:
        """Show the runs of a cell."""
        self.title.setText(title)
        self.model.show(cell)
        if self.model.rowCount():
            self.table.selectRow(0)
        self.open_all.setEnabled(cell is not None)
        self._show_buttons()

    @property
    def has_runs(self) -> bool:
        """Whether there are any on show."""
        return self.model.rowCount() > 0

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.table.apply_theme(theme)

    def _show_buttons(self) -> None:
        self.open.setEnabled(self.table.selectionModel().hasSelection())

    def _open(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        if rows:
            self.opened.emit(self.model.replica(rows[0].row()))


class _Table(PlainTable):
    """Whole rows are selected; Enter and a double click open one."""

    opened = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setObjectName("runs")
        self.setAccessibleName(tr("The runs of the cell"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSortingEnabled(True)
        self.sortByColumn(NUMBER, Qt.SortOrder.AscendingOrder)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        self.doubleClicked.connect(self._double_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def _double_clicked(self, _: QModelIndex) -> None:
        self.opened.emit()
