"""The folder that a window has among the autosaves for as long as it lives, and its lock."""

from __future__ import annotations

import logging
import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

from xorviz.session.errors import FileError
from xorviz.session.file_lock import Held, try_lock
from xorviz.session.user_folders import user_data

log = logging.getLogger(__name__)

#: The file whose lock a living window holds.
LOCK = "lock"

#: The file that notes which file a living window has open.
NOTE = "open.json"

#: What is put aside, because it cannot be read, lies in here.
DAMAGED = "damaged"


def autosave_folder() -> Path:
    """Return where the windows of this user keep their autosaves."""
    return user_data() / "autosave"


def places(root: Path) -> list[Path]:
    """Return the folders of all windows, living and dead; none where they cannot be listed."""
    try:
        return sorted(one for one in root.iterdir() if one.is_dir() and one.name != DAMAGED)
    except OSError:
        return []


def claim(place: Path) -> Held | None:
    """Take a folder whose window is dead; None where it lives, or another has taken it.

    The system gives up the lock of a process that ends, whatever ends it. Where the file system
    knows no locks, no window is known to live: better its autosave is offered to another than
    never to anyone.

    Raises
    ------
    OSError
        If the folder is gone, or nothing can be written into it.
    """
    return try_lock(place / LOCK)


class Place:
    """The folder of one window, made when it is first needed.

    Parameters
    ----------
    root : Path
        Where all windows have theirs.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self._folder: Path | None = None
        self._lock: Held | None = None

    @property
    def folder(self) -> Path | None:
        """The folder, where there is one yet."""
        return self._folder

    def made(self) -> Path:
        """Return the folder; it is there, and locked where the file system knows locks.

        Raises
        ------
        FileError
            If it cannot be made.
        """
        try:
            while self._folder is None or not self._folder.is_dir():
                self.release()
                self._make()
        except OSError as error:
            reason = error.strerror or str(error)
            raise FileError(str(self.root), "not_written", reason=reason) from error
        return self._folder

    def release(self) -> None:
        """Let go of the folder; what is in it is offered at the next start."""
        if self._lock is not None:
            self._lock.release()
        self._folder = self._lock = None

    def remove(self) -> None:
        """Remove the folder and all that is in it."""
        folder = self._folder
        # First: a file that is open cannot be removed everywhere.
        self.release()
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)

    def _make(self) -> None:
        self.root.mkdir(parents=True, exist_ok=True)
        # Nobody else's business: the runs may be of data that others must not see.
        folder = Path(tempfile.mkdtemp(prefix=f"{os.getpid()}-", dir=self.root))
        lock: Held | None = None
        with suppress(OSError):
            lock = try_lock(folder / LOCK)
            # Another start may have found it empty and taken it away before it was locked.
            if lock is None or not lock.is_of(folder / LOCK):
                if lock is not None:
                    lock.release()
                return
        if lock is None:
            log.info("no locks in %s: other windows do not see this one", self.root)
        self._folder, self._lock = folder, lock
