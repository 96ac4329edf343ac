"""How well a few typed letters fit some words: they must occur in order, best at words' starts."""

from __future__ import annotations

#: What a letter is worth: anywhere, at the start of a word, right after the one before.
_ANYWHERE, _STARTS, _FOLLOWS = 1.0, 8.0, 9.0

#: What each letter passed over costs, up to a bound.
_PASSED, _MOST_PASSED = 0.2, 3.0

#: Ways to begin that are tried.
_MOST_STARTS = 8


def fit(typed: str, words: str) -> float | None:
    """Return how well the typed text fits, or None where it does not.

    Each part of the typed text, parted by blanks, must occur in the words as a subsequence, in any
    case; the parts may stand in any order.
    """
    text = words.casefold()
    total = 0.0
    for part in typed.casefold().split():
        best = _best(part, text)
        if best is None:
            return None
        total += best
    # Of two that fit alike the shorter one is meant.
    return total - 0.01 * len(text)


def _best(part: str, text: str) -> float | None:
    found = text.find(part[0])
    best: float | None = None
    tried = 0
    while found >= 0 and tried < _MOST_STARTS:
        value = _from(part, text, found)
        if value is None:
            break
        best = value if best is None else max(best, value)
        found = text.find(part[0], found + 1)
        tried += 1
    return best


def _from(part: str, text: str, start: int) -> float | None:
    """Return what the letters are worth together, if the first stands here.

    Each is taken where it follows the one before, else at the next start of a word, else at its
    next place.
    """
    value, place = 0.0, start
    for number, letter in enumerate(part):
        if number:
            after = place + 1
            if not text.startswith(letter, after):
                after = _next_start(letter, text, after, part[number:])
                if after < 0:
                    return None
                value -= min(_PASSED * (after - place - 1), _MOST_PASSED)
            else:
                value += _FOLLOWS
            place = after
        value += _STARTS if _is_start(text, place) else _ANYWHERE
    return value


def _next_start(letter: str, text: str, place: int, rest: str) -> int:
    first = text.find(letter, place)
    candidate = first
    while candidate >= 0:
        if _is_start(text, candidate) and _is_within(rest, text, candidate):
            return candidate
        candidate = text.find(letter, candidate + 1)
    return first


def _is_start(text: str, place: int) -> bool:
    return place == 0 or not text[place - 1].isalnum()


def _is_within(rest: str, text: str, place: int) -> bool:
    for letter in rest:
        place = text.find(letter, place) + 1
        if place == 0:
            return False
    return True
