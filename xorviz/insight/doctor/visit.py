"""What a rule is given: the chart of a case, and how its run stands."""

from __future__ import annotations

from typing import NamedTuple

from xorviz.insight.doctor.chart import Chart
from xorviz.insight.doctor.findings import Verdict
from xorviz.insight.doctor.verdict import Judgement


class Visit(NamedTuple):
    """A case with its verdict."""

    chart: Chart
    judgement: Judgement

    @property
    def needs_a_reason(self) -> bool:
        """Whether the run does not get on, so that a finding may be why."""
        return self.judgement.verdict not in (Verdict.SOLVED, Verdict.LEARNING)

    @property
    def is_solved(self) -> bool:
        """Whether there is nothing to explain."""
        return self.judgement.verdict is Verdict.SOLVED

    def proved(self, code: str) -> bool:
        """Tell whether this is a proof that the task is not solved."""
        return code in self.judgement.proofs
