"""Numbers as the window prints them, and as a person types them."""

from __future__ import annotations

import math
import re

MINUS = "−"

# Both signs of a decimal fraction are read; a thousands separator is not, as it would be ambiguous.
_TYPED = re.compile(r"[+-]?([0-9]+([.,][0-9]*)?|[.,][0-9]+)([eE][+-]?[0-9]+)?")


def printed(text: str) -> str:
    """Return what Python makes of a number with a real minus and no idle sign or 0 in the power."""
    return text.replace("e-0", "e-").replace("e+0", "e").replace("e+", "e").replace("-", MINUS)


def fixed(value: float, decimals: int) -> str:
    """Return a number with so many decimals, a real minus, and no sign before a zero."""
    text = f"{value:.{decimals}f}"
    if text[0] == "-":
        text = text[1:] if not text.strip("-0.") else MINUS + text[1:]
    return text


def fitting(value: float, decimals: int, characters: int) -> str:
    """Return a number with as many of the decimals as so many characters have room for."""
    for fewer in range(decimals, -1, -1):
        text = fixed(value, fewer)
        if len(text) <= characters:
            return text
    return printed(f"{value:.0e}")


def plain(value: float, decimals: int = 3) -> str:
    """Return a number with a real minus sign and about as many digits, whatever its size."""
    if not math.isfinite(value):
        return "?"
    size = abs(value)
    if size >= 1e5 or 0.0 < size < 0.5 * 10.0**-decimals:
        return printed(f"{value:.1e}")
    places = max(0, decimals - max(0, len(str(int(size))) - 1))
    return printed(f"{value:.{places}f}")


def signed(value: float) -> str:
    """Return a number that always bears its sign, zero apart."""
    text = plain(value)
    return f"+{text}" if value > 0.0 and math.isfinite(value) else text


def brief(value: float) -> str:
    """Return a signed number in six characters at most."""
    if not math.isfinite(value):
        return "?"
    size = abs(value)
    text = f"{size:.2f}" if size < 99.995 else f"{size:.0f}" if size < 99999.5 else f"{size:.0e}"
    sign = "+" if value > 0.0 else MINUS if value < 0.0 else ""
    return sign + printed(text)


def typed(value: float) -> str:
    """Return a number as the start of an editor's text: six digits, and an ordinary minus."""
    return f"{value:.6g}"


def read_number(text: str) -> float | None:
    """Return the finite decimal number that a person typed, with comma or point; else None."""
    plain = text.strip().replace(MINUS, "-")
    if not _TYPED.fullmatch(plain):
        return None
    value = float(plain.replace(",", "."))
    return value if math.isfinite(value) else None


def symmetric_scale(largest: float) -> float:
    """Return the end of a symmetric scale: the largest size, rounded up to two digits."""
    if not math.isfinite(largest) or largest <= 0.0:
        return 1.0
    exponent = math.floor(math.log10(largest)) - 1
    digits = math.ceil(largest / 10.0**exponent - 1e-9)
    return float(f"{digits}e{exponent}")


def printed_scale(scale: float) -> str:
    """Return the end of a scale as it is printed after a ±."""
    return printed(f"{scale:g}")


def counted(count: int, one: str, many: str) -> str:
    """Return the words for one, or those for many with the number in place of ``{count}``."""
    return one if count == 1 else many.format(count=f"{count:,}")
