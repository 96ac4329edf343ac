"""What was found in a script while it was read: models, how they are trained, and on what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from xorviz.engine.registry import Choice
from xorviz.session.scripts.graph import Chain, InputNode, Tensor
from xorviz.session.scripts.remarks import Remarks


@dataclass(eq=False)
class Model:
    """A model of a script.

    Parameters
    ----------
    library : str
        ``keras`` or ``torch``.
    line : int
    chain : Chain or None
        Of a `Sequential`.
    instance : object
        Of a class of the script.
    inputs, output
        Of a model put together from values.
    """

    library: str
    line: int
    chain: Chain | None = None
    instance: Any = None
    inputs: Sequence[InputNode] = ()
    output: Tensor | None = None
    loss: Any = None
    optimizer: Any = None
    compiled: int = 0


@dataclass(frozen=True)
class Prediction:
    """What a model made of the data of the script."""

    tensor: Tensor
    inputs: tuple[InputNode, ...]


@dataclass(eq=False)
class Optimizing:
    """An optimizer that a script made, with what follows for the layers.

    Parameters
    ----------
    choice : Choice
    schedule : Choice or None
    penalty : float
        PyTorch's `weight_decay` where it is the gradient of a penalty: half of it is that of `l2`.
    line : int
    by_epoch : int or None
        After how many epochs a schedule that goes by them takes its step.
    """

    choice: Choice
    schedule: Choice | None = None
    penalty: float = 0.0
    line: int = 0
    by_epoch: int | None = None


@dataclass
class Training:
    """How a model is trained.

    Parameters
    ----------
    model : Model or None
        Keras's; None where an output is known by its values.
    inputs, targets : object
        What the script trains on.
    loss, optimizer : object
        As the script gave them.
    batch_size : int, None or "all"
        None where nothing is said.
    """

    line: int
    library: str
    model: Model | None = None
    prediction: Prediction | None = None
    inputs: Any = None
    targets: Any = None
    loss: Any = None
    optimizer: Optimizing | None = None
    batch_size: Any = None
    epochs: int | None = None
    shuffle: bool | None = None
    validation: Any = None
    validation_split: float = 0.0
    callbacks: Sequence[Any] = ()


@dataclass
class Found:
    """Everything that was found; it only grows while the script is read."""

    remarks: Remarks = field(default_factory=Remarks)
    models: list[Model] = field(default_factory=list)
    instances: list[Any] = field(default_factory=list)
    trainings: list[Training] = field(default_factory=list)
    optimizers: list[Optimizing] = field(default_factory=list)
    losses: list[Any] = field(default_factory=list)
    schedules: list[tuple[Optimizing, str, Mapping[str, Any], int]] = field(default_factory=list)
    seed: int | None = None
    seed_line: int = 0
    #: What Keras has no word for, as an exported script says it.
    own: Mapping[str, Any] = field(default_factory=dict)
    #: Spellings that only old versions of Keras know, by line.
    old_spellings: dict[str, int] = field(default_factory=dict)
    #: Modules of which everything is imported by a star.
    starred: list[str] = field(default_factory=list)
    #: Whether TensorFlow's Keras is imported, whose defaults were always those of today.
    has_tensorflow: bool = False
    #: How many times the loop goes that is being read, where it trains.
    epochs: int | None = None
    batch_size: Any = None
    shuffle: bool | None = None

    @property
    def is_old(self) -> bool:
        """Whether the script was written for Keras 1 or 2 as it was before TensorFlow's."""
        return bool(self.old_spellings) and not self.has_tensorflow


class Reader(Protocol):
    """Whoever follows a script, as those see it who know what calls mean."""

    found: Found

    def call(self, function: Any, arguments: list[Any], keywords: dict[str, Any], line: int) -> Any:
        """Return what a call gives, `NotImplemented` where reading does not tell."""


def choice_of(name: str, **arguments: Any) -> Choice:
    """Return a choice with these arguments."""
    return Choice(name, tuple(sorted(arguments.items())))
