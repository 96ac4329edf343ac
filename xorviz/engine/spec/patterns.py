"""Patterns given outright, as a value: a few in the experiment itself, many by the name of them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple, TypedDict

import numpy as np

from xorviz.engine.errors import SpecError
from xorviz.engine.spec.image import DIGITS, Image, check_image, read_image
from xorviz.engine.spec.ranges import LARGEST_SEED, RESAMPLE
from xorviz.engine.spec.reader import Reader, check_integer, read_rows
from xorviz.engine.spec.split import read_share, rows_for_test
from xorviz.engine.spec.table import LARGEST_TABLE, Table, joined
from xorviz.engine.spec.target_names import check_target_names, read_target_names

#: More numbers than this are not written into the experiment; a reference stands for them.
MOST_WRITTEN = 4096


class Stored(NamedTuple):
    """The tables that a reference stands for."""

    inputs: Table
    targets: Table

    @property
    def digest(self) -> str:
        """What the reference calls them: 32 hexadecimal digits."""
        both = f"{self.inputs.digest} {self.targets.digest}"
        return hashlib.blake2b(both.encode(), digest_size=16).hexdigest()


class Rest(TypedDict):
    """What patterns of every kind have beside their tables."""

    resample: str
    test: float
    seed: int


class Extras(TypedDict):
    """What patterns that are given outright may have, and a person's file has."""

    name: str
    test_rows: tuple[int, ...]
    image: Image | None
    target_names: tuple[str, ...]


@dataclass(frozen=True)
class PatternsData:
    """Patterns given outright, taken in the order given when nothing shuffles them.

    Parameters
    ----------
    inputs : tuple of (str, Table)
        For each input of the network its id and its rows; one unnamed entry (``""``) holds all
        features of all inputs in order.
    targets : Table
        One row of target values a pattern.
    resample : str
        Whether the replicas share the order of the patterns, as in `GateData`.
    test : float
        The share of the patterns, up to a half, that is kept for a test.
    seed : int
        Chooses which.
    name : str
        Where they come from, for people; it may be empty.
    kind : str
        ``patterns``, or ``digits``: tables that come with xorviz need not be written out.
    test_rows : tuple of int
        Which rows are kept for a test, increasing, in place of a share that `seed` would choose:
        so that a pattern drawn by hand does not draw another test.
    image : tuple of int, or None
        Rows and columns of the picture that each pattern is, where that is known: the features
        are its pixels, row by row.
    target_names : tuple of str
        What each number of a target is called, for people; it may be empty.
    """

    inputs: tuple[tuple[str, Table], ...]
    targets: Table
    resample: str = "shared"
    test: float = 0.0
    seed: int = 0
    name: str = ""
    kind: str = "patterns"
    test_rows: tuple[int, ...] = ()
    image: Image | None = None
    target_names: tuple[str, ...] = ()

    #: Every row is given as it is.
    noise = 0.0

    #: What a step counts is one pattern.
    sample_rows = 1

    def __post_init__(self) -> None:
        # What comes back from a file must be the same value: bytes are kept as such only in the
        # inputs, only where they are not written out, and only where all are divided alike.
        divisors = {table.divisor for _, table in self.inputs}
        if self.is_written or len(divisors) > 1:
            plain = tuple((name, table.plain()) for name, table in self.inputs)
            object.__setattr__(self, "inputs", plain)
        object.__setattr__(self, "targets", self.targets.plain())
        if self.kind == "digits":
            object.__setattr__(self, "image", DIGITS)

    @property
    def paired(self) -> bool:
        """Whether features are (bit, 1 − bit) pairs."""
        return False

    @property
    def rows(self) -> int:
        """How many patterns there are, those of the test included."""
        return len(self.targets)

    @property
    def patterns(self) -> int:
        """How many patterns an epoch has."""
        return self.rows - (len(self.test_rows) or rows_for_test(self.rows, self.test))

    @property
    def features(self) -> int:
        """How many numbers one input pattern has, over all inputs."""
        return sum(table.width for _, table in self.inputs)

    @property
    def outputs(self) -> int:
        """How many numbers one target has."""
        return self.targets.width

    @property
    def is_written(self) -> bool:
        """Whether the numbers themselves stand in the experiment."""
        numbers = self.rows * (self.features + self.outputs)
        return self.kind == "patterns" and numbers <= MOST_WRITTEN

    def in_order(self, names: Sequence[str]) -> PatternsData:
        """Return the same data with its named inputs in this order, unknown ones last."""
        places = {name: place for place, name in enumerate(names)}
        ordered = sorted(self.inputs, key=lambda entry: places.get(entry[0], len(places)))
        return self if tuple(ordered) == self.inputs else replace(self, inputs=tuple(ordered))

    def validate(self, path: str = "data") -> None:
        """Check all but the numbers, which every table has checked.

        Raises
        ------
        SpecError
            With the path of what is wrong.
        """
        reader = Reader({"resample": self.resample, **self._test()}, path)
        read_rest(reader)
        read_test_rows(reader)
        check_lengths(self.inputs, self.targets, f"{path}.inputs")
        if self.test_rows and self.test_rows[-1] >= self.rows:
            allowed = (f"0 … {self.rows - 1}",)
            raise SpecError(f"{path}.test_rows", "out_of_range", self.test_rows[-1], allowed)
        if len(self.test_rows) == self.rows:
            raise SpecError(f"{path}.test_rows", "last_pattern")
        if self.image is not None:
            check_image(self.image, self.features, f"{path}.image")
        check_target_names(self.target_names, self.outputs, f"{path}.target_names")

    def to_json(self) -> dict[str, object]:
        """Return the JSON object of these data."""
        rest = self._test()
        if self.kind == "digits":
            return {"kind": "digits", **rest, "resample": self.resample}
        if not self.is_written:
            return {**self._reference(), **rest, "resample": self.resample, **self._image()}
        named = {name: table.to_json() for name, table in self.inputs}
        return {
            "kind": "patterns",
            "inputs": named.get("", named),
            "targets": self.targets.to_json(),
            "resample": self.resample,
            **(rest if self.test or self.seed or self.test_rows else {}),
            **({"name": self.name} if self.name else {}),
            **self._image(),
            **self._names(),
        }

    @cached_property
    def stored(self) -> Stored:
        """The tables as files keep them, the inputs side by side."""
        return Stored(joined([table for _, table in self.inputs]), self.targets)

    def _test(self) -> dict[str, object]:
        rows = {"test_rows": list(self.test_rows)} if self.test_rows else {}
        return {"test": self.test, "seed": self.seed, **rows}

    def _image(self) -> dict[str, object]:
        return {} if self.image is None else {"image": list(self.image)}

    def _reference(self) -> dict[str, object]:
        named = [[name, table.width] for name, table in self.inputs if name]
        return {
            "kind": "stored",
            "digest": self.stored.digest,
            "patterns": self.rows,
            "features": self.features,
            "outputs": self.outputs,
            "divisor": self.stored.inputs.divisor,
            **({"inputs": named} if named else {}),
            "name": self.name,
            **self._names(),
        }

    def _names(self) -> dict[str, object]:
        return {"target_names": list(self.target_names)} if self.target_names else {}


