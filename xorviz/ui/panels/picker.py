"""The drop-down of the experiments, which also bears the title of the open one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy

from xorviz.ui.panels.menu import Menu


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
        self.setCurrentIndex(self.findText(text, Qt.MatchFlag.MatchExactly))
        state = self.tr("changed since it was opened or saved") if modified else ""
        self.setAccessibleDescription(f"{text} {state}".strip())
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
        self.set_title(self._title, self._modified)
        self.chosen.emit(name)
