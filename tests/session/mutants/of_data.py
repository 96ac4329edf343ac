"""Mutants of data files: tables, arrays and pictures, changed where their readers look."""

from __future__ import annotations

import gzip
import random
import struct

from tests.session.mutants.of_arrays import mutated_array
from tests.session.mutants.of_bytes import mutated_bytes
from tests.session.mutants.of_zips import mutated_zip

_CELLS = (
    "",
    " ",
    "nan",
    "inf",
    "-inf",
    "1e999",
    "1e308",
    "-1e308",
    "5e-324",
    "0x10",
    "1_000",
    "1,5",
    "1.5",
    "-0",
    "1e",
    "--1",
    "yes",
    '"',
    '""',
    '"a\nb"',
    "٣",
    "a" * 70_000,
    "9" * 5_000,
    "\0",
    "\ufeff1",
    "é\u202e",
    "=1+1",
)

_SIZES = (0, 1, 2, 7, 28, 255, 65_535, 2**16, 2**31 - 1, 2**31, 2**32 - 1)

#: How options of an experiment that names a file may stand beside it.
_OPTIONS: tuple[dict[str, object], ...] = (
    {},
    {},
    {},
    {"test": 0.5},
    {"test": 0.2, "seed": 3},
    {"normalise": "standard"},
    {"normalise": "0-1"},
)
_OF_A_FORMAT: dict[str, tuple[dict[str, object], ...]] = {
    ".csv": ({"header": True}, {"header": False}, {"decimal": ","}, {"delimiter": ";"}),
    ".npy": ({"outputs": 1}, {"outputs": 2}, {"outputs": 9}, {"classes": True}),
    ".npz": ({"classes": True}, {"classes": False}, {"inputs": "x"}, {"outputs": 2}),
}


def options_of(chance: random.Random, suffix: str) -> dict[str, object]:
    """Return what an experiment says beside the name of a data file."""
    own = _OF_A_FORMAT.get(suffix, ({},))
    return {**chance.choice(_OPTIONS if suffix in _OF_A_FORMAT else _OPTIONS[:5])} | (
        chance.choice(own) if chance.random() < 0.4 else {}
    )


def mutated_data(chance: random.Random, name: str, content: bytes, other: bytes) -> bytes:
    """Return a data file with a change within; as its name tells, packed again rightly."""
    if name.endswith(".gz"):
        plain = gzip.decompress(content)
        return gzip.compress(mutated_data(chance, name[:-3], plain, other), 1, mtime=0)
    if name.endswith(".npz"):
        return mutated_zip(chance, content, other)
    if name.endswith(".npy"):
        return mutated_array(chance, content)
    if name.endswith("ubyte"):
        return _other_sizes(chance, content)
    return _other_cells(chance, content)


def _other_sizes(chance: random.Random, content: bytes) -> bytes:
    """Return an IDX file with another number in its header, or more or fewer bytes behind it."""
    what = chance.choice(("type", "axes", "size", "size", "size", "length", "bytes"))
    if what == "type":
        return content[:2] + chance.randbytes(1) + content[3:]
    if what == "axes":
        return content[:3] + bytes([chance.choice((0, 1, 2, 3, 4, 5, 255))]) + content[4:]
    if what == "size":
        place = 4 + 4 * chance.randrange(max(1, content[3]))
        (there,) = struct.unpack_from(">I", content.ljust(place + 4, b"\0"), place)
        near = (there + chance.choice((-1, 1))) & 0xFFFFFFFF
        told = struct.pack(">I", chance.choice((*_SIZES, near, near)))
        return content[:place] + told + content[place + 4 :]
    if what == "length":
        return content[: -chance.randint(1, 9)] if chance.random() < 0.5 else content + bytes(99)
    return mutated_bytes(chance, content, content)


def _other_cells(chance: random.Random, content: bytes) -> bytes:
    """Return a table with other cells, or rows that are gone, doubled, longer or shorter."""
    lines = content.decode("utf-8").splitlines()
    delimiter = next((one for one in ";\t," if one in lines[0]), " ")
    for _ in range(chance.choice((1, 1, 2, 5))):
        row = chance.randrange(len(lines))
        cells = lines[row].split(delimiter)
        what = chance.choice(("cell", "cell", "cell", "column", "drop", "more", "row", "rows"))
        place = chance.randrange(len(cells))
        if what == "cell":
            cells[place] = chance.choice(_CELLS)
        elif what == "drop":
            del cells[place]
        elif what == "more":
            told = chance.choice(_CELLS)
            cells += [told] * chance.choice((1, 2, 12_000 if len(told) < 10 else 3))
        elif what == "column":
            told = chance.choice(_CELLS)[:1_000]
            for number, line in enumerate(lines[1:], 1):
                every = line.split(delimiter)
                every[place % len(every)] = f"{told}{number}" if chance.random() < 0.3 else told
                lines[number] = delimiter.join(every)
            continue
        elif what == "row" and len(lines) > 1:
            del lines[row]
            continue
        elif what == "rows":
            lines[row:row] = lines[row : row + 3] * chance.choice((1, 50, 2_000))
            continue
        lines[row] = delimiter.join(cells)
    ending = chance.choice(("\n", "\n", "\r\n", "\r", "\n\n"))
    text = ending.join(lines) + chance.choice(("", ending))
    return text.encode(chance.choice(("utf-8", "utf-8", "utf-8-sig", "utf-16")), "replace")
