"""A list to choose from: each entry has a picture, a title and a line below it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from xorviz.ui.fonts import ui_font
from xorviz.ui.theme import Theme

_NAME, _WORDS = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1

#: The picture of an entry, and what is free around it.
PICTURE = QSize(88, 52)
_MARGIN = 8


class Entries(QListWidget):
    """Lets one be chosen with a click, or with the arrows or letters and Enter."""

    #: The name of an entry.
    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_Delegate(theme, self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._choose)

    def add(self, name: str, title: str, words: str, picture: QPixmap | None = None) -> None:
        """Add an entry."""
        item = QListWidgetItem(title)
        item.setData(_NAME, name)
        item.setData(_WORDS, words)
        item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, words)
        if picture is not None:
            item.setData(Qt.ItemDataRole.DecorationRole, picture)
        self.addItem(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self._choose(item)
        else:
            super().keyPressEvent(event)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(str(item.data(_NAME)))


class _Delegate(QStyledItemDelegate):
    """Draws an entry."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, PICTURE.height() + 2 * _MARGIN)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, room = self._theme, option.rect.adjusted(0, 2, 0, -2)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or over:
            painter.setPen(theme.color("accent") if chosen else Qt.GlobalColor.transparent)
            painter.setBrush(theme.color("raised"))
            painter.drawRoundedRect(room.adjusted(1, 0, -1, 0), 8, 8)
        left = room.left() + _MARGIN + 4
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(picture, QPixmap):
            size = picture.deviceIndependentSize().toSize()
            place = QRect(left, room.center().y() - size.height() // 2, *size.toTuple())
            painter.drawPixmap(place, picture)
            left += PICTURE.width() + 12
        words = QRect(left, room.top(), room.right() - left - 12, room.height())
        middle = words.center().y()
        _write(painter, words, middle - 20, str(index.data()), theme.text, QFont.Weight.DemiBold)
        _write(painter, words, middle + 1, str(index.data(_WORDS)), theme.muted)
        painter.restore()


def _write(
    painter: QPainter,
    room: QRect,
    top: int,
    text: str,
    color: str,
    weight: QFont.Weight = QFont.Weight.Normal,
) -> None:
    painter.setFont(ui_font(weight=weight))
    painter.setPen(QColor(color))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    line = QRect(room.left(), top, room.width(), 20)
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)
