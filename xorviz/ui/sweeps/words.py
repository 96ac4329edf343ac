"""What the fields, values and measures of a sweep are called."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from xorviz.engine.optimizers import OPTIMIZERS
from xorviz.engine.spec import GATES
from xorviz.session.sweep.axis import Axis, AxisValue
from xorviz.session.sweep.result import CellResult
from xorviz.session.sweep.spec import SweepSpec
from xorviz.ui import labels
from xorviz.ui.numbers import printed
from xorviz.ui.registry_names import readable, shown_name
from xorviz.ui.sweeps.measures import (
    DIVERGED,
    ELSEWHERE,
    SOLVED,
    Measure,
    number_words,
    reading,
    shares,
)
from xorviz.ui.views.curves.plateaus import partition_words

#: How far a number on an axis may be rounded, as a part of it.
_NEAR = 0.03


def tr(text: str) -> str:
    """Translate a text of this file."""
    return QCoreApplication.translate("sweeps", text)


def field_title(field: str) -> str:
    """Return what a field is called in the window, as the title of an axis."""
    whole = {
        "depth": tr("Hidden layers"),
        "skip": tr("Skip connection"),
        "gate": tr("Gate"),
        "encoding": tr("Encoding"),
        "batch_size": tr("Batch size"),
        "optimizer": tr("Optimizer"),
        "learning_rate": tr("Learning rate"),
        "loss": tr("Loss"),
        "activation": tr("Activation"),
        "initializer": tr("Initializer"),
        "kernel_initializer": tr("Initializer"),
        "bias_initializer": tr("Initializer of the biases"),
        "units": tr("Units"),
        "seed": tr("Seed"),
    }
    if field in whole:
        return whole[field]
    before, _, last = field.rpartition(".")
    place = before.rpartition(".")[2].partition("[")[0]
    if not before or field.startswith(("training.", "data.", "seed")):
        return whole.get(last, readable(last).capitalize())
    if place == "hidden":
        words = {
            "units": tr("Units of each hidden layer"),
            "activation": tr("Activation of the hidden layers"),
            "initializer": tr("Initializer of the hidden layers"),
            "kernel_initializer": tr("Initializer of the hidden layers"),
        }
        return words.get(last, tr("Hidden layers: {0}").format(readable(last)))
    if place == "all":
        words = {
            "units": tr("Units of every layer"),
            "activation": tr("Activation of all layers"),
            "initializer": tr("Initializer of all layers"),
            "kernel_initializer": tr("Initializer of all layers"),
        }
        return words.get(last, tr("All layers: {0}").format(readable(last)))
    words = {
        "units": tr("Units in {0}"),
        "activation": tr("Activation of {0}"),
        "initializer": tr("Initializer of {0}"),
        "kernel_initializer": tr("Initializer of {0}"),
    }
    return words.get(last, "{0}: " + readable(last)).format(before)


def value_words(value: AxisValue, field: str = "") -> str:
    """Return what a value is called, of this field where that matters."""
    if value is None:
        is_size = field.endswith(("batch_size", "sample"))
        return tr("all") if is_size else tr("none")
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, int):
        return f"{value:,}" if abs(value) < 100_000 else printed(f"{value:.6g}")
    if isinstance(value, float):
        return printed(f"{value:.3g}")
    if isinstance(value, str):
        return value.upper() if value in GATES else shown_name(value)
    if "name" in value:
        name = value_words(str(value["name"]))
        rest = [argument for key, argument in value.items() if key != "name"]
        inside = ", ".join(value_words(entry) for entry in rest if _is_plain(entry))  # type: ignore[arg-type]
        return f"{name} ({inside})" if inside else name
    return json.dumps(value)


def axis_names(axis: Axis) -> list[str]:
    """Return what the values of an axis are called, with no more digits than they need."""
    values = axis.values
    numbers = [value for value in values if isinstance(value, float) and value]
    if len(numbers) == len(values):
        for digits in range(1, 6):
            texts = [f"{number:.{digits}g}" for number in numbers]
            near = all(
                abs(float(text) / number - 1.0) <= _NEAR
                for text, number in zip(texts, numbers, strict=True)
            )
            if near and len(set(texts)) == len(texts):
                return [printed(text) for text in texts]
    return [value_words(value, axis.field) for value in values]


def measure_title(measure: Measure) -> str:
    """Return what a measure is called, as the title of an axis."""
    return {
        Measure.SUCCESS: tr("Success rate"),
        Measure.STEPS: tr("Median steps to solve"),
        Measure.PLATEAUS: tr("How the starts ended"),
        Measure.LOSS: tr("Median final loss"),
    }[measure]


def kind_words(kind: str) -> str:
    """Say how a start ended: solved, on a plateau, elsewhere, diverged."""
    words = {
        SOLVED: tr("solved"),
        ELSEWHERE: tr("elsewhere"),
        DIVERGED: tr("diverged"),
        "output_off": tr("output off"),
    }
    return words[kind] if kind in words else partition_words(kind)


def title_words(measure: Measure, axes: Sequence[Axis]) -> str:
    """Return the title of a picture."""
    names = [lowered(field_title(axis.field)) for axis in axes]
    if len(names) > 1:
        names = [*names[:-2], tr("{0} and {1}").format(names[-2], names[-1])]
    return tr("{0} by {1}").format(measure_title(measure), ", ".join(names))


def caption_words(spec: SweepSpec, measure: Measure) -> str:
    """Return what stands below a picture: how many starts, which ranges, how long they ran."""
    count = f"{spec.replicas:,}"
    if spec.precision is None:
        parts = [tr("n = {0} starts a cell").format(count)]
    else:
        words = tr("up to {0} starts a cell, fewer where the interval is within ± {1} %")
        parts = [words.format(count, f"{100.0 * spec.precision:g}")]
    ranges = {
        Measure.SUCCESS: tr("95 % Wilson intervals"),
        Measure.STEPS: tr("from the fastest to the slowest tenth of those solved"),
        Measure.LOSS: tr("from the lowest to the highest tenth"),
    }
    if measure in ranges:
        parts.append(ranges[measure])
    parts.append(length_words(spec))
    return "; ".join([", ".join(parts), _experiment_words(spec)])


def cell_title(spec: SweepSpec, number: int) -> str:
    """Say which cell it is: each axis with its value."""
    pairs = zip(spec.axes, spec.values(number), strict=True)
    return ", ".join(
        f"{lowered(field_title(axis.field))} = {value_words(value, axis.field)}"
        for axis, value in pairs
    )


def cell_words(cell: CellResult | None, measure: Measure) -> str:
    """Return the numbers of a cell in one line."""
    if cell is None:
        return tr("not run yet")
    low, high = cell.interval
    solved = tr("{0} of {1} starts solved it: {2} [{3}–{4} %]").format(
        f"{cell.count:,}",
        f"{cell.total:,}",
        number_words(cell.rate, Measure.SUCCESS),
        f"{100.0 * low:.1f}",
        f"{100.0 * high:.1f}",
    )
    if measure is Measure.SUCCESS:
        return solved
    if measure is Measure.PLATEAUS:
        rest = [
            f"{kind_words(kind)} {100.0 * share:.1f} %"
            for kind, share in shares(cell).items()
            if share > 0.0 and kind != SOLVED
        ]
        return "; ".join([solved, *([", ".join(rest)] if rest else [])])
    found = reading(cell, measure)
    if found is None:
        return solved
    words = tr("{0} {1}, of eight tenths from {2} to {3}").format(
        lowered(measure_title(measure)),
        *(number_words(value, measure) for value in (found.value, found.low, found.high)),
    )
    return f"{solved}; {words}"


def lowered(text: str) -> str:
    """Return a title as it stands within a sentence."""
    return text[:1].lower() + text[1:]


def length_words(spec: SweepSpec) -> str:
    """Say how long every start runs."""
    training = spec.experiment.training
    steps = spec.steps if spec.steps is not None else training.steps
    if spec.epochs is not None or steps is None:
        epochs = spec.epochs if spec.epochs is not None else training.epochs or 0
        return tr("{0} epochs").format(f"{epochs:,}")
    return tr("{0} steps").format(f"{steps:,}")


def _experiment_words(spec: SweepSpec) -> str:
    """Say what all cells share: the task and how it is trained, as far as no axis changes it."""
    varied = {axis.field.rpartition(".")[2] for axis in spec.axes}
    data = spec.experiment.to_json()["data"]
    training = spec.experiment.training
    assert isinstance(data, dict)
    parts = []
    if "gate" in data and "gate" not in varied:
        parts.append(value_words(str(data["gate"])))
    elif "gate" not in data:
        parts.append(labels.data_title(str(data["kind"])))
    if "loss" not in varied:
        parts.append(value_words(training.loss.name))
    if "optimizer" not in varied:
        parts.append(value_words(training.optimizer.name))
    if "learning_rate" not in varied:
        optimizer = training.optimizer
        rate = OPTIMIZERS[optimizer.name].resolve(optimizer)["learning_rate"]
        parts.append(tr("learning rate {0}").format(value_words(float(rate))))
    if "batch_size" not in varied:
        size = training.batch_size
        parts.append(tr("full batch") if size is None else tr("batches of {0}").format(f"{size:,}"))
    return ", ".join(parts)


def _is_plain(value: object) -> bool:
    return isinstance(value, (bool, int, float, str))
