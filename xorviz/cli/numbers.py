"""Numbers as they are typed."""

from __future__ import annotations

import argparse

#: Pixels; a picture smaller than this has no room for its parts.
_SMALLEST, _LARGEST = 200, 10_000


def non_negative(text: str) -> int:
    """Read a whole number from 0 up; ``20,000`` and ``20_000`` are read too.

    Raises
    ------
    argparse.ArgumentTypeError
        If it is none.
    """
    try:
        number = int(text.replace(",", ""))
    except ValueError:
        number = -1
    if number < 0:
        raise argparse.ArgumentTypeError(f"“{text}” is not a whole number from 0 up")
    return number


def positive(text: str) -> int:
    """Read a whole number from 1 up, as `non_negative` does.

    Raises
    ------
    argparse.ArgumentTypeError
        If it is none.
    """
    number = non_negative(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"“{text}” is not a whole number from 1 up")
    return number


def size(text: str) -> tuple[int, int]:
    """Read a size in pixels, as in ``1680x1050``.

    Raises
    ------
    argparse.ArgumentTypeError
        If it is none, or too small or too large.
    """
    parts = text.lower().split("x")
    try:
        width, height = (int(part) for part in parts)
    except ValueError:
        width = height = 0
    if not (_SMALLEST <= width <= _LARGEST and _SMALLEST <= height <= _LARGEST):
        allowed = f"{_SMALLEST} to {_LARGEST}"
        raise argparse.ArgumentTypeError(
            f"“{text}” is no size; it is WIDTHxHEIGHT, as in 1680x1050, each {allowed}"
        )
    return width, height
