"""What a report says of an experiment, and how it is done once more."""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from xorviz.engine.registry import Choice
from xorviz.engine.spec import ExperimentSpec
from xorviz.session.examined import Examined
from xorviz.session.presets import preset_names, preset_words
from xorviz.ui.numbers import counted, plain, printed
from xorviz.ui.registry_names import known_names

#: A label, and what is said under it, a line each.
Fact = tuple[str, tuple[str, ...]]


def tr(text: str) -> str:
    """Translate a text of the report."""
    return QCoreApplication.translate("Report", text)


def title_words(subject: Examined) -> str:
    """Return what the report is called."""
    if subject.name in preset_names():
        return preset_words(subject.name).title
    return _last(subject.name) or tr("An experiment")


def facts(subject: Examined) -> tuple[Fact, ...]:
    """Return the experiment in words."""
    spec, snapshot = subject.diagnosed.spec, subject.snapshot
    training = spec.training
    batch = tr("all patterns")
    if training.batch_size is not None:
        batch = f"{training.batch_size:,}"
    order = tr("shuffled each epoch") if training.shuffle else tr("in their order")
    drawn = tr("seed {0}").format(spec.seed)
    if spec.replica:
        drawn = tr("seed {0}, random start {1}").format(spec.seed, spec.replica)
    steps = tr("{0}, {1}").format(
        counted(snapshot.step, tr("1 step"), tr("{count} steps")),
        counted(snapshot.epoch, tr("1 epoch"), tr("{count} epochs")),
    )
    return (
        (tr("Data"), _data(spec)),
        (tr("Network"), _network(spec, subject.parameters)),
        (tr("Loss"), (_named(training.loss),)),
        (tr("Optimizer"), _optimizer(spec)),
        (tr("Batch"), (f"{batch}, {order}",)),
        (tr("Start"), (*_starts(spec), drawn)),
        (tr("Trained"), (steps, *_reached(subject))),
    )


def reproduction(subject: Examined) -> tuple[str, ...]:
    """Return the commands that lead to the numbers of the report."""
    source, crowd = subject.source, subject.snapshot.spec["replicas"] > 1
    name = shlex.quote(_typed(subject))
    length = f"--steps {0 if source is None else source.steps} --engine {subject.engine}"
    start = " --replicas 1" if source is not None and source.alone else ""
    commands = [f"xorviz train {name} {length}{start} --json"]
    if not crowd:
        commands.append(f"xorviz diagnose {name} {length}")
    return (*commands, f"xorviz {name}")


def odds_command(subject: Examined) -> str:
    """Return the command that tries the remedies, or nothing where there is none."""
    if subject.source is None or subject.snapshot.spec["replicas"] > 1:
        return ""
    name = shlex.quote(_typed(subject))
    return f"xorviz diagnose {name} --steps {subject.source.steps} --odds 20"


def reproduction_note(subject: Examined) -> str:
    """Return what is to be known about the commands."""
    loss = f"{subject.diagnosed.diagnosis.loss:.17g}"
    words = tr("The first prints the loss {0}.").format(loss)
    name, step = _typed(subject), f"{subject.snapshot.step:,}"
    if subject.source is None:
        saved = tr("First save this run as {0}; it stands at step {1}.").format(name, step)
        words = f"{saved} {words}"
    elif name not in preset_names():
        words = tr("{0} To be typed in the folder of the file.").format(words)
    bits = tr("Another processor or another NumPy may change its last digits.")
    return f"{words} {bits}"


def _typed(subject: Examined) -> str:
    """Return what is typed for the experiment, without the folder that it lies in."""
    if subject.source is not None:
        return _last(subject.source.name)
    return f"{_last(subject.name).rsplit('.', 1)[0] or 'run'}.xorviz"


def _last(path: str) -> str:
    return path.replace("\\", "/").rsplit("/", 1)[-1]


def _reached(subject: Examined) -> tuple[str, ...]:
    """Return what the run has reached."""
    curves = subject.snapshot.curves
    loss = tr("loss {0}").format(plain(subject.diagnosed.diagnosis.loss, 4))
    if curves is None or not len(curves.accuracy):
        return (loss,)
    return (tr("{0}, accuracy {1} %").format(loss, f"{100.0 * curves.accuracy[-1]:.4g}"),)


def _data(spec: ExperimentSpec) -> tuple[str, ...]:
    data: Mapping[str, Any] = spec.data.to_json()
    names, kind = known_names(), str(data["kind"])
    name = str(data.get("name") or names.get(kind, kind))
    if kind == "gate":
        name = str(data["gate"]).upper()
    elif "bits" in data:
        bits = counted(data["bits"], tr("1 bit"), tr("{count} bits"))
        name = tr("{0} of {1}").format(name, bits)
    patterns = counted(spec.data.patterns, tr("1 pattern"), tr("{count} patterns"))
    more = [] if kind == "gate" else [patterns]
    lines = [f"{name}, {patterns}" if kind == "gate" else name]
    if data.get("encoding"):
        more.append(tr("inputs {0}").format(names.get(data["encoding"], data["encoding"])))
    if data.get("noise"):
        more.append(tr("noise {0}").format(printed(f"{data['noise']:g}")))
    if data.get("test"):
        more.append(tr("{0} kept for a test").format(f"{100.0 * data['test']:.0f} %"))
    if data.get("seed"):
        more.append(tr("seed {0}").format(data["seed"]))
    return (*lines, *([", ".join(more)] if more else []))


def _network(spec: ExperimentSpec, parameters: int) -> tuple[str, ...]:
    network = spec.network
    inputs = ", ".join(f"{one.id} {one.units:,}" for one in network.inputs)
    lines = [tr("inputs: {0}").format(inputs)]
    former = "+".join(one.id for one in network.inputs)
    for layer in network.layers:
        words = f"{layer.id}: {layer.units:,} {_named(layer.activation)}"
        sources = "+".join(layer.sources)
        if sources != former:
            words = tr("{0}, from {1}").format(words, ", ".join(layer.sources))
        lines.append(words)
        former = layer.id
    lines.append(tr("{0} parameters").format(f"{parameters:,}"))
    return tuple(lines)


def _optimizer(spec: ExperimentSpec) -> tuple[str, ...]:
    optimizer, schedule = spec.training.optimizer, spec.training.learning_rate_schedule
    lines = [_named(optimizer)]
    if schedule.name != "constant":
        lines.append(tr("rate by {0}").format(_named(schedule)))
    return tuple(lines)


def _starts(spec: ExperimentSpec) -> tuple[str, ...]:
    """Return by what the weights were drawn, where that is the same in all layers."""
    if spec.weights:
        return (tr("weights given for {0}").format(", ".join(name for name, _ in spec.weights)),)
    kernels = {_named(layer.kernel_initializer) for layer in spec.network.layers}
    biases = {_named(layer.bias_initializer) for layer in spec.network.layers}
    both = (sorted(kernels), sorted(biases))
    return (tr("{0}; biases {1}").format(*(", ".join(names) for names in both)),)


def _named(choice: Choice) -> str:
    """Return a registry entry as menus have it, with the arguments that were given."""
    given = [f"{name} {_value(value)}" for name, value in choice.arguments]
    return ", ".join([known_names().get(choice.name, choice.name), *given]).replace("_", " ")


def _value(value: object) -> str:
    if isinstance(value, float):
        return printed(f"{value:g}")
    return str(value)
