"""The dead zones: the map of the input plane, and the table of units × patterns."""

from xorviz.ui.views.zones.view import ZonesView

__all__ = ["ZonesView"]
