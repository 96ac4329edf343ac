"""Whether the networks solve their task: every pattern right, as `xorviz.engine.solved` judges."""

from __future__ import annotations

from xorviz.engine.compiled.jit import inlined
from xorviz.engine.compiled.records import Integers, Numbers

#: What stands for the step at which a lane was first solved: not yet, and nobody asks.
UNSOLVED, UNASKED = -1, -2

# How a pattern is judged: each output by a bound above it and one below it, or by the largest.
BY_BOUNDS, BY_LARGEST = range(2)


@inlined
def is_any_unsolved(first_solved: Integers) -> bool:
    """Tell whether it is to be asked of any lane."""
    found = False
    for lane in range(first_solved.size):
        found |= first_solved[lane] == UNSOLVED
    return found


@inlined
def note_solved(
    kind: int,
    bounds: Numbers,
    targets: Numbers,
    shares: Numbers,
    p: Numbers,
    first: int,
    step: int,
    first_solved: Integers,
) -> None:
    """Note the step for the lanes that are solved for the first time.

    Parameters
    ----------
    kind : int
        `BY_BOUNDS` or `BY_LARGEST`.
    bounds : ndarray, shape (3,)
        The middle of the targets; an output is right above the second where its target lies above
        the middle, and below the third elsewhere.
    targets : ndarray, shape (1 or lanes, patterns, outputs)
    shares : ndarray, shape (1 or lanes, patterns)
        Patterns with a share of 0 do not count.
    p : ndarray, shape (rows, columns)
        The output layer's rows begin at `first`.
    first, step : int
    first_solved : ndarray of int64, shape (lanes,)
    """
    lanes = first_solved.size
    patterns, outputs = targets.shape[1], targets.shape[2]
    for lane in range(lanes):
        if first_solved[lane] != UNSOLVED:
            continue
        own = lane if targets.shape[0] > 1 else 0
        own_share = lane if shares.shape[0] > 1 else 0
        solved = True
        for pattern in range(patterns):
            if shares[own_share, pattern] == 0.0:
                continue
            column = pattern * lanes + lane
            if kind == BY_LARGEST:
                solved = _is_largest(bounds[0], targets[own, pattern], p, first, column)
            else:
                for output in range(outputs):
                    answer = p[first + output, column]
                    wanted = targets[own, pattern, output] > bounds[0]
                    solved &= answer > bounds[1] if wanted else answer < bounds[2]
            if not solved:
                break
        if solved:
            first_solved[lane] = step


@inlined
def _is_largest(middle: float, targets: Numbers, p: Numbers, first: int, column: int) -> bool:
    """Tell whether the output that is wanted is larger than all others; a tie is wrong."""
    for output in range(targets.size):
        if targets[output] > middle:
            for other in range(targets.size):
                if other != output and not p[first + output, column] > p[first + other, column]:
                    return False
    return True
