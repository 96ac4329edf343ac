"""The menu of a unit: pin its values, revive it, split it, remove it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Entry:
    """What a unit's menu offers: whether it is possible now, and what it does."""

    enabled: bool
    act: Callable[[], None]


def open_unit_menu(
    parent: QWidget,
    name: str,
    pinned: bool,
    pin: Entry,
    revive: Entry,
    split: Entry,
    remove: Entry,
) -> QMenu:
    """Return the menu of the unit of this name; it goes when it closes."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    unpin = translate("NetworkView", "Unpin its values")
    texts = (
        (pin, unpin if pinned else translate("NetworkView", "Pin its values")),
        (revive, translate("NetworkView", "Revive unit {0}").format(name)),
        (split, translate("NetworkView", "Split unit {0}").format(name)),
        (remove, translate("NetworkView", "Remove unit {0}").format(name)),
    )
    for entry, text in texts:
        action = menu.addAction(text)
        action.setEnabled(entry.enabled)
        action.triggered.connect(lambda _, entry=entry: entry.act())
    return menu


def connect_menu(parent: QWidget, source: str, readers: Iterable[str]) -> QMenu:
    """Return the menu of the layers that can read an input or a layer, each its action's data."""
    menu = QMenu(translate("NetworkView", "Connect {0} to").format(source), parent)
    menu.setObjectName(f"connect-{source}")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for layer in sorted(readers):
        menu.addAction(layer).setData(layer)
    if menu.isEmpty():
        none = translate("NetworkView", "Every later layer reads {0} already").format(source)
        menu.addAction(none).setEnabled(False)
    return menu
