"""The way of the Tab key through the window, and of the keyboard from pane to pane."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

#: How the keyboard comes to a picture so that something in it shall be read out at once.
BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


def order_panes(window: QWidget, panes: Sequence[QWidget]) -> None:
    """Let the Tab key walk through the panes in order, and in each as it did.

    A dock that was floated comes back at the end of the chain; this puts it in its place again.
    """
    chain = _chain(window)
    stops = [stop for pane in panes for stop in chain if _within(pane, stop)]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def go_to_pane(panes: Sequence[QWidget], forward: bool) -> None:
    """Give the keyboard to the next pane that has something for it, or to the one before.

    A dock that is behind another one comes to the front.
    """
    present = QApplication.focusWidget()
    place = next((i for i, pane in enumerate(panes) if present and _within(pane, present)), None)
    if place is None:
        place = -1 if forward else 0
    for distance in range(1, len(panes) + 1):
        pane = panes[(place + (distance if forward else -distance)) % len(panes)]
        if isinstance(pane, QDockWidget) and pane.isVisible():
            # Another one that shares its place may be before it.
            pane.raise_()
        first = next((stop for stop in _stops(pane) if stop.isVisible()), None)
        if first is not None:
            first.activateWindow()
            first.setFocus(Qt.FocusReason.TabFocusReason)
            return


def _stops(pane: QWidget) -> list[QWidget]:
    return [stop for stop in _chain(pane.window()) if _within(pane, stop) and stop.isEnabled()]


def _chain(window: QWidget) -> list[QWidget]:
    """Return the widgets of a window that take the Tab key, in its order."""
    stops, widget = [], window.nextInFocusChain()
    while widget is not None and widget is not window:
        takes = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        if takes and widget.focusProxy() is None:
            stops.append(widget)
        widget = widget.nextInFocusChain()
    return stops


def _within(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)
