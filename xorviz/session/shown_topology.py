"""The topology of a network as views know it."""

from __future__ import annotations

from collections.abc import Mapping

from xorviz.engine.registry import Choice
from xorviz.engine.regularizers import REGULARIZERS
from xorviz.engine.spec import ExperimentSpec, NetworkSpec, PatternsData
from xorviz.session.snapshot import LayerView, Topology


def image_of(spec: ExperimentSpec) -> tuple[int, int] | None:
    """Return the shape of the pictures that the only input takes, where that is known."""
    data = spec.data
    known = isinstance(data, PatternsData) and len(spec.network.inputs) == 1
    return data.image if known and isinstance(data, PatternsData) else None


def topology_of(
    network: NetworkSpec,
    unit_ids: Mapping[str, tuple[int, ...]],
    image: tuple[int, int] | None = None,
) -> Topology:
    """Return the topology as views know it."""
    columns = {entry.id: 0 for entry in network.inputs}
    layers = []
    for layer in network.layers:
        columns[layer.id] = 1 + max(columns[source] for source in layer.sources)
        layers.append(
            LayerView(
                layer.id,
                layer.sources,
                layer.activation.name,
                layer.activation.arguments,
                unit_ids[layer.id],
                columns[layer.id],
                _in_full(layer.kernel_regularizer),
                _in_full(layer.bias_regularizer),
            )
        )
    inputs = tuple((entry.id, entry.units) for entry in network.inputs)
    return Topology(inputs, tuple(layers), network.output, image)


def _in_full(choice: Choice | None) -> Choice | None:
    """Return a regularizer with every argument named."""
    if choice is None:
        return None
    return Choice(choice.name, tuple(REGULARIZERS[choice.name].resolve(choice).items()))
