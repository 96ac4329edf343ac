"""The sentences that stand in files, in the language of whoever reads them."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable
from typing import Any

from xorviz.resources import resource_path

ENGLISH = "en"

#: What the window can speak, each by its own name.
LANGUAGES = {
    ENGLISH: "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "zh_CN": "简体中文",
}

#: The variable of the environment that asks for one of them.
LANGUAGE_VARIABLE = "XORVIZ_LANGUAGE"

#: Is given a context, the English and a key, and returns the words of another language.
Lookup = Callable[[str, str, str], str]

_lookup: Lookup | None = None


def translate_by(lookup: Lookup | None) -> None:
    """Let all sentences in files be looked up from now on; None: they stay English.

    The window has a translator; the command line has none, and no part below them knows of Qt.
    """
    global _lookup
    _lookup = lookup
    read_words.cache_clear()


@functools.cache
def read_words(folder: str, name: str) -> Any:
    """Return the document of ``resources/folder/name.json``, with its sentences translated.

    Every text in it is looked up in the context ``"folder/name"``, by its place in the document,
    as in ``"verdicts/solved"`` or ``"steps/0/text"``. What is no sentence, such as the name of a
    preset, is not found, and stays as it is. Whoever gets the document must not change it.
    """
    document = json.loads(resource_path(folder, f"{name}.json").read_text("utf-8"))
    return document if _lookup is None else _translated(document, f"{folder}/{name}", "", _lookup)


def _translated(part: Any, context: str, key: str, lookup: Lookup) -> Any:
    below = f"{key}/" if key else ""
    if isinstance(part, str):
        return lookup(context, part, key) if part else part
    if isinstance(part, dict):
        return {
            name: _translated(entry, context, f"{below}{name}", lookup)
            for name, entry in part.items()
        }
    if isinstance(part, list):
        return [
            _translated(entry, context, f"{below}{place}", lookup)
            for place, entry in enumerate(part)
        ]
    return part
