"""The menu of a pattern on the map: move it, delete it, let it want something else."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

translate = QCoreApplication.translate

#: What the menu offers beside moving and deleting: a title, and what it does.
Choice = tuple[str, Callable[[], None]]


def pattern_menu(
    parent: QWidget,
    title: str,
    move: Callable[[], None],
    delete: Callable[[], None],
    wants: Sequence[Choice],
) -> QMenu:
    """Return the menu of a pattern; it goes when it closes."""
    menu = QMenu(parent)
    menu.setObjectName("pattern_menu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addAction(title).setEnabled(False)
    menu.addSeparator()
    for text, act in (
        (translate("DecisionView", "Move with the mouse or the arrow keys"), move),
        (translate("DecisionView", "Delete"), delete),
    ):
        menu.addAction(text).triggered.connect(lambda _, act=act: act())
    if wants:
        menu.addSeparator()
    for label, act in wants:
        text = translate("DecisionView", "Let it want {0}").format(label)
        menu.addAction(text).triggered.connect(lambda _, act=act: act())
    return menu
