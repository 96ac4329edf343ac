"""Files that are written whole or not at all, whatever ends the program in between."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from xorviz.session.half_written import clear_half_written, make_half_written


def write_whole(path: Path, write: Callable[[BinaryIO], object]) -> None:
    """Put a file in place of another, or of none.

    Parameters
    ----------
    path : Path
        A link stays a link, to a new content.
    write : callable
        Given the stream to write into.

    Raises
    ------
    OSError
        If it cannot be written; what was there before is unchanged.
    """
    with replacing(path) as temporary, temporary.open("wb") as stream:
        write(stream)


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a file beside another one, which takes its place when the block has ended well.

    Parameters
    ----------
    path : Path
        A link stays a link, to a new content.

    Yields
    ------
    Path
        An empty file to write into; where the block raises anything, it is removed.

    Raises
    ------
    OSError
        If it cannot be written; what was there before is unchanged.
    """
    target = Path(os.path.realpath(path))
    # First: what a kill has left may be the room that is lacking.
    clear_half_written(target.parent)
    descriptor, temporary = make_half_written(target.parent)
    if sys.platform == "win32":
        # There a file that is open cannot take the place of another.
        os.close(descriptor)
    try:
        yield temporary
        with temporary.open("rb+") as written:
            os.fsync(written.fileno())
        os.chmod(temporary, _mode(target))
        os.replace(temporary, target)
    except BaseException:
        # On a drive that has vanished there is nothing to remove; why it ends is told all the same.
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise
    finally:
        if sys.platform != "win32":
            os.close(descriptor)
    _settle(target.parent)


def _settle(folder: Path) -> None:
    """Have the new name of a file on disk too; until it is, a power cut brings the old one back."""
    if sys.platform == "win32":
        return
    # Some file systems cannot; the file itself is whole either way.
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _mode(target: Path) -> int:
    """Return the mode of the file that is replaced, or what a new file would have."""
    if target.exists():
        return target.stat().st_mode & 0o7777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
