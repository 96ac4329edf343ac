"""Activations, initializers and regularizers as the arguments of a layer of Keras."""

from __future__ import annotations

from typing import Any

from xorviz.engine.initializers import INITIALIZERS
from xorviz.engine.registry import Choice
from xorviz.engine.regularizers import REGULARIZERS
from xorviz.session.errors import ScriptError
from xorviz.session.scripts.activation_names import (
    activation_by_name,
    activation_called,
)
from xorviz.session.scripts.found import Reader, choice_of
from xorviz.session.scripts.graph import (
    LINEAR,
    Activating,
    Dense,
    Part,
    Tensor,
    final_activation,
)
from xorviz.session.scripts.graph import Node as GraphNode
from xorviz.session.scripts.symbols import (
    Function,
    Made,
    Partial,
    Ref,
    Unknown,
    Value,
    number_of,
)

_OLD_INITIALIZERS = {
    "uniform": choice_of("random_uniform"),
    "normal": choice_of("random_normal"),
    "gaussian": choice_of("random_normal"),
    "zero": choice_of("zeros"),
    "one": choice_of("ones"),
    "randomuniform": choice_of("random_uniform"),
    "randomnormal": choice_of("random_normal"),
    "truncatednormal": choice_of("truncated_normal"),
    "glorotuniform": choice_of("glorot_uniform"),
    "glorotnormal": choice_of("glorot_normal"),
    "heuniform": choice_of("he_uniform"),
    "henormal": choice_of("he_normal"),
    "lecununiform": choice_of("lecun_uniform"),
    "lecunnormal": choice_of("lecun_normal"),
    "xavier_uniform": choice_of("glorot_uniform"),
    "xavier_normal": choice_of("glorot_normal"),
}


#: The order of the arguments of initializers that have some.
_INITIALIZER_ORDER = {
    "random_uniform": ("minval", "maxval"),
    "random_normal": ("mean", "stddev"),
    "truncated_normal": ("mean", "stddev"),
    "constant": ("value",),
    "orthogonal": ("gain",),
}


def activation_of(reader: Reader, value: Value, line: int) -> Choice:
    """Return the activation that the value of an argument is.

    Raises
    ------
    ScriptError
        If it is none that is here.
    """
    if value is None:
        return LINEAR
    if isinstance(value, str):
        return activation_by_name(value, line, reader.found)
    if isinstance(value, Activating):
        return value.choice
    if isinstance(value, Ref):
        return activation_called(value.name, [], {}, value.library, line)
    if isinstance(value, (Function, Partial)):
        # What it makes of a layer shows which one it is.
        probe = Tensor((Part(GraphNode(Dense(1, line), ())),))
        result = reader.call(value, [probe], {}, line)
        if isinstance(result, Tensor) and len(result.parts) == 1:
            return final_activation(result.parts[0])
    text = value.what if isinstance(value, Unknown) else type(value).__name__
    raise ScriptError(line, "script_activation_unknown", text=text)


def initializer_of(value: Value, line: int, reader: Reader) -> Choice | None:
    """Return the initializer that the value of an argument is; None where it is not known."""
    name: Any = value
    given: dict[str, Any] = {}
    if isinstance(value, Ref):
        name = value.name
    elif isinstance(value, Made):
        name = value.ref.name
        plain = _initializer_name(name)
        order = _INITIALIZER_ORDER.get(plain.name if plain else "", ())
        given = dict(zip(order, value.arguments, strict=False)) | dict(value.keywords)
        given.pop("seed", None)
        if plain is not None and plain.name == "constant" and "val" in given:
            given["value"] = given.pop("val")
    plain = _initializer_name(name) if isinstance(name, str) else None
    if plain is None:
        text = name if isinstance(name, str) else getattr(value, "what", "…")
        reader.found.remarks.unclear(line, "initializer_unclear", text=text)
        return None
    numbers = {key: number_of(one) for key, one in given.items()}
    known = INITIALIZERS[plain.name].arguments
    if any(one is None or key not in known for key, one in numbers.items()):
        reader.found.remarks.unclear(line, "initializer_unclear", text=str(name))
        return None
    return choice_of(plain.name, **numbers)


def _initializer_name(name: str) -> Choice | None:
    plain = name.lower()
    if plain in INITIALIZERS.names():
        return Choice(plain)
    return _OLD_INITIALIZERS.get(plain)


def regularizer_of(value: Value, line: int, reader: Reader) -> Choice | None:
    """Return the regularizer that the value of an argument is; None where there is none."""
    if value is None:
        return None
    if isinstance(value, str) and value.lower() in REGULARIZERS.names():
        return Choice(value.lower())
    if isinstance(value, Made):
        name = value.ref.name.lower()
        name = {"l1l2": "l1_l2", "weightregularizer": "l1_l2"}.get(name, name)
        if name in REGULARIZERS.names():
            known = tuple(REGULARIZERS[name].arguments)
            given = dict(zip(known, value.arguments, strict=False)) | dict(value.keywords)
            # Old versions call the one strength `l`.
            given = {(known[0] if key == "l" else key): one for key, one in given.items()}
            numbers = {key: number_of(one) for key, one in given.items()}
            if all(one is not None and key in known for key, one in numbers.items()):
                return choice_of(name, **numbers)
    reader.found.remarks.unclear(line, "regularizer_unclear", text=getattr(value, "what", "…"))
    return None
