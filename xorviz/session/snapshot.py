"""What the window knows of a run: frozen values, made at a step boundary, arrays read-only."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xorviz.session.topology import LayerView as LayerView
from xorviz.session.topology import Topology as Topology

Array = NDArray[np.float64]


class Probe(StrEnum):
    """What a view can ask the trainer to compute for it."""

    #: Every layer's response on the distinct patterns.
    PATTERNS = "patterns"
    #: Every unit's activation over the input plane.
    PLANE = "plane"
    #: Which units are off where on the input plane, and their hinges.
    ZONES = "zones"
    #: The curves of loss, accuracy, learning rate and gradients.
    CURVES = "curves"
    #: The output over the input plane, finely, with its boundary and the place that is read.
    DECISION = "decision"
    #: How many patterns of each class are taken for which.
    CONFUSION = "confusion"


#: A pattern drawn nearer to an edge of the plane than this part of its side makes the plane grow.
EDGE = 0.05

#: In place of a layer's id: the dead zones of all hidden layers together. No layer has this id.
ALL_LAYERS = "*"


@dataclass(frozen=True)
class Request:
    """What the window, or one view of it, wants in the next snapshot.

    Parameters
    ----------
    probes : frozenset of Probe
    zones_layer : str or None
        The layer of the dead-zone map, or `ALL_LAYERS`; by default the first hidden layer.
    reading : tuple of float, or None
        The place on the input plane (x₁, x₂) where the decision map is read.
    axes : tuple of int, or None
        The features that span the input plane, to the right and upwards; of a (bit, 1 − bit) pair
        either one. None, or what there is not, leaves the choice to `Cut`.
    held : int or None
        The pattern, by its place in `PatternTable`, at which all other features stand; None, or one
        that there is not, is the mean of the patterns.
    """

    probes: frozenset[Probe] = frozenset()
    zones_layer: str | None = None
    reading: tuple[float, float] | None = None
    axes: tuple[int, int] | None = None
    held: int | None = None

    def joined(self, other: Request) -> Request:
        """Return both wishes as one; where both name the same thing, the other's counts."""
        return Request(
            self.probes | other.probes,
            other.zones_layer or self.zones_layer,
            other.reading or self.reading,
            other.axes or self.axes,
            self.held if other.held is None else other.held,
        )


class TrainerState(StrEnum):
    """Where the trainer stands; see `xorviz.session.trainer.Trainer`."""

    PAUSED = "paused"
    RUNNING = "running"
    FAILED = "failed"
    CLOSED = "closed"


@dataclass(frozen=True)
class Weights:
    """A layer's kernel, `(fan_in, units)`, and bias, `(units,)`, of the displayed replica."""

    kernel: Array
    bias: Array


@dataclass(frozen=True)
class PatternTable:
    """The distinct training patterns, or a sample of them, and what the network makes of them.

    Parameters
    ----------
    labels : tuple of str
        Short names, as in ``01``; may be empty for noisy data.
    inputs : ndarray, shape (patterns, features)
    targets : ndarray, shape (patterns, outputs)
    shares : ndarray, shape (patterns,)
        The part of the training set that each makes up; 0 for rows the sample lacks.
    activations : mapping of str to ndarray, shape (patterns, units)
        By layer id, the output's included.
    off : mapping of str to ndarray of bool, shape (patterns, units)
        Where a unit passes no gradient: derivative exactly 0, or for units that only saturate below
        1e-3 of its maximum.
    dead : mapping of str to ndarray of bool, shape (units,)
        Units that are off for every pattern of the training set, those not in a sample included.
    saturating : tuple of str
        Layers whose "off" means saturated rather than exactly zero.
    right : ndarray of bool, shape (patterns,)
        Whether the output is on the right side for each pattern.
    total : int
        How many patterns the training set has, equal ones by their number.
    of : int
        How many distinct patterns the set has, where it has more than are in the table: these are
        then a sample, sorted by their targets. 0 where all are there.
    classes : tuple of str
        What each output stands for, where the targets name one of three or more classes, or of two
        that have names; empty otherwise.
    off_shares : mapping of str to ndarray, shape (units,)
        By layer id: the part of the training set for which each unit is off; `share_off` finds it
        where it is not given.
    seen : int or None
        The step at which `dead` and `off_shares` were so, where it may be an earlier one.
    """

    labels: tuple[str, ...]
    inputs: Array
    targets: Array
    shares: Array
    activations: Mapping[str, Array]
    off: Mapping[str, NDArray[np.bool_]]
    dead: Mapping[str, NDArray[np.bool_]]
    saturating: tuple[str, ...]
    right: NDArray[np.bool_]
    total: int = 0
    of: int = 0
    classes: tuple[str, ...] = ()
    off_shares: Mapping[str, Array] = field(default_factory=lambda: MappingProxyType({}))
    seen: int | None = None

    @property
    def patterns(self) -> int:
        """How many distinct patterns there are in all."""
        return self.of or len(self.shares)

    def share_off(self, layer: str) -> Array:
        """Return the part of the training set for which each unit of a layer is off."""
        found = self.off_shares.get(layer)
        return self.shares @ self.off[layer] if found is None else found


