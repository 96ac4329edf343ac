"""The files that were opened or saved last, in a menu and kept from one start to the next."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QImage
from PySide6.QtWidgets import QMenu

from xorviz.ui import settings
from xorviz.ui.actions import PALETTE_REASON, PALETTE_TITLE
from xorviz.ui.home_folder import without_home
from xorviz.ui.recent.looks import RecentLooks
from xorviz.ui.recent.pictures import RecentPictures, framed

#: How many files are kept.
MOST = 10

#: The picture of an entry of the menu; the style sheet knows its width.
_PICTURE = QSize(56, 42)

#: Pixels of a name or a folder; of longer ones the middle is left out.
_ROOM = 320


@dataclass(frozen=True)
class RecentFile:
    """One of them.

    Parameters
    ----------
    path : Path
    day : str
        When it was changed last, as the system writes days; "" where that is not known yet.
    picture : QImage
        Null for none.
    is_gone : bool
        Whether it is there no more.
    """

    path: Path
    day: str
    picture: QImage
    is_gone: bool


def recent_files() -> list[str]:
    """Return the paths, newest first."""
    return settings.RECENT.read()[:MOST]


class RecentFiles(QObject):
    """Keeps the list and fills its menu.

    Parameters
    ----------
    menu : QMenu
    pictures : RecentPictures
    """

    #: The path of a file to open.
    chosen = Signal(str)
    #: A file is no longer where it was: the sentence.
    missed = Signal(str)

    def __init__(self, menu: QMenu, pictures: RecentPictures) -> None:
        super().__init__(menu)
        self._menu, self._pictures = menu, pictures
        menu.setObjectName("recent")
        menu.setToolTipsVisible(True)
        # Made once: an action must not be deleted while what it does is being done.
        self._actions = [menu.addAction("") for _ in range(MOST)]
        for action in self._actions:
            action.triggered.connect(partial(self._choose, action))
        menu.addSeparator()
        self.clear_action = menu.addAction(self.tr("&Clear the list"))
        self.clear_action.setProperty(PALETTE_TITLE, self.tr("Clear the list of recent files"))
        self.clear_action.triggered.connect(self.clear)
        self._looks = RecentLooks(self)
        self._looks.changed.connect(self.show_files)
        # Another window may have written to the list.
        menu.aboutToShow.connect(self._look)
        self.show_files()
        self._looks.look(recent_files())

    def files(self) -> list[RecentFile]:
        """Return the files with what is known of them, newest first."""
        return [self._known_of(path) for path in recent_files()]

    def note(self, path: Path) -> None:
        """Put a file at the top."""
        name = os.path.abspath(path)
        self._write([name, *(other for other in recent_files() if other != name)])

    def keep_picture(self, path: Path, picture: QImage) -> None:
        """Keep a picture of a file that is on the list."""
        self._pictures.keep(os.path.abspath(path), picture)
        self._pictures.keep_only(recent_files())

    def forget(self, path: str) -> None:
        """Take a file off the list."""
        self._write([other for other in recent_files() if other != path])

    def clear(self) -> None:
        """Take every file off the list, and remove the pictures."""
        self._write([])
        self._pictures.keep_only([])

    def close(self) -> None:
        """Look at no file any more."""
        self._looks.close()

    def show_files(self) -> None:
        """Let the menu show the list as it is kept."""
        paths = recent_files()
        for number, action in enumerate(self._actions):
            shown = number < len(paths)
            action.setVisible(shown)
            action.setData(paths[number] if shown else "")
            if shown:
                self._show(action, number, self._known_of(paths[number]))
        self._menu.menuAction().setEnabled(bool(paths))
        self.clear_action.setEnabled(bool(paths))

    def _show(self, action: QAction, number: int, file: RecentFile) -> None:
        path = file.path
        metrics = self._menu.fontMetrics()
        name, folder = (
            metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, _ROOM).replace("&", "&&")
            for text in (path.name, without_home(str(path.parent)))
        )
        gone = self.tr("gone")
        # What follows a tab stands at the right, as shortcuts do.
        day = f"\t{gone if file.is_gone else file.day}" if file.is_gone or file.day else ""
        action.setText(f"&{(number + 1) % 10} {name}  ({folder}){day}")
        action.setIcon(QIcon(framed(file.picture, _PICTURE, self._menu.devicePixelRatio())))
        action.setEnabled(not file.is_gone)
        action.setToolTip(str(path))
        words = self.tr("Open recent: {0} ({1})").format(path.name, path.parent)
        action.setProperty(PALETTE_TITLE, words)
        action.setProperty(PALETTE_REASON, self.tr("This file is no longer there."))

    def _known_of(self, path: str) -> RecentFile:
        changed, day = self._looks.changed_at(path), ""
        if changed is not None:
            date = QDateTime.fromSecsSinceEpoch(int(changed)).date()
            day = QLocale().toString(date, QLocale.FormatType.ShortFormat)
        return RecentFile(Path(path), day, self._pictures.of(path), self._looks.is_gone(path))

    def _look(self) -> None:
        self.show_files()
        self._looks.look(recent_files())

    def _choose(self, action: QAction, _: bool = False) -> None:
        path = str(action.data())
        if Path(path).is_file():
            self.chosen.emit(path)
            return
        self.forget(path)
        words = self.tr("“{0}” is no longer there; it was taken off the list.")
        self.missed.emit(words.format(path))

    def _write(self, paths: list[str]) -> None:
        settings.RECENT.write(paths[:MOST])
        self.show_files()
