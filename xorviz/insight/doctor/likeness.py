"""Where a run stands, so that other random starts can be told to stand there too."""

from __future__ import annotations

import math
from dataclasses import dataclass

from xorviz.engine.solved import sides_of
from xorviz.engine.spec import BitsData, GateData, PatternsData
from xorviz.insight.doctor.case import Case
from xorviz.insight.doctor.chart import Chart
from xorviz.insight.doctor.examination import Examination
from xorviz.insight.doctor.groups import floor_of, groups_of, mixed, near
from xorviz.insight.partitions import Groups

#: Answers are alike within this part of the way from one target to the other, and a loss stands
#: at a floor within this part of it.
_ALIKE, _AT_FLOOR = 0.05, 0.05


@dataclass(frozen=True)
class Likeness:
    """What two runs that stand alike share.

    Parameters
    ----------
    code : str
        ``solved``, ``diverged``, ``output_off`` (no gradient passes the output), ``collapsed``
        (the layers before the output send patterns with different targets to one point, exactly),
        ``alike_answers`` (they do not, but such patterns get one answer, and the loss stands at the
        floor of that), or ``unsolved``: none of these.
    groups : tuple of tuple of int
        Of the last but two: which of the distinct patterns are alike, all of them in groups. Empty
        where each start has patterns of its own.
    """

    code: str
    groups: Groups = ()


def likeness_of(case: Case) -> Likeness:
    """Return where the run of a case stands."""
    chart = Chart(case, None)
    examination = chart.examination
    if case.breakdown is not None or not math.isfinite(examination.loss):
        return Likeness("diverged")
    if examination.is_solved:
        return Likeness("solved")
    if not examination.is_finite:
        return Likeness("unsolved")
    if not examination.output_gradient.any():
        return Likeness("output_off")
    collapse = chart.collapse
    if collapse is not None:
        return Likeness("collapsed", _named(examination, collapse.groups))
    groups = _answers(examination)
    if groups is not None:
        return Likeness("alike_answers", _named(examination, groups))
    return Likeness("unsolved")


def _answers(examination: Examination) -> Groups | None:
    """Return which patterns get one answer, where the loss stands at the floor of that."""
    sides = sides_of(examination.case.dataset.telling, examination.spec.training.solved)
    span = 2.0 * (1.0 - sides.middle)
    groups = groups_of(near(examination.answers, _ALIKE * span))
    if not mixed(groups, examination.targets):
        return None
    floor = floor_of(examination, groups)
    stands = floor is not None and floor > 0.0
    if floor is None or not stands or abs(examination.loss - floor) > _AT_FLOOR * floor:
        return None
    return groups


def _named(examination: Examination, groups: Groups) -> Groups:
    """Return groups by the places of the distinct patterns, which all starts have in common."""
    data = examination.spec.data
    words = isinstance(data, (GateData, BitsData)) and data.noise == 0.0
    if not words and not isinstance(data, PatternsData) and data.resample == "replica":
        return ()
    rows = examination.rows
    return tuple(tuple(int(rows[place]) for place in group) for group in groups)
