"""Texts in SVG files: found without reading the drawing, and without an interpreter of XML."""

from __future__ import annotations

import re
from typing import BinaryIO

from xorviz.session.errors import FileError

_IDENTITY = "xorviz"

#: Bytes of a file that are looked through; pictures of the largest networks have some millions.
_MOST_SEARCHED = 64 * 2**20

_BEGIN = re.compile(rb"<metadata\b[^<>]*\bid\s*=\s*[\"']xorviz[\"'][^<>]*>")
_END = b"</metadata"


def metadata_element(text: str) -> str:
    """Return the element that holds a text; programs that draw the picture pass over it."""
    return f'<metadata id="{_IDENTITY}">{text}</metadata>'


def text_in_svg(stream: BinaryIO, file: str, limit: int) -> bytes:
    """Return the text that a picture in SVG carries.

    Parameters
    ----------
    stream : BinaryIO
        At its beginning.
    file : str
        Its name, for errors.
    limit : int
        Most bytes of the text.

    Returns
    -------
    bytes
        Empty where there is none.

    Raises
    ------
    FileError
        If this is no SVG, it ends within the text, or that is too long.
    """
    content = stream.read(_MOST_SEARCHED)
    if b"<svg" not in content:
        raise FileError(file, "not_an_svg")
    begin = _BEGIN.search(content)
    if begin is None:
        if b"</svg" not in content and len(content) < _MOST_SEARCHED:
            raise FileError(file, "picture_cut_off")
        return b""
    end = content.find(b"<", begin.end())
    if end - begin.end() > limit or (end < 0 and len(content) - begin.end() > limit):
        raise FileError(file, "picture_damaged")
    if end < 0:
        raise FileError(file, "picture_cut_off")
    if not content.startswith(_END, end):
        raise FileError(file, "picture_damaged")
    # Programs that write it anew may break its lines.
    return b"".join(content[begin.end() : end].split())
