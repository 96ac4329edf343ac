"""One thing to do about a finding, as a button with few words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from xorviz.ui.theme import ui_font


class Chip(QPushButton):
    """A remedy; its tool tip says in full what it does.

    Parameters
    ----------
    words, tip : str
    """

    def __init__(self, words: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(words.replace("&", "&&"), parent)
        self.setProperty("role", "chip")
        self.setFont(ui_font(9.0))
        self.setToolTip(tip)
        self.setAccessibleName(tip)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoDefault(False)
