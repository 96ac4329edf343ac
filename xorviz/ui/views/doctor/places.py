"""Where a finding is: what the other views mark while a person looks at it."""

from __future__ import annotations

from xorviz.session.snapshot import Diagnosed, Finding
from xorviz.ui.highlight import Highlight

#: Of a layer with more units none is marked when a finding is about the layer as a whole.
_MOST_UNITS = 64


def places_of(finding: Finding, diagnosed: Diagnosed) -> Highlight:
    """Return the units, the patterns and the stretch of the curves that a finding speaks of."""
    where = finding.where
    units = where.units
    if not units and where.layer is not None:
        width = diagnosed.spec.network.width(where.layer)
        units = tuple(range(width)) if width <= _MOST_UNITS else ()
    return Highlight(
        units=frozenset((where.layer, unit) for unit in units if where.layer is not None),
        patterns=frozenset(label for group in where.patterns for label in group),
        steps=_stretch(finding, diagnosed),
    )


def _stretch(finding: Finding, diagnosed: Diagnosed) -> tuple[int, int] | None:
    """Return from when on it is so, as far as that is known, up to the step of the diagnosis."""
    since = finding.evidence.get("since")
    if isinstance(since, tuple):
        # One for each unit, as words.
        return min(int(step) for step in since), diagnosed.step
    step = finding.evidence.get("step")
    if isinstance(step, int):
        return step, step
    last = diagnosed.diagnosis.evidence.get("last")
    if not finding.reason:
        return None
    # The verdict goes by the last tenth of the curves; a proof needs none, and shows the same.
    length = last if isinstance(last, int) else (diagnosed.step - diagnosed.since) // 10
    return max(diagnosed.since, diagnosed.step - length), diagnosed.step
