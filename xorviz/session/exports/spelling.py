"""How the activation of a layer is written in a form of export, or that it cannot be."""

from __future__ import annotations

from collections.abc import Mapping

from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.activations.entry import Spelling
from xorviz.engine.errors import SpecError
from xorviz.engine.registry import Choice, Value
from xorviz.engine.spec.network import LayerSpec


def spelled(layer: LayerSpec, form: str) -> tuple[Mapping[str, Value], Spelling]:
    """Return the arguments of a layer's activation, and how it is written.

    Parameters
    ----------
    layer : LayerSpec
    form : str
        ``numpy``, ``torch`` or ``onnx``.

    Raises
    ------
    SpecError
        If its entry does not say how this form writes it.
    """
    choice = layer.activation
    entry = ACTIVATIONS[choice.name]
    given = entry.resolve(choice)
    spelling = entry.spelling(given)
    if not getattr(spelling, form):
        allowed = tuple(one.name for one in ACTIVATIONS if _is_spelled(one.name, form))
        raise SpecError(f"{layer.id}.activation", "not_spelled", choice.name, allowed)
    return given, spelling


def _is_spelled(name: str, form: str) -> bool:
    entry = ACTIVATIONS[name]
    return bool(getattr(entry.spelling(entry.resolve(Choice(name))), form))
