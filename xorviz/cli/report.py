"""``xorviz report``: all that is known of a run on one page of PDF, without a display."""

from __future__ import annotations

import argparse
import os
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

from xorviz.cli.errors import UsageError
from xorviz.cli.examination import add_arguments, trained
from xorviz.session.errors import FileError
from xorviz.session.examined import Examined, examined


def add_to(commands: Any, name: str) -> None:
    """Add this command to the parser."""
    parser = commands.add_parser(name, help="write a page of PDF with all that is known of a run")
    add_arguments(parser)
    parser.add_argument("out", type=Path, metavar="OUT.pdf")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Train, examine, draw and write."""
    if options.out.suffix.lower() != ".pdf":
        raise UsageError(f"“{options.out}” does not end in .pdf.")
    one = trained(options)
    subject = examined(one.record, one.found, one.failure, one.tried)
    reason = _write(subject, options.out)
    if reason:
        raise FileError(str(options.out), "not_written", reason=reason)
    print(f"wrote {options.out}", file=sys.stderr)
    return 0


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
