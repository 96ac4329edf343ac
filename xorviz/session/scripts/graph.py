"""The network of a script while it is put together: inputs, dense layers, and what lies between."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.registry import Choice
from xorviz.session.errors import ScriptError

LINEAR = Choice("linear")

_numbers = itertools.count()

#: What PyTorch does in one function and its loss undoes: it comes with `NLLLoss` alone.
LOG_SOFTMAX = Choice("log_softmax")


@dataclass(eq=False)
class InputNode:
    """Where numbers enter.

    Parameters
    ----------
    units : int or None
        None where the script leaves it to the data.
    name : str
    line : int
    rows : int
        Of the matrices that each sample is; 1 where it is a row.
    data : object
        The array that enters, where it is known from the call.
    """

    units: int | None
    name: str = ""
    line: int = 0
    rows: int = 1
    data: Any = None


@dataclass(eq=False)
class Dense:
    """A dense layer of a script, before it is known what it reads.

    Parameters
    ----------
    units : int
    line : int
    name : str
    activation, kernel_initializer, bias_initializer : Choice
    kernel_regularizer, bias_regularizer : Choice or None
    fan_in : int or None
        How many numbers it says that it reads, where it does.
    kernel, bias : object
        Start weights that the script gives it: arrays, or None.
    """

    units: int
    line: int
    name: str = ""
    activation: Choice = LINEAR
    kernel_initializer: Choice = Choice("glorot_uniform")
    bias_initializer: Choice = Choice("zeros")
    kernel_regularizer: Choice | None = None
    bias_regularizer: Choice | None = None
    fan_in: int | None = None
    input: InputNode | None = None
    kernel: Any = None
    bias: Any = None


@dataclass(eq=False)
class Activating:
    """A layer that is nothing but an activation."""

    choice: Choice
    line: int


@dataclass(eq=False)
class Joining:
    """A layer that puts its inputs side by side; of models, where it begins a chain."""

    line: int
    models: Sequence[Any] = ()


@dataclass(eq=False)
class Passing:
    """A layer that lets everything through: one that is left out, or has nothing to do.

    Parameters
    ----------
    name : str
    line : int
    flattens : bool
        Whether it is one that makes rows of matrices.
    """

    name: str
    line: int
    flattens: bool = False
    input: InputNode | None = None


@dataclass(eq=False)
class Chain:
    """Layers one after the other: a `Sequential` of either library."""

    layers: list[Any] = field(default_factory=list)
    line: int = 0


Layer = Dense | Activating | Joining | Passing | Chain


@dataclass(eq=False)
class Node:
    """A dense layer where it stands in the network, numbered in the order of the script."""

    layer: Dense
    sources: tuple[Part, ...]
    number: int = field(default_factory=lambda: next(_numbers))


@dataclass(frozen=True)
class Part:
    """The values of an input or a layer, after a further activation where one follows."""

    node: Node | InputNode
    then: Choice = LINEAR


@dataclass(frozen=True)
class Tensor:
    """Values within the network: parts side by side."""

    parts: tuple[Part, ...]

    @property
    def width(self) -> int | None:
        """How many numbers a row has; None where that is left to the data."""
        widths = [
            part.node.units if isinstance(part.node, InputNode) else part.node.layer.units
            for part in self.parts
        ]
        return None if None in widths else sum(one for one in widths if one is not None)


def applied(layer: Layer, tensor: Tensor, line: int) -> Tensor:
    """Return what a layer makes of values.

    Raises
    ------
    ScriptError
        If it cannot.
    """
    if isinstance(layer, Dense):
        width = tensor.width
        if layer.fan_in is not None and width is None and len(tensor.parts) == 1:
            node = tensor.parts[0].node
            if isinstance(node, InputNode):
                node.units = layer.fan_in
        elif layer.fan_in is not None and width is not None and layer.fan_in != width:
            raise ScriptError(layer.line or line, "script_width", found=width, wanted=layer.fan_in)
        return Tensor((Part(Node(layer, tensor.parts)),))
    if isinstance(layer, Activating):
        return activated(tensor, layer.choice, layer.line or line)
    if isinstance(layer, Passing):
        rows = [part.node.rows for part in tensor.parts if isinstance(part.node, InputNode)]
        if layer.flattens and any(one > 1 for one in rows):
            raise ScriptError(layer.line or line, "script_layer", name=layer.name)
        return tensor
    if isinstance(layer, Chain):
        for one in layer.layers:
            tensor = applied(one, tensor, line)
        return tensor
    return tensor


def activated(tensor: Tensor, choice: Choice, line: int) -> Tensor:
    """Return values after an activation.

    Raises
    ------
    ScriptError
        If it follows another, or stands where no layer is.
    """
    if choice == LINEAR:
        return tensor
    # The softmax of parts side by side is none of each part.
    together = choice in (LOG_SOFTMAX, Choice("softmax"))
    if together and len(tensor.parts) > 1:
        raise ScriptError(line, "script_activation_place", name=choice.name)
    parts = []
    for part in tensor.parts:
        if isinstance(part.node, InputNode):
            raise ScriptError(line, "script_activation_place", name=choice.name)
        present = _combined(part)
        if present == choice and choice != LOG_SOFTMAX and ACTIVATIONS[choice.name].idempotent:
            parts.append(part)
        elif present != LINEAR:
            raise ScriptError(
                line, "script_activation_twice", name=choice.name, former=present.name
            )
        else:
            parts.append(Part(part.node, choice))
    return Tensor(tuple(parts))


def joined(tensors: Sequence[Tensor]) -> Tensor:
    """Return values side by side."""
    return Tensor(tuple(part for tensor in tensors for part in tensor.parts))


def ancestors(output: Tensor) -> list[Node]:
    """Return every layer before an output in the order of the script: each after what it reads."""
    # Not recursive: a network may have a thousand layers.
    left = [part.node for part in output.parts]
    found: dict[int, Node] = {}
    while left:
        node = left.pop()
        if isinstance(node, Node) and node.number not in found:
            found[node.number] = node
            left.extend(part.node for part in node.sources)
    return [found[number] for number in sorted(found)]


def final_activation(part: Part) -> Choice:
    """Return the activation of the layer of a part, the further one included."""
    return _combined(part)


def _combined(part: Part) -> Choice:
    if isinstance(part.node, InputNode) or part.then != LINEAR:
        return part.then
    return part.node.layer.activation
