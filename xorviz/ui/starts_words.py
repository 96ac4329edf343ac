"""Says what has become of the random starts when a person has chosen how many there are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from xorviz.session.receipt import Receipt


def starts_words(replicas: int, receipt: Receipt) -> str:
    """Return what an edit of the number of random starts did."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("starts_words", text)

    if replicas == 1:
        words = tr("At step {1}: the random start on display goes on alone")
    elif "weights" in receipt.changes:
        words = tr("{0} random starts: the run began again at step 0")
    else:
        words = tr("At step {1}: {0} random starts are left")
    return words.format(f"{replicas:,}", f"{receipt.step:,}")
