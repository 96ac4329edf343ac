"""Files with some of their bytes changed, whatever they mean."""

from __future__ import annotations

import random
from collections.abc import Callable

#: Bytes that mean something to somebody: ends of texts, signs, signatures.
_TELLING = (b"\0", b"\xff", b"\x7f", b"\x80", b"\n", b'"', b"{", b"[", b"-", b"9", b"PK\x03\x04")


def mutated_bytes(chance: random.Random, content: bytes, other: bytes) -> bytes:
    """Return a content with one to four changes; a splice goes on with the other content."""
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        change = chance.choice(_CHANGES)
        content = _splice(chance, content, other) if change is None else change(chance, content)
    return content


def _place(chance: random.Random, content: bytes) -> int:
    return chance.randint(0, len(content))


def _stretch(chance: random.Random, content: bytes) -> tuple[int, int]:
    """Return where a stretch begins and ends; short ones are as frequent as long ones."""
    start = _place(chance, content)
    return start, min(len(content), start + chance.randint(1, 1 << chance.randint(0, 12)))


def _flip(chance: random.Random, content: bytes) -> bytes:
    changed = bytearray(content)
    for _ in range(chance.choice((1, 1, 3, 20))):
        if changed:
            changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _set(chance: random.Random, content: bytes) -> bytes:
    start = _place(chance, content)
    told = chance.choice((*_TELLING, chance.randbytes(1), chance.randbytes(4)))
    return content[:start] + told + content[start + len(told) :]


def _cut_off(chance: random.Random, content: bytes) -> bytes:
    return content[: _place(chance, content)]


def _cut_out(chance: random.Random, content: bytes) -> bytes:
    start, end = _stretch(chance, content)
    return content[:start] + content[end:]


def _insert(chance: random.Random, content: bytes) -> bytes:
    start = _place(chance, content)
    told = chance.choice((*_TELLING, chance.randbytes(chance.randint(1, 300)), bytes(1000)))
    return content[:start] + told + content[start:]


def _repeat(chance: random.Random, content: bytes) -> bytes:
    start, end = _stretch(chance, content)
    return content[:end] + content[start:end] * chance.choice((1, 1, 5)) + content[end:]


def _swap(chance: random.Random, content: bytes) -> bytes:
    size = chance.randint(1, 200)
    one, two = sorted((_place(chance, content), _place(chance, content)))
    if two < one + size:
        return content[::-1] if len(content) < size else content[size:] + content[:size]
    first, second = content[one : one + size], content[two : two + size]
    between = content[one + size : two]
    return content[:one] + second + between + first + content[two + size :]


def _splice(chance: random.Random, content: bytes, other: bytes) -> bytes:
    return content[: _place(chance, content)] + other[_place(chance, other) :]


#: The changes, alike in likelihood; None is the splice, which needs another content.
_CHANGES: tuple[Callable[[random.Random, bytes], bytes] | None, ...] = (
    _flip,
    _set,
    _cut_off,
    _cut_out,
    _insert,
    _repeat,
    _swap,
    None,
)
