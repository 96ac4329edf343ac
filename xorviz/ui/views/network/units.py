"""Which unit is which in the diagram, also after an edit."""

from __future__ import annotations

from xorviz.session.snapshot import Topology

#: An input's or a layer's id, and the position of a unit in it.
UnitKey = tuple[str, int]


def is_input(topology: Topology, source: str) -> bool:
    """Tell whether an id belongs to an input rather than to a layer."""
    return any(source == name for name, _ in topology.inputs)


def unit_id(topology: Topology, key: UnitKey) -> int:
    """Return a unit's stable id; an input's is its position."""
    source, unit = key
    return unit if is_input(topology, source) else topology.layer(source).unit_ids[unit]


def carried(key: UnitKey, before: Topology, after: Topology) -> UnitKey | None:
    """Return where a unit of one topology stands in the next one, or None if it is gone."""
    source, _ = key
    stable = unit_id(before, key)
    if is_input(before, source) or is_input(after, source):
        return key if (source, before.width(source)) in after.inputs else None
    for layer in after.layers:
        if layer.id == source and stable in layer.unit_ids:
            return source, layer.unit_ids.index(stable)
    return None
