"""The largest and the smallest eigenvalue of a symmetric matrix, given whole or as products."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

#: Most vectors that are kept, and most numbers in them: 160 MB.
_MOST_STEPS, _MOST_NUMBERS = 96, 20_000_000
#: Fewer say nothing.
_LEAST_STEPS = 12
#: After so many steps the ends are looked at anew.
_LOOK = 8
#: Both ends are found when what is left of them is this part of the largest.
_FOUND = 1e-4
#: How many roundings, by row, an eigenvalue of a whole matrix may be off; a generous bound.
_ROUNDINGS = 16.0
_EPSILON = float(np.finfo(np.float64).eps)


class Extremes(NamedTuple):
    """The ends of a spectrum.

    Parameters
    ----------
    max, min : float
        Where they are not exact, the largest eigenvalue is at least `max`, and the smallest at most
        `min`, both but for rounding.
    is_exact : bool
        Whether these are the ends but for rounding, found from the whole matrix.
    error : float
        Within this distance of each of the two there is an eigenvalue.
    """

    max: float
    min: float
    is_exact: bool
    error: float


def extremes_of_matrix(matrix: Array) -> Extremes | None:
    """Return the ends of the spectrum of a whole matrix; None where it is not finite.

    Parameters
    ----------
    matrix : ndarray, shape (n, n)
        Symmetric; n is at least 1.
    """
    if not np.isfinite(matrix).all():
        return None
    values = np.linalg.eigvalsh(matrix)
    error = _ROUNDINGS * len(matrix) * _EPSILON * float(np.abs(values).max())
    return Extremes(float(values[-1]), float(values[0]), True, error)


def extremes_of_products(product: Callable[[Array], Array], start: Array) -> Extremes | None:
    """Return what the method of Lanczos (1950) finds; None where a product is not finite.

    All vectors are kept and made orthogonal anew, twice, so that no eigenvalue comes up again. The
    largest is found after a few dozen products, the smallest as soon only where it stands apart.

    Parameters
    ----------
    product : callable
        A symmetric matrix times one vector, `(n,)`.
    start : ndarray, shape (n,)
        Any vector but 0; what is at right angles to it is never found.
    """
    size = len(start)
    most = min(size, _MOST_STEPS, max(_LEAST_STEPS, _MOST_NUMBERS // size))
    basis = np.empty((most, size))
    basis[0] = start / np.linalg.norm(start)
    diagonal, beside = np.zeros(most), np.zeros(most)
    found = Extremes(0.0, 0.0, False, 0.0)
    for step in range(most):
        known = basis[: step + 1]
        ahead = product(basis[step])
        if not np.isfinite(ahead).all():
            return None
        diagonal[step] = basis[step] @ ahead
        for _ in range(2):
            ahead = ahead - known.T @ (known @ ahead)
        beside[step] = np.linalg.norm(ahead)
        scale = max(np.abs(diagonal[: step + 1]).max(), beside[: step + 1].max())
        # Nothing of the product leads out of what is known: the ends are among it.
        is_whole = beside[step] <= _ROUNDINGS * size * _EPSILON * scale or step + 1 == size
        if is_whole or step + 1 == most or (step + 1) % _LOOK == 0:
            found = _ends(diagonal[: step + 1], beside[: step + 1])
            if is_whole or found.error <= _FOUND * max(abs(found.max), abs(found.min)):
                return found
        if step + 1 < most:
            basis[step + 1] = ahead / beside[step]
    return found


def _ends(diagonal: Array, beside: Array) -> Extremes:
    """Return the ends of the tridiagonal matrix, and how far off they are."""
    matrix = np.diag(diagonal) + np.diag(beside[:-1], 1) + np.diag(beside[:-1], -1)
    values, vectors = np.linalg.eigh(matrix)
    left = beside[-1] * float(np.abs(vectors[-1, [0, -1]]).max())
    return Extremes(float(values[-1]), float(values[0]), False, float(left))
