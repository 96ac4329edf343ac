"""Record what Keras 3 computes in double precision, for the tests of the engine.

    python -m tests.studies.record_keras FOLDER

Needs Keras and PyTorch (`pip install .[reference]`). Writes small files of numbers: activations
and losses with their gradients at many points, kinks among them, and the losses and last weights
of small networks, each given as the experiment that xorviz would read.

`keras.config.set_floatx("float64")` is not enough: but for TensorFlow's, Keras's promotion of
types turns every float64 into float32 inside products and means. The table that does so is
corrected here. That the numbers are then double throughout is shown by the tests, which hold an
independent engine to them to 1e-10: in single precision they would be 1e-7 apart.

What is PyTorch's and not Keras's is left out: its hard_sigmoid has the slope 1/6 in single
precision, so that its runs are recorded with Keras's formula instead, and its softplus is z above
20, where no point lies between 19 and 40.
"""

import argparse
import json
import os
from pathlib import Path
from typing import Any

os.environ["KERAS_BACKEND"] = "torch"

import keras
import numpy as np
import torch
from keras.src.backend.common import dtypes

from xorviz.engine.dataset import build_dataset
from xorviz.engine.spec import read_data

dtypes.BIT64_TO_BIT32_DTYPE["float64"] = "float64"
keras.config.set_floatx("float64")
torch.set_default_dtype(torch.float64)
torch.set_num_threads(1)

Json = dict[str, Any]
STEPS = 20
#: Of two batches each.
EPOCHS = 12

