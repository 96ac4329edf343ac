"""The topology as a value: inputs, dense layers with their sources, and the output."""

from __future__ import annotations

import re
from dataclasses import dataclass

from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.errors import SpecError
from xorviz.engine.initializers import INITIALIZERS, check_initializer
from xorviz.engine.registry import Choice
from xorviz.engine.regularizers import REGULARIZERS
from xorviz.engine.spec.reader import Reader

LARGEST_WIDTH = 10_000
LARGEST_DEPTH = 1_000

#: Ids stand in files, paths and key streams, so they stay plain.
ID_PATTERN = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.\-]{0,63}")


@dataclass(frozen=True)
class InputSpec:
    """A named input of so many units."""

    id: str
    units: int

    def to_json(self) -> dict[str, object]:
        """Return the JSON object of this input."""
        return {"id": self.id, "units": self.units}


@dataclass(frozen=True)
class LayerSpec:
    """A dense layer; its sources are earlier layers or inputs, concatenated in order."""

    id: str
    sources: tuple[str, ...]
    units: int
    activation: Choice = Choice("linear")
    kernel_initializer: Choice = Choice("glorot_uniform")
    bias_initializer: Choice = Choice("zeros")
    kernel_regularizer: Choice | None = None
    bias_regularizer: Choice | None = None

    def to_json(self) -> dict[str, object]:
        """Return the JSON object of this layer; a regularizer that it has not is left out."""
        regularizers = {
            "kernel_regularizer": self.kernel_regularizer,
            "bias_regularizer": self.bias_regularizer,
        }
        return {
            "id": self.id,
            "sources": list(self.sources),
            "units": self.units,
            "activation": self.activation.to_json(),
            "kernel_initializer": self.kernel_initializer.to_json(),
            "bias_initializer": self.bias_initializer.to_json(),
            **{name: choice.to_json() for name, choice in regularizers.items() if choice},
        }


@dataclass(frozen=True)
class NetworkSpec:
    """Inputs, layers in an order in which every source comes first, and the id of the output."""

    inputs: tuple[InputSpec, ...]
    layers: tuple[LayerSpec, ...]
    output: str

    def layer(self, layer_id: str) -> LayerSpec:
        """Return the layer of this id.

        Raises
        ------
        SpecError
            If there is none.
        """
        for layer in self.layers:
            if layer.id == layer_id:
                return layer
        raise SpecError(
            "network.layers", "unknown_name", layer_id, tuple(layer.id for layer in self.layers)
        )

    def width(self, source: str) -> int:
        """Return how many units an input or a layer has."""
        widths = {entry.id: entry.units for entry in self.inputs}
        widths |= {layer.id: layer.units for layer in self.layers}
        if source in widths:
            return widths[source]
        raise SpecError("network", "unknown_name", source)

    def fan_in(self, layer: LayerSpec) -> int:
        """Return how many numbers enter each unit of a layer, the bias apart."""
        return sum(self.width(source) for source in layer.sources)

    def consumers(self, source: str) -> tuple[LayerSpec, ...]:
        """Return the layers that read this input or layer."""
        return tuple(layer for layer in self.layers if source in layer.sources)

    def offset(self, layer: LayerSpec, source: str) -> int:
        """Return the first row of `source` in the kernel of `layer`."""
        position = layer.sources.index(source)
        return sum(self.width(earlier) for earlier in layer.sources[:position])

    def parameters(self) -> int:
        """Return the number of weights and biases."""
        return sum((self.fan_in(layer) + 1) * layer.units for layer in self.layers)

    def to_json(self) -> dict[str, object]:
        """Return the JSON object of this network."""
        return {
            "inputs": [entry.to_json() for entry in self.inputs],
            "layers": [layer.to_json() for layer in self.layers],
            "output": self.output,
        }

    def validate(self, path: str = "network") -> None:
        """Check ids, sources, widths, choices, and that every layer reaches the output.

        Raises
        ------
        SpecError
            With the path of the first thing that is wrong.
        """
        if not self.inputs:
            raise SpecError(f"{path}.inputs", "not_a_list", self.inputs)
        if not self.layers:
            raise SpecError(f"{path}.layers", "not_a_list", self.layers)
        if len(self.layers) > LARGEST_DEPTH:
            allowed = (f"1 … {LARGEST_DEPTH}",)
            raise SpecError(f"{path}.layers", "out_of_range", len(self.layers), allowed)
        known: list[str] = []
        for index, entry in enumerate(self.inputs):
            _check_id(entry.id, known, f"{path}.inputs[{index}].id")
            _check_width(entry.units, f"{path}.inputs[{index}].units")
        for index, layer in enumerate(self.layers):
            self._validate_layer(layer, known, f"{path}.layers[{index}]")
        layers = tuple(layer.id for layer in self.layers)
        if self.output not in layers:
            raise SpecError(f"{path}.output", "unknown_name", self.output, layers)
        used = self._ancestors()
        for index, layer in enumerate(self.layers):
            if layer.id not in used:
                raise SpecError(f"{path}.layers[{index}]", "unused_layer", layer.id)
        for index, entry in enumerate(self.inputs):
            if entry.id not in used:
                raise SpecError(f"{path}.inputs[{index}]", "unused_layer", entry.id)

    def _validate_layer(self, layer: LayerSpec, known: list[str], path: str) -> None:
        if not layer.sources:
            raise SpecError(f"{path}.sources", "not_a_list", layer.sources)
        for position, source in enumerate(layer.sources):
            if source not in known:
                raise SpecError(f"{path}.sources[{position}]", "unknown_source", source, known)
            if source in layer.sources[:position]:
                raise SpecError(f"{path}.sources[{position}]", "duplicate", source)
        _check_id(layer.id, known, f"{path}.id")
        _check_width(layer.units, f"{path}.units")
        ACTIVATIONS.check(layer.activation, f"{path}.activation")
        check_initializer(layer.kernel_initializer, f"{path}.kernel_initializer")
        check_initializer(layer.bias_initializer, f"{path}.bias_initializer", is_bias=True)
        for part in ("kernel", "bias"):
            regularizer: Choice | None = getattr(layer, f"{part}_regularizer")
            if regularizer is not None:
                REGULARIZERS.check(regularizer, f"{path}.{part}_regularizer")

    def _ancestors(self) -> set[str]:
        used = {self.output}
        for layer in reversed(self.layers):
            if layer.id in used:
                used.update(layer.sources)
        return used


