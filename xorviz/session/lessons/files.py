"""Lessons from files: those that come with xorviz, and those that a teacher has written."""

from __future__ import annotations

from pathlib import Path

from xorviz.session.errors import FileError, UnknownExperiment
from xorviz.session.experiments import read_json_file
from xorviz.session.lessons.catalogue import LARGEST, lesson_names
from xorviz.session.lessons.lesson import Lesson
from xorviz.session.lessons.reading import read_lesson
from xorviz.texts import read_words


def open_lesson(path: Path) -> Lesson:
    """Return the lesson of a file.

    Raises
    ------
    FileError, SpecError, AxisError
        If it cannot be read, or what it says is no lesson.
    """
    if path.is_file() and path.stat().st_size > LARGEST:
        raise FileError(str(path), "member_too_large", path.name, limit=LARGEST)
    return read_lesson(read_json_file(path), str(path))


def load_lesson(name: str) -> Lesson:
    """Return a lesson that comes with xorviz.

    Raises
    ------
    UnknownExperiment
        If there is none of this name.
    """
    if name not in lesson_names():
        raise UnknownExperiment(name, lesson_names())
    return read_lesson(read_words("lessons", name), name)
