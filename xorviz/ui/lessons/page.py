"""One step of a lesson on the screen: what it says, asks and offers, and the way on."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from xorviz.session.lessons.course import Course, Stage
from xorviz.session.lessons.lesson import Text
from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.lessons.dots import Dots
from xorviz.ui.lessons.question_box import QuestionBox
from xorviz.ui.lessons.verdict_words import verdict_words
from xorviz.ui.lessons.words import said
from xorviz.ui.scrolling import upright
from xorviz.ui.theme import DARK, Theme
from xorviz.ui.wordy_button import WordyButton

#: How paragraphs stand apart.
_PARAGRAPH = "margin: 0 0 9px 0; line-height: 124%"


class LessonPage(QWidget):
    """Shows where a course stands; what a learner does leaves as a signal."""

    #: Emits a prediction.
    predicted = Signal(object)
    #: The step's own button was pressed.
    begun = Signal()
    #: The learner asks to be shown how.
    helped = Signal()
    #: To the next step, to the one before, and out of the lesson.
    next = Signal()
    back = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._theme: Theme = DARK
        self._shown: tuple[Course, int] | None = None
        self._stage: Stage | None = None
        # Only when the layout has given everything its place.
        self._reveal = QTimer(self, interval=0, singleShot=True)
        self._reveal.timeout.connect(self._show_result)
        self.title = QLabel()
        self.title.setObjectName("lesson_title")
        self.title.setWordWrap(True)
        self.title.setFont(ui_font(Size.TITLE, QFont.Weight.DemiBold))
        self.leave = QToolButton()
        self.leave.setObjectName("lesson_leave")
        self.leave.setText("✕")
        self.leave.setAccessibleName(self.tr("Leave the lesson"))
        self.leave.setToolTip(self.tr("Leave the lesson; the experiment stays as it is"))
        self.leave.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.leave.clicked.connect(self.left)
        self.dots = Dots()
        self.text = _paragraphs("lesson_text")
        self.question = QuestionBox()
        self.question.predicted.connect(self.predicted)
        self.begin = WordyButton()
        self.begin.setObjectName("lesson_begin")
        self.begin.setProperty("role", "primary")
        self.begin.clicked.connect(self.begun)
        self.bar = QProgressBar()
        self.bar.setObjectName("lesson_progress")
        self.bar.setTextVisible(False)
        self.state = QLabel()
        self.state.setObjectName("lesson_state")
        self.state.setProperty("role", "muted")
        self.state.setWordWrap(True)
        self.verdict = QLabel()
        self.verdict.setObjectName("lesson_verdict")
        self.verdict.setWordWrap(True)
        self.verdict.setFont(ui_font(Size.BODY, QFont.Weight.DemiBold))
        self.after = _paragraphs("lesson_after")
        self._result = QFrame()
        self._result.setProperty("role", "card")
        self.help = QPushButton(self.tr("Show me"))
        self.help.setObjectName("lesson_help")
        self.help.setToolTip(self.tr("Let the lesson do it"))
        self.help.clicked.connect(self.helped)
        self.back_button = QPushButton(self.tr("Back"))
        self.back_button.setObjectName("lesson_back")
        self.back_button.clicked.connect(self.back)
        self.next_button = QPushButton(self.tr("Next"))
        self.next_button.setObjectName("lesson_next")
        self.next_button.clicked.connect(self.next)
        self._lay_out()

    def show_course(self, course: Course, units: tuple[str, ...]) -> None:
        """Show the step on which a course stands.

        Parameters
        ----------
        course : Course
        units : tuple of str
            Names of the units that its question speaks of.
        """
        step, is_new = course.step, self._shown != (course, course.place)
        held = False
        self._shown = (course, course.place)
        if is_new:
            self.title.setText(said(course.lesson.title))
            self._show_paragraphs(self.text, step.text, course)
            self.question.setVisible(step.question is not None)
            # Answers that are asked anew come in place of the one which has the keyboard.
            held = any(stop.hasFocus() for stop in self.question.stops)
            if step.question is not None:
                self.question.show_question(course, units)
            label = self.tr("Check my answer")
            if step.action is not None:
                label = said(step.action.label, course.found)
            self.begin.setText(label)
            self.dots.show_place(course.place, course.furthest, len(course.lesson.steps))
            self._area.verticalScrollBar().setValue(0)
        self._show_state(course)
        if held:
            self.take_focus()

    def take_focus(self) -> None:
        """Give the keyboard to what comes next: an answer, the step's own button, or the way on."""
        stops = (*self.question.stops, self.begin, self.next_button, self.help)
        for stop in stops:
            takes = stop.focusPolicy() is not Qt.FocusPolicy.NoFocus
            if takes and stop.isVisibleTo(self) and stop.isEnabled():
                stop.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        # Something is still to be measured: from here the keyboard goes on when it has been.
        self.text.setFocus()

    def forget(self) -> None:
        """Make all of the step anew when it is shown next: another run has come on display."""
        self._shown = None

    def show_progress(self, done: int, total: int, paused: bool) -> None:
        """Show how far an action is, in steps."""
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        words = self.tr("Step {0} of {1}")
        if paused:
            words = self.tr("Paused at step {0} of {1}; press Run to go on.")
        self.state.setText(words.format(f"{done:,}", f"{total:,}"))

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.dots.apply_theme(theme)
        self.question.apply_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press what has the keyboard with Enter too, as in an assistant's pages."""
        button = self.focusWidget()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and isinstance(button, QAbstractButton) and button.hasFocus():
            button.click()
        else:
            super().keyPressEvent(event)

    def _show_state(self, course: Course) -> None:
        stage, step = course.stage, course.step
        # What is pressed here goes away, and the keyboard would go anywhere.
        follows = any(part.hasFocus() for part in (self.begin, self.help, self.text))
        if follows:
            self.text.setFocus()
        if step.question is not None:
            self.question.show_state(course)
        has_begin = step.question is not None or step.action is not None
        self.begin.setVisible(has_begin and stage is Stage.ASKING)
        self.begin.setEnabled(course.may_begin)
        self.bar.setVisible(stage is Stage.DOING)
        self.state.setVisible(stage in (Stage.DOING, Stage.MEASURING))
        if stage is Stage.MEASURING:
            self.state.setText(self.tr("Measuring…"))
        self.help.setVisible(stage is Stage.WAITING and bool(step.help))
        words = verdict_words(course)
        self.verdict.setText(words)
        self.verdict.setVisible(bool(words))
        is_done = stage is Stage.DONE
        self._show_paragraphs(self.after, step.after if is_done else (), course)
        self._result.setVisible(bool(words) or (is_done and bool(step.after)))
        self.back_button.setEnabled(course.place > 0 and stage is not Stage.DOING)
        self.next_button.setEnabled(is_done)
        self.next_button.setText(self.tr("Finish") if course.is_last else self.tr("Next"))
        primary = "primary" if is_done else ""
        if self.next_button.property("role") != primary:
            self.next_button.setProperty("role", primary)
            self.next_button.style().polish(self.next_button)
        if stage is not self._stage:
            self._stage = stage
            if self._result.isVisibleTo(self):
                self._reveal.start()
        if follows and stage not in (Stage.DOING, Stage.MEASURING):
            self.take_focus()

    def _show_result(self) -> None:
        self._area.ensureWidgetVisible(self._result)

    def _show_paragraphs(self, label: QLabel, texts: tuple[Text, ...], course: Course) -> None:
        paragraphs = [said(text, course.found) for text in texts]
        html = "".join(f"<p style='{_PARAGRAPH}'>{one}</p>" for one in paragraphs)
        label.setText(html)
        label.setVisible(bool(paragraphs))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.title, 1)
        head.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignTop)
        result = QVBoxLayout(self._result)
        result.setContentsMargins(12, 8, 12, 4)
        result.setSpacing(8)
        result.addWidget(self.verdict)
        result.addWidget(self.after)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(16, 4, 16, 8)
        rows.setSpacing(8)
        for part in (self.text, self.question, self.begin, self.bar, self.state, self._result):
            rows.addWidget(part)
        rows.addWidget(self.help, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addStretch(1)
        self._area = upright(inside)
        foot = QHBoxLayout()
        foot.addWidget(self.back_button)
        foot.addStretch(1)
        foot.addWidget(self.next_button)
        top = QVBoxLayout()
        top.setContentsMargins(16, 8, 8, 4)
        top.setSpacing(8)
        top.addLayout(head)
        top.addWidget(self.dots)
        bottom = QVBoxLayout()
        bottom.setContentsMargins(16, 8, 16, 12)
        bottom.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self._area, 1)
        whole.addLayout(bottom)


def _paragraphs(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setFont(ui_font(Size.TITLE))
    label.setTextFormat(Qt.TextFormat.RichText)
    return label
