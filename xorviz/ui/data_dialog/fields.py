"""A drop-down with its label above, as the dialog has them side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from xorviz.ui.panels.menu import Menu


class LabelledMenu(QWidget):
    """Entries of which each stands for a value.

    Parameters
    ----------
    label : str
        An ampersand stands before the letter that, with Alt, leads to the drop-down.
    name : str
        Its object name.
    tip : str
    entries : sequence of (value, str)
    """

    #: A person chose another entry.
    chosen = Signal()

    def __init__(
        self, label: str, name: str, tip: str, entries: Sequence[tuple[Any, str]] = ()
    ) -> None:
        super().__init__()
        self.menu = Menu()
        self.menu.setObjectName(name)
        self.menu.setAccessibleName(label.replace("&", ""))
        self.menu.setToolTip(tip)
        self.menu.setMinimumWidth(90)
        words = QLabel(label)
        words.setProperty("role", "muted")
        words.setBuddy(self.menu)
        self._values: list[Any] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(words)
        layout.addWidget(self.menu)
        self.offer(entries)
        self.menu.activated.connect(lambda _: self.chosen.emit())

    @property
    def value(self) -> Any:
        """What the chosen entry stands for; None where none is chosen."""
        place = self.menu.currentIndex()
        return self._values[place] if 0 <= place < len(self._values) else None

    def offer(self, entries: Sequence[tuple[Any, str]]) -> None:
        """Offer other entries; the value stays chosen if it is among them."""
        value = self.value
        self._values = [one for one, _ in entries]
        self.menu.clear()
        self.menu.addItems([words for _, words in entries])
        self.choose(value)

    def choose(self, value: Any) -> None:
        """Show an entry without a word to anybody; the first where there is none of this value."""
        place = self._values.index(value) if value in self._values else 0
        self.menu.setCurrentIndex(place if self._values else -1)
