"""An experiment that a script describes; its data may still have to be chosen."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from xorviz.engine.registry import Choice
from xorviz.engine.spec import (
    GATES,
    BitsData,
    DataSpec,
    ExperimentSpec,
    GateData,
    InputSpec,
    LayerSpec,
    LayerWeights,
    NetworkSpec,
    TrainingSpec,
)
from xorviz.engine.spec.bits import MOST_BITS, MOST_ROWS
from xorviz.engine.state import start_state

#: How many pairs of matrices are drawn where the script does not say.
_MATRICES = 1_000


@dataclass(frozen=True)
class Draft:
    """What a script says of an experiment.

    Parameters
    ----------
    inputs : tuple of (str, int or None)
        Each input's id and width; None where the script leaves it to the data.
    layers : tuple of LayerSpec
    output : str
    training : TrainingSpec
    data : DataSpec or None
        None where the script does not show what it trains on.
    rows : int
        Of the matrices that samples are; 1 where they are rows.
    seed, replica : int
    weights : tuple of (str, LayerWeights)
        Start weights that the script gives.
    by_epoch : int or None
        After how many epochs a schedule takes its step, where it goes by them.
    """

    inputs: tuple[tuple[str, int | None], ...]
    layers: tuple[LayerSpec, ...]
    output: str
    training: TrainingSpec
    data: DataSpec | None = None
    rows: int = 1
    seed: int = 0
    replica: int = 0
    weights: tuple[tuple[str, LayerWeights], ...] = ()
    by_epoch: int | None = None

    @property
    def features(self) -> int | None:
        """How many numbers enter; None where that is left to the data."""
        widths = [width for _, width in self.inputs]
        return None if None in widths else sum(width or 0 for width in widths)

    @property
    def outputs(self) -> int:
        """How many numbers come out."""
        return next(layer.units for layer in self.layers if layer.id == self.output)

    def choices(self) -> tuple[DataSpec, ...]:
        """Return functions of bits that fit, the likeliest first; empty where none does."""
        features, outputs = self.features, self.outputs
        known = features is not None
        width = features if features is not None else 2
        data: list[DataSpec] = []
        if self.rows == 1:
            if width == 2 and outputs <= 2:
                data += [GateData(gate, outputs=outputs) for gate in GATES]
            if 2 < width <= MOST_BITS and outputs <= 2:
                data.append(BitsData("parity", width, outputs))
            if known and width == 4 and outputs <= 2:
                data += [GateData(gate, "paired", outputs) for gate in GATES]
        if width % 2 == 0 and 2 < width <= MOST_BITS and outputs == width // 2:
            sample = _MATRICES if self.rows > 1 else None
            if self.rows <= MOST_ROWS:
                data.append(
                    BitsData("bitwise_xor", width, outputs, sample=sample, sample_rows=self.rows)
                )
        if self.rows == 1 and width <= MOST_BITS and outputs == width:
            data.append(BitsData("identity", width, outputs))
        return tuple(data)

    @staticmethod
    def name_of(data: DataSpec) -> str:
        """Return what data are called in a choice: the gate or the kind, and whether paired."""
        document = data.to_json()
        name = str(document.get("gate", document["kind"]))
        return f"paired-{name}" if document.get("encoding") == "paired" else name

    def experiment(self, data: DataSpec | None = None) -> ExperimentSpec:
        """Return the experiment.

        Parameters
        ----------
        data : DataSpec, optional
            What is chosen where the script does not say.

        Raises
        ------
        SpecError
            If what the script says cannot be run.
        """
        chosen = self.data if data is None else data
        assert chosen is not None, "somebody chooses the data that a script does not show"
        widths = self._widths(chosen)
        names = [name for name, _ in self.inputs]
        inputs = tuple(map(InputSpec, names, widths))
        network = NetworkSpec(inputs, self.layers, self.output)
        spec = ExperimentSpec(chosen, network, self.training, self.seed, 1, self.replica)
        spec = replace(spec, training=self._by_steps(spec)).validate()
        return replace(spec, weights=self._given_weights(spec)).validate()

    def _widths(self, data: DataSpec) -> list[int]:
        known = sum(width or 0 for _, width in self.inputs)
        left = sum(width is None for _, width in self.inputs)
        each = max(1, (data.features - known) // max(left, 1))
        return [each if width is None else width for _, width in self.inputs]

    def _by_steps(self, spec: ExperimentSpec) -> TrainingSpec:
        schedule = self.training.learning_rate_schedule
        if self.by_epoch is None:
            return self.training
        steps = self.by_epoch * spec.steps_per_epoch
        kept = {**dict(schedule.arguments), "decay_steps": steps}
        changed = Choice(schedule.name, tuple(sorted(kept.items())))
        return replace(self.training, learning_rate_schedule=changed)

    def _given_weights(self, spec: ExperimentSpec) -> tuple[tuple[str, LayerWeights], ...]:
        """Leave out the weights that the seed draws anyway, as an exported script writes them."""
        if not self.weights:
            return ()
        drawn = start_state(spec).parameters
        kept: list[tuple[str, LayerWeights]] = []
        for name, given in self.weights:
            arrays = drawn[name]
            kernel, bias = given.kernel, given.bias
            if kernel is not None and np.array_equal(np.array(kernel), arrays.kernel[0]):
                kernel = None
            if bias is not None and np.array_equal(np.array(bias), arrays.bias[0, 0]):
                bias = None
            if kernel is not None or bias is not None:
                kept.append((name, LayerWeights(kernel, bias)))
        return tuple(kept)
