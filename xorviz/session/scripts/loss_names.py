"""Losses of Keras and PyTorch, as names, objects and functions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from xorviz.engine.losses import LOSSES
from xorviz.engine.registry import Choice
from xorviz.session.errors import ScriptError
from xorviz.session.scripts.found import Found, choice_of
from xorviz.session.scripts.symbols import Ref, Unknown, Value, number_of

_KERAS_ALIASES = {
    "mse": "mean_squared_error",
    "mae": "mean_absolute_error",
    "logcosh": "log_cosh",
    "huber_loss": "huber",
    "bce": "binary_crossentropy",
    "binarycrossentropy": "binary_crossentropy",
    "categoricalcrossentropy": "categorical_crossentropy",
    "sparsecategoricalcrossentropy": "sparse_categorical_crossentropy",
    "meansquarederror": "mean_squared_error",
    "meanabsoluteerror": "mean_absolute_error",
}
_TORCH = {
    "BCELoss": "binary_crossentropy",
    "BCEWithLogitsLoss": "binary_crossentropy",
    "MSELoss": "mean_squared_error",
    "L1Loss": "mean_absolute_error",
    "HuberLoss": "huber",
    "SmoothL1Loss": "huber",
    "CrossEntropyLoss": "categorical_crossentropy",
    "NLLLoss": "categorical_crossentropy",
    "PoissonNLLLoss": "poisson",
}
_TORCH_FUNCTIONS = {
    "binary_cross_entropy": "BCELoss",
    "binary_cross_entropy_with_logits": "BCEWithLogitsLoss",
    "mse_loss": "MSELoss",
    "l1_loss": "L1Loss",
    "huber_loss": "HuberLoss",
    "smooth_l1_loss": "SmoothL1Loss",
    "cross_entropy": "CrossEntropyLoss",
    "nll_loss": "NLLLoss",
    "poisson_nll_loss": "PoissonNLLLoss",
}


@dataclass(frozen=True)
class NamedLoss:
    """A loss of a script.

    Parameters
    ----------
    choice : Choice
    of_labels : bool
        Whether targets are the numbers of classes, and not a column for each.
    after_log_softmax : bool
        Whether it takes what `log_softmax` gives.
    line : int
    name : str
        As the script calls it.
    """

    choice: Choice
    of_labels: bool = False
    after_log_softmax: bool = False
    line: int = 0
    name: str = ""


def is_keras_loss(name: str) -> bool:
    """Tell whether Keras has a loss of this name, as a class or as a function."""
    plain = _plain(name)
    return plain in LOSSES.names() or plain == "sparse_categorical_crossentropy"


def torch_loss_class(name: str) -> str | None:
    """Return the class of PyTorch that a class or a function of it stands for; None for others."""
    return name if name in _TORCH else _TORCH_FUNCTIONS.get(name)


def keras_loss(
    name: str, arguments: Sequence[Value], keywords: Mapping[str, Value], line: int, found: Found
) -> NamedLoss:
    """Return the loss of a name, or of a call to its class.

    Raises
    ------
    ScriptError
        If it is none that is here.
    """
    plain = _plain(name)
    of_labels = plain == "sparse_categorical_crossentropy"
    if of_labels:
        plain = "categorical_crossentropy"
    if plain not in LOSSES.names():
        raise ScriptError(line, "script_loss", name=name, allowed=", ".join(LOSSES.names()))
    kept: dict[str, object] = {}
    known = LOSSES[plain].arguments
    given = dict(zip(known, arguments, strict=False)) | dict(keywords)
    for key, value in given.items():
        if key in known and isinstance(value, (bool, int, float)):
            kept[key] = bool(value) if key == "from_logits" else float(value)
        elif value and key not in ("name", "reduction", "axis"):
            found.remarks.ignored(line, "argument_ignored", name=key)
    return NamedLoss(choice_of(plain, **kept), of_labels, False, line, name)


def loss_of(value: Value, line: int, found: Found) -> NamedLoss:
    """Return the loss that an argument of `compile` is.

    Raises
    ------
    ScriptError
        If it is none that is here.
    """
    if isinstance(value, NamedLoss):
        return value
    if isinstance(value, (list, tuple)) and len(value) == 1:
        return loss_of(value[0], line, found)
    if isinstance(value, str):
        return keras_loss(value, [], {}, line, found)
    if isinstance(value, Ref):
        return keras_loss(value.name, [], {}, line, found)
    text = value.what if isinstance(value, Unknown) else type(value).__name__
    raise ScriptError(line, "script_loss_unknown", text=text)


def torch_loss(
    name: str, arguments: Sequence[Value], keywords: Mapping[str, Value], line: int, found: Found
) -> NamedLoss:
    """Return the loss that a class of PyTorch is, or a function that stands for it.

    Raises
    ------
    ScriptError
        If its arguments make it one that is not here.
    """
    plain = _TORCH[name]
    kept: dict[str, object] = {}
    if name == "BCEWithLogitsLoss" or name in ("CrossEntropyLoss", "NLLLoss"):
        kept["from_logits"] = True
    if plain == "huber":
        word = "delta" if name == "HuberLoss" else "beta"
        delta = number_of(keywords.get(word, 1.0))
        if delta is None or (name == "SmoothL1Loss" and delta != 1.0):
            raise ScriptError(line, "script_loss_unknown", text=name)
        if delta != 1.0:
            kept["delta"] = delta
    if plain == "poisson" and keywords.get("log_input") is not False:
        raise ScriptError(line, "script_loss_unknown", text=f"{name}(log_input=True)")
    if keywords.get("reduction", "mean") != "mean":
        found.remarks.ignored(line, "argument_ignored", name="reduction")
    for key in ("weight", "pos_weight", "label_smoothing"):
        if keywords.get(key):
            found.remarks.ignored(line, "argument_ignored", name=key)
    if name == "BCELoss":
        found.remarks.assumed(line, "clip_of_keras")
    labels = name in ("CrossEntropyLoss", "NLLLoss")
    return NamedLoss(choice_of(plain, **kept), labels, name == "NLLLoss", line, name)


def _plain(name: str) -> str:
    plain = name.lower()
    if plain.replace("_", "") in _KERAS_ALIASES:
        return _KERAS_ALIASES[plain.replace("_", "")]
    return _KERAS_ALIASES.get(plain, plain)
