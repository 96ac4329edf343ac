"""The label on a skip connection: it says what reads what, and takes the connection away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.theme import DARK, Theme
from xorviz.ui.views.network.flat import paint_sign
from xorviz.ui.views.network.lanes import SkipKey

_CROSS, _PADDING = 18.0, 8.0


class SkipLabel(QAbstractButton):
    """A focusable label; its × removes the connection, and so do Enter, Space and Delete."""

    #: A person looks at it, or no longer.
    looked_at = Signal(bool)

    def __init__(self, skip: SkipKey, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme: Theme = DARK
        self.skip = skip
        source, layer = skip
        self.setObjectName(f"skip-{source}-{layer}")
        self._texts = (
            self.tr("skip {0} → {1}").format(source, layer),
            f"{source} → {layer}",
            self.tr("skip"),
        )
        self.setFont(ui_font(Size.CAPTION))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Skip connection from {0} to {1}").format(source, layer))
        self.setAccessibleDescription(self.tr("Enter or Delete removes it"))
        self.setToolTip(
            self.tr("{1} also reads {0}, past the layers between. × removes this (Delete)").format(
                source, layer
            )
        )

    def place(self, room: QRectF) -> None:
        """Stand in the middle of a room, with as many words as it has space for."""
        metrics, least = QFontMetricsF(self.font()), _CROSS + _PADDING + 2.0
        widths = [metrics.horizontalAdvance(text) + least for text in self._texts]
        fitting = [index for index, width in enumerate(widths) if width <= room.width()]
        index = fitting[0] if fitting else len(widths) - 1
        self.setText(self._texts[index])
        own = QRectF(0.0, 0.0, round(widths[index]), room.height())
        own.moveCenter(room.center())
        self.setGeometry(own.toRect())
        # Not before: in the corner, where it is made, it might stand under the mouse.
        self.show()

    def hitButton(self, pos: QPoint) -> bool:
        return pos.x() >= self.width() - _CROSS and self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.looked_at.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.looked_at.emit(self.underMouse())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.looked_at.emit(True)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.looked_at.emit(self.hasFocus())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lifted = self.hasFocus() or self.underMouse()
        area = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        width = 2.0 if self.hasFocus() else 1.0
        painter.setPen(QPen(self.theme.color("accent" if lifted else "border"), width))
        painter.setBrush(self.theme.color("raised"))
        painter.drawRoundedRect(area, 5.0, 5.0)
        painter.setPen(self.theme.color("text" if lifted else "muted"))
        words = area.adjusted(_PADDING, 0.0, -_CROSS + 4.0, 0.0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setPen(QPen(self.theme.color("text" if lifted else "muted"), 1.3))
        middle = area.center()
        middle.setX(area.right() - 0.5 * _CROSS)
        paint_sign(painter, "×", middle, 4.0)
