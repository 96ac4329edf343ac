"""The field in which a branch gets another name, over the one it has."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from xorviz.ui.fonts import Size, ui_font

#: The longest name.
_MOST = 40

_WIDTH, _HEIGHT = 150, 22


class NameField(QLineEdit):
    """Enter takes the name, Esc leaves it as it was; to look elsewhere takes it too."""

    #: Emits the name.
    named = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self.setObjectName("branch_name")
        self.setAccessibleName(self.tr("Name of the branch"))
        self.setFont(ui_font(Size.CAPTION))
        self.setMaxLength(_MOST)
        # The frame of other fields would leave no room for letters.
        self.setStyleSheet("padding: 0 4px;")
        self._before = name
        self._is_over = False

    def open(self, place: QRect) -> None:
        """Show it over a place, within its parent, and wait for letters."""
        parent = self.parentWidget()
        assert parent is not None
        width, height = max(place.width() + 4, _WIDTH), min(_HEIGHT, parent.height())
        left = min(place.left() - 2, parent.width() - width)
        top = min(max(place.center().y() - height // 2, 0), parent.height() - height)
        self.setGeometry(max(left, 0), top, width, height)
        self.selectAll()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._leave(taken=True)
        elif event.key() == Qt.Key.Key_Escape:
            self._leave(taken=False)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._leave(taken=True)

    def _leave(self, taken: bool) -> None:
        if self._is_over:
            return
        self._is_over = True
        name = self.text().strip()
        if taken and name != self._before:
            self.named.emit(name)
        parent = self.parentWidget()
        if self.hasFocus() and parent is not None:
            parent.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self.deleteLater()
