"""Which lessons come with xorviz, in the order of a course, and which files are lessons."""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from pathlib import Path

from xorviz.resources import resource_path
from xorviz.texts import read_words

#: What a file must say to be a lesson.
MARK = "xorviz_lesson"

#: A lesson is a story to be read; a larger file is none.
LARGEST = 2**20


def titles() -> tuple[tuple[str, str], ...]:
    """Return name and title of each lesson, in the order in which they are best taken."""
    return tuple((name, read_words("lessons", name)["title"]) for name in lesson_names())


@functools.cache
def lesson_names() -> tuple[str, ...]:
    """Return the names of all lessons, in order."""
    names = [path.stem for path in resource_path("lessons").glob("*.json")]
    return tuple(sorted(names, key=lambda name: (read_words("lessons", name)["place"], name)))


def is_lesson(path: Path) -> bool:
    """Tell whether a file of JSON is a lesson; False where it cannot be read."""
    try:
        if path.suffix.lower() != ".json" or path.stat().st_size > LARGEST:
            return False
        document = json.loads(path.read_text("utf-8-sig"))
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(document, Mapping) and MARK in document
