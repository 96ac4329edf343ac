"""What a file was like when it was read or written here: enough to see that another changed it."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

#: Bytes that are read at a time.
_PART = 2**20


@dataclass(frozen=True)
class Stamp:
    """A file at one moment.

    Parameters
    ----------
    changed : int
        When it was changed last, in nanoseconds.
    size : int
        Bytes.
    digest : str
        Of its content.
    """

    changed: int
    size: int
    digest: str


def stamp_of(stream: BinaryIO) -> Stamp:
    """Return the stamp of a file that is open for reading; the stream is at its beginning then."""
    stream.seek(0)
    digest = hashlib.sha256()
    while part := stream.read(_PART):
        digest.update(part)
    stream.seek(0)
    status = os.fstat(stream.fileno())
    return Stamp(status.st_mtime_ns, status.st_size, digest.hexdigest())


def is_other(path: Path, stamp: Stamp | None) -> bool:
    """Tell whether there is a file with another content than it had.

    A file that was only touched or copied back is the same. One that is gone, or cannot be read,
    is none: what becomes of writing there will tell.

    Parameters
    ----------
    path : Path
    stamp : Stamp or None
        None where nothing of the file is known: then any is another.
    """
    try:
        status = path.stat()
        if stamp is None:
            return True
        if (status.st_mtime_ns, status.st_size) == (stamp.changed, stamp.size):
            return False
        with path.open("rb") as stream:
            return stamp_of(stream).digest != stamp.digest
    except OSError:
        return False
