"""``xorviz diagnose``: why a run does not get on, in words or as JSON."""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from xorviz.cli.examination import add_arguments, trained
from xorviz.cli.odds import odds_document, odds_lines, odds_of
from xorviz.diagnosis_words import (
    certainty_words,
    finding_words,
    fix_words,
    verdict_words,
)
from xorviz.engine.registry import Choice
from xorviz.insight.doctor import (
    Case,
    Curvature,
    Diagnosis,
    Finding,
    Fix,
)
from xorviz.session.odds.progress import RemedyOdds
from xorviz.session.odds.remedies import edits_of, is_same, with_control


def add_to(commands: Any, name: str) -> None:
    """Add this command to the parser."""
    parser = commands.add_parser(name, help="say why an experiment does not learn, or that it does")
    add_arguments(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Train, examine the run on display, and report."""
    one = trained(options)
    case, bends, diagnosis = one.found.case, one.found.bends, one.found.diagnosis
    if options.json:
        document = report(diagnosis, case, bends, one.tried)
        print(json.dumps(document, ensure_ascii=False, allow_nan=False))
    else:
        _print_words(diagnosis, case, one.tried)
    return 0


def report(
    diagnosis: Diagnosis,
    case: Case,
    bends: Curvature | None,
    tried: tuple[RemedyOdds, ...] = (),
) -> dict[str, Any]:
    """Return the JSON object of a diagnosis; the control is a remedy of every finding with any."""
    curvature = None
    if bends is not None:
        curvature = {"max": _number(bends.largest), "min": _number(bends.least)}
    return {
        "verdict": str(diagnosis.verdict),
        "certainty": str(diagnosis.certainty),
        "text": verdict_words(diagnosis),
        "step": case.step,
        "loss": _number(diagnosis.loss),
        "floor": None if diagnosis.floor is None else _number(diagnosis.floor),
        "gradient_norm": _number(diagnosis.gradient_norm),
        "curvature": curvature,
        "evidence": _values(diagnosis.evidence),
        "ahead": None if case.ahead is None else asdict(case.ahead),
        "findings": [_finding(finding, case, tried) for finding in diagnosis.findings],
    }


def _finding(finding: Finding, case: Case, tried: tuple[RemedyOdds, ...]) -> dict[str, Any]:
    return {
        "code": finding.code,
        "certainty": str(finding.certainty),
        "reason": finding.reason,
        "where": {
            "layer": finding.where.layer,
            "units": [unit + 1 for unit in finding.where.units],
            "patterns": [list(group) for group in finding.where.patterns],
        },
        "evidence": _values(finding.evidence),
        "text": finding_words(finding, case.spec),
        "fixes": [_fix(fix, case, tried) for fix in _fixes(finding, tried)],
    }


def _fixes(finding: Finding, tried: tuple[RemedyOdds, ...]) -> tuple[Fix, ...]:
    """Return the remedies of a finding: best first and with the control, where they were tried."""
    if not tried or not finding.fixes:
        return finding.fixes
    wanted = with_control(finding.fixes)
    return tuple(one.fix for one in tried if any(is_same(one.fix, fix) for fix in wanted))


def _fix(fix: Fix, case: Case, tried: tuple[RemedyOdds, ...]) -> dict[str, Any]:
    known = odds_of(fix, tried)
    edits = [edit.to_json() for edit in edits_of(fix, case.spec)]
    document: dict[str, Any] = {
        # Where it is not one edit, the name of all of them.
        "edit": edits[0] if len(edits) == 1 else {"edit": fix.edit, **_values(fix.values)},
        "edits": edits,
        "text": fix_words(fix, case.spec, case.unit_ids),
        "odds": None if known is None else odds_document(known.odds),
    }
    if known is not None:
        document["here"] = odds_document(known.here)
    return document


def _values(values: Mapping[str, object]) -> dict[str, Any]:
    return {name: _plain(value) for name, value in values.items()}


def _plain(value: object) -> Any:
    if isinstance(value, Choice):
        return value.to_json()
    if isinstance(value, tuple):
        return list(value)
    return _number(value) if isinstance(value, float) else value


def _number(value: float) -> float | None:
    return float(value) if math.isfinite(value) else None


def _print_words(diagnosis: Diagnosis, case: Case, tried: tuple[RemedyOdds, ...]) -> None:
    print(f"after {case.step:,} steps", file=sys.stderr)
    print(verdict_words(diagnosis))
    for finding in diagnosis.findings:
        mark = "→" if finding.reason else "·"
        sure = certainty_words(finding.certainty)
        print(f"{mark} {finding_words(finding, case.spec)} [{finding.code}, {sure}]")
        if tried:
            continue
        for fix in finding.fixes:
            print(f"    {fix_words(fix, case.spec, case.unit_ids)}")
    for remedy in tried:
        print(f"+ {fix_words(remedy.fix, case.spec, case.unit_ids)}")
        for line in odds_lines(remedy):
            print(f"    {line}")
