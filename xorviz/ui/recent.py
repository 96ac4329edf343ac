"""The files that were opened or saved last, in a menu and kept from one start to the next."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from xorviz.ui.actions import PALETTE_TITLE

#: How many files are kept.
MOST = 10

_KEY = "recent"


def recent_files() -> list[str]:
    """Return the paths, newest first."""
    kept = QSettings().value(_KEY, [])
    # A list of one comes back from the file as a text.
    paths = [kept] if isinstance(kept, str) else kept if isinstance(kept, list) else []
    return [path for path in paths if isinstance(path, str) and path][:MOST]


class RecentFiles(QObject):
    """Keeps the list and fills its menu.

    Parameters
    ----------
    menu : QMenu
    """

    #: The path of a file to open.
    chosen = Signal(str)
    #: A file is no longer where it was: the sentence.
    missed = Signal(str)

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._menu = menu
        menu.setToolTipsVisible(True)
        # Made once: an action must not be deleted while what it does is being done.
        self._actions = [menu.addAction("") for _ in range(MOST)]
        for action in self._actions:
            action.triggered.connect(partial(self._choose, action))
        menu.addSeparator()
        self.clear_action = menu.addAction(self.tr("&Clear the list"))
        self.clear_action.setProperty(PALETTE_TITLE, self.tr("Clear the list of recent files"))
        self.clear_action.triggered.connect(self.clear)
        # Another window may have written to the list.
        menu.aboutToShow.connect(self.show_files)
        self.show_files()

    def note(self, path: Path) -> None:
        """Put a file at the top."""
        name = os.path.abspath(path)
        self._write([name, *(other for other in recent_files() if other != name)])

    def forget(self, path: str) -> None:
        """Take a file off the list."""
        self._write([other for other in recent_files() if other != path])

    def clear(self) -> None:
        """Take every file off the list."""
        self._write([])

    def show_files(self) -> None:
        """Let the menu show the list as it is kept."""
        paths = recent_files()
        for number, action in enumerate(self._actions):
            shown = number < len(paths)
            action.setVisible(shown)
            action.setData(paths[number] if shown else "")
            if shown:
                path = Path(paths[number])
                name, folder = path.name.replace("&", "&&"), str(path.parent).replace("&", "&&")
                key = f"&{(number + 1) % 10} "
                action.setText(f"{key}{name}  ({folder})")
                action.setToolTip(str(path))
                words = self.tr("Open recent: {0} ({1})").format(path.name, path.parent)
                action.setProperty(PALETTE_TITLE, words)
        self._menu.menuAction().setEnabled(bool(paths))
        self.clear_action.setEnabled(bool(paths))

    def _choose(self, action: QAction, _: bool = False) -> None:
        path = str(action.data())
        if Path(path).is_file():
            self.chosen.emit(path)
            return
        self.forget(path)
        words = self.tr("“{0}” is no longer there; it was taken off the list.")
        self.missed.emit(words.format(path))

    def _write(self, paths: list[str]) -> None:
        QSettings().setValue(_KEY, paths[:MOST])
        self.show_files()
