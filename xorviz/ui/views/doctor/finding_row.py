"""A finding on show: its sentences, how sure it is, and what may help."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QEnterEvent, QFocusEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from xorviz.session.snapshot import Diagnosed, Finding, Fix
from xorviz.ui import doctor_words as words
from xorviz.ui import odds_words
from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.style import set_property
from xorviz.ui.theme import DARK, Theme
from xorviz.ui.tries import Tries
from xorviz.ui.views.doctor.chip import Chip, least_width
from xorviz.ui.views.doctor.flow import FlowLayout

#: Between two chips.
_GAP = 5

#: Milliseconds between two changes of their order while tries go on, at least.
_CALM = 1500


class FindingRow(QFrame):
    """Can be pointed at and has a place in the walk of the Tab key; its chips come after it."""

    #: Emits the `Fix` that a person wants.
    wished = Signal(object)
    #: The mouse is on it, or has left it.
    pointed = Signal(bool)
    #: The keyboard is on it, or has left it.
    focused = Signal(bool)

    #: What it is for a screen reader.
    spoken_role = QAccessible.Role.ListItem

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding: Finding | None = None
        self.theme: Theme = DARK
        self.chips: list[Chip] = []
        self._since_moved = QElapsedTimer()
        self._since_moved.start()
        #: The chips as they stand, the control among them.
        self.order: list[Chip] = []
        self._fixes: tuple[tuple[Fix, str], ...] = ()
        self._by_fix: list[tuple[Fix, Chip]] = []
        self._control: tuple[Fix, Chip] | None = None
        self._diagnosed: Diagnosed | None = None
        self.setProperty("role", "finding")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.setProperty("role", "muted")
        self.note.setFont(ui_font(Size.CAPTION))
        self.note.hide()
        self._flow = FlowLayout(_GAP)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(4, 2, 4, 4)
        self._lines.setSpacing(4)
        self._lines.addWidget(self.text)
        self._lines.addLayout(self._flow)
        self._lines.addWidget(self.note)

    def put_above_chips(self, widget: QWidget) -> None:
        """Let something stand between the sentences and the remedies."""
        self._lines.insertWidget(1, widget, 0, Qt.AlignmentFlag.AlignLeft)

    def show_finding(
        self,
        finding: Finding,
        diagnosed: Diagnosed,
        fixes: tuple[Fix, ...],
        control: tuple[Fix, Chip] | None = None,
    ) -> None:
        """Show a finding.

        Parameters
        ----------
        finding : Finding
        diagnosed : Diagnosed
            That it is of.
        fixes : tuple of Fix
            Those to be offered here.
        control : tuple of Fix and Chip, or None
            To continue as it is, where that is offered here too.
        """
        self.finding, self._diagnosed = finding, diagnosed
        self._show_text()
        named = tuple((fix, words.chip(fix, diagnosed)) for fix in fixes)
        if named != self._fixes or control != self._control:
            self._fixes, self._control = named, control
            self._offer(diagnosed)

    def show_tries(self, tries: Tries | None) -> bool:
        """Show how often each remedy worked (None: none is tried); tell whether they have moved."""
        chips = [*self._by_fix, *self._controls]
        shows = tries is not None and not tries.trouble
        self._flow.set_columns(least_width() if shows else 0)
        for fix, chip in chips:
            odds = tries.of(fix) if tries is not None else None
            chip.show_face(odds_words.face(odds, tries.goes_on) if tries and shows else None)
            if tries is not None:
                chip.tell(odds_words.in_full(self._tip(fix), odds, tries))
            elif chip in self.chips:
                chip.tell(self._tip(fix))
        said = odds_words.note(tries) if tries is not None and self._control is not None else ""
        self.note.setText(said)
        self.note.setVisible(bool(said))
        if tries is None or self._is_in_use(chip for _, chip in chips):
            return False
        ordered = [chip for _, chip in sorted(chips, key=lambda one: tries.place(one[0]))]
        is_soon = tries.goes_on and self._since_moved.elapsed() < _CALM
        if ordered == self.order or is_soon:
            return False
        self.order = ordered
        self._since_moved.restart()
        self._flow.put_in_order(ordered)
        return True

    def clear(self) -> None:
        """Show nothing."""
        self.finding = self._diagnosed = None
        self.hide()

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.theme = theme
        for chip in self.chips:
            chip.apply_theme(theme)
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

    @property
    def _controls(self) -> list[tuple[Fix, Chip]]:
        return [] if self._control is None else [self._control]

    def _tip(self, fix: Fix) -> str:
        assert self._diagnosed is not None
        return words.remedy(fix, self._diagnosed)

    def _is_in_use(self, chips: Iterable[Chip]) -> bool:
        """Tell whether somebody is about to take a remedy: it must not move away from them."""
        return any(chip.underMouse() or chip.hasFocus() for chip in chips)

    def _show_text(self) -> None:
        if self.finding is None or self._diagnosed is None:
            return
        sentence = words.sentence(self.finding, self._diagnosed)
        sureness = words.certainty(self.finding.certainty)
        muted = f'<span style="color: {self.theme.muted}">{escape(sureness)}</span>'
        self.text.setText(f"{escape(sentence)} {muted}")
        self.setAccessibleName(f"{sentence} {sureness}")

    def _offer(self, diagnosed: Diagnosed) -> None:
        for widget in self.order:
            self._flow.removeWidget(widget)
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips, self._by_fix = [], []
        for fix, text in self._fixes:
            chip = Chip(text, words.remedy(fix, diagnosed), self)
            chip.setObjectName(f"remedy_{len(self.chips)}")
            chip.apply_theme(self.theme)
            chip.installEventFilter(self)
            chip.clicked.connect(lambda _=False, fix=fix: self.wished.emit(fix))
            self._flow.addWidget(chip)
            self.chips.append(chip)
            self._by_fix.append((fix, chip))
            chip.show()
        self.order = [*self.chips, *(chip for _, chip in self._controls)]
        for _, chip in self._controls:
            self._flow.addWidget(chip)
        self._flow.invalidate()
        self.updateGeometry()
