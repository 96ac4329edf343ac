"""Measuring the window with a mesh: 100 layers of 100 units, which trains while it is drawn."""

from __future__ import annotations

import sys
import time
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from xorviz.engine.spec import ExperimentSpec, read_experiment
from xorviz.session.record import Record
from xorviz.ui.application import SWITCH_INTERVAL, make_application
from xorviz.ui.bench.gui import SETTLE, frame_figures, step_of, wait
from xorviz.ui.desktop import Desktop
from xorviz.ui.intents import SetRunning, SetSpeed

LAYERS, UNITS = 100, 100


def mesh_experiment(layers: int = LAYERS, units: int = UNITS) -> ExperimentSpec:
    """Return XOR for a network of so many dense layers of so many units."""
    chain: list[dict[str, Any]] = [
        {
            "id": f"h{number}",
            "sources": [f"h{number - 1}" if number > 1 else "x"],
            "units": units,
            "activation": "tanh",
        }
        for number in range(1, layers + 1)
    ]
    output = {"id": "out", "sources": [f"h{layers}"], "units": 1, "activation": "sigmoid"}
    return read_experiment(
        {
            "data": {"kind": "gate", "gate": "xor"},
            "network": {"inputs": [{"id": "x", "units": 2}], "layers": [*chain, output]},
            "training": {
                "loss": "binary_crossentropy",
                "optimizer": {"name": "adam", "learning_rate": 0.001},
                "batch_size": None,
            },
        }
    )


class _Paints(QObject):
    """Notes when a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.times: list[float] = []
        self._widget = widget
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._widget and event.type() is QEvent.Type.Paint:
            self.times.append(time.perf_counter())
        return False

    def stop(self) -> None:
        self._widget.removeEventFilter(self)


def measure_mesh(
    seconds: float, size: tuple[int, int], experiment: ExperimentSpec | None = None
) -> dict[str, Any]:
    """Open a window as it first opens, with a mesh in it, and train at full speed.

    Parameters
    ----------
    seconds : float
    size : tuple of int
        Width and height of the window in pixels.
    experiment : ExperimentSpec, optional
        By default that of `mesh_experiment`.

    Returns
    -------
    dict
        ``open_seconds`` (until the network has been painted), and ``training`` with
        ``frames_per_second``, ``frame_ms`` (of the network's pictures) and ``steps_per_second``.
    """
    make_application()
    sys.setswitchinterval(SWITCH_INTERVAL)
    spec = experiment or mesh_experiment()
    begun = time.perf_counter()
    desktop = Desktop(Record.fresh(spec, "mesh"), remembers=False)
    desktop.window.resize(*size)
    canvas = desktop.window.network.canvas
    paints = _Paints(canvas)
    desktop.start(running=False)
    desktop.controller.act(SetSpeed(None))
    try:
        _wait_for(desktop)
        opened = paints.times[-1] - begun if paints.times else float("nan")
        paints.stop()
        desktop.controller.act(SetRunning(True))
        wait(SETTLE)
        paints = _Paints(canvas)
        first, start = step_of(desktop), time.perf_counter()
        wait(int(seconds * 1000))
        elapsed, last = time.perf_counter() - start, step_of(desktop)
        paints.stop()
    finally:
        desktop.close()
        desktop.window.hide()
        desktop.window.deleteLater()
    return {
        "layers": len(spec.network.layers),
        "weights": spec.network.parameters(),
        "size": list(size),
        "platform": QApplication.platformName(),
        "seconds": seconds,
        "open_seconds": opened,
        "training": {
            **frame_figures(paints.times),
            "steps_per_second": (last - first) / elapsed,
        },
    }


def _wait_for(desktop: Desktop) -> None:
    """Wait until the first picture of the run has come and is painted."""
    loop = QEventLoop()
    desktop.controller.pictured.connect(lambda _: QTimer.singleShot(0, loop.quit))
    loop.exec()
    wait(0)
