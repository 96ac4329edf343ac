"""The time of a run: states that are kept, so that any earlier step can be shown again."""

from xorviz.session.timeline.kept import BUDGET, Stretch, Timeline

__all__ = ["BUDGET", "Stretch", "Timeline"]
