"""Before the first step: how many units are alive, which alone tells a good deal."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from xorviz.engine.activations import ACTIVATIONS
from xorviz.insight.doctor.findings import Certainty, Finding, Fix, Where
from xorviz.insight.doctor.visit import Visit


def alive_at_start(visit: Visit) -> Iterator[Finding]:
    """Find layers in which units are off for every pattern before the first step."""
    chart = visit.chart
    if chart.case.step > 0 or visit.is_solved:
        return
    for layer in chart.examination.network.layers:
        entry = ACTIVATIONS[layer.activation.name]
        if not entry.exactly_zero or layer is chart.examination.output:
            continue
        derivative = chart.examination.responses[layer.id].derivative
        alive = int((derivative != 0.0).any(axis=0).sum())
        if alive < layer.units:
            dead = tuple(np.flatnonzero((derivative == 0.0).all(axis=0)).tolist())
            yield Finding(
                "alive-at-start",
                Certainty.CERTAIN if chart.examination.is_whole else Certainty.LIKELY,
                Where(layer.id, dead),
                {"alive": alive, "of": layer.units},
                (Fix("restart_run"), Fix("add_unit", {"layer": layer.id})),
                form="few" if alive <= 1 else "",
            )
