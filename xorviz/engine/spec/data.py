"""What a network is trained on, as a value: a gate, or patterns given outright."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from xorviz.engine.errors import SpecError
from xorviz.engine.spec.reader import Reader, Rows, read_rows

GATES = ("xor", "and", "or", "nor", "nand", "xnor")
ENCODINGS = ("01", "pm1", "paired")
RESAMPLE = ("shared", "replica")
LARGEST_SEED = 2**32 - 1
LARGEST_SAMPLE = 1_000_000


@dataclass(frozen=True)
class GateData:
    """The truth table of a gate of two bits, or a random sample of its rows.

    Parameters
    ----------
    gate : str
        One of `GATES`.
    encoding : str
        ``01``; ``pm1`` (bits as −1 and 1); ``paired`` (each bit as a true and a false input).
        Targets stay 0 and 1.
    outputs : int
        1, or 2 for one-hot targets: the first output is "false", the second "true".
    sample : int or None
        Draw so many rows at random, once, from `seed`; None takes the four rows.
    noise : float
        Standard deviation of the normal noise added to the inputs.
    seed : int
        Seed of the sample and the noise.
    resample : str
        ``shared``: all replicas see the same data in the same order; ``replica``: each its own.
    """

    gate: str
    encoding: str = "01"
    outputs: int = 1
    sample: int | None = None
    noise: float = 0.0
    seed: int = 0
    resample: str = "shared"

    @property
    def patterns(self) -> int:
        """How many patterns an epoch has."""
        return self.sample or 4

    @property
    def features(self) -> int:
        """How many numbers one input pattern has."""
        return 4 if self.encoding == "paired" else 2

    def to_json(self) -> dict[str, object]:
        """Return the JSON object of these data."""
        return {
            "kind": "gate",
            "gate": self.gate,
            "encoding": self.encoding,
            "outputs": self.outputs,
            "sample": self.sample,
            "noise": self.noise,
            "seed": self.seed,
            "resample": self.resample,
        }


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


DataSpec = GateData | PatternsData


def read_data(value: object, path: str = "data") -> DataSpec:
    """Read the data of an experiment.

    Raises
    ------
    SpecError
        With the path of what is wrong.
    """
    reader = Reader(value, path)
    kind = reader.one_of("kind", ("gate", "patterns"))
    data = _read_gate(reader) if kind == "gate" else _read_patterns(reader)
    reader.close()
    return data


def _read_gate(reader: Reader) -> GateData:
    has_sample = reader.has("sample")
    sample = (
        reader.integer("sample", 1, LARGEST_SAMPLE) if has_sample else reader.take("sample", None)
    )
    return GateData(
        gate=reader.one_of("gate", GATES),
        encoding=reader.one_of("encoding", ENCODINGS, "01"),
        outputs=reader.integer("outputs", 1, 2, 1),
        sample=sample if isinstance(sample, int) else None,
        noise=reader.number("noise", 0.0, 10.0, 0.0),
        seed=reader.integer("seed", 0, LARGEST_SEED, 0),
        resample=reader.one_of("resample", RESAMPLE, "shared"),
    )


def _read_patterns(reader: Reader) -> PatternsData:
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
