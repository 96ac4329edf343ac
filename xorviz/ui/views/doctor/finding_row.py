"""A finding on show: its sentences, how sure it is, and what may help."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from xorviz.session.snapshot import Diagnosed, Finding, Fix
from xorviz.ui import doctor_words as words
from xorviz.ui.style import set_property
from xorviz.ui.theme import DARK, Theme
from xorviz.ui.views.doctor.chip import Chip
from xorviz.ui.views.doctor.flow import FlowLayout

#: Between two chips.
_GAP = 6


class FindingRow(QFrame):
    """Can be pointed at and has a place in the walk of the Tab key; its chips come after it."""

    #: Emits the `Fix` that a person wants.
    wished = Signal(object)
    #: The mouse is on it, or has left it.
    pointed = Signal(bool)
    #: The keyboard is on it, or has left it.
    focused = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding: Finding | None = None
        self.theme: Theme = DARK
        self.chips: list[Chip] = []
        self._fixes: tuple[tuple[Fix, str], ...] = ()
        self._extras: tuple[QWidget, ...] = ()
        self._diagnosed: Diagnosed | None = None
        self.setProperty("role", "finding")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._flow = FlowLayout(_GAP)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(5, 2, 5, 3)
        rows.setSpacing(5)
        rows.addWidget(self.text)
        rows.addLayout(self._flow)

    def show_finding(
        self,
        finding: Finding,
        diagnosed: Diagnosed,
        fixes: tuple[Fix, ...],
        extras: tuple[QWidget, ...] = (),
    ) -> None:
        """Show a finding.

        Parameters
        ----------
        finding : Finding
        diagnosed : Diagnosed
            That it is of.
        fixes : tuple of Fix
            Those to be offered here.
        extras : tuple of QWidget
            What stands after them.
        """
        self.finding, self._diagnosed = finding, diagnosed
        self._show_text()
        named = tuple((fix, words.chip(fix, diagnosed)) for fix in fixes)
        if named != self._fixes or extras != self._extras:
            self._fixes, self._extras = named, extras
            self._offer(diagnosed)

    def clear(self) -> None:
        """Show nothing."""
        self.finding = self._diagnosed = None
        self.hide()

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.theme = theme
        self._show_text()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.pointed.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        self.pointed.emit(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count the keyboard as being here while it is on a chip."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.focused.emit(event.type() is QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def mark(self, marked: bool) -> None:
        """Show that what it speaks of is marked in the other views."""
        set_property(self, "marked", marked)

    def _show_text(self) -> None:
        if self.finding is None or self._diagnosed is None:
            return
        sentence = words.sentence(self.finding, self._diagnosed)
        sureness = words.certainty(self.finding.certainty)
        muted = f'<span style="color: {self.theme.muted}">{escape(sureness)}</span>'
        self.text.setText(f"{escape(sentence)} {muted}")
        self.setAccessibleName(f"{sentence} {sureness}")

    def _offer(self, diagnosed: Diagnosed) -> None:
        for widget in (*self.chips, *self._extras):
            self._flow.removeWidget(widget)
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for fix, text in self._fixes:
            chip = Chip(text, words.remedy(fix, diagnosed), self)
            chip.setObjectName(f"remedy_{len(self.chips)}")
            chip.installEventFilter(self)
            chip.clicked.connect(lambda _=False, fix=fix: self.wished.emit(fix))
            self._flow.addWidget(chip)
            self.chips.append(chip)
            chip.show()
        for widget in self._extras:
            self._flow.addWidget(widget)
        self._flow.invalidate()
        self.updateGeometry()
