"""How the views call inputs, units, activations and patterns."""

from __future__ import annotations

from xorviz.session.snapshot import LayerView, PatternTable, Topology
from xorviz.ui.numbers import printed

_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


def unit_name(topology: Topology, source: str, position: int) -> str:
    """Return a unit's name: ``x₁`` or ``a`` for inputs, ``h1.2`` or ``out`` for layers."""
    alone = topology.width(source) == 1
    if source in dict(topology.inputs):
        return source if alone else source + str(position + 1).translate(_SUBSCRIPTS)
    return source if alone and source == topology.output else f"{source}.{position + 1}"


def feature_name(topology: Topology, feature: int) -> str:
    """Return the name of an input feature; features count through all inputs."""
    for source, width in topology.inputs:
        if feature < width:
            return unit_name(topology, source, feature)
        feature -= width
    raise IndexError(feature)


def incoming_names(topology: Topology, layer: str) -> tuple[str, ...]:
    """Return the names of a kernel's rows, in order."""
    return tuple(unit_name(topology, *source) for source in topology.source_units(layer))


def unit_names(topology: Topology, layer: str) -> tuple[str, ...]:
    """Return the names of a layer's units, in order."""
    units = topology.layer(layer).units
    return tuple(unit_name(topology, layer, position) for position in range(units))


def activation_name(layer: LayerView) -> str:
    """Return a layer's activation with its arguments: ``relu``, ``leaky_relu 0.01``."""
    arguments = [printed(f"{value:g}") for _, value in layer.activation_arguments]
    return " ".join([layer.activation, *arguments])


def pattern_name(table: PatternTable, pattern: int) -> str:
    """Return a pattern's label, or its number if it has none."""
    return table.labels[pattern] if table.labels else f"#{pattern + 1}"
