"""What the readout says of a unit or a weight, from the numbers of a snapshot."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF

from xorviz.session.snapshot import PatternTable
from xorviz.ui.numbers import plain, signed
from xorviz.ui.views.network.connections import EdgeKey
from xorviz.ui.views.network.readout import Line, Reading
from xorviz.ui.views.network.scene import Scene
from xorviz.ui.views.network.units import UnitKey, is_input
from xorviz.ui.views.parts.cuts import axis_names, held_words
from xorviz.ui.views.parts.names import pattern_name

translate = QCoreApplication.translate

#: A card lists so many patterns at most.
_MOST_PATTERNS = 8


def read(
    scene: Scene, labels: dict[str, str], subject: UnitKey | EdgeKey, place: QPointF | None
) -> Reading:
    """Return the reading of a unit or an edge.

    Parameters
    ----------
    scene : Scene
    labels : dict of str to str
        The words for the activations, by name.
    subject : unit or edge
    place : QPointF or None
        The cursor's place on the plane, from (0, 0) at the left top to (1, 1).
    """
    if isinstance(subject, EdgeKey):
        return _read_edge(scene, subject)
    source, unit = subject
    lines = []
    remark = translate("NetworkView", "input")
    if not is_input(scene.topology, source):
        layer = scene.topology.layer(source)
        remark = labels.get(layer.activation, layer.activation)
        if scene.is_dead(subject):
            remark = f"{remark} · {scene.badge(source)}"
        bias = float(scene.snapshot.weights[source].bias[unit])
        lines.append(Line(translate("NetworkView", "bias"), signed(bias)))
    lines += _at_the_cursor(scene, subject, place)
    if source == scene.picture and scene.snapshot.patterns is not None:
        lines.append(_mean_line(scene.snapshot.patterns))
    elif scene.snapshot.patterns is not None:
        lines += _pattern_lines(scene, scene.snapshot.patterns, subject)
    return Reading(scene.names[subject], remark, tuple(lines))


def _read_edge(scene: Scene, edge: EdgeKey) -> Reading:
    layer, unit = edge.target
    if edge.source[0] == scene.picture:
        return _read_bundle(scene, edge)
    weight = float(scene.snapshot.weights[layer].kernel[edge.row, unit])
    title = f"{scene.names[edge.source]} → {scene.names[edge.target]}"
    return Reading(title, "", (Line(translate("NetworkView", "weight"), signed(weight)),))


def _read_bundle(scene: Scene, edge: EdgeKey) -> Reading:
    """Tell how many weights lead from a picture to a unit, and how strong they are together."""
    layer, unit = edge.target
    count = scene.topology.width(edge.source[0])
    weights = scene.snapshot.weights[layer].kernel[edge.row : edge.row + count, unit]
    title = f"{edge.source[0]} → {scene.names[edge.target]}"
    lines = (
        Line(translate("NetworkView", "weights"), f"{count}"),
        Line(translate("NetworkView", "Euclidean norm"), plain(float(np.linalg.norm(weights)))),
    )
    return Reading(title, "", lines)


def _mean_line(patterns: PatternTable) -> Line:
    shown = f"{len(patterns.shares):,}"
    if not patterns.of:
        return Line(translate("NetworkView", "mean of {0} pictures").format(shown), "")
    words = translate("NetworkView", "mean of {0} of {1} pictures")
    return Line(words.format(shown, f"{patterns.of:,}"), "")


def _at_the_cursor(scene: Scene, key: UnitKey, place: QPointF | None) -> list[Line]:
    plane = scene.snapshot.plane
    if place is not None and scene.tiles.is_image(key[0]):
        row, column, weight = scene.tiles.pixel(*key, place.x(), place.y())
        words = translate("NetworkView", "row {0}, column {1}").format(row + 1, column + 1)
        return [Line(words, plain(weight))]
    if place is None or plane is None:
        return []
    value = scene.tiles.value(*key, place.x(), place.y())
    if value is None:
        return []
    left, right, bottom, top = plane.extent
    x, y = left + place.x() * (right - left), top + place.y() * (bottom - top)
    words = translate("NetworkView", "at ({0}, {1})").format(plain(x, 2), plain(y, 2))
    if held_words(scene.snapshot, plane.cut):
        across, up = axis_names(scene.topology, plane.cut)
        words = translate("NetworkView", "at {0} {1}, {2} {3}")
        words = words.format(across, plain(x, 2), up, plain(y, 2))
    return [Line(words, plain(value))]


def _pattern_lines(scene: Scene, patterns: PatternTable, key: UnitKey) -> list[Line]:
    """Return a unit's activation for each pattern of the training set, and where it is off."""
    source, unit = key
    if source in patterns.activations:
        values, off = patterns.activations[source][:, unit], patterns.off[source][:, unit]
    else:
        names = [name for name, units in scene.topology.inputs for _ in range(units)]
        values = patterns.inputs[:, names.index(source) + unit]
        off = np.zeros(len(values), dtype=bool)
    present = np.flatnonzero(patterns.shares > 0.0).tolist()
    lines = []
    for row in present[:_MOST_PATTERNS]:
        label = pattern_name(patterns, row)
        value = plain(float(values[row]))
        if off[row]:
            value = f"{translate('NetworkView', 'off')}  {value}"
        lines.append(Line(label, value))
    if len(present) > _MOST_PATTERNS:
        hidden = patterns.patterns - len(patterns.shares) + len(present) - _MOST_PATTERNS
        rest = translate("NetworkView", "… {0} more").format(hidden)
        lines.append(Line(rest, ""))
    return lines
