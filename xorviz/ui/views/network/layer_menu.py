"""The menu of a layer: its activation's arguments, penalties, what it reads, and its neighbours."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from xorviz.session.snapshot import LayerView, Topology
from xorviz.ui.intents import (
    Connect,
    DeleteLayer,
    Disconnect,
    InsertLayer,
    Intent,
    TypeActivationArgument,
)
from xorviz.ui.numbers import printed
from xorviz.ui.views.network.argument_field import Typing
from xorviz.ui.views.network.penalty_menu import Regularizers, penalty_menu

translate = QCoreApplication.translate

#: By an activation's name: each of its arguments with its default.
Arguments = Mapping[str, Sequence[tuple[str, float]]]


def open_layer_menu(
    parent: QWidget,
    topology: Topology,
    layer: LayerView,
    arguments: Arguments,
    regularizers: Regularizers,
    emit: Callable[[Intent], None],
    type_number: Callable[[Typing], None],
) -> QMenu:
    """Return the menu of a layer as it is now; it goes when it closes.

    Parameters
    ----------
    parent : QWidget
    topology : Topology
    layer : LayerView
    arguments : mapping of str to sequence of (str, float)
    regularizers : sequence of (str, str)
    emit : callable
        Takes what a person wishes.
    type_number : callable
        Takes the number that a person wants to type.
    """
    menu = QMenu(parent)
    menu.setObjectName(f"menu-{layer.id}")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for name, value in argument_values(layer, arguments):
        text = translate("NetworkView", "{0} = {1} …").format(name, printed(f"{value:g}"))
        typing = Typing(
            name,
            translate("NetworkView", "{0} of the activation of {1}").format(name, layer.id),
            value,
            partial(TypeActivationArgument, layer.id, name),
        )
        menu.addAction(text).triggered.connect(lambda _, typing=typing: type_number(typing))
    for part in ("kernel", "bias") if regularizers else ():
        menu.addMenu(penalty_menu(menu, layer, part, regularizers, emit, type_number))
    menu.addMenu(_sources_menu(menu, topology, layer, emit))
    menu.addSeparator()
    insert = menu.addAction(translate("NetworkView", "Insert a layer before {0}").format(layer.id))
    insert.triggered.connect(lambda: emit(InsertLayer(layer.id)))
    if layer.id != topology.output:
        remove = menu.addAction(translate("NetworkView", "Remove layer {0}").format(layer.id))
        remove.triggered.connect(lambda: emit(DeleteLayer(layer.id)))
    return menu


def possible_sources(topology: Topology, layer: LayerView) -> list[str]:
    """Return the inputs and the layers of earlier columns, in their order."""
    earlier = sorted(
        (one for one in topology.layers if one.column < layer.column), key=lambda one: one.column
    )
    return [name for name, _ in topology.inputs] + [one.id for one in earlier]


def argument_values(layer: LayerView, arguments: Arguments) -> list[tuple[str, float]]:
    """Return the arguments of a layer's activation as they are: given, or by default."""
    given = dict(layer.activation_arguments)
    defaults = arguments.get(layer.activation, ())
    return [(name, float(given.get(name, default))) for name, default in defaults]


def _sources_menu(
    parent: QMenu, topology: Topology, layer: LayerView, emit: Callable[[Intent], None]
) -> QMenu:
    menu = QMenu(translate("NetworkView", "Skip connections"), parent)
    menu.setObjectName(f"sources-{layer.id}")
    for source in possible_sources(topology, layer):
        reads = source in layer.sources
        alone = reads and len(layer.sources) == 1
        text = translate("NetworkView", "{0}: a layer reads at least one") if alone else "{0}"
        action = menu.addAction(text.format(source))
        action.setData(source)
        action.setCheckable(True)
        action.setChecked(reads)
        action.setEnabled(not alone)
        wish = Disconnect(layer.id, source) if reads else Connect(layer.id, source)
        action.triggered.connect(lambda _, wish=wish: emit(wish))
    return menu
