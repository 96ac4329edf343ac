"""A truth table to be edited: a row a word, a column an output, a click from 0 to 1 and back."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from xorviz.ui.fonts import Size, mono_font, ui_font
from xorviz.ui.panels.reading import write_decimal
from xorviz.ui.shown import ShownValue
from xorviz.ui.style import mixed
from xorviz.ui.theme import DARK, Theme

Rows = tuple[tuple[float, ...], ...]
_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole

_ROW_HEIGHT, _MOST_ROWS_SEEN = 21, 8
_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


class _Targets(QAbstractTableModel):
    """The targets as a table that Qt and a screen reader can read."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Rows = ()

    def show(self, rows: Rows) -> None:
        """Take other targets."""
        same_shape = len(rows) == len(self.rows) and rows and len(rows[0]) == self.columnCount()
        if not same_shape:
            self.beginResetModel()
        self.rows = rows
        if not same_shape:
            self.endResetModel()
        else:
            last = self.index(len(rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        is_inside = parent is not None and parent.isValid()
        return len(self.rows[0]) if self.rows and not is_inside else 0

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        text = write_decimal(self.rows[index.row()][index.column()])
        if role == _Role.DisplayRole:
            return text
        if role == _Role.AccessibleTextRole:
            word, name = self._word(index.row()), self._output(index.column())
            return self.tr("{word}: {output} is {value}").format(word=word, output=name, value=text)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if role != _Role.DisplayRole:
            return None
        is_across = orientation is Qt.Orientation.Horizontal
        return self._output(section) if is_across else self._word(section)

    def _word(self, row: int) -> str:
        bits = (len(self.rows) - 1).bit_length()
        return f"{row:0{bits}b}"

    def _output(self, column: int) -> str:
        return "y" if self.columnCount() == 1 else f"y{column + 1}".translate(_SUBSCRIPTS)


class _Bits(QStyledItemDelegate):
    """Paints 1 as a disc and 0 as a ring, as the tiles do, and any other number as it is."""

    theme: Theme = DARK

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, box = self.theme, QRectF(option.rect)
        value = float(str(index.data()))
        view = self.parent()
        assert isinstance(view, QTableView)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if view.hasFocus() and view.currentIndex() == index:
            painter.setPen(QPen(theme.color("accent"), 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 4.0, 4.0)
        if value in (0.0, 1.0, -1.0):
            painter.setPen(QPen(theme.color("positive" if value > 0.0 else "negative"), 2.0))
            painter.setBrush(theme.color("positive" if value > 0.0 else "raised"))
            painter.drawEllipse(QPointF(box.center()), 4.5, 4.5)
        else:
            painter.setPen(theme.color("text"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        painter.restore()


class TruthEditor(QTableView):
    """A table of targets: click, Space or Enter turn one over, 0 and 1 set it."""

    #: All targets, one of them changed.
    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._targets = _Targets(self)
        self._bits = _Bits(self)
        self.shown = ShownValue(self._show, self)
        self.setModel(self._targets)
        self.setItemDelegate(self._bits)
        self.setObjectName("truth_editor")
        self.setAccessibleName(self.tr("Truth table to edit"))
        self.setToolTip(self.tr("Click a target to turn it over; or arrows, and Space, 0 or 1"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        across.setMinimumSectionSize(12)
        across.setFixedHeight(_ROW_HEIGHT)
        across.setFont(ui_font(Size.CAPTION))
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setMinimumSectionSize(_ROW_HEIGHT)
        down.setDefaultSectionSize(_ROW_HEIGHT)
        down.setFont(mono_font(Size.CAPTION))
        for header in (across, down):
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
        self.clicked.connect(self._turn_over)

    def present(self, rows: Rows) -> None:
        """Show the run's targets."""
        self.shown.present(rows)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._bits.theme = theme
        line = mixed(theme.border, theme.raised, 0.4).name()
        self.setStyleSheet(
            f"QTableView {{ background: {theme.raised}; border: 1px solid {theme.border};"
            " border-radius: 6px; }"
            f"QTableView:focus {{ border-color: {theme.accent}; }}"
            "QHeaderView { background: transparent; }"
            f"QHeaderView::section {{ background: transparent; color: {theme.muted};"
            " border: none; padding: 0 5px; }"
            f"QHeaderView::section:horizontal {{ border-bottom: 1px solid {line}; padding: 0; }}"
            f"QHeaderView::section:vertical {{ border-right: 1px solid {line}; }}"
            "QTableCornerButton::section { background: transparent; border: none; }"
        )
        self.viewport().update()

    def sizeHint(self) -> QSize:
        rows = min(self._targets.rowCount(), _MOST_ROWS_SEEN)
        return QSize(150, (rows + 1) * _ROW_HEIGHT + 2 * self.frameWidth() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._turn_over(index)
        elif event.text() in ("0", "1") and index.isValid():
            if self._is_one(index) != (event.text() == "1"):
                self._turn_over(index)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._targets.index(0, 0))

    def _show(self, rows: object) -> None:
        assert isinstance(rows, tuple)
        self._targets.show(rows)
        self.updateGeometry()

    def _is_one(self, index: QModelIndex) -> bool:
        return self._targets.rows[index.row()][index.column()] > (0.5 + self._low()) / 2.0

    def _low(self) -> float:
        """Return what stands for 0: −1 in a table that goes from −1 to 1."""
        return -1.0 if min(min(row) for row in self._targets.rows) < 0.0 else 0.0

    def _turn_over(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        rows = [list(row) for row in self._targets.rows]
        rows[index.row()][index.column()] = self._low() if self._is_one(index) else 1.0
        changed = tuple(tuple(row) for row in rows)
        self.shown.choose(changed)
        self._show(changed)
        self.changed.emit(changed)
