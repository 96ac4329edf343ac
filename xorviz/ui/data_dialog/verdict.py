"""The line that says what comes of a file: what was read, what is wrong, or how far it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from xorviz.ui.style import set_property

_WHOLE = 1_000

#: Lines of text that there is always room for, so that nothing jumps.
_LINES = 3


class Verdict(QWidget):
    """One sentence, where something can be done about it a button, and a progress bar."""

    def __init__(self) -> None:
        super().__init__()
        self._do: Callable[[], None] | None = None
        self.words = QLabel()
        self.words.setObjectName("file_says")
        # What stands in a file is never taken for a text with commands in it.
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.words.setMinimumHeight(_LINES * self.words.fontMetrics().lineSpacing())
        self.button = QPushButton()
        self.button.setObjectName("file_offer")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._act)
        self.bar = QProgressBar()
        self.bar.setObjectName("file_progress")
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setRange(0, _WHOLE)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        kept = self.bar.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(kept)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.words, 1)
        line.addWidget(self.button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addLayout(line)
        rows.addWidget(self.bar)
        self.settle()

    def say(self, sentence: str) -> None:
        """Say how it is."""
        self.settle()
        self.words.setText(sentence)

    def complain(
        self, sentence: str, words: str = "", do: Callable[[], None] | None = None
    ) -> None:
        """Say what is wrong, with words on a button that does something about it."""
        self.say(sentence)
        set_property(self.words, "role", "error")
        self._do = do
        self.button.setText(words)
        self.button.setVisible(do is not None)

    def show_progress(self, part: float) -> None:
        """Say which part is done."""
        self.say(self.tr("Reading… {percent} %").format(percent=int(100.0 * part)))
        self.bar.setValue(round(_WHOLE * part))
        self.bar.show()

    def settle(self) -> None:
        """Take back the offer and the bar; the sentence stays until the next."""
        self._do = None
        set_property(self.words, "role", "")
        self.button.hide()
        self.bar.hide()

    def _act(self) -> None:
        if self._do is not None:
            self._do()
