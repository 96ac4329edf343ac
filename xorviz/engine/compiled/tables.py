"""An experiment as the numbers and tables that the compiled loop reads."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.compiled import codes
from xorviz.engine.compiled.passes import ADDS, BEGINS, NOTHING
from xorviz.engine.compiled.records import Network, Numbers, Training
from xorviz.engine.layout import Layout
from xorviz.engine.losses import LOSSES
from xorviz.engine.optimizers import OPTIMIZERS
from xorviz.engine.penalties import strengths_by_part
from xorviz.engine.registry import Choice, Value
from xorviz.engine.spec.experiment import ExperimentSpec
from xorviz.engine.spec.network import NetworkSpec

_LOSSES = {
    "binary_crossentropy": codes.BINARY_CROSSENTROPY,
    "categorical_crossentropy": codes.CATEGORICAL_CROSSENTROPY,
    "mean_squared_error": codes.MEAN_SQUARED_ERROR,
    "mean_absolute_error": codes.MEAN_ABSOLUTE_ERROR,
    "huber": codes.HUBER,
    "log_cosh": codes.LOG_COSH,
    "poisson": codes.POISSON,
    "hinge": codes.HINGE,
}
#: By name the code, and the arguments in the order in which the update rule reads them.
_OPTIMIZERS: dict[str, tuple[int, tuple[str, ...]]] = {
    "sgd": (codes.SGD, ("momentum", "nesterov")),
    "momentum": (codes.SGD, ("momentum",)),
    "nesterov": (codes.SGD, ("momentum",)),
    "rmsprop": (codes.RMSPROP, ("rho", "momentum", "epsilon")),
    "adam": (codes.ADAM, ("beta_1", "beta_2", "epsilon")),
    "adamw": (codes.ADAM, ("beta_1", "beta_2", "epsilon")),
    "adamax": (codes.ADAMAX, ("beta_1", "beta_2", "epsilon")),
    "nadam": (codes.NADAM, ("beta_1", "beta_2", "epsilon")),
    "adagrad": (codes.ADAGRAD, ("initial_accumulator_value", "epsilon")),
    "adadelta": (codes.ADADELTA, ("rho", "epsilon")),
    "lion": (codes.LION, ("beta_1", "beta_2")),
    "ftrl": (
        codes.FTRL,
        (
            "learning_rate_power",
            "initial_accumulator_value",
            "l1_regularization_strength",
            "l2_regularization_strength",
            "l2_shrinkage_regularization_strength",
            "beta",
        ),
    ),
}
#: What the slots are called, in the order in which the update rules read them.
SLOTS: dict[int, tuple[str, str, str]] = {
    codes.SGD: ("momentum", "", ""),
    codes.RMSPROP: ("velocity", "momentum", "average_gradient"),
    codes.ADAM: ("momentum", "velocity", "velocity_hat"),
    codes.ADAMAX: ("momentum", "norm", ""),
    codes.NADAM: ("momentum", "velocity", ""),
    codes.ADAGRAD: ("accumulator", "", ""),
    codes.ADADELTA: ("accumulated_grad", "accumulated_delta_var", ""),
    codes.LION: ("momentum", "", ""),
    codes.FTRL: ("accumulator", "linear", ""),
}
_CLIPPINGS = {
    "clipvalue": codes.CLIPVALUE,
    "clipnorm": codes.CLIPNORM,
    "global_clipnorm": codes.GLOBAL_CLIPNORM,
}
_MOST_ARGUMENTS = 6
#: Of an activation.
_MOST_NUMBERS = 4


def rows_of(network: NetworkSpec) -> int:
    """Return how many rows the units of all inputs and layers take."""
    units = [entry.units for entry in network.inputs]
    return sum(units) + sum(layer.units for layer in network.layers)


def network_table(network: NetworkSpec) -> Network:
    """Return the tables of a topology."""
    first: dict[str, int] = {}
    row = 0
    for entry in network.inputs:
        first[entry.id] = row
        row += entry.units
    inputs, begun = set(first), set[str]()
    # Gradients come from the last layer on: there the first reader of a source begins its gradient.
    begins = set()
    for layer in reversed(network.layers):
        for source in layer.sources:
            if source not in inputs and source not in begun:
                begun.add(source)
                begins.add((layer.id, source))
    layers: list[tuple[int, ...]] = []
    given: list[tuple[float, ...]] = []
    reads: list[int] = []
    returns: list[int] = []
    block = 0
    for layer in network.layers:
        first[layer.id] = row
        start, fan_in = len(reads), network.fan_in(layer)
        for source in layer.sources:
            width = network.width(source)
            back = BEGINS if (layer.id, source) in begins else ADDS
            reads.extend(range(first[source], first[source] + width))
            returns.extend([NOTHING if source in inputs else back] * width)
        code, numbers = _activation(layer.activation)
        layers.append((row, layer.units, code, start, block, fan_in))
        given.append(numbers)
        row += layer.units
        block += (fan_in + 1) * layer.units
    return Network(
        np.array(layers, dtype=np.int64),
        np.array(given, dtype=np.float64),
        np.array(reads, dtype=np.int64),
        np.array(returns, dtype=np.int64),
    )


def training_table(spec: ExperimentSpec, layout: Layout) -> Training:
    """Return how an experiment is trained."""
    loss, given = spec.training.loss, LOSSES[spec.training.loss.name].resolve(spec.training.loss)
    code = _LOSSES[loss.name]
    if given.get("from_logits"):
        code += 1
    output = spec.network.layer(spec.network.output).activation.name
    optimizer = spec.training.optimizer
    arguments = OPTIMIZERS[optimizer.name].resolve(optimizer)
    l1, twice_l2 = _penalties(spec.network, layout)
    clipping = next((name for name in _CLIPPINGS if arguments[name]), None)
    return Training(
        loss=code,
        loss_number=float(given.get("delta", 0.0)),
        through_sigmoid=code == codes.BINARY_CROSSENTROPY and output == "sigmoid",
        optimizer=_OPTIMIZERS[optimizer.name][0],
        optimizer_numbers=_optimizer_numbers(optimizer.name, arguments),
        l1=l1,
        twice_l2=twice_l2,
        clipping=codes.NO_CLIPPING if clipping is None else _CLIPPINGS[clipping],
        bound=0.0 if clipping is None else float(arguments[clipping]),
        variables=np.cumsum([0, *layout.sizes]).astype(np.int64),
        decay=float(arguments["weight_decay"]),
    )


def _activation(choice: Choice) -> tuple[int, tuple[float, ...]]:
    entry = ACTIVATIONS[choice.name]
    assert entry.compiled is not None, "an obstacle keeps such an experiment away"
    code, numbers = entry.compiled(entry.resolve(choice))
    return getattr(codes, code), numbers + (0.0,) * (_MOST_NUMBERS - len(numbers))


def _optimizer_numbers(name: str, arguments: Mapping[str, Value]) -> Numbers:
    numbers = np.zeros(_MOST_ARGUMENTS)
    names = _OPTIMIZERS[name][1]
    numbers[: len(names)] = [float(arguments[one]) for one in names]
    if name == "nesterov":
        numbers[1] = 1.0
    if name == "ftrl":
        numbers[0] = -numbers[0]
    return numbers


def _penalties(network: NetworkSpec, layout: Layout) -> tuple[Numbers, Numbers]:
    """Return the strengths for each parameter; empty where no layer has a regularizer."""
    parts = [strengths_by_part(layer) for layer in network.layers]
    if not any(part.l1 or part.l2 for both in parts for part in both):
        return np.zeros(0), np.zeros(0)
    l1, twice_l2 = np.zeros((2, 1, layout.size))
    for layer, (kernel, bias) in zip(network.layers, parts, strict=True):
        for flat, of_kernel, of_bias in (
            (l1, kernel.l1, bias.l1),
            (twice_l2, 2.0 * kernel.l2, 2.0 * bias.l2),
        ):
            block = layout.block(flat, layer.id)
            block[:, :-1], block[:, -1:] = of_kernel, of_bias
    return l1[0], twice_l2[0]
