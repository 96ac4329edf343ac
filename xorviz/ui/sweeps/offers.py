"""What an experiment can vary, and what each field begins with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from xorviz.engine.errors import EngineError
from xorviz.engine.spec import ExperimentSpec
from xorviz.session.sweep.axis import Axis, words_of
from xorviz.session.sweep.cell_experiment import cell_experiment
from xorviz.session.sweep.reading import parse_values
from xorviz.session.sweep.spec import SweepSpec
from xorviz.ui import labels
from xorviz.ui.sweeps.words import field_title, tr


@dataclass(frozen=True)
class Offer:
    """A field that can vary.

    Parameters
    ----------
    field : str
        As the command line names it.
    title : str
    values : str
        What it begins with, as it is typed.
    names : tuple of (str, str)
        Where the values are names: each, and what it is called.
    """

    field: str
    title: str
    values: str
    names: tuple[tuple[str, str], ...] = ()


def offers_of(experiment: ExperimentSpec) -> tuple[Offer, ...]:
    """Return what can vary in an experiment; what it cannot have is not offered."""
    found = []
    for field, values, menu in _candidates(experiment):
        names = tuple(menu()) if menu is not None else ()
        wanted = [words_of(value) for value in parse_values(field, values)]
        possible = [text for text in wanted if can_have(experiment, field, text)]
        if len(possible) == len(wanted):
            found.append(Offer(field, field_title(field), values, names))
        elif len(possible) > 1:
            found.append(Offer(field, field_title(field), ", ".join(possible), names))
    return tuple(found)


def can_have(experiment: ExperimentSpec, field: str, values: str) -> bool:
    """Tell whether an experiment can be run with each of these values."""
    try:
        axis = Axis.of(field, parse_values(field, values))
        sweep = SweepSpec(experiment, (axis,), 1)
        for cell in range(sweep.size):
            cell_experiment(sweep, cell)
    except EngineError:
        return False
    return True


_Menu = Callable[[], labels.Menu]


def _candidates(experiment: ExperimentSpec) -> list[tuple[str, str, _Menu | None]]:
    activations = ("relu, sigmoid, tanh", labels.activation_menu)
    initializers = ("glorot_uniform, he_uniform, random_uniform", labels.initializer_menu)
    output = experiment.network.output
    hidden = [layer.id for layer in experiment.network.layers if layer.id != output]
    found: list[tuple[str, str, _Menu | None]] = []
    for layer in hidden:
        found += [(f"{layer}.units", "1:8", None), (f"{layer}.activation", *activations)]
    if len(hidden) > 1:
        found += [("units", "1:8", None), ("activation", *activations)]
    if hidden:
        found.append(("all.activation", *activations))
        found += [("depth", "1:4", None), ("skip", "off, on", lambda: _switch())]
        found.append(("initializer", *initializers))
    found += [
        (f"{output}.activation", "sigmoid, relu, linear", labels.activation_menu),
        ("optimizer", "sgd, momentum, rmsprop, adam", labels.optimizer_menu),
        ("learning_rate", "0.001:1:log7", None),
        ("loss", ", ".join(name for name, _ in labels.loss_menu()), labels.loss_menu),
        ("batch_size", "1, 4, none", None),
        ("gate", "and, or, xor", labels.gate_menu),
        ("encoding", ", ".join(name for name, _ in labels.encoding_menu()), labels.encoding_menu),
        ("noise", "0:0.5:0.1", None),
    ]
    return found


def _switch() -> labels.Menu:
    return (("off", tr("no")), ("on", tr("yes")))
