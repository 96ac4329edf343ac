"""The composition root: checks for a display, makes the application and runs it."""

from __future__ import annotations

import logging
import signal
import sys
import threading
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt, QTimer

from xorviz.engine.errors import EngineError
from xorviz.sentences import describe
from xorviz.session.autosave.place import autosave_folder
from xorviz.session.engines import Engines
from xorviz.session.experiments import load_experiment
from xorviz.session.lessons import is_lesson, lesson_names
from xorviz.session.presets import DEFAULT
from xorviz.ui import settings
from xorviz.ui.application import (
    NO_DISPLAY,
    SWITCH_INTERVAL,
    has_display,
    make_application,
)
from xorviz.ui.desktop import Desktop
from xorviz.ui.garbage import GarbageSearch
from xorviz.ui.help.log_file import LARGEST, log_file
from xorviz.ui.languages import preferred_language

log = logging.getLogger("xorviz")


def open_window(experiment: str | None, painted: Callable[[Desktop], object] | None = None) -> int:
    """Open the window and stay until it is closed.

    Parameters
    ----------
    experiment : str or None
        A preset's or a lesson's name, or a file of either; None opens the default preset.
    painted : callable, optional
        Is told when the window has been painted for the first time.

    Returns
    -------
    int
        0; 1 where the experiment cannot be opened; 78 where there is no display.
    """
    lesson = experiment if experiment is not None and _is_lesson(experiment) else None
    try:
        if lesson is not None:
            _check_lesson(lesson)
        record = load_experiment(DEFAULT if lesson is not None else experiment or DEFAULT)
    except EngineError as error:
        print(f"xorviz: {describe(error)}", file=sys.stderr)
        return 1
    if not has_display():
        print("xorviz: there is no display to open a window on.", file=sys.stderr)
        return NO_DISPLAY
    app = make_application(preferred_language)
    _write_log()
    _install_hooks()
    sys.setswitchinterval(SWITCH_INTERVAL)
    # Nobody waits here: until the compiled engine is ready, NumPy takes the runs that begin.
    engines = Engines(settings.ENGINE.read(), waits=False, falls_back=True)
    desktop = Desktop(record, engines=engines, autosaves=autosave_folder())
    app.aboutToQuit.connect(desktop.close)
    # Python sees a signal only when it runs; the window's timer lets it, many times a second. It
    # may come between any two instructions, with a lock held that the training thread needs to
    # end: so the end waits for the event loop.
    signal.signal(signal.SIGINT, lambda *_: QTimer.singleShot(0, lambda: app.exit(0)))
    if painted is not None:
        desktop.painted.connect(lambda: painted(desktop))
    once = Qt.ConnectionType.SingleShotConnection
    desktop.controller.pictured.connect(lambda _: GarbageSearch(app), type=once)
    if lesson is not None:
        desktop.painted.connect(lambda: desktop.open_lesson(lesson))
    desktop.window.fit_screen()
    # A person who names a file knows where to go.
    desktop.start(running=lesson is None, welcomes=experiment is None and painted is None)
    return app.exec()


def _is_lesson(name: str) -> bool:
    return name in lesson_names() or is_lesson(Path(name))


def _check_lesson(name: str) -> None:
    """Read a lesson before there is a window: what is wrong with it is said where it was typed."""
    from xorviz.session.lessons.files import load_lesson, open_lesson

    if name in lesson_names():
        load_lesson(name)
    else:
        open_lesson(Path(name))


def _write_log() -> None:
    """Write the log to a small file in the user's own folder."""
    path = log_file()
    handler: logging.Handler
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=LARGEST, backupCount=1, encoding="utf-8")
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)


def _install_hooks() -> None:
    """Let uncaught errors of slots and threads reach the log and the terminal."""

    def of_main(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        log.critical("uncaught", exc_info=(kind, error, trace))
        sys.__excepthook__(kind, error, trace)

    def of_thread(hook: threading.ExceptHookArgs) -> None:
        if hook.exc_value is not None:
            of_main(hook.exc_type, hook.exc_value, hook.exc_traceback)

    sys.excepthook = of_main
    threading.excepthook = of_thread
