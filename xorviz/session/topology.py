"""The shape of a network as the window draws it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.registry import Choice


@dataclass(frozen=True)
class LayerView:
    """A layer as the window draws it.

    Parameters
    ----------
    id : str
    sources : tuple of str
        Ids of inputs and layers, in the order of the kernel's rows.
    activation : str
        Registry name.
    activation_arguments : tuple of (str, float or bool)
        The arguments that were given for it.
    unit_ids : tuple of int
        The stable id of each unit, by position.
    column : int
        1 for layers that read only inputs, otherwise one more than the largest of the sources.
    kernel_regularizer, bias_regularizer : Choice or None
        With every strength, whether it was given or is the default.
    """

    id: str
    sources: tuple[str, ...]
    activation: str
    activation_arguments: tuple[tuple[str, float | bool], ...]
    unit_ids: tuple[int, ...]
    column: int
    kernel_regularizer: Choice | None = None
    bias_regularizer: Choice | None = None

    @property
    def units(self) -> int:
        """How many units the layer has."""
        return len(self.unit_ids)

    @property
    def gives_shares(self) -> bool:
        """Whether its activations lie from 0 to 1, so that one half is their middle."""
        if self.activation not in ACTIVATIONS.names():
            # A newer version may know it, and its file still has a picture.
            return False
        entry = ACTIVATIONS[self.activation]
        given = entry.resolve(Choice(self.activation, self.activation_arguments))
        return entry.range(given) == (0.0, 1.0)


@dataclass(frozen=True)
class Topology:
    """What decides which items a view has; a view rebuilds them only when this changes.

    Parameters
    ----------
    inputs : tuple of (str, int)
        Id and number of units of each input.
    layers : tuple of LayerView
        In order of definition.
    output : str
        Id of the output layer.
    image : tuple of int, or None
        Rows and columns of the picture that the only input is, where that is known.
    """

    inputs: tuple[tuple[str, int], ...]
    layers: tuple[LayerView, ...]
    output: str
    image: tuple[int, int] | None = None

    def layer(self, layer_id: str) -> LayerView:
        """Return the layer of this id."""
        return self._layers[layer_id]

    def width(self, source: str) -> int:
        """Return the number of units of an input or a layer."""
        return self._widths[source]

    def source_units(self, layer_id: str) -> tuple[tuple[str, int], ...]:
        """Return (source id, position in it) for each row of a layer's kernel."""
        layer = self.layer(layer_id)
        return tuple((source, i) for source in layer.sources for i in range(self.width(source)))

    @cached_property
    def _layers(self) -> dict[str, LayerView]:
        return {layer.id: layer for layer in self.layers}

    @cached_property
    def _widths(self) -> dict[str, int]:
        return {**{layer.id: layer.units for layer in self.layers}, **dict(self.inputs)}
