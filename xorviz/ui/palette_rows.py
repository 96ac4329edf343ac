"""The lines of the command palette, painted: title, way through the menus, shortcut."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from xorviz.ui.fonts import Lettering, Size
from xorviz.ui.palette_entries import Entry
from xorviz.ui.style import faint
from xorviz.ui.theme import DARK, Theme

#: Role of an item's `Entry`.
ENTRY = Qt.ItemDataRole.UserRole

_SIDE, _GAP, _RADIUS, _MARK = 10, 12, 5, 16


class Rows(QStyledItemDelegate):
    """Paints an `Entry` a line; what cannot be run now is faint."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme: Theme = DARK
        self._font, self._small = Lettering(Size.BODY), Lettering(Size.CAPTION)

    @property
    def height(self) -> int:
        """The height of a line, in pixels."""
        return self._font.metrics.height() + 10

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(100, self.height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry = index.data(ENTRY)
        if not isinstance(entry, Entry):
            return
        theme = self.theme
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        row: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong, weak = theme.color("text"), theme.color("muted")
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent" if entry.enabled else "border"))
            painter.drawRoundedRect(row.adjusted(0, 1, 0, -1), _RADIUS, _RADIUS)
        if chosen and entry.enabled:
            strong = weak = theme.color("on_accent")
        elif not entry.enabled:
            strong = weak = weak if chosen else faint(theme)
        room = row.adjusted(_SIDE, 0, -_SIDE, 0)
        centred = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._small.font)
        small = painter.fontMetrics()
        painter.setPen(weak)
        if entry.keys:
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | centred, entry.keys)
            room.setRight(room.right() - small.horizontalAdvance(entry.keys) - _GAP)
        painter.setFont(self._font.font)
        painter.setPen(strong)
        if entry.checked:
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | centred, "✓")
            room.setLeft(room.left() + _MARK)
        metrics = painter.fontMetrics()
        title = metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | centred, title)
        room.setLeft(room.left() + metrics.horizontalAdvance(title) + _GAP)
        if entry.place and room.width() > small.horizontalAdvance("…"):
            painter.setFont(self._small.font)
            painter.setPen(weak)
            place = small.elidedText(entry.place, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | centred, place)
        painter.restore()
