"""Says by how much an edit of the network moved its output."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from xorviz.engine.twins import ASYMMETRY
from xorviz.session.edits import SplitUnit
from xorviz.session.receipt import Receipt


def moved_words(receipt: Receipt) -> str:
    """Return when and by how much the output moved, and of a split how far the twins are apart."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("Desktop", text)

    moved = "0.0" if receipt.output_moved < 1e-12 else f"{receipt.output_moved:.3g}"
    words = tr("At step {0}: the output moved by {1}")
    if isinstance(receipt.edit, SplitUnit):
        words = tr(
            "At step {0}: the output moved by {1}; the twins' incoming weights differ by ±{2} %"
        )
    return words.format(f"{receipt.step:,}", moved, f"{100.0 * ASYMMETRY:.1f}")
