"""Reading an axis as it is typed: ``h1.units=1:8``, ``learning_rate=0.001:1:log7``."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator

from xorviz.session.sweep.axis import Axis, AxisValue
from xorviz.session.sweep.errors import AxisError

#: Most values that a range may have; a sweep has no more cells.
MOST_VALUES = 10_000

#: Numbers of a range are rounded to so many digits, so that 0.1 + 0.2 is the 0.3 that one types.
_DIGITS = 12

_WHOLE = re.compile(r"[+-]?(0|[1-9][0-9]{0,17})")
#: Not ``01``: that is the name of an encoding.
_NUMBER = re.compile(r"[+-]?((0|[1-9][0-9]*)(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]{1,3})?")
_WORDS: dict[str, AxisValue] = {
    "null": None,
    "none": None,
    "true": True,
    "on": True,
    "false": False,
    "off": False,
}


def parse_axis(text: str) -> Axis:
    """Read ``FIELD=VALUES``.

    Values are divided by commas. Each is a number, a word, an object in JSON, or a range: ``1:8``,
    ``2:10:2`` in steps, ``0.001:1:log7`` seven of them spread evenly in their logarithm. ``on``,
    ``true``, ``off`` and ``false`` are switches; ``none`` and ``null`` are nothing.

    Raises
    ------
    AxisError
        If that is not what was typed, or two values are alike.
    """
    field, sign, values = text.partition("=")
    field = field.strip()
    if not sign or not field:
        raise AxisError(text.strip(), "axis_not_read", allowed=("FIELD=VALUES", "h1.units=1:8"))
    return Axis.of(field, parse_values(field, values))


def parse_values(field: str, text: str) -> list[AxisValue]:
    """Read the values of a field, as `parse_axis` does.

    Raises
    ------
    AxisError
        If one cannot be read.
    """
    found: list[AxisValue] = []
    for part in _parts(text):
        found += _values(field, part)
        if len(found) > MOST_VALUES:
            raise AxisError(field, "axis_too_long", text, (f"1 … {MOST_VALUES}",))
    return found


def _parts(text: str) -> Iterator[str]:
    """Yield what stands between commas, but not within braces, brackets or quotes."""
    depth, quoted, start = 0, False, 0
    for place, letter in enumerate(text):
        if letter == '"' and not (quoted and text[place - 1] == "\\"):
            quoted = not quoted
        elif not quoted and letter in "{[":
            depth += 1
        elif not quoted and letter in "}]":
            depth -= 1
        elif letter == "," and not quoted and depth == 0:
            yield text[start:place].strip()
            start = place + 1
    yield text[start:].strip()


def _values(field: str, part: str) -> list[AxisValue]:
    if part.startswith(("{", '"')):
        return [_json(field, part)]
    if not part:
        raise AxisError(field, "axis_value_not_read", part)
    ends = part.split(":")
    if len(ends) == 1:
        return [_value(part)]
    numbers = [_number(end) for end in ends[:2]]
    low, high = numbers
    if low is None or high is None or len(ends) > 3:
        raise AxisError(field, "axis_range", part, ("1:8", "2:10:2", "0.001:1:log7"))
    if len(ends) == 3 and ends[2].strip().lower().startswith("log"):
        return list(_logarithmic(field, part, low, high, ends[2].strip()[3:]))
    step = _number(ends[2]) if len(ends) == 3 else 1
    if step is None or step <= 0 or high < low:
        raise AxisError(field, "axis_range", part, ("1:8", "2:10:2", "0.001:1:log7"))
    # A tiny bit more, so that the end is met where the sum of the steps is rounded.
    count = int((high - low) / step + 1e-9) + 1
    if count > MOST_VALUES:
        raise AxisError(field, "axis_too_long", part, (f"1 … {MOST_VALUES}",))
    return [_rounded(low + step * number) for number in range(count)]


def _logarithmic(
    field: str, part: str, low: float, high: float, count: str
) -> Iterator[int | float]:
    if low <= 0 or high <= low or not _WHOLE.fullmatch(count) or int(count) < 2:
        raise AxisError(field, "axis_range", part, ("1:8", "2:10:2", "0.001:1:log7"))
    last = int(count) - 1
    if last >= MOST_VALUES:
        raise AxisError(field, "axis_too_long", part, (f"1 … {MOST_VALUES}",))
    whole = isinstance(low, int) and isinstance(high, int)
    for number in range(last + 1):
        value = _rounded(float(low) * (high / low) ** (number / last))
        yield int(value) if whole and float(value).is_integer() else value


def _rounded(value: int | float) -> int | float:
    return value if isinstance(value, int) else float(f"{value:.{_DIGITS}g}")


def _value(part: str) -> AxisValue:
    number = _number(part)
    if number is not None:
        return number
    return _WORDS.get(part.lower(), part)


def _number(text: str) -> int | float | None:
    text = text.strip()
    if _WHOLE.fullmatch(text):
        return int(text)
    number = float(text) if _NUMBER.fullmatch(text) else math.inf
    return number if math.isfinite(number) else None


def _json(field: str, part: str) -> AxisValue:
    try:
        value = json.loads(part)
    except (ValueError, RecursionError) as error:
        raise AxisError(field, "axis_value_not_read", part) from error
    assert isinstance(value, (dict, str))
    return value
