"""Activation functions, as Keras 3 defines them: each is a file of this folder, with its entry.

Every module here that has an ``ENTRY`` is an activation of the menus, the engines, the exports and
the reader of scripts; nothing else names it.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil
from collections.abc import Iterator

from xorviz.engine.activations.base import Activation
from xorviz.engine.activations.entry import ActivationEntry
from xorviz.engine.registry import Choice, Registry

__all__ = ["ACTIVATIONS", "Activation", "ActivationEntry", "build_activation"]

#: These come first in the menus, the commonest before the others; the rest follow by their names.
_FIRST = (
    *("linear", "relu", "leaky_relu", "sigmoid", "tanh", "softmax"),
    *("elu", "celu", "selu", "gelu", "silu", "mish", "softplus", "softsign", "exponential"),
    *("relu6", "hard_sigmoid", "hard_silu", "sine", "step"),
)


def _entries() -> Iterator[ActivationEntry]:
    for module in pkgutil.iter_modules(__path__):
        found = importlib.import_module(f"{__name__}.{module.name}")
        if hasattr(found, "ENTRY"):
            yield found.ENTRY


def _place(entry: ActivationEntry) -> tuple[int, str]:
    known = entry.name in _FIRST
    return (_FIRST.index(entry.name) if known else len(_FIRST)), entry.name


#: Names, arguments and defaults are those of `keras.activations`.
ACTIVATIONS: Registry[ActivationEntry] = Registry("activation", *sorted(_entries(), key=_place))


@functools.lru_cache(maxsize=256)
def build_activation(choice: Choice) -> Activation:
    """Return the functions of a validated choice."""
    entry = ACTIVATIONS[choice.name]
    return entry.build(entry.resolve(choice))
