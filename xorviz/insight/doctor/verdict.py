"""How a run stands: solved, on its way, stuck or out of hand.

*Stuck* is a run that is not solved, whose loss has stopped, and in which nothing is under way that
would part the patterns. That is certain where it is proved (`impossible.py`). Otherwise it is
likely, and goes by three numbers, with the thresholds that `tests/studies/diagnoses.py` measures:

- `fall`: by which part of itself the loss fell within the last tenth of the run, from the mean of
  its first half to that of its second.
- `stir`: the rate times the steepest downward bend of the loss in any direction, on the scale of
  the optimizer, times the steps so far, or those that a young run is meant to take. In such a
  direction a small deviation grows by the factor eˢᵗⁱʳ while the run goes as far again: a saddle
  that is being left, however slowly.
- `within_reach`: by which part the loss would fall by one step of the best length along the
  gradient, where the rate takes steps that are far shorter.

Where a copy of the run has gone on to see (`Case.ahead`) and solved its task, it was slow: certain,
for the run would take the same steps.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from xorviz.engine.optimizers import OPTIMIZERS
from xorviz.insight.doctor.case import Case
from xorviz.insight.doctor.chart import Chart
from xorviz.insight.doctor.findings import Certainty, Value, Verdict
from xorviz.insight.doctor.impossible import proofs
from xorviz.insight.doctor.progress import Progress

#: A loss that falls by this part from the first half of a run's last tenth to the second, which is
#: twice as much within the tenth, is on its way.
FALLING = 0.005

#: A loss that swings by this part around its mean without falling by half of that is unstable.
SWINGING = 0.2

#: A saddle is being left within ten times the steps from here on.
STIRRING = 0.2

#: So many e-foldings, and the saddle would have been left within the last tenth of the run.
_STIRRED = 10.0

#: A run that is shaken by so much would have left a saddle long ago.
_SHAKEN = 0.05

#: From this part of the bound on the rate on, steps go to and fro across a valley, and how it bends
#: downwards along it does not tell how fast they leave: they may be held for long, and then go.
_EDGE = 1.0 / 3.0

#: There a deviation must grow by e to count.
_AT_EDGE = 1.0

#: In batches a saddle is shaken, so that how fast it is left cannot be told; it is one while the
#: gradient does not shrink below this part of itself.
_KEPT = 0.9

#: Within this part of the floor of patterns that coincide there is nothing left to fall.
_AT_FLOOR = 0.01

#: Falling by less than this at a kink, a run rests in it.
_CREEPING = 1e-4

#: A kink within so many steps of a pre-activation is one that the run goes to and fro across.
_STEPS_TO_KINK = 20.0

#: What one good step would gain, and how much shorter than that the steps are.
GAIN, _SHORT = 0.02, 0.02


class Judgement(NamedTuple):
    """A verdict, how sure it is as a forecast, what it goes by, and the proofs behind it."""

    verdict: Verdict
    certainty: Certainty
    evidence: Mapping[str, Value]
    proofs: tuple[str, ...] = ()


def judge(chart: Chart) -> Judgement:
    """Decide how the run of a case stands."""
    examination, case = chart.examination, chart.case
    if case.breakdown is not None or not math.isfinite(examination.loss):
        step = case.step if case.breakdown is None else case.breakdown.step
        return Judgement(Verdict.DIVERGED, Certainty.CERTAIN, {"step": step})
    if examination.is_solved:
        return Judgement(Verdict.SOLVED, Certainty.CERTAIN, {"steps": case.step})
    proved = tuple(proofs(chart))
    if proved:
        return Judgement(Verdict.STUCK, Certainty.CERTAIN, {"steps": case.step}, proved)
    progress = chart.progress
    if progress is None:
        return Judgement(Verdict.LEARNING, Certainty.POSSIBLE, {"steps": case.step})
    evidence: dict[str, Value] = {"steps": case.step, "last": progress.steps}
    evidence |= {"fall": progress.fall, "swing": progress.swing}
    if progress.swing > SWINGING and progress.fall < progress.swing / 2.0:
        return Judgement(Verdict.UNSTABLE, Certainty.LIKELY, evidence)
    if chart.is_at_floor(_AT_FLOOR):
        return _stands(case, evidence)
    if progress.fall >= FALLING:
        return Judgement(Verdict.LEARNING, Certainty.LIKELY, evidence)
    if progress.fall <= -FALLING and progress.rise > 0.5:
        return Judgement(Verdict.UNSTABLE, Certainty.LIKELY, evidence)
    if progress.fall * _horizon(chart) / max(case.step, 1) >= FALLING:
        return Judgement(Verdict.SLOW, Certainty.LIKELY, evidence)
    stir, reach = stir_of(chart), within_reach(chart)
    if stir is not None:
        evidence["stir"] = stir
    if _is_leaving(chart, stir or 0.0, progress) or reach > GAIN:
        return Judgement(Verdict.SLOW, Certainty.LIKELY, evidence)
    return _stands(case, evidence)


def _stands(case: Case, evidence: dict[str, Value]) -> Judgement:
    """Judge a run in which nothing seems to be under way: what it did afterwards counts more."""
    if case.ahead is None:
        return Judgement(Verdict.STUCK, Certainty.LIKELY, evidence)
    evidence["ahead"] = case.ahead.steps
    if case.ahead.solved:
        return Judgement(Verdict.SLOW, Certainty.CERTAIN, evidence)
    return Judgement(Verdict.STUCK, Certainty.LIKELY, evidence)


def _is_leaving(chart: Chart, stir: float, progress: Progress) -> bool:
    """Tell whether a run is on its way out of a saddle, however slowly."""
    if stir <= STIRRING or chart.is_at_floor():
        return False
    if _is_at_edge(chart):
        return stir > _AT_EDGE
    in_batches = chart.case.spec.training.batch_size is not None
    if in_batches and progress.growth > _KEPT:
        return True
    # What goes to and fro across a kink does not fall at every step with a gradient that grows.
    gathers_way = progress.swing == 0.0 and progress.fall > 0.0 and progress.growth > 1.0
    held = progress.fall < _CREEPING and rests_on_kink(chart) and not gathers_way
    return stir <= _STIRRED and progress.swing <= _SHAKEN and not held


def _is_at_edge(chart: Chart) -> bool:
    bends = chart.curvature
    return bends is not None and bends.bound is not None and _EDGE * bends.bound < chart.case.rate


def stir_of(chart: Chart) -> float | None:
    """Return by how many e-foldings a deviation grows in as many steps as a run has or takes."""
    bends = chart.curvature
    if bends is None:
        return None
    return _rate(chart) * max(0.0, -bends.scaled_least) * _horizon(chart)


def _horizon(chart: Chart) -> int:
    """Return the steps so far, and of a run that is young those that it is meant to take."""
    return max(chart.case.step, chart.case.spec.run_length)


def within_reach(chart: Chart) -> float:
    """Return by which part of itself the loss would fall if the steps were not far too short."""
    bends = chart.curvature
    if bends is None or bends.bound is None or bends.largest <= 0.0:
        return 0.0
    if _rate(chart) > _SHORT * bends.bound:
        return 0.0
    gain = 0.5 * chart.examination.gradient_norm**2 / bends.largest
    return gain / max(chart.examination.loss, 1e-300)


def rests_on_kink(chart: Chart) -> bool:
    """Tell whether some hidden pre-activation is so near to a kink that steps cross it.

    In a valley with a kink at its bottom the loss bends downwards on either side and still rises
    across the kink, so that curvature does not tell whether the run leaves.
    """
    examination = chart.examination
    divides = bool(chart.case.slots.keys() & {"velocity", "accumulator", "norm"})
    for layer in examination.network.layers:
        if layer is examination.output or layer.activation.name not in ("relu", "leaky_relu"):
            continue
        entering = examination.entering(layer)
        length = 1.0 + np.abs(entering).sum(axis=1, keepdims=True)
        if not divides:
            errors = np.abs(examination.deltas[layer.id]) / examination.shares[:, None]
            length = errors.max(initial=0.0) * (
                1.0 + np.square(entering).sum(axis=1, keepdims=True)
            )
        reach = _STEPS_TO_KINK * _rate(chart) * length
        before = examination.responses[layer.id].pre_activation
        if (np.abs(before) <= reach).any():
            return True
    return False


def _rate(chart: Chart) -> float:
    """Return the rate at which a run follows a steady gradient: momentum adds up."""
    choice = chart.case.spec.training.optimizer
    given = OPTIMIZERS[choice.name].resolve(choice)
    momentum = float(given.get("momentum", 0.0))
    return chart.case.rate / (1.0 - momentum) if momentum < 1.0 else math.inf
