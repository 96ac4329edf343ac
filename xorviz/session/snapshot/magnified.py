"""One pattern and one step under the microscope: all numbers, and the step that they belong to."""

from __future__ import annotations

from dataclasses import dataclass

from xorviz.insight.next_step import NextStep
from xorviz.insight.one_pattern import PatternPass


@dataclass(frozen=True)
class Magnified:
    """What one pattern does in the displayed replica, and what the step does that comes next.

    Parameters
    ----------
    step : int
        At which this is so.
    pattern : int
        Its place in `PatternTable`.
    passed : PatternPass or None
        None where the network or the step's batch is too large to look at so closely.
    ahead : NextStep or None
        None there too, and where no step comes any more: the replica has diverged.
    """

    step: int
    pattern: int
    passed: PatternPass | None = None
    ahead: NextStep | None = None
