"""Numbers that stop being finite."""

from __future__ import annotations

from collections.abc import Iterator

from xorviz.engine.registry import Choice
from xorviz.insight.doctor.findings import Certainty, Finding, Fix, Value, Where
from xorviz.insight.doctor.visit import Visit


def non_finite(visit: Visit) -> Iterator[Finding]:
    """Find the step and the place at which the numbers became too large."""
    case = visit.chart.case
    if case.breakdown is None:
        return
    step, layer, place = case.breakdown.step, case.breakdown.layer, case.breakdown.where
    lower, lowest = ({"learning_rate": float(f"{case.rate / by:.1g}")} for by in (10.0, 100.0))
    is_adam = case.spec.training.optimizer.name == "adam"
    fixes = (
        Fix("restart_with_rate", lower),
        Fix("restart_with_rate", lowest),
        *(() if is_adam else (Fix("restart_with_optimizer", {"optimizer": Choice("adam")}),)),
        Fix("set_learning_rate", lower),
        Fix("set_optimizer_argument", {"name": "clipnorm", "value": 1.0}),
        Fix("restart_run"),
    )
    evidence: dict[str, Value] = {"step": step, "place": place, "rate": case.rate}
    yield Finding(
        "non-finite",
        Certainty.CERTAIN,
        Where(layer or None),
        evidence,
        fixes,
        form="" if layer else "unknown",
        reason=True,
    )
