"""The snapshot itself, and the state in which the trainer is."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from xorviz.engine.choice import NUMPY
from xorviz.session.snapshot.crowd import Crowd
from xorviz.session.snapshot.curves import Curves
from xorviz.session.snapshot.doctor import Diagnosed
from xorviz.session.snapshot.hidden_space import HiddenSpaceLook
from xorviz.session.snapshot.landscape import Landscape
from xorviz.session.snapshot.magnified import Magnified
from xorviz.session.snapshot.patterns import Confusion, PatternTable
from xorviz.session.snapshot.planes import Decision, Plane, Zones
from xorviz.session.snapshot.time import TimeLook
from xorviz.session.snapshot.weights import Weights
from xorviz.session.topology import Topology


class TrainerState(StrEnum):
    """Where the trainer stands; see `xorviz.session.trainer.Trainer`."""

    PAUSED = "paused"
    RUNNING = "running"
    FAILED = "failed"
    CLOSED = "closed"


INTERNAL = "internal"


@dataclass(frozen=True)
class Failure:
    """Why a run stopped: the step and the layer whose numbers stopped being finite, and where.

    `where` is ``kernel``, ``bias``, the name of an optimizer slot, or `INTERNAL`.
    """

    step: int
    layer: str
    where: str


@dataclass(frozen=True)
class Snapshot:
    """One picture of the run at a step boundary; probes that nobody asked for are None.

    Parameters
    ----------
    state : TrainerState
    step, epoch : int
    steps_per_second : float
        Recent pace; 0 when paused.
    replica : int
        Number of the displayed replica.
    spec : mapping
        The experiment as JSON, without weights (the panels show its fields).
    topology : Topology
    weights : mapping of str to Weights
        By layer id.
    loss, accuracy : float
        Over the whole training set, of the data alone; of a large set while it runs, at the last
        point of the curves.
    solved : bool
        By the experiment's criterion, then.
    first_solved : int
        The first checked step at which it was; −1 if none yet.
    failure : Failure or None
    patterns, plane, zones, curves, decision, confusion, crowd, doctor
    hidden_space, microscope, landscape
        The probes that were asked for; a crowd only where several random starts run, the doctor of
        a large network only once something has been found, and the microscope not while it runs.
    modified : bool
        Whether anything changed since the last save or opening.
    targets : str
        What the training targets are: a code of `xorviz.insight.targets.TargetKind`.
    test_loss, test_accuracy : float or None
        As `loss` and `accuracy`, over the patterns kept for a test; None where there are none.
    judged : int or None
        The step at which loss, accuracy and `solved` were so, which of a large training set may be
        an earlier one while the run goes on; None for this one.
    penalty : float
        What the regularizers add to the loss that training makes small.
    learning_rate : float
        Of the displayed replica's next step.
    engine : str
        The one that takes the steps.
    time : TimeLook or None
        Where in its time the run stands; None where nothing of it is kept.
    """

    state: TrainerState
    step: int
    epoch: int
    steps_per_second: float
    replica: int
    spec: Mapping[str, Any]
    topology: Topology
    weights: Mapping[str, Weights]
    loss: float
    accuracy: float
    solved: bool
    first_solved: int
    failure: Failure | None = None
    patterns: PatternTable | None = None
    plane: Plane | None = None
    zones: Zones | None = None
    curves: Curves | None = None
    decision: Decision | None = None
    modified: bool = False
    targets: str = ""
    test_loss: float | None = None
    test_accuracy: float | None = None
    confusion: Confusion | None = None
    judged: int | None = None
    penalty: float = 0.0
    learning_rate: float = math.nan
    engine: str = NUMPY
    crowd: Crowd | None = None
    doctor: Diagnosed | None = None
    hidden_space: HiddenSpaceLook | None = None
    microscope: Magnified | None = None
    landscape: Landscape | None = None
    time: TimeLook | None = None
