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


def trail_members(points: Trailed | None, folder: str = "") -> dict[str, NDArray[Any]]:
    """Return the arrays by member name; none where there are no points."""
    if points is None:
        return {}
    return {
        folder + _STEPS: points.steps,
        folder + _WEIGHTS: points.weights,
        folder + _BY_HAND: points.by_hand.astype(np.uint8),
    }


def expected_trail(spec: ExperimentSpec, points: int, folder: str = "") -> dict[str, Expected]:
    """Return every array that must be there, with dtype and shape."""
    if not points:
        return {}
    return {
        folder + _STEPS: Expected("<i8", (points,)),
        folder + _WEIGHTS: Expected("<f8", (points, spec.network.parameters())),
        folder + _BY_HAND: Expected("|u1", (points,)),
    }


def trail_from(
    points: int, step: int, arrays: Mapping[str, NDArray[Any]], file: str, folder: str = ""
) -> Trail:
    """Return the way of a run that stands at a step.

    Raises
    ------
    FileError
        If its steps are not those of such a run, or a weight is not finite.
    """
    if not points:
        return Trail()
    steps, weights, by_hand = (arrays[folder + name] for name in (_STEPS, _WEIGHTS, _BY_HAND))
    if steps[0] < 0 or steps[-1] > step or (np.diff(steps) < 0).any():
        raise FileError(file, "member_damaged", f"{folder}{_STEPS}.npy")
    if not np.isfinite(weights).all():
        raise FileError(file, "not_finite", f"{folder}{_WEIGHTS}.npy")
    if (by_hand > 1).any() or by_hand[0]:
        raise FileError(file, "member_damaged", f"{folder}{_BY_HAND}.npy")
    return Trail(Trailed(steps, weights, by_hand.astype(bool)))
