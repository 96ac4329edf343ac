"""The panel of the crowd: how many random starts are trained side by side."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from xorviz.session.snapshot import Snapshot
from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.intents import SetStarts
from xorviz.ui.panels.base import Panel
from xorviz.ui.panels.menu import Menu
from xorviz.ui.panels.reading import read_whole
from xorviz.ui.panels.typed import TypedRow
from xorviz.ui.style import section_caption

#: Random starts on offer, and how many there can be.
_OFFERED, MOST_STARTS = (1, 100, 1000, 10_000), 10_000


class CrowdPanel(Panel):
    """A field for the number of random starts, and which of them is on display."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        menu = Menu()
        self.starts = TypedRow(
            self.tr("&Random starts"),
            menu,
            self.tr("How many random starts are trained side by side; one of them is on display"),
            self._read,
            _write,
        )
        menu.addItems([_write(number) for number in _OFFERED])
        menu.setCurrentIndex(-1)
        self.starts.control.setObjectName("random_starts")
        self.starts.submitted.connect(lambda number: self.intent.emit(SetStarts(number)))
        self.hint = QLabel()
        self.hint.setProperty("role", "muted")
        self.hint.setFont(ui_font(Size.CAPTION))
        self.hint.setToolTip(self.tr("Which of them the rest of the window shows"))
        caption = QHBoxLayout()
        caption.addWidget(section_caption(self.tr("Crowd")))
        caption.addStretch(1)
        caption.addWidget(self.hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 8)
        layout.setSpacing(4)
        layout.addLayout(caption)
        layout.addWidget(self.starts)

    def present(self, snapshot: Snapshot) -> None:
        replicas = int(snapshot.spec["replicas"])
        self.starts.present(replicas)
        words = self.tr("start {0} on display").format(f"{snapshot.replica:,}")
        self.hint.setText(words if replicas > 1 else "")

    def _read(self, text: str) -> int:
        sentence = self.tr("A whole number from 1 to 10,000.")
        return read_whole(text, 1, MOST_STARTS, sentence)


def _write(number: object) -> str:
    return f"{number:,}"
