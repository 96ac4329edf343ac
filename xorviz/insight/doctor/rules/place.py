"""What kind of place the weights stand on, by the gradient and the ends of the spectrum."""

from __future__ import annotations

from collections.abc import Iterator

from xorviz.insight.doctor.findings import Certainty, Finding, Fix, Value, Where
from xorviz.insight.doctor.rules.rates import other_optimizers
from xorviz.insight.doctor.verdict import STIRRING, rests_on_kink, stir_of
from xorviz.insight.doctor.visit import Visit

#: An eigenvalue within this part of the largest is as good as 0.
_LEVEL = 1e-6

#: A gradient is small below this part of the loss.
_SMALL = 0.1


def critical_place(visit: Visit) -> Iterator[Finding]:
    """Tell a saddle from a minimum and from a flat stretch, of a run that does not get on.

    Nothing here is certain: curvature speaks of the present piece of a loss with kinks alone, and
    where the least curvature is 0 only higher orders would tell.
    """
    chart = visit.chart
    examination = chart.examination
    if not visit.needs_a_reason or examination.gradient_norm > _SMALL * examination.loss:
        return
    evidence: dict[str, Value] = {"gradient": examination.gradient_norm, "loss": examination.loss}
    bends = chart.curvature
    code = "flat"
    if bends is not None:
        evidence |= {"least": bends.least, "largest": bends.largest}
        level = _LEVEL * max(abs(bends.largest), abs(bends.least))
        stir = stir_of(chart) or 0.0
        if bends.least < -level and stir > STIRRING and not rests_on_kink(chart):
            code = "saddle"
            evidence["stir"] = stir
        elif bends.least > level:
            code = "local-minimum"
    form = ""
    if code == "flat":
        form = "unmeasured" if bends is None else ""
        bent = bends is not None and bends.least < -_LEVEL * bends.largest
        form = "kink" if bent and rests_on_kink(chart) else form
    yield Finding(
        code,
        Certainty.LIKELY if code != "flat" else Certainty.POSSIBLE,
        Where(),
        evidence,
        (*other_optimizers(visit), Fix("restart_run")),
        form,
    )


def wrong_patterns(visit: Visit) -> Iterator[Finding]:
    """Name the patterns that are wrong in a run that does not get on."""
    examination = visit.chart.examination
    if not visit.needs_a_reason:
        return
    flags = zip(examination.labels, examination.right, strict=True)
    wrong = tuple(label for label, right in flags if not right)
    if not wrong:
        return
    yield Finding(
        "wrong-patterns",
        Certainty.CERTAIN if examination.is_whole else Certainty.LIKELY,
        Where(visit.chart.examination.output.id, (), (wrong,)),
        {"wrong": len(wrong), "of": len(examination.labels)},
    )
