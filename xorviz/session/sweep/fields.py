"""The fields that an axis can vary: what each is called, and what a value of it changes."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from xorviz.engine.spec import NetworkSpec
from xorviz.session.sweep.axis import AxisValue
from xorviz.session.sweep.drafts import Draft, Json
from xorviz.session.sweep.errors import AxisError
from xorviz.session.sweep.topology import hidden_of, set_depth, set_skip

#: What a layer has that an axis may vary.
LAYER_FIELDS = (
    "units",
    "activation",
    "kernel_initializer",
    "bias_initializer",
    "kernel_regularizer",
    "bias_regularizer",
)
_DATA = ("gate", "encoding", "outputs", "sample", "noise", "resample", "bits", "rows")
_TRAINING = (
    "loss",
    "optimizer",
    "batch_size",
    "shuffle",
    "solved",
    "learning_rate_schedule",
    "epochs",
    "steps",
)
#: Short names, and what they stand for.
_SHORT = {
    "units": "hidden.units",
    "activation": "hidden.activation",
    "initializer": "hidden.kernel_initializer",
    "learning_rate": "training.optimizer.learning_rate",
    **{name: f"data.{name}" for name in _DATA},
    **{name: f"training.{name}" for name in _TRAINING},
}
#: What a sentence names where a field is not known.
KNOWN = (
    "units",
    "activation",
    "initializer",
    "depth",
    "skip",
    "optimizer",
    "learning_rate",
    "loss",
    "batch_size",
    "encoding",
    "gate",
    "noise",
    "sample",
    "h1.units and the like",
    "all.activation and the like",
    "training.optimizer.learning_rate and the like",
)
_BY_NUMBER = re.compile(r"network\.layers\[([0-9]{1,4})\]\.(.+)")

Change = Callable[[Draft, AxisValue], None]


@dataclass(frozen=True)
class Field:
    """A field of the experiment.

    Parameters
    ----------
    key : str
        What it is however it was named: two axes of one key are the same field.
    order : tuple
        Fields are set in this order, whatever the order of the axes: data first, then depth and
        skip, then layers (all, all hidden ones, single ones), then the training; a whole before
        its parts.
    change : callable
        Sets it.
    """

    key: str
    order: tuple[int, int, str]
    change: Change


def field_of(name: str, network: NetworkSpec) -> Field:
    """Return the field that an axis names.

    Parameters
    ----------
    name : str
    network : NetworkSpec
        That of the experiment that every cell begins with.

    Raises
    ------
    AxisError
        If there is no such field.
    """
    key = _key_of(name, network)
    path = key.split(".")
    if key == "depth":
        return Field(key, (1, 0, key), lambda draft, value: set_depth(draft.network, name, value))
    if key == "skip":
        return Field(key, (2, 0, key), lambda draft, value: set_skip(draft.network, name, value))
    if key == "seed":
        return Field(key, (6, 0, key), _set_seed)
    if path[0] == "data":
        return Field(key, (0, len(path), key), _in_data(name, path[1:]))
    if key in ("training.epochs", "training.steps"):
        # A run's length is one of the two.
        return Field("length", (6, 2, key), _in_training(name, path[1:]))
    if path[0] == "training" and len(path) > 1:
        return Field(key, (6, len(path), key), _in_training(name, path[1:]))
    if path[0] == "all" and len(path) > 1 and path[1] in LAYER_FIELDS[1:]:
        return Field(key, (3, len(path), key), _in_all(name, path[1:]))
    if path[0] == "hidden" and len(path) > 1 and path[1] in LAYER_FIELDS:
        if len(network.layers) < 2:
            raise AxisError(name, "axis_no_hidden_layer")
        return Field(key, (4, len(path), key), _in_hidden(name, path[1:]))
    for place in range(1, len(path)):
        if path[place] in LAYER_FIELDS:
            layer = ".".join(path[:place])
            return Field(key, (5, len(path), key), _in_layer(name, layer, path[place:]))
    raise AxisError(name, "axis_unknown", allowed=KNOWN)


def _key_of(name: str, network: NetworkSpec) -> str:
    by_number = _BY_NUMBER.fullmatch(name)
    if by_number is not None:
        number, rest = int(by_number[1]), by_number[2]
        if number >= len(network.layers):
            allowed = (f"network.layers[0] … network.layers[{len(network.layers) - 1}]",)
            raise AxisError(name, "axis_unknown", allowed=allowed)
        return f"{network.layers[number].id}.{rest}"
    first, dot, rest = name.partition(".")
    is_layer = any(name.startswith(f"{layer.id}.") for layer in network.layers)
    return name if is_layer else _SHORT.get(first, first) + dot + rest


def _set_seed(draft: Draft, value: AxisValue) -> None:
    draft.seed = value


def _in_data(name: str, path: list[str]) -> Change:
    def change(draft: Draft, value: AxisValue) -> None:
        if path:
            _set(draft.data, name, path, value)
        elif isinstance(value, dict):
            draft.data = dict(value)
        else:
            raise AxisError(name, "axis_not_an_object", value)

    return change


def _in_training(name: str, path: list[str]) -> Change:
    def change(draft: Draft, value: AxisValue) -> None:
        if path in (["epochs"], ["steps"]):
            draft.training.pop("steps", None)
            draft.training.pop("epochs", None)
        _set(draft.training, name, path, value)

    return change


def _in_all(name: str, path: list[str]) -> Change:
    def change(draft: Draft, value: AxisValue) -> None:
        for layer in draft.network["layers"]:
            _set(layer, name, path, value)

    return change


def _in_hidden(name: str, path: list[str]) -> Change:
    def change(draft: Draft, value: AxisValue) -> None:
        for layer in hidden_of(draft.network):
            _set(layer, name, path, value)

    return change


def _in_layer(name: str, layer_id: str, path: list[str]) -> Change:
    def change(draft: Draft, value: AxisValue) -> None:
        layers = {layer["id"]: layer for layer in draft.network["layers"]}
        if layer_id not in layers:
            raise AxisError(name, "axis_no_layer", layer_id, layers)
        _set(layers[layer_id], name, path, value)

    return change


def _set(part: Json, name: str, path: list[str], value: AxisValue) -> None:
    """Set a field within a part; what was named alone gets room for its arguments."""
    for step in path[:-1]:
        within = part.get(step)
        if isinstance(within, str):
            within = {"name": within}
        if not isinstance(within, dict):
            raise AxisError(name, "axis_no_place", step)
        # A copy: parts of a value that several cells share are not ours to change.
        part[step] = within = dict(within)
        part = within
    part[path[-1]] = value
