"""Sessions as files: a zip of one JSON document and its arrays, written whole or not at all."""

from __future__ import annotations

import errno
import json
import os
import tempfile
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO

from xorviz.engine.errors import SpecError
from xorviz.session.arrays_in_zip import read_arrays, read_member, write_array, write_member
from xorviz.session.data_files.digits import known_tables
from xorviz.session.data_in_zip import (
    data_members,
    expected_data,
    fit_into_a_file,
    record_tables,
    references_in,
    tables_from,
)
from xorviz.session.document import (
    LARGEST_DOCUMENT,
    branches_fit,
    expected_members,
    is_readable,
    read_document,
    record_arrays,
    record_document,
    record_from,
)
from xorviz.session.errors import FileError
from xorviz.session.migration import migrated
from xorviz.session.reading_files import reading
from xorviz.session.record import Record
from xorviz.session.stamps import Stamp, stamp_of
from xorviz.session.timeline.in_zip import fit_for_a_file
from xorviz.session.whole_files import replacing

DOCUMENT = "session.json"


def save_session(record: Record, path: Path) -> Stamp:
    """Write a session and read it back; until it has been, the old file stays as it is.

    Returns
    -------
    Stamp
        What the file is like now.

    Raises
    ------
    FileError
        If the file cannot be written, or not be read again.
    """
    file = str(path)
    try:
        with replacing(path) as temporary:
            with temporary.open("wb") as stream:
                write_session(record, stream, file)
            _read_back(record, temporary, file)
            # Before anybody else can write to it.
            with temporary.open("rb") as written:
                stamp = stamp_of(written)
    except OSError as error:
        raise FileError(file, "not_written", reason=error.strerror or str(error)) from error
    return stamp


def write_session(record: Record, stream: BinaryIO, file: str) -> None:
    """Write a session into a stream.

    Parameters
    ----------
    record : Record
    stream : BinaryIO
    file : str
        What the stream is called, for errors.

    Raises
    ------
    FileError
        If it could not be read again; nothing has been written then.
    """
    record = fit_for_a_file(record)
    document = json.dumps(record_document(record), allow_nan=False, separators=(",", ":")).encode()
    tables = record_tables(record)
    if not is_readable(document) or not fit_into_a_file(tables):
        raise FileError(file, "too_large_for_a_session")
    arrays = {**record_arrays(record), **data_members(tables)}
    if not branches_fit(arrays):
        raise FileError(file, "branches_too_large")
    with zipfile.ZipFile(stream, "w") as archive:
        write_member(archive, DOCUMENT, document)
        for member, array in arrays.items():
            write_array(archive, member, array)


def _read_back(record: Record, written: Path, file: str) -> None:
    """Find out whether what has been written is the record: a disk may fail without a word."""
    try:
        again = open_session(written)
    except (FileError, SpecError) as error:
        raise FileError(file, "not_read_back") from error
    if again.stands_at != record.stands_at:
        raise FileError(file, "not_read_back")


def check_place(path: Path) -> None:
    """Find out before a long run whether a session can be written there; nothing is left behind.

    Raises
    ------
    FileError
        If it cannot.
    """
    target = Path(os.path.realpath(path))
    try:
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        with tempfile.TemporaryFile(dir=target.parent):
            pass
    except OSError as error:
        raise FileError(str(path), "not_written", reason=error.strerror or str(error)) from error


def open_session(path: Path) -> Record:
    """Read a session.

    Raises
    ------
    FileError
        If it cannot be read, is none, is newer than this program, or is damaged.
    SpecError
        If its experiment is not valid.
    """
    file = str(path)
    with reading(file), path.open("rb") as stream:
        # Of the very content that is read: a file is replaced by a new one, not written over.
        stamp = stamp_of(stream)
        return replace(read_session(stream, file), stamp=stamp)


def read_session(stream: BinaryIO, file: str) -> Record:
    """Read a session from a stream that can seek; otherwise as `open_session`.

    Parameters
    ----------
    stream : BinaryIO
    file : str
        What the stream is called, for errors.
    """
    try:
        with zipfile.ZipFile(stream) as archive:
            return _read(archive, file)
    except (zipfile.BadZipFile, NotImplementedError, ValueError, EOFError) as error:
        raise FileError(file, "not_a_session") from error


def _read(archive: zipfile.ZipFile, file: str) -> Record:
    names = archive.namelist()
    if len(names) != len(set(names)):
        raise FileError(file, "member_twice")
    if DOCUMENT not in names:
        raise FileError(file, "not_a_session")
    raw = read_member(archive, file, DOCUMENT, LARGEST_DOCUMENT)
    if not is_readable(raw):
        raise FileError(file, "too_large_for_a_session")
    try:
        document: Any = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise FileError(file, "member_damaged", DOCUMENT) from error
    references = references_in(migrated(document, file))
    data = expected_data(references)
    tables = tables_from(references, read_arrays(archive, file, data), file)
    parts = read_document(document, file, {**known_tables(), **tables})
    expected = expected_members(parts)
    known = {DOCUMENT, *(f"{name}.npy" for name in (*expected, *data))}
    for name in names:
        if name not in known:
            raise FileError(file, "member_unknown", name)
    return record_from(parts, read_arrays(archive, file, expected), file)
