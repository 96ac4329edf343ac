"""An experiment as a script of Keras 3."""

from __future__ import annotations

from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.activations.entry import ActivationEntry
from xorviz.engine.errors import SpecError
from xorviz.engine.optimizers import OPTIMIZERS
from xorviz.engine.registry import Choice, Value
from xorviz.engine.schedules import SCHEDULES
from xorviz.engine.spec import ExperimentSpec, LayerSpec
from xorviz.session.exports.data_lines import data_lines, has_test, input_parts, own_words
from xorviz.session.exports.literals import (
    arguments_text,
    array_text,
    check_count,
    identifiers,
)
from xorviz.session.exports.shown_run import ShownRun, heading

_NOTES = (
    "Keras shuffles in an order of its own,\nso that a run in small batches takes other steps than "
    "xorviz does; all else is the same."
)
#: Names of classes that are not their registry names with capitals.
_CLASSES = {
    "sgd": "SGD",
    "momentum": "SGD",
    "nesterov": "SGD",
    "rmsprop": "RMSprop",
    "adamw": "AdamW",
    "l1_l2": "L1L2",
    "huber": "Huber",
}
#: What `keras.optimizers.SGD` must be told to be one of these.
_MOMENTUM: dict[str, dict[str, Value]] = {
    "momentum": {"momentum": 0.9},
    "nesterov": {"momentum": 0.9, "nesterov": True},
}


def keras_script(run: ShownRun) -> str:
    """Return a script that makes the network with its weights and trains it.

    Raises
    ------
    SpecError
        If Keras has no word for a part of it, or there are too many numbers to write out.
    """
    spec = run.spec
    check_count(sum(kernel.size + bias.size for kernel, bias in run.weights.values()), "network")
    network = _network(spec)
    partial = any("functools" in line for line in network)
    lines = [
        *heading(run, "Keras 3", _NOTES),
        *(["import functools", ""] if partial else []),
        "import keras",
        "import numpy as np",
        "",
        "# What Keras has no word for; xorviz reads it when this script is opened there.",
        f"xorviz = {own_words(spec)!r}",
        'keras.config.set_floatx("float64")',
        'keras.utils.set_random_seed(xorviz["seed"])',
        "",
        *data_lines(spec),
        "",
        *network,
        "",
        *_compiled(spec),
        "",
        "weights = {",
    ]
    for name, (kernel, bias) in run.weights.items():
        lines.append(f"    {name!r}: [{array_text(kernel, '    ')}, {array_text(bias)}],")
    lines += [
        "}",
        "for name, arrays in weights.items():",
        "    model.get_layer(name).set_weights(arrays)",
        "",
        *_fit(spec),
        f"print(model.evaluate({_listed(spec, 'x')}, y, batch_size=len(x), verbose=0))",
    ]
    return "\n".join(lines) + "\n"


def _network(spec: ExperimentSpec) -> list[str]:
    network = spec.network
    layers = network.layers
    before = [network.inputs[0].id, *(layer.id for layer in layers)]
    is_chain = len(network.inputs) == 1 and network.output == layers[-1].id
    is_chain &= all(layer.sources == (name,) for layer, name in zip(layers, before, strict=False))
    matrix = f"{spec.data.sample_rows}, " if spec.data.sample_rows > 1 else ""
    inputs = {
        entry.id: f"keras.Input(shape=({matrix}{entry.units},), name={entry.id!r})"
        for entry in network.inputs
    }
    paths = {layer.id: f"network.layers[{place}]" for place, layer in enumerate(layers)}
    if is_chain:
        inside = [*inputs.values(), *(_dense(layer, paths[layer.id]) for layer in layers)]
        return ["model = keras.Sequential([", *(f"    {one}," for one in inside), "])"]
    reserved = [
        "keras",
        "np",
        "model",
        "weights",
        "xorviz",
        "x",
        "y",
        "functools",
        "name",
        "arrays",
        "words",
        "answers",
        "stream",
        "rows",
        "kept",
        "x_test",
        "y_test",
        "history",
        "StopAtStep",
        "print",
        "int",
    ]
    names = identifiers([*inputs, *(layer.id for layer in layers)], reserved)
    lines = [f"{names[name]} = {text}" for name, text in inputs.items()]
    for layer in layers:
        sources = [names[source] for source in layer.sources]
        value = sources[0]
        if len(sources) > 1:
            value = f"keras.layers.Concatenate()([{', '.join(sources)}])"
        lines.append(f"{names[layer.id]} = {_dense(layer, paths[layer.id])}({value})")
    ends = ", ".join(names[entry.id] for entry in network.inputs)
    lines.append(f"model = keras.Model(inputs=[{ends}], outputs={names[network.output]})")
    return lines


def _dense(layer: LayerSpec, path: str) -> str:
    given = [str(layer.units)]
    if layer.activation.name != "linear":
        given.append(f"activation={_activation(layer.activation, f'{path}.activation')}")
    for part, plain in (("kernel", "glorot_uniform"), ("bias", "zeros")):
        initializer: Choice = getattr(layer, f"{part}_initializer")
        if initializer != Choice(plain):
            text = repr(initializer.name)
            if initializer.arguments:
                text = _object("initializers", initializer)
            given.append(f"{part}_initializer={text}")
        regularizer: Choice | None = getattr(layer, f"{part}_regularizer")
        if regularizer is not None:
            given.append(f"{part}_regularizer={_object('regularizers', regularizer)}")
    given.append(f"name={layer.id!r}")
    return f"keras.layers.Dense({', '.join(given)})"


