"""The ground of a view whose controls leave parts of it bare."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from xorviz.ui.theme import Theme


def paint_panel(widget: QWidget, event: QPaintEvent, theme: Theme) -> None:
    """Fill what is to be painted of a widget with the theme's panel colour.

    A palette would not do: with a style sheet on the application, Qt forgets it in widgets that
    have not been shown yet.
    """
    painter = QPainter(widget)
    painter.fillRect(event.rect(), theme.color("panel"))
    painter.end()
