"""How many replicas run side by side, so that their numbers do not outgrow the memory."""

from __future__ import annotations

from xorviz.engine.spec import ExperimentSpec, PatternsData

#: Numbers in memory of the replicas that run side by side, about: 160 MB.
MOST_NUMBERS = 20_000_000

#: Parameters, gradient, two of scratch, up to three of the optimizer, and a copy of the first and
#: the last four to go back to.
_COPIES = 11

#: Rows as drawn, with a column of ones, in the order of an epoch, and what they are made with.
_SETS = 5


def most_together(spec: ExperimentSpec) -> int:
    """Return how many replicas run side by side at most; 1 at least.

    The bits of a replica do not depend on it. Activations do not count: both engines have those of
    a few replicas in memory, whatever their number.

    Parameters
    ----------
    spec : ExperimentSpec
        A validated experiment.
    """
    data = spec.data
    numbers = _COPIES * spec.network.parameters()
    if data.resample == "replica" and not isinstance(data, PatternsData):
        numbers += _SETS * data.patterns * (data.features + data.outputs + 1)
    return max(1, MOST_NUMBERS // numbers)
