"""The head of a column: whose it is, how it stands, and whether it is what others are held to."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from xorviz.session.snapshot import Snapshot
from xorviz.ui.compare.contestant import Stroke
from xorviz.ui.compare.words import tr, verdict_words
from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.theme import DARK, Theme

_ICON = QSize(30, 12)

#: Pixels of a name on its button; a longer one loses its middle.
_LONGEST = 180


class Head(QWidget):
    """A button with the name, which makes this the reference, and the verdict below it."""

    #: This is to be the reference.
    chosen = Signal()

    def __init__(self, title: str, stroke: Stroke, number: int) -> None:
        super().__init__()
        self.setObjectName(f"compare_head_{number}")
        self._stroke = stroke
        self._title = title
        self._theme: Theme = DARK
        self.button = QToolButton()
        self.button.setObjectName(f"compare_reference_{number}")
        self.button.setProperty("role", "field")
        metrics = self.button.fontMetrics()
        self.button.setText(metrics.elidedText(title, Qt.TextElideMode.ElideMiddle, _LONGEST))
        self.button.setCheckable(True)
        self.button.setProperty("choice", True)
        self.button.setIconSize(_ICON)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.setToolTip(tr("{0}: subtract it from the others").format(title))
        self.button.setAccessibleName(tr("Compare with {0}").format(title))
        self.button.clicked.connect(self.chosen)
        self._role = QLabel()
        self._role.setProperty("role", "muted")
        self.verdict = QLabel()
        self.verdict.setObjectName(f"compare_verdict_{number}")
        self.verdict.setFont(ui_font(Size.LABEL))
        self.verdict.setWordWrap(True)
        self.verdict.setAlignment(Qt.AlignmentFlag.AlignTop)
        # Two lines from the start: nothing moves when there are more words.
        self.verdict.setFixedHeight(2 * self.verdict.fontMetrics().lineSpacing() + 2)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.button)
        line.addWidget(self._role)
        line.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 4, 8, 2)
        rows.setSpacing(4)
        rows.addLayout(line)
        rows.addWidget(self.verdict)

    @property
    def title(self) -> str:
        """What the contestant is called."""
        return self._title

    def show_reference(self, is_reference: bool) -> None:
        """Say whether the others are compared with this one."""
        self.button.setChecked(is_reference)
        self._role.setText(tr("reference") if is_reference else "")

    def present(self, snapshot: Snapshot) -> None:
        """Show how it stands."""
        words = verdict_words(snapshot)
        if words != self.verdict.text():
            self.verdict.setText(words)
            self.verdict.setToolTip(words)
            self.verdict.setAccessibleName(f"{self._title}: {words}")

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.button.setIcon(self._icon())

    def _icon(self) -> QIcon:
        """Return a piece of its line."""
        icon = QIcon()
        for ratio in (1.0, 2.0):
            pixmap = QPixmap(_ICON * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self._stroke.pen(self._theme, 2.6))
            middle = _ICON.height() / 2.0
            painter.drawLine(QPointF(1.0, middle), QPointF(_ICON.width() - 1.0, middle))
            painter.end()
            icon.addPixmap(pixmap)
        return icon
