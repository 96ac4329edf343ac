"""Loss and accuracy over the steps, with plateaus, edits and a cursor."""

from xorviz.ui.views.curves.view import CurvesView

__all__ = ["CurvesView"]
