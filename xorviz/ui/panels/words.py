"""The words beside an experiment: a title and a few paragraphs, to read or to fold away."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QSizePolicy,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.panels.base import Panel
from xorviz.ui.panels.fields import QWIDGETSIZE_MAX
from xorviz.ui.panels.icons import icon
from xorviz.ui.theme import Theme

#: Height that the paragraphs ask for at most; beyond it they scroll.
_MOST_TEXT = 150

#: Margins, frames and the sign before the title.
_BESIDE_TITLE = 84


class WordsPanel(Panel):
    """Says what an experiment is about; folds to its title, and scrolls where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._html = "", ""
        self._is_in_front = True
        self.toggle = QToolButton()
        self.toggle.setObjectName("words_toggle")
        self.toggle.setCheckable(True)
        self.toggle.setChecked(True)
        self.toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggle.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.toggle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.toggle.setProperty("role", "heading")
        self.toggle.setFont(ui_font(Size.TITLE, QFont.Weight.DemiBold))
        self.toggle.toggled.connect(self._unfold)
        self.text = _Paragraphs()
        self.text.setObjectName("words")
        self.text.setAccessibleName(self.tr("About this experiment"))
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(8, 4, 8, 4)
        inside.setSpacing(0)
        inside.addWidget(self.toggle)
        inside.addWidget(self.text, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.addWidget(card)
        self._unfold(True)

    def set_words(self, title: str, html: str) -> None:
        """Show a title and paragraphs of simple rich text; without paragraphs only the title."""
        self._title, self._html = title, html
        self.toggle.setAccessibleName(title)
        self._show_title()
        self._show_text()
        self.text.verticalScrollBar().setValue(0)
        self._unfold(self.toggle.isChecked())

    @property
    def said(self) -> tuple[str, str]:
        """The title and the paragraphs, as they were given."""
        return self._title, self._html

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self._show_text()
        self._show_sign()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_title()

    def _show_title(self) -> None:
        room = self.width() - _BESIDE_TITLE
        metrics = self.toggle.fontMetrics()
        self.toggle.setText(metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, room))

    def _show_text(self) -> None:
        place = self.text.verticalScrollBar().value()
        # A document keeps the colours it was read with.
        self.text.document().setDefaultStyleSheet(
            f"a {{ color: {self.theme.link}; }} b {{ font-weight: 600; }}"
            " p { margin: 0 0 7px 0; line-height: 125%; }"
        )
        self.text.setHtml(self._html)
        self.text.verticalScrollBar().setValue(place)

    def _unfold(self, unfolded: bool) -> None:
        shown = unfolded and bool(self._html)
        self.text.setVisible(shown)
        self._limit_height()
        self.toggle.setToolTip(
            self.tr("Fold the words away") if shown else self.tr("Show the words")
        )
        self._show_sign()

    def set_in_front(self, in_front: bool) -> None:
        """Note whether the words are before everything else that shares their place."""
        self._is_in_front = in_front
        self._limit_height()

    def _limit_height(self) -> None:
        """Leave the height to others where there is only a title, but none that share the place."""
        is_short = self._is_in_front and self.text.isHidden()
        folded_height = self.toggle.sizeHint().height() + 28
        self.setMaximumHeight(folded_height if is_short else QWIDGETSIZE_MAX)

    def _show_sign(self) -> None:
        name = "open" if self.toggle.isChecked() else "closed"
        self.toggle.setIcon(icon(name, self.theme.color("muted")))


class _Paragraphs(QTextBrowser):
    """Rich text that asks for the height of its words, up to a bound."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenExternalLinks(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(4.0)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        height = round(self.document().size().height()) + 2
        return QSize(420, min(height, _MOST_TEXT))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 44)
