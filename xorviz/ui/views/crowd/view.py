"""The view of the random starts: how many solve it, the losses of all, small maps of some."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from xorviz.session.snapshot import Crowd, Probe, Request, Snapshot
from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.intents import OpenStart, SetStarts, ShowStart
from xorviz.ui.panels.fields import QWIDGETSIZE_MAX
from xorviz.ui.theme import Theme
from xorviz.ui.views.base import View
from xorviz.ui.views.crowd.histogram import LossHistogram
from xorviz.ui.views.crowd.outcomes import Outcomes, outcomes_of
from xorviz.ui.views.crowd.strips import Strips
from xorviz.ui.views.crowd.words import not_counted, summary_of, verdict
from xorviz.ui.views.parts.note import Note
from xorviz.ui.views.parts.panel import paint_panel
from xorviz.ui.views.parts.readout import Readout
from xorviz.ui.views.parts.scroll import FittedScrollArea

#: What the button offers where only one start runs.
MANY = 1000

#: Pixels of header and readout.
_BESIDE = 48

#: Wider than so many times its height, the histogram stands beside the strips.
_WIDE = 1.5

#: The histogram's part of the width or the height, and its bounds in pixels.
_ACROSS, _DOWN = (0.36, 150, 420), (0.34, 84, 260)


class CrowdView(View):
    """A histogram of the losses beside strips of small maps; or words where one start runs."""

    probes = frozenset({Probe.CROWD})

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("crowd_view")
        self._crowd: Crowd | None = None
        self._outcomes: Outcomes | None = None
        self._displayed = 0
        self._wanted: tuple[int, ...] = ()
        #: The start that a person has chosen and that has not come on display yet.
        self._awaited: int | None = None
        self._step = 0
        self.histogram = LossHistogram()
        self.strips = Strips()
        self.readout = Readout()
        self.readout.show_hint(
            self.tr("click a bar or a map to show that start; double-click to open it")
        )
        self.note = Note(strong=True)
        self.note.setObjectName("crowd_note")
        self.open = self._make_button()
        self._scroll = FittedScrollArea(self.strips)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._make_placeholder())
        self._pages.addWidget(self._make_page())
        for part in (self.histogram, self.strips):
            part.described.connect(self.readout.show_value)
            part.wanted.connect(self._choose)
        self.strips.opened.connect(lambda start: self.intent.emit(OpenStart(start)))
        self.strips.moved_to.connect(self._scroll.bring_into_sight)
        self.apply_theme(self.theme)

    def sizeHint(self) -> QSize:
        return QSize(420, 200)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 120)

    def request(self) -> Request:
        return Request(self.probes, starts=self._wanted)

    def finds(self, snapshot: Snapshot) -> bool:
        # Where one start runs there is no crowd, and that is what is to be said.
        return snapshot.spec["replicas"] == 1 or super().finds(snapshot)

    def rebuild(self, snapshot: Snapshot) -> None:
        self.strips.start_anew()

    def refresh(self, snapshot: Snapshot) -> None:
        crowd, before = snapshot.crowd, self._crowd
        self._crowd, self._displayed, self._step = crowd, snapshot.replica, snapshot.step
        if self._awaited == snapshot.replica:
            self._awaited = None
        self._pages.setCurrentIndex(0 if crowd is None else 1)
        if crowd is None:
            self._outcomes, self._wanted, self._awaited = None, (), None
            return
        if before is None or len(before.loss) != len(crowd.loss) or crowd.step < before.step:
            self.strips.start_anew()
            self._awaited = None
        outcomes = self._outcomes = outcomes_of(crowd)
        self._tell(crowd, outcomes)
        self.histogram.show_crowd(crowd, outcomes, snapshot.replica)
        asked = bool(self._wanted)
        if self.strips.show_crowd(crowd, outcomes, snapshot.replica, asked):
            self._scroll.refit()
        self._want_maps()

    def apply_theme(self, theme: Theme) -> None:
        for part in (self.histogram, self.strips, self.readout, self.note, self._scroll):
            part.apply_theme(theme)
        super().apply_theme(theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_panel(self, event, self.theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._divide()

    def summary(self) -> str:
        if self._crowd is None or self._outcomes is None:
            return self._alone.text()
        return summary_of(self._crowd, self._outcomes, self._displayed)

    def _choose(self, start: int) -> None:
        """Want a start on display; its past must be found again, which may take a moment."""
        self._awaited = None if start == self._displayed else start
        if self._crowd is not None and self._outcomes is not None:
            self._tell(self._crowd, self._outcomes)
        self.intent.emit(ShowStart(start))

    def _tell(self, crowd: Crowd, outcomes: Outcomes) -> None:
        """Say how many solve it, who is not among them, of which step that is, and who comes."""
        parts = [verdict(crowd), *not_counted(crowd, outcomes)]
        if crowd.step != self._step:
            parts.append(self.tr("at step {0}").format(f"{crowd.step:,}"))
        if self._awaited is not None:
            parts.append(self.tr("start {0} comes on display…").format(f"{self._awaited:,}"))
        words = " · ".join(parts)
        if words != self.note.text():
            self.note.setText(words)
            self.note.setToolTip(words)

    def _want_maps(self) -> None:
        """Ask for the maps of whoever has a seat; where that changed, soon."""
        starts = self.strips.seating.starts
        if starts != self._wanted:
            self._wanted = starts
            self.request_changed.emit()

    def _divide(self) -> None:
        """Put the histogram beside the strips, or above them where the view is narrow."""
        # Header and readout have the rest.
        room = QSize(self.width(), self.height() - _BESIDE)
        across = room.width() > _WIDE * room.height()
        ways = QBoxLayout.Direction
        self._body.setDirection(ways.LeftToRight if across else ways.TopToBottom)
        part, least, most = _ACROSS if across else _DOWN
        length = round(part * (room.width() if across else room.height()))
        length = min(max(length, least), most)
        if across:
            self.histogram.setMinimumSize(length, 0)
            self.histogram.setMaximumSize(length, QWIDGETSIZE_MAX)
        else:
            self.histogram.setMinimumSize(0, length)
            self.histogram.setMaximumSize(QWIDGETSIZE_MAX, length)

    def _make_page(self) -> QWidget:
        page = QWidget()
        header, footer = QHBoxLayout(), QHBoxLayout()
        header.setContentsMargins(8, 4, 8, 2)
        header.addWidget(self.note)
        footer.setContentsMargins(0, 0, 8, 2)
        footer.setSpacing(4)
        footer.addWidget(self.readout, 1)
        footer.addWidget(self.open)
        inside = QWidget()
        inside.setLayout(self._body)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        self._body.addWidget(self.histogram)
        self._body.addWidget(self._scroll, 1)
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(header)
        rows.addWidget(inside, 1)
        rows.addLayout(footer)
        return page

    def _make_placeholder(self) -> QWidget:
        page = QWidget()
        self._alone = QLabel(
            self.tr("One start runs. Choose more under Crowd to see how much is luck.")
        )
        self._alone.setProperty("role", "muted")
        self._alone.setWordWrap(True)
        self._alone.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.many = QPushButton(self.tr("{0} random starts").format(f"{MANY:,}"))
        self.many.setObjectName("crowd_many")
        self.many.setToolTip(self.tr("Train so many random starts side by side"))
        self.many.clicked.connect(lambda: self.intent.emit(SetStarts(MANY)))
        rows = QVBoxLayout(page)
        rows.setContentsMargins(16, 8, 16, 8)
        rows.setSpacing(8)
        rows.addStretch(1)
        rows.addWidget(self._alone)
        rows.addWidget(self.many, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addStretch(1)
        return page

    def _make_button(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("crowd_open")
        button.setText(self.tr("open as a session"))
        button.setFont(ui_font(Size.CAPTION))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolTip(self.tr("Make a session of its own of the start on display"))
        button.setAccessibleName(self.tr("Open the start on display as a session"))
        button.clicked.connect(lambda: self.intent.emit(OpenStart(self._displayed)))
        return button