#: Kinks, both sides of them, the ordinary, and the far ends.
POINTS = sorted(
    {
        *(0.0, 1e-300, 1e-9, 0.3, 0.5, 1.0, 1.7, 2.5, 3.0, 4.2, 6.0, 7.5, 12.0, 19.0, 40.0, 300.0),
        *(-1e-300, -1e-9, -0.3, -0.5, -1.0, -1.7, -2.5, -3.0, -4.2, -6.0, -7.5, -12.0, -19.0),
        *(-40.0, -300.0, 2.9999999, 3.0000001, -2.9999999, -3.0000001, 5.9999999, 6.0000001),
    }
)
ACTIVATIONS: list[Json] = [
    *(
        {"name": name}
        for name in (
            *("linear", "relu", "leaky_relu", "sigmoid", "tanh", "softmax"),
            *("elu", "celu", "selu", "gelu", "silu", "mish", "softplus", "softsign"),
            *("exponential", "relu6", "hard_sigmoid", "hard_silu"),
        )
    ),
    {"name": "leaky_relu", "negative_slope": 0.01},
    {"name": "elu", "alpha": 2.0},
    {"name": "celu", "alpha": 2.0},
    {"name": "gelu", "approximate": True},
]
LOSSES: list[Json] = [
    *(
        {"name": name}
        for name in (
            *("binary_crossentropy", "categorical_crossentropy", "mean_squared_error"),
            *("mean_absolute_error", "huber", "log_cosh", "poisson", "hinge"),
        )
    ),
    {"name": "binary_crossentropy", "from_logits": True},
    {"name": "categorical_crossentropy", "from_logits": True},
    {"name": "huber", "delta": 0.25},
]
OPTIMIZERS: list[Json] = [
    *(
        {"name": name}
        for name in (
            *("sgd", "rmsprop", "adam", "adamw", "adamax", "nadam"),
            *("adagrad", "adadelta", "lion", "ftrl"),
        )
    ),
    {"name": "sgd", "momentum": 0.9},
    {"name": "sgd", "learning_rate": 0.1, "momentum": 0.9, "nesterov": True},
    {"name": "rmsprop", "momentum": 0.5, "centered": True},
    {"name": "adam", "learning_rate": 0.1, "amsgrad": True},
    {"name": "adamw", "learning_rate": 0.1, "weight_decay": 0.1, "amsgrad": True},
    {"name": "nadam", "learning_rate": 0.1, "beta_1": 0.8},
    {"name": "adagrad", "learning_rate": 0.1, "initial_accumulator_value": 0.5},
    {"name": "adadelta", "learning_rate": 1.0},
    {
        "name": "ftrl",
        "learning_rate": 0.1,
        "learning_rate_power": -0.25,
        "l1_regularization_strength": 0.001,
        "l2_regularization_strength": 0.01,
        "l2_shrinkage_regularization_strength": 0.002,
        "beta": 0.1,
    },
]
#: What every optimizer can have: small enough that the bounds are met, and then all at once.
DECAYS: list[Json] = [
    {"name": name, "learning_rate": 0.1, "weight_decay": 0.2}
    for name in ("sgd", "rmsprop", "adam", "adamw", "nadam", "adagrad", "lion", "ftrl")
]
CLIPPINGS: list[Json] = [
    {"name": "sgd", "learning_rate": 0.3, "clipnorm": 0.05},
    {"name": "adam", "learning_rate": 0.1, "clipnorm": 0.02},
    {"name": "sgd", "learning_rate": 0.3, "momentum": 0.9, "clipvalue": 0.03},
    {"name": "rmsprop", "learning_rate": 0.1, "clipvalue": 0.01},
    {"name": "sgd", "learning_rate": 0.3, "global_clipnorm": 0.1},
    {"name": "adagrad", "learning_rate": 0.1, "global_clipnorm": 0.05},
    {"name": "sgd", "learning_rate": 0.3, "global_clipnorm": 100.0},
    {"name": "nadam", "learning_rate": 0.1, "clipnorm": 0.05, "weight_decay": 0.2},
]
#: Of the kernel and the bias of the hidden layer, then of the output; strong enough to be seen.
REGULARIZERS: list[tuple[Json | None, Json | None, Json | None, Json | None]] = [
    ({"name": "l1"}, None, None, None),
    ({"name": "l2"}, {"name": "l2"}, {"name": "l2"}, {"name": "l2"}),
    ({"name": "l1", "l1": 0.05}, {"name": "l1", "l1": 0.02}, {"name": "l2", "l2": 0.1}, None),
    (None, {"name": "l1_l2", "l1": 0.01, "l2": 0.03}, {"name": "l1_l2", "l2": 0.04}, None),
    ({"name": "l1_l2", "l1": 0.02, "l2": 0.03}, None, None, {"name": "l1", "l1": 0.3}),
]
#: Those that fall within the few steps of a recording, with and without what each can do.
SCHEDULES: list[Json] = [
    {"name": "exponential_decay", "decay_steps": 7, "decay_rate": 0.6, "staircase": False},
    {"name": "exponential_decay", "decay_steps": 6, "decay_rate": 0.5, "staircase": True},
    {"name": "cosine_decay", "decay_steps": 15, "alpha": 0.05},
    {
        "name": "cosine_decay",
        "decay_steps": 12,
        "alpha": 0.1,
        "warmup_target": 0.4,
        "warmup_steps": 5,
    },
]
#: Two of them fall every few epochs, the last now and then and no lower than `min_lr`.
PLATEAUS: list[Json] = [
    {"name": "reduce_on_plateau", "factor": 0.5, "patience": 2, "min_delta": 0.02},
    {
        "name": "reduce_on_plateau",
        "factor": 0.3,
        "patience": 1,
        "min_delta": 0.01,
        "cooldown": 2,
        "min_lr": 0.01,
    },
]
SCHEDULED_OPTIMIZERS: list[Json] = [
    {"name": "sgd", "learning_rate": 0.3, "momentum": 0.9, "nesterov": True},
    {"name": "rmsprop", "learning_rate": 0.05, "momentum": 0.5},
    {"name": "adam", "learning_rate": 0.1},
    {"name": "adamw", "learning_rate": 0.1, "weight_decay": 0.1},
    {"name": "adamax", "learning_rate": 0.1},
    {"name": "nadam", "learning_rate": 0.1},
    {"name": "adagrad", "learning_rate": 0.3},
    {"name": "adadelta", "learning_rate": 1.0},
    {"name": "lion", "learning_rate": 0.02},
    {"name": "ftrl", "learning_rate": 0.2, "l2_regularization_strength": 0.01, "beta": 0.1},
]
SCHEDULE_CLASSES = {"exponential_decay": "ExponentialDecay", "cosine_decay": "CosineDecay"}
#: Keras's classes are spelled with capitals.
OPTIMIZER_CLASSES = {
    "sgd": "SGD",
    "rmsprop": "RMSprop",
    "adamw": "AdamW",
    **{name: name.capitalize() for name in ("adam", "adamax", "nadam", "adagrad", "adadelta")},
    **{name: name.capitalize() for name in ("lion", "ftrl")},
}


