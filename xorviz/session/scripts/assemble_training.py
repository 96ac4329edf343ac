"""How the experiment of a script is trained: loss, optimizer, schedule, length."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from xorviz.engine.errors import SpecError
from xorviz.engine.losses import LOSSES
from xorviz.engine.registry import Choice
from xorviz.engine.schedules import CONSTANT, SCHEDULES
from xorviz.engine.spec import SOLVED, TrainingSpec, read_training
from xorviz.engine.spec.training import LONGEST_RUN
from xorviz.session.errors import ScriptError
from xorviz.session.scripts.found import Found, Optimizing, Training, choice_of
from xorviz.session.scripts.graph import (
    LINEAR,
    LOG_SOFTMAX,
)
from xorviz.session.scripts.loss_names import NamedLoss, loss_of
from xorviz.session.scripts.optimizer_names import keras_optimizer
from xorviz.session.scripts.symbols import Made, number_of, whole_of


def loss_of_training(found: Found, training: Training) -> NamedLoss:
    """Return the loss that a training goes by; without a name where none is given."""
    given = training.loss
    line = training.line
    if given is None and training.model is not None:
        given, line = training.model.loss, training.model.compiled or line
    if given is None and training.library == "torch" and found.losses:
        given = found.losses[0]
    if given is None:
        return NamedLoss(Choice(""), line=line)
    loss = loss_of(given, line, found)
    found.remarks.taken(loss.line or line, "loss", name=loss.name or loss.choice.name)
    return loss


def joined_loss(
    found: Found, loss: NamedLoss, activation: Choice, line: int
) -> tuple[NamedLoss, Choice]:
    """Return a loss and the activation of the output that go together."""
    if not loss.choice.name:
        likely = {"sigmoid": "binary_crossentropy", "softmax": "categorical_crossentropy"}
        name = likely.get(activation.name, "mean_squared_error")
        found.remarks.assumed(line, "loss_assumed", name=name)
        return replace(loss, choice=Choice(name)), activation
    if activation == LOG_SOFTMAX and loss.choice.name == "categorical_crossentropy":
        # The loss takes the softmax of it, which leaves it as it is.
        return loss, LINEAR
    if loss.after_log_softmax:
        raise ScriptError(loss.line or line, "script_loss_unknown", text="NLLLoss")
    with_logits = dict(loss.choice.arguments).get("from_logits")
    is_torch = loss.name == "BCEWithLogitsLoss"
    if is_torch and with_logits and activation == LINEAR:
        found.remarks.assumed(loss.line or line, "sigmoid_of_the_loss")
        return replace(loss, choice=Choice("binary_crossentropy")), Choice("sigmoid")
    return loss, activation


def optimizer_of_training(found: Found, training: Training) -> Optimizing:
    """Return the optimizer of a training; that of Keras where none is given."""
    line = training.line
    given = training.optimizer
    if training.model is not None and training.model.optimizer is not None:
        line = training.model.compiled or line
        given = keras_optimizer(training.model.optimizer, line, found)
    elif training.library == "torch" and found.optimizers:
        given = found.optimizers[0]
    if given is None:
        found.remarks.assumed(line, "optimizer_assumed", name="rmsprop")
        return Optimizing(Choice("rmsprop"), line=line)
    found.remarks.taken(given.line or line, "optimizer", name=given.choice.name)
    return given


def schedule_of_training(
    found: Found, training: Training, optimizing: Optimizing
) -> tuple[Choice, int | None]:
    """Return the schedule of the rate, and after how many epochs it steps, if it goes by them."""
    by_epoch = None
    schedule = optimizing.schedule or CONSTANT
    for callback in training.callbacks:
        name = callback.ref.name if isinstance(callback, Made) else type(callback).__name__
        if isinstance(callback, Made) and name == "ReduceLROnPlateau":
            schedule = _on_plateau(found, callback.keywords, callback.line)
        elif "steps" not in found.own:
            found.remarks.ignored(training.line, "callback_ignored", name=name)
    for optimizer, name, given, line in found.schedules:
        if optimizer is not optimizing:
            continue
        gamma = number_of(given.get("gamma", 0.1))
        every = whole_of(given.get("step_size", 1))
        if name in ("StepLR", "ExponentialLR") and gamma is not None and every is not None:
            schedule = choice_of("step_decay", decay_rate=gamma)
            by_epoch = every
        elif name == "ReduceLROnPlateau":
            schedule = _on_plateau(found, given, line)
        else:
            found.remarks.ignored(line, "schedule_ignored", name=name)
    return schedule, by_epoch


def training_said(own: Mapping[str, Any]) -> TrainingSpec | None:
    """Return the training that an exported script of PyTorch says; None where it says none."""
    if "training" not in own:
        return None
    try:
        return read_training(own["training"])
    except SpecError:
        return None


def _on_plateau(found: Found, given: Mapping[str, Any], line: int) -> Choice:
    known = SCHEDULES["reduce_on_plateau"].arguments
    kept: dict[str, Any] = {}
    for key, value in given.items():
        number = number_of(value)
        if key in known and number is not None:
            kept[key] = int(number) if known[key].whole else number
    if given.get("monitor", "loss") not in ("loss", "train_loss"):
        found.remarks.assumed(line, "plateau_of_the_loss")
    return choice_of("reduce_on_plateau", **kept)


def training_of_experiment(
    found: Found, training: Training, loss: Choice, optimizer: Choice, schedule: Choice
) -> TrainingSpec:
    """Return the training of the experiment."""
    assert loss.name in LOSSES.names()
    epochs = training.epochs
    if epochs is None:
        epochs = 100
        found.remarks.assumed(training.line or None, "epochs_assumed", value=epochs)
    batch = training.batch_size
    steps = whole_of(found.own.get("steps"))
    solved = found.own.get("solved", "accuracy")
    has_steps = steps is not None and 0 <= steps <= LONGEST_RUN
    return TrainingSpec(
        loss=loss,
        optimizer=optimizer,
        batch_size=batch if isinstance(batch, int) and not isinstance(batch, bool) else None,
        shuffle=training.shuffle is not False,
        solved=solved if solved in SOLVED else "accuracy",
        epochs=None if has_steps else epochs,
        steps=steps if has_steps else None,
        learning_rate_schedule=schedule,
    )
