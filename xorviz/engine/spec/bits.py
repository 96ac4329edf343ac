"""Functions of bits, as values: gates, parity, identity, bitwise XOR, and any truth table."""

from __future__ import annotations

from dataclasses import dataclass

from xorviz.engine.errors import SpecError
from xorviz.engine.spec.ranges import LARGEST_SAMPLE, LARGEST_SEED, RESAMPLE
from xorviz.engine.spec.reader import Reader, Rows, read_rows

GATES = ("xor", "and", "or", "nor", "nand", "xnor")
ENCODINGS = ("01", "pm1", "paired")

#: Most input bits of a function; bitwise XOR has two words of half as many.
MOST_BITS = 8

#: Most rows of a matrix; bitwise XOR may be of two of them.
MOST_ROWS = 8


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
        Draw so many rows at random, once, from `seed`; None takes each row once.
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

    #: What a step counts is one pattern.
    sample_rows = 1

    @property
    def bits(self) -> int:
        """How many bits enter."""
        return 2

    @property
    def patterns(self) -> int:
        """How many patterns an epoch has."""
        return self.sample or 2**self.bits

    @property
    def paired(self) -> bool:
        """Whether features are (bit, 1 − bit) pairs."""
        return self.encoding == "paired"

    @property
    def features(self) -> int:
        """How many numbers one input pattern has."""
        return 2 * self.bits if self.paired else self.bits

    def to_json(self) -> dict[str, object]:
        """Return the JSON object of these data."""
        return {
            "kind": "gate",
            "gate": self.gate,
            "encoding": self.encoding,
            "outputs": self.outputs,
            **_drawn_json(self),
        }


@dataclass(frozen=True)
class BitsData:
    """The truth table of a function of up to 8 bits, or a random sample of its rows.

    Parameters
    ----------
    kind : str
        ``parity``: 1 where an odd number of bits is 1. ``identity``: the bits themselves.
        ``bitwise_xor``: of two words of the same length, bit by bit. ``table``: as `targets` say.
    bits : int
        How many bits enter; both words together for ``bitwise_xor``.
    outputs : int
        How many numbers a target has; two of ``parity`` are one-hot, as for a gate.
    targets : rows
        For ``table``: one row of targets for each word, in the order 00…0 to 11…1.
    encoding, sample, noise, seed, resample
        As in `GateData`.
    sample_rows : int
        How many patterns are one sample, for ``bitwise_xor``: a pair of matrices of so many rows,
        of which each row is a pattern. `sample` and the batches count pairs of matrices then, and
        the rows of one stay together in order.
    """

    kind: str
    bits: int
    outputs: int
    targets: Rows = ()
    encoding: str = "01"
    sample: int | None = None
    noise: float = 0.0
    seed: int = 0
    resample: str = "shared"
    sample_rows: int = 1

    @property
    def patterns(self) -> int:
        """How many patterns an epoch has."""
        return (self.sample or 2**self.bits) * self.sample_rows

    @property
    def paired(self) -> bool:
        """Whether features are (bit, 1 − bit) pairs."""
        return self.encoding == "paired"

    @property
    def features(self) -> int:
        """How many numbers one input pattern has."""
        return 2 * self.bits if self.paired else self.bits

    def to_json(self) -> dict[str, object]:
        """Return the JSON object of these data."""
        result: dict[str, object] = {"kind": self.kind}
        result["bits"] = self.bits // 2 if self.kind == "bitwise_xor" else self.bits
        if self.kind == "bitwise_xor":
            result["rows"] = self.sample_rows
        if self.kind == "parity":
            result["outputs"] = self.outputs
        if self.kind == "table":
            result["targets"] = [list(row) for row in self.targets]
        return {**result, "encoding": self.encoding, **_drawn_json(self)}


def _drawn_json(data: GateData | BitsData) -> dict[str, object]:
    return {
        "sample": data.sample,
        "noise": data.noise,
        "seed": data.seed,
        "resample": data.resample,
    }


def read_gate(reader: Reader) -> GateData:
    """Read the fields of a gate.

    Raises
    ------
    SpecError
        With the path of what is wrong.
    """
    gate = reader.one_of("gate", GATES)
    outputs = reader.integer("outputs", 1, 2, 1)
    encoding, sample, noise, seed, resample = _read_drawn(reader)
    return GateData(gate, encoding, outputs, sample, noise, seed, resample)


def read_bits(reader: Reader, kind: str) -> BitsData:
    """Read the fields of another function of bits.

    Raises
    ------
    SpecError
        With the path of what is wrong.
    """
    targets: Rows = ()
    rows = 1
    if kind == "bitwise_xor":
        rows = reader.integer("rows", 1, MOST_ROWS, 1)
        outputs = reader.integer("bits", 1, MOST_BITS // 2)
        bits = 2 * outputs
    else:
        bits = reader.integer("bits", 1, MOST_BITS)
        outputs = bits
    if kind == "parity":
        outputs = reader.integer("outputs", 1, 2, 1)
    if kind == "table":
        targets = read_rows(reader.take("targets"), reader.place("targets"))
        if len(targets) != 2**bits:
            place = reader.place("targets")
            raise SpecError(place, "wrong_length", len(targets), (str(2**bits),))
        outputs = len(targets[0])
    drawn = _read_drawn(reader, LARGEST_SAMPLE // rows)
    if rows > 1 and drawn[1] is None:
        allowed = (f"1 … {LARGEST_SAMPLE // rows}",)
        raise SpecError(reader.place("sample"), "matrices_not_counted", rows, allowed)
    return BitsData(kind, bits, outputs, targets, *drawn, rows)


def _read_drawn(
    reader: Reader, most: int = LARGEST_SAMPLE
) -> tuple[str, int | None, float, int, str]:
    has_sample = reader.has("sample")
    sample = reader.integer("sample", 1, most) if has_sample else reader.take("sample", None)
    return (
        reader.one_of("encoding", ENCODINGS, "01"),
        sample if isinstance(sample, int) else None,
        reader.number("noise", 0.0, 10.0, 0.0),
        reader.integer("seed", 0, LARGEST_SEED, 0),
        reader.one_of("resample", RESAMPLE, "shared"),
    )
