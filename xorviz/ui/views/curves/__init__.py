"""Loss, accuracy, gradients and learning rate over the steps, with plateaus, deaths and edits."""

from xorviz.ui.views.curves.view import CurvesView

__all__ = ["CurvesView"]
