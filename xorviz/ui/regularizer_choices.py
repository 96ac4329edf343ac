"""From what a person picks of the regularizers to the choice that an experiment names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from xorviz.engine.registry import Choice
from xorviz.engine.regularizers import REGULARIZERS
from xorviz.ui.labels import NO_REGULARIZER

#: A strength that nothing else says: Keras's own, but for the two of ``l1_l2``, which are 0 there,
#: so that picking it would change nothing.
_STRENGTH = 0.01


def named_choice(name: str, former: str | Mapping[str, Any] | None = None) -> Choice | None:
    """Return the regularizer of a name, with the strengths that the former one has, as JSON."""
    if name == NO_REGULARIZER:
        return None
    known: dict[str, float] = {}
    if former is not None:
        present = REGULARIZERS.read(former, "")
        known = {key: float(x) for key, x in REGULARIZERS[present.name].resolve(present).items()}
    choice = Choice(name)
    for argument, description in REGULARIZERS[name].arguments.items():
        value = known.get(argument, _STRENGTH)
        if value != description.default:
            choice = choice.with_argument(argument, value)
    return choice


def strengthened(former: str | Mapping[str, Any], argument: str, value: float) -> Choice:
    """Return a regularizer, given as JSON, with another strength."""
    return REGULARIZERS.read(former, "").with_argument(argument, value)
