"""Every kernel and bias as a heatmap that can be edited cell by cell."""

from xorviz.ui.views.weights.view import WeightsView

__all__ = ["WeightsView"]
