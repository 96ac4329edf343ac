"""What the middle of the dialog is for every kind of file: its options and its preview."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from xorviz.session.data_files.loaded import NORMALISATIONS, Loaded
from xorviz.session.data_files.look import FileLook
from xorviz.session.errors import FileError
from xorviz.ui.data_dialog.fields import LabelledMenu

#: Words on a button, and what it does about an error.
Offer = tuple[str, Callable[[], None]]


class Page(QWidget):
    """Base of the pages; each says what is to be read as an experiment would."""

    #: The file is to be looked at again, as it is divided otherwise.
    look_again = Signal()
    #: It is to be read again.
    changed = Signal()

    def controls(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, in order."""
        return ()

    def look_options(self) -> dict[str, Any]:
        """Return how the file is to be looked at."""
        return {}

    def options(self) -> dict[str, Any]:
        """Return how the file is to be read."""
        return {}

    def problem(self) -> str:
        """Return the sentence of what has to be chosen first; nothing where all is."""
        return ""

    def present(self, look: FileLook) -> None:
        """Show what a look has found."""

    def clear(self) -> None:
        """Show nothing: the look has failed."""

    def show_loaded(self, loaded: Loaded) -> None:
        """Show what was read."""

    def found_words(self) -> tuple[str, ...]:
        """Return what was found, the number of rows apart, in a few words each."""
        return ()

    def offer(self, error: FileError) -> Offer | None:
        """Return what can be done about an error at once."""
        return None

    def normalise_menu(self) -> LabelledMenu:
        """Return a drop-down of how inputs are normalised."""
        words = {
            "none": self.tr("as they are"),
            "0-1": self.tr("from 0 to 1"),
            "standard": self.tr("mean 0, deviation 1"),
        }
        return LabelledMenu(
            self.tr("Input num&bers"),
            "normalise",
            self.tr("Whether each input is brought to the same range; over all rows of the file"),
            [(name, words[name]) for name in NORMALISATIONS],
        )
