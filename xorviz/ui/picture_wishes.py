"""What a person wants a picture of: the dialog, the menus and the view that has the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from xorviz.session.record import Record
from xorviz.ui.actions import plain
from xorviz.ui.picture_actions import WINDOW
from xorviz.ui.picture_desk import Pictures
from xorviz.ui.picture_kinds import PNG
from xorviz.ui.window import MainWindow


class PictureWishes(Pictures):
    """Joins the actions about pictures to what takes, copies and writes them.

    Parameters
    ----------
    window : MainWindow
    record : callable
        Gives the run as it is on display.
    """

    def __init__(self, window: MainWindow, record: Callable[[], Record]) -> None:
        super().__init__(window, record)
        self._main = window
        self._titles = {
            str(action.data()): plain(action.text()) for action in window.pictures.copies
        }
        window.actions_.export.triggered.connect(lambda: self._offer(WINDOW))
        for action in window.pictures.exports:
            action.triggered.connect(partial(self._offer, str(action.data())))
        for action in window.pictures.copies:
            action.triggered.connect(partial(self._copy, str(action.data())))
        window.actions_.copy_focused.triggered.connect(lambda: self._copy(self._focused()))

    def _offer(self, chosen: str, _: bool = False) -> None:
        # Loaded only now: no window needs it to open.
        from xorviz.ui.export_dialog import ExportDialog

        seen = self._main.arrangement.is_seen
        pictures = {
            name: (title, self._widget(name), seen(name)) for name, title in self._titles.items()
        }
        dialog = ExportDialog(pictures, chosen, self._main)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.export.connect(
            lambda name, scale, kind: self.ask(
                self._widget(name), self._file(name), scale, kind, self._titles[name]
            )
        )
        dialog.copy.connect(self._copy_at)
        dialog.open()

    def _copy(self, name: str, _: bool = False) -> None:
        self._copy_at(name, 1)

    def _copy_at(self, name: str, scale: int, kind: str = PNG) -> None:
        self.copy(self._widget(name), self._titles[name], scale, kind)

    def _focused(self) -> str:
        """Return the name of the view that has the keyboard, or of the window."""
        focus = QApplication.focusWidget()
        for name, view in self._main.views.items():
            if focus is not None and (view is focus or view.isAncestorOf(focus)):
                return name
        return WINDOW

    def _widget(self, name: str) -> QWidget:
        return self._main if name == WINDOW else self._main.views[name]

    @staticmethod
    def _file(name: str) -> str:
        return "xorviz" if name == WINDOW else name
