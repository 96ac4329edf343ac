"""GIF: each frame paints what is not right yet, in colours chosen for just that."""

from __future__ import annotations

import io
import struct
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from xorviz.session.recording.changes import box_of
from xorviz.session.recording.colours import reduced
from xorviz.session.recording.writer import Film, Frame

#: The place in each table of colours that paints nothing.
_CLEAR = 255

#: A pixel that is off by no more than this in each channel stays: nobody sees it, and what stands
#: still does not flicker.
_NEAR = 2

#: A frame stays where the next one paints nothing.
_KEEP = 1 << 2

#: Repeat for ever.
_FOR_EVER = b"\x21\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00"


class GifWriter:
    """Writes a GIF that repeats for ever.

    Pillow finds the colours and packs the pixels. It does not write the film: it would keep all
    frames up to the last one, and leave out those in which nothing changes.

    Parameters
    ----------
    stream : BinaryIO
    film : Film
    """

    def __init__(self, stream: BinaryIO, film: Film) -> None:
        self._stream = stream
        self._rate = film.rate
        self._shown: Frame | None = None
        self._frames = 0
        # No table of colours for all frames; each brings its own.
        stream.write(b"GIF89a" + struct.pack("<HHBBB", film.width, film.height, 0x70, 0, 0))
        stream.write(_FOR_EVER)

    def add(self, frame: Frame) -> None:
        """Write the next frame."""
        if self._shown is None:
            self._shown = np.zeros(frame.shape, np.uint8)
            wrong = np.ones(frame.shape[:2], bool)
        else:
            wrong = _distance(self._shown, frame) > _NEAR
        # Of nothing that is wrong, a pixel that paints nothing: every frame has its time.
        top, bottom, left, right = box_of(wrong) or (0, 1, 0, 1)
        at = np.flatnonzero(wrong)
        wanted, shown = frame.reshape(-1, 3)[at], self._shown.reshape(-1, 3)
        table, places = reduced(wanted, _CLEAR)
        colours = table[places]
        if self._frames:
            # What stands still comes nearer from frame to frame, and never goes away again.
            nearer = _distance(colours, wanted) < _distance(shown[at], wanted)
            at, places, colours = at[nearer], places[nearer], colours[nearer]
        shown[at] = colours
        painted = np.full(frame.shape[:2], _CLEAR, np.uint8)
        painted.reshape(-1)[at] = places
        self._stream.write(
            struct.pack("<BBBBHBB", 0x21, 0xF9, 4, _KEEP | 1, self._hundredths(), _CLEAR, 0)
        )
        size = (left, top, right - left, bottom - top)
        # A table of 256 colours of this frame alone.
        self._stream.write(struct.pack("<BHHHHB", 0x2C, *size, 0x87))
        self._stream.write(table.tobytes().ljust(3 * 256, b"\0"))
        self._stream.write(_packed(painted[top:bottom, left:right]))
        self._frames += 1

    def end(self) -> None:
        """Write what comes after the last frame."""
        self._stream.write(b";")

    def _hundredths(self) -> int:
        """Return how long this frame is shown: the whole film is right to the hundredth."""
        number = self._frames
        return 100 * (number + 1) // self._rate - 100 * number // self._rate


def _distance(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return how far colours are from each other, in the channel where they are farthest."""
    channels = np.maximum(one, other) - np.minimum(one, other)
    # A reduction over so short an axis takes NumPy several times as long.
    farthest = np.maximum(channels[..., 0], channels[..., 1])
    distance: NDArray[np.uint8] = np.maximum(farthest, channels[..., 2])
    return distance


def _packed(places: NDArray[np.uint8]) -> bytes:
    """Return the compressed pixels of a frame, as they stand in a file of one picture."""
    image = Image.fromarray(places)
    file = io.BytesIO()
    image.save(file, "GIF", optimize=False, interlace=0)
    content = file.getvalue()
    # After the header and the table comes the picture, maybe behind extensions.
    flags = content[10]
    at = 13 + (3 << (1 + (flags & 7)) if flags & 0x80 else 0)
    while content[at] == 0x21:
        at += 2
        while content[at]:
            at += 1 + content[at]
        at += 1
    # Its place and size are in the film's words; the last byte ends the file.
    return content[at + 10 : -1]
