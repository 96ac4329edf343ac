"""Which classes the network takes for which."""

from xorviz.ui.views.confusion.view import ConfusionView

__all__ = ["ConfusionView"]
