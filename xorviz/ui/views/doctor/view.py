"""The doctor: the verdict, its reason, and what may help, beside further findings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from xorviz.session.snapshot import (
    Diagnosed,
    Finding,
    Fix,
    Probe,
    Snapshot,
    TrainerState,
    Verdict,
)
from xorviz.ui import doctor_words as words
from xorviz.ui.highlight import NOTHING, Highlight
from xorviz.ui.intents import SetRunning, TakeRemedy
from xorviz.ui.scrolling import upright
from xorviz.ui.theme import Theme
from xorviz.ui.tries import CONTINUE, Tries
from xorviz.ui.views.base import View
from xorviz.ui.views.doctor.calm import Calm
from xorviz.ui.views.doctor.chip import Chip
from xorviz.ui.views.doctor.finding_row import FindingRow
from xorviz.ui.views.doctor.fold import Fold
from xorviz.ui.views.doctor.head import Head
from xorviz.ui.views.doctor.places import places_of
from xorviz.ui.views.parts.panel import paint_panel

#: In less height a reason alone is told, without the sentence of the verdict; and beside odds.
_ROOMY, _ROOMY_FOR_ODDS = 170, 230

#: Width of the stripe in the verdict's colour.
_STRIPE = 4


class DoctorView(View):
    """A card that says how the run stands, and why.

    The reason, or else the first finding, is always in sight; the others can be unfolded. What is
    pointed at, or has the keyboard, is marked in the other views.
    """

    #: Emits a `Highlight`.
    pointed_out = Signal(object)
    #: Emits what is on show, a `Diagnosed`, with every look while it can be seen.
    looked = Signal(object)

    probes = frozenset({Probe.DOCTOR})

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("doctor_view")
        self.setAccessibleName(self.tr("Doctor"))
        self._calm = Calm()
        self._rows: list[FindingRow] = []
        self._stops: list[QWidget] = []
        self._pointed: FindingRow | None = None
        self._focused: FindingRow | None = None
        self._color = "border"
        self.head = Head()
        self.verdict = QLabel()
        self.verdict.setObjectName("doctor_verdict")
        self.verdict.setWordWrap(True)
        self.verdict.setProperty("role", "muted")
        # As the sentences of the findings below, which have a frame.
        self.verdict.setContentsMargins(4, 0, 4, 0)
        self.fold = Fold(self)
        self.fold.setObjectName("doctor_fold")
        self.fold.toggled.connect(self._fold)
        self._control_tip = self.tr("Change nothing and train on")
        self.control = Chip(self.tr("Continue as it is"), self._control_tip, self)
        self.control.setObjectName("continue")
        self.control.setProperty("control", True)
        self.control.clicked.connect(lambda: self.intent.emit(SetRunning(True)))
        self._tries: Tries | None = None
        self.control.hide()
        self._lay_out()
        self.apply_theme(self.theme)

    @property
    def shown(self) -> Diagnosed | None:
        """What is on show."""
        return self._calm.shown

    @property
    def rows(self) -> list[FindingRow]:
        """The findings on show, those that are folded away among them."""
        return [row for row in self._rows if row.finding is not None]

    def sizeHint(self) -> QSize:
        return QSize(560, 150)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 84)

    def refresh(self, snapshot: Snapshot) -> None:
        if snapshot.doctor is None:
            return
        if self._calm.take(snapshot.doctor, snapshot.state is TrainerState.RUNNING):
            self._show(snapshot.doctor)
        self.looked.emit(self.shown)

    @property
    def tries(self) -> Tries | None:
        """What is known of the remedies on show."""
        return self._tries

    def show_tries(self, tries: Tries | None) -> None:
        """Show how often each remedy worked when it was tried; None where none were."""
        self._tries = tries
        moved = [row.show_tries(tries) for row in self.rows]
        if tries is None:
            self.control.show_face(None)
            self.control.tell(self._control_tip)
        if any(moved):
            self._order_stops()
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._pointed = self._focused = None
        self._mark()

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self.head.apply_theme(theme)
        self.fold.apply_theme(theme)
        self.control.apply_theme(theme)
        for row in self._rows:
            row.apply_theme(theme)

    def verbs(self) -> Iterator[tuple[str, Callable[[], object]]]:
        """Yield what the command palette offers: the remedies of all findings."""
        diagnosed = self.shown
        if diagnosed is None:
            return
        for fix in _all_fixes(diagnosed.diagnosis.findings):
            title = self.tr("Remedy: {0}").format(words.remedy(fix, diagnosed))
            yield title, partial(self._take, fix)

    def go_to_first(self) -> None:
        """Give the keyboard to the first finding; where there is none, to the verdict."""
        rows = self.rows
        (rows[0] if rows else self.head).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def summary(self) -> str:
        diagnosed = self.shown
        if diagnosed is None:
            return self.tr("The doctor has not looked yet.")
        parts = [f"{words.title(diagnosed)}.", words.verdict_sentence(diagnosed)]
        parts.append(f"{words.facts(diagnosed)}.")
        for finding in diagnosed.diagnosis.findings:
            parts.append(
                f"{words.sentence(finding, diagnosed)} ({words.certainty(finding.certainty)})"
            )
        remedies = [
            words.remedy(fix, diagnosed) for fix in _all_fixes(diagnosed.diagnosis.findings)
        ]
        if remedies:
            parts.append(self.tr("What may help: {0}.").format("; ".join(remedies)))
        return " ".join(parts)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_panel(self, event, self.theme)
        painter = QPainter(self)
        stripe = QRect(self._card.geometry())
        stripe.setWidth(_STRIPE)
        painter.fillRect(stripe.adjusted(-_STRIPE, 0, -_STRIPE, 0), self.theme.color(self._color))

    def _lay_out(self) -> None:
        self._card = QFrame()
        self._card.setProperty("role", "card")
        inside = QWidget()
        self._body = QVBoxLayout(inside)
        self._body.setContentsMargins(0, 0, 4, 0)
        self._body.setSpacing(2)
        self._body.addWidget(self.verdict)
        self._body.addStretch(1)
        self._area = upright(inside)
        self._area.setObjectName("doctor_area")
        inside.setAutoFillBackground(False)
        self._area.viewport().setAutoFillBackground(False)
        rows = QVBoxLayout(self._card)
        rows.setContentsMargins(8, 4, 8, 4)
        rows.setSpacing(0)
        rows.addWidget(self.head)
        rows.addWidget(self._area, 1)
        around = QVBoxLayout(self)
        around.setContentsMargins(12, 4, 12, 4)
        around.addWidget(self._card)
        self.fold.hide()

    def _show(self, diagnosed: Diagnosed) -> None:
        findings = diagnosed.diagnosis.findings
        self._color = words.COLORS[diagnosed.diagnosis.verdict]
        self.head.show_diagnosed(diagnosed)
        self.verdict.setText(words.verdict_sentence(diagnosed))
        self._make_rows(max(len(findings), 1))
        offered: list[Fix] = []
        for place, finding in enumerate(findings):
            fixes = tuple(fix for fix in finding.fixes if fix not in offered)
            offered += fixes
            row = self._rows[place]
            control = (CONTINUE, self.control) if place == 0 else None
            row.show_finding(finding, diagnosed, fixes, control)
        for row in self._rows[len(findings) :]:
            row.clear()
        self.show_tries(self._tries)
        self._show_fold(diagnosed)
        # A run whose numbers are none cannot go on as it is.
        diverged = diagnosed.diagnosis.verdict is Verdict.DIVERGED
        self.control.setVisible(bool(findings) and not diverged)
        self._order_stops()
        self._mark()
        self.update()

    def _make_room(self) -> None:
        """Leave the verdict's sentence out where it would push the reason out of sight."""
        diagnosed = self.shown
        findings = () if diagnosed is None else diagnosed.diagnosis.findings
        has_reason = any(finding.reason for finding in findings)
        roomy = _ROOMY if self._tries is None else _ROOMY_FOR_ODDS
        self.verdict.setVisible(not has_reason or self.height() >= roomy)

    def _order_stops(self) -> None:
        """Let the Tab key walk from the verdict through the findings and what belongs to each."""
        stops: list[QWidget] = [self.head]
        for place, row in enumerate(self._rows):
            stops += [row, *((self.fold,) if place == 0 else ()), *row.order]
        if stops != self._stops:
            self._stops = stops
            for before, after in pairwise(stops):
                self.setTabOrder(before, after)

    def _make_rows(self, count: int) -> None:
        while len(self._rows) < count:
            row = FindingRow()
            row.setObjectName(f"finding_{len(self._rows)}")
            row.apply_theme(self.theme)
            row.wished.connect(self._take)
            row.pointed.connect(partial(self._point, row))
            row.focused.connect(partial(self._focus, row))
            # After the verdict and the rows that are there.
            self._body.insertWidget(1 + len(self._rows), row)
            if not self._rows:
                row.put_above_chips(self.fold)
            self._rows.append(row)

    def _show_fold(self, diagnosed: Diagnosed) -> None:
        others = diagnosed.diagnosis.findings[1:]
        if others:
            first = words.headline(others[0], diagnosed)
            more = self.tr("also: {0}") if len(others) == 1 else self.tr("also: {0}; {1} more")
            self.fold.show_words(more.format(first, len(others) - 1))
        self.fold.setVisible(bool(others))
        self._fold(self.fold.isChecked())

    def _fold(self, unfolded: bool) -> None:
        for place, row in enumerate(self._rows):
            row.setVisible(row.finding is not None and (place == 0 or unfolded))

    def _take(self, fix: Fix) -> None:
        self.intent.emit(TakeRemedy(fix))

    def _point(self, row: FindingRow, on: bool) -> None:
        self._pointed = row if on else None
        self._mark()
        self._settle_order(on)

    def _focus(self, row: FindingRow, on: bool) -> None:
        self._focused = row if on else None
        self._mark()
        self._settle_order(on)

    def _settle_order(self, in_use: bool) -> None:
        """Put the best remedies first where they had to wait for somebody's hand."""
        if not in_use and self._tries is not None:
            self.show_tries(self._tries)

    def _mark(self) -> None:
        """Let the other views mark what is pointed at, or has the keyboard."""
        at = self._pointed or self._focused
        highlight: Highlight = NOTHING
        if at is not None and at.finding is not None and self.shown is not None:
            highlight = places_of(at.finding, self.shown)
        for row in self._rows:
            row.mark(row is at and row.finding is not None)
        self.pointed_out.emit(highlight)


def _all_fixes(findings: tuple[Finding, ...]) -> list[Fix]:
    """Return the remedies of all findings, each once."""
    found: list[Fix] = []
    for finding in findings:
        found += [fix for fix in finding.fixes if fix not in found]
    return found
