"""What the network answers for each pattern, and what it should."""

from xorviz.ui.views.truth_table.view import TruthTableView

__all__ = ["TruthTableView"]
