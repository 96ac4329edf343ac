"""The whole experiment as one value, in and out of JSON."""

from __future__ import annotations

from dataclasses import dataclass, replace

from xorviz.engine.errors import SpecError
from xorviz.engine.spec.data import DataSpec, read_data, validate_data
from xorviz.engine.spec.limits import check_size
from xorviz.engine.spec.network import NetworkSpec, read_network
from xorviz.engine.spec.patterns import PatternsData
from xorviz.engine.spec.ranges import LARGEST_SEED
from xorviz.engine.spec.reader import Reader, Rows, check_integer, read_rows, read_vector
from xorviz.engine.spec.stored import NO_TABLES, Tables
from xorviz.engine.spec.training import TrainingSpec, read_training

SCHEMA = 1
LARGEST_CROWD = 100_000


@dataclass(frozen=True)
class LayerWeights:
    """Start weights of one layer given outright; None leaves them to the initializer."""

    kernel: Rows | None = None
    bias: tuple[float, ...] | None = None

    def to_json(self) -> dict[str, object]:
        """Return the JSON object of these weights."""
        result: dict[str, object] = {}
        if self.kernel is not None:
            result["kernel"] = [list(row) for row in self.kernel]
        if self.bias is not None:
            result["bias"] = list(self.bias)
        return result


