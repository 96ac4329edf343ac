"""Zips with changed members and right check sums, and zips that lie about their members."""

from __future__ import annotations

import io
import random
import struct
import warnings
import zipfile

from tests.session.mutants.of_arrays import mutated_array
from tests.session.mutants.of_bytes import mutated_bytes
from tests.session.mutants.of_json import mutated_json

Members = list[tuple[str, bytes]]

_NAMES = ("", "a/", "../../evil.npy", "/etc/passwd", "evil.py", "é.npy", "x" * 60_000, "data/.npy")
_NAMES += ("session.json ", "SESSION.JSON", "parameters/h1/kernel", "C:\\x.npy", "a\0b.npy")

#: Of zeros that a member is blown up with: seldom many, for they take long to pack.
_BLOWN = (100, 5_000, 100_000, 1_000_000)
_HUGE = 80_000_000


def members_in(content: bytes) -> Members:
    """Return the members of a zip in their order."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return [(name, archive.read(name)) for name in archive.namelist()]


def zipped(members: Members, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a zip of these members, duplicates included."""
    stream = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(stream, "w", method) as archive:
        warnings.simplefilter("ignore", UserWarning)
        for name, content in members:
            # The date of today would make another file of the same mutant.
            info = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            info.compress_type = method
            archive.writestr(info, content, compresslevel=1)
    return stream.getvalue()


def mutated_zip(chance: random.Random, content: bytes, other: bytes) -> bytes:
    """Return a zip with a change within its members, or in what it says of them."""
    if chance.random() < 0.15:
        return _lying(chance, content)
    members = members_in(content)
    for _ in range(chance.choice((1, 1, 1, 2))):
        _change(chance, members, other)
    stored = chance.random() < 0.05
    return zipped(members, zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED)


def _change(chance: random.Random, members: Members, other: bytes) -> None:
    what = chance.choices(
        ("document", "array", "bytes", "name", "drop", "double", "blow", "swap", "foreign"),
        (10, 8, 2, 1, 1, 1, 1, 1, 1),
    )[0]
    names = [name for name, _ in members]
    if not names:
        return
    place = chance.randrange(len(members))
    if what == "document" and "session.json" in names:
        place = names.index("session.json")
    name, content = members[place]
    if what == "document":
        members[place] = name, mutated_json(chance, content)
    elif what == "array":
        members[place] = name, mutated_array(chance, content)
    elif what == "bytes":
        members[place] = name, mutated_bytes(chance, content, other)
    elif what == "name":
        told = chance.choice((*_NAMES, chance.choice(names), name.replace("0", "1"), name[:-4]))
        members[place] = told, content
    elif what == "drop":
        del members[place]
    elif what == "double":
        members.insert(chance.randint(0, len(members)), (name, content))
    elif what == "blow":
        size = _HUGE if chance.random() < 0.02 else chance.choice(_BLOWN)
        members[place] = name, content + chance.choice((b"\0", b" ", b"[")) * size
    elif what == "swap":
        with_it = chance.randrange(len(members))
        there, others = members[with_it]
        members[place], members[with_it] = (name, others), (there, content)
    else:
        _take_over(chance, members, other)


def _take_over(chance: random.Random, members: Members, other: bytes) -> None:
    """Put a member of another session in, in place of one of the same name where there is one."""
    try:
        strangers = members_in(other)
    except (zipfile.BadZipFile, ValueError):
        return
    name, content = chance.choice(strangers)
    names = [known for known, _ in members]
    if name in names:
        members[names.index(name)] = name, content
    else:
        members.append((name, content))


def _lying(chance: random.Random, content: bytes) -> bytes:
    """Return a zip with another number in what it says of a member, or of itself."""
    mark = chance.choice((b"PK\x01\x02", b"PK\x01\x02", b"PK\x03\x04", b"PK\x05\x06"))
    places = []
    start = content.find(mark)
    while start >= 0:
        places.append(start)
        start = content.find(mark, start + 1)
    if not places:
        return content
    changed = bytearray(content)
    # Versions, flags, method, date, check sum, both sizes, lengths of the texts, place.
    place = chance.choice(places) + chance.choice((4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28))
    told = chance.choice((0, 1, 9, 12, 14, 99, 200, 0xFFFF, 0x10000, 2**31, 2**32 - 1))
    size = chance.choice((2, 4))
    told_bytes = struct.pack("<I", told)[:size]
    changed[place : place + size] = told_bytes
    return bytes(changed[: len(content)])
