"""What every panel is: it shows the experiment's values and says what a person wants."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from xorviz.session.snapshot import Snapshot
from xorviz.ui.theme import DARK, Theme


class Panel(QWidget):
    """Base of all panels.

    A panel gets a snapshot by `present` and shows its values without emitting anything. What a
    person does in it leaves as an intent, and comes back, if at all, as a snapshot.
    """

    #: Emits an `xorviz.ui.intents.Intent`.
    intent = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = DARK
        # Otherwise the colour of the window behind would show through.
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)

    def present(self, snapshot: Snapshot) -> None:
        """Show the values of a snapshot."""

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.theme = theme
        self.update()


def choice_name(choice: str | Mapping[str, Any]) -> str:
    """Return the registry name of a choice, which JSON writes as a name or as an object."""
    return choice if isinstance(choice, str) else str(choice["name"])


def choice_arguments(choice: str | Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the arguments that a choice gives."""
    return {} if isinstance(choice, str) else choice
