"""Steps that are too long or too short."""

from __future__ import annotations

import math
from collections.abc import Iterator

from xorviz.engine.registry import Choice
from xorviz.insight.doctor.findings import Certainty, Finding, Fix, Value, Verdict, Where
from xorviz.insight.doctor.verdict import GAIN, within_reach
from xorviz.insight.doctor.visit import Visit

#: The loss is to fall to this part: about where a run is solved.
_GOAL = 0.25

#: A forecast of more steps than so many times those taken tells of a rate that is too low.
_LONG = 20.0


def learning_rate_too_high(visit: Visit) -> Iterator[Finding]:
    """Find a rate above the bound of the present curvature while the loss swings or grows."""
    chart = visit.chart
    verdict = visit.judgement.verdict
    if verdict not in (Verdict.UNSTABLE, Verdict.DIVERGED):
        return
    bends = chart.curvature
    evidence: dict[str, Value] = {"rate": chart.case.rate}
    progress = chart.progress
    if progress is not None:
        evidence["swing"] = progress.swing
    form = "grows" if verdict is Verdict.DIVERGED or progress is None else "swings"
    certainty = Certainty.POSSIBLE
    lower = chart.case.rate / 10.0
    if bends is not None and bends.bound is not None and chart.case.rate > bends.bound:
        evidence |= {"bound": bends.bound, "curvature": bends.largest}
        form, certainty = f"{form}_bound", Certainty.LIKELY
        lower = min(lower, 0.5 * bends.bound)
    lower = float(f"{lower:.1g}")
    fixes = (
        Fix("set_learning_rate", {"learning_rate": lower}),
        Fix("set_learning_rate_schedule", {"learning_rate_schedule": Choice("reduce_on_plateau")}),
    )
    yield Finding("learning-rate-too-high", certainty, Where(), evidence, fixes, form, True)


def learning_rate_too_low(visit: Visit) -> Iterator[Finding]:
    """Find a rate with which the loss needs far more steps than the run has taken."""
    chart, progress = visit.chart, visit.chart.progress
    if progress is None or visit.judgement.verdict not in (Verdict.SLOW, Verdict.LEARNING):
        return
    reach = within_reach(chart)
    slope = progress.fall / max(1.0, 0.5 * progress.steps)
    steps = math.log(1.0 / _GOAL) / slope if slope > 0.0 else math.inf
    if reach < GAIN or steps < _LONG * max(chart.case.step, 1):
        return
    evidence: dict[str, Value] = {"rate": chart.case.rate, "gain": reach}
    if math.isfinite(steps):
        evidence["forecast"] = float(f"{steps:.1e}")
    bends = chart.curvature
    higher = 10.0 * chart.case.rate
    if bends is not None and bends.bound is not None:
        evidence["bound"] = bends.bound
        higher = min(0.3 * bends.bound, 100.0 * chart.case.rate)
    other = other_optimizers(visit)
    yield Finding(
        "learning-rate-too-low",
        Certainty.LIKELY,
        Where(),
        evidence,
        (Fix("set_learning_rate", {"learning_rate": _short(higher, chart.case.rate)}), *other),
        "" if math.isfinite(steps) else "no_forecast",
        True,
    )


def other_optimizers(visit: Visit) -> tuple[Fix, ...]:
    """Return an optimizer that makes steps of its own length, where the present one does not."""
    if visit.chart.case.spec.training.optimizer.name != "sgd":
        return ()
    return (Fix("set_optimizer", {"optimizer": Choice("adam")}),)


def _short(rate: float, than: float) -> float:
    """Return a rate with one digit, so that it stays as the curvature moves, but a higher one."""
    short = float(f"{rate:.1g}")
    return short if short > than else float(f"{rate:.2g}")
