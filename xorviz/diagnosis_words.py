"""The sentences of a diagnosis: one template a code, in the files that are translated."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from xorviz.engine.registry import Choice
from xorviz.engine.spec import ExperimentSpec
from xorviz.insight.doctor import Certainty, Diagnosis, Finding, Fix, Odds, Verdict
from xorviz.texts import read_words

#: More patterns than these are counted, not named.
_MOST_NAMED = 8

#: These numbers are parts of the loss.
_SHARES = ("fall", "swing", "gain", "solved")


def _templates() -> Mapping[str, Mapping[str, str]]:
    templates: dict[str, dict[str, str]] = read_words("text", "diagnosis")
    return templates


def verdict_words(diagnosis: Diagnosis) -> str:
    """Return one sentence on how the run stands."""
    code = str(diagnosis.verdict)
    if diagnosis.verdict is Verdict.STUCK and diagnosis.certainty is Certainty.CERTAIN:
        code += ":certain"
    elif diagnosis.verdict is Verdict.STUCK:
        fall = diagnosis.evidence["fall"]
        code += ":still" if isinstance(fall, float) and fall <= 0.0 else ""
    if diagnosis.verdict is Verdict.SLOW and "ahead" in diagnosis.evidence:
        code += ":ahead"
    if diagnosis.verdict is Verdict.LEARNING and "fall" not in diagnosis.evidence:
        code += ":start"
    values = {name: _shown(name, value) for name, value in diagnosis.evidence.items()}
    sentences = [_templates()["verdicts"][code]]
    if diagnosis.verdict is Verdict.STUCK and "ahead" in diagnosis.evidence:
        sentences.append(_templates()["verdicts"]["ahead"])
    return " ".join(sentences).format(**values, loss=_number(diagnosis.loss))


def certainty_words(certainty: Certainty) -> str:
    """Return the word for a certainty."""
    return _templates()["certainties"][certainty]


def finding_words(finding: Finding, spec: ExperimentSpec) -> str:
    """Return one or two sentences on a finding.

    Parameters
    ----------
    finding : Finding
    spec : ExperimentSpec
        Of the case: units are named as in its network.
    """
    values = {name: _shown(name, value) for name, value in finding.evidence.items()}
    where = finding.where
    names = [unit_words(spec, where.layer or "", unit) for unit in where.units]
    values["layer"] = where.layer or ""
    values["units"] = _listed(names)
    if where.patterns:
        values["patterns"] = "; ".join(_patterns(group) for group in where.patterns[:3])
    return _template(finding).format(**values)


def fix_words(fix: Fix, spec: ExperimentSpec, unit_ids: Mapping[str, Sequence[int]]) -> str:
    """Return a few words on a remedy, without a full stop.

    Parameters
    ----------
    fix : Fix
    spec : ExperimentSpec
    unit_ids : mapping of str to sequence of int
        The ids of each layer's units, by position.
    """
    values = {name: _shown(name, value) for name, value in fix.values.items()}
    values |= units_named(fix, spec, unit_ids)
    return _templates()["fixes"][fix.edit].format(**values)


def units_named(
    fix: Fix, spec: ExperimentSpec, unit_ids: Mapping[str, Sequence[int]]
) -> dict[str, str]:
    """Return the names of the units that a remedy is for: ``unit`` or ``units``, or none."""
    layer = fix.values.get("layer")
    one, many = fix.values.get("unit_id"), fix.values.get("unit_ids")
    if isinstance(layer, str) and isinstance(one, int):
        return {"unit": unit_words(spec, layer, list(unit_ids[layer]).index(one))}
    if isinstance(layer, str) and isinstance(many, tuple):
        places = [place for place, unit_id in enumerate(unit_ids[layer]) if unit_id in many]
        return {"units": _listed([unit_words(spec, layer, place) for place in places])}
    return {}


def odds_words(odds: Odds | None) -> str:
    """Return some words on how often a remedy worked, and over what, without a full stop.

    Parameters
    ----------
    odds : Odds or None
        None where the remedy is not allowed.
    """
    words = _templates()["odds"]
    if odds is None:
        return words["refused"]
    if not odds.tries:
        return words["none_alike"].format(drawn=f"{odds.drawn:,}")
    after = odds.usual_steps
    values = {"after": "" if after is None else f"{after:,}", "steps": f"{odds.steps:,}"}
    if odds.ci95 is None:
        form = "not_solved" if not odds.solved else "solved" if after is None else "solved_after"
        return words[f"{odds.population}:{form}"].format(**values)
    low, high = odds.ci95
    shares = {"rate": odds.solved / odds.tries, "low": low, "high": high}
    values |= {name: f"{100.0 * share:.0f} %" for name, share in shares.items()}
    counts = {"tries": odds.tries, "solved": odds.solved, "drawn": odds.drawn}
    values |= {name: f"{count:,}" for name, count in counts.items()}
    said = [words[odds.population].format(**values)]
    if after is not None:
        said.append(words["usually_after"].format(**values))
    if odds.drawn:
        said.append(words["out_of"].format(**values))
    return ", ".join(said)


def unit_words(spec: ExperimentSpec, layer: str, unit: int) -> str:
    """Return a unit's name as the views have it: ``h1.2``, ``out``."""
    alone = layer == spec.network.output and spec.network.width(layer) == 1
    return layer if alone else f"{layer}.{unit + 1}"


def _template(finding: Finding) -> str:
    key = f"{finding.code}:{finding.form}" if finding.form else finding.code
    templates = _templates()["findings"]
    many = f"{key}:many"
    return templates[many if len(finding.where.units) > 1 and many in templates else key]


def _patterns(group: Sequence[str]) -> str:
    if len(group) <= _MOST_NAMED:
        return _listed(group)
    words = _templates()["lists"]["patterns"]
    return words.format(first=", ".join(group[:3]), count=f"{len(group):,}")


def _listed(words: Sequence[str]) -> str:
    lists = _templates()["lists"]
    if len(words) > _MOST_NAMED:
        return lists["many"].format(first=", ".join(words[:3]), count=f"{len(words):,}")
    *first, last = words or ("",)
    return lists["few"].format(first=", ".join(first), last=last) if first else last


def _shown(name: str, value: object) -> str:
    if isinstance(value, Choice):
        arguments = ", ".join(f"{key} {_number(entry)}" for key, entry in value.arguments)
        return f"{value.name} ({arguments})" if arguments else value.name
    if name == "plateau":
        return _templates()["plateaus"][str(value)]
    if isinstance(value, tuple):
        return _listed([str(entry) for entry in value])
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return str(value)
    if isinstance(value, int):
        return f"{value:,}"
    return _share(value) if name in _SHARES else _number(value)


def _share(value: float) -> str:
    shares = _templates()["shares"]
    if value <= 0.0:
        return shares["nothing"]
    return shares["hardly"] if value < 1e-4 else shares["some"].format(f"{100.0 * value:.2g}")


def _number(value: float) -> str:
    if math.isinf(value):
        return "∞" if value > 0 else "−∞"
    text = f"{value:.4g}"
    return text.replace("-", "−")
