"""One step of both engines from one state, and how far apart they may come to stand.

The reference adds up by matrix products and takes its functions from the libraries, the other
engine number by number and from its own: both are right to the last bits, and differ in them.
"""

from collections import Counter

import numpy as np

from tests.engine.compiled.kinks import Place, distances_of_lion
from tests.engine.states import outcome
from xorviz.engine.layout import Layout
from xorviz.engine.optimizers import OPTIMIZERS
from xorviz.engine.rates import rates_of
from xorviz.engine.spec import ExperimentSpec
from xorviz.engine.state import RunState

#: Nearer to a jump than this, either side is right.
KINK = 1e-12
#: Where one bit of an output changes the loss's slope by more than a step's bound: a slope s of
#: −ln(1 − p) is 1 / (1 − p), and the rounding of p by 10⁻¹⁶ changes it by 10⁻¹⁶ s².
STEEP = 100.0
#: The last bit of a larger number counts more than a step's bound.
LARGE = 2.0**12


class Pair:
    """The same step by both engines.

    Parameters
    ----------
    spec : ExperimentSpec
    state : RunState
        Where both begin.
    """

    def __init__(self, spec: ExperimentSpec, state: RunState) -> None:
        self.spec, self.state = spec, state
        self.numpy = outcome(spec, 1, state=state)
        self.compiled = outcome(spec, 1, state=state, engine="compiled")
        self._layout = Layout(spec.network)

    def are_apart(self) -> np.ndarray:
        """Tell which replicas end farther apart than the bound, or end in one engine alone."""
        one, other = self.numpy, self.compiled
        if one.told() != other.told():
            return np.arange(len(self.state.diverged)) == self.spec.displayed
        if one.error is not None:
            return np.zeros(len(self.state.diverged), dtype=bool)
        return (one.state.diverged != other.state.diverged) | (self.excess() > 1.0)

    def excess(self) -> np.ndarray:
        """Return the largest distance in each replica, bounds counted as 1, `(replicas,)`.

        Of the parameters the bound is 10⁻¹² max(1, |w|) + η 10⁻¹⁵ / ε, since a gradient of
        nearly 0 that is divided by its own size and ε is wrong by as much. What an optimizer
        remembers are sums and means of gradients, their squares and steps, so 10⁻¹² of what it was
        or has become.
        """
        state, one, other = self.state, self.numpy.state, self.compiled.state
        found = np.zeros(len(state.diverged))
        w, w_other = self._flat(one.parameters), self._flat(other.parameters)
        bound = KINK * np.maximum(1.0, np.abs(w)) + self._of_epsilon()
        found = np.maximum(found, _farthest(w, w_other, bound))
        for name in state.slots:
            before, after, beside = (self._flat(where.slots[name]) for where in (state, one, other))
            size = np.maximum(np.abs(before), np.abs(after))
            found = np.maximum(found, _farthest(after, beside, KINK * np.maximum(1.0, size)))
        if one.plateau is not None and other.plateau is not None:
            for name, after in one.plateau.arrays().items():
                beside = other.plateau.arrays()[name]
                bound = KINK * np.maximum(1.0, np.abs(after))
                found = np.maximum(
                    found, _farthest(after[:, None], beside[:, None], bound[:, None])
                )
        shown = self.spec.displayed
        if self.numpy.trace and self.compiled.trace:
            loss, loss_other = np.array(self.numpy.trace), np.array(self.compiled.trace)
            apart = _farthest(loss, loss_other, KINK * np.maximum(1.0, np.abs(loss)))
            found[shown] = max(found[shown], apart)
        return np.where(one.diverged < 0, found, 0.0)

    def reasons(self) -> dict[str, np.ndarray]:
        """Return by reason which replicas may differ by more."""
        place = Place(self.spec, self.state)
        at_kink = place.distances() < KINK
        if self.spec.training.optimizer.name == "lion":
            before, after = (
                self._flat(where.slots["momentum"]) for where in (self.state, self.numpy.state)
            )
            at_kink |= (distances_of_lion(self.spec, before, after) < KINK).any(axis=1)
        return {
            "at a kink": at_kink,
            "at a pole": place.slopes() > STEEP,
            # Beyond it too: of products that overflow, the order decides what their sum is.
            "too large": ~(place.sizes() <= LARGE),
        }

    def _of_epsilon(self) -> np.ndarray:
        optimizer = self.spec.training.optimizer
        epsilon = OPTIMIZERS[optimizer.name].resolve(optimizer).get("epsilon")
        rates = rates_of(self.spec.training, self.state)[:, None]
        return np.zeros_like(rates) if epsilon is None else rates * 1e-15 / epsilon

    def _flat(self, arrays) -> np.ndarray:
        return self._layout.pack(arrays)


def _farthest(one: np.ndarray, other: np.ndarray, bound: np.ndarray) -> np.ndarray:
    """Return the largest distance along the last axis, in bounds; 0 where both are no numbers."""
    same = (one == other) | (np.isnan(one) & np.isnan(other))
    with np.errstate(invalid="ignore"):
        distance = np.abs(one - other) / bound
    return np.where(same, 0.0, np.where(np.isnan(distance), np.inf, distance)).max(axis=-1)


def compare(spec: ExperimentSpec, steps: int, tally: Counter[str]) -> None:
    """Take some steps in NumPy and then one in each engine; count it, and what is set aside."""
    with np.errstate(all="ignore"):
        pair = Pair(spec, outcome(spec, steps).state)
        tally["cases"] += 1
        tally["replicas"] += int((pair.state.diverged < 0).sum())
        if pair.numpy.error is not None:
            tally["not finite any more"] += 1
        wrong = pair.are_apart()
        if wrong.any():
            for reason, holds in pair.reasons().items():
                tally[reason] += int((wrong & holds).sum())
                wrong &= ~holds
    assert not wrong.any(), (
        f"replicas {np.flatnonzero(wrong)}: {pair.excess()[wrong]} bounds,"
        f" NumPy {pair.numpy.told()}, compiled {pair.compiled.told()}"
    )
