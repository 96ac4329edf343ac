"""The colours of lanes: eight that are told apart whatever one's eyes, in each theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from xorviz.session.snapshot import BranchLook
from xorviz.ui.theme import DARK, Theme

#: How many colours there are.
COLOURS = len(DARK.lanes)


def colour_names() -> tuple[str, ...]:
    """Return what the colours are called, in their order."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("TimelineView", text)

    return (
        tr("Blue"),
        tr("Orange"),
        tr("Green"),
        tr("Yellow"),
        tr("Red"),
        tr("Pink"),
        tr("Violet"),
        tr("Grey"),
    )


@lru_cache(maxsize=64)
def colour(theme: Theme, place: int) -> QColor:
    """Return a colour of the palette by its place."""
    return QColor(theme.lanes[place % COLOURS])


def place_of(branch: BranchLook) -> int:
    """Return which colour a branch has: the one chosen for it, or the next in turn."""
    return (branch.colour if branch.colour >= 0 else branch.id) % COLOURS