def _activation(choice: Choice, path: str) -> str:
    """Return the function of an activation.

    Raises
    ------
    SpecError
        If Keras has none.
    """
    entry = ACTIVATIONS[choice.name]
    if spelled := _in_keras(entry, choice):
        return spelled
    if not entry.in_keras:
        names = [one for one in ACTIVATIONS if one.in_keras or _in_keras(one, Choice(one.name))]
        raise SpecError(path, "not_in_keras", choice.name, tuple(one.name for one in names))
    if not choice.arguments:
        return repr(choice.name)
    arguments = arguments_text(dict(choice.arguments))
    return f"functools.partial(keras.activations.{choice.name}, {arguments})"


def _in_keras(entry: ActivationEntry, choice: Choice) -> str:
    """Return what Keras calls a function that it does not count among its activations."""
    return entry.spelling(entry.resolve(choice)).keras


def _compiled(spec: ExperimentSpec) -> list[str]:
    loss = spec.training.loss
    text = repr(loss.name) if not loss.arguments else _object("losses", loss)
    return [
        "model.compile(",
        f"    optimizer={_optimizer(spec)},",
        f"    loss={text},",
        '    metrics=["accuracy"],',
        ")",
    ]


def _optimizer(spec: ExperimentSpec) -> str:
    choice, schedule = spec.training.optimizer, spec.training.learning_rate_schedule
    known = OPTIMIZERS[choice.name].arguments
    given: dict[str, Value] = {**_MOMENTUM.get(choice.name, {}), **dict(choice.arguments)}
    # 0 turns these off here; Keras has None for that, and no zero beside another clipping.
    off = [
        name
        for name, value in given.items()
        if name in known and known[name].off_at_zero and value == 0.0
    ]
    for name in off:
        if (choice.name, name) != ("adamw", "weight_decay"):
            del given[name]
    rate = OPTIMIZERS[choice.name].resolve(choice)["learning_rate"]
    decay = _decay(schedule, float(rate))
    texts = {name: repr(value) for name, value in given.items()}
    if decay is not None:
        texts = {"learning_rate": decay, **{k: v for k, v in texts.items() if k != "learning_rate"}}
    inside = ", ".join(f"{name}={text}" for name, text in texts.items())
    return f"keras.optimizers.{_class(choice.name)}({inside})"


def _decay(schedule: Choice, rate: float) -> str | None:
    """Return the schedule of a rate; None where the rate stays, or goes by the loss."""
    if SCHEDULES[schedule.name].decay is None:
        return None
    given: dict[str, object] = dict(SCHEDULES[schedule.name].resolve(schedule))
    name = "CosineDecay"
    if schedule.name == "cosine_decay":
        if not given["warmup_target"]:
            given["warmup_target"] = None
    else:
        name = "ExponentialDecay"
        given["staircase"] = given.get("staircase", True)
    return f"keras.optimizers.schedules.{name}({rate!r}, {arguments_text(given)})"


def _fit(spec: ExperimentSpec) -> list[str]:
    training = spec.training
    callbacks, lines = [], []
    epochs = training.epochs
    if training.learning_rate_schedule.name == "reduce_on_plateau":
        given = {"monitor": "loss", **dict(training.learning_rate_schedule.arguments)}
        callbacks.append(f"keras.callbacks.ReduceLROnPlateau({arguments_text(given)})")
    if training.steps is not None:
        epochs = -(-training.steps // spec.steps_per_epoch)
        callbacks.append("StopAtStep()")
        lines += [
            "",
            "class StopAtStep(keras.callbacks.Callback):",
            '    """Ends the training within an epoch."""',
            "",
            "    def on_train_batch_end(self, batch, logs=None):",
            '        if int(self.model.optimizer.iterations) >= xorviz["steps"]:',
            "            self.model.stop_training = True",
            "",
            "",
        ]
    batch = "len(x)" if training.batch_size is None else str(training.batch_size)
    given_texts = [f"batch_size={batch}", f"epochs={epochs}", f"shuffle={training.shuffle}"]
    if callbacks:
        given_texts.append(f"callbacks=[{', '.join(callbacks)}]")
    if has_test(spec):
        given_texts.append(f"validation_data=({_listed(spec, 'x_test')}, y_test)")
    call = f"model.fit({_listed(spec, 'x')}, y, {', '.join(given_texts)}, verbose=0)"
    return [*lines, f"history = {call}"]


def _listed(spec: ExperimentSpec, name: str) -> str:
    parts = input_parts(spec, name)
    return parts[0] if len(parts) == 1 else f"[{', '.join(parts)}]"


def _object(module: str, choice: Choice) -> str:
    return f"keras.{module}.{_class(choice.name)}({arguments_text(dict(choice.arguments))})"


def _class(name: str) -> str:
    return _CLASSES.get(name, "".join(part.capitalize() for part in name.split("_")))
