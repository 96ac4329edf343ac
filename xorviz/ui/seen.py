"""Whether a part of a window can be seen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget


def is_seen(part: QWidget) -> bool:
    """Tell whether a part lies inside its window, which is neither hidden nor minimized.

    Qt counts a dock behind the tab of another one as visible, and puts it outside of the window. Of
    a part that its own children cover it says that no region of it is visible.
    """
    window = part.window()
    if not part.isVisible() or window.isMinimized():
        return False
    return window.rect().intersects(QRect(part.mapTo(window, QPoint()), part.size()))
