"""What a lesson answers to a prediction, once it has been measured."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from xorviz.session.lessons.course import Course
from xorviz.ui.lessons.words import number_words, said


def verdict_words(course: Course) -> str:
    """Return a sentence on the prediction of a step; none before it was measured."""
    question, answer = course.step.question, course.answer
    if question is None or answer is None:
        return ""
    if question.kind == "number" and answer.value is not None:
        words = QCoreApplication.translate("Lessons", "You said {0}; measured: {1}.")
        if course.is_right:
            words = QCoreApplication.translate("Lessons", "Close! You said {0}; measured: {1}.")
        return words.format(number_words(course.guess), number_words(answer.value))
    if course.is_right:
        return QCoreApplication.translate("Lessons", "Yes, as you said.")
    option = course.right_option
    if option is not None:
        truth = said(option.text, course.found)
    else:
        truth = number_words(answer.value, answer.measure.layer or "")
    words = QCoreApplication.translate("Lessons", "Not quite. Measured: {0}")
    return words.format(truth)
