"""Whether a straight cut parts patterns: decided exactly, with a certificate for either answer.

Of a matrix A either some w has A w > 0, or some y ≥ 0 with Σ y = 1 has Aᵀ y = 0 (Gordan, 1873).
Non-negative least squares for [Aᵀ; 1] y = [0; 1] finds the one or the other: where the remainder
is not 0, Aᵀ y itself is such a w (Lawson and Hanson, 1974). Both are checked afterwards, the
first by its signs, the second in fractions, since double precision alone proves nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

#: Rows and columns of the largest problem that is tried.
_MOST_ROWS, _MOST_COLUMNS = 600, 40
#: With more unknowns in fractions the check takes too long.
_MOST_EXACT = 24


class Answer(Enum):
    """Whether there is such a cut."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


def separable(points: Array, targets: NDArray[np.bool_], by_largest: bool = False) -> Answer:
    """Tell whether affine functions of some points can be right for all of them.

    Parameters
    ----------
    points : ndarray, shape (P, features)
    targets : ndarray of bool, shape (P, outputs)
        Where each output must be above its threshold, and where below.
    by_largest : bool
        Whether the output that is wanted, one for each pattern, need only be the largest.
    """
    wide = np.concatenate([points, np.ones((len(points), 1))], axis=1)
    if not np.isfinite(wide).all():
        return Answer.UNKNOWN
    if by_largest:
        return _decided(_margins(wide, targets))
    answers = [_decided(np.where(column, 1.0, -1.0)[:, None] * wide) for column in targets.T]
    for answer in (Answer.NO, Answer.UNKNOWN):
        if answer in answers:
            return answer
    return Answer.YES


def _margins(wide: Array, targets: NDArray[np.bool_]) -> Array:
    """Return one row for each pattern and output that is not wanted: the wanted one is ahead."""
    count, outputs = targets.shape
    winner = targets.argmax(axis=1)
    rows = []
    for place in range(count):
        for other in range(outputs):
            if other != winner[place]:
                row = np.zeros((outputs, wide.shape[1]))
                row[winner[place]], row[other] = wide[place], -wide[place]
                rows.append(row.ravel())
    return np.array(rows)


def _decided(rows: Array) -> Answer:
    rows = np.unique(rows, axis=0)
    if rows.shape[0] > _MOST_ROWS or rows.shape[1] > _MOST_COLUMNS:
        return Answer.UNKNOWN
    # The signs of A w do not change with the length of a row.
    sizes = np.abs(rows).max(axis=1, keepdims=True)
    if not (sizes > 0.0).all():
        return Answer.NO
    scaled = rows / sizes
    weights = _least_squares(scaled)
    remainder = scaled.T @ weights
    margins = scaled @ remainder
    # Each margin is a sum of products that are rounded by far less.
    slack = 1e-12 * (np.abs(scaled) @ np.abs(remainder))
    if (margins > slack).all():
        return Answer.YES
    return Answer.NO if _balances(rows, np.flatnonzero(weights > 0.0)) else Answer.UNKNOWN


def _least_squares(scaled: Array) -> Array:
    """Return y ≥ 0 with the least |Aᵀ y|² + (Σ y − 1)², by Lawson and Hanson's active sets."""
    columns = np.concatenate([scaled.T, np.ones((1, len(scaled)))])
    wanted = np.zeros(len(columns))
    wanted[-1] = 1.0
    weights = np.zeros(len(scaled))
    active = np.zeros(len(scaled), dtype=bool)
    for _ in range(3 * len(scaled) + 30):
        pull = columns.T @ (wanted - columns @ weights)
        pull[active] = -np.inf
        best = int(pull.argmax())
        if pull[best] <= 1e-10:
            break
        active[best] = True
        while True:
            chosen = np.flatnonzero(active)
            trial = np.linalg.lstsq(columns[:, chosen], wanted, rcond=None)[0]
            if (trial > 0.0).all():
                weights[:] = 0.0
                weights[chosen] = trial
                break
            # Go towards it until the first weight is 0, and leave that one out.
            now, low = weights[chosen], trial <= 0.0
            part = float((now[low] / np.maximum(now[low] - trial[low], 1e-300)).min())
            weights[chosen] = now + part * (trial - now)
            gone = chosen[low & (weights[chosen] <= 1e-14)]
            gone = gone if len(gone) else chosen[low][:1]
            weights[gone] = 0.0
            active[gone] = False
            if not active.any():
                return weights
    return weights


def _balances(rows: Array, chosen: NDArray[np.intp]) -> bool:
    """Tell whether some weights ≥ 0, not all 0, of these rows add up to exactly 0."""
    if not 0 < len(chosen) <= _MOST_EXACT:
        return False
    exact = [[Fraction(value) for value in rows[row].tolist()] for row in chosen]
    # One column of the unknown weights for each row; a last equation makes their sum 1.
    system = [[row[column] for row in exact] + [Fraction(0)] for column in range(rows.shape[1])]
    system.append([Fraction(1)] * (len(exact) + 1))
    solution = _solved(system, len(exact))
    return solution is not None and all(weight >= 0 for weight in solution)


def _solved(system: list[list[Fraction]], unknowns: int) -> Sequence[Fraction] | None:
    """Solve linear equations in fractions; None without a solution. Free unknowns are 0."""
    pivots: list[int] = []
    for column in range(unknowns):
        top = len(pivots)
        found = next((row for row in range(top, len(system)) if system[row][column]), None)
        if found is None:
            continue
        system[top], system[found] = system[found], system[top]
        head = system[top][column]
        system[top] = [value / head for value in system[top]]
        for row in range(len(system)):
            factor = system[row][column]
            if row != top and factor:
                system[row] = [
                    value - factor * other
                    for value, other in zip(system[row], system[top], strict=True)
                ]
        pivots.append(column)
    if any(row[-1] for row in system[len(pivots) :]):
        return None
    solution = [Fraction(0)] * unknowns
    for row, column in enumerate(pivots):
        solution[column] = system[row][-1]
    return solution
