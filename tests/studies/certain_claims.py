"""What became of what was called certain: each statement against the weights that came after.

None of this asks the doctor again: activations and losses are computed anew, from the weights that
were kept on the way. Where a statement is about now alone, it is held against finite differences or
against the numbers themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from tests.studies.long_runs import LongRun
from xorviz.engine.activations import build_activation
from xorviz.engine.forward import LayerResponse, forward
from xorviz.engine.layout import LayerArrays
from xorviz.engine.losses import build_loss
from xorviz.engine.solved import evaluate
from xorviz.insight.doctor import Certainty, Diagnosis, Finding, Verdict

Array = NDArray[np.float64]

#: What rounding may do to numbers that are equal.
_ROUNDING = 1e-9

#: A unit counts as saturated below this part of its largest slope, as its sentence has it.
_SATURATED = 1e-3


class Afterwards:
    """A run at its length and at all that was kept after, the former first; R points, P patterns.

    Parameters
    ----------
    run : LongRun
    """

    def __init__(self, run: LongRun) -> None:
        case = run.case
        self.run, self.spec, self.data = run, case.spec, case.dataset
        parts = [case.parameters, *([run.parameters] if len(run.steps) else [])]
        self.parameters = {
            layer.id: LayerArrays(
                *(np.concatenate([part[layer.id][place] for part in parts]) for place in range(2))
            )
            for layer in self.spec.network.layers
        }
        with np.errstate(all="ignore"):
            self.responses: dict[str, LayerResponse] = forward(
                self.spec.network, self.parameters, self.data.distinct_inputs
            )
            found = evaluate(self.spec, self.data, self.parameters)
        self.loss: Array = found.loss
        #: At each point; and the steps between them are known by the run's own checks.
        self.solved: NDArray[np.bool_] = found.solved
        self.is_ever_solved = bool(found.solved.any()) or run.first_solved >= 0
        self.targets: Array = self.data.distinct_targets[0]

    def rows(self, labels: tuple[str, ...]) -> list[int]:
        """Return the places of patterns by their labels."""
        return [self.data.labels.index(label) for label in labels]

    def activation(self, layer: str | None) -> Array:
        """Return what a layer says, `(R, P, units)`."""
        return self.responses[layer or ""].activation

    @property
    def answers(self) -> Array:
        """The outputs, `(R, P, outputs)`."""
        return self.activation(self.spec.network.output)

    def are_apart(self, finding: Finding) -> NDArray[np.bool_]:
        """Tell at which points some patterns of a group differ in what a layer says."""
        said = self.activation(finding.where.layer)
        groups = [said[:, self.rows(group)] for group in finding.where.patterns]
        return np.array([np.ptp(group, axis=1).any(axis=1) for group in groups]).any(axis=0)


def verdict_holds(after: Afterwards, diagnosis: Diagnosis) -> bool:
    """Tell whether a verdict that was called certain came true."""
    if diagnosis.verdict is Verdict.STUCK:
        return not after.is_ever_solved
    if diagnosis.verdict is Verdict.SLOW:
        return after.is_ever_solved
    if diagnosis.verdict is Verdict.SOLVED:
        return bool(after.solved[0])
    if diagnosis.verdict is not Verdict.DIVERGED:
        return False
    return after.run.case.breakdown is not None or not np.isfinite(after.loss[0])


def claims(after: Afterwards, diagnosis: Diagnosis) -> Iterator[tuple[str, bool]]:
    """Yield each certain statement of a diagnosis as code and form, and whether it held."""
    if diagnosis.certainty is Certainty.CERTAIN:
        yield f"verdict {diagnosis.verdict}", verdict_holds(after, diagnosis)
    for finding in diagnosis.findings:
        if finding.certainty is not Certainty.CERTAIN:
            continue
        name = f"{finding.code} {finding.form}".strip()
        yield name, _CHECKS[finding.code](after, finding)


def _collapsed(after: Afterwards, finding: Finding) -> bool:
    apart = after.are_apart(finding)
    floor = finding.evidence.get("floor")
    low = np.zeros(len(apart), dtype=bool)
    if isinstance(floor, float):
        low = after.loss < floor * (1.0 - _ROUNDING)
    if apart[0] or (low & ~apart).any():
        return False
    return (
        not finding.form.startswith("for_ever") or not (_answers_apart(after, finding) | low).any()
    )


def _answers_apart(after: Afterwards, finding: Finding) -> NDArray[np.bool_]:
    """Tell at which points patterns of a group get different answers."""
    size = 1e-12 * np.maximum(np.abs(after.answers).max(axis=(1, 2)), 1.0)
    groups = [after.answers[:, after.rows(group)] for group in finding.where.patterns]
    widest = np.array([np.ptp(group, axis=1).max(axis=1) for group in groups]).max(axis=0)
    return np.asarray(widest > size)


def _output_off(after: Afterwards, finding: Finding) -> bool:
    """Hold "no gradient" against the loss on either side, and "for ever" against all that came."""
    output = after.spec.network.layer(after.spec.network.output)
    before = after.responses[output.id].pre_activation[:1]
    rows = after.rows(finding.where.patterns[0])
    loss, functions = build_loss(after.spec.training.loss), build_activation(output.activation)

    def at(pre_activation: Array) -> Array:
        answer = np.empty_like(pre_activation)
        functions.forward(pre_activation, answer)
        return loss.per_pattern(answer, after.targets[None])[0, rows]

    step = 1e-9
    # At an edge the slope is that of the side that is off.
    sides = at(before), at(before - step), at(before + step)
    silent = (sides[0] == sides[1]) | (sides[0] == sides[2])
    wrong = ~np.array([_is_right(after, row) for row in rows])
    if not (silent.all() and wrong.all()):
        return False
    if finding.form != "for_ever":
        return True
    return bool(np.abs(after.loss - after.loss[0]).max() <= _ROUNDING * after.loss[0])


def _is_right(after: Afterwards, row: int) -> bool:
    """Tell whether one pattern is right at the length, by the words of the documentation."""
    low, high = (-1.0, 1.0) if after.targets.min() < 0.0 else (0.0, 1.0)
    middle = (low + high) / 2.0
    answer, target = after.answers[0, row], after.targets[row]
    return bool(np.where(target > middle, answer > middle, answer < middle).all())


def _never(after: Afterwards, finding: Finding) -> bool:
    """A statement by which the task is never solved, with a floor where it gives one."""
    floor = finding.evidence.get("floor")
    held = not isinstance(floor, float) or bool((after.loss >= floor * (1.0 - _ROUNDING)).all())
    return held and not after.is_ever_solved


def _linear(after: Afterwards, finding: Finding) -> bool:
    """One straight cut now: the pre-activation of the output is an affine function of inputs."""
    if not finding.form.startswith("now") and after.is_ever_solved:
        return False
    inputs = after.data.distinct_inputs[0]
    wide = np.concatenate([inputs, np.ones((len(inputs), 1))], axis=1)
    before = after.responses[after.spec.network.output].pre_activation[0]
    left = before - wide @ np.linalg.lstsq(wide, before, rcond=None)[0]
    size = max(1.0, float(np.abs(before).max()))
    if np.abs(left).max() > _ROUNDING * size:
        return False
    best = finding.evidence.get("best")
    loss = after.loss[:1] if finding.form.startswith("now") else after.loss
    return not isinstance(best, float) or bool((loss >= best * (1.0 - 1e-8) - 1e-12).all())


def _out_of_range(after: Afterwards, finding: Finding) -> bool:
    low, high = finding.evidence["low"], finding.evidence["high"]
    inside = bool(((after.answers >= low) & (after.answers <= high)).all())
    return inside and (finding.form != "hopeless" or not after.is_ever_solved)


def _mismatch(after: Afterwards, finding: Finding) -> bool:
    """What the output can say, far out on both sides, and what the loss makes of it."""
    output = after.spec.network.layer(after.spec.network.output)
    functions, loss = build_activation(output.activation), build_loss(after.spec.training.loss)
    before = np.linspace(-50.0, 50.0, 401)[None, :, None] * np.ones(output.units)
    answer, slope = np.empty_like(before), np.empty_like(before)
    functions.forward(before, answer)
    targets = np.resize(after.targets, answer.shape[1:])[None]
    loss.gradient(answer, targets, slope, np.empty_like(slope))
    if finding.form == "no_probability":
        cut = (answer < finding.evidence["low"]) | (answer > 1.0 - finding.evidence["low"])
        silent = not cut.any() or not slope[cut].any()
        return silent and bool(((answer < 0.0) | (answer > 1.0)).any())
    if finding.form == "squashed_twice":
        # A sigmoid of what lies between 0 and 1 stays away from both.
        return bool(((answer >= 0.0) & (answer <= 1.0)).all())
    if finding.form == "one_share":
        # 0 divided by 0 is no number, as the sentence says.
        return not slope[answer != 0.0].any()
    if finding.form == "one_softmax":
        return bool((answer == 1.0).all())
    return np.unique(answer).size <= 2


def _zero(after: Afterwards, finding: Finding) -> bool:
    return not after.parameters[finding.where.layer or ""].kernel[0].any()


def _is_level(after: Afterwards, layer: str | None) -> NDArray[np.bool_]:
    """Tell where a unit says the same a little to one side of where it is, `(R, P, units)`."""
    functions = build_activation(after.spec.network.layer(layer or "").activation)
    before = after.responses[layer or ""].pre_activation
    step = 1e-9 * np.maximum(np.abs(before), 1.0)
    said = []
    for at in (before, before - step, before + step):
        said.append(np.empty_like(at))
        functions.forward(at, said[-1])
    return np.asarray((said[0] == said[1]) | (said[0] == said[2]))


def _dead(after: Afterwards, finding: Finding) -> bool:
    """Units that are off pass nothing back for any pattern: now, or at every point to come."""
    level = _is_level(after, finding.where.layer)[:, :, list(finding.where.units)]
    return bool((level if finding.form.startswith("for_ever") else level[:1]).all())


def _alive(after: Afterwards, finding: Finding) -> bool:
    """Those that are named are off, and all others are not."""
    level = _is_level(after, finding.where.layer)[0].all(axis=0)
    off = tuple(np.flatnonzero(level).tolist())
    return off == finding.where.units and finding.evidence["alive"] == len(level) - len(off)


def _saturated(after: Afterwards, finding: Finding) -> bool:
    """Slopes by central differences, against the largest of the activation between −4 and 4."""
    layer = after.spec.network.layer(finding.where.layer or "")
    functions = build_activation(layer.activation)

    def slope(at: Array) -> Array:
        ends = [np.empty_like(at) for _ in range(2)]
        for end, shift in zip(ends, (-1e-6, 1e-6), strict=True):
            functions.forward(at + shift, end)
        return np.asarray((ends[1] - ends[0]) / 2e-6)

    before = after.responses[layer.id].pre_activation[:1, :, list(finding.where.units)]
    largest = float(slope(np.linspace(-4.0, 4.0, 801)[None, :, None]).max())
    return bool((slope(before) <= _SATURATED * largest + 1e-9).all())


def _twins(after: Afterwards, finding: Finding) -> bool:
    said = after.activation(finding.where.layer)[:, :, list(finding.where.units)]
    if finding.form == "now":
        said = said[:1]
    apart = np.ptp(said, axis=2)
    return bool((apart <= 1e-8 * np.maximum(np.abs(said).max(axis=2), 1e-300)).all())


def _wrong(after: Afterwards, finding: Finding) -> bool:
    return not any(_is_right(after, row) for row in after.rows(finding.where.patterns[0]))


def _non_finite(after: Afterwards, finding: Finding) -> bool:
    return after.run.case.breakdown is not None


_CHECKS: dict[str, Callable[[Afterwards, Finding], bool]] = {
    "alive-at-start": _alive,
    "bottleneck": _never,
    "collapsed-inputs": _collapsed,
    "contradictory-labels": _never,
    "dead-unit": _dead,
    "duplicate-units": _twins,
    "linear-network": _linear,
    "non-finite": _non_finite,
    "output-loss-mismatch": _mismatch,
    "output-off": _output_off,
    "saturated-unit": _saturated,
    "target-out-of-range": _out_of_range,
    "wrong-patterns": _wrong,
    "zero-initialised": _zero,
}
