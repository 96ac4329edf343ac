"""What the doctor found: codes, numbers and places, and the step that they speak of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from xorviz.engine.spec import ExperimentSpec
from xorviz.insight.doctor import Diagnosis


@dataclass(frozen=True)
class Diagnosed:
    """How the displayed replica stands, and why.

    Parameters
    ----------
    step : int
        At which all of it was so: while the run goes on it may be an earlier one.
    diagnosis : Diagnosis
    spec : ExperimentSpec
        Of that replica alone, then: the places are in its network.
    unit_ids : mapping of str to tuple of int
        The id of each unit, by layer and position, then.
    since : int
        The step of the last edit that stands: the curves before it are those of another experiment.
    """

    step: int
    diagnosis: Diagnosis
    spec: ExperimentSpec
    unit_ids: Mapping[str, tuple[int, ...]]
    since: int
