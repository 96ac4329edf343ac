"""What stands beside the session of an autosave: of which file, of when, and how far it was."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from xorviz.engine.errors import EngineError
from xorviz.engine.spec.ranges import LARGEST_COUNT
from xorviz.engine.spec.reader import Reader
from xorviz.session.errors import FileError
from xorviz.session.reading_files import reading
from xorviz.session.stamps import Stamp
from xorviz.session.whole_files import write_whole

#: The file. What it names is the autosave: until it names another session, the former one is it.
ABOUT = "about.json"

#: The schema that is written, and the only one so far.
_SCHEMA = 1

#: Bytes; paths and titles are short.
_LARGEST = 64 * 1024


@dataclass(frozen=True)
class About:
    """One autosave.

    Parameters
    ----------
    name : str
        The preset or file that the run came from or was saved to, as `Record.name`.
    title : str
        What the window called it.
    stamp : Stamp or None
        What that file was like when it was opened or saved last.
    written : str
        When, in UTC, as ISO 8601.
    version : str
        Of the program.
    process : int
        Of the window.
    step, edits, replicas : int
        How far the run was.
    session, picture : str
        The names of the files beside this one; a picture may be missing: "".
    """

    name: str
    title: str
    stamp: Stamp | None
    written: str
    version: str
    process: int
    step: int
    edits: int
    replicas: int
    session: str
    picture: str = ""


def write_about(about: About, folder: Path) -> None:
    """Write it; from here on it is the autosave.

    Raises
    ------
    FileError
        If it cannot be written.
    """
    # In ASCII: not every name of a file is valid Unicode, and JSON has an escape for those too.
    content = json.dumps({"schema": _SCHEMA, **asdict(about)}, indent=1).encode("ascii")
    path = folder / ABOUT
    try:
        write_whole(path, lambda stream: stream.write(content))
    except OSError as error:
        raise FileError(str(path), "not_written", reason=error.strerror or str(error)) from error


def read_about(folder: Path) -> About:
    """Read it, trusting nothing.

    Raises
    ------
    FileError
        If it cannot be read, or is none.
    """
    path = folder / ABOUT
    with reading(str(path)), path.open("rb") as stream:
        content = stream.read(_LARGEST + 1)
    try:
        if len(content) > _LARGEST:
            raise ValueError(len(content))
        return _about(json.loads(content))
    except (ValueError, RecursionError, EngineError) as error:
        raise FileError(str(path), "autosave_damaged") from error


def _about(document: Any) -> About:
    reader = Reader(document, "")
    reader.integer("schema", _SCHEMA, _SCHEMA)
    about = About(
        name=_text(reader, "name"),
        title=_text(reader, "title"),
        stamp=_stamp(reader.take("stamp")),
        written=_text(reader, "written"),
        version=_text(reader, "version"),
        process=reader.integer("process", 0, LARGEST_COUNT),
        step=reader.integer("step", 0, LARGEST_COUNT),
        edits=reader.integer("edits", 0, LARGEST_COUNT),
        replicas=reader.integer("replicas", 1, LARGEST_COUNT),
        session=_text(reader, "session"),
        picture=_text(reader, "picture"),
    )
    reader.close()
    for name in (about.session, about.picture):
        # Nothing outside of the folder is meant, whatever stands there.
        if name and Path(name).name != name:
            raise ValueError(name)
    return about


def _text(reader: Reader, name: str) -> str:
    value = reader.take(name)
    if not isinstance(value, str):
        raise ValueError(name)
    return value


def _stamp(value: object) -> Stamp | None:
    if value is None:
        return None
    if not isinstance(value, Mapping):
        raise ValueError("stamp")
    reader = Reader(value, "stamp")
    stamp = Stamp(
        reader.integer("changed", 0, LARGEST_COUNT),
        reader.integer("size", 0, LARGEST_COUNT),
        _text(reader, "digest"),
    )
    reader.close()
    return stamp
