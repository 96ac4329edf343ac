"""Numbers as the fields of the panels read and write them."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from xorviz.engine.registry import Argument


def read_decimal(text: str) -> float:
    """Return the number that a text says, and not a number (NaN) where it says none."""
    try:
        value = float(text.replace("−", "-"))
    except ValueError:
        return math.nan
    # Python reads 1_0 as 10; nobody else does.
    return math.nan if "_" in text else value


def read_within(text: str, argument: Argument, sentence: str) -> float:
    """Return the number that a text says.

    Raises
    ------
    ValueError
        With the sentence, where it says none that the argument allows.
    """
    value = read_decimal(text)
    below = value <= argument.low if argument.low_open else value < argument.low
    above = value >= argument.high if argument.high_open else value > argument.high
    if not math.isfinite(value) or below or above:
        raise ValueError(sentence)
    return value


def read_whole(text: str, least: int, most: int, sentence: str) -> int:
    """Return the whole number that a text says; spaces and commas may part its thousands.

    Raises
    ------
    ValueError
        With the sentence, where it says none within the bounds.
    """
    digits = text.replace(",", "").replace("\u202f", "").replace(" ", "")
    # int() itself refuses thousands of digits, in words of its own.
    plain = digits.isascii() and digits.isdigit() and len(digits) <= len(f"{most}")
    if not (plain and least <= int(digits) <= most):
        raise ValueError(sentence)
    return int(digits)


def write_decimal(value: object) -> str:
    """Return a number in at most ten digits, as in ``0.01`` or ``1e-7``."""
    return f"{value:.10g}".replace("e-0", "e-").replace("e+0", "e").replace("e+", "e")


def read_argument(text: str, argument: Argument, sentence: str) -> float:
    """Return the number that a text says, a whole one where the argument is.

    Raises
    ------
    ValueError
        As `read_within` does.
    """
    if argument.whole:
        return read_whole(text, int(argument.low), int(argument.high), sentence)
    return read_within(text, argument, sentence)


def range_sentence(argument: Argument) -> str:
    """Return the sentence that says which numbers an argument allows."""
    if argument.whole:
        low, high = f"{argument.low:,.0f}", f"{argument.high:,.0f}"
        return _tr("A whole number from {low} to {high}.").format(low=low, high=high)
    low, high = f"{argument.low:,.10g}", f"{argument.high:,.10g}"
    templates = {
        (False, False): _tr("A number from {low} to {high}."),
        (False, True): _tr("A number from {low} to below {high}."),
        (True, False): _tr("A number above {low} and up to {high}."),
        (True, True): _tr("A number between {low} and {high}, without either."),
    }
    template = templates[argument.low_open, argument.high_open]
    return template.format(low=low, high=high).replace("-", "−")


def _tr(text: str) -> str:
    return QCoreApplication.translate("reading", text)
