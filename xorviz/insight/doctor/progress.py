"""Whether a run gets on: what its curves say of the last stretch of its way."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xorviz.insight.doctor.case import Course

Array = NDArray[np.float64]

#: Below this part of the first loss swings do not count by the loss itself.
_NEGLIGIBLE = 0.02

#: The part of a run at its end that is looked at.
_LAST = 0.1


@dataclass(frozen=True)
class Progress:
    """The last tenth of a run.

    Parameters
    ----------
    steps : int
        How many steps that is.
    fall : float
        By which part of itself the loss fell from its first half to its second one, means of each.
    swing : float
        How far the loss goes up and down within it, beside its fall, as a part of its mean.
    growth : float
        The factor by which the norm of the gradient grew from its first half to its second.
    rise : float
        By which part of itself the loss stands above its least value in the whole run.
    """

    steps: int
    fall: float
    swing: float
    growth: float
    rise: float


def progress_of(course: Course | None) -> Progress | None:
    """Judge the last tenth of a run; None where there are too few points to tell."""
    if course is None or len(course.steps) < 4:
        return None
    steps = course.steps
    start = steps[-1] - max(1, math.ceil(_LAST * (steps[-1] - steps[0])))
    late = np.flatnonzero(steps >= start)
    if len(late) < 4:
        late = np.arange(len(steps) - 4, len(steps))
    loss, gradient = course.loss[late], course.gradients[late]
    if not (np.isfinite(loss).all() and np.isfinite(gradient).all()):
        return None
    half = len(late) // 2
    first, second = float(loss[:half].mean()), float(loss[half:].mean())
    # Of a loss that has all but gone, swings are nothing.
    mean = max(float(loss.mean()), _NEGLIGIBLE * float(course.loss[0]), 1e-300)
    # A loss that only falls takes no way but that from its first to its last value.
    detour = float(np.abs(np.diff(loss)).sum()) - abs(float(loss[-1] - loss[0]))
    swing = min(detour, float(loss.max() - loss.min()))
    before, after = float(gradient[:half].mean()), float(gradient[half:].mean())
    least = float(course.loss[np.isfinite(course.loss)].min())
    return Progress(
        steps=int(steps[-1] - steps[late[0]]),
        fall=(first - second) / max(first, 1e-300),
        swing=swing / mean,
        growth=after / before if before > 0.0 else 1.0,
        rise=(second - least) / max(second, 1e-300),
    )
