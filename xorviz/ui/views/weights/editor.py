"""The editor that opens in a cell and takes a number from the keyboard."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from xorviz.ui.fonts import Size, mono_font, ui_font
from xorviz.ui.numbers import read_number, typed
from xorviz.ui.style import set_property
from xorviz.ui.theme import DARK, Theme

_LEAST_WIDTH, _LEAST_HEIGHT = 84, 24
_NUDGE, _LARGE_NUDGE = Decimal("0.1"), Decimal(1)

# Losing the focus for these reasons, a person has not yet left the editor.
_STILL_HERE = {
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
}


class NumberEditor(QLineEdit):
    """A line edit over a cell; it keeps its text, whatever the cell's number becomes meanwhile.

    Enter submits a finite decimal number, Esc cancels, ↑ and ↓ change it by 0.1, with Shift by 1.
    Anything else that was typed stays, and a line below says what is allowed. Going elsewhere
    submits what was changed.
    """

    #: Emits the number that was typed.
    submitted = Signal(float)
    #: The editor is gone, whether or not something was submitted.
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._canvas = parent
        self.setObjectName("weight_editor")
        self.setFont(mono_font(Size.LABEL))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setToolTip(self.tr("Enter sets the number, Esc leaves it, ↑ and ↓ change it by 0.1"))
        self._complaint = QLabel(parent)
        self._complaint.setObjectName("weight_complaint")
        self._complaint.setFont(ui_font(Size.CAPTION))
        self._complaint.hide()
        self._before = 0.0
        self._initial = ""
        self._open = False
        self.hide()
        self.textEdited.connect(self._withdraw_complaint)
        self.apply_theme(DARK)

    @property
    def is_open(self) -> bool:
        """Whether a cell is being edited."""
        return self._open

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        wrong = theme.error
        self.setStyleSheet(
            f"QLineEdit {{ background: {theme.raised}; color: {theme.text}; padding: 0 2px;"
            f" border: 2px solid {theme.accent}; border-radius: 4px;"
            f" selection-background-color: {theme.accent};"
            f" selection-color: {theme.on_accent}; }}"
            f'QLineEdit[invalid="true"] {{ border-color: {wrong}; padding: 0 2px; }}'
        )
        self._complaint.setStyleSheet(
            f"QLabel {{ background: {theme.raised}; color: {theme.text}; padding: 2px 6px;"
            f" border: 1px solid {wrong}; border-radius: 4px; }}"
        )

    def open(self, cell: QRectF, name: str, value: float, text: str = "") -> None:
        """Begin to edit a cell: with its value, all selected, or with a text typed upon it."""
        self.setAccessibleName(name)
        self._before = value
        self._initial = typed(value)
        self._open = True
        self._withdraw_complaint()
        self.place(cell)
        self.setText(text or self._initial)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if text:
            self.end(False)
        else:
            self.selectAll()

    def place(self, cell: QRectF) -> None:
        """Lie over a cell, large enough for a number and inside the parent."""
        wide = max(round(cell.width()), _LEAST_WIDTH)
        high = max(round(cell.height()), _LEAST_HEIGHT)
        box = QRect(0, 0, wide, high)
        box.moveCenter(cell.center().toPoint())
        self.setGeometry(_kept_inside(box, self._canvas.rect()))
        if self._complaint.isVisible():
            self._place_complaint()

    def cancel(self) -> None:
        """Close without a submission."""
        self._close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._submit()
        elif key == Qt.Key.Key_Escape:
            self._close()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            large = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            step = _LARGE_NUDGE if large else _NUDGE
            self._nudge(step if key == Qt.Key.Key_Up else -step)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self._open or event.reason() in _STILL_HERE:
            return
        if self.text() == self._initial:
            self._close()
        else:
            self._submit()

    def _value(self) -> float | None:
        """Return the number that stands there: the exact one as long as nothing was typed."""
        return self._before if self.text() == self._initial else read_number(self.text())

    def _submit(self) -> None:
        value = self._value()
        if value is None:
            self._complain()
            return
        self._open = False
        self.submitted.emit(value)
        self._close()

    def _nudge(self, step: Decimal) -> None:
        value = read_number(self.text())
        if value is None:
            self._complain()
            return
        # Decimal fractions are added as they are written, so that 0.2 + 0.1 reads 0.3.
        self.setText(f"{Decimal(repr(value)) + step:f}")
        self._withdraw_complaint()

    def _complain(self) -> None:
        text = self.tr("A decimal number is allowed here, such as −0.5 or 1,25.")
        self._complaint.setText(text)
        self.setAccessibleDescription(text)
        set_property(self, "invalid", True)
        self._complaint.adjustSize()
        self._place_complaint()
        self._complaint.show()
        self._complaint.raise_()

    def _withdraw_complaint(self) -> None:
        self._complaint.hide()
        self.setAccessibleDescription("")
        set_property(self, "invalid", False)

    def _place_complaint(self) -> None:
        room = self._canvas.rect()
        box = QRect(QPoint(self.x(), self.geometry().bottom() + 4), self._complaint.size())
        if box.bottom() > room.bottom():
            box.moveBottom(self.y() - 4)
        self._complaint.setGeometry(_kept_inside(box, room))

    def _close(self) -> None:
        self._open = False
        self._withdraw_complaint()
        if self.hasFocus():
            self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self.closed.emit()


def _kept_inside(box: QRect, room: QRect) -> QRect:
    """Return the box, moved into the room as far as it fits."""
    left = max(min(box.left(), room.right() + 1 - box.width()), room.left())
    top = max(min(box.top(), room.bottom() + 1 - box.height()), room.top())
    return QRect(QPoint(left, top), box.size())
