"""Shares of a whole as the views print them."""

from __future__ import annotations

import math


def percent(share: float) -> str:
    """Return a share with one decimal, all and none without; a dash where there is none."""
    if not math.isfinite(share):
        return "–"
    return f"{100.0 * share:.0f} %" if share in (0.0, 1.0) else f"{100.0 * share:.1f} %"
