"""Animated PNG: every pixel as it is, each frame as the rectangle that has changed."""

from __future__ import annotations

import struct
import zlib
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from xorviz.session.recording.changes import changed_box
from xorviz.session.recording.writer import Film, Frame

_SIGNATURE = b"\x89PNG\r\n\x1a\n"

#: Eight bits a channel; red, green and blue; the one way to compress and to filter; no interlacing.
_TRUE_COLOUR = (8, 2, 0, 0, 0)

#: Bytes of a pixel: a row's filters look so far to the left.
_PIXEL = 3

#: How hard zlib tries: as PNG files usually have it.
_LEVEL = 6


class ApngWriter:
    """Writes an animated PNG that repeats for ever.

    Parameters
    ----------
    stream : BinaryIO
    film : Film
    """

    def __init__(self, stream: BinaryIO, film: Film) -> None:
        self._stream = stream
        self._film = film
        self._shown: Frame | None = None
        #: Numbers the chunks of the animation.
        self._number = 0
        stream.write(_SIGNATURE)
        self._chunk(b"IHDR", struct.pack(">II5B", film.width, film.height, *_TRUE_COLOUR))
        self._chunk(b"acTL", struct.pack(">II", film.frames, 0))

    def add(self, frame: Frame) -> None:
        """Write the next frame."""
        first = self._shown is None
        # Of nothing that has changed, a pixel: every frame has its time.
        top, bottom, left, right = changed_box(self._shown, frame) or (0, 1, 0, 1)
        # One frame takes the place of the part of the former that it covers.
        control = struct.pack(
            ">4IHHBB", right - left, bottom - top, left, top, 1, self._film.rate, 0, 0
        )
        self._chunk(b"fcTL", self._numbered(control))
        pixels = zlib.compress(_filtered(frame[top:bottom, left:right]), _LEVEL)
        if first:
            self._chunk(b"IDAT", pixels)
        else:
            self._chunk(b"fdAT", self._numbered(pixels))
        self._shown = frame

    def end(self) -> None:
        """Write what comes after the last frame."""
        self._chunk(b"IEND", b"")

    def _numbered(self, content: bytes) -> bytes:
        number = struct.pack(">I", self._number)
        self._number += 1
        return number + content

    def _chunk(self, name: bytes, content: bytes) -> None:
        checked = name + content
        self._stream.write(struct.pack(">I", len(content)) + checked)
        self._stream.write(struct.pack(">I", zlib.crc32(checked)))


def _filtered(pixels: Frame) -> bytes:
    """Return rows as differences from the left or from above, whichever are smallest.

    Each row begins with the number of its filter: 0 as it is, 1 from the left, 2 from above.
    """
    rows = np.ascontiguousarray(pixels).reshape(len(pixels), -1)
    left, above = rows.copy(), rows.copy()
    # They wrap around, as the format has it.
    left[:, _PIXEL:] -= rows[:, :-_PIXEL]
    above[1:] -= rows[:-1]
    ways = (rows, left, above)
    best = np.argmin([_size(way) for way in ways], axis=0)
    result = np.empty((len(rows), 1 + rows.shape[1]), np.uint8)
    result[:, 0] = best
    for number, way in enumerate(ways):
        result[best == number, 1:] = way[best == number]
    return result.tobytes()


def _size(rows: NDArray[np.uint8]) -> NDArray[np.int64]:
    """Return how far the bytes of each row are from 0, those from 128 on as negative numbers."""
    sizes: NDArray[np.int64] = np.abs(rows.view(np.int8).astype(np.int16)).sum(1, dtype=np.int64)
    return sizes
