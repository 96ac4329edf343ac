"""A button whose words may need more than one line."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout


class WordyButton(QPushButton):
    """Shows its words broken into lines, and reads them out as any button does."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoDefault(False)
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._rows = rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 4, 12, 4)
        rows.addWidget(self._words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setText(self, text: str) -> None:
        self._words.setText(text)
        self.setAccessibleName(text)

    def text(self) -> str:
        return self._words.text()

    def sizeHint(self) -> QSize:
        return self._rows.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._rows.minimumSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._rows.heightForWidth(width)
