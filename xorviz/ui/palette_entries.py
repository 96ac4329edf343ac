"""What the command palette offers: every action of the window, found in the window itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from xorviz.ui.actions import PALETTE_REASON, PALETTE_TITLE, plain

#: Returns further entries: a title, and what it does.
Source = Callable[[], Iterable[tuple[str, Callable[[], object]]]]


@dataclass(frozen=True)
class Entry:
    """One line of the palette.

    Parameters
    ----------
    title : str
    place : str
        Where it stands in the menus, as in ``File › Presets``; may be empty.
    keys : str
        Its shortcuts.
    run : callable
    enabled, checked : bool
    reason : str
        Why it cannot be used now, where that is known.
    """

    title: str
    place: str
    keys: str
    run: Callable[[], object]
    enabled: bool = True
    checked: bool = False
    reason: str = ""


def entries_of(window: QMainWindow, sources: Sequence[Source] = ()) -> list[Entry]:
    """Return an entry for each visible action of a window, the menus' first, then the sources'."""
    entries: list[Entry] = []
    titles: set[str] = set()
    met: set[QAction] = set()
    for action, place in _actions(window):
        if action in met or not _counts(action):
            continue
        met.add(action)
        entry = _entry(action, place)
        # A button may offer by itself what stands in the menus too.
        if place or entry.title not in titles:
            entries.append(entry)
            titles.add(entry.title)
    for source in sources:
        entries += [Entry(title, "", "", run) for title, run in source()]
    return entries


def keys_of(action: QAction) -> str:
    """Return an action's shortcuts as the keyboard has them."""
    form = QKeySequence.SequenceFormat.NativeText
    return ", ".join(keys.toString(form) for keys in action.shortcuts())


def title_of(action: QAction) -> str:
    """Return what the palette calls an action."""
    return str(action.property(PALETTE_TITLE) or plain(action.text())).rstrip("…")


def menu_actions(bar: QWidget, place: str = "") -> Iterator[tuple[QAction, str]]:
    """Yield every action of a menu bar or a menu, with the way to it."""
    for action in bar.actions():
        menu = action.menu()
        if isinstance(menu, QMenu):
            title = plain(menu.title())
            yield from menu_actions(menu, f"{place} › {title}" if place else title)
        else:
            yield action, place


def _actions(window: QMainWindow) -> Iterator[tuple[QAction, str]]:
    yield from menu_actions(window.menuBar())
    for action in window.findChildren(QAction):
        yield action, ""


def _counts(action: QAction) -> bool:
    return (
        not action.isSeparator()
        and action.menu() is None
        and action.isVisible()
        and bool(action.text())
    )


def _entry(action: QAction, place: str) -> Entry:
    checked = action.isCheckable() and action.isChecked()
    reason = str(action.property(PALETTE_REASON) or "")
    return Entry(
        title_of(action),
        place,
        keys_of(action),
        action.trigger,
        action.isEnabled(),
        checked,
        reason,
    )
