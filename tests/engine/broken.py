"""Experiments with one thing wrong: where it stands, what stands there, what may stand there."""

from typing import Any, NamedTuple

from tests.engine.experiments import chain_json
from xorviz.engine import activations

HUGE = 10**400
NAN, INFINITE = float("nan"), float("inf")
#: Every kind of data there is.
KINDS = (
    *("gate", "parity", "identity", "bitwise_xor", "table"),
    *("xor_cloud", "circles", "gaussians", "spirals", "plane", "bumps"),
    *("patterns", "digits", "stored"),
)
#: Takes a field away instead of setting it.
ABSENT = object()


def base() -> dict[str, Any]:
    """Return an experiment that is right, with every field there is."""
    network = chain_json(
        2,
        2,
        1,
        hidden={"name": "leaky_relu", "negative_slope": 0.1},
        kernel_initializer={"name": "random_uniform", "minval": -0.5, "maxval": 0.5},
        bias_initializer="zeros",
        kernel_regularizer={"name": "l1_l2", "l1": 0.01, "l2": 0.02},
        bias_regularizer="l2",
    )
    return {
        "xorviz": 1,
        "data": {
            "kind": "gate",
            "gate": "xor",
            "encoding": "01",
            "outputs": 1,
            "sample": 8,
            "noise": 0.0,
            "seed": 0,
            "resample": "shared",
        },
        "network": network,
        "training": {
            "loss": "binary_crossentropy",
            "optimizer": {
                "name": "rmsprop",
                "learning_rate": 0.001,
                "rho": 0.9,
                "momentum": 0.0,
                "epsilon": 1e-7,
                "centered": False,
                "weight_decay": 0.0,
                "clipvalue": 0.5,
            },
            "learning_rate_schedule": {"name": "reduce_on_plateau", "factor": 0.5, "patience": 3},
            "batch_size": 4,
            "shuffle": True,
            "solved": "accuracy",
            "epochs": 100,
        },
        "seed": 0,
        "replicas": 3,
        "replica": 2,
        "weights": {"h1": {"kernel": [[0.5, -0.5], [0.25, 1.0]], "bias": [0.0, 0.0]}},
    }


def patterns_base() -> dict[str, Any]:
    """Return an experiment that is right, with patterns for two named inputs."""
    right = base()
    right["data"] = {
        "kind": "patterns",
        "inputs": {"a": [[0], [1], [2]], "b": [[3], [4], [5]]},
        "targets": [[0], [1], [1]],
        "resample": "shared",
    }
    right["network"]["inputs"] = [{"id": "a", "units": 1}, {"id": "b", "units": 1}]
    right["network"]["layers"][0]["sources"] = ["a", "b"]
    return right


def with_value(experiment: dict[str, Any], path: tuple[str | int, ...], value: object) -> Any:
    """Return the experiment with another value at a path, in place."""
    holder: Any = experiment
    for step in path[:-1]:
        holder = holder[step]
    if value is ABSENT:
        del holder[path[-1]]
    else:
        holder[path[-1]] = value
    return experiment


def spoken(path: tuple[str | int, ...]) -> str:
    """Return a path as errors spell it."""
    words = ""
    for step in path:
        words += f"[{step}]" if isinstance(step, int) else f".{step}" if words else str(step)
    return words


class Field(NamedTuple):
    """A field, values it must refuse, and what it must then say is allowed."""

    path: tuple[str | int, ...]
    wrong: list[object]
    allowed: tuple[str, ...]


HIDDEN, OUT = ("network", "layers", 0), ("network", "layers", 1)
OPTIMIZER = ("training", "optimizer")
SCHEDULE = ("training", "learning_rate_schedule")
#: In the order of the menus; whatever else there is comes after them.
ACTIVATIONS = (
    *("linear", "relu", "leaky_relu", "sigmoid", "tanh", "softmax"),
    *("elu", "celu", "selu", "gelu", "silu", "mish", "softplus", "softsign", "exponential"),
    *("relu6", "hard_sigmoid", "hard_silu", "sine", "step"),
)
ACTIVATIONS += tuple(sorted(set(activations.ACTIVATIONS.names()) - set(ACTIVATIONS)))
INITIALIZERS = (
    *("glorot_uniform", "glorot_normal", "he_normal", "he_uniform"),
    *("lecun_uniform", "lecun_normal", "orthogonal", "random_uniform", "random_normal"),
    *("truncated_normal", "zeros", "ones", "constant"),
)
LOSSES = (
    *("binary_crossentropy", "mean_squared_error", "categorical_crossentropy"),
    *("mean_absolute_error", "huber", "log_cosh", "poisson", "hinge"),
)
OPTIMIZERS = (
    *("sgd", "momentum", "nesterov", "rmsprop", "adam", "adamw", "adamax", "nadam"),
    *("adagrad", "adadelta", "lion", "ftrl"),
)
REGULARIZERS = ("l1", "l2", "l1_l2")
SCHEDULES = (*("constant", "step_decay", "exponential_decay", "cosine_decay", "reduce_on_plateau"),)
#: Some fields may be null.
GIVEN_WHOLE = ["1", 1.5, True, [], {}, NAN, INFINITE, -1, HUGE, -HUGE]
WHOLE = [None, *GIVEN_WHOLE]
NUMBER = ["1", True, None, [], {}, NAN, INFINITE, HUGE, -HUGE]
GIVEN_NUMBER = ["1", True, [], {}, NAN, INFINITE, HUGE, -HUGE]
GIVEN_NAME = ["", "none", "L2", 3, True, [], {"name": None}, {"name": "l3"}, {}]
NAME = ["", "rely", "RELU ", 3, True, None, [], {"name": None}, {"name": "rely"}, {}]
TEXT = ["", "Xor", 3, True, None, []]
SWITCH = ["true", 0, 1, None, []]

