"""Keras by `train_on_batch`, on whichever of its backends is installed."""

from __future__ import annotations

import keras

from xorviz.cli.speed.peers.start import layers, patterns
from xorviz.cli.speed.workloads import LEARNING_RATE, Workload

TRAINS_CROWDS = False


def contender(workload: Workload) -> _One:
    """Return the contender for a workload."""
    return _One(workload)


class _One:
    def __init__(self, workload: Workload) -> None:
        self._inputs, self._targets = patterns(workload)
        dense = [
            keras.layers.Dense(units, activation="relu", dtype="float64")
            for units in workload.units[1:-1]
        ]
        dense.append(keras.layers.Dense(1, activation="sigmoid", dtype="float64"))
        inputs = keras.Input((workload.units[0],), dtype="float64")
        self._model = keras.Sequential([inputs, *dense])
        for layer, (kernel, bias) in zip(dense, layers(workload), strict=True):
            layer.set_weights([kernel[0], bias[0, 0]])
        optimizer = keras.optimizers.SGD(LEARNING_RATE)
        self._model.compile(optimizer, "binary_crossentropy")

    def advance(self, steps: int) -> None:
        """Take steps."""
        for _ in range(steps):
            self._model.train_on_batch(self._inputs, self._targets)

    def loss(self) -> float:
        """Return the loss over the patterns."""
        return float(self._model.evaluate(self._inputs, self._targets, verbose=0))