def _check_id(name: str, known: list[str], path: str) -> None:
    if not ID_PATTERN.fullmatch(name):
        raise SpecError(path, "bad_id", name)
    if name in known:
        raise SpecError(path, "duplicate", name)
    known.append(name)


def _check_width(units: int, path: str) -> None:
    if not 1 <= units <= LARGEST_WIDTH:
        raise SpecError(path, "out_of_range", units, (f"1 … {LARGEST_WIDTH}",))


def read_network(value: object, path: str = "network") -> NetworkSpec:
    """Read the network of an experiment; `NetworkSpec.validate` checks what joins its parts.

    Raises
    ------
    SpecError
        With the path of what is wrong.
    """
    reader = Reader(value, path)
    inputs = tuple(_read_input(entry, place) for place, entry in reader.items("inputs"))
    layers = tuple(_read_layer(entry, place) for place, entry in reader.items("layers"))
    network = NetworkSpec(inputs, layers, reader.text("output", layers[-1].id))
    reader.close()
    return network


def _read_input(value: object, path: str) -> InputSpec:
    reader = Reader(value, path)
    entry = InputSpec(reader.text("id"), reader.integer("units", 1, LARGEST_WIDTH))
    reader.close()
    return entry


def _read_layer(value: object, path: str) -> LayerSpec:
    reader = Reader(value, path)
    sources: list[str] = []
    for place, source in reader.items("sources"):
        if not isinstance(source, str):
            raise SpecError(place, "not_a_text", source)
        sources.append(source)
    kernel_path, bias_path = reader.place("kernel_initializer"), reader.place("bias_initializer")
    layer = LayerSpec(
        id=reader.text("id"),
        sources=tuple(sources),
        units=reader.integer("units", 1, LARGEST_WIDTH),
        activation=ACTIVATIONS.read(
            reader.take("activation", "linear"), reader.place("activation")
        ),
        kernel_initializer=INITIALIZERS.read(
            reader.take("kernel_initializer", "glorot_uniform"), kernel_path
        ),
        bias_initializer=INITIALIZERS.read(reader.take("bias_initializer", "zeros"), bias_path),
        kernel_regularizer=_read_regularizer(reader, "kernel_regularizer"),
        bias_regularizer=_read_regularizer(reader, "bias_regularizer"),
    )
    reader.close()
    return layer


def _read_regularizer(reader: Reader, name: str) -> Choice | None:
    value = reader.take(name, None)
    return None if value is None else REGULARIZERS.read(value, reader.place(name))
