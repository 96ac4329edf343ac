"""How far an edit by itself moves what the network on display answers."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.run import Run
from xorviz.engine.solved import prediction_of
from xorviz.engine.spec import ExperimentSpec, PatternsData


def output_of(run: Run) -> NDArray[np.float64]:
    """Return what the displayed replica answers to the training patterns."""
    data = run.dataset.of_replica(run.displayed)
    with np.errstate(all="ignore"):
        return prediction_of(run.spec, data, run.displayed_parameters())


def are_patterns(*specs: ExperimentSpec) -> bool:
    """Tell whether patterns are given outright: other ones have no answers in common."""
    return any(isinstance(spec.data, PatternsData) for spec in specs)


def largest_change(before: NDArray[np.float64], after: NDArray[np.float64]) -> float:
    """Return the largest difference of the outputs that both have, the last ones of each.

    It is 0 where the patterns themselves are others.
    """
    if before.shape[1] != after.shape[1]:
        return 0.0
    shared = min(before.shape[2], after.shape[2])
    # Outputs that overflow have no difference; the largest number stands for it in files.
    with np.errstate(all="ignore"):
        moved = np.abs(after[:, :, -shared:] - before[:, :, -shared:])
        return float(np.nan_to_num(moved, nan=np.finfo(float).max).max())
