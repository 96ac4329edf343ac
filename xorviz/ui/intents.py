"""What a person wants, as typed values that views and panels emit; the controller acts on them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from xorviz.engine.spec import PatternsData
from xorviz.insight.doctor import Fix
from xorviz.session.snapshot import Landscape, Weights
from xorviz.session.weight_files.stored import StoredWeights


@dataclass(frozen=True)
class Intent:
    """Base of all wishes."""


@dataclass(frozen=True)
class ChooseActivation(Intent):
    """Give a layer another activation, by registry name."""

    layer: str
    name: str


@dataclass(frozen=True)
class GrowLayer(Intent):
    """Add one unit to a layer."""

    layer: str


@dataclass(frozen=True)
class ShrinkLayer(Intent):
    """Remove a unit from a layer: the one of this id, or the last."""

    layer: str
    unit_id: int | None = None


@dataclass(frozen=True)
class SplitUnit(Intent):
    """Make twins of a unit."""

    layer: str
    unit_id: int


@dataclass(frozen=True)
class ReviveUnit(Intent):
    """Draw a unit's incoming weights anew."""

    layer: str
    unit_id: int


@dataclass(frozen=True)
class InsertLayer(Intent):
    """Put a new layer before this one, between it and what it reads in the column before."""

    before: str


@dataclass(frozen=True)
class DeleteLayer(Intent):
    """Take a layer out; what read it reads its sources instead."""

    layer: str


@dataclass(frozen=True)
class Connect(Intent):
    """Let a layer read one more earlier layer or input: a skip connection."""

    layer: str
    source: str


@dataclass(frozen=True)
class Disconnect(Intent):
    """Let a layer no longer read one of its sources."""

    layer: str
    source: str


@dataclass(frozen=True)
class TypeActivationArgument(Intent):
    """Set one argument of a layer's activation, as the slope of a leaky ReLU."""

    layer: str
    name: str
    value: float | bool


@dataclass(frozen=True)
class TypeWeight(Intent):
    """Set one weight of a kernel by hand; `row` is the incoming number's position."""

    layer: str
    row: int
    unit: int
    value: float


@dataclass(frozen=True)
class TypeBias(Intent):
    """Set one bias by hand."""

    layer: str
    unit: int
    value: float


@dataclass(frozen=True)
class MoveNetwork(Intent):
    """Move the network over its landscape; `dragging` as in `TypeLearningRate`.

    Parameters
    ----------
    landscape : Landscape
        Whose directions are meant.
    weights : mapping of str to Weights
        From where, by layer id.
    by : tuple of float
        How far to the right and upwards.
    dragging : bool
    """

    landscape: Landscape = field(repr=False)
    weights: Mapping[str, Weights] = field(repr=False)
    by: tuple[float, float]
    dragging: bool = False


@dataclass(frozen=True)
class ImportWeights(Intent):
    """Put the weights of a file into the network.

    Parameters
    ----------
    file : str
        What the file is called.
    stored : StoredWeights
    """

    file: str
    stored: StoredWeights = field(repr=False)


@dataclass(frozen=True)
class ChooseOptimizer(Intent):
    """Take another optimizer, with its default arguments but the present learning rate."""

    name: str


@dataclass(frozen=True)
class TypeLearningRate(Intent):
    """Set the learning rate; `dragging` merges a slider's steps into one edit to undo."""

    value: float
    dragging: bool = False


@dataclass(frozen=True)
class TypeOptimizerArgument(Intent):
    """Set another argument of the optimizer, as ``momentum``; its moments stay."""

    name: str
    value: float | bool


@dataclass(frozen=True)
class ChooseSchedule(Intent):
    """Let the learning rate follow another schedule, by registry name, with its defaults."""

    name: str


@dataclass(frozen=True)
class TypeScheduleArgument(Intent):
    """Set an argument of the learning-rate schedule, which goes on, as ``decay_steps``."""

    name: str
    value: float | bool


@dataclass(frozen=True)
class ChooseLoss(Intent):
    """Take another loss, by registry name."""

    name: str


@dataclass(frozen=True)
class ChooseGate(Intent):
    """Train on another gate."""

    gate: str


@dataclass(frozen=True)
class ChooseData(Intent):
    """Train on data of another kind than a gate, as ``parity`` or ``circles``."""

    kind: str


@dataclass(frozen=True)
class OpenData(Intent):
    """Look at a file of a person's own data."""


@dataclass(frozen=True)
class TakeData(Intent):
    """Train on these patterns, as they were read from a file."""

    data: PatternsData


