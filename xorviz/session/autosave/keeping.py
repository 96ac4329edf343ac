"""An autosave that is written again and again, the last one good until the next is whole."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from xorviz import __version__
from xorviz.session.autosave.about import ABOUT, About, write_about
from xorviz.session.autosave.place import Place
from xorviz.session.errors import FileError
from xorviz.session.files import save_session
from xorviz.session.record import Record
from xorviz.session.whole_files import write_whole


def is_held_elsewhere(record: Record) -> bool:
    """Tell whether nothing of a run would be lost without an autosave.

    So it is where its file holds all of it, or it has not begun.
    """
    return record.stands_at in (record.saved, (0, 0))


class Keeper:
    """Writes the autosave of one window.

    Parameters
    ----------
    place : Place
    """

    def __init__(self, place: Place) -> None:
        self._place = place
        self._number = 0
        self._files: tuple[Path, ...] = ()

    @property
    def keeps(self) -> bool:
        """Whether there is an autosave now."""
        return bool(self._files)

    def keep(self, record: Record, title: str, picture: bytes = b"") -> About:
        """Write a run; what was kept before is removed when all of the new one is there.

        Parameters
        ----------
        record : Record
        title : str
            What the window calls it.
        picture : bytes
            A PNG; empty for none.

        Raises
        ------
        FileError
            If it cannot be written: then the former autosave is what there is.
        """
        folder = self._place.made()
        self._number += 1
        session = folder / f"session-{self._number}.xorviz"
        image = folder / f"picture-{self._number}.png"
        about = About(
            name=record.name,
            title=title,
            stamp=record.stamp,
            written=datetime.now(UTC).isoformat(timespec="seconds"),
            version=__version__,
            process=os.getpid(),
            step=record.position.state.step,
            edits=len(record.log),
            replicas=record.position.spec.replicas,
            session=session.name,
            picture=image.name if picture else "",
        )
        try:
            save_session(record, session)
            if picture:
                _write(image, picture)
            write_about(about, folder)
        except BaseException:
            _remove(session, image)
            raise
        _remove(*self._files)
        self._files = (session, image) if picture else (session,)
        return about

    def forget(self) -> None:
        """Remove what is kept: a file holds it now, or nobody wants it."""
        folder, self._files = self._place.folder, ()
        if folder is not None:
            # That which names the others first: without it there is no autosave.
            _remove(folder / ABOUT, *folder.glob("session-*.xorviz"), *folder.glob("picture-*.png"))


def _write(path: Path, content: bytes) -> None:
    try:
        write_whole(path, lambda stream: stream.write(content))
    except OSError as error:
        raise FileError(str(path), "not_written", reason=error.strerror or str(error)) from error


def _remove(*paths: Path) -> None:
    for path in paths:
        with suppress(OSError):
            path.unlink(missing_ok=True)
