"""Files that are written whole or not at all, whatever ends the program in between."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


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
    handle, name = tempfile.mkstemp(prefix=".xorviz-", dir=target.parent)
    os.close(handle)
    temporary = Path(name)
    try:
        yield temporary
        with temporary.open("rb+") as written:
            os.fsync(written.fileno())
        os.chmod(temporary, _mode(target))
        os.replace(temporary, target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _mode(target: Path) -> int:
    """Return the mode of the file that is replaced, or what a new file would have."""
    if target.exists():
        return target.stat().st_mode & 0o7777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
