"""The output against its loss and its targets."""

from __future__ import annotations

from collections.abc import Iterator

from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.losses.base import EPSILON
from xorviz.engine.registry import Choice
from xorviz.insight.doctor.findings import Certainty, Finding, Fix, Where
from xorviz.insight.doctor.impossible import cannot_reach
from xorviz.insight.doctor.visit import Visit

_BINARY, _CATEGORICAL = "binary_crossentropy", "categorical_crossentropy"


def output_loss_mismatch(visit: Visit) -> Iterator[Finding]:
    """Find outputs that the loss is not meant for: certain, whatever the weights are."""
    spec, output = visit.chart.case.spec, visit.chart.examination.output
    loss, name = spec.training.loss, output.activation.name
    form = ""
    if loss.name in (_BINARY, _CATEGORICAL):
        low, high = _range(output.activation)
        if dict(loss.arguments).get("from_logits"):
            form = "squashed_twice" if name in ("sigmoid", "softmax", "hard_sigmoid") else ""
        elif loss.name == _CATEGORICAL and output.units == 1:
            form = "one_share"
        elif low < 0.0 or high > 1.0:
            form = "no_probability"
    if name == "softmax" and output.units == 1:
        form = "one_softmax"
    if name == "step":
        form = "step"
    if not form:
        return
    fixes = {
        "squashed_twice": (
            _activation(output.id, "linear"),
            Fix("set_loss", {"loss": Choice(loss.name)}),
        ),
        "one_share": (_output(output.id, "sigmoid", _BINARY),),
        "no_probability": (
            _activation(output.id, "sigmoid"),
            Fix("set_loss", {"loss": Choice("mean_squared_error")}),
        ),
    }.get(form, (_activation(output.id, "sigmoid"),))
    where = Where(output.id, tuple(range(output.units)))
    # It explains a stop where it acts; of an output that is off the rule for that says how.
    reason = visit.needs_a_reason and (form != "squashed_twice")
    yield Finding(
        "output-loss-mismatch",
        Certainty.CERTAIN,
        where,
        {"activation": name, "loss": loss.name, "low": EPSILON},
        fixes,
        form,
        reason,
    )


def target_out_of_range(visit: Visit) -> Iterator[Finding]:
    """Find targets that no value of the output's activation comes near to."""
    examination = visit.chart.examination
    low, high = _range(examination.output.activation)
    least, most = float(examination.targets.min()), float(examination.targets.max())
    if least >= low and most <= high:
        return
    beyond = least if least < low else most
    hopeless = cannot_reach(visit.chart)
    fitting = "tanh" if least >= -1.0 and most <= 1.0 else "linear"
    output, loss = examination.output.id, visit.chart.case.spec.training.loss
    fix = _activation(output, fitting)
    if loss.name in (_BINARY, _CATEGORICAL):
        # Such a loss cannot read what this activation gives.
        fix = _output(output, fitting, "mean_squared_error")
    yield Finding(
        "target-out-of-range",
        Certainty.CERTAIN,
        Where(examination.output.id),
        {
            "target": beyond,
            "low": low,
            "high": high,
            "activation": examination.output.activation.name,
        },
        (fix,),
        form="hopeless" if hopeless else "",
        reason=hopeless and visit.needs_a_reason,
    )


def output_off(visit: Visit) -> Iterator[Finding]:
    """Find patterns for which the loss passes no gradient to the output, though they are wrong."""
    examination, chart = visit.chart.examination, visit.chart
    # An answer that is its target, though on no side, gets no gradient because it needs none.
    fits = (examination.answers == examination.targets).all(axis=1)
    silent = (examination.output_gradient == 0.0).all(axis=1)
    wrong = silent & ~examination.right & ~fits
    if visit.is_solved or not wrong.any() or examination.output.activation.name == "step":
        return
    derivative = examination.responses[examination.output.id].derivative
    off = (derivative == 0.0).all(axis=1) & wrong
    whole = bool(silent.all())
    lasting = bool(chart.forever.quiet[examination.output.id].all())
    form = ("for_ever" if lasting else "now") if whole else "some"
    labels = tuple(label for label, flag in zip(examination.labels, wrong, strict=True) if flag)
    output = examination.output
    fixes = [_activation(output.id, _replacement(output.activation.name))]
    fixes.append(Fix("restart_run"))
    certainty = Certainty.CERTAIN if examination.is_whole or not whole else Certainty.LIKELY
    yield Finding(
        "output-off",
        certainty,
        Where(output.id, tuple(range(output.units)), (labels,)),
        {
            "loss": examination.loss,
            "patterns": len(examination.rows),
            "silent": int(silent.sum()),
            "off": int(off.sum()),
            "clipped": int(wrong.sum() - off.sum()),
            "activation": output.activation.name,
        },
        tuple(fixes),
        form,
        reason=visit.needs_a_reason,
    )


def _replacement(name: str) -> str:
    return "linear" if name in ("hard_silu", "relu6") else "sigmoid"


def _activation(layer: str, name: str) -> Fix:
    return Fix("set_activation", {"layer": layer, "activation": Choice(name)})


def _output(layer: str, activation: str, loss: str) -> Fix:
    choices = Choice(activation), Choice(loss)
    return Fix("set_output", {"layer": layer, "activation": choices[0], "loss": choices[1]})


def _range(choice: Choice) -> tuple[float, float]:
    entry = ACTIVATIONS[choice.name]
    return entry.range(entry.resolve(choice))
