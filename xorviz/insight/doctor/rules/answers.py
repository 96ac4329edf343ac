"""Patterns that differ in the last hidden layer and still get one answer."""

from __future__ import annotations

from collections.abc import Iterator

from xorviz.engine.registry import Choice
from xorviz.engine.solved import sides_of
from xorviz.insight.doctor.findings import Certainty, Finding, Fix, Value, Where
from xorviz.insight.doctor.groups import floor_of, groups_of, labels_of, mixed, near, plateau_of
from xorviz.insight.doctor.rules.capacity import is_straight_now
from xorviz.insight.doctor.separation import Answer
from xorviz.insight.doctor.visit import Visit

#: Answers are alike within this part of the way from one target to the other.
_ALIKE = 0.05


def alike_answers(visit: Visit) -> Iterator[Finding]:
    """Find what the remaining layers cannot pull apart, where no layer has made it one point.

    That no straight cut parts the patterns in the last hidden layer as it is now is certain where
    the separation was decided; that it is why the run stands is likely.
    """
    chart, examination = visit.chart, visit.chart.examination
    if not visit.needs_a_reason or visit.judgement.proofs or chart.is_at_floor():
        return
    if is_straight_now(visit) and chart.linear_answer is Answer.NO:
        return
    output = examination.output
    names = {entry.id for entry in examination.network.inputs}
    if all(source in names for source in output.sources) or not examination.right.size:
        return
    sides = sides_of(chart.case.dataset.telling, chart.case.spec.training.solved)
    span = 2.0 * (1.0 - sides.middle)
    groups = groups_of(near(examination.answers, _ALIKE * span))
    apart = mixed(groups, examination.wanted)
    answer = chart.hidden_answer
    if not apart and answer is not Answer.NO:
        return
    wrong = tuple(
        label
        for label, right in zip(examination.labels, examination.right, strict=True)
        if not right
    )
    evidence: dict[str, Value] = {"loss": examination.loss, "wrong": len(wrong)}
    evidence["sources"] = output.sources
    floor = floor_of(examination, groups) if apart else None
    if floor is not None and floor > 0.0 and abs(floor - examination.loss) <= 0.05 * floor:
        evidence |= {"floor": floor, "plateau": plateau_of(examination, groups)}
    form = "inseparable" if answer is Answer.NO else "separable"
    if not apart:
        form = "wrong_side"
    elif "floor" not in evidence:
        form += "_no_floor"
    layer = next(source for source in reversed(output.sources) if source not in names)
    fixes = [
        Fix("add_unit", {"layer": layer}),
        *(
            Fix("add_source", {"layer": output.id, "source": entry.id})
            for entry in examination.network.inputs
            if entry.id not in output.sources
        ),
        Fix("set_activation", {"layer": layer, "activation": Choice("tanh")}),
        Fix("restart_run"),
    ]
    if examination.network.layer(layer).activation.name == "tanh":
        del fixes[-2]
    where = Where(layer, (), labels_of(examination, apart) if apart else (wrong,))
    yield Finding("alike-answers", Certainty.LIKELY, where, evidence, tuple(fixes), form, True)
