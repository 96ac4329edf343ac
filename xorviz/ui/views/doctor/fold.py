"""The button that shows the other findings, and says which comes next."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QToolButton, QWidget

from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.panels.icons import icon
from xorviz.ui.theme import DARK, Theme

#: Beside the words: the sign, and the margins.
_BESIDE = 34


class Fold(QToolButton):
    """A sign that points to the right or down, and words that are cut where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = DARK
        self.words = ""
        self.setProperty("role", "heading")
        self.setCheckable(True)
        self.setFont(ui_font(Size.LABEL))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.toggled.connect(self._show_sign)

    def show_words(self, words: str) -> None:
        """Say what there is to be seen."""
        if words != self.words:
            self.words = words
            self.setAccessibleName(words)
            self._cut()
            self.updateGeometry()

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.theme = theme
        self._show_sign()

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.words) + _BESIDE
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(2 * _BESIDE, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        room = max(self.width() - _BESIDE, 0)
        self.setText(
            self.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, room + 1)
        )

    def _show_sign(self) -> None:
        name = "open" if self.isChecked() else "closed"
        self.setIcon(icon(name, self.theme.color("muted")))
        unfolded = self.tr("Fold the other findings away")
        self.setToolTip(unfolded if self.isChecked() else self.tr("Show the other findings"))