@dataclass(frozen=True)
class TypeTestShare(Intent):
    """Keep this share of the patterns for the test; `dragging` as in `TypeLearningRate`."""

    share: float
    dragging: bool = False


@dataclass(frozen=True)
class TypeBits(Intent):
    """Let so many bits enter, or words of so many bits."""

    bits: int


@dataclass(frozen=True)
class ChooseRows(Intent):
    """Take pairs of words (1), or pairs of matrices of so many rows."""

    rows: int


@dataclass(frozen=True)
class TypeTargets(Intent):
    """Train on this truth table: a row of targets for each word, in the order 00…0 to 11…1."""

    targets: tuple[tuple[float, ...], ...]


@dataclass(frozen=True)
class ChooseEncoding(Intent):
    """Write the bits of a gate another way: ``01``, ``pm1`` or ``paired``."""

    encoding: str


@dataclass(frozen=True)
class ChooseOutputs(Intent):
    """Let a gate have one output, or two of which the larger counts; or a table that many."""

    outputs: int


@dataclass(frozen=True)
class TypeSample(Intent):
    """Draw so many random patterns; None takes each word of bits once."""

    size: int | None


@dataclass(frozen=True)
class TypeNoise(Intent):
    """Set the noise on the inputs; `dragging` as in `TypeLearningRate`."""

    value: float
    dragging: bool = False


@dataclass(frozen=True)
class TypeDataSeed(Intent):
    """Draw the sample and the noise from another seed."""

    seed: int


@dataclass(frozen=True)
class DrawPattern(Intent):
    """Train on one pattern more."""

    inputs: tuple[float, ...]
    targets: tuple[float, ...]


@dataclass(frozen=True)
class MovePattern(Intent):
    """Give the pattern of these numbers other inputs; `dragging` as in `TypeLearningRate`."""

    inputs: tuple[float, ...]
    targets: tuple[float, ...]
    to: tuple[float, ...]
    dragging: bool = False


@dataclass(frozen=True)
class RelabelPattern(Intent):
    """Let the pattern of these numbers want something else."""

    inputs: tuple[float, ...]
    targets: tuple[float, ...]
    to: tuple[float, ...]


@dataclass(frozen=True)
class DeletePattern(Intent):
    """Train without the pattern of these numbers."""

    inputs: tuple[float, ...]
    targets: tuple[float, ...]


@dataclass(frozen=True)
class ChooseShuffle(Intent):
    """Shuffle the patterns in every epoch, or take them in order."""

    shuffle: bool


@dataclass(frozen=True)
class ChooseSolved(Intent):
    """Call the task solved by another criterion: ``accuracy`` or ``strict``."""

    criterion: str


@dataclass(frozen=True)
class ChooseInitializer(Intent):
    """Draw the kernels (``kernel``) or the biases (``bias``) of all layers another way from now on.

    It shows in new units, and in all weights from the next restart.
    """

    part: str
    name: str


@dataclass(frozen=True)
class ChooseRegularizer(Intent):
    """Let large kernels (``kernel``) or biases (``bias``) cost something, or ``none``.

    In one layer, or in all where none is named.
    """

    part: str
    name: str
    layer: str | None = None


@dataclass(frozen=True)
class TypeRegularizerStrength(Intent):
    """Set one strength, ``l1`` or ``l2``, of the regularizer that is there; as above."""

    part: str
    argument: str
    value: float
    layer: str | None = None


@dataclass(frozen=True)
class TypeBatchSize(Intent):
    """Set how many patterns a step takes; None takes all."""

    size: int | None


@dataclass(frozen=True)
class Restart(Intent):
    """Start again: with this seed, or with the present one."""

    seed: int | None = None


@dataclass(frozen=True)
class TakeRemedy(Intent):
    """Do what the doctor has on offer."""

    fix: Fix


@dataclass(frozen=True)
class SetStarts(Intent):
    """Train so many random starts side by side; 1 keeps the one on display alone."""

    replicas: int


@dataclass(frozen=True)
class ShowStart(Intent):
    """Put another of the random starts on display, by its number."""

    replica: int


@dataclass(frozen=True)
class OpenStart(Intent):
    """Make a session of its own of one random start, as it stands; the others go."""

    replica: int


@dataclass(frozen=True)
class SetRunning(Intent):
    """Run or pause."""

    running: bool


@dataclass(frozen=True)
class SingleStep(Intent):
    """Take one step and stand still."""


@dataclass(frozen=True)
class SetSpeed(Intent):
    """Set the pace in steps a second; None is as fast as it goes."""

    steps_per_second: float | None


@dataclass(frozen=True)
class OpenPreset(Intent):
    """Open a preset by name."""

    name: str
