"""Pictures that carry their experiment: a small session as a text in a PNG or an SVG."""

from __future__ import annotations

import base64
import binascii
import io
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from xorviz.session.branches import Tree
from xorviz.session.data_in_zip import data_members, record_tables
from xorviz.session.document import record_arrays
from xorviz.session.errors import FileError
from xorviz.session.files import read_session, write_session
from xorviz.session.history import History
from xorviz.session.png_text import text_in_png
from xorviz.session.reading_files import reading
from xorviz.session.record import Record
from xorviz.session.svg_text import text_in_svg
from xorviz.session.timeline import Timeline

#: The keyword of the text.
KEYWORD = "xorviz"

_SVG = ".svg"

#: What ends the name of a picture. Only PNG and SVG carry an experiment; the others are told so.
SUFFIXES = (".png", _SVG, ".apng", ".jpg", ".jpeg", ".webp", ".gif", ".bmp")

#: Characters of the text: a session in base64, which takes four for three bytes. Above 8 MB some
#: readers of PNG drop a text without a word.
LONGEST_TEXT = 4 * 2**20

#: Bytes of the session's members before they are packed: a bound for what a forged picture costs,
#: and for how long a large run is packed in vain.
_MOST_UNPACKED = 8 * 2**20


def picture_text(record: Record, file: str) -> str:
    """Return what a picture of a run carries.

    That is the run as a session file holds it, without branches and states to go back to; where
    it is too large so, without its curves and the way of its weights either.

    Parameters
    ----------
    record : Record
    file : str
        What the picture is called, for the error.

    Raises
    ------
    FileError
        If it is too large for a picture.
    """
    history = record.position.history.copy()
    history.timeline = Timeline()
    for past in (history, History()):
        position = replace(record.position, history=past, course=None)
        text = _text_of(replace(record, position=position, tree=Tree()), file)
        if text is not None:
            return text
    raise FileError(file, "too_large_for_a_picture", limit=LONGEST_TEXT // 2**20)


def open_picture(path: Path) -> Record:
    """Read the experiment that a picture carries.

    Raises
    ------
    FileError
        If the file cannot be read, is no PNG or SVG or one without an experiment, or what it
        carries is damaged or no session that this program reads.
    SpecError
        If its experiment is not valid.
    """
    file = str(path)
    with reading(file), path.open("rb") as stream:
        if path.suffix.lower() == _SVG:
            return read_picture_text(text_in_svg(stream, file, LONGEST_TEXT), file)
        return read_picture(stream, file)


def read_picture(stream: BinaryIO, file: str) -> Record:
    """Read the experiment that a PNG carries, from a stream; otherwise as `open_picture`."""
    return read_picture_text(text_in_png(stream, file, KEYWORD.encode(), LONGEST_TEXT), file)


def read_picture_text(text: bytes | str, file: str) -> Record:
    """Read the experiment from the text that a picture has of it; otherwise as `open_picture`."""
    if not text:
        raise FileError(file, "picture_without_experiment")
    if len(text) > LONGEST_TEXT:
        raise FileError(file, "picture_damaged")
    try:
        packed = io.BytesIO(base64.b64decode(text, validate=True))
        with zipfile.ZipFile(packed) as archive:
            unpacked = _unpacked_size(archive)
    except (binascii.Error, zipfile.BadZipFile, NotImplementedError, ValueError, EOFError) as error:
        raise FileError(file, "picture_damaged") from error
    # No member is read beyond the size that it states.
    if unpacked > _MOST_UNPACKED:
        raise FileError(file, "picture_damaged")
    packed.seek(0)
    return read_session(packed, file)


def _text_of(record: Record, file: str) -> str | None:
    """Return the text; None where it is too long."""
    arrays = [*record_arrays(record).values(), *data_members(record_tables(record)).values()]
    if sum(array.nbytes for array in arrays) > _MOST_UNPACKED:
        return None
    packed = io.BytesIO()
    write_session(record, packed, file)
    with zipfile.ZipFile(packed) as archive:
        if _unpacked_size(archive) > _MOST_UNPACKED:
            return None
    text = base64.b64encode(packed.getvalue()).decode("ascii")
    return text if len(text) <= LONGEST_TEXT else None


def _unpacked_size(archive: zipfile.ZipFile) -> int:
    return sum(member.file_size for member in archive.infolist())
