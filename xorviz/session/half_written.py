"""The files beside others that are being written: marked while they are, removed when nobody is."""

from __future__ import annotations

import logging
import os
import re
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

log = logging.getLogger(__name__)

_PREFIX = ".xorviz-"
_NAME = re.compile(r"\.xorviz-[a-z0-9_]{8}")

#: Seconds after which one that cannot tell whether somebody writes it counts as left behind.
_OLD = 24 * 3600


def make_half_written(folder: Path) -> tuple[int, Path]:
    """Make an empty file in a folder; return its descriptor and its path.

    Until the descriptor is closed, whichever way the process ends, it is not taken for one that
    was left behind.

    Raises
    ------
    OSError
        If it cannot be made.
    """
    while True:
        descriptor, name = tempfile.mkstemp(prefix=_PREFIX, dir=folder)
        _mark(descriptor)
        # Whoever clears away may have found it before it was marked.
        if os.path.exists(name):
            return descriptor, Path(name)
        os.close(descriptor)


def clear_half_written(folder: Path) -> None:
    """Remove what was left behind in a folder, as by a kill; where that fails, leave it."""
    with suppress(OSError), os.scandir(folder) as found:
        for entry in found:
            if _NAME.fullmatch(entry.name) and entry.is_file(follow_symlinks=False):
                _remove_if_left(entry.path)


def _mark(descriptor: int) -> None:
    if sys.platform != "win32":
        import fcntl

        # A file system without locks leaves its age to tell.
        with suppress(OSError):
            fcntl.flock(descriptor, fcntl.LOCK_EX)


def _remove_if_left(path: str) -> None:
    with suppress(OSError):
        if sys.platform == "win32":
            # A file that is locked there can neither be written by others nor take a place.
            if _is_old(path):
                os.unlink(path)
            return
        import fcntl

        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            is_left = True
        except BlockingIOError:
            is_left = False
        except OSError:
            is_left = _is_old(path)
        try:
            if is_left:
                os.unlink(path)
                log.info("removed a file that was never finished: %s", path)
        finally:
            os.close(descriptor)


def _is_old(path: str) -> bool:
    return time.time() - os.stat(path).st_mtime > _OLD
