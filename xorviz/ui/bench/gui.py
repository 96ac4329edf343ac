"""Measuring a real window: the time between frames, the answer to a click, the steps a second."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QEventLoop, QObject, QPointF, QSettings, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from xorviz.session.engines import Engines
from xorviz.session.living import LivingRun
from xorviz.session.process_memory import resident_megabytes
from xorviz.session.record import Record
from xorviz.session.snapshot import Snapshot, TrainerState
from xorviz.ui.application import SWITCH_INTERVAL, make_application
from xorviz.ui.bench.opening import open_figures
from xorviz.ui.bench.scrub import scrub_figures
from xorviz.ui.bench.start import start_figures
from xorviz.ui.centre import Choice
from xorviz.ui.desktop import Desktop
from xorviz.ui.garbage import GarbageSearch
from xorviz.ui.intents import SetRunning, SetSpeed

#: Milliseconds before a part is measured: windows settle, ranges grow.
SETTLE = 2000

#: In so many parts the steps of the training are taken again without a window, and so many at once.
_TURNS, _AT_ONCE = 6, 10_000

#: Most seconds of dragging through the past.
_LONGEST_SCRUB = 12.0

#: Milliseconds between two clicks, not a multiple of the frame, and how many times that is waited
#: for the first answer where the time was too short for one.
_CLICK_EVERY, _LATEST_CLICK = 937, 10


class _Frames(QObject):
    """Notes when the window has been painted: after each update request was carried out."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self.times: list[float] = []
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() is QEvent.Type.UpdateRequest:
            # Called before the painting; the time between two calls is the frame interval.
            self.times.append(time.perf_counter())
        return False

    def stop(self) -> None:
        self._window.removeEventFilter(self)