def without_name(choice: Json) -> Json:
    """Return the arguments of a choice."""
    return {name: value for name, value in choice.items() if name != "name"}


def regularizer_of(choice: Json | None) -> Any:
    """Build a Keras regularizer."""
    classes = {"l1": "L1", "l2": "L2", "l1_l2": "L1L2"}
    if choice is None:
        return None
    return getattr(keras.regularizers, classes[choice["name"]])(**without_name(choice))


def activation_of(choice: Json) -> Any:
    """Return Keras's function of an activation."""
    if choice["name"] == "hard_sigmoid":
        # PyTorch's own multiplies the gradient by 1/6 in single precision.
        return lambda tensor: keras.ops.relu6(tensor + 3.0) / 6.0
    function = getattr(keras.activations, choice["name"])
    given = without_name(choice)
    return lambda tensor: function(tensor, **given)


def loss_of(choice: Json) -> Any:
    """Return Keras's loss of each pattern."""
    function = getattr(keras.losses, choice["name"])
    given = without_name(choice)
    return lambda target, prediction: function(target, prediction, **given)


def record_activation(choice: Json) -> Json:
    """Record values, and the gradient of their weighted sum, at all points as rows of three."""
    rows = torch.tensor([[point, 0.5, -1.25] for point in POINTS], requires_grad=True)
    if choice["name"] != "softmax":
        rows = torch.tensor([[point] for point in POINTS], requires_grad=True)
    values = activation_of(choice)(rows)
    upstream = torch.tensor([1.0, -2.0, 0.5])[: rows.shape[1]].expand(rows.shape)
    (gradient,) = torch.autograd.grad(values, rows, upstream)
    assert values.dtype == gradient.dtype == torch.float64
    return {
        "activation": choice,
        "pre_activation": rows.detach().tolist(),
        "values": values.detach().tolist(),
        "upstream": upstream.tolist(),
        "gradient": gradient.tolist(),
    }


#: Rows of outputs and targets: inside, at and outside the clip, at the kinks, and far.
BITS = [[0.0, 1.0, 0.0], [1.0, 1.0, 0.0], [0.0, 0.0, 1.0], [1.0, 0.0, 0.0]]
SHARES = [[0.25, 0.5, 0.25], [1.0, 0.0, 0.0], [0.0, 0.75, 0.25], [0.1, 0.2, 0.7]]
NEAR = [[0.2, 0.7, 0.1], [1.0, 0.5, 0.25], [1e-7, 0.4, 1.0 - 1e-7], [0.0, 0.9, 1e-8]]
FAR = [[1.0, -1.0, 0.0], [2.5, -0.25, 0.25], [-12.0, 30.0, 1.0], [0.5, 1.25, -0.75]]


def record_loss(choice: Json) -> list[Json]:
    """Record the loss of each pattern and the gradient of their mean, for bits and for shares."""
    free = choice["name"] not in ("poisson", "categorical_crossentropy") or len(choice) > 1
    result = []
    for targets in (BITS, SHARES):
        for outputs in (NEAR, FAR) if free else (NEAR,):
            prediction = torch.tensor(outputs, requires_grad=True)
            losses = loss_of(choice)(torch.tensor(targets), prediction)
            (gradient,) = torch.autograd.grad(losses.mean(), prediction)
            assert losses.dtype == gradient.dtype == torch.float64
            result.append(
                {
                    "loss": choice,
                    "targets": targets,
                    "outputs": outputs,
                    "values": losses.detach().tolist(),
                    "gradient": gradient.tolist(),
                }
            )
    return result


