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
        return QSize(520, 640)

    def _html(self, window: QMainWindow) -> str:
        groups: dict[str, list[tuple[str, str]]] = {}
        for action, place in menu_actions(window.menuBar()):
            if action.shortcuts():
                groups.setdefault(place.split(" › ")[0], []).append(
                    (keys_of(action), title_of(action))
                )
        groups[self.tr("Everywhere")] = self._everywhere()
        return "".join(
            f"<h4>{escape(title)}</h4><table>{''.join(_row(*line) for line in lines)}</table>"
            for title, lines in groups.items()
        )

    def _everywhere(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Tab, Shift+Tab"), self.tr("To the next control, and back")),
            (self.tr("Arrow keys"), self.tr("Within a view: to the next unit, cell or step")),
            (self.tr("Enter"), self.tr("Within a view: keep the values on show")),
            (self.tr("F2"), self.tr("In the weights: type a number into the cell")),
            (
                self.tr("R, D, M, X"),
                self.tr("On the decision map: read, draw, move, delete patterns"),
            ),
            (
                self.tr("Enter, Space, Delete"),
                self.tr("On the decision map: draw, take up or put down, delete a pattern"),
            ),
            (
                self.tr("Page Up, Page Down"),
                self.tr("On the decision map: from pattern to pattern"),
            ),
            (
                self.tr("Left, Right"),
                self.tr("Under the microscope: half a step back, or on"),
            ),
            (
                self.tr("Page Up, Page Down"),
                self.tr("Under the microscope: from pattern to pattern"),
            ),
            (
                self.tr("Left, Right, Page Up, Page Down, Home, End"),
                self.tr("On the timeline: to another step, from mark to mark, to either end"),
            ),
            (
                self.tr("Up, Down, Enter, F2, Delete"),
                self.tr("On the timeline: from lane to lane, go to a branch, name or delete it"),
            ),
            (self.tr("+, −, 0"), self.tr("On the timeline: nearer, farther, all steps")),
            (self.tr("Esc"), self.tr("Leave what was opened or chosen")),
        ]


def _row(keys: str, title: str) -> str:
    return f"<tr><td><b>{escape(keys)}</b></td><td>{escape(title)}</td></tr>"
