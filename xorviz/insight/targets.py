"""What the targets of a task are, by their numbers: it decides which output and loss suit them."""

from __future__ import annotations

from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.solved import is_one_hot


class TargetKind(StrEnum):
    """The narrowest of these that all targets fit."""

    #: One class each: several outputs, of which one is 1 and the others are 0.
    ONE_HOT = "one_hot"
    #: Numbers from 0 to 1.
    SHARES = "shares"
    #: Numbers from −1 to 1.
    SIGNED = "signed"
    #: Any numbers.
    NUMBERS = "numbers"


def target_kind(targets: NDArray[np.float64]) -> TargetKind:
    """Return what targets are.

    Parameters
    ----------
    targets : ndarray, shape (patterns, outputs)
    """
    if is_one_hot(targets):
        return TargetKind.ONE_HOT
    low, high = float(targets.min()), float(targets.max())
    if low < -1.0 or high > 1.0:
        return TargetKind.NUMBERS
    return TargetKind.SIGNED if low < 0.0 else TargetKind.SHARES
