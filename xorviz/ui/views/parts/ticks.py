"""Where an axis has its ticks, and how it writes steps."""

from __future__ import annotations

import math
from collections.abc import Sequence


def even_ticks(low: float, high: float, most: float) -> tuple[float, list[float]]:
    """Return how far ticks are apart, and at most so many, at 1, 2 or 5 times a power of ten."""
    span = max(high - low, 1e-300)
    power = 10.0 ** math.floor(math.log10(span / most))
    step = next((power * m for m in (1, 2, 5) if span / (power * m) <= most), power * 10.0)
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return step, [index * step for index in range(first, last + 1)]


def step_texts(steps: Sequence[float]) -> list[str]:
    """Return what stands at the ticks of an axis of steps."""
    if steps and max(steps) >= 1e6:
        return [f"{step / 1e6:.10g} M" for step in steps]
    return [f"{step:,.0f}" for step in steps]
