"""The network as a diagram: columns of units with their responses, edges by weight, controls."""

from xorviz.ui.views.network.view import NetworkView

__all__ = ["NetworkView"]
