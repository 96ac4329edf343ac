"""Reading a reference to patterns that are kept elsewhere, and those that come with xorviz."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from xorviz.engine.errors import SpecError
from xorviz.engine.spec.patterns import (
    PatternsData,
    Stored,
    read_extras,
    read_rest,
    read_test_rows,
)
from xorviz.engine.spec.reader import Reader, check_integer
from xorviz.engine.spec.table import LARGEST_TABLE, Table

#: Tables by digest; those that come with xorviz by their kind.
Tables = Mapping[str, Stored]
NO_TABLES: Tables = MappingProxyType({})

DIGEST = re.compile("[0-9a-f]{32}")


@dataclass(frozen=True)
class Reference:
    """What a reference says of the tables that it stands for, before they are there.

    Parameters
    ----------
    digest : str
    patterns, features, outputs : int
        Together at most `LARGEST_TABLE` numbers.
    divisor : float or None
        What the inputs, as bytes, are divided by; None where they are no bytes.
    """

    digest: str
    patterns: int
    features: int
    outputs: int
    divisor: float | None


def read_reference(reader: Reader) -> Reference:
    """Read what a reference says of its tables.

    Raises
    ------
    SpecError
        With the path of what is wrong.
    """
    digest = reader.text("digest")
    if not DIGEST.fullmatch(digest):
        raise SpecError(reader.place("digest"), "bad_digest", digest)
    patterns = reader.integer("patterns", 1, LARGEST_TABLE)
    features = reader.integer("features", 1, LARGEST_TABLE)
    outputs = reader.integer("outputs", 1, LARGEST_TABLE)
    if patterns * (features + outputs) > LARGEST_TABLE:
        most = (f"1 … {LARGEST_TABLE // (features + outputs)}",)
        raise SpecError(reader.place("patterns"), "out_of_range", patterns, most)
    has_divisor = reader.has("divisor")
    divisor = reader.number("divisor", 1.0, 255.0) if has_divisor else None
    reader.take("divisor", None)
    return Reference(digest, patterns, features, outputs, divisor)


def read_stored(reader: Reader, tables: Tables) -> PatternsData:
    """Read a reference and put the tables in its place.

    Raises
    ------
    SpecError
        With the path of what is wrong; if the tables are not there, or are others.
    """
    reference = read_reference(reader)
    place = reader.place("digest")
    stored = tables.get(reference.digest)
    if stored is None:
        raise SpecError(place, "data_missing", reference.digest)
    found = (len(stored.targets), stored.inputs.width, stored.targets.width, stored.inputs.divisor)
    said = (reference.patterns, reference.features, reference.outputs, reference.divisor)
    if found != said or stored.digest != reference.digest:
        raise SpecError(place, "data_differ", reference.digest)
    inputs = _divided(reader, stored.inputs)
    extras = read_extras(reader, reference.features, reference.outputs)
    return PatternsData(inputs, stored.targets, **read_rest(reader), **extras)


def read_digits(reader: Reader, tables: Tables) -> PatternsData:
    """Read the fields of the digits, and take their tables from those that are known.

    Raises
    ------
    SpecError
        With the path of what is wrong, or if the digits are not there.
    """
    stored = tables.get("digits")
    if stored is None:
        raise SpecError(reader.place("kind"), "data_missing", "digits")
    rest, test_rows = read_rest(reader), read_test_rows(reader)
    inputs = (("", stored.inputs),)
    return PatternsData(inputs, stored.targets, **rest, kind="digits", test_rows=test_rows)


def _divided(reader: Reader, inputs: Table) -> tuple[tuple[str, Table], ...]:
    """Return the columns of each named input, or all of them under no name."""
    if not reader.has("inputs"):
        reader.take("inputs", None)
        return (("", inputs),)
    result: list[tuple[str, Table]] = []
    start = 0
    for place, entry in reader.items("inputs"):
        if not isinstance(entry, (list, tuple)) or len(entry) != 2 or not entry[0]:
            raise SpecError(place, "not_a_list", entry)
        left = max(1, inputs.width - start)
        width = check_integer(entry[1], 1, left, f"{place}[1]")
        columns = np.ascontiguousarray(inputs.values[:, start : start + width])
        result.append((str(entry[0]), Table(columns, inputs.divisor)))
        start += width
    if start != inputs.width:
        place = reader.place("inputs")
        raise SpecError(place, "wrong_length", start, (str(inputs.width),))
    return tuple(result)
