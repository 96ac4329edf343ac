"""Recent files in a row: a picture, the name, the folder and the day."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.home_folder import without_home
from xorviz.ui.recent.files import RecentFile
from xorviz.ui.recent.pictures import framed

#: So many are shown.
MOST = 4

_PICTURE = QSize(80, 50)

#: Pixels of a name or a folder; longer ones are cut.
_ROOM = 108


class RecentRow(QWidget):
    """Lets one be opened."""

    #: Its path.
    chosen = Signal(str)

    def __init__(self, files: Sequence[RecentFile]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.buttons = []
        for file in files[:MOST]:
            button = _Button(file)
            button.clicked.connect(lambda _=False, path=str(file.path): self.chosen.emit(path))
            self.buttons.append(button)
            row.addWidget(button, 1)
        row.addStretch(MOST - len(self.buttons))


class _Button(QPushButton):
    """One recent file."""

    def __init__(self, file: RecentFile) -> None:
        super().__init__()
        self.setProperty("role", "door")
        self.setObjectName("welcome_recent")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        folder = without_home(str(file.path.parent))
        self.setAccessibleName(file.path.name)
        self.setAccessibleDescription(", ".join(part for part in (folder, file.day) if part))
        self.setToolTip(str(file.path))
        picture = QLabel()
        picture.setFixedSize(_PICTURE)
        picture.setPixmap(framed(file.picture, _PICTURE, self.devicePixelRatio()))
        picture.setAccessibleName(self.tr("Picture of {0}").format(file.path.name))
        picture.setAccessibleDescription(
            self.tr("No picture is kept")
            if file.picture.isNull()
            else self.tr("Its network, as it was when it was opened or saved last")
        )
        bold, plain = ui_font(weight=QFont.Weight.DemiBold), ui_font(Size.CAPTION)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        for text, font, role in (
            (file.path.name, bold, ""),
            (folder, plain, "muted"),
            (file.day, plain, "muted"),
        ):
            middle = Qt.TextElideMode.ElideMiddle
            label = QLabel(QFontMetrics(font).elidedText(text, middle, _ROOM))
            label.setFont(font)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", role)
            words.addWidget(label)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(picture)
        row.addLayout(words, 1)
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return QSize(_PICTURE.width() + _ROOM + 28, _PICTURE.height() + 18)
