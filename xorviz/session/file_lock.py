"""A lock between processes: the system lets go of it when its holder ends, however it ends."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the lock of a file while the block runs; wait for it first.

    Raises
    ------
    OSError
        If the file cannot be made.
    """
    with path.open("ab") as stream:
        if sys.platform == "win32":
            import msvcrt
            import time

            while True:
                try:
                    # It gives up after ten seconds.
                    msvcrt.locking(stream.fileno(), msvcrt.LK_LOCK, 1)
                    break
                except OSError:
                    time.sleep(1.0)
        else:
            import fcntl

            fcntl.flock(stream, fcntl.LOCK_EX)
        # Closing the file lets go.
        yield


class Held:
    """The lock of a file, held until it is let go of or the process ends."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def is_of(self, path: Path) -> bool:
        """Tell whether it is the lock of what lies there now, and not of what was removed."""
        try:
            return os.path.samestat(os.fstat(self._stream.fileno()), path.stat())
        except OSError:
            return False

    def release(self) -> None:
        """Let go of it; a second time is no mistake."""
        self._stream.close()


def try_lock(path: Path) -> Held | None:
    """Take the lock of a file, or return None where another holds it, here or elsewhere.

    Raises
    ------
    OSError
        If the file cannot be made, or the file system knows no locks.
    """
    stream = path.open("ab")
    try:
        if sys.platform == "win32":
            import msvcrt

            try:
                stream.seek(0)
                msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
            except PermissionError:
                stream.close()
                return None
        else:
            import fcntl

            try:
                fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                stream.close()
                return None
    except BaseException:
        stream.close()
        raise
    return Held(stream)
