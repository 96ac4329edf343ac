"""Numbers that stop being finite."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from xorviz.engine.registry import Choice
from xorviz.insight.doctor.findings import Certainty, Finding, Fix, Value, Where
from xorviz.insight.doctor.visit import Visit

#: A loss that has grown by this factor grew step by step: each overshot further than the last.
_GROWN = 10.0


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
    form = "" if layer else "unknown"
    if layer and case.course is not None:
        losses = case.course.loss[np.isfinite(case.course.loss)]
        if len(losses) and losses[-1] > _GROWN * losses.min():
            form = "grown"
            evidence |= {"least": float(losses.min()), "most": float(losses[-1])}
    yield Finding(
        "non-finite",
        Certainty.CERTAIN,
        Where(layer or None),
        evidence,
        fixes,
        form=form,
        reason=True,
    )
