"""How a network is trained, as a value: loss, optimizer, batches, length."""

from __future__ import annotations

from dataclasses import dataclass

from xorviz.engine.errors import SpecError
from xorviz.engine.losses import LOSSES
from xorviz.engine.optimizers import OPTIMIZERS
from xorviz.engine.registry import Choice
from xorviz.engine.schedules import CONSTANT, SCHEDULES
from xorviz.engine.spec.reader import Reader

SOLVED = ("accuracy", "strict")
LARGEST_BATCH = 1_000_000
LONGEST_RUN = 10**12


@dataclass(frozen=True)
class TrainingSpec:
    """The training of an experiment.

    Parameters
    ----------
    loss, optimizer : Choice
        Registry entries.
    batch_size : int or None
        Patterns a step; None, or at least as many as there are, takes all in their given order.
    shuffle : bool
        Whether each epoch has a new permutation.
    solved : str
        Which criterion calls a replica solved: ``accuracy`` or ``strict``.
    epochs, steps : int or None
        The length of a headless run: exactly one of the two.
    learning_rate_schedule : Choice
        A registry entry: what becomes of the optimizer's learning rate.
    """

    loss: Choice = Choice("binary_crossentropy")
    optimizer: Choice = Choice("rmsprop")
    batch_size: int | None = 4
    shuffle: bool = True
    solved: str = "accuracy"
    epochs: int | None = 100
    steps: int | None = None
    learning_rate_schedule: Choice = CONSTANT

    def to_json(self) -> dict[str, object]:
        """Return the JSON object of this training."""
        length = {"steps": self.steps} if self.epochs is None else {"epochs": self.epochs}
        schedule = {"learning_rate_schedule": self.learning_rate_schedule.to_json()}
        return {
            "loss": self.loss.to_json(),
            "optimizer": self.optimizer.to_json(),
            # Left out where it says nothing, as in every file from before there were any.
            **({} if self.learning_rate_schedule == CONSTANT else schedule),
            "batch_size": self.batch_size,
            "shuffle": self.shuffle,
            "solved": self.solved,
            **length,
        }


def read_training(value: object, path: str = "training") -> TrainingSpec:
    """Read the training of an experiment.

    Raises
    ------
    SpecError
        With the path of what is wrong.
    """
    reader = Reader(value, path)
    loss = LOSSES.read(reader.take("loss", "binary_crossentropy"), reader.place("loss"))
    optimizer = OPTIMIZERS.read(reader.take("optimizer", "rmsprop"), reader.place("optimizer"))
    schedule = SCHEDULES.read(
        reader.take("learning_rate_schedule", "constant"), reader.place("learning_rate_schedule")
    )
    batch_size: int | None = 4
    if reader.has("batch_size"):
        batch_size = reader.integer("batch_size", 1, LARGEST_BATCH)
    elif reader.take("batch_size", 4) is None:
        batch_size = None
    shuffle = reader.switch("shuffle", True)
    solved = reader.one_of("solved", SOLVED, "accuracy")
    lengths: dict[str, int | None] = {"epochs": None, "steps": None}
    for name in lengths:
        if reader.has(name):
            lengths[name] = reader.integer(name, 0, LONGEST_RUN)
        else:
            reader.take(name, None)
    if lengths["epochs"] is not None and lengths["steps"] is not None:
        raise SpecError(reader.place("steps"), "both_lengths", lengths["steps"])
    if lengths["epochs"] is None and lengths["steps"] is None:
        lengths["epochs"] = 100
    reader.close()
    return TrainingSpec(
        loss, optimizer, batch_size, shuffle, solved, **lengths, learning_rate_schedule=schedule
    )
