"""How much of the patterns' difference arrives on its way, and how much gradient comes back."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np

from xorviz.engine.registry import Choice
from xorviz.insight.doctor.findings import Certainty, Finding, Fix, Where
from xorviz.insight.doctor.visit import Visit

#: The spread falls to this part of that of the first layer on its way: little is left.
_LITTLE = 0.03

#: Gradients of two layers that differ by this factor.
_FAR_APART = 1e3


def signal_shrinkage(visit: Visit) -> Iterator[Finding]:
    """Find where the spread of the patterns dies away: the largest difference in any unit."""
    examination = visit.chart.examination
    if visit.is_solved:
        return
    hidden = [layer for layer in examination.network.layers if layer is not examination.output]
    if len(hidden) < 2:
        return
    spreads = {
        layer.id: float(np.ptp(examination.responses[layer.id].activation, axis=0).max())
        for layer in hidden
    }
    first, last = spreads[hidden[0].id], spreads[hidden[-1].id]
    if not 0.0 < last < _LITTLE * first:
        return
    factors = {}
    for layer in hidden[1:]:
        read = [spreads[source] for source in layer.sources if source in spreads]
        before = max(read, default=0.0)
        if before > 0.0:
            factors[layer.id] = spreads[layer.id] / before
    if not factors:
        # Layers side by side hand nothing on to each other.
        return
    worst = min(factors, key=lambda name: factors[name])
    flat = visit.needs_a_reason and _all_alike(visit)
    fixes = tuple(
        Fix("set_activation", {"layer": layer.id, "activation": Choice("tanh")})
        for layer in hidden
        if layer.activation.name in ("sigmoid", "hard_sigmoid", "softmax")
    )
    output = examination.output
    skips = tuple(
        Fix("add_source", {"layer": output.id, "source": entry.id})
        for entry in examination.network.inputs
        if entry.id not in output.sources
    )
    yield Finding(
        "signal-shrinkage",
        Certainty.LIKELY,
        Where(worst),
        {
            "first_layer": hidden[0].id,
            "first": first,
            "last_layer": hidden[-1].id,
            "last": last,
            "factor": first / last,
            "worst": factors[worst],
            "by_layer": tuple(f"{name} {spread:.2g}" for name, spread in spreads.items()),
        },
        fixes + skips,
        reason=flat,
    )


def vanishing_gradient(visit: Visit) -> Iterator[Finding]:
    """Find layers that get a thousandth of the gradient that later ones get."""
    yield from _gradients(visit, "vanishing-gradient", growing=False)


def exploding_gradient(visit: Visit) -> Iterator[Finding]:
    """Find layers that get a thousand times the gradient that later ones get."""
    yield from _gradients(visit, "exploding-gradient", growing=True)


def _gradients(visit: Visit, code: str, growing: bool) -> Iterator[Finding]:
    examination = visit.chart.examination
    if visit.is_solved or len(examination.network.layers) < 3:
        return
    # By the root mean square of each: layers differ in size.
    norms = {
        name: float(np.linalg.norm(block)) / math.sqrt(block.size)
        for name, block in examination.gradients.items()
    }
    first, last = examination.network.layers[0].id, examination.output.id
    if not (norms[first] > 0.0 and norms[last] > 0.0 and math.isfinite(norms[first])):
        return
    factor = norms[first] / norms[last]
    if (factor if growing else 1.0 / factor) < _FAR_APART:
        return
    yield Finding(
        code,
        Certainty.LIKELY,
        Where(first),
        {
            "first": norms[first],
            "last": norms[last],
            "last_layer": last,
            "factor": factor if growing else 1.0 / factor,
            "by_layer": tuple(f"{name} {norm:.2g}" for name, norm in norms.items()),
        },
        (
            Fix("set_activation", {"layer": first, "activation": Choice("tanh")}),
            Fix("set_initializer", {"layer": first, "kernel_initializer": Choice("he_uniform")}),
        )
        if not growing
        else (Fix("set_optimizer_argument", {"name": "clipnorm", "value": 1.0}),),
    )


def _all_alike(visit: Visit) -> bool:
    """Tell whether the answers are all the same, next to the way between two targets."""
    return bool(np.ptp(visit.chart.examination.answers, axis=0).max() < 0.05)
