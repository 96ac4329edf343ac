"""How the views call the input plane: its two axes, and where all other inputs stand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from xorviz.session.snapshot import Cut, PatternTable, Snapshot, Topology
from xorviz.ui.views.parts.names import feature_name, pattern_name


def is_paired(spec: Mapping[str, Any]) -> bool:
    """Tell whether features are (bit, 1 − bit) pairs."""
    return bool(spec.get("data", {}).get("encoding") == "paired")


def possible_axes(topology: Topology, spec: Mapping[str, Any]) -> tuple[int, ...]:
    """Return the features that can span the plane: all, or of pairs the bits."""
    features = sum(units for _, units in topology.inputs)
    return tuple(range(0, features, 2 if is_paired(spec) else 1))


def axis_names(topology: Topology, cut: Cut) -> tuple[str, str]:
    """Return the names of the axes; the second is empty where nothing changes upwards."""
    features = sum(units for _, units in topology.inputs)
    across, up = (min(axis, features - 1) for axis in cut.axes)
    return feature_name(topology, across), feature_name(topology, up) if up != across else ""


def held_words(snapshot: Snapshot, cut: Cut) -> str:
    """Say where the other inputs stand; nothing where there are none.

    As in ``others at their mean``, or ``others as in 0110``.
    """
    if len(possible_axes(snapshot.topology, snapshot.spec)) <= 2:
        return ""
    if cut.held is None:
        return QCoreApplication.translate("Cut", "others at their mean")
    words = QCoreApplication.translate("Cut", "others as in {0}")
    return words.format(held_name(snapshot.patterns, cut.held))


def held_name(table: PatternTable | None, held: int) -> str:
    """Return the name of the pattern at which the other inputs stand."""
    if table is None or held >= len(table.shares):
        return f"#{held + 1}"
    return pattern_name(table, held)


def is_beside(cut: Cut, pattern: int) -> bool:
    """Tell whether a pattern lies beside the plane, while that goes through another pattern.

    At the mean of all there may be none upon the plane, and none is set apart.
    """
    on_plane = cut.on_plane
    return on_plane is not None and pattern < len(on_plane) and not on_plane[pattern]
