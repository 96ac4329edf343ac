"""The panel that tells a lesson, or has lessons to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from xorviz.ui.lessons.list_page import ListPage
from xorviz.ui.lessons.page import LessonPage
from xorviz.ui.theme import Theme

#: A text in fewer pixels would have too few words to a line.
_LEAST, _GOOD = 250, 330


class LessonPanel(QWidget):
    """A step of a lesson, or the list of lessons where none is open.

    Parameters
    ----------
    lessons : sequence of (str, str)
        Name and title of those that come with xorviz.
    """

    def __init__(self, lessons: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setObjectName("lesson_panel")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.page = LessonPage()
        self.list = ListPage(lessons)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.page)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._pages)

    def show_page(self, is_open: bool) -> None:
        """Show the step of a lesson, or the list."""
        self._pages.setCurrentWidget(self.page if is_open else self.list)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.page.apply_theme(theme)

    def sizeHint(self) -> QSize:
        return QSize(_GOOD, 500)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST, 200)
