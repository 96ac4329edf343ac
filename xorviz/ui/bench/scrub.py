"""Measuring how many steps a second are shown while a person drags through a run's past."""

from __future__ import annotations

import math
import time
from dataclasses import replace
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from xorviz.session.living import LivingRun
from xorviz.session.record import Record
from xorviz.session.snapshot import Snapshot
from xorviz.ui.desktop import Desktop
from xorviz.ui.views.timeline.strip import Strip

#: Steps of the run that is dragged through, the most seconds that they may take, and how many times
#: as long as the dragging.
STEPS, _LONGEST, _TIMES = 100_000, 20.0, 2.0

#: Milliseconds between two moves of the mouse, and seconds of one way there and back.
_MOVE, _SWING = 8, 4.0

#: Milliseconds after which the run counts as lost.
_LOST = 10_000


def scrub_figures(desktop: Desktop, record: Record, seconds: float) -> dict[str, Any]:
    """Train the experiment anew for 100,000 steps, and drag through them.

    Parameters
    ----------
    desktop : Desktop
        Paused; its run is another one afterwards.
    record : Record
        Its spec is trained.
    seconds : float
        How long to drag.

    Returns
    -------
    dict
        ``steps`` of the run, ``steps_per_second`` that were shown and painted, ``longest_ms``
        between two of them.
    """
    trained = _trained(record, min(_LONGEST, _TIMES * seconds))
    last = trained.position.state.step
    _open(desktop, trained)
    times: list[float] = []
    shown = [last]

    def pictured(snapshot: Snapshot) -> None:
        if snapshot.step != shown[0]:
            shown[0] = snapshot.step
            # Painting follows in the event loop, in two rounds.
            QTimer.singleShot(0, lambda: QTimer.singleShot(0, painted))

    def painted() -> None:
        times.append(time.perf_counter())

    connection = desktop.controller.pictured.connect(pictured)
    start = time.perf_counter()
    _drag(desktop.window.timeline.strip, last, seconds)
    elapsed = time.perf_counter() - start
    desktop.controller.pictured.disconnect(connection)
    gaps = [later - earlier for earlier, later in pairwise(times)]
    return {
        "steps": last,
        "steps_per_second": len(times) / elapsed,
        "longest_ms": 1000.0 * max(gaps, default=elapsed),
    }


def _trained(record: Record, longest: float) -> Record:
    living = LivingRun(Record.fresh(record.position.spec))
    start = time.perf_counter()
    while living.step < STEPS and time.perf_counter() - start < longest:
        living.advance(STEPS - living.step)
    trained = living.record()
    living.close()
    # Nobody is there to be asked whether they want to keep it.
    return replace(trained, name=record.name, saved=trained.stands_at)


def _open(desktop: Desktop, record: Record) -> None:
    loop = QEventLoop()
    step = record.position.state.step

    def pictured(snapshot: Snapshot) -> None:
        if snapshot.step == step:
            QTimer.singleShot(0, lambda: QTimer.singleShot(0, loop.quit))

    connection = desktop.controller.pictured.connect(pictured)
    desktop.controller.open(record)
    QTimer.singleShot(_LOST, loop.quit)
    loop.exec()
    desktop.controller.pictured.disconnect(connection)


def _drag(strip: Strip, last: int, seconds: float) -> None:
    """Press on the strip and move there and back, as a hand would, nearly from end to end."""
    loop, start = QEventLoop(), time.perf_counter()

    def place() -> QPointF:
        turn = (time.perf_counter() - start) / _SWING
        part = 0.5 - 0.45 * math.cos(2.0 * math.pi * turn)
        return QPointF(strip.places.x(part * last), strip.height() / 2)

    def send(kind: QEvent.Type, button: Qt.MouseButton, held: Qt.MouseButton) -> None:
        at = place()
        above = strip.mapToGlobal(at)
        event = QMouseEvent(kind, at, above, button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(strip, event)

    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    move = QTimer()
    move.setTimerType(Qt.TimerType.PreciseTimer)
    move.setInterval(_MOVE)
    move.timeout.connect(lambda: send(QEvent.Type.MouseMove, none, left))
    send(QEvent.Type.MouseButtonPress, left, left)
    move.start()
    QTimer.singleShot(int(1000 * seconds), loop.quit)
    loop.exec()
    move.stop()
    send(QEvent.Type.MouseButtonRelease, left, none)
