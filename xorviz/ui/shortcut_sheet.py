"""The sheet of all keyboard shortcuts, made from the menus themselves."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QMainWindow,
    QTextBrowser,
    QVBoxLayout,
)

from xorviz.ui.palette_entries import keys_of, menu_actions, title_of
from xorviz.ui.theme import Theme
from xorviz.ui.view_keys import view_keys


class ShortcutSheet(QDialog):
    """Lists every action of the menus that has a shortcut, and the keys that work in the views.

    Parameters
    ----------
    window : QMainWindow
    theme : Theme
    """

    def __init__(self, window: QMainWindow, theme: Theme) -> None:
        super().__init__(window)
        self.setObjectName("shortcut_sheet")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.text = QTextBrowser()
        self.text.setObjectName("shortcut_text")
        self.text.setAccessibleName(self.windowTitle())
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.document().setDefaultStyleSheet(
            f"h4 {{ color: {theme.muted}; margin: 10px 0 3px 0; }}"
            " td { padding: 2px 18px 2px 0; }"
        )
        self.text.setHtml(self._html(window))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 8, 16, 12)
        rows.addWidget(self.text, 1)
        rows.addWidget(buttons)

    def sizeHint(self) -> QSize:
        return QSize(600, 720)

    def _html(self, window: QMainWindow) -> str:
        groups: dict[str, list[tuple[str, str]]] = {}
        for action, place in menu_actions(window.menuBar()):
            if action.shortcuts():
                groups.setdefault(place.split(" › ")[0], []).append(
                    (keys_of(action), title_of(action))
                )
        groups[self.tr("Everywhere")] = self._everywhere()
        sections = list(groups.items())
        for view in view_keys():
            lines = [(keys.words(), keys.does) for keys in view.keys]
            sections.append((view.title, lines))
        sections += self._elsewhere()
        return "".join(
            f"<h4>{escape(title)}</h4><table>{''.join(_row(*line) for line in lines)}</table>"
            for title, lines in sections
        )

    def _everywhere(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Tab, Shift+Tab"), self.tr("To the next control, and back")),
            (self.tr("Menu key, Shift+F10"), self.tr("The menu of what has the keyboard")),
            (self.tr("Esc"), self.tr("Leave what was opened or chosen")),
        ]

    def _elsewhere(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """Return the keys of what is no view: the microscope, and windows of their own."""
        patterns = self.tr("Page Up, Page Down")
        return [
            (
                self.tr("Microscope"),
                [
                    (self.tr("Left, Right"), self.tr("Half a step back, or on")),
                    (patterns, self.tr("From pattern to pattern")),
                ],
            ),
            (
                self.tr("Skip connection"),
                [(self.tr("Enter, Delete"), self.tr("Remove it"))],
            ),
            (
                self.tr("Comparing runs"),
                [
                    (self.tr("F5, F6"), self.tr("Run or pause all, one step of each")),
                    (self.tr("Ctrl+W, Esc"), self.tr("Close the window")),
                ],
            ),
            (
                self.tr("Sweep"),
                [
                    (self.tr("Arrow keys"), self.tr("From cell to cell of the picture")),
                    (self.tr("Enter, Space"), self.tr("Show the runs of the cell")),
                ],
            ),
            (
                self.tr("Data from a file"),
                [
                    (
                        self.tr("I, T, N"),
                        self.tr("The column is an input, a target, unused"),
                    ),
                    (self.tr("C"), self.tr("Numbers or classes")),
                ],
            ),
        ]


def _row(keys: str, title: str) -> str:
    return f'<tr><td width="170"><b>{escape(keys)}</b></td><td>{escape(title)}</td></tr>'
