"""The lessons to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.scrolling import upright
from xorviz.ui.wordy_button import WordyButton


class ListPage(QWidget):
    """One button a lesson; those that were taken to their end are ticked.

    Parameters
    ----------
    lessons : sequence of (str, str)
        Name and title.
    """

    #: Emits a lesson's name.
    chosen = Signal(str)

    def __init__(self, lessons: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._titles = dict(lessons)
        self.buttons: dict[str, WordyButton] = {}
        title = QLabel(self.tr("Lessons"))
        title.setFont(ui_font(Size.TITLE, QFont.Weight.DemiBold))
        words = QLabel(
            self.tr(
                "Short stories about one network each. Say what you expect,"
                " let it run, and see what was measured."
            )
        )
        words.setProperty("role", "muted")
        words.setWordWrap(True)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(16, 8, 16, 8)
        rows.setSpacing(8)
        rows.addWidget(title)
        rows.addWidget(words)
        for place, (name, text) in enumerate(lessons):
            button = WordyButton()
            button.setObjectName(f"lesson_{name}")
            button.setText(self.tr("{0}. {1}").format(place + 1, text))
            button.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
            self.buttons[name] = button
            rows.addWidget(button)
        rows.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(upright(inside))

    def tick(self, name: str) -> None:
        """Show that a lesson was taken to its end."""
        button = self.buttons.get(name)
        if button is not None:
            place = list(self._titles).index(name) + 1
            words = self.tr("{0}. {1} ✓").format(place, self._titles[name])
            button.setText(words)
