"""The option ``--odds`` of ``xorviz diagnose``: each remedy is tried, and how often it worked."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any

from xorviz.diagnosis_words import odds_words
from xorviz.engine.errors import NonFiniteError
from xorviz.insight.doctor import Diagnosis, Fix, Odds
from xorviz.session.engines import Engines
from xorviz.session.odds.pieces import local_pool
from xorviz.session.odds.plan import planned_odds
from xorviz.session.odds.progress import OddsProgress, RemedyOdds
from xorviz.session.odds.remedies import is_same
from xorviz.session.odds.running import OddsRun
from xorviz.session.record import Record

_WIDTH = 30


def try_all(
    record: Record,
    diagnosis: Diagnosis,
    tries: int,
    steps: int,
    engines: Engines,
    failure: NonFiniteError | None,
) -> tuple[RemedyOdds, ...]:
    """Try the remedies of a diagnosis, and show on stderr how far that is.

    Parameters
    ----------
    record, tries, steps, engines, failure
        As in `planned_odds`.
    diagnosis : Diagnosis

    Returns
    -------
    tuple of RemedyOdds
        Best first; none where nothing is to be remedied.
    """
    fixes = [fix for finding in diagnosis.findings for fix in finding.fixes]
    if not fixes:
        return ()
    plan = planned_odds(record, fixes, tries, steps, engines, failure)
    shows = sys.stderr.isatty()
    run = OddsRun(plan, local_pool(), _show if shows else None)
    try:
        return run.run()
    finally:
        if shows:
            print(file=sys.stderr)


def odds_of(fix: Fix, tried: tuple[RemedyOdds, ...]) -> RemedyOdds | None:
    """Return what is known of a remedy; None where it was not tried."""
    return next((one for one in tried if is_same(one.fix, fix)), None)


def odds_document(odds: Odds | None) -> Mapping[str, Any] | None:
    """Return the JSON object of some odds; None where there are none."""
    if odds is None:
        return None
    return {
        "population": odds.population,
        "tries": odds.tries,
        "solved": odds.solved,
        "steps": odds.steps,
        "ci95": None if odds.ci95 is None else list(odds.ci95),
        "first_solved": [None if after < 0 else after for after in odds.first_solved],
        "drawn": odds.drawn,
        "text": odds_words(odds),
    }


def odds_lines(remedy: RemedyOdds) -> list[str]:
    """Return what is said of a remedy, a line each for this run and for those like it."""
    lines = [odds_words(remedy.here)]
    if remedy.alike is not None:
        lines.append(odds_words(remedy.alike))
    return lines


def _show(progress: OddsProgress) -> None:
    bar = "#" * round(progress.part * _WIDTH)
    found = f"{progress.alike:,} of {progress.looked_at:,} starts are alike"
    line = f"[{bar:<{_WIDTH}}] {progress.part:4.0%}  {found}"
    print(f"\r{line}", end="", file=sys.stderr, flush=True)
