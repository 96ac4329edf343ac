"""Texts in PNG files: found by walking over the chunks, without decoding a pixel."""

from __future__ import annotations

import struct
import zlib
from typing import BinaryIO

from xorviz.session.errors import FileError

_SIGNATURE = b"\x89PNG\r\n\x1a\n"

#: Chunks that are walked over at most; a picture of the largest window has some tens of thousands.
_MOST_CHUNKS = 1 << 20

#: The format allows no chunk to be longer.
_LONGEST_CHUNK = 2**31 - 1

#: What may stand in a text's chunk beside the text: keyword, flags, language, translated keyword.
_BESIDE = 1024

_TEXTS = (b"tEXt", b"zTXt", b"iTXt")


def text_in_png(stream: BinaryIO, file: str, keyword: bytes, limit: int) -> bytes:
    """Return the text of a keyword in whichever of the three ways it is written.

    Parameters
    ----------
    stream : BinaryIO
        At its beginning; one that can seek.
    file : str
        Its name, for errors.
    keyword : bytes
    limit : int
        Most bytes of the text, packed or not; no more than about twice that is ever held.

    Returns
    -------
    bytes
        The first text of that keyword; empty where there is none.

    Raises
    ------
    FileError
        If this is no PNG, it ends too early, or the text is damaged or too long.
    """
    if stream.read(len(_SIGNATURE)) != _SIGNATURE:
        raise FileError(file, "not_a_png")
    mark = keyword + b"\0"
    for _ in range(_MOST_CHUNKS):
        length, kind = _head(stream, file)
        if kind == b"IEND":
            return b""
        begin = stream.read(min(length, len(mark))) if kind in _TEXTS else b""
        if begin == mark:
            return _text(stream, file, kind, begin, length, limit)
        # What is skipped may end beyond the file; then the next head is not there.
        stream.seek(length - len(begin) + 4, 1)
    raise FileError(file, "picture_cut_off")


def _head(stream: BinaryIO, file: str) -> tuple[int, bytes]:
    """Return the length and the kind of the next chunk."""
    head = stream.read(8)
    if len(head) < 8:
        raise FileError(file, "picture_cut_off")
    length, kind = struct.unpack(">I4s", head)
    if length > _LONGEST_CHUNK or not kind.isalpha():
        raise FileError(file, "picture_cut_off")
    return length, kind


def _text(stream: BinaryIO, file: str, kind: bytes, begin: bytes, length: int, limit: int) -> bytes:
    """Return the text of a chunk whose keyword has been read."""
    if length > limit + _BESIDE:
        raise FileError(file, "picture_damaged")
    rest = length - len(begin)
    content = stream.read(rest + 4)
    if len(content) < rest + 4:
        raise FileError(file, "picture_cut_off")
    content, told = content[:rest], content[rest:]
    if struct.pack(">I", zlib.crc32(content, zlib.crc32(kind + begin))) != told:
        raise FileError(file, "picture_damaged")
    text, packed = content, False
    if kind == b"zTXt":
        # The one way of packing that there is has number 0.
        text, packed = content[1:], True
    elif kind == b"iTXt":
        packed = content[:1] == b"\1"
        # After the two flags: the language and the keyword in it, each with its end.
        text = content[2:].split(b"\0", 2)[-1]
    if packed:
        text = _unpacked(text, file, limit)
    if len(text) > limit:
        raise FileError(file, "picture_damaged")
    return text


def _unpacked(packed: bytes, file: str, limit: int) -> bytes:
    """Return at most one byte more than `limit` of what was packed."""
    try:
        return zlib.decompressobj().decompress(packed, limit + 1)
    except zlib.error as error:
        raise FileError(file, "picture_damaged") from error