@dataclass(frozen=True)
class ExperimentSpec:
    """All that a run needs.

    Parameters
    ----------
    data, network, training
        The three parts. Data with named inputs are kept in the order of the network's inputs.
    seed : int
        Seed of the start weights and of the order of the patterns.
    replicas : int
        How many random starts are trained side by side: replicas 0 … `replicas` − 1.
    replica : int
        The replica on display. Alone (`replicas` 1) it is the one that runs, whatever its number.
    weights : tuple of (str, LayerWeights)
        Start weights by layer id; they override the initializers in every replica.
    """

    data: DataSpec
    network: NetworkSpec
    training: TrainingSpec = TrainingSpec()
    seed: int = 0
    replicas: int = 1
    replica: int = 0
    weights: tuple[tuple[str, LayerWeights], ...] = ()

    def __post_init__(self) -> None:
        # The names in a JSON object have no order; the columns of a data set have.
        if isinstance(self.data, PatternsData):
            names = [entry.id for entry in self.network.inputs]
            object.__setattr__(self, "data", self.data.in_order(names))

    @property
    def replica_numbers(self) -> range:
        """The replicas that run, in order."""
        if self.replicas == 1:
            return range(self.replica, self.replica + 1)
        return range(self.replicas)

    @property
    def displayed(self) -> int:
        """Where the displayed replica stands among those that run."""
        return self.replica_numbers.index(self.replica)

    @property
    def steps_per_epoch(self) -> int:
        """How many steps an epoch takes; the last batch may be smaller."""
        return -(-self.data.patterns // self.patterns_per_step)

    @property
    def patterns_per_step(self) -> int:
        """How many patterns a step takes, if it is not the last of an epoch."""
        total, together = self.data.patterns, self.data.sample_rows
        return min((self.training.batch_size or total) * together, total)

    @property
    def run_length(self) -> int:
        """The steps of a headless run."""
        if self.training.steps is not None:
            return self.training.steps
        return (self.training.epochs or 0) * self.steps_per_epoch

    def alone(self, replica: int) -> ExperimentSpec:
        """Return the single run that equals one replica of this crowd."""
        return replace(self, replicas=1, replica=replica)

    def to_json(self) -> dict[str, object]:
        """Return the JSON object of this experiment."""
        result: dict[str, object] = {
            "xorviz": SCHEMA,
            "data": self.data.to_json(),
            "network": self.network.to_json(),
            "training": self.training.to_json(),
            "seed": self.seed,
            "replicas": self.replicas,
            "replica": self.replica,
        }
        if self.weights:
            result["weights"] = {name: entry.to_json() for name, entry in self.weights}
        return result

    def validate(self) -> ExperimentSpec:
        """Check everything again, what joins the parts included, and return the experiment.

        Raises
        ------
        SpecError
            With the path of the first thing that is wrong.
        """
        check_integer(self.seed, 0, LARGEST_SEED, "seed")
        check_integer(self.replicas, 1, LARGEST_CROWD, "replicas")
        last = LARGEST_CROWD - 1 if self.replicas == 1 else self.replicas - 1
        check_integer(self.replica, 0, last, "replica")
        validate_data(self.data)
        read_training(self.training.to_json())
        self.network.validate()
        self._validate_joints()
        check_size(self.data, self.network, self.training, self.replicas)
        for name, entry in self.weights:
            self._validate_weights(name, entry)
        return self

    def _validate_joints(self) -> None:
        inputs = self.network.inputs
        if isinstance(self.data, PatternsData) and self.data.inputs[0][0]:
            widths = {name: table.width for name, table in self.data.inputs}
            for index, entry in enumerate(inputs):
                if entry.id not in widths:
                    raise SpecError(f"data.inputs.{entry.id}", "missing")
                if widths[entry.id] != entry.units:
                    allowed = (str(widths[entry.id]),)
                    raise SpecError(
                        f"network.inputs[{index}].units", "features", entry.units, allowed
                    )
            for name in widths:
                if name not in {entry.id for entry in inputs}:
                    raise SpecError(
                        f"data.inputs.{name}", "unknown_name", name, [entry.id for entry in inputs]
                    )
        total = sum(entry.units for entry in inputs)
        if total != self.data.features:
            place = f"network.inputs[{len(inputs) - 1}].units"
            raise SpecError(place, "features", total, (str(self.data.features),))
        output = self.network.layer(self.network.output)
        if output.units != self.data.outputs:
            place = f"network.layers[{self.network.layers.index(output)}].units"
            rows = self.data.sample_rows
            if rows > 1:
                raise SpecError(
                    place, "output_shape", output.units, (str(self.data.outputs),), rows=rows
                )
            raise SpecError(place, "outputs", output.units, (str(self.data.outputs),))

    def _validate_weights(self, name: str, entry: LayerWeights) -> None:
        known = [layer.id for layer in self.network.layers]
        if name not in known:
            raise SpecError(f"weights.{name}", "unknown_name", name, known)
        _read_weights(entry.to_json(), f"weights.{name}")
        layer = self.network.layer(name)
        fan_in = self.network.fan_in(layer)
        if entry.kernel is not None:
            shape = (len(entry.kernel), len(entry.kernel[0]))
            if shape != (fan_in, layer.units):
                allowed = (f"{fan_in} × {layer.units}",)
                raise SpecError(
                    f"weights.{name}.kernel", "shape", f"{shape[0]} × {shape[1]}", allowed
                )
        if entry.bias is not None and len(entry.bias) != layer.units:
            raise SpecError(f"weights.{name}.bias", "shape", len(entry.bias), (str(layer.units),))


def read_experiment(value: object, tables: Tables = NO_TABLES) -> ExperimentSpec:
    """Read and validate a whole experiment from its JSON value.

    Parameters
    ----------
    value : object
    tables : mapping of str to Stored
        What references in its data stand for, as in `read_data`.

    Raises
    ------
    SpecError
        With the path of the first thing that is wrong and what is allowed there.
    """
    reader = Reader(value, "")
    schema = reader.take("xorviz", SCHEMA)
    if isinstance(schema, (int, float)) and schema > SCHEMA:
        raise SpecError("xorviz", "newer_schema", schema, (str(SCHEMA),))
    check_integer(schema, 1, SCHEMA, "xorviz")
    weights: list[tuple[str, LayerWeights]] = []
    if reader.has("weights"):
        raw = reader.take("weights")
        if not isinstance(raw, dict):
            raise SpecError("weights", "not_an_object", raw)
        weights = [
            (str(name), _read_weights(entry, f"weights.{name}")) for name, entry in raw.items()
        ]
    else:
        reader.take("weights", None)
    spec = ExperimentSpec(
        data=read_data(reader.take("data"), tables=tables),
        network=read_network(reader.take("network")),
        training=read_training(reader.take("training", {})),
        seed=reader.integer("seed", 0, LARGEST_SEED, 0),
        replicas=reader.integer("replicas", 1, LARGEST_CROWD, 1),
        replica=reader.integer("replica", 0, LARGEST_CROWD - 1, 0),
        weights=tuple(weights),
    )
    reader.close()
    return spec.validate()


def _read_weights(value: object, path: str) -> LayerWeights:
    reader = Reader(value, path)
    kernel = (
        read_rows(reader.take("kernel"), reader.place("kernel")) if reader.has("kernel") else None
    )
    bias = read_vector(reader.take("bias"), reader.place("bias")) if reader.has("bias") else None
    for name in ("kernel", "bias"):
        reader.take(name, None)
    reader.close()
    return LayerWeights(kernel, bias)
