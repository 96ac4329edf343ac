"""The run's time: every edit and event a mark, every branch a lane, every step to be shown."""

from xorviz.ui.views.timeline.view import TimelineView

__all__ = ["TimelineView"]
