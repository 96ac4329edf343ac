"""What is shown of the findings of a run that goes on: words that stay while they are true."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from xorviz.session.snapshot import Diagnosed, Finding, Verdict

#: Numbers alone are shown anew with every so many-th look.
_LOOKS = 4

#: Looks that are so many seconds apart come too seldom to flicker.
_SELDOM = 1.0

#: These do not wait: they are exact, and do not come and go.
_AT_ONCE = (Verdict.SOLVED, Verdict.DIVERGED)

_Signature = tuple[object, ...]


class Calm:
    """Decides when new findings take the place of those on show.

    While a run goes on, other findings are shown when two looks in a row agree on them, and the
    numbers in those that stay change once in a while. Of a run that stands still, or that another
    one has taken the place of, all is shown at once; so it is where looks are seldom.

    Parameters
    ----------
    clock : callable
        Gives the seconds since some moment.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._seen_at = -math.inf
        #: What is on show.
        self.shown: Diagnosed | None = None
        self._seen: Diagnosed | None = None
        self._waiting: _Signature | None = None
        self._looks = 0

    def take(self, new: Diagnosed, running: bool) -> bool:
        """Take what was found last; tell whether something else is on show now."""
        if new is self._seen and (running or new is self.shown):
            return False
        now = self._clock()
        is_seldom = now - self._seen_at >= _SELDOM
        self._seen, self._seen_at = new, now
        self._looks += 1
        before, signature = self.shown, signature_of(new)
        same = before is not None and signature == signature_of(before)
        agreed = signature == self._waiting or new.diagnosis.verdict in _AT_ONCE
        self._waiting = signature
        if before is not None and running and not is_seldom and not _is_another_run(before, new):
            if same and self._looks < _LOOKS:
                return False
            if not same and not agreed:
                return False
        self.shown, self._looks = new, 0
        return True


def signature_of(diagnosed: Diagnosed) -> _Signature:
    """Return what two diagnoses have in common that differ in nothing but numbers."""
    diagnosis = diagnosed.diagnosis
    findings = tuple(identity(finding) for finding in diagnosis.findings)
    return (diagnosis.verdict, diagnosis.certainty, findings)


def identity(finding: Finding) -> _Signature:
    """Return what a finding is, without its numbers."""
    where = finding.where
    place = (where.layer, where.units, where.patterns)
    return (finding.code, finding.form, finding.certainty, finding.reason, place)


def _is_another_run(before: Diagnosed, after: Diagnosed) -> bool:
    """Tell whether an edit, an undo or a restart lies between two looks."""
    same = before.since == after.since and before.spec.network == after.spec.network
    return not same or after.step < before.step
