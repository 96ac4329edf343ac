"""What a network is trained on, as a value: a function of bits, a cloud of points, or patterns."""

from __future__ import annotations

from xorviz.engine.spec.bits import ENCODINGS as ENCODINGS
from xorviz.engine.spec.bits import BitsData, GateData, read_bits, read_gate
from xorviz.engine.spec.patterns import PatternsData, read_patterns
from xorviz.engine.spec.points import SHAPES, PointsData, read_points
from xorviz.engine.spec.ranges import LARGEST_SAMPLE as LARGEST_SAMPLE
from xorviz.engine.spec.ranges import LARGEST_SEED as LARGEST_SEED
from xorviz.engine.spec.reader import Reader
from xorviz.engine.spec.stored import NO_TABLES, Tables, read_digits, read_stored

DataSpec = GateData | BitsData | PointsData | PatternsData

FUNCTIONS = ("parity", "identity", "bitwise_xor", "table")
KINDS = ("gate", *FUNCTIONS, *SHAPES, "patterns", "digits", "stored")


def read_data(value: object, path: str = "data", tables: Tables = NO_TABLES) -> DataSpec:
    """Read the data of an experiment.

    Parameters
    ----------
    value : object
        The JSON value.
    path : str
        Its place in the experiment.
    tables : mapping of str to Stored
        What references stand for, by digest; the digits that come with xorviz by ``digits``.

    Raises
    ------
    SpecError
        With the path of what is wrong.
    """
    reader = Reader(value, path)
    kind = reader.one_of("kind", KINDS)
    data: DataSpec
    if kind == "gate":
        data = read_gate(reader)
    elif kind == "patterns":
        data = read_patterns(reader)
    elif kind == "digits":
        data = read_digits(reader, tables)
    elif kind == "stored":
        data = read_stored(reader, tables)
    elif kind in SHAPES:
        data = read_points(reader, kind)
    else:
        data = read_bits(reader, kind)
    reader.close()
    return data


def validate_data(data: DataSpec) -> None:
    """Check data that were made in code; tables have checked their numbers once and for all.

    Raises
    ------
    SpecError
        With the path of what is wrong.
    """
    if isinstance(data, PatternsData):
        data.validate()
    else:
        read_data(data.to_json())
