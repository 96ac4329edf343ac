"""What a person can change in a run: one frozen class a verb, each a name and a few values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import NamedTuple

from xorviz.engine.registry import Choice, Value
from xorviz.engine.spec import DataSpec, LayerWeights

#: The two variables of a layer.
PARTS = ("kernel", "bias")


@dataclass(frozen=True)
class Edit:
    """Base of all edits. They address layers and units by id, never by position."""

    @property
    def code(self) -> str:
        """The verb, as files and marks name it: ``set_activation``."""
        name = type(self).__name__
        return "".join(f"_{c.lower()}" if c.isupper() else c for c in name).lstrip("_")

    def to_json(self) -> dict[str, object]:
        """Return the edit as a JSON object: its verb and its values."""
        values = {field.name: _plain(getattr(self, field.name)) for field in fields(self)}
        return {"edit": self.code, **values}


@dataclass(frozen=True)
class SetActivation(Edit):
    """Give a layer another activation."""

    layer: str
    activation: Choice


@dataclass(frozen=True)
class AddUnit(Edit):
    """Add a unit at the end of a layer; the network goes on computing what it did."""

    layer: str


@dataclass(frozen=True)
class RemoveUnit(Edit):
    """Take a unit out of a layer."""

    layer: str
    unit_id: int


@dataclass(frozen=True)
class SplitUnit(Edit):
    """Make twins of a unit, a little apart: each sends half of what it sent."""

    layer: str
    unit_id: int


@dataclass(frozen=True)
class ReviveUnit(Edit):
    """Draw a unit's incoming weights anew and let it send nothing yet, as an added one."""

    layer: str
    unit_id: int


@dataclass(frozen=True)
class AddLayer(Edit):
    """Put a layer between one that is there and some of its sources.

    The network goes on computing what it did.

    Parameters
    ----------
    layer : str
        The id of the new layer.
    before : str
        The layer that will read it.
    sources : tuple of str
        The sources of `before` that the new layer reads in its place.
    """

    layer: str
    before: str
    sources: tuple[str, ...]


@dataclass(frozen=True)
class RemoveLayer(Edit):
    """Take a layer out; what read it reads its sources."""

    layer: str


@dataclass(frozen=True)
class AddSource(Edit):
    """Let a layer read one more input or layer, with weights 0: a skip connection, say."""

    layer: str
    source: str


@dataclass(frozen=True)
class RemoveSource(Edit):
    """Let a layer no longer read one of its sources."""

    layer: str
    source: str


@dataclass(frozen=True)
class SetInitializer(Edit):
    """Draw start weights another way from now on: those of new units, and all at a restart.

    Parameters
    ----------
    layer : str or None
        None is every layer.
    kernel_initializer, bias_initializer : Choice or None
        None leaves it as it is.
    """

    layer: str | None = None
    kernel_initializer: Choice | None = None
    bias_initializer: Choice | None = None


@dataclass(frozen=True)
class SetRegularizer(Edit):
    """Add another penalty on weights to the loss from now on.

    Parameters
    ----------
    layer : str or None
        None is every layer.
    part : str
        ``kernel`` or ``bias``.
    regularizer : Choice or None
        None is none.
    """

    layer: str | None
    part: str
    regularizer: Choice | None


@dataclass(frozen=True)
class SetWeight(Edit):
    """Set one weight: from a unit of a source (for an input, its position) to a unit of a layer."""

    layer: str
    source: str
    source_unit: int
    unit_id: int
    value: float


@dataclass(frozen=True)
class SetBias(Edit):
    """Set one bias."""

    layer: str
    unit_id: int
    value: float


class Cell(NamedTuple):
    """One weight and what it is to be, as in `SetWeight`; of a bias `source` is None."""

    layer: str
    source: str | None
    source_unit: int
    unit_id: int
    value: float


@dataclass(frozen=True)
class SetWeights(Edit):
    """Set many weights and biases at once: the network moves to another place."""

    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class ImportWeights(Edit):
    """Take the weights and biases of a file; the optimizer's moments stay.

    Parameters
    ----------
    file : str
        What the file is called.
    weights : tuple of (str, LayerWeights)
        Kernel and bias by layer id, of units in their order.
    """

    file: str
    weights: tuple[tuple[str, LayerWeights], ...]


@dataclass(frozen=True)
class SetOptimizer(Edit):
    """Take another optimizer; its moments start at zero."""

    optimizer: Choice


@dataclass(frozen=True)
class SetLearningRate(Edit):
    """Set the optimizer's learning rate (None: its default, not named); its moments stay."""

    learning_rate: float | None


@dataclass(frozen=True)
class SetOptimizerArgument(Edit):
    """Set another argument of the optimizer (None: its default, not named); its moments stay."""

    name: str
    value: Value | None


@dataclass(frozen=True)
class SetLearningRateSchedule(Edit):
    """Let the learning rate follow a schedule; one of another name begins at this step."""

    learning_rate_schedule: Choice


@dataclass(frozen=True)
class SetLoss(Edit):
    """Take another loss."""

    loss: Choice


@dataclass(frozen=True)
class SetData(Edit):
    """Train on other data, to whose shape the network is fitted; a new epoch begins."""

    data: DataSpec


@dataclass(frozen=True)
class SetTestShare(Edit):
    """Keep another share of the patterns for the test; a new epoch begins."""

    test: float


@dataclass(frozen=True)
class SetDataSeed(Edit):
    """Choose the patterns that are kept for the test anew; a new epoch begins."""

    seed: int


@dataclass(frozen=True)
class AddPattern(Edit):
    """Train on one pattern more; data of any other kind are written out first, row by row."""

    inputs: tuple[float, ...]
    targets: tuple[float, ...]


@dataclass(frozen=True)
class MovePattern(Edit):
    """Give a pattern other inputs: all rows to train on that have these inputs and targets.

    A pattern has no id, and its row is another one when a former one goes; its numbers name it.
    """

    inputs: tuple[float, ...]
    targets: tuple[float, ...]
    to: tuple[float, ...]


@dataclass(frozen=True)
class SetPatternTargets(Edit):
    """Give a pattern other targets: all rows as in `MovePattern`."""

    inputs: tuple[float, ...]
    targets: tuple[float, ...]
    to: tuple[float, ...]


@dataclass(frozen=True)
class RemovePattern(Edit):
    """Train without a pattern: all rows as in `MovePattern` go."""

    inputs: tuple[float, ...]
    targets: tuple[float, ...]


@dataclass(frozen=True)
class SetBatchSize(Edit):
    """Set how many patterns a step takes (None: all); a new epoch begins."""

    batch_size: int | None


@dataclass(frozen=True)
class SetShuffle(Edit):
    """Shuffle the patterns or take them in order; a new epoch begins."""

    shuffle: bool


@dataclass(frozen=True)
class SetSolved(Edit):
    """Judge by another criterion whether the task is solved: ``accuracy`` or ``strict``."""

    solved: str


@dataclass(frozen=True)
class RestartRun(Edit):
    """Go back to step 0 with the network as it is now; None keeps the seed."""

    seed: int | None = None


def _plain(value: object) -> object:
    to_json = getattr(value, "to_json", None)
    if to_json is not None:
        return to_json()
    if isinstance(value, tuple):
        return [_plain(entry) for entry in value]
    return dict(value) if isinstance(value, Mapping) else value
