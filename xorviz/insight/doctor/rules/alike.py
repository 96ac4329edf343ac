"""Patterns that a layer sends to one point, though their targets differ."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.registry import Choice
from xorviz.engine.spec import BitsData, GateData
from xorviz.engine.spec.network import LayerSpec
from xorviz.insight.doctor.chart import NEAR, Collapse
from xorviz.insight.doctor.findings import Certainty, Finding, Fix, Value, Where
from xorviz.insight.doctor.groups import labels_of, plateau_of
from xorviz.insight.doctor.rules.revivals import revivals
from xorviz.insight.doctor.visit import Visit

#: Units that are offered beside a single one.
_MORE_UNITS = 4

#: With biases that differ, units start off for different patterns.
_ANY_BIAS = Choice("random_uniform", (("maxval", 1.0), ("minval", -1.0)))


def collapsed_inputs(visit: Visit) -> Iterator[Finding]:
    """Find patterns that say the same after some layer: for ever, now, or next to it."""
    chart = visit.chart
    if visit.is_solved:
        return
    found = (
        (chart.lasting_collapse, "for_ever"),
        (chart.collapse, "now"),
        (chart.near_collapse, "near"),
    )
    told: list[Collapse] = []
    for collapse, form in found:
        if collapse is None or any(_says_no_more(collapse, other) for other in told):
            continue
        told.append(collapse)
        yield _finding(visit, collapse, form)


def _says_no_more(collapse: Collapse, other: Collapse) -> bool:
    """Tell whether all groups of one collapse are in another."""
    groups = [set(group) for group in other.mixed]
    return all(any(set(group) <= wider for wider in groups) for group in collapse.mixed)


def _finding(visit: Visit, collapse: Collapse, form: str) -> Finding:
    examination = visit.chart.examination
    layer = examination.network.layers[collapse.position]
    evidence: dict[str, Value] = {
        "loss": examination.loss,
        "plateau": plateau_of(examination, collapse.groups),
    }
    if collapse.floor is not None:
        evidence["floor"] = collapse.floor
    if form == "near":
        evidence["tolerance"] = NEAR
    certain = examination.is_whole and form != "near"
    if collapse.floor is None:
        form = f"{form}_no_floor"
    explains = visit.chart.is_at_floor() or visit.proved("bottleneck")
    lasts = form.startswith("for_ever") and visit.proved("collapsed-inputs")
    return Finding(
        "collapsed-inputs",
        Certainty.CERTAIN if certain else Certainty.LIKELY,
        Where(layer.id, _dead(visit, layer), labels_of(examination, collapse.mixed)),
        evidence,
        _fixes(visit, layer),
        form,
        reason=visit.needs_a_reason and (lasts or (form.startswith("now") and explains)),
    )


def _dead(visit: Visit, layer: LayerSpec) -> tuple[int, ...]:
    """Return the units of a layer that are off for every pattern: they tell none apart."""
    derivative = visit.chart.examination.responses[layer.id].derivative
    if not ACTIVATIONS[layer.activation.name].exactly_zero:
        return ()
    return tuple(np.flatnonzero((derivative == 0.0).all(axis=0)).tolist())


def _fixes(visit: Visit, layer: LayerSpec) -> tuple[Fix, ...]:
    fixes = revivals(visit, layer.id, _dead(visit, layer))
    if ACTIVATIONS[layer.activation.name].exactly_zero:
        fixes += [
            Fix("set_activation", {"layer": layer.id, "activation": Choice(name)})
            for name in ("leaky_relu", "tanh")
        ]
    fixes.append(Fix("add_unit", {"layer": layer.id}))
    fixes.append(Fix("add_units", {"layer": layer.id, "count": _MORE_UNITS}))
    network = visit.chart.examination.network
    output = network.layer(network.output)
    fixes += [
        Fix("add_source", {"layer": output.id, "source": entry.id})
        for entry in network.inputs
        if entry.id not in output.sources
    ]
    names, data = {entry.id for entry in network.inputs}, visit.chart.case.spec.data
    is_of_bits = isinstance(data, (GateData, BitsData)) and data.encoding == "01"
    if is_of_bits and names & set(layer.sources):
        fixes.append(Fix("set_data", {"encoding": "pm1"}))
    if layer.bias_initializer.name == "zeros":
        fixes.append(
            Fix("set_bias_initializer", {"layer": layer.id, "bias_initializer": _ANY_BIAS})
        )
    fixes.append(Fix("restart_run"))
    return tuple(fixes)