def read_patterns(reader: Reader) -> PatternsData:
    """Read the fields of patterns.

    Raises
    ------
    SpecError
        With the path of what is wrong.
    """
    raw = reader.take("inputs")
    place = reader.place("inputs")
    named = raw.items() if isinstance(raw, dict) else [("", raw)]
    if not named:
        raise SpecError(place, "not_a_table", raw)
    inputs = tuple(
        (str(name), _read_table(rows, f"{place}.{name}" if name else place)) for name, rows in named
    )
    if isinstance(raw, dict) and "" in raw:
        raise SpecError(f"{place}.", "bad_id", "")
    targets = _read_table(reader.take("targets"), reader.place("targets"))
    check_lengths(inputs, targets, place)
    extras = read_extras(reader, sum(table.width for _, table in inputs), targets.width)
    return PatternsData(inputs, targets, **read_rest(reader), **extras)


def read_extras(reader: Reader, features: int, outputs: int) -> Extras:
    """Read what else may be said of patterns of so many features and outputs.

    Raises
    ------
    SpecError
        With the path of what is wrong.
    """
    return {
        "name": reader.text("name") if reader.take("name", "") != "" else "",
        "test_rows": read_test_rows(reader),
        "image": read_image(reader, features),
        "target_names": read_target_names(reader, outputs),
    }


def _read_table(value: object, path: str) -> Table:
    return Table(np.array(read_rows(value, path), dtype=np.float64))


def read_rest(reader: Reader) -> Rest:
    """Read whether the order is shared, and which part is kept for a test."""
    return {
        "resample": reader.one_of("resample", RESAMPLE, "shared"),
        "test": read_share(reader),
        "seed": reader.integer("seed", 0, LARGEST_SEED, 0),
    }


def read_test_rows(reader: Reader) -> tuple[int, ...]:
    """Read which rows are kept for a test, where they are listed."""
    if not reader.has("test_rows"):
        reader.take("test_rows", None)
        return ()
    rows: list[int] = []
    for place, entry in reader.items("test_rows"):
        rows.append(check_integer(entry, rows[-1] + 1 if rows else 0, LARGEST_TABLE, place))
    if read_share(reader):
        raise SpecError(reader.place("test_rows"), "both_tests")
    return tuple(rows)


def check_lengths(inputs: Sequence[tuple[str, Table]], targets: Table, place: str) -> None:
    """Refuse inputs of another number of rows than the targets.

    Raises
    ------
    SpecError
        Naming the input.
    """
    for name, table in inputs:
        if len(table) != len(targets):
            where = f"{place}.{name}" if name else place
            raise SpecError(where, "wrong_length", len(table), (str(len(targets)),))
