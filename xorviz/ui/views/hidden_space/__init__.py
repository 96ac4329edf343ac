"""Where a layer sends the inputs: two of its units or its principal axes, and the warped plane."""

from xorviz.ui.views.hidden_space.view import HiddenSpaceView

__all__ = ["HiddenSpaceView"]
