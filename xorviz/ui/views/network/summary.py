"""The diagram in words, for a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from xorviz.ui.numbers import plain, signed
from xorviz.ui.views.network.columns import columns_of
from xorviz.ui.views.network.scene import Scene
from xorviz.ui.views.parts.cuts import axis_names, held_words
from xorviz.ui.views.parts.names import unit_name

translate = QCoreApplication.translate

_MOST_NAMED = 8


def summarize(scene: Scene, labels: dict[str, str]) -> str:
    """Describe the network: its layers, its dead units, and its strongest connection."""
    topology, skips = scene.topology, {(key[0], layer) for key, layer in scene.arrangement.lanes}
    columns = columns_of(topology)
    widths = "-".join("+".join(str(units) for _, units in column) for column in columns)
    sentences = [translate("NetworkView", "Network {0}.").format(widths)]
    for column in columns:
        if len(column) > 1:
            names = ", ".join(name for name, _ in column)
            text = translate("NetworkView", "Inputs: {0}.")
            if column is not columns[0]:
                text = translate("NetworkView", "Branches side by side: {0}.")
            sentences.append(text.format(names))
    for layer in topology.layers:
        name = labels.get(layer.activation, layer.activation)
        skipping = translate("NetworkView", "{0} by a skip connection")
        sources = ", ".join(
            skipping.format(source) if (source, layer.id) in skips else source
            for source in layer.sources
        )
        text = translate("NetworkView", "Layer {0}: {1} × {2}, reads {3}")
        text = text.format(layer.id, layer.units, name, sources)
        dead = [unit for unit in range(layer.units) if scene.is_dead((layer.id, unit))]
        if dead:
            named = ", ".join(unit_name(topology, layer.id, unit) for unit in dead[:_MOST_NAMED])
            rest = "" if len(dead) <= _MOST_NAMED else ", …"
            text = f"{text}; {scene.badge(layer.id)}: {named}{rest}"
        sentences.append(f"{text}.")
    if topology.image is not None:
        text = translate("NetworkView", "The input is a picture of {0} × {1}.")
        sentences.insert(1, text.format(*topology.image))
    if scene.edges.largest > 0.0 or not scene.edges.pictured:
        index = int(abs(scene.edges.weights).argmax())
        edge = scene.edges.keys[index]
        text = translate("NetworkView", "Strongest weight shown: {0} to {1}, {2}.")
        value = signed(float(scene.edges.weights[index]))
        sentences.append(text.format(scene.names[edge.source], scene.names[edge.target], value))
    plane = scene.snapshot.plane if scene.tiles.over_plane else None
    held = held_words(scene.snapshot, plane.cut) if plane is not None else ""
    if plane is not None and held:
        text = translate("NetworkView", "Responses over {0} and {1}, {2}.")
        sentences.append(text.format(*axis_names(topology, plane.cut), held))
    if scene.scales.activation:
        text = translate("NetworkView", "Colour scale ±{0}.")
        sentences.append(text.format(plain(scene.scales.activation, 2)))
    return " ".join(sentences)
