"""Units that are off, saturated, the same as another, or that never had a weight."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.registry import Choice
from xorviz.engine.spec.network import LayerSpec
from xorviz.insight.dead_zones import SATURATION, off_mask
from xorviz.insight.doctor.findings import Certainty, Finding, Fix, Value, Where
from xorviz.insight.doctor.groups import groups_of, joined
from xorviz.insight.doctor.rules.revivals import revivals
from xorviz.insight.doctor.visit import Visit

#: Layers with dead units that get a finding of their own.
_MOST_LAYERS = 6

#: Layers whose units are held against one another for saying the same now.
_MOST_HELD = 16

#: Activations that differ by no more than this part of their size are equal now.
_EQUAL = 1e-9


def dead_unit(visit: Visit) -> Iterator[Finding]:
    """Find units that are off for every pattern; `forever` proves which of them stay so."""
    chart = visit.chart
    found: list[Finding] = []
    for layer in chart.examination.network.layers:
        if layer is chart.examination.output or not _has_dead_zone(layer):
            continue
        derivative = chart.examination.responses[layer.id].derivative
        off = (derivative == 0.0).all(axis=0)
        lasting = chart.forever.off[layer.id] & off
        for form, units in (("for_ever", lasting), ("now", off & ~lasting)):
            if units.any():
                found.append(_dead(visit, layer, units, form))
    yield from found[:_MOST_LAYERS]
    rest = found[_MOST_LAYERS:]
    if rest:
        units_there = sum(len(finding.where.units) for finding in rest)
        evidence: dict[str, Value] = {"dead": units_there, "layers": len(rest)}
        yield Finding("dead-unit", rest[0].certainty, Where(), evidence, form="more")


def _dead(visit: Visit, layer: LayerSpec, units: NDArray[np.bool_], form: str) -> Finding:
    case = visit.chart.case
    places = tuple(np.flatnonzero(units).tolist())
    steps = {death.unit: death.step for death in case.deaths if death.layer == layer.id}
    known = [steps[place] for place in places if place in steps]
    evidence: dict[str, Value] = {"units": len(places), "of": layer.units}
    if len(known) == len(places):
        evidence["since"] = tuple(str(step) for step in known)
        form = f"{form}_since"
    fixes = revivals(visit, layer.id, places)
    fixes.append(Fix("set_activation", {"layer": layer.id, "activation": Choice("leaky_relu")}))
    whole = visit.chart.examination.is_whole
    certainty = Certainty.CERTAIN if whole else Certainty.LIKELY
    return Finding("dead-unit", certainty, Where(layer.id, places), evidence, tuple(fixes), form)


def saturated_unit(visit: Visit) -> Iterator[Finding]:
    """Find units whose derivative is next to nothing for every pattern."""
    chart = visit.chart
    if visit.is_solved:
        return
    for layer in chart.examination.network.layers:
        entry = ACTIVATIONS[layer.activation.name]
        if not entry.saturates or layer.activation.name in ("exponential", "softmax"):
            continue
        derivative = chart.examination.responses[layer.id].derivative
        units = off_mask(layer.activation, derivative).all(axis=0)
        places = tuple(np.flatnonzero(units).tolist())
        if places:
            yield Finding(
                "saturated-unit",
                Certainty.CERTAIN if chart.examination.is_whole else Certainty.LIKELY,
                Where(layer.id, places),
                {"units": len(places), "of": layer.units, "share": SATURATION},
                (Fix("restart_run"),),
            )


def duplicate_units(visit: Visit) -> Iterator[Finding]:
    """Find units that say the same; equal in weights and moments, in and out, they stay equal.

    Two such units get equal errors and equal inputs, so equal gradients by their weights in and
    out; the optimizer, decay and penalties treat each number alike, and equal moments with equal
    gradients make equal steps. So the equality holds at every later step, but for rounding.
    """
    chart = visit.chart
    for layer in chart.examination.network.layers:
        if layer is chart.examination.output or layer.units < 2:
            continue
        exact = _twins(visit, layer)
        for group in groups_of(exact):
            if len(group) > 1:
                yield _twin_finding(visit, layer, group, "for_ever")
        values = chart.examination.responses[layer.id].activation
        size = float(np.abs(values).max(initial=0.0))
        if size == 0.0 or layer.units > _MOST_HELD:
            continue
        varied = np.ptp(values, axis=0) > _EQUAL * size
        rounded = np.round(values / (size * _EQUAL))
        for group in groups_of(joined([rounded.T])):
            live = tuple(unit for unit in group if varied[unit])
            if len(live) > 1 and len(set(exact[list(live)].tolist())) > 1:
                yield _twin_finding(visit, layer, live, "now")


def _twin_finding(visit: Visit, layer: LayerSpec, group: tuple[int, ...], form: str) -> Finding:
    ids = visit.chart.case.unit_ids[layer.id]
    whole = form == "for_ever" or visit.chart.examination.is_whole
    return Finding(
        "duplicate-units",
        Certainty.CERTAIN if whole else Certainty.LIKELY,
        Where(layer.id, group),
        {"units": len(group), "of": layer.units},
        (_revival(layer.id, tuple(ids[unit] for unit in group[1:])),),
        form,
    )


def _revival(layer: str, unit_ids: tuple[int, ...]) -> Fix:
    if len(unit_ids) == 1:
        return Fix("revive_unit", {"layer": layer, "unit_id": unit_ids[0]})
    return Fix("revive_units", {"layer": layer, "unit_ids": unit_ids})


def _twins(visit: Visit, layer: LayerSpec) -> NDArray[np.intp]:
    """Return a key for each unit, equal where all weights in and out and their moments are."""
    case, network = visit.chart.case, visit.chart.examination.network
    parts = []
    for arrays in (case.parameters, *case.slots.values()):
        parts += [arrays[layer.id].kernel[0].T, arrays[layer.id].bias[0].T]
        for reader in network.consumers(layer.id):
            first = network.offset(reader, layer.id)
            parts.append(arrays[reader.id].kernel[0, first : first + layer.units])
    return joined(parts)


def zero_initialised(visit: Visit) -> Iterator[Finding]:
    """Find layers all of whose weights are exactly 0, so that its units all say the same."""
    case, examination = visit.chart.case, visit.chart.examination
    if visit.is_solved:
        return
    for layer in examination.network.layers:
        if layer is examination.output and len(examination.network.layers) == 1:
            continue
        arrays = case.parameters[layer.id]
        if not arrays.kernel.any():
            yield Finding(
                "zero-initialised",
                Certainty.CERTAIN,
                Where(layer.id),
                {"units": layer.units},
                (
                    Fix(
                        "set_initializer",
                        {"layer": layer.id, "kernel_initializer": Choice("glorot_uniform")},
                    ),
                    Fix("restart_run"),
                ),
                reason=visit.needs_a_reason and examination.gradient_norm < 1e-12,
            )


def _has_dead_zone(layer: LayerSpec) -> bool:
    entry = ACTIVATIONS[layer.activation.name]
    return entry.exactly_zero and entry.passes_gradient
