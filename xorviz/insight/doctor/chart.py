"""All that the rules may go by: the numbers, what is proved of later steps, and the verdict."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.solved import sides_of
from xorviz.insight.doctor.case import Case
from xorviz.insight.doctor.examination import Examination
from xorviz.insight.doctor.forever import Forever, prove
from xorviz.insight.doctor.groups import Keys, floor_of, groups_of, joined, mixed, near
from xorviz.insight.doctor.progress import Progress, progress_of
from xorviz.insight.doctor.separation import Answer, separable
from xorviz.insight.partitions import Groups

Array = NDArray[np.float64]

#: Patterns are near to one another within this part of the largest activation in sight.
NEAR = 1e-6


#: A floor within this part of the loss explains it.
EXPLAINS = 0.05


class Curvature(NamedTuple):
    """How the loss bends over the whole training set.

    Parameters
    ----------
    largest, least : float
        The ends of the Hessian's spectrum.
    scaled_largest, scaled_least : float
        Those of P^(−½) H P^(−½), P the diagonal by which the optimizer divides the gradient.
    bound : float or None
        The learning rate above which steps overshoot; None where no bound is known.
    at_kink : bool
        Whether the weights stand on an edge between two pieces of the loss.
    """

    largest: float
    least: float
    scaled_largest: float
    scaled_least: float
    bound: float | None = None
    at_kink: bool = False


class Collapse(NamedTuple):
    """Patterns that say the same to all that follows, though their targets differ.

    Parameters
    ----------
    position : int
        Of the first layer after which it is so.
    keys : ndarray of int, shape (P,)
    groups : Groups
        All of the partition.
    mixed : Groups
        Those with different targets.
    floor : float or None
    """

    position: int
    keys: Keys
    groups: Groups
    mixed: Groups
    floor: float | None


class Chart:
    """One case as the rules see it.

    Parameters
    ----------
    case : Case
    curvature : Curvature or None
        None where nobody has measured it.
    """

    def __init__(self, case: Case, curvature: Curvature | None) -> None:
        self.case, self.curvature = case, curvature
        self.examination = Examination(case)

    @cached_property
    def forever(self) -> Forever:
        """What is proved of every step to come."""
        return prove(self.examination)

    @cached_property
    def progress(self) -> Progress | None:
        """The last tenth of the run."""
        return progress_of(self.case.course)

    @cached_property
    def by_inputs(self) -> Keys:
        """Which patterns have the same inputs."""
        return joined([self.examination.inputs])

    @cached_property
    def collapse(self) -> Collapse | None:
        """Which patterns coincide now, and where first."""
        return self._final(self._keys_now)

    @cached_property
    def lasting_collapse(self) -> Collapse | None:
        """Which patterns coincide for ever, and where first."""
        return self._final(lambda position: self.forever.keys(self.examination, position))

    @cached_property
    def near_collapse(self) -> Collapse | None:
        """Which patterns come as near to one another as to count as one, and where first."""
        return self._final(self._keys_near)

    def is_at_floor(self, margin: float = EXPLAINS) -> bool:
        """Tell whether the loss stands at the floor of patterns that coincide now.

        Parameters
        ----------
        margin : float
            How far above it at most, as a part of the floor.
        """
        collapse = self.collapse
        if collapse is None or not collapse.floor:
            return False
        return self.examination.loss <= collapse.floor * (1.0 + margin)

    @cached_property
    def linear_answer(self) -> Answer:
        """Whether affine functions of the inputs could be right for all patterns."""
        return self._separable(self.examination.inputs)

    @cached_property
    def hidden_answer(self) -> Answer:
        """Whether the output layer could be right for all, with what enters it as it is."""
        return self._separable(self.examination.entering(self.examination.output))

    def _separable(self, points: Array) -> Answer:
        examination = self.examination
        sides = sides_of(self.case.dataset.telling, self.case.spec.training.solved)
        return separable(points, examination.wanted, sides.by_largest)

    def _final(self, keys_at: Callable[[int], Keys]) -> Collapse | None:
        """Return what the output layers are left with, and the first layer that leaves no more."""
        examination = self.examination
        found: Collapse | None = None
        # Patterns that coincide once do so at every later layer.
        for position in reversed(range(len(examination.network.layers) - 1)):
            keys = keys_at(position)
            groups = groups_of(keys)
            # What has the same inputs already is no layer's doing.
            apart = tuple(
                group
                for group in mixed(groups, examination.targets)
                if len(set(self.by_inputs[list(group)].tolist())) > 1
            )
            if found is None and apart:
                found = Collapse(position, keys, groups, apart, floor_of(examination, groups))
            elif found is not None and apart == found.mixed:
                found = found._replace(position=position)
            else:
                break
        return found

    def _keys_now(self, position: int) -> Keys:
        examination = self.examination
        return joined([examination.values(name) for name in examination.frontier(position)])

    def _keys_near(self, position: int) -> Keys:
        examination = self.examination
        parts = []
        for name in examination.frontier(position):
            values = examination.values(name)
            parts.append(near(values, NEAR * float(abs(values).max(initial=0.0))))
        return joined(parts)
