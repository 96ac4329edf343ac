"""The kinds of films, and whether one can be written here."""

from __future__ import annotations

import shutil
from enum import StrEnum

from xorviz.session.errors import FileError


class Format(StrEnum):
    """A kind of film."""

    GIF = "gif"
    APNG = "apng"
    MP4 = "mp4"


#: The endings of each kind's files; the first is the usual one.
ENDINGS = {Format.GIF: ("gif",), Format.APNG: ("png", "apng"), Format.MP4: ("mp4",)}


def why_not(kind: Format) -> FileError | None:
    """Return why films of a kind cannot be written here; None where they can."""
    if kind is Format.MP4 and ffmpeg() is None:
        return FileError("ffmpeg", "ffmpeg_missing")
    return None


def ffmpeg() -> str | None:
    """Return where the program ffmpeg is; None where it is not on the search path."""
    return shutil.which("ffmpeg")
