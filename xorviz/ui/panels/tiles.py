"""A small checkable tile with a picture of the data that it stands for."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.panels.data_pictures import TRUTH, paint_data
from xorviz.ui.style import mixed
from xorviz.ui.theme import DARK, Theme

_ARROWS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}

#: Heights of a tile with the picture of a gate, and with a larger one.
_LOW, _HIGH = 60, 66


class DataTile(QAbstractButton):
    """A button with a picture and its name below.

    Parameters
    ----------
    kind : str
        A gate, or a kind of data.
    title : str
    tip : str
    """

    def __init__(self, kind: str, title: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self.theme: Theme = DARK
        self._height = _LOW if kind in TRUTH else _HIGH
        self.setText(title)
        self.setCheckable(True)
        self.setAccessibleName(title)
        self.setToolTip(tip)
        self.setFont(ui_font(Size.CAPTION))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(74, self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(44, self._height)

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
        frame = paint_frame(painter, self, theme)
        centre = QPointF(frame.center().x(), frame.top() + self._height / 2.0 - 8.0)
        paint_data(painter, self.kind, centre, theme)
        painter.setPen(theme.color("text" if self.isChecked() else "muted"))
        painter.drawText(
            frame.adjusted(2.0, 0.0, -2.0, -4.0),
            Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom,
            self.text(),
        )
        painter.end()

    def _neighbour(self, down: int, right: int) -> DataTile | None:
        """Return the nearest tile in a direction."""
        here = self.geometry().center()
        found = None
        best = float("inf")
        parent = self.parentWidget()
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        for tile in parent.findChildren(DataTile, options=direct) if parent else ():
            offset = tile.geometry().center() - here
            along = offset.x() * right + offset.y() * down
            across = abs(offset.x() * down) + abs(offset.y() * right)
            if along > 0 and along + 2 * across < best:
                found, best = tile, along + 2 * across
        return found


def paint_frame(painter: QPainter, button: QAbstractButton, theme: Theme) -> QRectF:
    """Paint ground, border and focus of a button, and return the rectangle within."""
    frame = QRectF(button.rect()).adjusted(1.0, 1.0, -1.0, -1.0)
    checked = button.isChecked()
    ground = mixed(theme.raised, theme.accent, 0.18 if checked else 0.0)
    if button.underMouse():
        ground = mixed(ground.name(), theme.text, 0.06)
    painter.setPen(QPen(theme.color("accent" if checked else "border"), 1.6 if checked else 1.0))
    painter.setBrush(ground)
    painter.drawRoundedRect(frame, 6.0, 6.0)
    if button.hasFocus():
        painter.setPen(QPen(theme.color("text"), 1.2, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame.adjusted(2.5, 2.5, -2.5, -2.5), 4.0, 4.0)
    return frame
