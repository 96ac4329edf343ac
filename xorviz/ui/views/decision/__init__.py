"""The decision map: the output over the input plane, its boundary, and what it is at a place."""

from xorviz.ui.views.decision.view import DecisionView

__all__ = ["DecisionView"]
