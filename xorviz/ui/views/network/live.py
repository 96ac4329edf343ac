"""Which part of the diagram changes with the numbers."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion

from xorviz.ui.views.network.arrangement import Arrangement


def live_region(arrangement: Arrangement, covered: Iterable[QRect]) -> QRegion:
    """Return all below the headings but what is covered by widgets that stay."""
    top = int(arrangement.header)
    live = QRegion(0, top, int(arrangement.width), int(arrangement.height) - top)
    for rect in covered:
        if rect.bottom() >= top:
            live -= QRegion(rect)
    return live
