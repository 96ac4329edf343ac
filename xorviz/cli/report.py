"""``xorviz report``: all that is known of a run on one page of PDF, without a display."""

from __future__ import annotations

import argparse
import os
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

from xorviz.cli.diagnose import alone
from xorviz.cli.engines import add_engine, engines_for
from xorviz.cli.errors import UsageError
from xorviz.cli.numbers import non_negative, positive
from xorviz.cli.odds import try_all
from xorviz.cli.train import length
from xorviz.session.crowd import run_headless
from xorviz.session.errors import FileError
from xorviz.session.examined import Examined, examine, examined
from xorviz.session.experiments import load_experiment
from xorviz.session.odds.progress import RemedyOdds


def add_to(commands: Any, name: str) -> None:
    """Add this command to the parser."""
    parser = commands.add_parser(name, help="write a page of PDF with all that is known of a run")
    parser.add_argument("experiment", metavar="EXPERIMENT")
    parser.add_argument("out", type=Path, metavar="OUT.pdf")
    parser.add_argument("--steps", type=non_negative, metavar="N", help="take N steps first")
    parser.add_argument(
        "--odds",
        type=positive,
        metavar="TRIES",
        help="try each remedy so often, on this run and on random starts like it",
    )
    add_engine(parser)
    parser.set_defaults(run=run, epochs=None)


def run(options: argparse.Namespace) -> int:
    """Train, examine, draw and write."""
    if options.out.suffix.lower() != ".pdf":
        raise UsageError(f"“{options.out}” does not end in .pdf.")
    reason = _write(_subject(options), options.out)
    if reason:
        raise FileError(str(options.out), "not_written", reason=reason)
    print(f"wrote {options.out}", file=sys.stderr)
    return 0


def _subject(options: argparse.Namespace) -> Examined:
    record = alone(load_experiment(options.experiment))
    steps = length(record, options)
    engines = engines_for(record, options.engine)
    outcome = run_headless(record, steps, engines=engines)
    found = examine(outcome.record, outcome.failure, engines)
    tried: tuple[RemedyOdds, ...] = ()
    if options.odds is not None:
        given = steps or max(1, record.position.spec.run_length)
        diagnosis = found.diagnosis
        tried = try_all(outcome.record, diagnosis, options.odds, given, engines, outcome.failure)
    return examined(outcome.record, found, outcome.failure, tried)


def _write(subject: Examined, path: Path) -> str:
    """Draw offscreen and write; return why it could not be written, or an empty text."""
    # A page needs no display, and must look the same with and without one.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from xorviz.ui.application import make_application
    from xorviz.ui.picture_kinds import write_content
    from xorviz.ui.report.sheet import PAPER
    from xorviz.ui.report.write import report_of
    from xorviz.ui.style import apply_style

    app = make_application()
    apply_style(app, PAPER)
    reason = write_content(report_of(subject, datetime.now().astimezone()), path)
    app.processEvents()
    return reason