#: Inputs, then layers as (id, sources, units).
CHAIN = ({"x": 2}, [("h1", ["x"], 3), ("out", ["h1"], 1)])
DEEP = ({"x": 2}, [("h1", ["x"], 3), ("h2", ["h1"], 2), ("out", ["h2"], 2)])
SKIP = ({"x": 2}, [("h1", ["x"], 2), ("out", ["h1", "x"], 1)])
BRANCHES = (
    {"a": 1, "b": 1},
    [("p", ["a"], 2), ("q", ["b"], 3), ("mixed", ["q", "p", "a"], 3), ("out", ["mixed"], 1)],
)
#: Of two matrices with two and with three columns, each row a pattern.
TWO_MATRICES = (
    {"a": 2, "b": 2},
    [("p", ["a"], 2), ("q", ["b"], 2), ("mixed", ["p", "q"], 3), ("out", ["mixed"], 2)],
)
THREE_COLUMNS = ({"a": 3, "b": 3}, [("h1", ["a", "b"], 5), ("out", ["h1"], 3)])
XOR = [[0.0], [1.0], [1.0], [0.0]]
ONE_HOT = [[1.0, 0.0], [0.0, 1.0], [0.0, 1.0], [1.0, 0.0]]
GRID = [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]


Topology = tuple[dict[str, int], list[tuple[str, list[str], int]]]


def experiment(
    topology: Topology,
    hidden: Json,
    output: Json,
    loss: Json,
    optimizer: Json,
    batch_size: int = 4,
    schedule: Json | None = None,
) -> Json:
    """Return an experiment with start weights, the biases 0, and no shuffling.

    The weights of a layer are far enough from even that no gradient cancels to nothing: what is
    left would be rounding, and the sign of it is taken by some optimizers.
    """
    inputs, layers = topology
    widths = {**inputs, **{name: units for name, _, units in layers}}
    generator = np.random.default_rng(11)
    weights = {}
    for name, sources, units in layers:
        fan_in = sum(widths[source] for source in sources)
        kernel = generator.uniform(0.2, 1.1, (fan_in, units)).round(3)
        signs = np.where(generator.uniform(size=kernel.shape) < 0.35, -1.0, 1.0)
        weights[name] = {"kernel": (kernel * signs).tolist(), "bias": [0.0] * units}
    last = layers[-1][0]
    return {
        "data": {
            "kind": "patterns",
            "inputs": GRID,
            "targets": ONE_HOT if layers[-1][2] == 2 else XOR,
        },
        "network": {
            "inputs": [{"id": name, "units": units} for name, units in inputs.items()],
            "layers": [
                {
                    "id": name,
                    "sources": sources,
                    "units": units,
                    "activation": output if name == last else hidden,
                }
                for name, sources, units in layers
            ],
            "output": last,
        },
        "training": {
            "loss": loss,
            "optimizer": optimizer,
            "batch_size": batch_size,
            "shuffle": False,
            **({"learning_rate_schedule": schedule} if schedule else {}),
        },
        "weights": weights,
    }


def regularized(spec: Json, regularizers: tuple[Json | None, ...]) -> Json:
    """Return an experiment of two layers with the regularizers of both, kernel and bias."""
    for number, layer in enumerate(spec["network"]["layers"]):
        for part, choice in zip(("kernel", "bias"), regularizers[2 * number :], strict=False):
            if choice is not None:
                layer[f"{part}_regularizer"] = choice
    return spec


def matrices_experiment(topology: Topology, bits: int, loss: Json, optimizer: Json) -> Json:
    """Return the experiment of seven pairs of matrices, in batches of three and a last of one."""
    spec = experiment(topology, TANH, SIGMOID, loss, optimizer, 3)
    spec["data"] = {"kind": "bitwise_xor", "bits": bits, "rows": bits, "sample": 7, "seed": 5}
    return spec


def samples_of(spec: Json) -> tuple[Any, Any]:
    """Return the inputs side by side, and the targets: a row, or a matrix, a sample."""
    data = spec["data"]
    if data["kind"] == "patterns":
        return np.array(data["inputs"]), np.array(data["targets"])
    drawn = build_dataset(read_data(data), [0])
    shape = (data["sample"], data["rows"], -1)
    return drawn.inputs.reshape(shape), drawn.targets.reshape(shape)


def model_of(spec: Json) -> tuple[Any, dict[str, Any]]:
    """Build the Keras model of an experiment, with its start weights."""
    network = spec["network"]
    rows = [spec["data"]["rows"]] if "rows" in spec["data"] else []
    known = {entry["id"]: keras.Input((*rows, entry["units"])) for entry in network["inputs"]}
    inputs = list(known.values())
    layers = {}
    for entry in network["layers"]:
        sources = [known[source] for source in entry["sources"]]
        joined = sources[0] if len(sources) == 1 else keras.layers.Concatenate()(sources)
        layer = keras.layers.Dense(
            entry["units"],
            activation=activation_of(entry["activation"]),
            kernel_regularizer=regularizer_of(entry.get("kernel_regularizer")),
            bias_regularizer=regularizer_of(entry.get("bias_regularizer")),
        )
        known[entry["id"]] = layer(joined)
        layers[entry["id"]] = layer
    for name, given in spec["weights"].items():
        layers[name].set_weights([np.array(given["kernel"]), np.array(given["bias"])])
    return keras.Model(inputs, known[network["output"]]), layers


