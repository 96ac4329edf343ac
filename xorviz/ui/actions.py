"""Every action of the window: its name, its shortcut, its place in the menus."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from xorviz.ui.labels import edit_words
from xorviz.ui.theme import THEMES

_Keys = QKeySequence.StandardKey | str | None


class Actions(QObject):
    """The actions, as attributes; what they do is connected elsewhere."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.open = self._make("open", self.tr("&Open…"), QKeySequence.StandardKey.Open)
        self.save = self._make("save", self.tr("&Save"), QKeySequence.StandardKey.Save)
        self.save_as = self._make("save_as", self.tr("Save &as…"), "Ctrl+Shift+S")
        self.export_window = self._make(
            "export_window", self.tr("Export the &window as a picture…"), "Ctrl+E"
        )
        self.quit = self._make("quit", self.tr("&Quit"), "Ctrl+Q")
        self.undo = self._make("undo", self.tr("&Undo"), QKeySequence.StandardKey.Undo)
        self.redo = self._make("redo", self.tr("&Redo"), "Ctrl+Shift+Z")
        self.run = self._make("run", self.tr("Run or &pause"), "F5")
        self.step = self._make("step", self.tr("Single &step"), "F6")
        self.restart = self._make("restart", self.tr("&Restart"), "F7")
        self.restart_anew = self._make(
            "restart_anew", self.tr("Restart with a &new seed"), "Shift+F7"
        )
        self.theme = self._make("theme", self.tr("&Light or dark"), "Ctrl+T")
        self.reset_layout = self._make("reset_layout", self.tr("Reset the &layout"), None)
        self.about = self._make("about", self.tr("&About xorviz"), None)
        self.set_undo("", "")

    def fill(self, window: QMainWindow, views: QMenu, pictures: QMenu) -> None:
        """Put the actions into the menu bar.

        Parameters
        ----------
        window : QMainWindow
        views : QMenu
            Shows and hides the panels.
        pictures : QMenu
            Exports one view each.
        """
        bar = window.menuBar()
        file = bar.addMenu(self.tr("&File"))
        file.addActions([self.open, self.save, self.save_as])
        file.addSeparator()
        file.addAction(self.export_window)
        pictures.setTitle(self.tr("Export one &view as a picture"))
        file.addMenu(pictures)
        file.addSeparator()
        file.addAction(self.quit)
        bar.addMenu(self.tr("&Edit")).addActions([self.undo, self.redo])
        training = bar.addMenu(self.tr("&Training"))
        training.addActions([self.run, self.step])
        training.addSeparator()
        training.addActions([self.restart, self.restart_anew])
        views.setTitle(self.tr("&View"))
        views.addSeparator()
        views.addActions([self.theme, self.reset_layout])
        bar.addMenu(views)
        bar.addMenu(self.tr("&Help")).addAction(self.about)

    def set_undo(self, undo: str, redo: str) -> None:
        """Say what undo and redo would do; an empty code is nothing."""
        self.undo.setEnabled(bool(undo))
        self.redo.setEnabled(bool(redo))
        self.undo.setText(self.tr("&Undo {0}").format(edit_words(undo)).rstrip())
        self.redo.setText(self.tr("&Redo {0}").format(edit_words(redo)).rstrip())
        self.undo.setToolTip(self._tip(self.undo))
        self.redo.setToolTip(self._tip(self.redo))

    def _make(self, name: str, text: str, keys: _Keys) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        action.setToolTip(self._tip(action))
        window = self.parent()
        assert isinstance(window, QMainWindow)
        window.addAction(action)
        return action

    @staticmethod
    def _tip(action: QAction) -> str:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        text = action.text().replace("&", "").rstrip("…")
        return f"{text} ({keys})" if keys else text


def other_theme(name: str) -> str:
    """Return the name of the theme that is not this one."""
    return next(other for other in THEMES if other != name)
