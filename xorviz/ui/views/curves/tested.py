"""The curves over the patterns kept for a test: whether there are any, and how they look."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QPen

from xorviz.session.snapshot import Curves
from xorviz.ui.theme import Theme

Array = NDArray[np.float64]

#: The theme's colours of loss and accuracy: the test has the same, and dashes.
LOSS, ACCURACY = "accent", "right"


def curves_of_test(curves: Curves) -> tuple[Array, Array] | None:
    """Return loss and accuracy over the test; None where nothing of a test is on record."""
    loss, accuracy = curves.test_loss, curves.test_accuracy
    points = len(curves.steps)
    if not points or len(loss) != points or len(accuracy) != points:
        return None
    return None if np.isnan(loss).all() else (loss, accuracy)


def pen_of(theme: Theme, color: str) -> QPen:
    """Return the pen of a curve over the test, from `LOSS` or `ACCURACY`."""
    pen = QPen(theme.color(color), 0.0)
    pen.setDashPattern([4.0, 3.0])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen
