"""What a network is trained on, as a value: a function of bits, a cloud of points, or patterns."""

from __future__ import annotations

from xorviz.engine.spec.bits import ENCODINGS as ENCODINGS
from xorviz.engine.spec.bits import BitsData, GateData, read_bits, read_gate
from xorviz.engine.spec.patterns import PatternsData, read_patterns
from xorviz.engine.spec.points import SHAPES, PointsData, read_points
from xorviz.engine.spec.ranges import LARGEST_SAMPLE as LARGEST_SAMPLE
from xorviz.engine.spec.ranges import LARGEST_SEED as LARGEST_SEED
from xorviz.engine.spec.reader import Reader

DataSpec = GateData | BitsData | PointsData | PatternsData

FUNCTIONS = ("parity", "identity", "bitwise_xor", "table")
KINDS = ("gate", *FUNCTIONS, *SHAPES, "patterns")


def read_data(value: object, path: str = "data") -> DataSpec:
    """Read the data of an experiment.

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
    elif kind in SHAPES:
        data = read_points(reader, kind)
    else:
        data = read_bits(reader, kind)
    reader.close()
    return data
