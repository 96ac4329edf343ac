"""The header of the preview: the name of each column, and beneath it what that is taken for."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from xorviz.ui.data_dialog.table_model import ROLE, ROLE_WORDS
from xorviz.ui.fonts import Lettering, Size
from xorviz.ui.panels.icons import icon
from xorviz.ui.theme import Theme

#: Around the words of a section, between its two lines, and the sign that the lower one opens.
_SIDE, _GAP, _CHEVRON = 8, 3, 12
_NARROWEST, _WIDEST = 84, 240
#: What the line between two sections and rounding take of a width.
_SLACK = 4

#: By what a column is taken for, the colour of its words.
_COLORS = {"input": "positive", "target": "negative", "unused": "muted"}


class ColumnHeader(QHeaderView):
    """Two lines a column; the lower one opens a menu.

    Parameters
    ----------
    theme : Theme
    parent : QWidget
    """

    #: A person wants to say what this column is.
    opened = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._small = Lettering(Size.CAPTION)
        self._line = self.fontMetrics().height()
        self._sign = icon("open", theme.color("muted"))
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        self.setMinimumSectionSize(_NARROWEST)
        self.setToolTip(self.tr("Click the lower line to say what a column is"))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 2 * self._line + _GAP + 2 * _SIDE)

    def sectionSizeFromContents(self, section: int) -> QSize:
        name = str(self.model().headerData(section, self.orientation()))
        words = str(self.model().headerData(section, self.orientation(), ROLE_WORDS))
        metrics = self.fontMetrics()
        width = max(
            metrics.horizontalAdvance(name), metrics.horizontalAdvance(words) + _CHEVRON + _GAP
        )
        return QSize(
            min(max(width + 2 * _SIDE + _SLACK, _NARROWEST), _WIDEST), self.sizeHint().height()
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        section = self.logicalIndexAt(event.position().toPoint())
        if section >= 0 and event.position().y() > self.height() / 2.0:
            self.opened.emit(section)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        model, theme = self.model(), self._theme
        name = str(model.headerData(logicalIndex, self.orientation()))
        words = str(model.headerData(logicalIndex, self.orientation(), ROLE_WORDS))
        role = str(model.headerData(logicalIndex, self.orientation(), ROLE))
        chosen = self.selectionModel() is not None and self.selectionModel().isColumnSelected(
            logicalIndex
        )
        painter.save()
        painter.fillRect(rect, theme.color("raised" if chosen else "panel"))
        painter.setPen(theme.color("border"))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if chosen:
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), theme.color("accent"))
        room = QRectF(rect).adjusted(_SIDE, _SIDE, -_SIDE, -_SIDE)
        color = theme.color(_COLORS.get(role, "muted"))
        self._write(painter, room, name, theme.color("muted" if role == "unused" else "text"))
        painter.setFont(self._small.font)
        room.setTop(room.top() + self._line + _GAP)
        room.setRight(room.right() - _CHEVRON - _GAP)
        self._write(painter, room, words, color)
        sign = self._sign.pixmap(QSize(_CHEVRON, _CHEVRON), self.devicePixelRatioF())
        middle = room.top() + (self._line - _CHEVRON) / 2.0
        painter.drawPixmap(QPointF(room.right() + _GAP, middle), sign)
        painter.restore()

    def _write(self, painter: QPainter, room: QRectF, words: str, color: QColor) -> None:
        painter.setPen(color)
        line = QRectF(room.left(), room.top(), room.width(), self._line)
        shown = painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, int(line.width())
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
