"""The lines of a script that put the patterns into the order that xorviz takes them in."""

from __future__ import annotations

from xorviz.engine.spec import ExperimentSpec
from xorviz.engine.streams import SHARED

#: The first number of the key of the streams that shuffle, as `xorviz.engine.streams` has it.
_ORDER = 2


def order_lines(spec: ExperimentSpec, samples: int, size: int) -> list[str]:
    """Return lines, four spaces deep, that leave the order of an epoch in ``order``.

    Parameters
    ----------
    spec : ExperimentSpec
    samples, size : int
        How many samples there are, and how many a batch has.
    """
    if not spec.training.shuffle or size >= samples:
        return [f"    order = np.arange({samples})"]
    replica = spec.replica_numbers[spec.displayed]
    number = replica if spec.data.resample == "replica" else SHARED
    return [
        "    # The stream that xorviz draws the order of an epoch from.",
        f"    key = ({_ORDER}, {spec.seed}, {number}, epoch)",
        "    stream = np.random.Generator(np.random.PCG64(np.random.SeedSequence(key)))",
        f"    order = stream.permutation({samples})",
    ]
