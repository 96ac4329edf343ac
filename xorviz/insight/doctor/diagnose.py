"""From a case to its diagnosis."""

from __future__ import annotations

import numpy as np

from xorviz.insight.doctor.case import Case
from xorviz.insight.doctor.chart import Chart, Curvature
from xorviz.insight.doctor.findings import Certainty, Diagnosis, Finding
from xorviz.insight.doctor.rules import RULES
from xorviz.insight.doctor.rules.numbers import non_finite
from xorviz.insight.doctor.rules.rates import learning_rate_too_high
from xorviz.insight.doctor.verdict import judge
from xorviz.insight.doctor.visit import Visit

#: What is said where nothing else explains a run that does not get on.
_REMAINING = ("flat", "wrong-patterns")

_SURENESS = {Certainty.CERTAIN: 0, Certainty.LIKELY: 1, Certainty.POSSIBLE: 2}


def diagnose(case: Case, curvature: Curvature | None = None) -> Diagnosis:
    """Say how a run stands, and why.

    Parameters
    ----------
    case : Case
    curvature : Curvature, optional
        Of this case; without it a saddle is not told from a place where nothing is under way.
    """
    # Numbers that overflow are a finding, not a fault.
    with np.errstate(all="ignore"):
        return _diagnose(Chart(case, curvature))


def _diagnose(chart: Chart) -> Diagnosis:
    judgement = judge(chart)
    visit = Visit(chart, judgement)
    # Nothing can be read off numbers that are none.
    rules = RULES if _is_readable(chart) else (non_finite, learning_rate_too_high)
    found = [finding for rule in rules for finding in rule(visit)]
    if any(finding.reason for finding in found):
        found = [finding for finding in found if finding.code not in _REMAINING]
    # Reasons first, then in the order of the rules.
    found.sort(key=lambda finding: (not finding.reason, _sureness(finding)))
    return Diagnosis(
        verdict=judgement.verdict,
        certainty=judgement.certainty,
        loss=chart.examination.loss,
        floor=_floor(found),
        gradient_norm=chart.examination.gradient_norm if _is_readable(chart) else float("nan"),
        evidence=judgement.evidence,
        findings=tuple(found),
    )


def _sureness(finding: Finding) -> int:
    return _SURENESS[finding.certainty] if finding.reason else 0


def _is_readable(chart: Chart) -> bool:
    return chart.examination.is_finite


def _floor(found: list[Finding]) -> float | None:
    """Return the highest floor that a certain finding puts under the loss."""
    sure = (finding for finding in found if finding.certainty is Certainty.CERTAIN)
    floors = [finding.evidence.get("floor") for finding in sure]
    return max((floor for floor in floors if isinstance(floor, float)), default=None)
