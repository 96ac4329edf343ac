"""Names of units and numbers as the diagram writes them."""

from __future__ import annotations

import math

from xorviz.session.snapshot import Topology

#: An input's or a layer's id, and the position of a unit in it.
UnitKey = tuple[str, int]

_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


def unit_name(topology: Topology, key: UnitKey) -> str:
    """Return a unit's short name: ``x₁`` or ``a`` for inputs, ``h1.2`` or ``out`` for layers."""
    source, unit = key
    alone = topology.width(source) == 1
    if any(source == name for name, _ in topology.inputs):
        return source if alone else source + str(unit + 1).translate(_SUBSCRIPTS)
    if alone and source == topology.output:
        return source
    return f"{source}.{unit + 1}"


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


def plain(value: float, decimals: int = 3) -> str:
    """Return a number with a real minus sign and about as many digits, whatever its size."""
    if not math.isfinite(value):
        return "?"
    size = abs(value)
    if size >= 1e5 or 0.0 < size < 0.5 * 10.0**-decimals:
        text = f"{value:.1e}".replace("e-0", "e-").replace("e+0", "e")
    else:
        places = max(0, decimals - max(0, len(str(int(size))) - 1))
        text = f"{value:.{places}f}"
    return text.replace("-", "−")


def signed(value: float) -> str:
    """Return a number that always bears its sign, zero apart."""
    text = plain(value)
    return f"+{text}" if value > 0.0 and math.isfinite(value) else text


def brief(value: float) -> str:
    """Return a signed number in six characters at most."""
    if not math.isfinite(value):
        return "?"
    size = abs(value)
    text = f"{size:.2f}" if size < 99.995 else f"{size:.0f}" if size < 99999.5 else f"{size:.0e}"
    sign = "+" if value > 0.0 else "−" if value < 0.0 else ""
    return sign + text.replace("e+0", "e").replace("e+", "e")
