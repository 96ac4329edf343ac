"""A film written in a thread of its own, from frames that come one after the other."""

from __future__ import annotations

import queue
from pathlib import Path
from typing import BinaryIO

from xorviz.session.background import Cancelled, Job, Progress
from xorviz.session.errors import FileError
from xorviz.session.recording.apng import ApngWriter
from xorviz.session.recording.formats import Format
from xorviz.session.recording.gif import GifWriter
from xorviz.session.recording.mp4 import Mp4Writer, mp4_writer
from xorviz.session.recording.writer import Film, Frame, Writer
from xorviz.session.whole_files import replacing, write_whole

#: Frames that wait for the writer at most: one of a large window takes some five megabytes.
_WAITING = 4

#: Seconds after which a writer without a frame looks whether anybody wants the film still.
_LOOK = 0.05


class FilmJob:
    """Writes one film whole, or not at all.

    Parameters
    ----------
    path : Path
        The file.
    kind : Format
    film : Film
        As many frames as it names must be put in.
    """

    def __init__(self, path: Path, kind: Format, film: Film) -> None:
        self._path = path
        self._kind = kind
        self._film = film
        self._frames: queue.Queue[Frame] = queue.Queue(_WAITING)
        self._ffmpeg: Mp4Writer | None = None
        self._is_there = False
        self._job = Job(self._work, "film")

    @property
    def is_over(self) -> bool:
        """Whether `take` has an answer."""
        return self._job.is_over

    def start(self) -> None:
        """Begin."""
        self._job.start()

    def put(self, frame: Frame) -> bool:
        """Hand over the next frame, which nobody changes from then on.

        Returns
        -------
        bool
            Whether there was room for it.
        """
        try:
            self._frames.put_nowait(frame)
        except queue.Full:
            return False
        return True

    def cancel(self) -> None:
        """Let it end soon, and leave no file; do not wait for that."""
        self._job.cancel()
        if self._ffmpeg is not None:
            # It may be taking its time over a frame.
            self._ffmpeg.give_up()

    def join(self) -> None:
        """Wait until its thread has ended."""
        self._job.join()

    def take(self) -> Path:
        """Return the file, once it is over.

        Raises
        ------
        FileError
            If it could not be written.
        Cancelled
            If nobody wanted it, and there is no file.
        """
        try:
            return self._job.take()
        except Cancelled:
            if not self._is_there:
                raise
            # Nobody wanted it any more when it was being put into its place already.
            return self._path

    def _work(self, tell: Progress) -> Path:
        try:
            if self._kind is Format.MP4:
                self._write_mp4(tell)
            else:
                write_whole(self._path, lambda stream: self._write_stream(stream, tell))
        except OSError as error:
            tell(1.0)
            reason = error.strerror or str(error)
            raise FileError(str(self._path), "not_written", reason=reason) from error
        except FileError:
            # Ended by `cancel`, ffmpeg fails; that is no error.
            tell(1.0)
            raise
        self._is_there = True
        return self._path

    def _write_mp4(self, tell: Progress) -> None:
        with (
            replacing(self._path) as file,
            mp4_writer(file, self._film, str(self._path)) as writer,
        ):
            self._ffmpeg = writer
            self._fill(writer, tell)

    def _write_stream(self, stream: BinaryIO, tell: Progress) -> None:
        kind = ApngWriter if self._kind is Format.APNG else GifWriter
        self._fill(kind(stream, self._film), tell)

    def _fill(self, writer: Writer, tell: Progress) -> None:
        for number in range(self._film.frames):
            tell(number / self._film.frames)
            writer.add(self._next(tell))
        writer.end()
        # From here on the file is put into its place.
        tell(1.0)

    def _next(self, tell: Progress) -> Frame:
        while True:
            try:
                return self._frames.get(timeout=_LOOK)
            except queue.Empty:
                tell(self._job.progress)
