"""A curve of pyqtgraph that knows its bounds instead of looking for them at every change."""

from __future__ import annotations

import numpy as np
import PySide6  # noqa: F401  # before pyqtgraph, which takes whichever Qt is loaded
from numpy.typing import NDArray
from pyqtgraph import PlotCurveItem
from PySide6.QtCore import QRectF

from xorviz.ui.views.curves.ranges import Span


class Line(PlotCurveItem):
    """A curve inside a fixed view: its bounds are the view's, so none are searched for."""

    def __init__(self) -> None:
        # pyqtgraph asks for the bounds while it constructs the item.
        self._bounds = QRectF(0.0, 0.0, 1.0, 1.0)
        super().__init__()

    def set_bounds(self, across: Span, up: Span) -> None:
        """Take the ranges of the view."""
        self.prepareGeometryChange()
        self._bounds = QRectF(across.low, up.low, across.high - across.low, up.high - up.low)

    def in_pixels(self, plot: QRectF) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return where the points lie across and down in a plot of the view's ranges."""
        steps, heights = self.getData()
        across = (steps - self._bounds.left()) / self._bounds.width()
        up = (heights - self._bounds.top()) / self._bounds.height()
        return plot.left() + across * plot.width(), plot.bottom() - up * plot.height()

    def boundingRect(self) -> QRectF:
        return self._bounds
