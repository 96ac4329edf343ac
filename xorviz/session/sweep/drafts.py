"""An experiment while the axes of a sweep change it: its JSON, read again when all have."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from xorviz.engine.refitting import fitted_network
from xorviz.engine.spec import (
    ExperimentSpec,
    LayerWeights,
    NetworkSpec,
    PatternsData,
    read_data,
    read_network,
    read_training,
)
from xorviz.engine.spec.ranges import LARGEST_SEED
from xorviz.engine.spec.reader import check_integer
from xorviz.session.data_files.digits import known_tables

Json = dict[str, Any]


@dataclass
class Draft:
    """The parts of an experiment as JSON, for the axes to change in place."""

    data: Json
    network: Json
    training: Json
    seed: Any

    @staticmethod
    def of(experiment: ExperimentSpec) -> Draft:
        """Return the draft of an experiment."""
        data, network, training = experiment.data, experiment.network, experiment.training
        return Draft(data.to_json(), network.to_json(), training.to_json(), experiment.seed)

    def read(self, base: ExperimentSpec) -> ExperimentSpec:
        """Return the experiment, fitted to its data; one start of it.

        Parameters
        ----------
        base : ExperimentSpec
            What the draft was made of; its start weights stay where their layer has its shape.

        Raises
        ------
        SpecError
            With the path of the first thing that cannot be run.
        """
        data, network = base.data, read_network(self.network)
        if self.data != base.data.to_json():
            tables = dict(known_tables())
            if isinstance(base.data, PatternsData):
                tables[base.data.stored.digest] = base.data.stored
            data = read_data(self.data, tables=tables)
            shapes = [(one.features, one.outputs) for one in (data, base.data)]
            if shapes[0] != shapes[1]:
                network = fitted_network(network, base.data, data)
        return replace(
            base,
            data=data,
            network=network,
            training=read_training(self.training),
            seed=check_integer(self.seed, 0, LARGEST_SEED, "seed"),
            replicas=1,
            replica=0,
            weights=() if not base.weights else _kept(base, network),
        ).validate()


def _kept(base: ExperimentSpec, network: NetworkSpec) -> tuple[tuple[str, LayerWeights], ...]:
    """Return the start weights of the layers that have the shape that they had."""
    network.validate()
    return tuple(
        (name, given)
        for name, given in base.weights
        if _shape(network, name) == _shape(base.network, name)
    )


def _shape(network: NetworkSpec, name: str) -> tuple[int, int] | None:
    layer = next((layer for layer in network.layers if layer.id == name), None)
    return None if layer is None else (network.fan_in(layer), layer.units)
