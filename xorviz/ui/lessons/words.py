"""What a lesson says, in the learner's language and with the measured numbers put in."""

from __future__ import annotations

from collections.abc import Mapping
from re import Match

from PySide6.QtCore import QCoreApplication, QLocale

from xorviz.session.lessons.course import shown
from xorviz.session.lessons.lesson import PLACEHOLDER, Text
from xorviz.session.lessons.measures import Measured, Value
from xorviz.ui.numbers import plain
from xorviz.ui.registry_names import readable

_NO_FOUND: Mapping[str, Measured] = {}


def said(text: Text, found: Mapping[str, Measured] = _NO_FOUND) -> str:
    """Return a text of a lesson as it is shown; it is in the learner's language already.

    Parameters
    ----------
    text : Text
    found : mapping of str to Measured
        What stands for the names in braces.
    """

    def put_in(match: Match[str]) -> str:
        name, more = match[1], match[2] or ""
        return number_words(shown(found, name, more), found[name].measure.layer or "")

    return PLACEHOLDER.sub(put_in, text.written)


def number_words(value: Value | None, layer: str = "") -> str:
    """Return what was measured in words.

    Parameters
    ----------
    value : value or None
    layer : str
        Whose units positions are.
    """
    if value is None:
        return QCoreApplication.translate("Lessons", "never")
    if isinstance(value, tuple):
        if not value:
            return QCoreApplication.translate("Lessons", "none")
        return QLocale().createSeparatedList([_entry(entry, layer) for entry in value])
    return _entry(value, "")


def _entry(value: float | int | str, layer: str) -> str:
    if isinstance(value, str):
        return readable(value)
    if isinstance(value, int):
        return f"{layer}.{value + 1}" if layer else f"{value:,}"
    if value.is_integer():
        return plain(value, 0)
    return plain(value, 4) if abs(value) < 1.0 else plain(value, 2)
