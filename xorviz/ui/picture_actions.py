"""The actions that copy or export a picture of one view, usable while the view can be seen."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from xorviz.ui.actions import PALETTE_REASON, PALETTE_TITLE, plain

#: The name of the whole window among the pictures.
WINDOW = "window"


class PictureActions(QObject):
    """Two actions a view, its name as data; the window itself can only be copied here.

    Parameters
    ----------
    titles : mapping of str to str
        What each view is called, by its name.
    """

    def __init__(self, titles: Mapping[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self.exports = [
            self._make(name, title, self.tr("Export a picture: {0}"))
            for name, title in titles.items()
        ]
        everything = {WINDOW: self.tr("The &window"), **titles}
        self.copies = [
            self._make(name, title, self.tr("Copy a picture: {0}"))
            for name, title in everything.items()
        ]

    def settle(self, is_seen: Callable[[str], bool]) -> None:
        """Let each action be used whose view can be seen; the others say why they cannot."""
        for action in (*self.exports, *self.copies):
            seen = is_seen(action.data())
            if action.property(PALETTE_REASON) and action.isEnabled() == seen:
                # Docks come and go by the dozen while a window is made.
                continue
            title = plain(action.text())
            words = self.tr("{0} is hidden; show it first by the menu View.").format(title)
            action.setEnabled(seen)
            action.setToolTip(title if seen else words)
            action.setProperty(PALETTE_REASON, words)

    def _make(self, name: str, title: str, words: str) -> QAction:
        action = QAction(title, self)
        action.setData(name)
        action.setProperty(PALETTE_TITLE, words.format(plain(title)))
        return action
