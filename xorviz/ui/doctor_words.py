"""What the window says of the doctor's findings; the sentences are those of the command line."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from xorviz import diagnosis_words
from xorviz.session.snapshot import Certainty, Diagnosed, Finding, Fix, Verdict
from xorviz.ui.numbers import printed
from xorviz.ui.registry_names import shown_name


def tr(text: str) -> str:
    """Translate a text of the doctor."""
    return QCoreApplication.translate("DoctorView", text)


#: More units than these are counted, not named.
_MOST_NAMED = 3

_RAISED = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")

#: What stands in the badge of each verdict, so that colour is not the only sign.
SIGNS = {
    Verdict.SOLVED: "✓",
    Verdict.LEARNING: "↘",
    Verdict.SLOW: "…",
    Verdict.STUCK: "!",
    Verdict.UNSTABLE: "~",
    Verdict.DIVERGED: "✗",
}

#: The theme's colour of each verdict.
COLORS = {
    Verdict.SOLVED: "right",
    Verdict.LEARNING: "accent",
    Verdict.SLOW: "muted",
    Verdict.STUCK: "warning",
    Verdict.UNSTABLE: "warning",
    Verdict.DIVERGED: "wrong",
}


def verdict_name(verdict: Verdict) -> str:
    """Return a verdict in a word."""
    names = {
        Verdict.SOLVED: tr("Solved"),
        Verdict.LEARNING: tr("Learning"),
        Verdict.SLOW: tr("Slow"),
        Verdict.STUCK: tr("Stuck"),
        Verdict.UNSTABLE: tr("Unstable"),
        Verdict.DIVERGED: tr("Diverged"),
    }
    return names[verdict]


def title(diagnosed: Diagnosed) -> str:
    """Return the verdict, and the first reason in a few words where there is one."""
    diagnosis = diagnosed.diagnosis
    name = verdict_name(diagnosis.verdict)
    reason = next((finding for finding in diagnosis.findings if finding.reason), None)
    return name if reason is None else tr("{0}: {1}").format(name, headline(reason, diagnosed))


def headline(finding: Finding, diagnosed: Diagnosed) -> str:
    """Return a finding in a few words, to stand after a verdict and a colon."""
    if finding.code == "dead-unit" and finding.where.units:
        return _dead_words(finding, diagnosed)
    if finding.code == "collapsed-inputs":
        return _alike_words(max((len(group) for group in finding.where.patterns), default=0))
    headlines = {
        "non-finite": tr("numbers became too large"),
        "output-loss-mismatch": tr("the output and the loss do not fit together"),
        "target-out-of-range": tr("the output cannot reach its targets"),
        "output-off": tr("the output passes no gradient"),
        "contradictory-labels": tr("the data contradict themselves"),
        "linear-network": tr("the network is one straight cut"),
        "bottleneck": tr("one unit cuts the plane only once"),
        "alike-answers": tr("inputs that differ get the same answer"),
        "zero-initialised": tr("the units are all alike"),
        "signal-shrinkage": tr("the difference between the inputs dies away on its way"),
        "learning-rate-too-high": tr("the learning rate may be too high"),
        "learning-rate-too-low": tr("the learning rate is low"),
        "dead-unit": tr("units are off for every input"),
        "saturated-unit": tr("units are saturated for every input"),
        "duplicate-units": tr("units say the same"),
        "vanishing-gradient": tr("hardly any gradient arrives"),
        "exploding-gradient": tr("the gradient grows on its way back"),
        "alive-at-start": tr("few units are alive at the start"),
        "saddle": tr("it stands on a saddle"),
        "local-minimum": tr("it stands in a local minimum"),
        "flat": tr("the loss is flat here"),
        "wrong-patterns": tr("some patterns are on their wrong side"),
    }
    return headlines.get(finding.code, finding.code.replace("-", " "))


def _dead_words(finding: Finding, diagnosed: Diagnosed) -> str:
    layer, units = finding.where.layer or "", finding.where.units
    named = [diagnosis_words.unit_words(diagnosed.spec, layer, unit) for unit in units]
    since = finding.evidence.get("since")
    if len(units) > _MOST_NAMED or not isinstance(since, tuple):
        few = ", ".join(named) if len(units) <= _MOST_NAMED else f"{len(units):,} × {layer}"
        return tr("{0} off for every input").format(few)
    deaths = [f"{name} ({int(str(step)):,})" for name, step in zip(named, since, strict=True)]
    return tr("off for every input, since step: {0}").format(", ".join(deaths))


def _alike_words(count: int) -> str:
    words = {
        2: tr("two inputs look the same to this network"),
        3: tr("three inputs look the same to this network"),
        4: tr("four inputs look the same to this network"),
    }
    return words.get(count, tr("{0} inputs look the same to this network").format(f"{count:,}"))


def facts(diagnosed: Diagnosed) -> str:
    """Return how sure the verdict is, by which numbers, and of which step all of this is."""
    diagnosis = diagnosed.diagnosis
    gradient = tr("gradient {0}").format(_power(diagnosis.gradient_norm))
    step = tr("step {0}").format(f"{diagnosed.step:,}")
    return " · ".join([certainty(diagnosis.certainty), gradient, step])


def _power(value: float) -> str:
    """Return a number as a power of ten where it is small: ``2.1·10⁻⁶``."""
    if not math.isfinite(value) or value == 0.0 or 1e-3 <= value < 1e4:
        return printed(f"{value:.2g}")
    digits, exponent = f"{value:.1e}".split("e")
    return f"{digits}·10{str(int(exponent)).translate(_RAISED)}"


def certainty(sureness: Certainty) -> str:
    """Return the word for a certainty."""
    return diagnosis_words.certainty_words(sureness)


def verdict_sentence(diagnosed: Diagnosed) -> str:
    """Return a sentence on how the run stands."""
    return diagnosis_words.verdict_words(diagnosed.diagnosis)


def sentence(finding: Finding, diagnosed: Diagnosed) -> str:
    """Return one or two sentences on a finding."""
    return diagnosis_words.finding_words(finding, diagnosed.spec)


def remedy(fix: Fix, diagnosed: Diagnosed) -> str:
    """Return a few words on a remedy, as a tool tip says them."""
    return diagnosis_words.fix_words(fix, diagnosed.spec, diagnosed.unit_ids)


def chip(fix: Fix, diagnosed: Diagnosed) -> str:
    """Return as few words as tell a remedy from the others."""
    values = {name: _shown(value) for name, value in fix.values.items()}
    values |= diagnosis_words.units_named(fix, diagnosed.spec, diagnosed.unit_ids)
    many = fix.values.get("unit_ids")
    if isinstance(many, tuple) and len(many) > _MOST_NAMED:
        values["units"] = f"{len(many):,} × {fix.values['layer']}"
    templates = {
        "revive_unit": tr("Revive {unit}"),
        "revive_units": tr("Revive {units}"),
        "set_bias": tr("Wake {unit}: bias {value}"),
        "set_activation": tr("{layer}: {activation}"),
        "add_unit": tr("{layer}: one unit more"),
        "add_units": tr("{layer}: {count} units more"),
        "add_layer": tr("A hidden layer"),
        "add_source": tr("Skip {source} → {layer}"),
        "set_loss": tr("Loss: {loss}"),
        "set_output": tr("{layer}: {activation}, {loss}"),
        "set_optimizer": tr("Optimizer: {optimizer}"),
        "set_learning_rate": tr("Rate {learning_rate}"),
        "set_learning_rate_schedule": tr("Schedule: {learning_rate_schedule}"),
        "set_optimizer_argument": tr("{name} {value}"),
        "set_initializer": tr("{layer}: start by {kernel_initializer}"),
        "set_bias_initializer": tr("{layer}: random biases"),
        "set_data": tr("Encoding {encoding}"),
        "restart_run": tr("Other start"),
        "restart_with_rate": tr("Restart, rate {learning_rate}"),
        "restart_with_optimizer": tr("Restart with {optimizer}"),
        "continue_run": tr("Continue as it is"),
    }
    template = templates.get(fix.edit)
    return remedy(fix, diagnosed) if template is None else template.format(**values)


def _shown(value: object) -> str:
    """Return a value as menus have it: a registry entry by its label."""
    name = getattr(value, "name", value)
    if isinstance(name, float):
        return printed(f"{name:.3g}")
    return shown_name(str(name))
