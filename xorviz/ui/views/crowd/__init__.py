"""The random starts that run side by side: how many solve it, and where the others stop."""

from xorviz.ui.views.crowd.view import CrowdView

__all__ = ["CrowdView"]
