"""What the menus say of a registry's entries: the formula, the range, and Keras's name."""

from __future__ import annotations

import math
import re

from PySide6.QtCore import QCoreApplication

from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.initializers import INITIALIZERS
from xorviz.engine.losses import LOSSES
from xorviz.engine.optimizers import OPTIMIZERS
from xorviz.engine.registry import Choice, Entry
from xorviz.engine.regularizers import REGULARIZERS
from xorviz.engine.schedules import SCHEDULES
from xorviz.ui.numbers import printed

Tips = dict[str, str]

#: How signs of Python are written for people, in this order.
_SIGNS = (("**2", "²"), ("**3", "³"), (" * ", " · "), ("<=", "≤"), ("sqrt(2 / pi)", "√(2 / π)"))
_SMALL = re.compile(r"\b1e-7\b")


def formula_text(formula: str) -> str:
    """Return a formula of a registry as people write it, a line a statement."""
    text = _SMALL.sub("10⁻⁷", formula)
    for sign, written in _SIGNS:
        text = text.replace(sign, written)
    return "\n".join(printed(line) for line in text.split("; "))


def activation_tips() -> Tips:
    """Return by name the formula of each activation and where its values lie."""
    result = {}
    for entry in ACTIVATIONS:
        lines = [formula_text(entry.formula)]
        low, high = entry.range(entry.resolve(Choice(entry.name)))
        lines.append(_tr("values from {low} to {high}").format(low=_end(low), high=_end(high)))
        if not entry.passes_gradient:
            lines.append(_tr("passes no gradient"))
        result[entry.name] = "\n".join([*lines, _origin(entry)])
    return result


def loss_tips() -> Tips:
    """Return by name the formula of each loss."""
    result = {entry.name: _formula_and_origin(entry) for entry in LOSSES}
    result["hinge"] += "\n" + _tr("labels 0 and 1 are taken as −1 and 1, as Keras does")
    return result


def optimizer_tips() -> Tips:
    """Return by name how each optimizer moves a weight w of gradient g at step t."""
    return {entry.name: _formula_and_origin(entry) for entry in OPTIMIZERS}


def regularizer_tips() -> Tips:
    """Return by name what each regularizer adds to the loss."""
    return {entry.name: _formula_and_origin(entry) for entry in REGULARIZERS}


def schedule_tips() -> Tips:
    """Return by name the rate that each schedule gives step t, counted from 0."""
    result = {entry.name: _formula_and_origin(entry) for entry in SCHEDULES}
    result["reduce_on_plateau"] = "\n".join(
        [
            formula_text(SCHEDULES["reduce_on_plateau"].formula),
            _tr("after so many epochs without progress as “patience” says"),
            _tr("Keras: the callback ReduceLROnPlateau"),
        ]
    )
    return result


def initializer_tips() -> Tips:
    """Return by name what each initializer draws."""
    return {entry.name: _formula_and_origin(entry) for entry in INITIALIZERS}


def _formula_and_origin(entry: Entry) -> str:
    return f"{formula_text(entry.formula)}\n{_origin(entry)}"


def _origin(entry: Entry) -> str:
    if not entry.in_keras:
        return _tr("not one of Keras's names")
    return _tr("Keras: {name}").format(name=entry.name)


def _end(value: float) -> str:
    if math.isfinite(value):
        return printed(f"{value:.4g}")
    return "−∞" if value < 0.0 else "∞"


def _tr(text: str) -> str:
    return QCoreApplication.translate("registry_tips", text)