@dataclass(frozen=True)
class Cut:
    """Which plane through all possible inputs is the input plane.

    Parameters
    ----------
    axes : tuple of int
        The features x₁, to the right, and x₂, upwards; of (bit, 1 − bit) pairs the bits. Both the
        same where there is only one, which nothing upwards changes.
    held : int or None
        The pattern at which the other features stand; None is the mean of the patterns.
    varies_most : bool
        Whether these axes are there unasked, as the two of many features that vary most.
    chosen : bool
        Whether a person chose these axes, or the pattern.
    on_plane : ndarray of bool, shape (patterns,), or None
        Which of the distinct patterns lie on the plane itself, where the others stand at a pattern.
    """

    axes: tuple[int, int] = (0, 1)
    held: int | None = None
    varies_most: bool = False
    chosen: bool = False
    on_plane: NDArray[np.bool_] | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Confusion:
    """How many patterns of each class the network takes for which.

    Parameters
    ----------
    classes : tuple of str
        Their names; none where the targets name no classes.
    training : ndarray of int64, shape (classes, classes + 1)
        The true class by row, the named one by column; the last column counts the answers that name
        none, being a tie or no number.
    test : ndarray of int64, shape (classes, classes + 1), or None
        The same of the patterns kept for a test; None where there are none.
    step : int
        When they were counted; of a large set some steps ago.
    """

    classes: tuple[str, ...]
    training: NDArray[np.int64]
    test: NDArray[np.int64] | None
    step: int


@dataclass(frozen=True)
class Plane:
    """Responses over the input plane, row 0 at the top (largest x₂).

    Parameters
    ----------
    extent : tuple of float
        (left, right, bottom, top) in the units of the two features.
    points : ndarray, shape (patterns, 2)
        Where the distinct patterns lie on the plane.
    inputs : ndarray, shape (features, height, width)
        Each input feature itself.
    activations : mapping of str to ndarray, shape (units, height, width)
        By layer id.
    cut : Cut
    """

    extent: tuple[float, float, float, float]
    points: Array
    inputs: Array
    activations: Mapping[str, Array]
    cut: Cut = Cut()


@dataclass(frozen=True)
class Hinge:
    """The straight line on which the pre-activation of a unit is 0: a·x₁ + b·x₂ + c = 0.

    Its layer reads inputs alone.
    """

    layer: str
    unit: int
    a: float
    b: float
    c: float


@dataclass(frozen=True)
class Boundary:
    """The curve on which a unit's pre-activation is 0, in a layer that reads other layers.

    Parameters
    ----------
    layer : str
    unit : int
    segments : ndarray, shape (segments, 2, 2)
        Pieces of line, each from (x₁, x₂) to (x₁, x₂); the unit is on at the left of its way.
    """

    layer: str
    unit: int
    segments: Array


@dataclass(frozen=True)
class Zones:
    """Where on the input plane how many units pass gradient.

    Parameters
    ----------
    extent : tuple of float
        (left, right, bottom, top).
    layer : str
        The layer whose units are counted; `ALL_LAYERS` for those of all hidden layers together.
    active : ndarray of uint8, shape (height, width)
        The number of these units that are on; row 0 at the top. Of uint32 for more than 255 units.
    units : int
        How many units are counted.
    hinges : tuple of Hinge
        Lines of the units where they are straight (layers that read inputs alone).
    boundaries : tuple of Boundary
        Curves of the other units, if their layer has few of them.
    cut : Cut
    """

    extent: tuple[float, float, float, float]
    layer: str
    active: NDArray[np.uint8] | NDArray[np.uint32]
    units: int
    hinges: tuple[Hinge, ...]
    boundaries: tuple[Boundary, ...] = ()
    cut: Cut = Cut()


