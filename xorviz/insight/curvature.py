"""How sharply the loss bends around the present weights, and what kind of place that is."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.dataset import Dataset
from xorviz.engine.hessian import HessianProduct
from xorviz.engine.layout import LayerArrays
from xorviz.engine.spec.experiment import ExperimentSpec
from xorviz.engine.streams import curvature_stream
from xorviz.insight.extremes import Extremes, extremes_of_matrix, extremes_of_products
from xorviz.insight.kinks import has_kinks, is_at_kink

Array = NDArray[np.float64]

#: The Hessian is taken as a whole for so many parameters, and so many numbers of its passes: some
#: 30 ms.
_MOST_PARAMETERS, _MOST_WORK = 300, 8_000_000

#: A gradient is small whose norm is below this part of the loss: then a way of length 1 along it
#: would change the loss by less than this part, to the first order.
STILL = 1e-2

#: An eigenvalue below this part of the largest is as good as 0.
LEVEL = 1e-6

#: So is one that would take a longer way than this to make the gradient as large again: where the
#: loss levels out towards a floor, both go to 0, and no place of the kind is near.
_NEAR = 1.0


@dataclass(frozen=True)
class Curvature:
    """The ends of the Hessian's spectrum at the present weights, over the whole training set.

    Parameters
    ----------
    hessian : Extremes
        Of the Hessian H of the mean loss, penalties included where that was asked for.
    preconditioned : Extremes or None
        Of P^(−½) H P^(−½), P the diagonal by which the optimizer divides the gradient; None where
        none was given.
    gradient_norm : float
        Of the same loss.
    has_kinks : bool
        Whether an activation has kinks, as ReLU: the curvature then speaks of the present piece of
        the loss alone, and not of what lies beyond its edges.
    is_at_kink : bool
        Whether the weights stand next to such an edge, or to one of the loss itself.
    """

    hessian: Extremes
    preconditioned: Extremes | None
    gradient_norm: float
    has_kinks: bool
    is_at_kink: bool

    @property
    def max(self) -> float:
        """The largest eigenvalue of the Hessian."""
        return self.hessian.max

    @property
    def min(self) -> float:
        """The smallest eigenvalue of the Hessian."""
        return self.hessian.min

    @property
    def is_exact(self) -> bool:
        """Whether both are those of the whole Hessian, but for rounding."""
        return self.hessian.is_exact


def curvature(
    spec: ExperimentSpec,
    data: Dataset,
    parameters: Mapping[str, LayerArrays],
    preconditioner: Array | None = None,
    penalties: bool = True,
) -> Curvature | None:
    """Find the extreme curvatures; None where the numbers are not finite.

    Parameters
    ----------
    spec : ExperimentSpec
    data : Dataset
        Of one replica.
    parameters : mapping of str to LayerArrays
        By layer id, of one replica.
    preconditioner : ndarray, shape (parameters,), optional
        Numbers above 0, as `rate_bounds.preconditioner` gives them.
    penalties : bool
        Whether the penalties of the regularizers belong to the loss, as they do in training.
    """
    product = HessianProduct(spec, data, parameters, penalties)
    norm = _norm(product.gradient())
    if not math.isfinite(norm):
        return None
    root = None if preconditioner is None else 1.0 / np.sqrt(preconditioner)
    few = product.size <= _MOST_PARAMETERS and product.size * product.work <= _MOST_WORK
    scaled: Extremes | None = None
    if few:
        matrix = product.dense()
        plain = extremes_of_matrix(matrix)
        if root is not None:
            scaled = extremes_of_matrix(root[:, None] * matrix * root)
    else:
        start = curvature_stream(spec.seed).standard_normal(product.size)
        plain = extremes_of_products(lambda vector: product(vector[None])[0], start)
        if root is not None:
            scale = root
            scaled = extremes_of_products(
                lambda vector: scale * product((scale * vector)[None])[0], start
            )
    if plain is None:
        return None
    at_kink = is_at_kink(spec, data, parameters)
    return Curvature(plain, scaled, norm, has_kinks(spec.network), at_kink)


def _norm(vector: Array) -> float:
    """Return the Euclidean norm, which is 0 only where the vector is."""
    largest = float(np.abs(vector).max())
    if largest == 0.0 or not math.isfinite(largest):
        return largest
    return largest * float(np.linalg.norm(vector / largest))


class CriticalPoint(NamedTuple):
    """What kind of place the weights stand on, where the gradient is next to nothing.

    Parameters
    ----------
    kind : str
        ``saddle``: the loss bends downwards in some direction. ``local-minimum``: it bends upwards
        in all directions. ``flat``: in some direction it does neither, to the second order.
    is_certain : bool
        Whether it follows: from a gradient of exactly 0 and an eigenvalue that is not 0, in a
        network without kinks and away from those of the loss. ``flat`` never does: what is level to
        the second order may still fall.
    """

    kind: Literal["saddle", "local-minimum", "flat"]
    is_certain: bool


def critical_point(curvature: Curvature, loss: float) -> CriticalPoint | None:
    """Tell a saddle from a minimum; None where the gradient is not small.

    For a network with kinks all of this holds in the present piece of the loss alone.

    Parameters
    ----------
    curvature : Curvature
    loss : float
        The mean loss at the same weights, penalties included: the gradient is measured by it.
    """
    if curvature.gradient_norm > STILL * abs(loss):
        return None
    ends = curvature.hessian
    largest = max(abs(ends.max), abs(ends.min))
    level = max(LEVEL * largest, curvature.gradient_norm / _NEAR)
    is_smooth = not (curvature.has_kinks or curvature.is_at_kink)
    exactly = curvature.gradient_norm == 0.0 and is_smooth
    if ends.min < -level:
        # The smallest eigenvalue is no larger than what was found, exact or not.
        return CriticalPoint("saddle", exactly)
    if ends.is_exact and ends.min > level:
        return CriticalPoint("local-minimum", exactly)
    return CriticalPoint("flat", False)
