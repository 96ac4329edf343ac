"""Before the first step: how many units are alive, which alone tells a good deal."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.spec import GateData
from xorviz.engine.spec.network import LayerSpec
from xorviz.insight.doctor.examination import Examination
from xorviz.insight.doctor.findings import Certainty, Finding, Fix, Value, Where
from xorviz.insight.doctor.visit import Visit

#: Of 2-n-1 ReLU networks with a sigmoid output, XOR of 1,000 random patterns, RMSprop, batches of 4
#: and 100 epochs: by units and by how many are alive, how many starts solved it, of how many.
_SOLVED: dict[tuple[int, int], tuple[int, int]] = {
    (3, 2): (284, 796),
    (4, 2): (303, 834),
    (4, 3): (1054, 1698),
}


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
            known = _known(chart.examination, layer, alive)
            dead = tuple(np.flatnonzero((derivative == 0.0).all(axis=0)).tolist())
            yield Finding(
                "alive-at-start",
                Certainty.CERTAIN if chart.examination.is_whole else Certainty.LIKELY,
                Where(layer.id, dead),
                {"alive": alive, "of": layer.units} | known,
                (Fix("restart_run"), Fix("add_unit", {"layer": layer.id})),
                form="few" if alive <= 1 else "known" if known else "",
            )


def _known(examination: Examination, layer: LayerSpec, alive: int) -> dict[str, Value]:
    """Return how often starts with as many live units solve it, where that was measured."""
    spec, output = examination.spec, examination.output
    found = _SOLVED.get((layer.units, alive))
    measured = (
        isinstance(spec.data, GateData)
        and spec.data.gate in ("xor", "xnor")
        and spec.data.outputs == 1
        and [entry.id for entry in spec.network.layers] == [layer.id, output.id]
        and output.sources == (layer.id,)
        and (layer.activation.name, output.activation.name) == ("relu", "sigmoid")
        and spec.training.loss.name == "binary_crossentropy"
    )
    if found is None or not measured:
        return {}
    return {"solved": found[0] / found[1], "starts": found[1]}
