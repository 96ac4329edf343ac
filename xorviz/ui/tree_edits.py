"""Which edit of the branches a wish stands for."""

from __future__ import annotations

from xorviz.session import branch_edits
from xorviz.session.edits import Edit
from xorviz.ui import time_intents
from xorviz.ui.intents import Intent


def tree_edit(intent: Intent) -> Edit | None:
    """Return the edit; None where the wish is none of the branches."""
    match intent:
        case time_intents.GoToBranch(branch):
            return branch_edits.GoToBranch(branch)
        case time_intents.NameBranch(branch, name):
            return branch_edits.NameBranch(branch, name)
        case time_intents.ColourBranch(branch, colour):
            return branch_edits.ColourBranch(branch, colour)
        case time_intents.DeleteBranch(branch):
            return branch_edits.DeleteBranches((branch,))
    return None
