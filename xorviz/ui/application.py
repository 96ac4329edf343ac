"""The Qt application: whether there is a display for it, its names, and where its messages go."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from xorviz import __version__
from xorviz.texts import ENGLISH
from xorviz.ui.languages import asked_language, speak

NO_DISPLAY = 78

#: The offscreen platform says so of every window, list and menu: it has no window manager to tell.
_OF_THE_OFFSCREEN_PLATFORM = ("This plugin does not support",)

#: Seconds after which a thread must offer the interpreter's lock to one that waits. With Python's
#: own 5 ms a training thread of tiny steps leaves the window 4 frames a second.
SWITCH_INTERVAL = 0.001


def has_display() -> bool:
    """Tell whether Qt can open a window: without a display it would abort the process."""
    if sys.platform in ("win32", "darwin"):
        return True
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform and platform.split(":")[0] not in ("xcb", "wayland", "wayland-egl"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def make_application(language: Callable[[], str] = asked_language) -> QApplication:
    """Return the application, with its names set and Qt's own messages in our log.

    Parameters
    ----------
    language : callable
        Returns the language that it speaks, an empty text for English. What is drawn without a
        window is English unless the environment asks for another language.
    """
    qInstallMessageHandler(_on_qt_message)
    QApplication.setApplicationName("xorviz")
    QApplication.setOrganizationName("xorviz")
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("xorviz")
    present = QApplication.instance()
    app = present if isinstance(present, QApplication) else QApplication(sys.argv[:1])
    speak(language() or ENGLISH)
    return app


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if kind is QtMsgType.QtFatalMsg:
        # Qt aborts the process after this returns, with a hint that misleads.
        print("xorviz: the display does not answer; no window can be opened.", file=sys.stderr)
        sys.stderr.flush()
        os._exit(NO_DISPLAY)
    if message.startswith(_OF_THE_OFFSCREEN_PLATFORM):
        return
    levels = {QtMsgType.QtWarningMsg: logging.WARNING, QtMsgType.QtCriticalMsg: logging.ERROR}
    logging.getLogger("xorviz.qt").log(levels.get(kind, logging.DEBUG), "%s", message)
