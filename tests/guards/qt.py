"""Watches Qt's messages, windows and settings, where a test uses Qt at all."""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.guards.messages import MessageRecord

# Qt owns its tool tip window and takes it away by a timer of its own.
_OWNED_BY_QT = {"QTipLabel"}

# Said of every top-level window with a least size, and of every list and menu that opens: there is
# no window manager to tell.
_OF_THE_OFFSCREEN_PLATFORM = (
    "This plugin does not support propagateSizeHints()",
    "This plugin does not support raise()",
    "This plugin does not support grabbing the keyboard",
)


def qt_is_loaded() -> bool:
    """Tell whether this process has Qt: the guards never load it by themselves."""
    return "PySide6.QtWidgets" in sys.modules


@contextmanager
def listen_to_qt() -> Iterator[MessageRecord]:
    """Collect every Qt message of level warning or above while the block runs."""
    messages = MessageRecord("Qt message")
    if not qt_is_loaded():
        yield messages
        return
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    quiet = {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}

    def take(kind: QtMsgType, context: Any, text: str) -> None:
        if kind not in quiet and text not in _OF_THE_OFFSCREEN_PLATFORM:
            messages.add(f"{context.category} {kind.name}", text)

    previous = qInstallMessageHandler(take)
    try:
        yield messages
    finally:
        qInstallMessageHandler(previous)


def settings_under(folder: Path) -> None:
    """Send QSettings to INI files in `folder`, away from the settings of whoever runs the tests."""
    if not qt_is_loaded():
        return
    from PySide6.QtCore import QSettings

    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
        for file_format in (QSettings.Format.IniFormat, QSettings.Format.NativeFormat):
            QSettings.setPath(file_format, scope, str(folder))


def top_level_widgets() -> list[Any]:
    """Return the windows that are alive, none if there is no application."""
    if not qt_is_loaded():
        return []
    from PySide6.QtWidgets import QApplication

    if not isinstance(QApplication.instance(), QApplication):
        return []
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if widget.metaObject().className() not in _OWNED_BY_QT
    ]


def leaked_widgets(before: list[Any]) -> list[str]:
    """Name the windows that have come since `before` and did not go, then dispose of them."""
    if not _newcomers(before):
        return []
    # Collecting what nothing refers to is no leak; deletion may lead to further deletions.
    gc.collect()
    leaks = _newcomers(before)
    names = [
        f"a top-level widget was left: {widget.metaObject().className()} {widget.objectName()!r}"
        for widget in leaks
    ]
    for widget in leaks:
        widget.close()
        widget.deleteLater()
    leaks.clear()
    _run_deferred_deletes()
    return names


def _newcomers(before: list[Any]) -> list[Any]:
    _run_deferred_deletes()
    return [widget for widget in top_level_widgets() if widget not in before]


def _run_deferred_deletes() -> None:
    if qt_is_loaded():
        from PySide6.QtCore import QCoreApplication, QEvent

        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
