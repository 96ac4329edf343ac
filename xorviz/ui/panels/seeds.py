"""Draws another seed; the same seed always leads to the same next one."""

from __future__ import annotations

import numpy as np

#: The largest seed of an experiment.
LARGEST_SEED = 2**32 - 1

#: Drawn seeds stay below this, so that they can be read out loud.
_DRAWN_BELOW = 1_000_000


def another_seed(seed: int) -> int:
    """Return a seed that differs from this one, drawn from a generator seeded with it."""
    generator = np.random.default_rng(seed)
    drawn = seed
    while drawn == seed:
        drawn = int(generator.integers(_DRAWN_BELOW))
    return drawn
