"""Proofs that a run cannot solve its task, however long it goes on as it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.solved import sides_of
from xorviz.engine.spec.network import LayerSpec
from xorviz.insight.doctor.chart import Chart
from xorviz.insight.doctor.groups import groups_of, mixed
from xorviz.insight.doctor.separation import Answer


def proofs(chart: Chart) -> Iterator[str]:
    """Yield the code of each proof that the task will not be solved by this run."""
    if not chart.examination.is_whole:
        return
    if mixed(groups_of(chart.by_inputs), chart.examination.wanted):
        yield "contradictory-labels"
    if cannot_reach(chart):
        yield "target-out-of-range"
    if (is_linear(chart) or stays_linear(chart)) and chart.linear_answer is Answer.NO:
        yield "linear-network"
    elif (is_one_cut(chart) or leaves_one_cut(chart)) and chart.linear_answer is Answer.NO:
        yield "bottleneck"
    if chart.forever.never_right(chart.examination).any():
        yield "output-off"
    lasting = chart.lasting_collapse
    if lasting is not None and mixed(lasting.groups, chart.examination.wanted):
        yield "collapsed-inputs"


def is_linear(chart: Chart) -> bool:
    """Tell whether the output is a rising function of affine functions of the inputs."""
    examination = chart.examination
    hidden = [layer for layer in examination.network.layers if layer is not examination.output]
    return all(layer.activation.name == "linear" for layer in hidden) and _keeps_order(chart)


def stays_linear(chart: Chart) -> bool:
    """Tell whether every hidden unit is linear, or says the same for every pattern for ever."""
    examination = chart.examination
    hidden = [layer for layer in examination.network.layers if layer is not examination.output]
    if not hidden or not _keeps_order(chart):
        return False
    return all(
        layer.activation.name == "linear" or not telling_units(chart, layer) for layer in hidden
    )


def telling_units(chart: Chart, layer: LayerSpec) -> tuple[int, ...]:
    """Return the units of a layer that may still tell patterns apart, now or later."""
    values = chart.forever.values[layer.id]
    says_one = ((values.low == values.high) & (values.low == values.low[0])).all(axis=0)
    return tuple(np.flatnonzero(~says_one).tolist())


def is_one_cut(chart: Chart) -> bool:
    """Tell whether all goes through one unit that reads inputs, and on without a bend back."""
    return _one_cut(chart, lambda layer: layer.units)


def leaves_one_cut(chart: Chart) -> bool:
    """Tell whether it does so for ever, since all units beside it say one thing."""
    return _one_cut(chart, lambda layer: len(telling_units(chart, layer)))


def _one_cut(chart: Chart, width: Callable[[LayerSpec], int]) -> bool:
    layers = {layer.id: layer for layer in chart.examination.network.layers}
    layer = chart.examination.output
    if not _keeps_order(chart):
        return False
    while any(source in layers for source in layer.sources):
        if len(layer.sources) != 1:
            return False
        layer = layers[layer.sources[0]]
        # What never falls keeps the order in which one affine function puts the patterns.
        if not ACTIVATIONS[layer.activation.name].rises or width(layer) != 1:
            return False
    return layer is not chart.examination.output


def cannot_reach(chart: Chart) -> bool:
    """Tell whether the output's activation has no values on the right side of some target."""
    examination = chart.examination
    sides = sides_of(chart.case.dataset.telling, chart.case.spec.training.solved)
    if sides.by_largest:
        return False
    choice = examination.output.activation
    entry = ACTIVATIONS[choice.name]
    low, high = entry.range(entry.resolve(choice))
    wants_large, wants_small = examination.wanted.any(), np.logical_not(examination.wanted).any()
    return bool((wants_large and high <= sides.above) or (wants_small and low >= sides.below))


def _keeps_order(chart: Chart) -> bool:
    """Tell whether being right for a pattern asks for an order of the output's pre-activations."""
    name = chart.examination.output.activation.name
    by_largest = sides_of(chart.case.dataset.telling, chart.case.spec.training.solved).by_largest
    return ACTIVATIONS[name].rises or (name == "softmax" and by_largest)
