"""Which layer of a file belongs to which layer of a network, and its weights as they go there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from xorviz.engine.spec import LayerSpec, LayerWeights, NetworkSpec
from xorviz.session.errors import FileError
from xorviz.session.exports.torch_script import torch_names
from xorviz.session.weight_files.stored import StoredLayer, StoredWeights

_NUMBER = re.compile(r"\d+")

#: Longer labels are cut at their beginning: the end is what tells one layer from another.
_LONGEST_LABEL = 80


@dataclass(frozen=True)
class Pair:
    """A layer of the file and the layer of the network that it belongs to.

    Parameters
    ----------
    label : str
        Of the layer in the file: its name, or its place where it has none.
    layer : str
    by : str
        How that was told: ``name``, ``order`` or ``shape``.
    shape : tuple of int
        Inputs and units.
    has_bias : bool
        False where the file has none: it is 0 then.
    """

    label: str
    layer: str
    by: str
    shape: tuple[int, int]
    has_bias: bool


@dataclass(frozen=True)
class Fit:
    """The weights of a file, as they go into a network.

    Parameters
    ----------
    pairs : tuple of Pair
        By the order of the network.
    weights : tuple of (str, LayerWeights)
        Kernel and bias of every layer.
    left_out : tuple of str
        What of the file is not taken, such as ``optimizer``.
    """

    pairs: tuple[Pair, ...]
    weights: tuple[tuple[str, LayerWeights], ...]
    left_out: tuple[str, ...]

    def to_json(self) -> dict[str, object]:
        """Return which layer went where as a JSON object."""
        layers = [
            {
                "file": pair.label,
                "layer": pair.layer,
                "by": pair.by,
                "shape": list(pair.shape),
                "has_bias": pair.has_bias,
            }
            for pair in self.pairs
        ]
        return {"layers": layers, "left_out": list(self.left_out)}


def fitted(stored: StoredWeights, network: NetworkSpec) -> Fit:
    """Return the weights of a file for each layer of a network.

    A layer of the file that is called as one of the network belongs to it. The others go by their
    order, where the file tells it, or else by their shapes, where only one fits.

    Raises
    ------
    FileError
        Naming the layer that does not fit, or those that cannot be told apart.
    """
    if len(stored.layers) != len(network.layers):
        raise FileError(
            stored.file, "weights_count", found=len(stored.layers), wanted=len(network.layers)
        )
    matched = _by_name(stored, network)
    how = dict.fromkeys(matched, "name")
    used = {id(one) for one in matched.values()}
    left = [layer for layer in network.layers if layer.id not in matched]
    rest = [one for one in stored.layers if id(one) not in used]
    ordered = _in_order(rest, stored, network)
    if ordered is not None:
        matched |= {layer.id: one for layer, one in zip(left, ordered, strict=True)}
        how |= {layer.id: "order" for layer in left}
    else:
        matched |= _by_shape(rest, left, stored.file, network)
        how |= {layer.id: "shape" for layer in left}
    pairs, weights = [], []
    for layer in network.layers:
        one = matched[layer.id]
        shape = (one.kernel.shape[0], one.kernel.shape[1])
        wanted = _shape(layer, network)
        if shape != wanted:
            raise FileError(
                stored.file,
                "weights_shape",
                one.name,
                layer=layer.id,
                found=_times(shape),
                wanted=_times(wanted),
            )
        bias = (0.0,) * layer.units if one.bias is None else tuple(one.bias.tolist())
        rows = tuple(tuple(row) for row in one.kernel.tolist())
        weights.append((layer.id, LayerWeights(rows, bias)))
        pairs.append(Pair(_label(one.name), layer.id, how[layer.id], shape, one.bias is not None))
    return Fit(tuple(pairs), tuple(weights), stored.left_out)


def _label(name: str) -> str:
    """Return a name as it is shown: one line that a terminal takes for nothing but a text."""
    printable = "".join(letter if letter.isprintable() else "�" for letter in name)
    return printable if len(name) <= _LONGEST_LABEL else f"…{printable[1 - _LONGEST_LABEL :]}"


def _by_name(stored: StoredWeights, network: NetworkSpec) -> dict[str, StoredLayer]:
    """Return, by layer id, the layers of the file that bear the name of one."""
    written = torch_names(network) if stored.library == "torch" else {}
    found: dict[str, StoredLayer] = {}
    for layer in network.layers:
        names = {layer.id, written.get(layer.id, layer.id)}
        same = [one for one in stored.layers if one.name in names]
        if not same and stored.library == "torch":
            # Within a module that wraps it, as in ``model.hidden``.
            same = [one for one in stored.layers if one.name.rpartition(".")[2] in names]
        if len(same) == 1 and not any(same[0] is other for other in found.values()):
            found[layer.id] = same[0]
    return found


def _in_order(
    rest: list[StoredLayer], stored: StoredWeights, network: NetworkSpec
) -> list[StoredLayer] | None:
    """Return layers in the order of the model; None where the file does not tell it."""
    # Names that count up do so in the order in which the layers were made: Keras's own names, the
    # places in a Sequential, ``fc1`` and ``fc2``.
    if _counts_up([one.name for one in rest]):
        return sorted(rest, key=lambda one: _numbers(one.name))
    # Keras writes layers by their distance from the output, which is an order only of those that
    # read one another.
    line = all(before.id in after.sources for before, after in pairwise(network.layers))
    return rest if stored.is_in_order and line else None


def _counts_up(names: Sequence[str]) -> bool:
    stems = {_NUMBER.sub("#", name).removesuffix("_#") for name in names}
    return len(stems) <= 1 and len({tuple(_numbers(name)) for name in names}) == len(names)


def _numbers(name: str) -> list[int]:
    return [int(number) for number in _NUMBER.findall(name)]


def _by_shape(
    rest: list[StoredLayer], left: list[LayerSpec], file: str, network: NetworkSpec
) -> dict[str, StoredLayer]:
    """Return, by layer id, the one layer that fits."""
    matched = {}
    for layer in left:
        wanted = _shape(layer, network)
        fits = [one for one in rest if one.kernel.shape == wanted]
        if not fits:
            shapes = ", ".join(_times(one.kernel.shape) for one in rest)
            raise FileError(
                file, "weights_no_shape", layer=layer.id, found=shapes, wanted=_times(wanted)
            )
        if len(fits) > 1:
            names = ", ".join(f"“{one.name}”" for one in fits)
            raise FileError(file, "weights_unclear", layer=layer.id, names=names)
        matched[layer.id] = fits[0]
    for one in rest:
        if not any(one is other for other in matched.values()):
            # As many layers, so that two of the network share one of the file.
            shapes = _times(one.kernel.shape)
            names = ", ".join(f"“{layer.id}”" for layer in left)
            raise FileError(file, "weights_unused", one.name, found=shapes, names=names)
    return matched


def _shape(layer: LayerSpec, network: NetworkSpec) -> tuple[int, int]:
    return network.fan_in(layer), layer.units


def _times(shape: Sequence[int]) -> str:
    return " × ".join(map(str, shape))
