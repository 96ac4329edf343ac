"""From the data of a run to others, as JSON objects that keep what both kinds have."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from xorviz.engine.dataset import truth_table
from xorviz.engine.spec import read_data
from xorviz.engine.spec.bits import MOST_BITS, BitsData, GateData
from xorviz.engine.spec.data import LARGEST_SAMPLE
from xorviz.engine.spec.points import SHAPES

Document = Mapping[str, Any]

#: Fewer bits would be a gate, and of one bit there is little to learn.
_FIRST_BITS = {"parity": 3, "identity": 3, "bitwise_xor": 4, "table": 2}

#: Data that are given as they are: an experiment's JSON may only name them.
GIVEN = ("patterns", "stored", "digits")

#: How many matrices are drawn where there was no sample.
_MATRICES = 1_000

_ALWAYS = ("seed", "resample")
_OF_BITS = ("encoding", "sample", "noise", *_ALWAYS)


def gate_document(data: Document, gate: str) -> dict[str, Any]:
    """Return the data of a gate, drawn as these are where these are bits too."""
    result = _taken(data, _OF_BITS if "encoding" in data else _ALWAYS)
    if data["kind"] in ("gate", "parity"):
        result["outputs"] = data["outputs"]
    return {"kind": "gate", "gate": gate, **result}


def kind_document(data: Document, kind: str, fixed: int | None = None) -> dict[str, Any]:
    """Return data of another kind.

    A table starts as the function that these data are.

    Parameters
    ----------
    data : mapping
    kind : str
        A function of bits other than a gate, or a cloud.
    fixed : int or None
        How many numbers the network takes, if it can take no other number of them.
    """
    if kind in SHAPES:
        names = ("sample", "noise", *_ALWAYS) if data["kind"] in SHAPES else _ALWAYS
        return {"kind": kind, **_taken(data, names)}
    bits = _FIRST_BITS[kind]
    result: dict[str, Any] = {"kind": kind}
    # Only a function of bits is read: other data may need tables that lie elsewhere.
    if "encoding" in data:
        present = read_data(data)
        assert isinstance(present, GateData | BitsData), "only bits are encoded"
        result |= _taken(data, _OF_BITS)
        if kind == "table" or fixed is not None or data["kind"] != "gate":
            bits = present.bits
        if kind == "table":
            result["targets"] = truth_table(present)[1].tolist()
    else:
        result |= _taken(data, _ALWAYS)
        if fixed is not None:
            bits = min(fixed, MOST_BITS)
        if kind == "table":
            result["targets"] = _xor_of_all(bits)
    if kind == "parity" and data["kind"] == "gate":
        result["outputs"] = data["outputs"]
    return {**result, "bits": (bits + 1) // 2 if kind == "bitwise_xor" else bits}


def with_bits(data: Document, bits: int) -> dict[str, Any]:
    """Return the same function of more or fewer bits.

    A table does not heed a bit that comes last and new; of one that goes, it keeps the rows in
    which that bit was 0.
    """
    changed = {**data, "bits": bits}
    if data["kind"] == "table":
        rows, former = data["targets"], data["bits"]
        changed["targets"] = [
            list(rows[word >> bits - former if bits > former else word << former - bits])
            for word in range(2**bits)
        ]
    return changed


def with_rows(data: Document, rows: int) -> dict[str, Any]:
    """Return pairs of matrices of so many rows, or of words; matrices are drawn at random."""
    sample = data["sample"]
    if rows > 1:
        sample = min(sample or _MATRICES, LARGEST_SAMPLE // rows)
    return {**data, "rows": rows, "sample": sample}


def with_outputs(data: Document, outputs: int) -> dict[str, Any]:
    """Return the same data with another number of outputs: a table's new ones are all 0."""
    if data["kind"] != "table":
        return {**data, "outputs": outputs}
    rows = [[*row, *[0.0] * outputs][:outputs] for row in data["targets"]]
    return {**data, "targets": rows}


def _taken(data: Document, names: Iterable[str]) -> dict[str, Any]:
    return {name: data[name] for name in names if name in data}


def _xor_of_all(bits: int) -> list[list[float]]:
    return [[float(word.bit_count() % 2)] for word in range(2**bits)]
