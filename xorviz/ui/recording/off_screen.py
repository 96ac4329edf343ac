"""Windows that are drawn but never shown, in a theme that need not be that of the others."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from xorviz.session.snapshot import Snapshot
from xorviz.ui.style import palette, style_sheet
from xorviz.ui.theme import Theme
from xorviz.ui.window import MainWindow


def keep_off_screen(widget: QWidget) -> None:
    """Let a window be laid out and drawn as if it were shown, and never appear."""
    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    # The application ends with its last window, and this is none.
    widget.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)


def dress_alone(widget: QWidget, theme: Theme) -> None:
    """Give one window, with all that is in it, the colours of a theme.

    An application's style sheet puts former palettes back whenever it changes, and lets no window
    hand its own down. So each widget gets it, and the same again before each picture: widgets come
    and go, and the person may choose another theme for what is on the screen.
    """
    sheet, colours = style_sheet(theme), palette(theme)
    if widget.styleSheet() != sheet:
        widget.setStyleSheet(sheet)
    for part in (widget, *widget.findChildren(QWidget)):
        part.setPalette(colours)


class OffScreenWindow(MainWindow):
    """A window for pictures alone."""

    def dress(self, theme: Theme) -> None:
        """Give this window the colours of a theme, and no other."""
        dress_alone(self, theme)

    def takes_turns(self, snapshot: Snapshot) -> bool:
        """Tell that each picture is shown by all."""
        return False
