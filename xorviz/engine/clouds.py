"""Random points on the plane with classes or numbers, of the shapes that playgrounds show."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

#: Points lie within ±6, most within ±5.
REACH = 5.0

#: Centres of the bumps and the sign of each.
_BUMPS = np.array([(-4.0, 2.5), (0.0, 2.5), (4.0, 2.5), (-4.0, -2.5), (0.0, -2.5), (4.0, -2.5)])
_SIGNS = np.array([1.0, -1.0, 1.0, -1.0, 1.0, -1.0])


def cloud(kind: str, count: int, noise: float, stream: np.random.Generator) -> tuple[Array, Array]:
    """Draw the points of one set.

    Parameters
    ----------
    kind : str
        ``xor_cloud``: 1 where both coordinates have different signs, with a gap along the axes.
        ``circles``: 1 inside, 0 on a ring around it. ``gaussians``: two normal clouds, 0 and 1.
        ``spirals``: two arms of one and three quarters of a turn. ``plane``: (x₁ + x₂) / 10, at
        most 1. ``bumps``: six hills and valleys, the nearest counts.
    count : int
    noise : float
        0 to 1: the part of the reach by which points stray after they got their class; for
        ``gaussians`` it widens the clouds.
    stream : Generator

    Returns
    -------
    inputs : ndarray, shape (count, 2)
    targets : ndarray, shape (count, 1)
    """
    points, targets = _SHAPES[kind](count, noise, stream)
    if kind != "gaussians" and noise > 0.0:
        points = points + noise * REACH * stream.uniform(-1.0, 1.0, points.shape) / 2.0
    return points, targets[:, None]


def target_ends(kind: str) -> tuple[float, float]:
    """Return the least and the largest target that a set can have."""
    return (-1.0, 1.0) if kind in ("plane", "bumps") else (0.0, 1.0)


def _xor_cloud(count: int, noise: float, stream: np.random.Generator) -> tuple[Array, Array]:
    points = stream.uniform(-REACH, REACH, (count, 2))
    # A gap between the quarters, so that without noise a line of some width parts them.
    points += np.where(points > 0.0, 0.3, -0.3)
    return points, (points[:, 0] * points[:, 1] < 0.0).astype(np.float64)


def _circles(count: int, noise: float, stream: np.random.Generator) -> tuple[Array, Array]:
    inside = np.arange(count) < (count + 1) // 2
    part = stream.uniform(0.0, 1.0, count)
    radius = REACH * np.where(inside, 0.5 * part, 0.7 + 0.3 * part)
    angle = stream.uniform(0.0, 2.0 * math.pi, count)
    points = np.stack([radius * np.sin(angle), radius * np.cos(angle)], axis=1)
    return points, inside.astype(np.float64)


def _gaussians(count: int, noise: float, stream: np.random.Generator) -> tuple[Array, Array]:
    first = np.arange(count) < (count + 1) // 2
    deviation = math.sqrt(0.5 + 3.5 * noise)
    points = np.where(first, 2.0, -2.0)[:, None] + deviation * stream.standard_normal((count, 2))
    return points, first.astype(np.float64)


def _spirals(count: int, noise: float, stream: np.random.Generator) -> tuple[Array, Array]:
    first = np.arange(count) < (count + 1) // 2
    arm = np.where(first, np.arange(count), np.arange(count) - first.sum())
    part = arm / np.where(first, first.sum(), max(count - first.sum(), 1))
    angle = 1.75 * 2.0 * math.pi * part + np.where(first, 0.0, math.pi)
    radius = REACH * part
    points = np.stack([radius * np.sin(angle), radius * np.cos(angle)], axis=1)
    return points, first.astype(np.float64)


def _plane(count: int, noise: float, stream: np.random.Generator) -> tuple[Array, Array]:
    points = stream.uniform(-REACH - 1.0, REACH + 1.0, (count, 2))
    return points, np.clip(points.sum(axis=1) / 10.0, -1.0, 1.0)


def _bumps(count: int, noise: float, stream: np.random.Generator) -> tuple[Array, Array]:
    points = stream.uniform(-REACH - 1.0, REACH + 1.0, (count, 2))
    distance = np.linalg.norm(points[:, None] - _BUMPS, axis=2)
    height = np.clip(1.0 - distance / 2.0, 0.0, 1.0) * _SIGNS
    nearest = np.abs(height).argmax(axis=1)
    return points, height[np.arange(count), nearest]


_SHAPES = {
    "xor_cloud": _xor_cloud,
    "circles": _circles,
    "gaussians": _gaussians,
    "spirals": _spirals,
    "plane": _plane,
    "bumps": _bumps,
}
