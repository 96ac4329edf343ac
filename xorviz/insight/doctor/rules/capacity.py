"""What the topology or the present pieces of its functions can express at most."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

import numpy as np

from xorviz.engine.registry import Choice
from xorviz.engine.spec.network import LayerSpec
from xorviz.insight.doctor.best_linear import best_linear_loss
from xorviz.insight.doctor.findings import Certainty, Finding, Fix, Value, Where
from xorviz.insight.doctor.impossible import (
    is_linear,
    is_one_cut,
    leaves_one_cut,
    stays_linear,
    telling_units,
)
from xorviz.insight.doctor.rules.revivals import revivals
from xorviz.insight.doctor.separation import Answer
from xorviz.insight.doctor.visit import Visit

#: Layers of which remedies are offered.
_MOST_LAYERS = 4

#: Activations of two straight pieces that meet at 0.
_PIECES = ("relu", "leaky_relu")


def linear_network(visit: Visit) -> Iterator[Finding]:
    """Find networks that are one straight cut through the inputs, for good or for now."""
    chart = visit.chart
    examination, output = chart.examination, chart.examination.output
    hidden = [layer for layer in examination.network.layers if layer is not output]
    structural = is_linear(chart)
    # Where patterns coincide, that says more.
    if not structural and (not is_straight_now(visit) or chart.is_at_floor()):
        return
    answer = chart.linear_answer
    evidence: dict[str, Value] = {"separable": answer.value, "layers": len(hidden)}
    if answer is not Answer.NO and structural:
        # A linear network that can do it is no defect.
        return
    fixes: list[Fix] = []
    if structural and hidden:
        fixes += [
            Fix("set_activation", {"layer": layer.id, "activation": Choice("tanh")})
            for layer in hidden
        ]
    elif structural:
        taken = {entry.id for entry in examination.network.inputs} | {output.id}
        free = next(f"h{number}" for number in count(1) if f"h{number}" not in taken)
        fixes.append(Fix("add_layer", {"layer": free, "before": output.id}))
    else:
        fixes += _bends(visit, hidden)
    form = "structure" if structural else "now"
    if not hidden:
        form = "no_hidden"
    if form == "now" and answer is not Answer.NO:
        form = "now_separable"
    elif form == "now" and stays_linear(chart):
        form = "for_ever"
    best = best_linear_loss(examination) if answer is Answer.NO else None
    if best is not None:
        evidence["best"] = best
        form = f"{form}_best"
    yield Finding(
        "linear-network",
        Certainty.CERTAIN if examination.is_whole else Certainty.LIKELY,
        Where(None if len(hidden) != 1 else hidden[0].id),
        evidence,
        tuple(fixes),
        form,
        reason=answer is Answer.NO and visit.needs_a_reason,
    )


def bottleneck(visit: Visit) -> Iterator[Finding]:
    """Find networks through one unit that cuts the inputs once, where that is not enough."""
    chart = visit.chart
    if not is_one_cut(chart) or is_linear(chart) or chart.linear_answer is not Answer.NO:
        return
    examination = chart.examination
    narrow = next(
        layer
        for layer in examination.network.layers
        if layer.units == 1 and not _reads_layers(visit, layer)
    )
    inputs = tuple(entry.id for entry in examination.network.inputs)
    yield Finding(
        "bottleneck",
        Certainty.CERTAIN if examination.is_whole else Certainty.LIKELY,
        Where(narrow.id, (0,)),
        {"inputs": inputs},
        (
            Fix("add_unit", {"layer": narrow.id}),
            *(
                Fix("add_source", {"layer": examination.output.id, "source": name})
                for name in inputs
            ),
        ),
        reason=visit.needs_a_reason,
    )


def last_cut(visit: Visit) -> Iterator[Finding]:
    """Find networks of which one telling unit is left for ever, where one cut is not enough."""
    chart = visit.chart
    if is_one_cut(chart) or not leaves_one_cut(chart) or chart.linear_answer is not Answer.NO:
        return
    examination = chart.examination
    narrow = next(layer for layer in examination.network.layers if not _reads_layers(visit, layer))
    telling = telling_units(chart, narrow)
    others = [unit for unit in range(narrow.units) if unit not in telling]
    yield Finding(
        "bottleneck",
        Certainty.CERTAIN if examination.is_whole else Certainty.LIKELY,
        Where(narrow.id, telling),
        {"others": len(others)},
        (
            *revivals(visit, narrow.id, others),
            Fix("add_unit", {"layer": narrow.id}),
            *(
                Fix("add_source", {"layer": examination.output.id, "source": entry.id})
                for entry in examination.network.inputs
            ),
            Fix("restart_run"),
        ),
        "last",
        # Which patterns can no longer be told apart says more.
        reason=visit.needs_a_reason and chart.collapse is None,
    )


def _reads_layers(visit: Visit, layer: LayerSpec) -> bool:
    names = {entry.id for entry in visit.chart.examination.network.inputs}
    return any(source not in names for source in layer.sources)


def is_straight_now(visit: Visit) -> bool:
    """Tell whether the whole network is one affine function on the patterns at hand."""
    examination = visit.chart.examination
    hidden = [layer for layer in examination.network.layers if layer is not examination.output]
    return bool(hidden) and all(_is_straight(visit, layer) for layer in hidden)


def _is_straight(visit: Visit, layer: LayerSpec) -> bool:
    """Tell whether each unit of a layer stays on one straight piece for all patterns."""
    if layer.activation.name == "linear":
        return True
    if layer.activation.name not in _PIECES:
        return False
    before = visit.chart.examination.responses[layer.id].pre_activation
    return bool(np.logical_or((before >= 0.0).all(axis=0), (before <= 0.0).all(axis=0)).all())


def _bends(visit: Visit, hidden: list[LayerSpec]) -> list[Fix]:
    """Return what lets the hidden layers bend something again."""
    fixes: list[Fix] = []
    hidden = hidden[:_MOST_LAYERS]
    for layer in hidden:
        off = visit.chart.examination.responses[layer.id].derivative == 0.0
        fixes += revivals(visit, layer.id, np.flatnonzero(off.all(axis=0)).tolist())
    fixes += [Fix("add_unit", {"layer": layer.id}) for layer in hidden if layer.units]
    fixes += [
        Fix("set_activation", {"layer": layer.id, "activation": Choice("tanh")})
        for layer in hidden
        if layer.activation.name in _PIECES
    ]
    return fixes
