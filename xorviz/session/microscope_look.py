"""What the microscope shows of a run that stands still: found once for a step and a pattern."""

from __future__ import annotations

import logging

from xorviz.engine.run import Run
from xorviz.engine.spec import ExperimentSpec
from xorviz.engine.state import one_replica
from xorviz.insight.next_step import look_ahead
from xorviz.insight.one_pattern import pass_pattern
from xorviz.session.shown_patterns import ShownPatterns
from xorviz.session.snapshot import Magnified

log = logging.getLogger(__name__)

#: Parameters times patterns of a step up to which it is looked at: some tens of milliseconds. The
#: numbers of larger ones nobody could read.
MOST_WORK = 20_000_000

#: Most parameters: a network of so many has no room for numbers long before.
MOST_PARAMETERS = 20_000


class MicroscopeLooks:
    """Looks at the displayed replica of one run between two edits, and keeps the last look.

    Parameters
    ----------
    spec : ExperimentSpec
    shown : ShownPatterns
        Those that can be chosen.
    """

    def __init__(self, spec: ExperimentSpec, shown: ShownPatterns) -> None:
        self._spec, self._shown = spec, shown
        parameters = spec.network.parameters()
        is_small = parameters * spec.patterns_per_step <= MOST_WORK
        self._is_small = is_small and parameters <= MOST_PARAMETERS
        self._last: Magnified | None = None

    def of(self, run: Run, pattern: int | None) -> Magnified:
        """Return what there is to see; of a pattern that there is not, that of the first.

        Parameters
        ----------
        run : Run
            Not changed.
        pattern : int or None
            Its place among the shown ones.
        """
        last, chosen = self._last, pattern or 0
        if not 0 <= chosen < self._shown.inputs.shape[1]:
            chosen = 0
        if last is None or (last.step, last.pattern) != (run.step, chosen):
            try:
                last = self._look(run, chosen)
            except Exception:
                # A defect of ours must not take the run with it.
                log.exception("the microscope failed")
                last = Magnified(run.step, chosen)
            self._last = last
        return last

    def _look(self, run: Run, pattern: int) -> Magnified:
        if not self._is_small:
            return Magnified(run.step, pattern)
        state = one_replica(run.state(), run.displayed)
        spec = self._spec.alone(self._spec.replica_numbers[run.displayed])
        inputs, target = self._shown.inputs[0, pattern], self._shown.targets[0, pattern]
        passed = pass_pattern(spec, state.parameters, inputs, target)
        ahead = None
        if state.diverged[0] < 0:
            ahead = look_ahead(spec, state, inputs, target, run.engine)
        return Magnified(run.step, pattern, passed, ahead)