def optimizer_of(choice: Json, schedule: Json | None = None) -> Any:
    """Build a Keras optimizer, where a schedule is given with that in place of its rate."""
    given = without_name(choice)
    if schedule and schedule["name"] in SCHEDULE_CLASSES:
        kind = getattr(keras.optimizers.schedules, SCHEDULE_CLASSES[schedule["name"]])
        given["learning_rate"] = kind(choice["learning_rate"], **without_name(schedule))
    return getattr(keras.optimizers, OPTIMIZER_CLASSES[choice["name"]])(**given)


def train(spec: Json, steps: int) -> Json:
    """Train with Keras, and return the loss before each step and the weights after the last."""
    model, layers = model_of(spec)
    schedule = spec["training"].get("learning_rate_schedule")
    model.compile(
        optimizer=optimizer_of(spec["training"]["optimizer"], schedule),
        loss=loss_of(spec["training"]["loss"]),
    )
    inputs, targets = samples_of(spec)
    size = spec["training"]["batch_size"] or len(inputs)
    starts = range(0, len(inputs), size)
    columns = np.cumsum([entry["units"] for entry in spec["network"]["inputs"]])[:-1]
    trace: list[float] = []
    rates: list[float] = []
    for step in range(steps):
        start = starts[step % len(starts)]
        batch = np.split(inputs[start : start + size], columns, axis=-1)
        wanted = targets[start : start + size]
        with torch.no_grad():
            losses = loss_of(spec["training"]["loss"])(torch.tensor(wanted), model(batch))
            penalties = [float(penalty) for penalty in model.losses]
        trace.append(float(losses.mean()) + sum(penalties))
        rates.append(float(model.optimizer.learning_rate))
        model.train_on_batch(batch, wanted)
    assert all(variable.value.dtype == torch.float64 for variable in model.trainable_variables)
    weights = {
        name: {"kernel": layer.get_weights()[0].tolist(), "bias": layer.get_weights()[1].tolist()}
        for name, layer in layers.items()
    }
    result = {"experiment": spec, "steps": steps, "trace": trace, "weights": weights}
    return {**result, "rates": rates} if schedule else result


class EveryBatch(keras.callbacks.Callback):
    """Notes the loss on each batch, and the rate of its step, before it."""

    def __init__(self, loss: Any, batches: list[tuple[list[Any], Any]]) -> None:
        super().__init__()
        self._loss, self._batches = loss, batches
        self.trace: list[float] = []
        self.rates: list[float] = []

    def on_train_batch_begin(self, batch: int, logs: Any = None) -> None:
        inputs, targets = self._batches[batch]
        with torch.no_grad():
            losses = self._loss(torch.tensor(targets), self.model(inputs))
        self.trace.append(float(losses.mean()))
        self.rates.append(float(self.model.optimizer.learning_rate))


def fit(spec: Json, epochs: int) -> Json:
    """Train with Keras's own loop and its callback, which watches the loss of each epoch."""
    model, layers = model_of(spec)
    loss = loss_of(spec["training"]["loss"])
    model.compile(optimizer=optimizer_of(spec["training"]["optimizer"]), loss=loss)
    inputs, targets = np.array(spec["data"]["inputs"]), np.array(spec["data"]["targets"])
    size = spec["training"]["batch_size"]
    starts = range(0, len(inputs), size)
    batches = [([inputs[at : at + size]], targets[at : at + size]) for at in starts]
    noted = EveryBatch(loss, batches)
    given = without_name(spec["training"]["learning_rate_schedule"])
    watch = keras.callbacks.ReduceLROnPlateau(monitor="loss", **given)
    model.fit(
        inputs,
        targets,
        batch_size=size,
        epochs=epochs,
        shuffle=False,
        verbose=0,
        callbacks=[noted, watch],
    )
    weights = {
        name: {"kernel": layer.get_weights()[0].tolist(), "bias": layer.get_weights()[1].tolist()}
        for name, layer in layers.items()
    }
    return {
        "experiment": spec,
        "steps": epochs * len(starts),
        "trace": noted.trace,
        "weights": weights,
        "rates": noted.rates,
    }


