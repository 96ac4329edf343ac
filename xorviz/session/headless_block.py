"""The steps of a block of replicas without a window, and how each stands when they are done."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.run import Run
from xorviz.engine.solved import Evaluation
from xorviz.engine.state import RunState

Array = NDArray[np.float64]


class BlockEnd(NamedTuple):
    """How the replicas of a block ended.

    Parameters
    ----------
    state : RunState
        After the last step.
    earlier : ndarray, shape (replicas,)
        The loss when nine tenths of the steps were done: what has not fallen since has stopped.
    final : Evaluation
        After the last step; of a replica that diverged, by its last finite numbers.
    """

    state: RunState
    earlier: Array
    final: Evaluation


def run_to_end(run: Run, steps: int, advance: Callable[[int], object]) -> BlockEnd:
    """Let a block take its steps.

    Parameters
    ----------
    run : Run
    steps : int
    advance : callable
        Lets the run take so many steps, and tells whoever wants to know.
    """
    late = steps - max(1, steps // 10) if steps else 0
    advance(late)
    earlier = run.evaluate().loss
    advance(steps - late)
    final = run.evaluate()
    return BlockEnd(run.state(), earlier, final)
