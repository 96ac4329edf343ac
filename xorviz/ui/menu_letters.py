"""Gives each entry of a menu a letter of its own, in whatever language its words are."""

from __future__ import annotations

import re
import string
from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

_MARKED = re.compile(r"(?<!&)&([^\W_])")
#: Where a script has no letters to type, one in brackets stands after the words: 文件(&F).
_APPENDED = re.compile(r"\(&([A-Za-z0-9])\)")


def distinct_letters(texts: Sequence[str]) -> list[str]:
    """Return the texts of a menu, so marked that no two of them share a letter.

    The first that has a letter keeps it; another takes one that nobody has, and where its words
    have none it goes without.
    """
    owners: dict[str, int] = {}
    for place, text in enumerate(texts):
        if mark := _MARKED.search(text):
            owners.setdefault(mark[1].lower(), place)
    result = []
    for place, text in enumerate(texts):
        mark = _MARKED.search(text)
        if mark and owners[mark[1].lower()] != place:
            text, letter = _marked_anew(text, frozenset(owners))
            owners.setdefault(letter, place)
        result.append(text)
    return result


def _marked_anew(text: str, taken: frozenset[str]) -> tuple[str, str]:
    """Return a text with another mark, and its letter; an empty one where none is left."""
    if _APPENDED.search(text):
        free = next((one for one in string.ascii_lowercase if one not in taken), "")
        return _APPENDED.sub(f"(&{free.upper()})" if free else "", text), free
    plain = _MARKED.sub(r"\1", text)
    # The beginning of a word is found soonest.
    places = [*re.finditer(r"\b[^\W_]", plain), *re.finditer(r"[^\W_]", plain)]
    for place in places:
        letter = place[0].lower()
        # What stands in braces is filled in later, and a doubled & is one that is shown.
        if letter not in taken and "{" not in plain[: place.start()]:
            return f"{plain[: place.start()]}&{plain[place.start() :]}", letter
    return plain, ""


class MenuLetters(QObject):
    """Looks after the letters of a menu whenever it opens: its entries change with the run."""

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._menu = menu
        menu.aboutToShow.connect(self.share_out)

    def share_out(self) -> None:
        """Give each entry a letter of its own."""
        entries = [action for action in self._menu.actions() if action.isVisible()]
        texts = [action.text() for action in entries]
        for action, text in zip(entries, distinct_letters(texts), strict=True):
            if action.text() != text:
                action.setText(text)
