"""``xorviz compile``: make the compiled engine ready, so that nobody has to wait for it."""

from __future__ import annotations

import argparse
import os
import sys
from typing import Any

from xorviz.cli.errors import UsageError
from xorviz.engine.choice import NOT_INSTALLED, UnusableEngine, is_installed
from xorviz.sentences import describe
from xorviz.session.code_folder import code_folder, is_ready
from xorviz.session.compiled_code import make_ready


def add_to(commands: Any, name: str) -> None:
    """Add this command to the parser."""
    parser = commands.add_parser(
        name,
        help="make the compiled engine ready; the window does so by itself",
        description="Compiles the engine into a folder of the user, once for each version; it "
        "takes about half a minute. The window does so in the background.",
    )
    parser.add_argument("--background", action="store_true", help="let all other programs go first")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Compile what is not there yet."""
    if not is_installed():
        raise UsageError(describe(UnusableEngine(NOT_INSTALLED)))
    if options.background and hasattr(os, "nice"):
        os.nice(15)
    there = is_ready()
    make_ready()
    words = "was ready" if there else "is ready"
    print(f"The compiled engine {words}: {code_folder()}", file=sys.stderr)
    return 0