class _Clicks(QObject):
    """Clicks Run/Pause now and then, and times the way to the picture that shows the answer."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__()
        self.latencies: list[float] = []
        self._button = desktop.window.bar.run
        self._wanted: TrainerState | None = None
        self._since = 0.0
        self._state = TrainerState.RUNNING
        desktop.controller.pictured.connect(self._pictured)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._click)
        self._timer.start(_CLICK_EVERY)

    def stop(self) -> None:
        self._timer.stop()

    def _click(self) -> None:
        if self._wanted is not None:
            return
        running = self._state is TrainerState.RUNNING
        self._wanted = TrainerState.PAUSED if running else TrainerState.RUNNING
        self._since = time.perf_counter()
        for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            middle = QPointF(self._button.rect().center())
            pressed = Qt.MouseButton.LeftButton
            held = pressed if kind is QEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
            event = QMouseEvent(
                kind,
                middle,
                self._button.mapToGlobal(middle),
                pressed,
                held,
                Qt.KeyboardModifier.NoModifier,
            )
            QApplication.postEvent(self._button, event)

    def _pictured(self, snapshot: Snapshot) -> None:
        self._state = snapshot.state
        if snapshot.state is self._wanted:
            self.latencies.append(time.perf_counter() - self._since)
            self._wanted = None
            if snapshot.state is TrainerState.PAUSED:
                # On with the training, so that the frames stay those of a busy window.
                self._click()


def measure(
    record: Record,
    seconds: float,
    size: tuple[int, int],
    engines: Engines | None,
    repeats: int,
) -> dict[str, Any]:
    """Open a window with every view in sight, watch it idle, train in it at full speed, and click.

    Of a record with several random starts their view is in sight in place of the words.

    Parameters
    ----------
    record : Record
    seconds : float
        Length of each of the two parts.
    size : tuple of int
        Width and height of the window in pixels.
    engines : Engines or None
        Which engine takes the steps; it must be ready.
    repeats : int
        So many starts of the program, and openings of a session.

    Returns
    -------
    dict
        ``replicas`` is how many random starts run.
        ``idle`` (every view repainted at the same rate, no training) and ``training``, each with
        ``frames_per_second`` and ``frame_ms`` (p50, p95, p99, p99.9, largest); ``training`` has
        ``steps``, ``steps_per_second`` and ``growth_megabytes``, and of the clicks that follow
        ``click_ms`` and ``clicks``. ``headless`` has the ``steps_per_second`` of the same steps,
        engine and process with the window standing still, those of its parts in ``turns``, and
        ``kept``, which part of them the training kept. ``start_ms`` and ``open_ms`` are those of
        `xorviz.ui.bench.start` and `xorviz.ui.bench.opening`.
    """
    start = start_figures(repeats)
    make_application()
    with tempfile.TemporaryDirectory() as folder:
        # What is opened here is not to be found among a person's recent files.
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        return {"start_ms": start, **_measure(record, seconds, size, engines, repeats)}


def _measure(
    record: Record,
    seconds: float,
    size: tuple[int, int],
    engines: Engines | None,
    repeats: int,
) -> dict[str, Any]:
    sys.setswitchinterval(SWITCH_INTERVAL)
    desktop = Desktop(record, remembers=False, engines=engines)
    desktop.window.resize(*size)
    desktop.window.centre.choose(Choice.BOTH)
    desktop.window.docks.unstack("zones", "hidden")
    desktop.window.docks.unstack("curves", "landscape")
    desktop.start(running=False)
    desktop.controller.act(SetSpeed(None))
    try:
        wait(SETTLE)
        GarbageSearch(desktop.window)
        idle = _idle_part(desktop, seconds)
        # A run that has begun: its engine is ready, and its curves have their distances.
        desktop.controller.act(SetRunning(True))
        wait(SETTLE)
        begun = desktop.controller.record()
        training = _training_part(desktop, seconds)
        desktop.controller.act(SetRunning(False))
        wait(SETTLE // 4)
        headless = _headless(begun, training["steps"])
        opening = open_figures(desktop, repeats)
        scrub = scrub_figures(desktop, record, min(seconds, _LONGEST_SCRUB))
    finally:
        desktop.close()
        desktop.window.hide()
        desktop.window.deleteLater()
    return {
        "experiment": record.name,
        "replicas": record.position.spec.replicas,
        "size": list(size),
        "platform": QApplication.platformName(),
        "seconds": seconds,
        "open_ms": opening,
        "scrub": scrub,
        "idle": idle,
        "training": training,
        "headless": {
            **headless,
            "kept": training["steps_per_second"] / headless["steps_per_second"],
        },
    }


def _headless(record: Record, steps: int) -> dict[str, Any]:
    """Take the steps of the training again without a window: later steps of a run are faster."""
    living = LivingRun(record)
    first, start = living.step, time.perf_counter()
    speeds = []
    for turn in range(1, _TURNS + 1):
        step, since = living.step, time.perf_counter()
        end = first + steps * turn // _TURNS
        while living.step < end:
            living.advance(min(_AT_ONCE, end - living.step))
        speeds.append((living.step - step) / (time.perf_counter() - since))
    return {"steps_per_second": steps / (time.perf_counter() - start), "turns": speeds}


def _idle_part(desktop: Desktop, seconds: float) -> dict[str, Any]:
    """Repaint everything at the pace of a running window, with nothing to compute."""
    frames = _Frames(desktop.window)
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)

    def repaint() -> None:
        if desktop.controller.snapshot is not None:
            desktop.window.present(desktop.controller.snapshot)
        for view in desktop.window.views.values():
            view.update()

    timer.timeout.connect(repaint)
    timer.start(16)
    wait(int(seconds * 1000))
    timer.stop()
    frames.stop()
    return frame_figures(frames.times)


def _training_part(desktop: Desktop, seconds: float) -> dict[str, Any]:
    frames = _Frames(desktop.window)
    held = resident_megabytes()
    first, start = step_of(desktop), time.perf_counter()
    wait(int(seconds * 1000))
    elapsed, last = time.perf_counter() - start, step_of(desktop)
    growth = resident_megabytes() - held
    frames.stop()
    # Apart: a pause, however short, would count as training that the window has cost.
    clicks = _Clicks(desktop)
    wait(int(seconds * 1000 / 3))
    for _ in range(_LATEST_CLICK):
        if clicks.latencies:
            break
        wait(_CLICK_EVERY)
    clicks.stop()
    return {
        **frame_figures(frames.times),
        "click_ms": _quantiles(clicks.latencies),
        "clicks": len(clicks.latencies),
        "steps_per_second": (last - first) / elapsed,
        "steps": last - first,
        "growth_megabytes": growth,
    }


def step_of(desktop: Desktop) -> int:
    """Return the step of the picture on show."""
    return desktop.controller.snapshot.step if desktop.controller.snapshot else 0


def wait(milliseconds: int) -> None:
    """Let the window go on for so long."""
    # Leaving the application's own loop would close its windows.
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def frame_figures(times: Sequence[float]) -> dict[str, Any]:
    """Return the frames a second and the quantiles of their intervals, of times in seconds."""
    gaps = np.diff(np.array(times))
    total = float(gaps.sum()) if len(gaps) else 0.0
    return {
        "frames_per_second": len(gaps) / total if total else 0.0,
        "frame_ms": _quantiles(gaps.tolist()),
    }


def _quantiles(values: Sequence[float]) -> dict[str, float]:
    if not values:
        return {}
    array = np.array(values) * 1000.0
    result = {f"p{q:g}": float(np.percentile(array, q)) for q in (50, 95, 99, 99.9)}
    return {**result, "largest": float(array.max())}
