"""Measuring how long a session takes to open: from the chosen file to its picture."""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer

from xorviz.session.files import save_session
from xorviz.session.presets import preset_names
from xorviz.session.receipt import Receipt
from xorviz.ui.desktop import Desktop

#: Milliseconds between two of them, and after which one counts as lost.
_REST, _LONGEST = 300, 10_000


def open_figures(desktop: Desktop, opened: int) -> dict[str, Any]:
    """Save the run on show, and open it in turn with a preset.

    Parameters
    ----------
    desktop : Desktop
        Paused; its run and the list of recent files are others afterwards.
    opened : int
        So many times it is opened and counts; one more goes before them.

    Returns
    -------
    dict
        ``median`` and ``largest`` of the milliseconds, ``step`` and ``kilobytes`` of the session.
    """
    record = desktop.controller.record()
    other = preset_names()[-1]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.xorviz"
        save_session(record, path)
        size = path.stat().st_size
        turns = []
        for _ in range(1 + opened):
            _open(desktop, other)
            turns.append(_open(desktop, str(path)))
    return {
        "median": statistics.median(turns[1:]),
        "largest": max(turns[1:]),
        "step": record.position.state.step,
        "kilobytes": size / 1024,
    }


def _open(desktop: Desktop, name: str) -> float:
    """Open a preset or a file; return the milliseconds until its picture has been painted."""
    loop = QEventLoop()
    opened: list[Receipt] = []

    def pictured() -> None:
        if opened:
            # Painting follows in the event loop, in two rounds.
            QTimer.singleShot(0, lambda: QTimer.singleShot(0, loop.quit))

    edited = desktop.controller.edited.connect(opened.append)
    picture = desktop.controller.pictured.connect(pictured)
    # Nobody is there to be asked whether they want to keep what was trained.
    desktop.files.set_modified(False)
    start = time.perf_counter()
    desktop.files.open(name)
    QTimer.singleShot(_LONGEST, loop.quit)
    loop.exec()
    elapsed = (time.perf_counter() - start) * 1000.0
    desktop.controller.edited.disconnect(edited)
    desktop.controller.pictured.disconnect(picture)
    rest = QEventLoop()
    QTimer.singleShot(_REST, rest.quit)
    rest.exec()
    return elapsed
