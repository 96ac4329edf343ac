"""A door of the welcome: a large button with a picture, a title and a sentence."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from xorviz.ui.fonts import Size, mono_font, ui_font
from xorviz.ui.theme import Theme
from xorviz.ui.welcome.drawings import BOX, Draw


class Drawing(QWidget):
    """Shows a picture in the colours of a theme, sharp at every scale."""

    def __init__(self, draw: Draw, theme: Theme) -> None:
        super().__init__()
        self._draw, self._theme = draw, theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(180, 104)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        scale = min(self.width() / BOX.width(), self.height() / BOX.height())
        painter.translate(self.width() / 2.0, self.height() / 2.0)
        painter.scale(scale, scale)
        painter.translate(-BOX.center())
        self._draw(painter, BOX, self._theme)
        painter.end()


class Door(QPushButton):
    """Leads somewhere.

    Parameters
    ----------
    number : int
        The key that opens it.
    title, words : str
    draw : callable
    theme : Theme
    """

    def __init__(self, number: int, title: str, words: str, draw: Draw, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "door")
        self.setObjectName(f"door_{number}")
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        heading = QLabel(title)
        heading.setFont(ui_font(Size.HEADING, QFont.Weight.DemiBold))
        heading.setWordWrap(True)
        told = QLabel(words)
        told.setWordWrap(True)
        told.setProperty("role", "muted")
        key = QLabel(str(number))
        key.setFont(mono_font())
        key.setProperty("role", "muted")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 16)
        rows.setSpacing(4)
        rows.addWidget(key, 0, Qt.AlignmentFlag.AlignRight)
        rows.addWidget(Drawing(draw, theme), 1)
        rows.addSpacing(8)
        rows.addWidget(heading)
        rows.addWidget(told)
        for label in (key, heading, told):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        assert layout is not None
        return layout.sizeHint().expandedTo(QSize(264, 264))

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 228)
