"""What a learner is asked, and where the answer is given."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from xorviz.session.lessons.course import Course, Stage
from xorviz.session.lessons.lesson import Question
from xorviz.session.lessons.measures import Value
from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.lessons.answer_button import AnswerButton, Outcome
from xorviz.ui.lessons.scale import Scale
from xorviz.ui.lessons.words import said
from xorviz.ui.theme import DARK, Theme


class QuestionBox(QWidget):
    """Asks one question; what comes of the answer is shown in the same place."""

    #: Emits what a learner predicts: a place among the options, a number, or positions of units.
    predicted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._theme: Theme = DARK
        self._buttons: list[AnswerButton] = []
        self._nothing: AnswerButton | None = None
        self._kind = ""
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._choose)
        self.ask = QLabel()
        self.ask.setObjectName("lesson_ask")
        self.ask.setWordWrap(True)
        self.ask.setFont(ui_font(Size.BODY, QFont.Weight.DemiBold))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.number = QSpinBox()
        self.number.setObjectName("lesson_number")
        self.number.setGroupSeparatorShown(True)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName("lesson_slider")
        self.slider.valueChanged.connect(self.number.setValue)
        self.number.valueChanged.connect(self._type)
        self._line = QWidget()
        line = QHBoxLayout(self._line)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.slider, 1)
        line.addWidget(self.number)
        self.scale = Scale()
        self.hint = QLabel(self.tr("Move the slider to your guess."))
        self.hint.setProperty("role", "muted")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self.ask)
        rows.addLayout(self._rows)
        rows.addWidget(self._line)
        rows.addWidget(self.hint)
        rows.addWidget(self.scale)

    def show_question(self, course: Course, units: tuple[str, ...]) -> None:
        """Ask what the step asks.

        Parameters
        ----------
        course : Course
            Whose step has a question.
        units : tuple of str
            The names of the units that may be chosen.
        """
        question = course.step.question
        assert question is not None
        self._clear()
        self._kind = question.kind
        self.ask.setText(said(question.ask, course.found))
        self._line.setVisible(question.kind == "number")
        if question.kind == "number":
            self._show_number(question, course.guess)
        else:
            is_choice = question.kind == "choice"
            words = [said(one.text, course.found) for one in question.options]
            self._show_buttons(words if is_choice else list(units), is_choice)
            self._check(course.guess)
        self.show_state(course)

    def show_state(self, course: Course) -> None:
        """Show whether the question is still open, and what came of it."""
        open_, answer = course.stage is Stage.ASKING, course.answer
        self._line.setEnabled(open_)
        self._line.setVisible(self._kind == "number" and answer is None)
        self.hint.setVisible(self._kind == "number" and course.guess is None)
        for button in self._buttons:
            # It shall still be read well, so it is only made deaf.
            button.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not open_)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if open_ else Qt.FocusPolicy.NoFocus)
            button.show_outcome(Outcome.OPEN)
        self.scale.setVisible(False)
        if answer is None or answer.value is None:
            return
        question = course.step.question
        assert question is not None
        if self._kind == "number" and isinstance(answer.value, (int, float)):
            guess = course.guess
            assert isinstance(guess, int)
            self.scale.show_both(question.low, question.high, guess, answer.value)
            self.scale.setVisible(True)
        for place, button in enumerate(self._buttons):
            right = self._is_true(place, question, answer.value)
            if right or button.isChecked():
                button.show_outcome(Outcome.RIGHT if right else Outcome.WRONG)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What takes the keyboard while the question is open."""
        return (*self._buttons, self.slider)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.scale.apply_theme(theme)
        for button in self._buttons:
            button.apply_theme(theme)

    def _is_true(self, place: int, question: Question, truth: Value) -> bool:
        if self._kind == "choice":
            return question.options[place].fits(truth)
        if self._buttons[place] is self._nothing:
            return truth == ()
        return isinstance(truth, tuple) and place in truth

    def _show_number(self, question: Question, guess: Value | None) -> None:
        for control in (self.number, self.slider):
            control.blockSignals(True)
            control.setRange(question.low, question.high)
            control.setSingleStep(max((question.high - question.low) // 100, 1))
            middle = (question.low + question.high) // 2
            control.setValue(guess if isinstance(guess, int) else middle)
            control.setAccessibleName(self.ask.text())
            control.blockSignals(False)
        self.slider.setPageStep(max((question.high - question.low) // 10, 1))

    def _show_buttons(self, words: list[str], exclusive: bool) -> None:
        self._group.setExclusive(exclusive)
        for place, one in enumerate(words):
            button = AnswerButton(one, exclusive)
            button.setObjectName(f"lesson_answer_{place}")
            self._add(button, place)
        if not exclusive:
            self._nothing = AnswerButton(self.tr("None of them"), exclusive)
            self._nothing.setObjectName("lesson_answer_none")
            self._add(self._nothing, len(words))

    def _add(self, button: AnswerButton, place: int) -> None:
        button.apply_theme(self._theme)
        self._group.addButton(button, place)
        self._rows.addWidget(button)
        # It is made last of all the window, and Tab shall reach it where it stands.
        self.setTabOrder(self._buttons[-1] if self._buttons else self.number, button)
        # At once: the keyboard may be given to it.
        button.show()
        self._buttons.append(button)

    def _check(self, guess: Value | None) -> None:
        if isinstance(guess, int):
            self._buttons[guess].setChecked(True)
        elif isinstance(guess, tuple):
            for unit in guess:
                self._buttons[int(unit)].setChecked(True)
            if self._nothing is not None:
                self._nothing.setChecked(not guess)

    def _choose(self, place: int) -> None:
        if self._kind == "choice":
            self.predicted.emit(place)
            return
        clicked = self._buttons[place]
        if clicked.isChecked():
            for button in self._buttons:
                if (button is self._nothing) is not (clicked is self._nothing):
                    button.setChecked(False)
        units = tuple(
            one
            for one, button in enumerate(self._buttons)
            if button.isChecked() and button is not self._nothing
        )
        is_none = self._nothing is not None and self._nothing.isChecked()
        self.predicted.emit(units if units or is_none else None)

    def _type(self, value: int) -> None:
        self.slider.blockSignals(True)
        self.slider.setValue(value)
        self.slider.blockSignals(False)
        self.predicted.emit(value)

    def _clear(self) -> None:
        for button in self._buttons:
            self._group.removeButton(button)
            self._rows.removeWidget(button)
            button.setParent(None)
            button.deleteLater()
        self._buttons, self._nothing = [], None
