"""For which part of a large training set each unit is off, found without making pictures late."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.dataset import Dataset
from xorviz.engine.forward import forward
from xorviz.engine.run import Run
from xorviz.engine.spec import ExperimentSpec
from xorviz.engine.state import Arrays
from xorviz.insight.dead_zones import off_mask

Array = NDArray[np.float64]

#: Multiplications for one picture, about 6 ms.
_PART = 32_000_000


@dataclass(frozen=True)
class Known:
    """What all patterns say of a run at a step.

    Parameters
    ----------
    step : int
    off_shares : mapping of str to ndarray, shape (units,)
        By layer id: the part of the training set for which each unit is off.
    dead : mapping of str to ndarray of bool, shape (units,)
        Whether it is off for all of it.
    """

    step: int
    off_shares: Mapping[str, Array]
    dead: Mapping[str, NDArray[np.bool_]]


class OffShares:
    """What is known of the units of one run by its whole training set.

    A large set is gone through a part at a time, one for each picture, with the parameters that the
    run had at the beginning: while it goes on, pictures say how it stood a moment ago, and at which
    step. Of a run that stands still all is found at once.

    Parameters
    ----------
    spec : ExperimentSpec
        Of the run; an edit gives another one.
    data : Dataset
        Of the displayed replica.
    """

    def __init__(self, spec: ExperimentSpec, data: Dataset) -> None:
        self._spec, self._data = spec, data
        self._rows: int = data.distinct_targets.shape[1]
        parameters = spec.network.parameters()
        self._part = max(1, _PART // parameters)
        self._known: Known | None = None
        self._pass: _Pass | None = None

    def known(self, run: Run, still: bool) -> Known:
        """Return what is known of all patterns, at a step that it names.

        Parameters
        ----------
        run : Run
        still : bool
            Whether the run stands, so that the present step is meant.
        """
        if self._known is not None and self._known.step == run.step:
            return self._known
        begun = self._pass
        at_once = self._known is None or still
        if begun is None or (at_once and begun.step != run.step):
            begun = self._pass = _Pass(self._spec, self._data, run.step, run.displayed_parameters())
        begun.go_on(self._rows if at_once else self._part)
        if begun.is_done or self._known is None:
            self._known, self._pass = begun.result(), None
        return self._known


class _Pass:
    """One way through the set with the parameters of one step, as far as it has come."""

    def __init__(self, spec: ExperimentSpec, data: Dataset, step: int, parameters: Arrays) -> None:
        self.step = step
        self._spec, self._data, self._parameters = spec, data, parameters
        self._done = 0
        self._rows: int = data.distinct_targets.shape[1]
        layers = spec.network.layers
        self._off = {layer.id: np.zeros(layer.units) for layer in layers}
        self._dead = {layer.id: np.ones(layer.units, dtype=bool) for layer in layers}

    @property
    def is_done(self) -> bool:
        """Whether all patterns have been seen."""
        return self._done >= self._rows

    def go_on(self, rows: int) -> None:
        """Look at some more patterns, a few at a time for the memory's sake."""
        end = min(self._done + rows, self._rows)
        size = max(1, _PART // self._spec.network.parameters())
        while self._done < end:
            part = slice(self._done, min(self._done + size, end))
            self._look(part)
            self._done = part.stop

    def result(self) -> Known:
        """Return what was found."""
        shares = {name: _sealed(np.minimum(off, 1.0)) for name, off in self._off.items()}
        dead = {name: _sealed(mask) for name, mask in self._dead.items()}
        return Known(self.step, shares, dead)

    def _look(self, part: slice) -> None:
        network, shares = self._spec.network, self._data.shares[0, part]
        with np.errstate(all="ignore"):
            inputs = self._data.distinct_inputs[:, part]
            responses = forward(network, self._parameters, inputs, True)
        for layer in network.layers:
            mask = off_mask(layer.activation, responses[layer.id].derivative[0])
            self._off[layer.id] += shares @ mask
            self._dead[layer.id] &= mask[shares > 0.0].all(axis=0)


def _sealed(array: NDArray[Any]) -> NDArray[Any]:
    array.flags.writeable = False
    return array
