"""Patterns given outright, as a value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from xorviz.engine.errors import SpecError
from xorviz.engine.spec.ranges import RESAMPLE
from xorviz.engine.spec.reader import Reader, Rows, read_rows


@dataclass(frozen=True)
class PatternsData:
    """Patterns given outright, taken in the order given when nothing shuffles them.

    Parameters
    ----------
    inputs : tuple of (str, rows)
        For each input of the network its id and its rows; one unnamed entry (``""``) holds all
        features of all inputs in order.
    targets : rows
        One row of target values a pattern.
    resample : str
        Whether the replicas share the order of the patterns, as in `GateData`.
    """

    inputs: tuple[tuple[str, Rows], ...]
    targets: Rows
    resample: str = "shared"

    #: Every row is given as it is.
    noise = 0.0

    @property
    def paired(self) -> bool:
        """Whether features are (bit, 1 − bit) pairs."""
        return False

    @property
    def patterns(self) -> int:
        """How many patterns an epoch has."""
        return len(self.targets)

    @property
    def features(self) -> int:
        """How many numbers one input pattern has, over all inputs."""
        return sum(len(rows[0]) for _, rows in self.inputs)

    @property
    def outputs(self) -> int:
        """How many numbers one target has."""
        return len(self.targets[0])

    def in_order(self, names: Sequence[str]) -> PatternsData:
        """Return the same data with its named inputs in this order, unknown ones last."""
        places = {name: place for place, name in enumerate(names)}
        ordered = sorted(self.inputs, key=lambda entry: places.get(entry[0], len(places)))
        return replace(self, inputs=tuple(ordered))

    def to_json(self) -> dict[str, object]:
        """Return the JSON object of these data."""
        named = {name: [list(row) for row in rows] for name, rows in self.inputs}
        return {
            "kind": "patterns",
            "inputs": named.get("", named),
            "targets": [list(row) for row in self.targets],
            "resample": self.resample,
        }


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
        (str(name), read_rows(rows, f"{place}.{name}" if name else place)) for name, rows in named
    )
    targets = read_rows(reader.take("targets"), reader.place("targets"))
    for name, rows in inputs:
        if not name and isinstance(raw, dict):
            raise SpecError(f"{place}.{name}", "bad_id", name)
        if len(rows) != len(targets):
            where = f"{place}.{name}" if name else place
            raise SpecError(where, "wrong_length", len(rows), (str(len(targets)),))
    return PatternsData(inputs, targets, reader.one_of("resample", RESAMPLE, "shared"))
