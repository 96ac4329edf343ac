"""What the diagram shows through the microscope: a half step with the numbers that it needs."""

from __future__ import annotations

from dataclasses import dataclass

from xorviz.session.snapshot import NextStep, PatternPass
from xorviz.ui.views.network.microscope.stages import Stage


@dataclass(frozen=True, eq=False)
class CloseUp:
    """A half step of one pattern; one made anew is another one, whatever its numbers.

    Parameters
    ----------
    stage : Stage
    label : str
        What the pattern is called.
    passed : PatternPass
    ahead : NextStep or None
        None where no step comes any more.
    """

    stage: Stage
    label: str
    passed: PatternPass
    ahead: NextStep | None
