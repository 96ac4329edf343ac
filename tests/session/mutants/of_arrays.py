"""Arrays as NumPy writes them, with another header or other numbers."""

from __future__ import annotations

import random
import struct

import numpy as np

from tests.session.mutants.of_bytes import mutated_bytes

#: Numbers that are none, are too large, or come near to a count's end.
_FLOATS = (np.nan, np.inf, -np.inf, 1e308, -1e308, 5e-324, -0.0, 0.0, 1e200, -3.0)
_INTEGERS = (-(2**63), 2**63 - 1, 2**62, -1, -2, 0, 1, 2**31, 10**6)

_SHAPES = (
    "()",
    "(0,)",
    "(1,)",
    "(-1,)",
    "(1048576, 1048576)",
    "(10000000000000000000000000000000,)",
    "(1, 2, 2)",
    "('1',)",
    "(True,)",
    "(1.0,)",
    "None",
)

_TYPES = ("'<f8'", "'>f8'", "'<f4'", "'<i8'", "'|u1'", "'|O'", "'<U9999999'", "'|b1'", "'<c16'")
_TYPES += ("[('a', '<f8')]", "'<m8'", "'|V8'", "'<q99'", "()", "__import__('os')", "(" * 90)


def mutated_array(chance: random.Random, content: bytes) -> bytes:
    """Return an ``.npy`` with some change; what is none is changed in its bytes."""
    size = int.from_bytes(content[8:10], "little")
    head, body = content[10 : 10 + size], content[10 + size :]
    what = chance.choice(("number", "number", "number", "header", "version", "length", "bytes"))
    if what == "number" and len(body) >= 8:
        return content[: 10 + size] + _other_numbers(chance, body, b"i8" in head)
    if what == "header":
        told = _other_header(chance, head.decode("latin-1")).encode("latin-1", "replace")
        return content[:8] + struct.pack("<H", len(told) & 0xFFFF) + told + body
    if what == "version":
        return content[:6] + chance.randbytes(2) + content[8:]
    if what == "length":
        step = chance.choice((-8, -1, 1, 8, 8_000))
        return content[:step] if step < 0 else content + bytes(step)
    return mutated_bytes(chance, content, content)


def _other_numbers(chance: random.Random, body: bytes, whole: bool) -> bytes:
    changed = bytearray(body)
    for _ in range(chance.choice((1, 1, 3, len(body) // 8))):
        place = 8 * chance.randrange(len(body) // 8)
        told: bytes
        if whole:
            (there,) = struct.unpack_from("<q", body, place)
            near = min(max(there + chance.choice((-1, 1)), -(2**63)), 2**63 - 1)
            told = struct.pack("<q", chance.choice((*_INTEGERS, near, near)))
        else:
            told = struct.pack("<d", chance.choice((*_FLOATS, chance.gauss(0.0, 100.0))))
        changed[place : place + 8] = told
    return bytes(changed)


def _other_header(chance: random.Random, head: str) -> str:
    what = chance.choice(("shape", "type", "order", "words"))
    if what == "words":
        return mutated_bytes(chance, head.encode("latin-1"), b"{'a': 1}").decode("latin-1")
    if what == "order":
        return head.replace("False", chance.choice(("True", "1", "None", "[]")))
    name, told = ("shape", _SHAPES) if what == "shape" else ("descr", _TYPES)
    start = head.find(f"'{name}': ")
    if start < 0:
        return head
    start += len(name) + 4
    end = head.find(")" if name == "shape" else ",", start) + (name == "shape")
    return head[:start] + chance.choice(told) + head[end:]
