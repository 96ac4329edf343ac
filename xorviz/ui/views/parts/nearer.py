"""Coming nearer to a picture by the wheel: the control key is held, and each notch is a step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent

#: How many times as large a picture is after one step of the wheel or of a key.
STEP = 1.25
#: Eighths of a degree that the wheel turns by for one step.
_NOTCH = 120.0


def steps_nearer(event: QWheelEvent) -> float | None:
    """Return how many steps nearer the wheel asks for; None where it is to scroll."""
    if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return None
    # Some devices report the other axis while a modifier is held.
    return (event.angleDelta().y() or event.angleDelta().x()) / _NOTCH
