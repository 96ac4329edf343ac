"""A drop-down that is safe under the wheel and never clips its words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

_POPUP_MARGIN = 12

#: The style draws the text this much narrower than the field it reports.
_TEXT_MARGIN = 2


class Menu(QComboBox):
    """A drop-down that the wheel turns only while it has the focus, so that scrolling is safe."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def shown_text(self) -> str:
        """Return the words in the closed drop-down."""
        return self.currentText() or self.placeholderText()

    def call(self, name: str) -> None:
        """Give it a name that is heard where no label stands beside it.

        On Linux Qt calls a drop-down by its choice, and leaves the rest to the label: see the
        source of ``QAccessibleComboBox::text``. So the name, and the tool tip, are its description.
        """
        self.setAccessibleName(name)
        tip = self.toolTip()
        self.setAccessibleDescription(name if tip in ("", name) else f"{name}. {tip}")
        line = self.lineEdit()
        if line is not None:
            line.setAccessibleName(name)

    def showPopup(self) -> None:
        """Open the list as wide as its longest entry."""
        view = self.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + 2 * _POPUP_MARGIN)
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as usual, with an ellipsis where there is no room."""
        if self.isEditable():
            super().paintEvent(event)
            return
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        control, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(control, option, field, self).width() - _TEXT_MARGIN
        option.currentText = option.fontMetrics.elidedText(
            self.shown_text(), Qt.TextElideMode.ElideRight, room
        )
        painter.drawComplexControl(control, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
