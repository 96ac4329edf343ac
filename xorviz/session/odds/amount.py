"""How much is tried where nobody has asked for it, so that it ends within minutes."""

from __future__ import annotations

from typing import NamedTuple

from xorviz.engine.spec import ExperimentSpec

#: Tries of each remedy that chance has a part in: at most, and what is worth to be begun.
MOST, FEWEST = 64, 8

#: What a step costs beside its products, in products.
_STEP = 200

#: Products in all, about: a minute or two of one core.
_BUDGET = 3e10

#: For each remedy that is tried on alike starts, about so much goes into finding them.
_LOOKS = 8

#: Steps of a try where the experiment states no length.
_STEPS = 2000


class Amount(NamedTuple):
    """How many tries of each remedy, and how many steps each is given."""

    tries: int
    steps: int


def amount_for(spec: ExperimentSpec, remedies: int) -> Amount | None:
    """Return how much is tried; None where it would take too long.

    Parameters
    ----------
    spec : ExperimentSpec
        Of the run: a try is given the length that it states.
    remedies : int
        How many there are.
    """
    steps = spec.run_length or _STEPS
    products = spec.network.parameters() * spec.patterns_per_step + _STEP
    tries = int(_BUDGET / (steps * products * (remedies + _LOOKS)))
    return Amount(min(tries, MOST), steps) if tries >= FEWEST else None
