"""What windows that did not end in order have left: found, offered, opened, put aside, bounded."""

from __future__ import annotations

import logging
import shutil
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from xorviz.engine.errors import EngineError
from xorviz.session.autosave.about import ABOUT, About, read_about
from xorviz.session.autosave.place import DAMAGED, NOTE, claim, places
from xorviz.session.errors import FileError
from xorviz.session.file_lock import Held
from xorviz.session.files import open_session
from xorviz.session.record import NOWHERE, Record
from xorviz.session.stamps import is_other

log = logging.getLogger(__name__)

#: Most autosaves of dead windows that are kept, and most bytes of all of them. The newest is kept
#: however large it is.
MOST, MOST_BYTES = 10, 512 * 2**20

#: Most that are kept of what could not be read.
MOST_DAMAGED = 5


@dataclass(frozen=True)
class Found:
    """An autosave whose window is dead; nobody else is offered it while this is held.

    Parameters
    ----------
    folder : Path
    about : About
    """

    folder: Path
    about: About
    _lock: Held = field(repr=False, compare=False)

    @property
    def session(self) -> Path:
        """The session."""
        return self.folder / self.about.session

    @property
    def picture(self) -> Path | None:
        """Its picture, where there is one."""
        return self.folder / self.about.picture if self.about.picture else None

    @property
    def file(self) -> Path | None:
        """The session that it is a later state of; None where it had not been saved to any."""
        path = Path(self.about.name)
        return path if path.suffix.lower() == ".xorviz" else None

    def file_is_other(self) -> bool:
        """Tell whether that has been saved by another window since; its drive may let one wait."""
        return self.file is not None and is_other(self.file, self.about.stamp)

    def release(self) -> None:
        """Leave it for the next start."""
        self._lock.release()


@dataclass(frozen=True)
class Finding:
    """What was found: autosaves, newest first, and how many could not be read."""

    found: tuple[Found, ...] = ()
    damaged: int = 0


def find(root: Path) -> Finding:
    """Look for what windows have left; what is too much is removed, oldest first."""
    found, damaged = [], 0
    for folder in places(root):
        try:
            lock = claim(folder)
        except OSError:
            continue
        if lock is None:
            continue
        with suppress(OSError):
            # Held here from now on, it must not look as if its window had the file open still.
            (folder / NOTE).unlink(missing_ok=True)
        if not (folder / ABOUT).exists():
            # Killed before the first autosave was whole, or when there was nothing to keep.
            _remove(folder, lock)
            continue
        try:
            found.append(_found(folder, lock))
        except FileError as error:
            log.warning("an autosave cannot be read: %s", error)
            _put_aside(folder, lock)
            damaged += 1
    found.sort(key=lambda one: one.about.written, reverse=True)
    return Finding(tuple(_bounded(found)), damaged)


def open_found(found: Found) -> Record:
    """Read an autosave; the record is that of its file, and unsaved.

    Raises
    ------
    FileError, SpecError
        As `open_session` does; it is put aside then.
    """
    about = found.about
    try:
        record = open_session(found.session)
    except EngineError:
        _put_aside(found.folder, found._lock)
        raise
    return replace(record, name=about.name, stamp=about.stamp, saved=NOWHERE)


def discard(found: Found) -> None:
    """Remove an autosave for good."""
    _remove(found.folder, found._lock)


def _found(folder: Path, lock: Held) -> Found:
    about = read_about(folder)
    if not (folder / about.session).is_file():
        raise FileError(str(folder / about.session), "not_found")
    return Found(folder, about, lock)


def _bounded(found: list[Found]) -> list[Found]:
    """Remove what is too much, oldest first; return the rest."""
    kept: list[Found] = []
    size = 0
    for one in found:
        size += sum(file.stat().st_size for file in one.folder.iterdir() if file.is_file())
        if kept and (len(kept) >= MOST or size > MOST_BYTES):
            log.info("removing an old autosave of %r, of %s", one.about.title, one.about.written)
            discard(one)
        else:
            kept.append(one)
    return kept


def _put_aside(folder: Path, lock: Held) -> None:
    """Move what cannot be read to where it is offered no more, and can still be looked at."""
    aside = folder.parent / DAMAGED
    lock.release()
    try:
        aside.mkdir(exist_ok=True)
        shutil.move(folder, aside / folder.name)
        older = sorted(aside.iterdir(), key=lambda one: one.stat().st_mtime, reverse=True)
        for one in older[MOST_DAMAGED:]:
            shutil.rmtree(one, ignore_errors=True)
    except OSError as error:
        log.warning("it cannot be put aside: %s", error)


def _remove(folder: Path, lock: Held) -> None:
    # That which makes it an autosave first, and then the lock: some systems remove no open file.
    with suppress(OSError):
        (folder / ABOUT).unlink(missing_ok=True)
    lock.release()
    shutil.rmtree(folder, ignore_errors=True)
