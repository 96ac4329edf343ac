"""The timeline: where in its time the run stands, in words, and the strip of its branches."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QVBoxLayout

from xorviz.session.snapshot import Snapshot, TimeLook, TrainerState
from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.intents import SetRunning
from xorviz.ui.panels.icons import icon
from xorviz.ui.style import faint
from xorviz.ui.theme import Theme
from xorviz.ui.views.base import View
from xorviz.ui.views.parts.colors import mix
from xorviz.ui.views.parts.note import Note
from xorviz.ui.views.timeline.keys import noted_after, noted_before
from xorviz.ui.views.timeline.play_back import PlayBack
from xorviz.ui.views.timeline.strip import Strip
from xorviz.ui.views.timeline.wishes import Wishes
from xorviz.ui.views.timeline.words import crowd_words, described, memory_words, place_words

#: Height of the line of words.
_HEAD = 22


class TimelineView(View):
    """Scrubs the run on display, plays it backwards, and shows its branches.

    Parameters
    ----------
    pace : callable
        Returns the steps a second at which it plays back; None is as fast as it goes.
    """

    def __init__(self, pace: Callable[[], float | None]) -> None:
        super().__init__()
        self._running = False
        #: Play back was begun while the run went on, and no picture of a pause has come yet.
        self._pausing = False
        self._hovered = ""
        self._wishes = Wishes(self.intent.emit)
        self.play_back = PlayBack(pace, self)
        self.play_back.stepped.connect(lambda step: self._want(step, dragging=True))
        self.play_back.toggled.connect(self._end_play)
        self.strip = Strip()
        self.strip.wanted.connect(self._want)
        self.strip.intent.connect(self.intent)
        self.strip.described.connect(self._hover)
        self.strip.touched.connect(self.stop)
        self.words = Note(strong=True)
        self.words.setObjectName("timeline_words")
        self.back = QToolButton()
        self.back.setObjectName("play_back")
        self.back.setFixedHeight(_HEAD - 2)
        self.back.clicked.connect(self.toggle_play_back)
        self.present_button = QPushButton(self.tr("Back to the present"))
        self.present_button.setObjectName("back_to_present")
        self.present_button.setFont(ui_font(Size.CAPTION, QFont.Weight.Medium))
        self.present_button.setFixedHeight(_HEAD - 2)
        self.present_button.setStyleSheet("padding: 0 9px;")
        self.present_button.setToolTip(self.tr("Show where training goes on"))
        self.present_button.clicked.connect(self._leave_past)
        # Its place is kept, so that nothing jumps.
        policy = self.present_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.present_button.setSizePolicy(policy)
        self.present_button.hide()
        head = QHBoxLayout()
        head.setContentsMargins(8, 1, 8, 1)
        head.setSpacing(8)
        head.addWidget(self.back)
        head.addWidget(self.words, 1)
        head.addWidget(self.present_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 1, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(head)
        rows.addWidget(self.strip)
        # Where it is given more room than it wants, as by itself in a window.
        rows.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.apply_theme(self.theme)
        self._show_playing(False)
        self._show_nothing(0)

    @property
    def time(self) -> TimeLook | None:
        """The time on show."""
        return self.strip.time

    @property
    def step(self) -> int:
        """Where the cursor is."""
        return 0 if self.time is None else self._wishes.place(self.time)

    def refresh(self, snapshot: Snapshot) -> None:
        self._running = snapshot.state is TrainerState.RUNNING
        if snapshot.time is None:
            self._show_nothing(snapshot.step)
            return
        self._pausing = self._pausing and self._running
        if self._is_let_go:
            self.play_back.stop()
        self._wishes.take(snapshot.time)
        self.strip.show_time(snapshot.time, snapshot.topology, self._wishes.place(snapshot.time))
        self._settle()

    def _show_nothing(self, step: int) -> None:
        """Say that there is no past to show."""
        self.play_back.stop()
        self.strip.show_nothing()
        self.back.setEnabled(False)
        self.present_button.hide()
        self.words.setFont(ui_font(Size.CAPTION))
        if step:
            self.words.setText(self.tr("Nothing of this run's past is kept"))
        else:
            self.words.setText(self.tr("Run or step, and every step can be shown again here"))
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self.strip.apply_theme(theme)
        self.words.apply_theme(theme)
        self._show_playing(self.play_back.plays)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._ground())
        painter.fillRect(0, 0, self.width(), 1, self.theme.color("border"))
        painter.end()

    def minimumSizeHint(self) -> QSize:
        return QSize(160, super().minimumSizeHint().height())

    def summary(self) -> str:
        """Say at which step the run stands, what happened until its end, and which branches."""
        time = self.time
        if time is None:
            return self.tr("No time yet.")
        return described(time, self.step, self._running, self.strip.lanes.happened(time))

    def go_to(self, step: int | None) -> None:
        """Show a step, or the present."""
        self.stop()
        self._want(step, dragging=False)

    def go_back_one(self) -> None:
        """Show the step before."""
        if self.time is not None and self.step > self.time.first:
            self.go_to(self.step - 1)

    def go_to_mark(self, forward: bool) -> None:
        """Show the step of the next mark, or of the one before."""
        time = self.time
        if time is None:
            return
        find = noted_after if forward else noted_before
        step = min(max(find(self.strip.lanes.noted(time), self.step, time), time.first), time.last)
        if step != self.step:
            self.go_to(None if step >= time.last else step)

    def toggle_play_back(self) -> None:
        """Begin to play backwards, or end it."""
        if self.play_back.plays:
            self.stop()
        elif self.time is not None:
            self._pausing = self._running
            self.play_back.start(self.time, self.step)

    def stop(self) -> None:
        """End playing backwards."""
        self.play_back.stop()

    @property
    def _is_let_go(self) -> bool:
        """Whether somebody lets it go forward, or train."""
        return self._running and not self._pausing

    def _end_play(self, plays: bool) -> None:
        self._show_playing(plays)
        if not plays and not self._is_let_go:
            self._want(self.play_back.step, dragging=False)

    def _want(self, step: int | None, dragging: bool) -> None:
        if self.time is None:
            return
        if self._running and not self._wishes.waits:
            # The run would go on from there at once.
            self.intent.emit(SetRunning(False))
        self._wishes.want(step, dragging)
        self.strip.move_cursor(self.step)
        self._settle()

    def _leave_past(self) -> None:
        has_focus = self.present_button.hasFocus()
        self.go_to(None)
        if has_focus:
            # The button goes when the present has come.
            self.strip.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hover(self, words: str) -> None:
        self._hovered = words
        self._say()

    def _settle(self) -> None:
        time = self.time
        assert time is not None
        self.present_button.setVisible(self._is_past)
        weight = QFont.Weight.DemiBold if self._is_past else QFont.Weight.Normal
        if self.words.font().weight() != weight:
            self.words.setFont(ui_font(Size.CAPTION, weight))
        self.back.setEnabled(self.play_back.plays or self.step > time.first)
        self._say()
        self.update()

    @property
    def _is_past(self) -> bool:
        return self.time is not None and (self.time.is_past or self.step < self.time.last)

    def _say(self) -> None:
        time = self.time
        if time is None:
            return
        if self._hovered:
            words = self._hovered
        else:
            here = self.strip.events_here()
            words = place_words(time, self.step, self._running)
            words = "; ".join(filter(None, (words, crowd_words(time))))
            if here:
                words += f" · {here}"
        self.words.setText(words)
        tip = f"{words}\n{memory_words(time)}"
        if self.words.toolTip() != tip:
            self.words.setToolTip(tip)

    def _ground(self) -> QColor:
        panel = self.theme.color("panel")
        return mix(panel, self.theme.color("warning"), 0.2) if self._is_past else panel

    def _show_playing(self, plays: bool) -> None:
        text = self.tr("Stop playing back") if plays else self.tr("Play back")
        self.back.setToolTip(text)
        self.back.setAccessibleName(text)
        color = self.theme.color("text")
        self.back.setIcon(icon("pause" if plays else "back", color, faint(self.theme)))
