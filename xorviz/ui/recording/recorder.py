"""Records one film: a frame at a time, beside everything else that the window does."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from xorviz.engine.errors import EngineError, InternalError
from xorviz.sentences import describe
from xorviz.session.background import Cancelled
from xorviz.session.recording.job import FilmJob
from xorviz.session.recording.writer import Film, Frame
from xorviz.session.snapshot import Request, Snapshot
from xorviz.ui.recording.source import Source
from xorviz.ui.recording.stage import Stage
from xorviz.ui.recording.wish import FilmWish
from xorviz.ui.window import MainWindow

log = logging.getLogger(__name__)

#: Milliseconds between two looks at the writer.
_TICK = 15

#: Pictures that are taken of a step at most until one has all that the views want: what they want
#: depends on what they show.
_MOST_LOOKS = 5

#: Rounds of the event loop until what was presented has been laid out.
_ROUNDS = 2


class Recorder(QObject):
    """Goes through the steps of a film, draws each and hands it to the writer.

    ::

        start() -> go to a step -> a picture arrives -> it is laid out -> drawn -> handed over
                        ^                   ^  is not complete |                       |
                        |                   +------------------+                       |
                        +------------------- there are more frames --------------------+

    One of `ended`, `failed` and `cancelled` is emitted at the end.

    Parameters
    ----------
    window : MainWindow
        Left alone; the film shows what it shows.
    wish : FilmWish
    path : Path
    source : callable
        Given what returns the request for its pictures, makes the source.
    """

    #: So many frames of so many are drawn.
    progressed = Signal(int, int)
    #: The film is there: its `Path`.
    ended = Signal(object)
    #: It is not: the sentence.
    failed = Signal(str)
    #: Nobody wants it any more, and nothing is left of it.
    cancelled = Signal()

    def __init__(
        self,
        window: MainWindow,
        wish: FilmWish,
        path: Path,
        source: Callable[[Callable[[], Request]], Source],
    ) -> None:
        super().__init__(window)
        self._plan = wish.plan
        self._stage = Stage(window, wish.what, wish.theme, wish.size)
        self._source = source(self._stage.request)
        pixels = wish.size.pixels
        film = Film(pixels.width(), pixels.height(), self._plan.frames, self._plan.rate)
        self._job = FilmJob(path, wish.kind, film)
        self._error: EngineError | None = None
        self._drawn = 0
        self._handed: deque[Frame] = deque()
        self._snapshot: Snapshot | None = None
        self._rounds = 0
        self._looks = 0
        self._settling = QTimer(self)
        self._settling.setInterval(0)
        self._settling.timeout.connect(self._settle)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._look)
        self._is_drawing = True

    @property
    def least(self) -> tuple[int, int] | None:
        """The width and height that are needed, where there is less; else None."""
        least = self._stage.least
        return None if least is None else (least.width(), least.height())

    def start(self) -> None:
        """Begin."""
        self._source.arrived.connect(self._take)
        self._source.lost.connect(self._give_up)
        self._source.start()
        self._job.start()
        self._timer.start()
        self.progressed.emit(0, self._plan.frames)
        self._go()

    def cancel(self) -> None:
        """Let it end soon; `cancelled` follows."""
        self._job.cancel()
        self._stop_drawing()

    def close(self) -> None:
        """End it now, and leave nothing of it."""
        self._timer.stop()
        self.cancel()
        self._job.join()
        self._source.join()

    def _go(self) -> None:
        """Set out for the next step."""
        self._looks = 0
        self._source.go_to(self._plan.step(self._drawn))

    def _take(self, snapshot: Snapshot) -> None:
        self._looks += 1
        self._snapshot = snapshot
        self._stage.present(snapshot)
        self._rounds = _ROUNDS
        self._settling.start()

    def _settle(self) -> None:
        self._rounds -= 1
        if self._rounds > 0:
            return
        self._settling.stop()
        assert self._snapshot is not None
        if self._looks < _MOST_LOOKS and not self._stage.is_complete(self._snapshot):
            self._source.look_again()
            return
        try:
            frame, step = self._stage.frame(), self._plan.step(self._drawn)
        except Exception as error:
            log.exception("a frame was not drawn")
            self._error = InternalError(repr(error))
            self.cancel()
            return
        while self._drawn < self._plan.frames and self._plan.step(self._drawn) == step:
            self._drawn += 1
            self._handed.append(frame)
        self._hand_over()

    def _hand_over(self) -> None:
        """Give the writer what it has room for, and go on once it has everything."""
        while self._handed and self._job.put(self._handed[0]):
            self._handed.popleft()
        self.progressed.emit(self._drawn - len(self._handed), self._plan.frames)
        if not self._handed:
            if self._drawn < self._plan.frames:
                self._go()
            else:
                self._stop_drawing()

    def _look(self) -> None:
        if self._job.is_over:
            self._stop_drawing()
            if self._source.is_over:
                self._finish()
        elif self._handed and self._is_drawing:
            self._hand_over()

    def _give_up(self) -> None:
        self._error = InternalError("there are no more pictures of the run")
        self.cancel()

    def _finish(self) -> None:
        self._timer.stop()
        self._job.join()
        self._source.join()
        try:
            path = self._job.take()
        except Cancelled:
            if self._error is None:
                self.cancelled.emit()
            else:
                self.failed.emit(describe(self._error))
        except EngineError as error:
            self.failed.emit(describe(error))
        else:
            self.ended.emit(path)

    def _stop_drawing(self) -> None:
        if self._is_drawing:
            self._is_drawing = False
            self._settling.stop()
            self._source.close()
            self._stage.close()
