"""What would suit the targets where loss or output do not; it forbids nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from xorviz.engine.activations import ACTIVATIONS
from xorviz.ui.data_documents import GIVEN
from xorviz.ui.panels.base import choice_name

#: Losses whose targets are shares from 0 to 1, or counts.
_OF_SHARES = frozenset({"binary_crossentropy", "categorical_crossentropy", "poisson"})


class Advice(NamedTuple):
    """One sentence, and what it names.

    Parameters
    ----------
    words : str
    output : str
        Id of the output layer.
    activation, loss : str
        Registry names of what suits.
    """

    words: str
    output: str
    activation: str
    loss: str


def hint(spec: Mapping[str, Any], targets: str = "") -> str:
    """Return the sentence of `advice`; nothing where all suits."""
    found = advice(spec, targets)
    return found.words if found is not None else ""


def advice(spec: Mapping[str, Any], targets: str = "") -> Advice | None:
    """Return what suits the targets of an experiment, where its loss or output do not.

    Parameters
    ----------
    spec : mapping
        The JSON object of the experiment.
    targets : str
        What the targets are, as in `Snapshot.targets`; used of data that are given as they are.
    """
    network = spec["network"]
    output = next(layer for layer in network["layers"] if layer["id"] == network["output"])
    activation = choice_name(output["activation"])
    low, high = _values_of(output["activation"])
    loss = choice_name(spec["training"]["loss"])
    name = str(network["output"])
    is_given = spec["data"]["kind"] in GIVEN
    if is_given and targets == "numbers":
        if loss in _OF_SHARES or loss == "hinge" or (low >= -1.0 and high <= 1.0):
            words = _tr("Targets beyond −1 and 1: squared error and a linear output fit.")
            return Advice(words, name, "linear", "mean_squared_error")
        return None
    if _goes_below_zero(spec["data"]) or (is_given and targets == "signed"):
        if loss in _OF_SHARES or low >= 0.0:
            words = _tr("Targets from −1 to 1: squared error and a tanh or linear output fit.")
            return Advice(words, name, "tanh", "mean_squared_error")
        return None
    is_choice = activation == "softmax" or loss == "categorical_crossentropy"
    if is_given and targets == "one_hot":
        if activation != "softmax" or loss != "categorical_crossentropy":
            words = _tr("One class each: categorical cross-entropy and a softmax output fit.")
            return Advice(words, name, "softmax", "categorical_crossentropy")
        return None
    if is_choice and output["units"] == 1:
        words = _tr("A single output: cross-entropy and a sigmoid output fit.")
        return Advice(words, name, "sigmoid", "binary_crossentropy")
    if is_choice and (_may_have_several_ones(spec["data"]) or is_given):
        words = _tr("Several targets can be 1 at once: cross-entropy and a sigmoid output fit.")
        return Advice(words, name, "sigmoid", "binary_crossentropy")
    return None


def _goes_below_zero(data: Mapping[str, Any]) -> bool:
    if data["kind"] in ("plane", "bumps"):
        return True
    return data["kind"] == "table" and min(map(min, data["targets"])) < 0.0


def _may_have_several_ones(data: Mapping[str, Any]) -> bool:
    if data["kind"] == "table":
        return any(sum(row) != 1.0 for row in data["targets"])
    return data["kind"] in ("identity", "bitwise_xor")


def _values_of(activation: str | Mapping[str, Any]) -> tuple[float, float]:
    """Return between which numbers an activation's values lie."""
    choice = ACTIVATIONS.read(activation, "activation")
    entry = ACTIVATIONS[choice.name]
    return entry.range(entry.resolve(choice))


def _tr(text: str) -> str:
    return QCoreApplication.translate("data_hints", text)
