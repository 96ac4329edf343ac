"""``xorviz export``: an experiment as a script, a table, JSON or ONNX."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from xorviz.cli.engines import engines_for
from xorviz.cli.errors import UsageError
from xorviz.cli.numbers import non_negative
from xorviz.engine.choice import AUTO
from xorviz.session.crowd import run_headless
from xorviz.session.experiments import load_experiment
from xorviz.session.exports.write import FORMS, write_export
from xorviz.session.record import Record


def add_to(commands: Any, name: str) -> None:
    """Add this command to the parser."""
    parser = commands.add_parser(name, help="write a script, the curves, the spec, or ONNX")
    parser.add_argument("experiment", metavar="EXPERIMENT")
    parser.add_argument("--to", choices=FORMS, required=True, help="which form to write")
    parser.add_argument("--out", metavar="F", type=Path, required=True, help="the file")
    parser.add_argument("--steps", type=non_negative, metavar="N", help="take N steps first")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Train if told so, and write."""
    record = load_experiment(options.experiment)
    if options.steps:
        record = trained(record, options.steps)
    write_export(record, options.to, options.out)
    print(f"saved {options.out}", file=sys.stderr)
    return 0


def trained(record: Record, steps: int) -> Record:
    """Return the run of the start on display after so many steps more, with its curves.

    Raises
    ------
    UsageError
        If it is a crowd that has begun.
    """
    spec = record.position.spec
    if spec.replicas > 1:
        if record.position.state.step or record.log:
            raise UsageError("of a crowd that has begun, the start on display is written as it is.")
        record = Record.fresh(spec.alone(spec.replica), record.name)
    return run_headless(record, steps, curves=True, engines=engines_for(record, AUTO)).record
