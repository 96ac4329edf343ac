"""What the dead-zone view shows, in words: the map, and each unit or each layer of many."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

import numpy as np
from PySide6.QtCore import QCoreApplication

from xorviz.session.snapshot import ALL_LAYERS, PatternTable, Topology, Zones
from xorviz.ui.views.parts.names import pattern_name, unit_names

#: Of more units than this, and of more patterns, only the numbers and the dead are told.
_MOST_UNITS, _MOST_PATTERNS = 24, 16


def tr(text: str) -> str:
    """Translate a text of the dead-zone view."""
    return QCoreApplication.translate("ZonesView", text)


class Kind(Enum):
    """What hatching means: units exactly off, units that saturate, or both."""

    OFF = auto()
    SATURATED = auto()
    EITHER = auto()


def kind_of(table: PatternTable | None, layers: Sequence[str]) -> Kind:
    """Return what hatching means for some layers."""
    saturating = () if table is None else table.saturating
    if all(layer in saturating for layer in layers):
        return Kind.SATURATED
    return Kind.EITHER if any(layer in saturating for layer in layers) else Kind.OFF


def map_in_words(zones: Zones, kind: Kind) -> str:
    """Say on how much of the plane nothing passes gradient, and how much does elsewhere."""
    sentences = {
        Kind.OFF: tr("No unit of {0} is on in {1:.0f} % of the plane."),
        Kind.SATURATED: tr("Every unit of {0} is saturated on {1:.0f} % of the plane."),
        Kind.EITHER: tr("No unit of {0} passes gradient on {1:.0f} % of the plane."),
    }
    name = tr("all hidden layers") if zones.layer == ALL_LAYERS else zones.layer
    dead = 100.0 * float((np.asarray(zones.active) == 0).mean())
    return sentences[kind].format(name, dead)


def units_in_words(topology: Topology, table: PatternTable, layers: Sequence[str]) -> list[str]:
    """Tell of each unit for which patterns it is off, or of very many which are dead."""
    units = sum(topology.layer(layer).units for layer in layers)
    if units > _MOST_UNITS or len(table.shares) > _MOST_PATTERNS:
        return [_layer_in_words(topology, table, layer) for layer in layers]
    return [
        _unit_in_words(table, layer, unit, name)
        for layer in layers
        for unit, name in enumerate(unit_names(topology, layer))
    ]


def _unit_in_words(table: PatternTable, layer: str, unit: int, name: str) -> str:
    saturating = layer in table.saturating
    patterns = np.flatnonzero(table.off[layer][:, unit])
    names = ", ".join(pattern_name(table, int(number)) for number in patterns)
    if table.dead[layer][unit]:
        if saturating:
            return tr("{0} is saturated for every pattern.").format(name)
        return tr("{0} is dead: off for every pattern.").format(name)
    if names:
        if saturating:
            return tr("{0} is saturated for {1}.").format(name, names)
        return tr("{0} is off for {1}.").format(name, names)
    if saturating:
        return tr("{0} is saturated for no pattern.").format(name)
    return tr("{0} is on for every pattern.").format(name)


def _layer_in_words(topology: Topology, table: PatternTable, layer: str) -> str:
    names = unit_names(topology, layer)
    dead = ", ".join(names[unit] for unit in np.flatnonzero(table.dead[layer]))
    if layer in table.saturating:
        words = (
            tr("Layer {0}, units: {1}, saturated for every pattern: {2}.")
            if dead
            else tr("Layer {0}, units: {1}, saturated for every pattern: none.")
        )
    else:
        words = (
            tr("Layer {0}, units: {1}, dead: {2}.")
            if dead
            else tr("Layer {0}, units: {1}, dead: none.")
        )
    return words.format(layer, len(names), dead)
