"""How far a recording is, in the status bar, and the button that ends it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

_BAR_WIDTH = 120


class RecordingProgress(QWidget):
    """A line of words, a bar and a button to cancel."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("recording")
        self.words = QLabel()
        self.words.setObjectName("recording_words")
        self.words.setProperty("role", "muted")
        self.words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.bar = QProgressBar()
        self.bar.setObjectName("recording_bar")
        self.bar.setAccessibleName(self.tr("Progress of the recording"))
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(_BAR_WIDTH)
        self.cancel = QToolButton()
        self.cancel.setObjectName("recording_cancel")
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setAccessibleName(self.tr("Cancel the recording"))
        self.cancel.setToolTip(self.tr("End the recording; no file is left"))
        self.cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 12, 0)
        row.setSpacing(8)
        row.addStretch(1)
        for widget in (self.words, self.bar, self.cancel):
            row.addWidget(widget)
        # No higher than a line of words: the status bar would push everything up.
        self.cancel.setStyleSheet(
            "QToolButton { padding: 0 6px; } QToolButton:focus { padding: 0 5px; }"
        )
        self.cancel.setFixedHeight(self.words.sizeHint().height())

    def show_progress(self, done: int, frames: int) -> None:
        """Show that so many frames of so many are drawn."""
        words = self.tr("Recording: frame {0} of {1}")
        most = words.format(f"{frames:,}", f"{frames:,}")
        # As wide from the start as it will be: what stands beside it shall not move.
        self.words.setMinimumWidth(self.words.fontMetrics().horizontalAdvance(most))
        self.words.setText(words.format(f"{done:,}", f"{frames:,}"))
        self.bar.setRange(0, frames)
        self.bar.setValue(done)
        self.cancel.setEnabled(True)

    def show_ending(self) -> None:
        """Show that it was cancelled, and has not ended yet."""
        self.words.setText(self.tr("Ending the recording …"))
        self.cancel.setEnabled(False)