TANH, SIGMOID, RELU = {"name": "tanh"}, {"name": "sigmoid"}, {"name": "relu"}
BINARY, SQUARED = {"name": "binary_crossentropy"}, {"name": "mean_squared_error"}
RATE = {"name": "sgd", "learning_rate": 0.3}


def output_for(loss: Json) -> Json:
    """Return an output that a loss is meant for."""
    if loss.get("from_logits") or loss["name"] in ("hinge", "huber", "log_cosh"):
        return {"name": "linear"}
    if loss["name"] == "poisson":
        return {"name": "softplus"}
    return {"name": "softmax"} if loss["name"] == "categorical_crossentropy" else SIGMOID


def runs() -> dict[str, list[Json]]:
    """Return the experiments to record, by file."""
    deep = [loss for loss in LOSSES if loss["name"] == "categorical_crossentropy"]
    return {
        "optimizers": [experiment(CHAIN, TANH, SIGMOID, BINARY, one) for one in OPTIMIZERS],
        "losses": [
            experiment(DEEP if one in deep else CHAIN, TANH, output_for(one), one, RATE)
            for one in LOSSES
        ],
        "hidden": [experiment(CHAIN, one, SIGMOID, BINARY, RATE) for one in ACTIVATIONS],
        "outputs": [experiment(CHAIN, TANH, one, SQUARED, RATE) for one in ACTIVATIONS],
        "topologies": [
            experiment(topology, hidden, SIGMOID, BINARY, optimizer, size)
            for topology in (SKIP, BRANCHES)
            for hidden in (TANH, RELU)
            for optimizer in (RATE, {"name": "adam", "learning_rate": 0.05})
            for size in (4, 3)
        ],
        "around": [
            experiment(CHAIN, TANH, SIGMOID, BINARY, one, 3) for one in (*DECAYS, *CLIPPINGS)
        ],
        "regularizers": [
            regularized(experiment(SKIP, TANH, SIGMOID, BINARY, optimizer, 3), one)
            for one in REGULARIZERS
            for optimizer in (RATE, {"name": "adam", "learning_rate": 0.05})
        ],
        "matrices": [
            matrices_experiment(topology, bits, loss, optimizer)
            for topology, bits in ((TWO_MATRICES, 2), (THREE_COLUMNS, 3))
            for loss in (BINARY, SQUARED)
            for optimizer in (RATE, {"name": "adam", "learning_rate": 0.05})
        ],
        "schedules": [
            experiment(CHAIN, TANH, SIGMOID, BINARY, optimizer, 3, SCHEDULES[place % 4])
            for place, optimizer in enumerate(SCHEDULED_OPTIMIZERS)
        ],
    }


def watched_runs() -> list[Json]:
    """Return the experiments whose rate falls where the loss does not."""
    return [
        experiment(CHAIN, TANH, SIGMOID, BINARY, optimizer, 3, PLATEAUS[place % 2])
        for place, optimizer in enumerate(SCHEDULED_OPTIMIZERS)
    ]


def write(folder: Path, name: str, recordings: list[Json]) -> None:
    """Write one recording a line, so that differences can be read."""
    lines = ",\n".join(json.dumps(entry, allow_nan=False) for entry in recordings)
    (folder / f"{name}.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")


def main() -> None:
    """Record everything."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, help="where the files go")
    folder = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    write(folder, "activations", [record_activation(choice) for choice in ACTIVATIONS])
    write(folder, "loss_values", [one for choice in LOSSES for one in record_loss(choice)])
    for name, specs in runs().items():
        write(folder, f"runs_{name}", [train(spec, STEPS) for spec in specs])
        print(f"{name}: {len(specs)} runs")
    watched = watched_runs()
    write(folder, "runs_plateaus", [fit(spec, EPOCHS) for spec in watched])
    print(f"plateaus: {len(watched)} runs")


if __name__ == "__main__":
    main()
