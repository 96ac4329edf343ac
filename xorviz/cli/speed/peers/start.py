"""The patterns and the first weights of a workload, as arrays."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from xorviz.cli.speed.workloads import Workload
from xorviz.engine.dataset import build_dataset
from xorviz.engine.state import start_state

Array = NDArray[np.float64]


def patterns(workload: Workload) -> tuple[Array, Array]:
    """Return inputs ``(batch, inputs)`` and targets ``(batch, 1)``."""
    spec = workload.spec
    data = build_dataset(spec.data, range(1))
    return np.array(data.inputs[0]), np.array(data.targets[0])


def layers(workload: Workload) -> list[tuple[Array, Array]]:
    """Return kernels ``(replicas, in, out)`` and biases ``(replicas, 1, out)``, first to last."""
    spec = workload.spec
    start = start_state(spec, spec.replica_numbers).parameters
    return [
        (np.array(start[layer.id].kernel), np.array(start[layer.id].bias))
        for layer in spec.network.layers
    ]
