"""Which file each living window has open, so that two windows on one file know of each other."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any

from xorviz.session.autosave.place import NOTE, Place, claim, places
from xorviz.session.errors import FileError
from xorviz.session.whole_files import write_whole

#: Bytes of a note.
_LARGEST = 64 * 1024


def note_file(place: Place, path: Path | None) -> None:
    """Note which file a window has open; None for none.

    Parameters
    ----------
    place : Place
    path : Path or None
        Taken as it is: its drive is not looked at here.

    Raises
    ------
    FileError
        If the note cannot be written.
    """
    if path is None:
        if place.folder is not None:
            with suppress(OSError):
                (place.folder / NOTE).unlink(missing_ok=True)
        return
    note = place.made() / NOTE
    # In ASCII, with JSON's escapes for what is no valid Unicode.
    content = json.dumps({"process": os.getpid(), "file": str(path)}).encode("ascii")
    try:
        write_whole(note, lambda stream: stream.write(content))
    except OSError as error:
        raise FileError(str(note), "not_written", reason=error.strerror or str(error)) from error


def others_with(place: Place, path: Path) -> tuple[int, ...]:
    """Return the processes of the other living windows that have a file open, by any name of it."""
    found = []
    for folder in places(place.root):
        if folder == place.folder:
            continue
        process, name = _read(folder)
        if name and _is_same(Path(name), path) and _lives(folder):
            found.append(process)
    return tuple(sorted(found))


def _read(folder: Path) -> tuple[int, str]:
    """Return what a window has noted; ``(0, "")`` where that is nothing that can be understood."""
    try:
        with (folder / NOTE).open("rb") as stream:
            note: Any = json.loads(stream.read(_LARGEST))
        return int(note["process"]), str(note["file"])
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return 0, ""


def _is_same(one: Path, other: Path) -> bool:
    if os.path.realpath(one) == os.path.realpath(other):
        return True
    try:
        # Hard links, and file systems that take no notice of capitals.
        return one.samefile(other)
    except OSError:
        return False


def _lives(folder: Path) -> bool:
    try:
        lock = claim(folder)
    except OSError:
        return False
    if lock is None:
        return True
    lock.release()
    return False
