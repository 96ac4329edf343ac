"""A small checkable tile that shows a gate as four dots in a square."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from xorviz.ui.style import mixed
from xorviz.ui.theme import DARK, Theme, ui_font

#: The outputs for 00, 01, 10, 11.
TRUTH = {
    "xor": (0, 1, 1, 0),
    "and": (0, 0, 0, 1),
    "or": (0, 1, 1, 1),
    "nor": (1, 0, 0, 0),
    "nand": (1, 1, 1, 0),
    "xnor": (1, 0, 0, 1),
}

_ARROWS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class GateTile(QAbstractButton):
    """A gate's picture: x₁ to the right, x₂ upwards; discs are 1, rings are 0.

    Parameters
    ----------
    gate : str
    title : str
    tip : str
    """

    def __init__(self, gate: str, title: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gate = gate
        self.theme: Theme = DARK
        self.setText(title)
        self.setCheckable(True)
        self.setAccessibleName(title)
        self.setToolTip(tip)
        self.setObjectName(f"gate_{gate}")
        self.setFont(ui_font(8.5))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(64, 60)

    def minimumSizeHint(self) -> QSize:
        return QSize(44, 60)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the tiles by arrows; only Space and Enter choose."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() not in _ARROWS:
            super().keyPressEvent(event)
        elif (neighbour := self._neighbour(*_ARROWS[event.key()])) is not None:
            neighbour.setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1.0, 1.0, -1.0, -1.0)
        ground = mixed(theme.raised, theme.accent, 0.18 if self.isChecked() else 0.0)
        if self.underMouse():
            ground = mixed(ground.name(), theme.text, 0.06)
        border = theme.color("accent" if self.isChecked() else "border")
        painter.setPen(QPen(border, 1.6 if self.isChecked() else 1.0))
        painter.setBrush(ground)
        painter.drawRoundedRect(frame, 6.0, 6.0)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("text"), 1.2, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(2.5, 2.5, -2.5, -2.5), 4.0, 4.0)
        centre = QPointF(frame.center().x(), frame.top() + 22.0)
        self._paint_dots(painter, centre)
        painter.setPen(theme.color("text" if self.isChecked() else "muted"))
        painter.drawText(
            frame.adjusted(2.0, 0.0, -2.0, -4.0),
            Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom,
            self.text(),
        )
        painter.end()

    def _paint_dots(self, painter: QPainter, centre: QPointF) -> None:
        theme = self.theme
        painter.setPen(QPen(theme.color("border"), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(centre.x() - 9.0, centre.y() - 9.0, 18.0, 18.0))
        for row, output in enumerate(TRUTH.get(self.gate, ())):
            x = centre.x() + (9.0 if row & 2 else -9.0)
            y = centre.y() + (-9.0 if row & 1 else 9.0)
            painter.setPen(QPen(theme.color("positive" if output else "negative"), 2.0))
            painter.setBrush(theme.color("positive" if output else "panel"))
            painter.drawEllipse(QPointF(x, y), 4.0, 4.0)

    def _neighbour(self, down: int, right: int) -> GateTile | None:
        """Return the nearest tile in a direction."""
        here = self.geometry().center()
        found = None
        best = float("inf")
        parent = self.parentWidget()
        for tile in parent.findChildren(GateTile) if parent else ():
            offset = tile.geometry().center() - here
            along = offset.x() * right + offset.y() * down
            across = abs(offset.x() * down) + abs(offset.y() * right)
            if along > 0 and along + 2 * across < best:
                found, best = tile, along + 2 * across
        return found
