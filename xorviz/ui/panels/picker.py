"""The drop-down of the experiments, which also bears the title of the open one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy

from xorviz.ui.panels.menu import Menu
from xorviz.ui.shown import ShownValue


class ExperimentPicker(Menu):
    """Presets to open; closed, it shows the open experiment's title or file name.

    Parameters
    ----------
    presets : sequence of (str, str)
        Name and title.
    """

    #: The name of the preset to open.
    chosen = Signal(str)

    def __init__(self, presets: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._title, self._modified = "", False
        # The preset that is open as it was made, or on its way: typing its title emits it once.
        self._opened = ShownValue(lambda _: None, self)
        for name, title in presets:
            self.addItem(title, name)
        self.setCurrentIndex(-1)
        self.setObjectName("experiment")
        self.setAccessibleName(self.tr("Experiment"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._choose)

    def set_title(self, text: str, modified: bool) -> None:
        """Show the title or file name of the open experiment, and whether it was changed."""
        self._title, self._modified = text, modified
        index = self.findText(text, Qt.MatchFlag.MatchExactly)
        self._opened.present(None if modified else self.itemData(index))
        self._show_title()

    def _show_title(self) -> None:
        text, modified = self._title, self._modified
        self.setCurrentIndex(self.findText(text, Qt.MatchFlag.MatchExactly))
        state = self.tr("changed since it was opened or saved") if modified else ""
        # Qt on Linux calls a drop-down by its choice, so what it is for stands here.
        named = self.accessibleName()
        self.setAccessibleDescription(": ".join(filter(None, (named, f"{text} {state}".strip()))))
        self.setToolTip("\n".join(filter(None, (text, state, self.tr("Open another experiment")))))
        self.update()

    def shown_text(self) -> str:
        return f"• {self._title}" if self._modified else self._title

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list on an arrow: going through closed would load every preset on the way."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def _choose(self, index: int) -> None:
        name = self.itemData(index)
        # Until it is open, the former title stays.
        self._show_title()
        if name != self._opened.value:
            self._opened.choose(name)
            self.chosen.emit(name)
