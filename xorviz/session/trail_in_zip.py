"""The way of the weights as a session file holds it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.spec import ExperimentSpec
from xorviz.session.arrays_in_zip import Expected
from xorviz.session.errors import FileError
from xorviz.session.trail import Trail, Trailed

_STEPS, _WEIGHTS, _BY_HAND = "trail/steps", "trail/weights", "trail/by_hand"


def trail_members(trail: Trail) -> dict[str, NDArray[Any]]:
    """Return the arrays by member name; none where there are no points."""
    points = trail.points
    if points is None:
        return {}
    return {
        _STEPS: points.steps,
        _WEIGHTS: points.weights,
        _BY_HAND: points.by_hand.astype(np.uint8),
    }


def expected_trail(spec: ExperimentSpec, points: int) -> dict[str, Expected]:
    """Return every array that must be there, with dtype and shape."""
    if not points:
        return {}
    return {
        _STEPS: Expected("<i8", (points,)),
        _WEIGHTS: Expected("<f8", (points, spec.network.parameters())),
        _BY_HAND: Expected("|u1", (points,)),
    }


def trail_from(points: int, step: int, arrays: Mapping[str, NDArray[Any]], file: str) -> Trail:
    """Return the way of a run that stands at a step.

    Raises
    ------
    FileError
        If its steps are not those of such a run, or a weight is not finite.
    """
    if not points:
        return Trail()
    steps, weights, by_hand = arrays[_STEPS], arrays[_WEIGHTS], arrays[_BY_HAND]
    if steps[0] < 0 or steps[-1] > step or (np.diff(steps) < 0).any():
        raise FileError(file, "member_damaged", f"{_STEPS}.npy")
    if not np.isfinite(weights).all():
        raise FileError(file, "not_finite", f"{_WEIGHTS}.npy")
    if (by_hand > 1).any() or by_hand[0]:
        raise FileError(file, "member_damaged", f"{_BY_HAND}.npy")
    return Trail(Trailed(steps, weights, by_hand.astype(bool)))
