"""How the program starts: the window first, and only then what is heavy."""

import os
import subprocess
import sys

from PySide6.QtCore import Qt

from tests.ui.desktop import PATIENCE
from xorviz.session.experiments import load_experiment
from xorviz.ui.desktop import Desktop

#: Nothing of these is needed to paint a window.
HEAVY = [
    "concurrent.futures",
    "keras",
    "multiprocessing",
    "numba",
    "numpy.ma",
    "numpy.testing",
    "pyqtgraph",
    "scipy",
    "sklearn",
    "torch",
    "unittest",
    "xorviz.cli.train",
    "xorviz.session.data_files.choose",
    "xorviz.session.scripts.reading",
    "xorviz.ui.data_dialog",
    "xorviz.ui.export_dialog",
    "xorviz.ui.gradient_dialog",
    "xorviz.ui.script_dialog",
]

PROGRAM = f"""
import sys
from xorviz.__main__ import open_window
from xorviz.cli.main import run

def painted(desktop):
    print(sorted(set({HEAVY!r}) & sys.modules.keys()))
    desktop.controller.pictured.connect(lambda _: pictured(desktop))

def pictured(desktop):
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    print("pyqtgraph" in sys.modules, desktop.window.curves.summary() != "No curves yet.")
    from xorviz.ui.garbage import GarbageSearch
    app = QApplication.instance()
    QTimer.singleShot(0, lambda: (print(app.findChild(GarbageSearch) is not None), app.exit(0)))

sys.exit(run([], lambda experiment: open_window(experiment, painted)))
"""


def test_nothing_heavy_is_loaded_before_the_window_is_painted(tmp_path):
    places = {name: str(tmp_path) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env={**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    first, *rest = done.stdout.splitlines()
    assert first == "[]"
    # The first picture has the curves, and garbage is searched for from now on.
    assert "True True" in rest
    assert rest[-1] == "True"


def test_a_window_that_opens_minimized_begins_all_the_same(qtbot):
    desktop = Desktop(load_experiment("relu-2-2-1"))
    try:
        desktop.window.setWindowState(Qt.WindowState.WindowMinimized)
        with qtbot.waitSignal(desktop.painted, timeout=PATIENCE):
            desktop.start()
        qtbot.waitUntil(lambda: desktop.controller.snapshot is not None, timeout=PATIENCE)
    finally:
        desktop.close()
        desktop.window.deleteLater()


def test_a_window_that_is_closed_before_it_is_painted_begins_nothing(qtbot):
    desktop = Desktop(load_experiment("relu-2-2-1"))
    begun = []
    desktop.painted.connect(lambda: begun.append(True))
    desktop.start()
    desktop.close()
    desktop.window.show()
    qtbot.waitExposed(desktop.window)
    qtbot.wait(0)
    assert begun == []
    desktop.close()
    desktop.window.deleteLater()
