"""A lock between processes: the system lets go of it when its holder ends, however it ends."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


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