#: Fields of a closed set or a range: a wrong value names the field and what may stand there.
CLOSED = [
    Field(("xorviz",), ["1", True, None, 0, 0.5, NAN], ("1 … 1",)),
    Field(("data", "kind"), [*TEXT, "csv"], KINDS),
    Field(("data", "gate"), TEXT, ("xor", "and", "or", "nor", "nand", "xnor")),
    Field(("data", "encoding"), [*TEXT, "10", 1], ("01", "pm1", "paired")),
    Field(("data", "outputs"), [*WHOLE, 0, 3], ("1 … 2",)),
    Field(("data", "sample"), [*GIVEN_WHOLE, 0, 1_000_001], ("1 … 1000000",)),
    Field(("data", "noise"), [*NUMBER, -0.001, 10.001], ("[0, 10]",)),
    Field(("data", "seed"), [*WHOLE, 2**32], ("0 … 4294967295",)),
    Field(("data", "resample"), [*TEXT, "both"], ("shared", "replica")),
    Field(("network", "inputs", 0, "units"), [*WHOLE, 0, 10_001], ("1 … 10000",)),
    Field((*HIDDEN, "units"), [*WHOLE, 0, 10_001], ("1 … 10000",)),
    Field((*HIDDEN, "sources", 0), ["y", "h1", "out"], ("x",)),
    Field((*HIDDEN, "activation"), NAME, ACTIVATIONS),
    Field((*HIDDEN, "activation", "negative_slope"), [*NUMBER, -0.1, 10.1], ("[0, 10]",)),
    Field((*HIDDEN, "kernel_initializer"), NAME, INITIALIZERS),
    Field((*HIDDEN, "kernel_initializer", "minval"), [*NUMBER, -1e7], ("[-1e+06, 1e+06]",)),
    Field((*HIDDEN, "kernel_initializer", "minval"), [0.6], ("[-1e+06, 0.5]",)),
    Field((*HIDDEN, "bias_initializer"), NAME, INITIALIZERS),
    Field((*HIDDEN, "kernel_regularizer"), GIVEN_NAME, REGULARIZERS),
    Field((*HIDDEN, "kernel_regularizer", "l2"), [*NUMBER, -0.1, 1e7], ("[0, 1e+06]",)),
    Field((*HIDDEN, "bias_regularizer"), GIVEN_NAME, REGULARIZERS),
    Field(("network", "output"), ["x", "nobody"], ("h1", "out")),
    Field(("training", "loss"), NAME, LOSSES),
    Field(OPTIMIZER, NAME, OPTIMIZERS),
    Field((*OPTIMIZER, "learning_rate"), [*NUMBER, -1e-9, 1e7], ("[0, 1e+06]",)),
    Field((*OPTIMIZER, "rho"), [*NUMBER, -0.1, 1.0], ("[0, 1)",)),
    Field((*OPTIMIZER, "momentum"), [*NUMBER, -0.1, 1.1], ("[0, 1]",)),
    Field((*OPTIMIZER, "epsilon"), [*NUMBER, -1e-7, 2.0], ("[0, 1]",)),
    Field((*OPTIMIZER, "weight_decay"), [*GIVEN_NUMBER, -0.1, 1e4], ("[0, 1000]",)),
    Field((*OPTIMIZER, "clipvalue"), [*GIVEN_NUMBER, -0.1, 1e7], ("[0, 1e+06]",)),
    Field((*OPTIMIZER, "centered"), SWITCH, ("true", "false")),
    Field(SCHEDULE, NAME, SCHEDULES),
    Field((*SCHEDULE, "factor"), [*NUMBER, 0.0, 1.0], ("(0, 1)",)),
    Field((*SCHEDULE, "patience"), [*WHOLE, 2.5], ("0 … 1000000",)),
    Field(("training", "batch_size"), [*GIVEN_WHOLE, 0], ("1 … 1000000",)),
    Field(("training", "shuffle"), SWITCH, ("true", "false")),
    Field(("training", "solved"), [*TEXT, "nearly"], ("accuracy", "strict")),
    Field(("training", "epochs"), GIVEN_WHOLE, ("0 … 1000000000000",)),
    Field(("seed",), [*WHOLE, 2**32], ("0 … 4294967295",)),
    Field(("replicas",), [*WHOLE, 0, 100_001], ("1 … 100000",)),
    Field(("replica",), [3], ("0 … 2",)),
    Field(("replica",), WHOLE, ("0 … 99999",)),
]

