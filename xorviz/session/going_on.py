"""A copy of a run goes on as it is, to see whether it gets there."""

from __future__ import annotations

from xorviz.engine.errors import NonFiniteError
from xorviz.insight.doctor import Ahead
from xorviz.session.engines import Engines
from xorviz.session.living import LivingRun
from xorviz.session.record import Record

#: So many times its length, or the steps that it has taken where those are more.
_TIMES = 10

#: Products of a weight and a value in all, about: some seconds. A step costs so many besides.
_MOST_WORK, _STEP = 3e9, 1000

#: So often, at most, it is looked whether the task is solved.
_LOOKS = 2000


def gone_on(record: Record, engines: Engines) -> Ahead | None:
    """Go on with a copy of a run, up to where its task is solved.

    Parameters
    ----------
    record : Record
        Of one replica; not changed.
    engines : Engines
        Which engine takes the steps, as in `LivingRun`.

    Returns
    -------
    Ahead or None
        None where not even a tenth of that can be seen in a few seconds.
    """
    spec = record.position.spec
    wanted = _TIMES * max(spec.run_length, record.position.state.step)
    products = spec.network.parameters() * spec.patterns_per_step + _STEP
    steps = min(wanted, int(_MOST_WORK / products))
    if steps < max(1, wanted // _TIMES):
        return None
    copy = LivingRun(record, curves=False, engines=engines)
    begun = copy.step
    # Where the task is solved once is found as training itself finds it, if not so often.
    every = copy.checked_every * -(-steps // (copy.checked_every * _LOOKS))
    try:
        while copy.step < begun + steps:
            until = min(begun + steps, (copy.step // every + 1) * every)
            copy.advance(until - copy.step)
            if bool(copy.evaluate().solved[0]):
                return Ahead(copy.step - begun, True)
    except NonFiniteError:
        # What it leads to is no solution.
        return Ahead(copy.step - begun, False)
    return Ahead(steps, False)
