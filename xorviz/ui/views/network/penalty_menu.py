"""The menu of what the weights or the biases of one layer cost for being large."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from xorviz.session.snapshot import LayerView
from xorviz.ui.intents import ChooseRegularizer, Intent, TypeRegularizerStrength
from xorviz.ui.numbers import printed
from xorviz.ui.views.network.argument_field import Typing

#: Registry name and label of each regularizer, that of having none first.
Regularizers = Sequence[tuple[str, str]]


def penalty_menu(
    parent: QMenu,
    layer: LayerView,
    part: str,
    regularizers: Regularizers,
    emit: Callable[[Intent], None],
    type_number: Callable[[Typing], None],
) -> QMenu:
    """Return the menu for one part of a layer, ``kernel`` or ``bias``.

    Parameters
    ----------
    parent : QMenu
    layer : LayerView
    part : str
    regularizers : sequence of (str, str)
    emit : callable
        Takes what a person wishes.
    type_number : callable
        Takes the strength that a person wants to type.
    """

    def tr(text: str) -> str:
        return QCoreApplication.translate("NetworkView", text)

    is_kernel = part == "kernel"
    present = layer.kernel_regularizer if is_kernel else layer.bias_regularizer
    title = tr("Penalty on weights") if is_kernel else tr("Penalty on biases")
    menu = QMenu(title, parent)
    menu.setObjectName(f"{part}-penalty-{layer.id}")
    group = QActionGroup(menu)
    shown = regularizers[0][0] if present is None else present.name
    for name, label in regularizers:
        action = menu.addAction(label)
        action.setData(name)
        action.setCheckable(True)
        action.setChecked(name == shown)
        group.addAction(action)
        wish = ChooseRegularizer(part, name, layer.id)
        action.triggered.connect(lambda _, wish=wish: emit(wish))
    if present is None:
        return menu
    menu.addSeparator()
    spoken = tr("{0} of the penalty on the weights of {1}")
    if not is_kernel:
        spoken = tr("{0} of the penalty on the biases of {1}")
    for name, value in present.arguments:
        typing = Typing(
            name,
            spoken.format(name, layer.id),
            float(value),
            partial(TypeRegularizerStrength, part, name, layer=layer.id),
        )
        action = menu.addAction(tr("{0} = {1} …").format(name, printed(f"{value:g}")))
        action.triggered.connect(lambda _, typing=typing: type_number(typing))
    return menu
