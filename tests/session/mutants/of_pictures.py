"""Pictures with another text in them and right check sums, or with chunks out of place."""

from __future__ import annotations

import base64
import random
import struct
import zlib

from tests.session.mutants.of_bytes import mutated_bytes
from tests.session.mutants.of_zips import mutated_zip

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_KEYWORD = b"xorviz\0"

Chunks = list[tuple[bytes, bytes]]


def chunks_in(content: bytes) -> Chunks:
    """Return kind and content of all chunks of a good picture."""
    found, place = [], len(_SIGNATURE)
    while place < len(content):
        length, kind = struct.unpack_from(">I4s", content, place)
        found.append((kind, content[place + 8 : place + 8 + length]))
        place += length + 12
    return found


def picture_of(chunks: Chunks) -> bytes:
    """Return a picture of these chunks, with right lengths and check sums."""
    parts = [_SIGNATURE]
    for kind, content in chunks:
        parts += [struct.pack(">I", len(content)), kind, content]
        parts.append(struct.pack(">I", zlib.crc32(kind + content)))
    return b"".join(parts)


def session_in(content: bytes) -> bytes:
    """Return the session that a picture carries; nothing where it carries none."""
    for kind, chunk in chunks_in(content):
        if kind == b"tEXt" and chunk.startswith(_KEYWORD):
            return base64.b64decode(chunk[len(_KEYWORD) :])
    return b""


def mutated_picture(chance: random.Random, content: bytes, other: bytes) -> bytes:
    """Return a picture with a change; `other` is a session that may be put into it."""
    chunks = chunks_in(content)
    carrying = [place for place, (kind, _) in enumerate(chunks) if kind == b"tEXt"]
    what = chance.choice(("session", "session", "session", "text", "chunks", "head"))
    place = chance.choice(carrying or [0])
    kind, chunk = chunks[place]
    if what == "session":
        session = chance.choice((session_in(content), session_in(content), other))
        text = base64.b64encode(mutated_zip(chance, session, other) if session else b"")
        chunks[place] = _text(chance, text)
    elif what == "text":
        chunks[place] = _text(chance, mutated_bytes(chance, chunk[len(_KEYWORD) :], b"a=" * 9))
    elif what == "chunks":
        there = chance.randrange(len(chunks))
        change = chance.choice(("drop", "double", "swap", "kind"))
        if change == "drop":
            del chunks[there]
        elif change == "double":
            chunks.insert(chance.randint(0, len(chunks)), (kind, chunk))
        elif change == "swap":
            chunks[place], chunks[there] = chunks[there], chunks[place]
        else:
            told = chance.choice((b"tEXt", b"zTXt", b"iTXt", b"IEND", b"\0\0\0\0", b"tExt"))
            chunks[there] = told, chunks[there][1]
    else:
        picture = picture_of(chunks)
        start = picture.find(chance.choice([one for one, _ in chunks])) - 4
        size = struct.pack(">I", chance.choice((0, 1, 7, 2**31 - 1, 2**31, 2**32 - 1, 4_194_304)))
        return picture[:start] + size + picture[start + 4 :]
    return picture_of(chunks)


def _text(chance: random.Random, text: bytes) -> tuple[bytes, bytes]:
    """Return a chunk that has a text in one of the ways that there are, or nearly so."""
    level = chance.choice((1, 9))
    ways = (
        (b"tEXt", _KEYWORD + text),
        (b"tEXt", _KEYWORD + text),
        (b"zTXt", _KEYWORD + b"\0" + zlib.compress(text, level)),
        (b"iTXt", _KEYWORD + b"\1\0\0\0" + zlib.compress(text, level)),
        (b"iTXt", _KEYWORD + b"\0\0de\0Netz\0" + text),
        (b"iTXt", _KEYWORD + b"\1\0" + text),
        (b"zTXt", _KEYWORD + b"\0" + zlib.compress(text, level)[:-9]),
        (b"zTXt", _KEYWORD + b"\0" + zlib.compress(text + b"A" * 5_000_000, 1)),
    )
    return chance.choices(ways, (6, 6, 4, 4, 3, 1, 1, 1))[0]