@dataclass(frozen=True)
class Reading:
    """What the network computes at one place of the input plane.

    Parameters
    ----------
    point : tuple of float
        (x₁, x₂), as it was asked for.
    outputs : tuple of float
        One number an output unit.
    """

    point: tuple[float, float]
    outputs: tuple[float, ...]


@dataclass(frozen=True)
class Decision:
    """The output over the input plane, finely.

    Parameters
    ----------
    extent : tuple of float
        (left, right, bottom, top) in the units of the two features.
    points : ndarray, shape (patterns, 2)
        Where the distinct patterns lie on the plane.
    outputs : ndarray, shape (outputs, height, width)
        Row 0 at the top; each value belongs to the middle of its cell.
    boundary : ndarray, shape (segments, 2, 2)
        Where the answer changes sides: pieces of line, each from (x₁, x₂) to (x₁, x₂).
    level : float
        The output on that line: 0.5 for targets of 0 and 1, 0 for −1 and 1; not a number for
        one-hot targets, where two outputs are equal on it.
    reading : Reading or None
        At the place that was asked for.
    cut : Cut
    """

    extent: tuple[float, float, float, float]
    points: Array
    outputs: Array
    boundary: Array
    level: float
    reading: Reading | None = None
    cut: Cut = Cut()


@dataclass(frozen=True)
class Plateau:
    """A floor under the loss while patterns cannot be told apart.

    Parameters
    ----------
    name : str
        Code of the partition: ``all_alike``, ``three_alike``, ``two_alike``, …
    floor : float
        The least loss possible meanwhile, with the data at hand.
    groups : tuple of tuple of str
        The labels that look alike, one example of the partition.
    """

    name: str
    floor: float
    groups: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Mark:
    """An edit on the curves: the step at which it took effect, its code and its words' values."""

    step: int
    code: str
    values: tuple[tuple[str, object], ...] = ()


@dataclass(frozen=True)
class Death:
    """A unit that came to be off for every training pattern.

    Parameters
    ----------
    layer : str
    unit_id : int
    step : int
        The first step after which it was off for all.
    woke : int
        The first step after which it was on again for one; −1 while it is not.
    """

    layer: str
    unit_id: int
    step: int
    woke: int = -1


_NO_POINTS: Array = np.empty(0)
_NO_POINTS.flags.writeable = False


@dataclass(frozen=True)
class Curves:
    """Curves of the displayed replica over the whole training set.

    Parameters
    ----------
    steps : ndarray of int64, shape (points,)
        Increasing.
    loss, accuracy : ndarray, shape (points,)
    plateaus : tuple of Plateau
        For the data at hand, highest floor first.
    marks : tuple of Mark
        Where edits were made, in order.
    learning_rate : ndarray, shape (points,)
    gradients : mapping of str to ndarray, shape (points,)
        By layer id: the Euclidean norm of the gradient of the loss over the whole training set and
        of the penalties on weights, by the layer's kernel and bias. Not a number where the layer
        was not there.
    deaths : tuple of Death
        By step.
    test_loss, test_accuracy : ndarray, shape (points,)
        Over the patterns kept for a test; not a number where there were none.
    """

    steps: NDArray[np.int64]
    loss: Array
    accuracy: Array
    plateaus: tuple[Plateau, ...]
    marks: tuple[Mark, ...]
    learning_rate: Array = field(default_factory=lambda: _NO_POINTS)
    gradients: Mapping[str, Array] = field(default_factory=lambda: MappingProxyType({}))
    deaths: tuple[Death, ...] = ()
    test_loss: Array = field(default_factory=lambda: _NO_POINTS)
    test_accuracy: Array = field(default_factory=lambda: _NO_POINTS)


#: What `Failure.where` says of an error inside the program itself.
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
    patterns, plane, zones, curves, decision, confusion
        The probes that were asked for.
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
