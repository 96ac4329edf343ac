"""Behind the third door: a field for a script, or a file that is one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from xorviz.ui.fonts import mono_font

#: A text with one of these words in it may be a script.
_SIGNS = ("keras", "torch", "tensorflow")


class ScriptPage(QWidget):
    """Takes the text of a script; one on the clipboard stands in it already."""

    #: The text that is to be read.
    read = Signal(str)
    #: A file is to be asked for.
    open_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.text = QPlainTextEdit()
        self.text.setObjectName("welcome_script")
        self.text.setAccessibleName(self.tr("Script of Keras or PyTorch"))
        self.text.setPlaceholderText(self.tr("Paste a script of Keras or PyTorch here"))
        self.text.setFont(mono_font())
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setTabChangesFocus(True)
        open_ = QPushButton(self.tr("Open a &script…"))
        open_.setObjectName("welcome_open_script")
        open_.clicked.connect(self.open_wanted)
        self.take = QPushButton(self.tr("&Read it"))
        self.take.setObjectName("welcome_read")
        self.take.setProperty("role", "primary")
        self.take.clicked.connect(lambda: self.read.emit(self.text.toPlainText()))
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self.take)
        acts.addWidget(open_)
        acts.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addWidget(self.text, 1)
        rows.addLayout(acts)
        self.text.textChanged.connect(self._judge)
        self._judge()

    def begin(self) -> None:
        """Take what the clipboard holds, if that may be a script, and the keyboard."""
        held = QGuiApplication.clipboard().text()
        if not self.text.toPlainText() and any(sign in held for sign in _SIGNS):
            self.text.setPlainText(held)
            self.take.setFocus()
        else:
            self.text.setFocus()

    def _judge(self) -> None:
        self.take.setEnabled(bool(self.text.toPlainText().strip()))
