"""Flat controls as they stand on the diagram: a drop-down, and buttons that bear a sign."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QComboBox, QToolButton, QWidget

from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.theme import DARK, Theme

#: (registry name, label) of each activation, in the order of the menu.
Activations = Sequence[tuple[str, str]]

_ARROW = 16.0


class ActivationBox(QComboBox):
    """A flat combo box; it ignores the wheel, so that scrolling past never changes a layer."""

    def __init__(self, activations: Activations, tips: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.theme: Theme = DARK
        #: The activation's arguments that were given, as text; shown where there is room.
        self.given = ""
        for name, label in activations:
            self.addItem(label, name)
            if name in tips:
                self.setItemData(self.count() - 1, tips[name], Qt.ItemDataRole.ToolTipRole)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFont(ui_font(Size.LABEL))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_name(self, name: str) -> None:
        """Show an activation by name, also one that the menu does not have."""
        index = self.findData(name)
        if index != self.currentIndex():
            self.setCurrentIndex(index)
        self.setPlaceholderText("" if index >= 0 else name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        # The layer's menu is meant.
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(3.0, 3.0, -3.0, -3.0)
        paint_ground(painter, area, self, self.theme)
        painter.setPen(self.theme.color("text" if self.isEnabled() else "muted"))
        metrics, shown = self.fontMetrics(), self.currentText() or self.placeholderText()
        whole = f"{shown} {self.given}".strip()
        room = int(area.width() - 10.0)
        text = whole if metrics.horizontalAdvance(whole) <= room - _ARROW else shown
        arrow = metrics.horizontalAdvance(text) <= room - _ARROW
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        words = area.adjusted(6.0, 0.0, 0.0, 0.0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        if not arrow:
            return  # The words need its room.
        painter.setPen(QPen(self.theme.color("muted"), 1.4, c=Qt.PenCapStyle.RoundCap))
        x, y = area.right() - 9.0, area.center().y() + 0.5
        painter.drawPolyline(
            [QPointF(x - 3.2, y - 1.6), QPointF(x, y + 1.6), QPointF(x + 3.2, y - 1.6)]
        )


class SignButton(QToolButton):
    """A flat button with a sign: − + ⋯ × ⑂ or ↻; a round one has a frame."""

    def __init__(self, sign: str, parent: QWidget, is_round: bool = False) -> None:
        super().__init__(parent)
        self.theme: Theme = DARK
        self._round = is_round
        self.setText(sign)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt knows Space alone.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self.theme.color("text" if self.isEnabled() else "border")
        if self._round:
            if self.hasFocus():
                ink = self.theme.color("on_accent")
            area = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
            self._paint_disc(painter, area)
        else:
            area = QRectF(self.rect()).adjusted(2.0, 2.0, -2.0, -2.0)
            paint_ground(painter, area, self, self.theme, pressed=self.isDown())
        painter.setPen(QPen(ink, 1.5, c=Qt.PenCapStyle.RoundCap))
        paint_sign(painter, self.text(), area.center(), min(4.0, 0.28 * area.width()))

    def _paint_disc(self, painter: QPainter, area: QRectF) -> None:
        lifted = self.underMouse() or self.isDown()
        name = "accent" if lifted or self.hasFocus() else "muted"
        painter.setPen(QPen(self.theme.color(name), 1.2))
        # A ring of another colour alone is not seen by everyone.
        painter.setBrush(self.theme.color("accent" if self.hasFocus() else "raised"))
        painter.drawEllipse(area)


def paint_sign(painter: QPainter, sign: str, middle: QPointF, arm: float) -> None:
    """Draw a sign around a point with the present pen."""
    if sign in "−+":
        painter.drawLine(middle - QPointF(arm, 0.0), middle + QPointF(arm, 0.0))
    if sign == "+":
        painter.drawLine(middle - QPointF(0.0, arm), middle + QPointF(0.0, arm))
    elif sign == "×":
        arm *= 0.8
        painter.drawLine(middle - QPointF(arm, arm), middle + QPointF(arm, arm))
        painter.drawLine(middle - QPointF(arm, -arm), middle + QPointF(arm, -arm))
    elif sign == "⑂":
        fork = middle - QPointF(0.25 * arm, 0.0)
        painter.drawLine(middle - QPointF(arm, 0.0), fork)
        painter.drawLine(fork, middle + QPointF(arm, -0.8 * arm))
        painter.drawLine(fork, middle + QPointF(arm, 0.8 * arm))
    elif sign == "⋯":
        painter.setPen(QPen(painter.pen().color(), 2.2, c=Qt.PenCapStyle.RoundCap))
        for x in (-4.0, 0.0, 4.0):
            painter.drawPoint(middle + QPointF(x, 0.0))
    elif sign == "↻":
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ring = QRectF(middle.x() - arm, middle.y() - arm, 2.0 * arm, 2.0 * arm)
        painter.drawArc(ring, 40 * 16, 280 * 16)
        tip = middle + QPointF(0.77 * arm, -0.64 * arm)
        painter.drawLine(tip, tip + QPointF(0.3, -2.6))
        painter.drawLine(tip, tip + QPointF(-2.6, -0.1))


def paint_ground(
    painter: QPainter, area: QRectF, widget: QWidget, theme: Theme, pressed: bool = False
) -> None:
    """Lift a flat control under the mouse, and ring it while it has the focus."""
    fill = QColor(Qt.GlobalColor.transparent)
    if widget.isEnabled() and (widget.underMouse() or pressed):
        fill = theme.color("accent", 90 if pressed else 45)
    focused = widget.hasFocus()
    painter.setPen(QPen(theme.color("accent"), 2.0) if focused else Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(area, 5.0, 5.0)
