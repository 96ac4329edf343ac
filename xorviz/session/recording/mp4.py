"""MP4: raw frames go to the program ffmpeg through a pipe."""

from __future__ import annotations

import contextlib
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import numpy as np

from xorviz.session.errors import FileError
from xorviz.session.recording.formats import ffmpeg
from xorviz.session.recording.writer import Film, Frame

#: Constant quality: fine lines stay clean.
_QUALITY = "18"

#: Seconds that ffmpeg gets to end once it was told to.
_PATIENCE = 10.0


class Mp4Writer:
    """Writes an MP4 that every player shows: H.264 in yuv420p, as the usual ffmpeg has it.

    Made by `mp4_writer`.

    Parameters
    ----------
    process : Popen
        The program ffmpeg.
    said : IO[bytes]
        What it complains of.
    film : Film
    named : str
        What the person calls the file.
    """

    def __init__(
        self, process: subprocess.Popen[bytes], said: IO[bytes], film: Film, named: str
    ) -> None:
        self._process = process
        self._said = said
        self._pad = ((0, film.height % 2), (0, film.width % 2), (0, 0))
        self._named = named

    @property
    def _pipe(self) -> IO[bytes]:
        assert self._process.stdin is not None
        return self._process.stdin

    def add(self, frame: Frame) -> None:
        """Write the next frame."""
        padded = np.pad(frame, self._pad, mode="edge") if any(map(any, self._pad)) else frame
        try:
            self._pipe.write(np.ascontiguousarray(padded).data)
        except OSError as error:
            raise self._failed() from error

    def end(self) -> None:
        """Let ffmpeg write what comes after the last frame."""
        try:
            self._pipe.close()
        except OSError as error:
            raise self._failed() from error
        if self._process.wait() != 0:
            raise self._failed()

    def give_up(self) -> None:
        """End ffmpeg, if it has not ended; may be called from any thread."""
        self._process.kill()

    def _failed(self) -> FileError:
        try:
            self._process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            self.give_up()
            self._process.wait()
        self._said.seek(0)
        lines = self._said.read().decode(errors="replace").splitlines()
        told = [line.strip() for line in lines if line.strip()]
        # Later lines tell what else could not be done then.
        reason = told[0] if told else f"exit {self._process.returncode}"
        return FileError(self._named, "ffmpeg_failed", reason=reason)


@contextmanager
def mp4_writer(file: Path, film: Film, named: str) -> Iterator[Mp4Writer]:
    """Give what writes a film as MP4; ffmpeg has ended after the block, whatever happens in it.

    Parameters
    ----------
    file : Path
        Where ffmpeg writes.
    film : Film
    named : str
        What the person calls the file.

    Raises
    ------
    FileError
        If there is no ffmpeg.
    """
    program = ffmpeg()
    if program is None:
        raise FileError("ffmpeg", "ffmpeg_missing")
    # Not a pipe: nobody reads it before the end, and a full one would hold ffmpeg up.
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(
            [program, *_orders(file, film)],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=said,
        )
        try:
            yield Mp4Writer(process, said, film, named)
        finally:
            process.kill()
            # What is left in the pipe's buffer, nobody takes any more.
            with contextlib.suppress(OSError):
                process.communicate()


def _orders(file: Path, film: Film) -> list[str]:
    # Colours are kept for every second row and column only, so these come in pairs.
    size = f"{film.width + film.width % 2}x{film.height + film.height % 2}"
    comes = ["-f", "rawvideo", "-pixel_format", "rgb24", "-video_size", size]
    comes += ["-framerate", str(film.rate), "-i", "pipe:0"]
    # Without a word about them, players would guess which red, green and blue are meant.
    colours = ["-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709"]
    way = "scale=out_color_matrix=bt709:out_range=tv,format=yuv420p"
    goes = ["-an", "-crf", _QUALITY, "-vf", way, *colours, "-color_range", "tv"]
    return [
        *("-loglevel", "error", "-nostdin", "-y"),
        *comes,
        *goes,
        *("-movflags", "+faststart", "-f", "mp4", str(file)),
    ]
