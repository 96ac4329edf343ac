"""The loss over a plane through the present weights."""

from xorviz.ui.views.landscape.view import LandscapeView

__all__ = ["LandscapeView"]
