"""Random valid experiments, as JSON: wide ones for reading and writing, tame ones for running."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from hypothesis import strategies as st

from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.initializers import INITIALIZERS
from xorviz.engine.losses import LOSSES
from xorviz.engine.optimizers import OPTIMIZERS
from xorviz.engine.optimizers.clipping import CLIPPINGS
from xorviz.engine.registry import Argument, Registry
from xorviz.engine.regularizers import REGULARIZERS
from xorviz.engine.schedules import SCHEDULES
from xorviz.engine.spec import ENCODINGS, GATES, RESAMPLE, SHAPES, SOLVED, read_data
from xorviz.engine.spec.network import ID_PATTERN

Json = dict[str, Any]

SEEDS = st.integers(0, 2**32 - 1)
IDS = st.from_regex(ID_PATTERN, fullmatch=True)
NUMBERS = st.floats(allow_nan=False, allow_infinity=False)
TAME_NUMBERS = st.floats(-2.0, 2.0).map(lambda number: round(number, 3))
#: What soon leaves the finite in a network that is not made for it.
WILD = ("exponential", "poisson")


def argument_values(argument: Argument, tame: bool) -> st.SearchStrategy[float | bool]:
    """Return values that an argument may have; tame ones stay within a factor of its default."""
    if isinstance(argument.default, bool):
        return st.booleans()
    if argument.whole:
        small = [value for value in (0, 1, 2, 5, argument.default) if value >= argument.low]
        every = st.integers(int(argument.low), int(argument.high))
        return st.sampled_from(small) if tame else every
    if tame:
        near = [argument.default, 10.0 * argument.default, 0.5 * argument.default, 0.5]
        inside = [value for value in near if argument.low <= value < argument.high]
        return st.sampled_from(inside)
    return st.floats(
        argument.low,
        argument.high,
        exclude_min=argument.low_open,
        exclude_max=argument.high_open,
        allow_nan=False,
        allow_infinity=False,
    )


@st.composite
def choices(draw: st.DrawFn, registry: Registry[Any], tame: bool = False) -> str | Json:
    """Draw a name, or an object with a name and some of its arguments."""
    entry = draw(st.sampled_from([one for one in registry if not (tame and one.name in WILD)]))
    values = {name: argument_values(argument, tame) for name, argument in entry.arguments.items()}
    given = draw(st.fixed_dictionaries({}, optional=values))
    if entry.name == "random_uniform" and given:
        low, high = sorted((given.get("minval", -0.05), given.get("maxval", 0.05)))
        given = {"minval": low, "maxval": high}
    # Gradients are clipped in one way at most; 0 is off.
    clippings = [name for name in CLIPPINGS if given.get(name)]
    given |= dict.fromkeys(clippings[1:], 0.0)
    return {"name": entry.name, **given} if given else entry.name


def is_for_a_vector(initializer: str | Json) -> bool:
    """Tell whether an initializer can draw biases."""
    name = initializer if isinstance(initializer, str) else initializer["name"]
    return INITIALIZERS[name].couple is None


@st.composite
def gate_data(draw: st.DrawFn, tame: bool = False) -> Json:
    """Draw the data of a gate."""
    optional = {
        "encoding": st.sampled_from(ENCODINGS),
        "outputs": st.integers(1, 2),
        "sample": st.none() | st.integers(1, 11 if tame else 10_000),
        "noise": st.sampled_from([0.0, 0.1]) if tame else st.floats(0.0, 10.0),
        "seed": SEEDS,
        "resample": st.sampled_from(RESAMPLE),
    }
    required = {"kind": st.just("gate"), "gate": st.sampled_from(GATES)}
    return draw(st.fixed_dictionaries(required, optional=optional))


@st.composite
def bits_data(draw: st.DrawFn, tame: bool = False) -> Json:
    """Draw another function of bits."""
    kind = draw(st.sampled_from(["parity", "identity", "bitwise_xor", "table"]))
    bits = draw(st.integers(1, 2 if kind == "bitwise_xor" else 3))
    gate = draw(gate_data(tame))
    data = {name: gate[name] for name in gate if name not in ("gate", "outputs")}
    data |= {"kind": kind, "bits": bits}
    if kind == "table":
        outputs = draw(st.integers(1, 2))
        data["targets"] = draw(tables(2**bits, outputs, st.sampled_from([0.0, 1.0])))
    if kind == "bitwise_xor" and data.get("sample"):
        data["rows"] = draw(st.integers(1, 3))
    if kind == "parity":
        data["outputs"] = draw(st.integers(1, 2))
    return data


@st.composite
def points_data(draw: st.DrawFn, tame: bool = False) -> Json:
    """Draw a cloud of points."""
    optional = {
        "sample": st.integers(1, 11 if tame else 10_000),
        "noise": st.sampled_from([0.0, 0.1]) if tame else st.floats(0.0, 1.0),
        "seed": SEEDS,
        "resample": st.sampled_from(RESAMPLE),
    }
    required = {"kind": st.sampled_from(SHAPES)}
    return draw(st.fixed_dictionaries(required, optional=optional))


def tables(rows: int, width: int, numbers: st.SearchStrategy[float]) -> st.SearchStrategy[Any]:
    """Return tables of numbers."""
    row = st.lists(numbers, min_size=width, max_size=width)
    return st.lists(row, min_size=rows, max_size=rows)


@st.composite
def patterns_data(draw: st.DrawFn, inputs: Sequence[Json], tame: bool = False) -> Json:
    """Draw patterns given outright, by name (in any order) or all features in one table."""
    rows = draw(st.integers(1, 7))
    numbers = TAME_NUMBERS if tame else NUMBERS
    outputs = draw(st.integers(1, 3))
    if draw(st.booleans()):
        order = draw(st.permutations(inputs))
        given = {entry["id"]: draw(tables(rows, entry["units"], numbers)) for entry in order}
    else:
        given = draw(tables(rows, sum(entry["units"] for entry in inputs), numbers))
    targets = draw(tables(rows, outputs, st.sampled_from([0.0, 1.0]) if tame else numbers))
    data = {"kind": "patterns", "inputs": given, "targets": targets}
    if draw(st.booleans()):
        data["resample"] = draw(st.sampled_from(RESAMPLE))
    return data


@st.composite
def inputs_of(draw: st.DrawFn, names: Sequence[str], features: int | None) -> list[Json]:
    """Draw inputs; their units add up to `features` where that is given."""
    count = draw(st.integers(1, min(3, features or 3)))
    widths = draw(st.lists(st.integers(1, 3), min_size=count, max_size=count))
    if features is not None:
        cuts = sorted(draw(st.permutations(range(1, features)))[: count - 1])
        edges = [0, *cuts, features]
        widths = [high - low for low, high in pairwise(edges)]
    return [{"id": name, "units": units} for name, units in zip(names, widths, strict=False)]


@st.composite
def layers_of(
    draw: st.DrawFn, names: Sequence[str], inputs: Sequence[Json], outputs: int, tame: bool
) -> list[Json]:
    """Draw layers: chains, skips and branches; the last reads whatever nobody else has read."""
    known = [entry["id"] for entry in inputs]
    unread = list(known)
    layers = []
    for name in names:
        last = name == names[-1]
        sources = draw(st.lists(st.sampled_from(known), min_size=1, max_size=3, unique=True))
        if last:
            sources += [source for source in unread if source not in sources]
        optional = {
            "activation": choices(ACTIVATIONS, tame),
            "kernel_initializer": choices(INITIALIZERS, tame),
            "bias_initializer": choices(INITIALIZERS, tame).filter(is_for_a_vector),
            "kernel_regularizer": choices(REGULARIZERS, tame),
            "bias_regularizer": choices(REGULARIZERS, tame),
        }
        layer = draw(st.fixed_dictionaries({}, optional=optional))
        units = outputs if last else draw(st.integers(1, 4))
        layers.append({"id": name, "sources": sources, "units": units, **layer})
        unread = [source for source in [*unread, name] if source not in sources]
        known.append(name)
    return layers


@st.composite
def trainings(draw: st.DrawFn, tame: bool = False) -> Json:
    """Draw a training."""
    optional = {
        "loss": choices(LOSSES, tame),
        "optimizer": choices(OPTIMIZERS, tame),
        # One that is constant is not written.
        "learning_rate_schedule": choices(SCHEDULES, tame).filter(lambda one: one != "constant"),
        "batch_size": st.none() | st.integers(1, 6 if tame else 1_000_000),
        "shuffle": st.booleans(),
        "solved": st.sampled_from(SOLVED),
    }
    training = draw(st.fixed_dictionaries({}, optional=optional))
    length = draw(st.sampled_from(["epochs", "steps", None]))
    if length is not None:
        training[length] = draw(st.integers(0, 10**12))
    return training


@st.composite
def weights_of(draw: st.DrawFn, inputs: Sequence[Json], layers: Sequence[Json]) -> Json:
    """Draw start weights for some of the layers."""
    widths = {entry["id"]: entry["units"] for entry in [*inputs, *layers]}
    weights = {}
    some = st.lists(st.sampled_from(layers), min_size=1, unique_by=lambda entry: entry["id"])
    for layer in draw(some):
        fan_in = sum(widths[source] for source in layer["sources"])
        optional = {
            "kernel": tables(fan_in, layer["units"], TAME_NUMBERS),
            "bias": st.lists(TAME_NUMBERS, min_size=layer["units"], max_size=layer["units"]),
        }
        weights[layer["id"]] = draw(st.fixed_dictionaries({}, optional=optional))
    return weights


@st.composite
def experiments(draw: st.DrawFn, tame: bool = False, min_replicas: int = 1) -> Json:
    """Draw a whole experiment.

    Parameters
    ----------
    tame : bool
        Keep it small and its numbers near the defaults, so that running it takes milliseconds.
    min_replicas : int
        Least number of replicas.
    """
    letters = st.permutations(["a", "b", "c", "d", "e", "f", "g"])
    names = draw(letters if tame else st.lists(IDS, min_size=7, max_size=7, unique=True))
    if draw(st.booleans()):
        data = draw(gate_data(tame) | bits_data(tame) | points_data(tame))
        inputs = draw(inputs_of(names[:3], read_data(data).features))
    else:
        inputs = draw(inputs_of(names[:3], None))
        data = draw(patterns_data(inputs, tame))
    outputs = read_data(data).outputs
    depth = draw(st.integers(1, 4))
    layers = draw(layers_of(names[3 : 3 + depth], inputs, outputs, tame))
    network: Json = {"inputs": inputs, "layers": layers}
    replicas = draw(st.integers(min_replicas, 5 if tame else 50))
    result: Json = {"data": data, "network": network, "replicas": replicas}
    optional = {
        "xorviz": st.just(1),
        "training": trainings(tame),
        "seed": SEEDS,
        "replica": st.integers(0, 99_999 if replicas == 1 else replicas - 1),
        "weights": weights_of(inputs, layers),
    }
    result |= draw(st.fixed_dictionaries({}, optional=optional))
    if draw(st.booleans()):
        network["output"] = layers[-1]["id"]
    return result
