"""A row for a seed, with dice that draw another."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton

from xorviz.ui.panels.icons import icon
from xorviz.ui.panels.reading import read_whole
from xorviz.ui.panels.seeds import LARGEST_SEED, another_seed
from xorviz.ui.panels.typed import TypedRow
from xorviz.ui.style import faint
from xorviz.ui.theme import Theme


class SeedRow(TypedRow):
    """A seed that the up and down keys change by one, with dice beside it.

    Parameters
    ----------
    label, tip : str
    dice_name, dice_tip : str
        Accessible name and tooltip of the dice.
    """

    def __init__(self, label: str, tip: str, dice_name: str, dice_tip: str) -> None:
        self.dice = QToolButton()
        self.dice.setProperty("role", "field")
        self.dice.setAccessibleName(dice_name)
        self.dice.setToolTip(dice_tip)
        self.dice.clicked.connect(self._throw)
        super().__init__(
            label, QLineEdit(), tip, self._read_seed, lambda seed: f"{seed}", [self.dice]
        )

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.dice.setIcon(icon("dice", theme.color("text"), faint(theme)))

    def key_pressed(self, event: QKeyEvent) -> bool:
        changes: dict[int, int] = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        change = changes.get(event.key())
        if change is None or not isinstance(self.shown.value, int):
            return False
        self.submit(min(max(self.shown.value + change, 0), LARGEST_SEED))
        return True

    def _throw(self) -> None:
        if isinstance(self.shown.value, int):
            self.submit(another_seed(self.shown.value))

    def _read_seed(self, text: str) -> int:
        sentence = self.tr("A whole number from 0 to 4,294,967,295.")
        return read_whole(text, 0, LARGEST_SEED, sentence)
