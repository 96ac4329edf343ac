"""Depth and skip of a network as axes: a chain of another length, inputs that the output reads."""

from __future__ import annotations

from xorviz.engine.spec.network import LARGEST_DEPTH
from xorviz.session.sweep.axis import AxisValue
from xorviz.session.sweep.drafts import Json
from xorviz.session.sweep.errors import AxisError


def hidden_of(network: Json) -> list[Json]:
    """Return all layers but the output."""
    return [layer for layer in network["layers"] if layer["id"] != network["output"]]


def set_depth(network: Json, field: str, value: AxisValue) -> None:
    """Give a chain so many hidden layers: its first one, again and again.

    Parameters
    ----------
    network : dict
        Its JSON, changed in place. The layers that it has keep their ids.
    field : str
        As the person named it.
    value : int
        None at all is 0: the output reads the input.

    Raises
    ------
    AxisError
        If the network is no chain, or the value no such number.
    """
    hidden = hidden_of(network)
    output = next(layer for layer in network["layers"] if layer["id"] == network["output"])
    if not hidden or not _is_chain(network, hidden, output):
        raise AxisError(field, "axis_no_chain")
    most = LARGEST_DEPTH - 1
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= most:
        raise AxisError(field, "axis_value", value, (f"0 … {most}",))
    entry = network["inputs"][0]["id"]
    skips = len(output["sources"]) > 1
    taken = {entry, *(layer["id"] for layer in network["layers"])}
    names = [layer["id"] for layer in hidden[:value]]
    number = 1
    while len(names) < value:
        if f"h{number}" not in taken:
            names.append(f"h{number}")
        number += 1
    before, layers = entry, []
    for name in names:
        layers.append({**hidden[0], "id": name, "sources": [before]})
        before = name
    sources = list(dict.fromkeys([entry, before] if skips else [before]))
    network["layers"] = [*layers, {**output, "sources": sources}]


def set_skip(network: Json, field: str, value: AxisValue) -> None:
    """Let the output read the inputs too, or not.

    Where it reads nothing else, it goes on reading them.

    Raises
    ------
    AxisError
        If the value is no switch.
    """
    if not isinstance(value, bool):
        raise AxisError(field, "axis_value", value, ("on", "off"))
    inputs = [entry["id"] for entry in network["inputs"]]
    output = next(layer for layer in network["layers"] if layer["id"] == network["output"])
    layers = [source for source in output["sources"] if source not in inputs]
    if value:
        missing = [name for name in inputs if name not in output["sources"]]
        output["sources"] = [*missing, *output["sources"]]
    elif layers:
        output["sources"] = layers


def _is_chain(network: Json, hidden: list[Json], output: Json) -> bool:
    """Tell whether each layer reads the one before; the output may read the input as well."""
    if len(network["inputs"]) != 1 or network["layers"][-1] is not output:
        return False
    before = entry = network["inputs"][0]["id"]
    for layer in hidden:
        if layer["sources"] != [before]:
            return False
        before = layer["id"]
    return set(output["sources"]) in ({before}, {before, entry})
