"""How near a step comes to where a function jumps: there the last bit decides on which side."""

import numpy as np

from xorviz.engine.batches import Batches
from xorviz.engine.dataset import build_dataset
from xorviz.engine.forward import forward
from xorviz.engine.losses import EPSILON, LOSSES, build_loss
from xorviz.engine.optimizers import OPTIMIZERS
from xorviz.engine.spec import ExperimentSpec
from xorviz.engine.state import RunState

#: Where the derivative of an activation jumps (celu's does not).
KINKS = {
    "relu": (0.0,),
    "leaky_relu": (0.0,),
    "elu": (0.0,),
    "selu": (0.0,),
    "relu6": (0.0, 6.0),
    "hard_sigmoid": (-3.0, 3.0),
    "hard_silu": (-3.0, 3.0),
    "step": (0.0,),
}


class Place:
    """A state, and the batch that its next step takes."""

    def __init__(self, spec: ExperimentSpec, state: RunState) -> None:
        self.spec, self.state = spec, state
        numbers = spec.replica_numbers
        batches = Batches(spec, build_dataset(spec.data, numbers), numbers)
        batches.load_epoch(state.epoch)
        inputs, _, self.targets = batches.batch(state.batch)
        with np.errstate(all="ignore"):
            self.layers = forward(spec.network, state.parameters, inputs[:, :, :-1])
        self.output = self.layers[spec.network.output].activation

    def distances(self) -> np.ndarray:
        """Return how far each replica is from the nearest kink, `(replicas,)`."""
        found = [np.full(len(self.output), np.inf)]
        for layer in self.spec.network.layers:
            z = self.layers[layer.id].pre_activation
            for kink in KINKS.get(layer.activation.name, ()):
                found.append(np.abs(z - kink).min(axis=(1, 2)))
        if (edges := self._edges_of_loss()) is not None:
            found.append(np.abs(edges).min(axis=(1, 2)))
        return np.min(found, axis=0)

    def sizes(self) -> np.ndarray:
        """Return the largest pre-activation, `(replicas,)`."""
        every = [np.abs(layer.pre_activation).max(axis=(1, 2)) for layer in self.layers.values()]
        return np.max(every, axis=0)

    def slopes(self) -> np.ndarray:
        """Return the largest slope of a pattern's loss by an output, `(replicas,)`."""
        slope = np.empty_like(self.output)
        scratch = np.empty_like(self.output)
        build_loss(self.spec.training.loss).gradient(self.output, self.targets, slope, scratch)
        return np.abs(slope).max(axis=(1, 2)) * slope[0].size

    def _edges_of_loss(self) -> np.ndarray | None:
        """Return how far each output is from where the loss's slope jumps."""
        choice, p, y = self.spec.training.loss, self.output, self.targets
        if LOSSES[choice.name].resolve(choice).get("from_logits"):
            return None
        if choice.name == "categorical_crossentropy":
            p = p / p.sum(axis=-1, keepdims=True)
        if choice.name in ("binary_crossentropy", "categorical_crossentropy"):
            return np.minimum(np.abs(p - EPSILON), np.abs(p - (1.0 - EPSILON)))
        if choice.name == "mean_absolute_error":
            return p - y
        if choice.name == "hinge":
            bits = ((y == 0.0) | (y == 1.0)).all(axis=(1, 2), keepdims=True)
            return 1.0 - np.where(bits, 2.0 * y - 1.0, y) * p
        return None


def distances_of_lion(spec: ExperimentSpec, before: np.ndarray, after: np.ndarray) -> np.ndarray:
    """Return how far from 0 the sum is whose sign Lion follows, from its memory alone."""
    given = OPTIMIZERS["lion"].resolve(spec.training.optimizer)
    beta_1, beta_2 = given["beta_1"], given["beta_2"]
    gradient = (after - beta_2 * before) / (1.0 - beta_2)
    return np.abs(beta_1 * before + (1.0 - beta_1) * gradient)
