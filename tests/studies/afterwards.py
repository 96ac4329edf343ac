"""What became of a run, told from the losses that came after its length, without the doctor.

- ``diverged``: its numbers had stopped being finite by then.
- ``solved``: every pattern was right.
- ``unstable``: within the next tenth of its length the loss went up or down by a fifth of itself
  after it had gone the other way, five times, or twice and did not get on meanwhile.
- ``learning``: not solved at its length, but later, and the loss was on its way already: it had
  fallen by 1 % or more within the last tenth, and did so again within the next.
- ``slow``: solved later, and it was not: neither tenth saw it fall by half a percent.
- ``solved later``: solved later, and in between: both words are right.
- ``stands``: never solved, and in the end the loss was within 2 % of what it had been.
- ``elsewhere``: never solved, and the loss moved: no verdict is asked for.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tests.studies.certain_claims import Afterwards

Array = NDArray[np.float64]

#: A turn; how often, and how often whatever else there is; getting on meanwhile.
_TURN, _FEW_TURNS, _MANY_TURNS, _MEANWHILE = 0.2, 2, 5, 0.05

#: The fall of a tenth that surely is one, and that surely is none.
_FALLS, _RESTS = 0.01, 0.005

#: A loss within this part of what it was stands.
_SAME = 0.02

#: The verdicts that are right for what became of a run; of the others none is asked for.
RIGHT = {
    "diverged": {"diverged"},
    "solved": {"solved"},
    # A proof that it will never solve its task stands above how it moves meanwhile.
    "unstable": {"unstable", "stuck certain"},
    "learning": {"learning"},
    "slow": {"slow"},
    "solved later": {"slow", "learning"},
    "stands": {"stuck", "stuck certain"},
}


def what_became_of(after: Afterwards) -> str:
    """Return the word for it."""
    run = after.run
    if run.case.breakdown is not None or not np.isfinite(after.loss[0]):
        return "diverged"
    if after.solved[0]:
        return "solved"
    length, course = run.case.step, run.case.course
    assert course is not None
    next_tenth = after.loss[1:][run.steps <= length * 1.1]
    last_tenth = course.loss[course.steps >= length * 0.9]
    fell = _fall(last_tenth), _fall(np.concatenate([after.loss[:1], next_tenth]))
    turned = turns(next_tenth) if len(next_tenth) else 0
    if turned >= _MANY_TURNS or (turned >= _FEW_TURNS and fell[1] < _MEANWHILE):
        return "unstable"
    if after.is_ever_solved:
        if min(fell) >= _FALLS:
            return "learning"
        return "slow" if max(fell) < _RESTS else "solved later"
    moved = run.failed >= 0 or abs(after.loss[-1] - after.loss[0]) > _SAME * after.loss[0]
    return "elsewhere" if moved else "stands"


def _fall(loss: Array) -> float:
    """Return by which part of itself a loss falls on its way; means of a few points at each end."""
    few = max(1, len(loss) // 10)
    first, last = float(loss[:few].mean()), float(loss[-few:].mean())
    return (first - last) / max(first, 1e-300)


def turns(loss: Array) -> int:
    """Return how often a loss turns back by a fifth of itself."""
    count, way = 0, 0
    low = high = float(loss[0])
    for value in loss[1:].tolist():
        low, high = min(low, value), max(high, value)
        if way >= 0 and value < high / (1.0 + _TURN):
            count, way, low = count + (way > 0), -1, value
        elif way <= 0 and value > low * (1.0 + _TURN):
            count, way, high = count + (way < 0), 1, value
    return count
