"""One sentence where loss or output do not suit the targets; it forbids nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from xorviz.ui.panels.base import choice_name

#: Losses whose targets are shares from 0 to 1, or counts.
_OF_SHARES = frozenset({"binary_crossentropy", "categorical_crossentropy", "poisson"})
#: Activations that never go below 0.
_NEVER_NEGATIVE = frozenset(
    {"relu", "relu6", "sigmoid", "hard_sigmoid", "softmax", "softplus", "exponential"}
)


def hint(spec: Mapping[str, Any]) -> str:
    """Return what suits the targets of an experiment, where its loss or output do not.

    Parameters
    ----------
    spec : mapping
        The JSON object of the experiment.
    """
    network = spec["network"]
    output = next(layer for layer in network["layers"] if layer["id"] == network["output"])
    activation = choice_name(output["activation"])
    loss = choice_name(spec["training"]["loss"])
    if _goes_below_zero(spec["data"]):
        if loss in _OF_SHARES or activation in _NEVER_NEGATIVE:
            return _tr("Targets from −1 to 1: squared error and a tanh or linear output fit.")
        return ""
    is_choice = activation == "softmax" or loss == "categorical_crossentropy"
    if is_choice and output["units"] == 1:
        return _tr("A single output: cross-entropy and a sigmoid output fit.")
    if is_choice and _may_have_several_ones(spec["data"]):
        return _tr("Several targets can be 1 at once: cross-entropy and a sigmoid output fit.")
    return ""


def _goes_below_zero(data: Mapping[str, Any]) -> bool:
    if data["kind"] in ("plane", "bumps"):
        return True
    return data["kind"] == "table" and min(map(min, data["targets"])) < 0.0


def _may_have_several_ones(data: Mapping[str, Any]) -> bool:
    if data["kind"] == "table":
        return any(sum(row) != 1.0 for row in data["targets"])
    return data["kind"] in ("identity", "bitwise_xor")


def _tr(text: str) -> str:
    return QCoreApplication.translate("data_hints", text)
