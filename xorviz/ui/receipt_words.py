"""Says what an edit has done, where the pictures alone do not tell."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from xorviz.engine.twins import ASYMMETRY
from xorviz.session.branch_edits import BranchEdit, EndBranch
from xorviz.session.crowd_edits import SetReplicas
from xorviz.session.edits import SplitUnit
from xorviz.session.receipt import Receipt
from xorviz.ui.starts_words import starts_words


def receipt_words(receipt: Receipt) -> str:
    """Return what a person is told of an edit that has been made; "" where that is nothing."""
    edit, step = receipt.edit, f"{receipt.step:,}"
    if isinstance(receipt.inverse, EndBranch) and not isinstance(edit, BranchEdit):
        return _tr("A branch begins at step {0}; undo returns to the one before").format(step)
    if edit.code == "import_weights":
        words = _tr("At step {0}: the weights are those of {1}; the output moved by {2}")
        return words.format(step, str(edit.to_json()["file"]), f"{receipt.output_moved:.3g}")
    if isinstance(edit, SetReplicas):
        return starts_words(edit.replicas, receipt)
    if "run" in receipt.changes:
        return ""
    if "engine" in receipt.changes:
        words = _tr("From step {0} on another engine takes the steps: this one cannot")
        return words.format(step)
    return _moved_words(receipt) if "network" in receipt.changes else ""


def _moved_words(receipt: Receipt) -> str:
    """Return when and by how much the output moved, and of a split how far the twins are apart."""
    moved = "0.0" if receipt.output_moved < 1e-12 else f"{receipt.output_moved:.3g}"
    words = _tr("At step {0}: the output moved by {1}")
    if isinstance(receipt.edit, SplitUnit):
        words = _tr(
            "At step {0}: the output moved by {1}; the twins' incoming weights differ by ±{2} %"
        )
    return words.format(f"{receipt.step:,}", moved, f"{100.0 * ASYMMETRY:.1f}")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Desktop", text)
