"""Measuring the start: from a new process to the first picture of its window."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time

#: Seconds after which a start counts as failed.
_LONGEST = 60.0

#: Opens the window by the program's own way, tells when it has been painted and when it shows the
#: run for the first time, and leaves.
_PROGRAM = """
import sys
from xorviz.__main__ import open_window
from xorviz.cli.main import run

def painted(desktop):
    print("painted", flush=True)
    desktop.controller.pictured.connect(lambda _: pictured())

def pictured():
    from PySide6.QtCore import QTimer
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, leave))

def leave():
    from PySide6.QtWidgets import QApplication
    print("pictured", flush=True)
    QApplication.exit(0)

sys.exit(run([], lambda experiment: open_window(experiment, painted)))
"""


def start_figures(starts: int) -> dict[str, float]:
    """Start the program a few times on the same display, with settings of its own.

    Parameters
    ----------
    starts : int
        Those that count; one more goes before them, after which the files are in memory.

    Returns
    -------
    dict
        Medians of the milliseconds until the window has been painted (``painted``) and until it
        shows the run (``pictured``); empty in a packed program, which cannot start Python.

    Raises
    ------
    RuntimeError
        If the program does not start.
    """
    if getattr(sys, "frozen", False):
        return {}
    with tempfile.TemporaryDirectory() as folder:
        turns = [_start(folder) for _ in range(1 + starts)][1:]
    return {name: statistics.median(turn[name] for turn in turns) for name in turns[0]}


def _start(folder: str) -> dict[str, float]:
    environment = {**os.environ, "XDG_CONFIG_HOME": folder, "XDG_DATA_HOME": folder}
    # Warm is: with the compiled modules that an installed program has.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-c", _PROGRAM]
    found = {}
    begin = time.perf_counter()
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            found[line.strip()] = (time.perf_counter() - begin) * 1000.0
        process.wait(_LONGEST)
    if set(found) != {"painted", "pictured"}:
        raise RuntimeError(f"the window did not open: exit code {process.returncode}")
    return found
