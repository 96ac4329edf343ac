"""JSON documents with hostile values where good ones stood."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from typing import Any

#: What JSON cannot say by `json.dumps`, as a text that is exchanged for it afterwards.
_RAW = "\u0001raw{}\u0001"

#: Put in as they are: numbers beyond every float, twice the same name, numbers without an end.
_TEXTS = (
    "1e999",
    "-1e999",
    "1e-999",
    "-0",
    "-0.0",
    "1E400",
    "9" * 4_000,
    "9" * 5_000,
    "-" + "9" * 400,
    '{"a":1,"a":2}',
    '{"kind":"xor","kind":"and"}',
    "NaN",
    "Infinity",
    "-Infinity",
    '"\\ud800"',
    '"\\u0000"',
    "tru",
    "",
    "[1,]",
)

_NUMBERS: tuple[object, ...] = (
    0,
    1,
    -1,
    2,
    3,
    7,
    64,
    255,
    1000,
    4096,
    10**5,
    10**6,
    2**31,
    2**53 + 1,
    2**62,
    2**62 - 1,
    2**63 - 1,
    2**63,
    2**64,
    10**30,
    -(2**63),
    0.5,
    -0.5,
    1.0,
    1.5,
    1e-300,
    5e-324,
    1e300,
    1.7e308,
    -1e300,
    float("nan"),
    float("inf"),
)

_WORDS = (
    "",
    " ",
    "h1",
    "out",
    "x",
    "relu",
    "softmax",
    "sigmoid",
    "stored",
    "digits",
    "patterns",
    "file",
    "compiled",
    "numpy",
    "undo",
    "../../h1",
    "1",
    "null",
    "é\u202e\x07",
    "{0.__class__}",
    "%s%n",
    "a" * 65,
)


def mutated_json(chance: random.Random, content: bytes) -> bytes:
    """Return a document with one to three changes; one that is no JSON stays as it is."""
    try:
        document: Any = json.loads(content)
    except (ValueError, RecursionError):
        return content
    raw: list[str] = []
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        document = _changed(chance, document, raw)
    text = json.dumps(document, ensure_ascii=chance.random() < 0.8)
    for place, told in enumerate(raw):
        text = text.replace(json.dumps(_RAW.format(place)), told)
    return text.encode("utf-8", "surrogatepass")


def _changed(chance: random.Random, document: Any, raw: list[str]) -> Any:
    """Return the document with a value exchanged, dropped, added or moved."""
    holder, key = _place(chance, document)
    if holder is None:
        return _hostile(chance, document, raw)
    what = chance.choice(("value", "value", "value", "near", "near", "drop", "more", "other"))
    if what == "value":
        holder[key] = _hostile(chance, holder[key], raw)
    elif what == "near":
        holder[key] = _near(chance, holder[key])
    elif what == "drop":
        del holder[key]
    elif what == "more" and isinstance(holder, list):
        holder[key:key] = holder[key : key + chance.randint(1, 3)] * chance.choice((1, 1, 2, 300))
    elif what == "more":
        holder[chance.choice((*_WORDS, str(key) + "s"))] = holder[key]
    else:
        # What stands elsewhere in the same document, which may even be right here.
        there, name = _place(chance, document)
        if there is not None:
            holder[key] = json.loads(json.dumps(there[name]))
    return document


def _place(chance: random.Random, document: Any) -> tuple[Any, Any]:
    """Return an object or list and a key of it, by a walk down; none in what is empty."""
    holder, key, value = None, None, document
    while isinstance(value, (dict, list)) and value and (holder is None or chance.random() < 0.8):
        holder = value
        key = (
            chance.choice(list(value)) if isinstance(value, dict) else chance.randrange(len(value))
        )
        value = holder[key]
    return holder, key


def _hostile(chance: random.Random, value: object, raw: list[str]) -> object:
    kinds: tuple[Callable[[], object], ...] = (
        lambda: chance.choice(_NUMBERS),
        lambda: chance.choice(_NUMBERS),
        lambda: chance.choice(_WORDS),
        lambda: chance.choice((None, True, False, [], {}, [[]], {"": {}})),
        lambda: [value],
        lambda: {"kind": value},
        lambda: str(value)[:1000],
        lambda: chance.choice(_WORDS) * chance.choice((1, 1_000, 100_000)),
        lambda: [chance.choice(_NUMBERS)] * chance.choice((1, 5, 1_000)),
        lambda: _raw(raw, _deep(chance)),
        lambda: _raw(raw, chance.choice(_TEXTS)),
        lambda: _raw(raw, chance.choice(_TEXTS)),
    )
    return chance.choice(kinds)()


def _raw(raw: list[str], told: str) -> str:
    raw.append(told)
    return _RAW.format(len(raw) - 1)


def _deep(chance: random.Random) -> str:
    """Return lists or objects in each other; some as deep as the parser just lets through."""
    depth = chance.choice((4, 40, 400, 800, chance.randint(850, 1_000), 5_000, 100_000))
    if chance.random() < 0.5:
        return "[" * depth + "]" * depth
    return '{"a":' * depth + "1" + "}" * depth


def _near(chance: random.Random, value: object) -> object:
    """Return a value of the same kind, near the one that stands there."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return chance.choice((value + 1, value - 1, -value, value * 2, value // 2, float(value)))
    if isinstance(value, float):
        return chance.choice((-value, value * 2.0, value / 1e3, value * 1e9, round(value, 1), 0.0))
    if isinstance(value, str):
        return chance.choice((value + value, value[:-1], value.upper(), value[::-1], value + "\n"))
    if isinstance(value, list):
        shuffled = list(value)
        chance.shuffle(shuffled)
        return chance.choice((value[:-1], value[1:], value + value, shuffled, value[::-1]))
    if isinstance(value, dict) and value:
        gone = chance.choice(list(value))
        return {name: entry for name, entry in value.items() if name != gone}
    return chance.choice((0, "", []))
