"""The step that a run takes next, looked at before it is taken: gradients, and each new weight."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.batches import Batches
from xorviz.engine.choice import NUMPY
from xorviz.engine.errors import NonFiniteError
from xorviz.engine.layout import Layout
from xorviz.engine.optimizers import OPTIMIZERS
from xorviz.engine.optimizers.clipping import clip_of
from xorviz.engine.passes import Passes
from xorviz.engine.penalties import penalties_of
from xorviz.engine.run import Run
from xorviz.engine.spec.experiment import ExperimentSpec
from xorviz.engine.state import RunState
from xorviz.insight.one_pattern import sealed

Array = NDArray[np.float64]


@dataclass(frozen=True)
class LayerStep:
    """What the step does to one layer; each `(fan_in + 1, units)`, the bias last. Read-only.

    Parameters
    ----------
    mean : ndarray
        The gradient of the mean loss over the patterns of the step.
    taken : ndarray
        What the optimizer gets: with the gradient of the penalties, and clipped where it clips.
    before, after : ndarray
        The weights before the step and after it.
    """

    mean: Array
    taken: Array
    before: Array
    after: Array

    @property
    def change(self) -> Array:
        """What the optimizer adds to each weight."""
        return np.asarray(self.after - self.before)


@dataclass(frozen=True)
class NextStep:
    """The step that a run takes next.

    Parameters
    ----------
    patterns : int
        How many patterns its batch has, equal ones by their number.
    times : int
        How often the pattern that is looked at is among them.
    batch, batches : int
        The number of the batch in its epoch, from 0, and how many an epoch has.
    rate : float
        The learning rate.
    is_penalized, is_clipped : bool
        Whether penalties or clipping make `taken` another gradient than `mean`.
    layers : mapping of str to LayerStep
        By layer id, in order.
    breaks : str
        The layer whose numbers would stop being finite, so that the step cannot be taken; the
        weights after it are then those before. Empty where it can.
    """

    patterns: int
    times: int
    batch: int
    batches: int
    rate: float
    is_penalized: bool
    is_clipped: bool
    layers: Mapping[str, LayerStep]
    breaks: str = ""

    @property
    def part(self) -> float:
        """What the pattern's own gradient counts in the mean."""
        return self.times / self.patterns


def look_ahead(
    spec: ExperimentSpec, state: RunState, inputs: Array, target: Array, engine: str = NUMPY
) -> NextStep:
    """Find what the next step of a run does; the run itself stays where it is.

    The weights after it are those of the step itself, taken by the same engine from the same
    state, so that they are the run's in every bit.

    Parameters
    ----------
    spec : ExperimentSpec
        Of one replica alone.
    state : RunState
        Of that replica, which has not diverged.
    inputs : ndarray, shape (features,)
        Of the pattern that is looked at.
    target : ndarray, shape (outputs,)
    engine : str
        As in `Run`.
    """
    run = Run(spec, state, engine=engine)
    rate = run.learning_rate
    batches = Batches(spec, run.dataset, spec.replica_numbers)
    batches.load_epoch(state.epoch)
    batch = batches.batch(state.batch)
    layout = Layout(spec.network)
    parameters = layout.pack(state.parameters)
    mean = np.zeros_like(parameters)
    size = batch.inputs.shape[1]
    with np.errstate(all="ignore"):
        Passes(spec, layout, parameters, mean, [size]).take(batch)
        penalized = mean.copy()
        penalties = penalties_of(spec.network, layout)
        if penalties is not None:
            penalties.add_gradient(parameters, penalized, np.empty_like(mean))
        taken = penalized.copy()
        choice = spec.training.optimizer
        clip = clip_of(OPTIMIZERS[choice.name].resolve(choice), layout.sizes)
        if clip is not None:
            clip(taken, np.empty_like(mean))
    breaks = ""
    try:
        run.advance(1)
    except NonFiniteError as error:
        breaks = error.layer
    after = layout.pack(run.parameters())
    same = (batch.inputs[0, :, :-1] == inputs).all(axis=1)
    same &= (batch.targets[0] == target).all(axis=1)
    return NextStep(
        patterns=size,
        times=int(same.sum()),
        batch=state.batch,
        batches=len(batches),
        rate=rate,
        is_penalized=not np.array_equal(mean, penalized, equal_nan=True),
        is_clipped=not np.array_equal(penalized, taken, equal_nan=True),
        layers=MappingProxyType(
            {
                layer.id: LayerStep(
                    *(
                        sealed(layout.block(flat, layer.id)[0])
                        for flat in (mean, taken, parameters, after)
                    )
                )
                for layer in spec.network.layers
            }
        ),
        breaks=breaks,
    )
