"""Reads a data file in the background for the dialog: first a look, then all of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from xorviz.engine.errors import EngineError
from xorviz.session.background import Cancelled, Job, Progress
from xorviz.session.data_files.choose import choose_file
from xorviz.session.data_files.loaded import Loaded
from xorviz.session.data_files.look import FileLook, found_format, look_at_file

#: Milliseconds between two looks at the job, and until its progress is worth a word.
_TICK, _SLOW = 25, 250


class Reading(QObject):
    """One file, and the one job on it whose answer is still wanted.

    Parameters
    ----------
    path : Path
    parent : QObject
    """

    #: The beginning is known: `FileLook`.
    looked = Signal(object)
    #: All patterns are there: `Loaded`.
    loaded = Signal(object)
    #: The one or the other went wrong: `EngineError`.
    not_looked = Signal(object)
    not_loaded = Signal(object)
    #: It takes long: the part that is done.
    progressed = Signal(float)

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.path = path
        #: The format, once a look has begun.
        self.kind = "csv"
        self._looks = False
        self._job: Job[FileLook | Loaded] | None = None
        #: Jobs that were told to end and may not have yet.
        self._ending: list[Job[FileLook | Loaded]] = []
        self._since = QElapsedTimer()
        self._timer = QTimer(self, interval=_TICK)
        self._timer.timeout.connect(self._poll)

    def look(self, options: Mapping[str, Any]) -> None:
        """Look at the beginning; what was asked for before is given up."""
        given = dict(options)

        def work(_: Progress) -> FileLook:
            self.kind = found_format(self.path)
            return look_at_file(self.path, self.kind, given)

        self._looks = True
        self._begin(work)

    def load(self, options: Mapping[str, Any]) -> None:
        """Read all of it, with options as an experiment gives them."""
        value = {"kind": "file", "path": self.path.name, **options}

        def work(progress: Progress) -> Loaded:
            loaded = choose_file(value, self.path.parent).load(progress)
            # Both are told apart by their digests from now on, which takes a while for many.
            for table in (loaded.inputs, loaded.targets):
                progress(1.0)
                _ = table.digest
            return loaded

        self._looks = False
        self._begin(work)

    def close(self) -> None:
        """Give up, and wait for the threads."""
        self._give_up()
        for job in self._ending:
            job.join()
        self._ending.clear()

    def _begin(self, work: Callable[[Progress], FileLook | Loaded]) -> None:
        self._give_up()
        self._job = Job(work, "reading-a-file")
        self._job.start()
        self._since.start()
        self._timer.start()

    def _give_up(self) -> None:
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()
            self._ending.append(self._job)
            self._job = None
        self._ending = [job for job in self._ending if not job.is_over]

    def _poll(self) -> None:
        job = self._job
        if job is None:
            return
        if not job.is_over:
            if self._since.elapsed() > _SLOW:
                self.progressed.emit(job.progress)
            return
        self._timer.stop()
        self._job = None
        job.join()
        try:
            result = job.take()
        except Cancelled:
            return
        except EngineError as error:
            (self.not_looked if self._looks else self.not_loaded).emit(error)
            return
        if isinstance(result, Loaded):
            self.loaded.emit(result)
        else:
            self.looked.emit(result)
