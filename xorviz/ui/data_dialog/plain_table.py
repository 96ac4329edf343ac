"""A table to look at, dressed like the window."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractItemView, QTableView

from xorviz.ui.fonts import mono_font
from xorviz.ui.style import mixed
from xorviz.ui.theme import Theme

#: How much of a selected cell is its own ground.
_CALM = 0.72


class PlainTable(QTableView):
    """Nothing in it is edited, and Tab leads out of it.

    Parameters
    ----------
    theme : Theme
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("preview")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFont(mono_font())
        lines = self.verticalHeader()
        lines.setDefaultSectionSize(self.fontMetrics().height() + 8)
        lines.setHighlightSections(False)
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        palette = self.palette()
        ground = mixed(theme.accent, theme.raised, _CALM)
        palette.setColor(QPalette.ColorRole.Highlight, ground)
        palette.setColor(QPalette.ColorRole.HighlightedText, QColor(theme.text))
        self.setPalette(palette)
