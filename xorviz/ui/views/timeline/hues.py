"""The colours of lanes: eight that are told apart whatever one's eyes, in each theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from xorviz.session.snapshot import BranchLook
from xorviz.ui.theme import Theme

# After Okabe and Ito, as light or as dark as the ground of the theme asks for.
_ON_DARK = (
    "#56b4e9",
    "#e69f00",
    "#2fb98f",
    "#f0e442",
    "#f0764a",
    "#d98fbd",
    "#9aa4f5",
    "#b5bcc8",
)
_ON_LIGHT = (
    "#0072b2",
    "#a86a00",
    "#00795a",
    "#7f7300",
    "#b84200",
    "#a5457f",
    "#5257c8",
    "#5c6675",
)

#: How many colours there are.
COLOURS = len(_ON_DARK)


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
    dark = QColor(theme.panel).lightness() < 128
    return QColor((_ON_DARK if dark else _ON_LIGHT)[place % COLOURS])


def place_of(branch: BranchLook) -> int:
    """Return which colour a branch has: the one chosen for it, or the next in turn."""
    return (branch.colour if branch.colour >= 0 else branch.id) % COLOURS
