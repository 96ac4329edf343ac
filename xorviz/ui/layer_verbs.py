"""What can be done to each layer of the present network, as lines of the command palette."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication

from xorviz.session.snapshot import LayerView, Snapshot, Topology
from xorviz.ui import intents
from xorviz.ui.intents import Intent
from xorviz.ui.labels import NO_REGULARIZER, activation_menu, regularizer_menu

Act = Callable[[Intent], object]

#: Where there are more sources than this, connections are made in the network view alone.
_MOST_SOURCES = 12

#: Where a layer has more units than this, they are split in the network view alone.
_MOST_UNITS = 12


def layer_verbs(snapshot: Snapshot | None, act: Act) -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield a title and a function for each edit of a layer that makes sense now.

    Parameters
    ----------
    snapshot : Snapshot or None
        What the window shows.
    act : callable
        Takes the intent.
    """
    if snapshot is None:
        return
    topology = snapshot.topology
    for layer in topology.layers:
        for title, intent in _verbs(topology, layer):
            yield title, partial(act, intent)
        if snapshot.patterns is not None:
            dead = snapshot.patterns.dead.get(layer.id, ())
            for position, (unit_id, off) in enumerate(zip(layer.unit_ids, dead, strict=False)):
                if off:
                    title = _tr("Revive dead unit {0}").format(f"{layer.id}.{position + 1}")
                    revive = intents.ReviveUnit(layer.id, unit_id)
                    yield title, partial(act, revive)


def _verbs(topology: Topology, layer: LayerView) -> Iterator[tuple[str, Intent]]:
    name = layer.id
    for activation, label in activation_menu():
        if activation != layer.activation:
            title = _tr("Set activation of {0} to {1}").format(name, label)
            yield title, intents.ChooseActivation(name, activation)
    yield from _penalties(layer)
    if name != topology.output:
        yield _tr("Add a unit to {0}").format(name), intents.GrowLayer(name)
        if layer.units > 1:
            yield _tr("Remove the last unit of {0}").format(name), intents.ShrinkLayer(name)
        for position, unit_id in enumerate(layer.unit_ids if layer.units <= _MOST_UNITS else ()):
            title = _tr("Split unit {0}").format(f"{name}.{position + 1}")
            yield title, intents.SplitUnit(name, unit_id)
    yield _tr("Insert a layer before {0}").format(name), intents.InsertLayer(name)
    if name != topology.output:
        yield _tr("Remove layer {0}").format(name), intents.DeleteLayer(name)
    yield from _connections(topology, layer)


def _penalties(layer: LayerView) -> Iterator[tuple[str, Intent]]:
    for part, present, words in (
        ("kernel", layer.kernel_regularizer, _tr("Set penalty on weights of {0} to {1}")),
        ("bias", layer.bias_regularizer, _tr("Set penalty on biases of {0} to {1}")),
    ):
        shown = NO_REGULARIZER if present is None else present.name
        for name, label in regularizer_menu():
            if name != shown:
                wish = intents.ChooseRegularizer(part, name, layer.id)
                yield words.format(layer.id, label), wish


def _connections(topology: Topology, layer: LayerView) -> Iterator[tuple[str, Intent]]:
    earlier = [name for name, _ in topology.inputs]
    earlier += [one.id for one in topology.layers if one.column < layer.column]
    if len(earlier) > _MOST_SOURCES:
        return
    for source in earlier:
        if source not in layer.sources:
            title = _tr("Connect {0} to {1}").format(source, layer.id)
            yield title, intents.Connect(layer.id, source)
        elif len(layer.sources) > 1:
            title = _tr("Disconnect {0} from {1}").format(source, layer.id)
            yield title, intents.Disconnect(layer.id, source)


def _tr(text: str) -> str:
    return QCoreApplication.translate("layer_verbs", text)