#: What is wrong in another way: path, value, and the code of the error.
OPEN = [
    (("data",), [], "not_an_object"),
    (("network",), 3, "not_an_object"),
    (("network", "inputs"), [], "not_a_list"),
    (("network", "inputs"), {"x": 2}, "not_a_list"),
    (("network", "inputs", 0), "x", "not_an_object"),
    (("network", "inputs", 0, "id"), "", "not_a_text"),
    (("network", "inputs", 0, "id"), 7, "not_a_text"),
    (("network", "inputs", 0, "id"), "a b", "bad_id"),
    (("network", "inputs", 0, "id"), "é", "bad_id"),
    (("network", "inputs", 0, "id"), "x" * 65, "bad_id"),
    (("network", "inputs", 0, "id"), "../x", "bad_id"),
    (("network", "layers"), [], "not_a_list"),
    (("network", "layers"), None, "not_a_list"),
    ((*HIDDEN, "sources"), [], "not_a_list"),
    ((*HIDDEN, "sources"), "x", "not_a_list"),
    ((*HIDDEN, "sources", 0), 3, "not_a_text"),
    ((*HIDDEN, "id"), "x", "duplicate"),
    ((*OUT, "id"), "h1", "duplicate"),
    ((*HIDDEN, "id"), "h 1", "bad_id"),
    (("network", "output"), 5, "not_a_text"),
    (("training",), "fast", "not_an_object"),
    (("training", "steps"), 10, "both_lengths"),
    (("weights",), [], "not_an_object"),
    (("weights", "h1"), [[1, 2]], "not_an_object"),
    (("weights", "h1", "kernel"), [], "not_a_table"),
    (("weights", "h1", "kernel"), "zeros", "not_a_table"),
    (("weights", "h1", "kernel", 1), [], "not_a_row"),
    (("weights", "h1", "kernel", 1, 0), NAN, "not_a_number"),
    (("weights", "h1", "kernel", 1, 0), HUGE, "not_a_number"),
    (("weights", "h1", "bias"), 0.0, "not_a_row"),
    (("weights", "h1", "bias", 1), True, "not_a_number"),
]

#: The same for patterns with two named inputs.
OPEN_PATTERNS = [
    (("data", "inputs"), {}, "not_a_table"),
    (("data", "inputs"), None, "not_a_table"),
    (("data", "inputs", "a"), [], "not_a_table"),
    (("data", "inputs", "a"), ABSENT, "missing"),
    (("data", "inputs", ""), [[0], [1], [2]], "bad_id"),
    (("data", "inputs", "a", 2), 5, "not_a_row"),
    (("data", "inputs", "a", 2, 0), "1", "not_a_number"),
    (("data", "inputs", "a", 2, 0), INFINITE, "not_a_number"),
    (("data", "targets"), ABSENT, "missing"),
    (("data", "targets", 0), [], "not_a_row"),
    (("data", "targets", 0, 0), None, "not_a_number"),
]

#: Lengths and shapes that do not fit: path, value, what is allowed.
UNFIT = [
    (("weights", "h1", "kernel"), [[1.0, 2.0]], ("2 × 2",)),
    (("weights", "h1", "kernel"), [[1.0], [2.0]], ("2 × 2",)),
    (("weights", "h1", "kernel", 1), [1.0], ("2",)),
    (("weights", "h1", "bias"), [1.0], ("2",)),
    (("weights", "out"), {"kernel": [[1.0], [2.0]], "beta": 1}, ("kernel", "bias")),
    (("weights", "nobody"), {}, ("h1", "out")),
    (("network", "inputs", 0, "units"), 3, ("2",)),
    ((*OUT, "units"), 2, ("1",)),
]
UNFIT_PATTERNS = [
    (("data", "inputs", "a", 1), [1, 2], ("1",)),
    (("data", "targets", 1), [1, 0], ("1",)),
    (("data", "inputs", "a"), [[0], [1]], ("3",)),
    (("data", "inputs", "c"), [[0], [1], [2]], ("a", "b")),
    (("network", "inputs", 1, "units"), 2, ("1",)),
    ((*OUT, "units"), 2, ("1",)),
]

#: Every object and the fields that it cannot do without.
OBJECTS: list[tuple[tuple[str | int, ...], list[str]]] = [
    ((), ["data", "network"]),
    (("data",), ["kind", "gate"]),
    (("network",), ["inputs", "layers"]),
    (("network", "inputs", 0), ["id", "units"]),
    (HIDDEN, ["id", "sources", "units"]),
    ((*HIDDEN, "activation"), ["name"]),
    ((*HIDDEN, "kernel_initializer"), ["name"]),
    (("training",), []),
    (OPTIMIZER, ["name"]),
    (SCHEDULE, ["name"]),
    (("weights", "h1"), []),
]
