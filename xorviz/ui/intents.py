"""What a person wants, as typed values that views and panels emit; the controller acts on them."""

from __future__ import annotations

from dataclasses import dataclass


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
class ChooseOptimizer(Intent):
    """Take another optimizer, with its default arguments but the present learning rate."""

    name: str


@dataclass(frozen=True)
class TypeLearningRate(Intent):
    """Set the learning rate; `dragging` merges a slider's steps into one edit to undo."""

    value: float
    dragging: bool = False


@dataclass(frozen=True)
class ChooseLoss(Intent):
    """Take another loss, by registry name."""

    name: str


@dataclass(frozen=True)
class ChooseGate(Intent):
    """Train on another gate."""

    gate: str


@dataclass(frozen=True)
class TypeBatchSize(Intent):
    """Set how many patterns a step takes; None takes all."""

    size: int | None


@dataclass(frozen=True)
class Restart(Intent):
    """Start again: with this seed, or with the present one."""

    seed: int | None = None


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
