"""What activations are called in Keras and PyTorch, old and new, as layers and as functions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.registry import Choice
from xorviz.session.errors import ScriptError
from xorviz.session.scripts.found import Found, choice_of
from xorviz.session.scripts.graph import LOG_SOFTMAX
from xorviz.session.scripts.symbols import Value, number_of

#: What comes out of these is a logarithm of what an activation gives: a loss takes it as logits.
_LOG_SOFTMAX = ("log_softmax", "LogSoftmax")

#: Names that are functions of activations wherever they stand, with one argument.
_FUNCTIONS = {name for entry in ACTIVATIONS for name in entry.functions} | {_LOG_SOFTMAX[0]}
_LAYERS = {name for entry in ACTIVATIONS for name in entry.layers} | {_LOG_SOFTMAX[1]}

#: The name here, by all other names in small letters.
_ALIASES = {
    **{name.lower(): one.name for one in ACTIVATIONS for name in one.functions + one.layers},
    **{name.lower(): _LOG_SOFTMAX[0] for name in _LOG_SOFTMAX},
}

#: Those that learn a number of their own, and others that are not here.
REFUSED_LAYERS = frozenset(
    [
        "PReLU",
        "RReLU",
        "ThresholdedReLU",
        "Threshold",
        "Hardtanh",
        "LogSigmoid",
        "Hardshrink",
        "Softshrink",
        "Tanhshrink",
        "Softmin",
        "GLU",
    ]
)


def is_activation_function(name: str) -> bool:
    """Tell whether a function of a library is an activation."""
    return name in _FUNCTIONS


def is_activation_layer(name: str) -> bool:
    """Tell whether a class of a library is a layer that is an activation."""
    return name in _LAYERS


def activation_by_name(name: str, line: int, found: Found) -> Choice:
    """Return the activation of a name in quotes.

    Raises
    ------
    ScriptError
        If there is none.
    """
    plain = name.lower()
    plain = _ALIASES.get(plain, plain)
    if plain == "log_softmax":
        return LOG_SOFTMAX
    if plain not in ACTIVATIONS.names():
        allowed = ", ".join(ACTIVATIONS.names())
        raise ScriptError(line, "script_activation", name=name, allowed=allowed)
    if plain == "hard_sigmoid" and found.is_old:
        found.remarks.assumed(line, "hard_sigmoid_of_today")
    return Choice(plain)


def activation_called(
    name: str, arguments: Sequence[Value], keywords: Mapping[str, Value], library: str, line: int
) -> Choice:
    """Return the activation that a layer or a function of a library is, with its arguments.

    Parameters
    ----------
    name : str
        Without its module.
    arguments, keywords
        Those behind the values it is applied to.
    library : str
    line : int

    Raises
    ------
    ScriptError
        If it does what no activation here does.
    """
    plain = _ALIASES.get(name.lower(), name.lower())
    if plain == "leaky_relu":
        given = _first(arguments, keywords, "negative_slope", "alpha")
        # By name 0.2 in Keras and TensorFlow, 0.3 as a layer; PyTorch has always 0.01.
        default = 0.01 if library == "torch" else 0.3 if name == "LeakyReLU" else 0.2
        slope = _number(given, default, name, line)
        return choice_of("leaky_relu", negative_slope=slope)
    if plain == "relu" and library != "torch":
        return _keras_relu(arguments, keywords, name, line)
    if plain == "gelu":
        given = _first(arguments, keywords, "approximate")
        if given in (None, "none"):
            return Choice("gelu")
        return choice_of("gelu", approximate=given is not False)
    if plain == "softplus" and library == "torch":
        if _number(_first(arguments, keywords, "beta"), 1.0, name, line) != 1.0:
            raise ScriptError(line, "script_layer", name=name)
        return Choice("softplus")
    if plain == "log_softmax":
        return LOG_SOFTMAX
    if plain in ACTIVATIONS.names():
        return _by_arguments(plain, arguments, keywords, name, line)
    raise ScriptError(line, "script_layer", name=name)


def _by_arguments(
    plain: str, given: Sequence[Value], keywords: Mapping[str, Value], name: str, line: int
) -> Choice:
    """Return an activation whose arguments are those of the function, in their order."""
    found: dict[str, float] = {}
    for place, (argument, known) in enumerate(ACTIVATIONS[plain].arguments.items()):
        value = keywords.get(argument, given[place] if place < len(given) else None)
        if value is not None:
            found[argument] = _number(value, float(known.default), name, line)
    return choice_of(plain, **found)


def _keras_relu(
    arguments: Sequence[Value], keywords: Mapping[str, Value], name: str, line: int
) -> Choice:
    is_layer = name == "ReLU"
    order = ("max_value", "negative_slope", "threshold")
    if not is_layer:
        order = ("negative_slope", "max_value", "threshold")
    given: dict[str, Any] = dict(zip(order, arguments, strict=False))
    given |= {("negative_slope" if key == "alpha" else key): one for key, one in keywords.items()}
    slope = number_of(given.get("negative_slope")) or 0.0
    most = number_of(given.get("max_value"))
    if number_of(given.get("threshold")):
        raise ScriptError(line, "script_layer", name=name)
    if most is None and slope == 0.0:
        return Choice("relu")
    if most == 6.0 and slope == 0.0:
        return Choice("relu6")
    if most is None:
        return choice_of("leaky_relu", negative_slope=slope)
    raise ScriptError(line, "script_layer", name=name)


def _first(arguments: Sequence[Value], keywords: Mapping[str, Value], *names: str) -> Value:
    for name in names:
        if name in keywords:
            return keywords[name]
    return arguments[0] if arguments else None


def _number(value: Value, default: float, name: str, line: int) -> float:
    if value is None:
        return default
    number = number_of(value)
    if number is None:
        raise ScriptError(line, "script_not_a_number", name=name)
    return number
