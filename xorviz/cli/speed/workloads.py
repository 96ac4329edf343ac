"""The networks that are measured, and how many of them at once."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from xorviz.engine.spec import ExperimentSpec, read_experiment

#: Sizes of the layers, inputs first, and patterns in a batch, by name.
NETWORKS: dict[str, tuple[tuple[int, ...], int]] = {
    "2-2-1": ((2, 2, 1), 4),
    "2-8-8-1": ((2, 8, 8, 1), 4),
    "2-100-100-1": ((2, 100, 100, 1), 32),
    "100x100": ((2, *[100] * 100, 1), 32),
}

#: How many replicas are trained side by side.
REPLICAS = (1, 1000, 10_000)

LEARNING_RATE = 0.01

#: Numbers that a workload may keep at once, in all replicas: 512 MB of them, and a run copies its
#: parameters to be able to go back.
_MOST_NUMBERS = 64 * 2**20


class Workload(NamedTuple):
    """One network, in so many replicas, trained by gradient descent on one whole batch a step."""

    network: str
    units: tuple[int, ...]
    batch: int
    replicas: int

    @property
    def spec(self) -> ExperimentSpec:
        """The experiment: ReLU, a sigmoid at the end, binary cross-entropy, plain descent."""
        names = [f"h{number}" for number in range(1, len(self.units) - 1)] + ["out"]
        sample = None if self.batch == 4 else self.batch
        noise = 0.0 if sample is None else 0.1
        return read_experiment(
            {
                "xorviz": 1,
                "data": {"kind": "gate", "gate": "xor", "sample": sample, "noise": noise},
                "network": {
                    "inputs": [{"id": "x", "units": self.units[0]}],
                    "layers": [
                        {
                            "id": name,
                            "sources": [source],
                            "units": units,
                            "activation": "sigmoid" if name == "out" else "relu",
                            # So that the signal gets through a hundred layers.
                            "kernel_initializer": "he_uniform",
                        }
                        for name, source, units in zip(
                            names, ["x", *names[:-1]], self.units[1:], strict=True
                        )
                    ],
                    "output": "out",
                },
                "training": {
                    "loss": "binary_crossentropy",
                    "optimizer": {"name": "sgd", "learning_rate": LEARNING_RATE},
                    "batch_size": None,
                },
                "replicas": self.replicas,
            }
        )

    @property
    def fits(self) -> bool:
        """Whether it is small enough for the memory of an ordinary machine."""
        parameters = sum((before + 1) * after for before, after in pairwise(self.units))
        numbers = parameters + self.batch * sum(self.units)
        return numbers * self.replicas <= _MOST_NUMBERS


def workloads(networks: Sequence[str], replicas: Sequence[int]) -> list[Workload]:
    """Return a workload for each network and number of replicas, in that order."""
    return [Workload(name, *NETWORKS[name], count) for name in networks for count in replicas]
