"""The option ``--engine``: which engine takes the steps, made ready where it must be."""

from __future__ import annotations

import argparse
import sys

from xorviz.cli.errors import UsageError
from xorviz.engine.choice import AUTO, COMPILED, LANES, NUMPY, UnusableEngine
from xorviz.sentences import describe
from xorviz.session.code_folder import is_ready
from xorviz.session.compiled_code import load, make_ready
from xorviz.session.engines import Engines
from xorviz.session.errors import EngineNotLoaded
from xorviz.session.record import Record


def add_engine(parser: argparse.ArgumentParser) -> None:
    """Add the option to a command."""
    parser.add_argument(
        "--engine",
        choices=(NUMPY, COMPILED, AUTO),
        default=AUTO,
        help="auto: by the shape of the network; a session keeps its own",
    )


def engines_for(record: Record, wanted: str) -> Engines:
    """Return how the engine of a record is chosen; the one it gets is ready then.

    What is to be said of it goes to stderr.

    Raises
    ------
    UsageError
        If the compiled engine was asked for and cannot do it.
    """
    engines = Engines(wanted, always=wanted != AUTO)
    try:
        if engines.engine_of(record.position, LANES) == COMPILED:
            make_code_ready()
    except UnusableEngine as error:
        raise UsageError(describe(error)) from error
    except EngineNotLoaded as error:
        if wanted == COMPILED:
            raise UsageError(describe(error)) from error
        print(f"xorviz: {describe(error)} NumPy takes the steps.", file=sys.stderr)
        engines = Engines(NUMPY, always=True)
    notice = engines.notice_of(record, LANES)
    if notice is not None:
        print(f"xorviz: {describe(notice)}", file=sys.stderr)
    return engines


def make_code_ready() -> None:
    """Make the compiled engine ready, and say so where that takes long.

    Raises
    ------
    EngineNotLoaded
        If it does not work here.
    """
    if not is_ready():
        print("Compiling the engine, once; this takes about half a minute.", file=sys.stderr)
    try:
        make_ready()
    except EngineNotLoaded:
        # Where nothing can be kept, it may still be compiled for this once.
        load()
