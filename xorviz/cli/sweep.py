"""``xorviz sweep``: the same experiment with other choices, each over many random starts."""

from __future__ import annotations

import argparse
import json
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, NoReturn

from xorviz.cli.engines import add_engine, make_code_ready
from xorviz.cli.errors import UsageError
from xorviz.cli.exit_codes import DONE, FAILED, INTERRUPTED
from xorviz.cli.numbers import non_negative, positive
from xorviz.cli.sweep_files import SweepFiles
from xorviz.cli.sweep_picture import ENDINGS, draw
from xorviz.cli.sweep_words import Bar, table
from xorviz.cli.sweep_workers import add_workers, executor_for
from xorviz.engine.choice import AUTO, COMPILED, NUMPY, UnusableEngine
from xorviz.engine.spec import ExperimentSpec
from xorviz.sentences import describe
from xorviz.session.engines import Engines
from xorviz.session.errors import EngineNotLoaded
from xorviz.session.files import check_place
from xorviz.session.sweep.axis import MOST_AXES
from xorviz.session.sweep.document import DEFAULT_STARTS, checked_sweep
from xorviz.session.sweep.errors import AxisError
from xorviz.session.sweep.loading import load_sweep_or_experiment
from xorviz.session.sweep.planning import CellPlan, planned
from xorviz.session.sweep.reading import parse_axis
from xorviz.session.sweep.running import SweepRun
from xorviz.session.sweep.spec import SweepSpec
from xorviz.session.sweep.store import Store
from xorviz.session.sweep.tables import sweep_report


def add_to(commands: Any, name: str) -> None:
    """Add this command to the parser."""
    parser = commands.add_parser(name, help="vary an experiment, over many random starts each")
    parser.add_argument("experiment", metavar="EXPERIMENT", help="or a sweep, by name or file")
    parser.add_argument(
        "--vary",
        action="append",
        default=[],
        metavar="FIELD=VALUES",
        help="up to three times, as in h1.units=1:8 or learning_rate=0.001:1:log7",
    )
    length = parser.add_mutually_exclusive_group()
    length.add_argument("--steps", type=non_negative, metavar="N", help="every start takes N steps")
    length.add_argument("--epochs", type=non_negative, metavar="N", help="every start takes N")
    parser.add_argument(
        "--replicas", type=positive, metavar="R", help=f"random starts a cell ({DEFAULT_STARTS})"
    )
    parser.add_argument("--seed", type=non_negative, metavar="S", help="seed of weights and order")
    parser.add_argument(
        "--precision",
        type=float,
        metavar="P",
        help="a cell has enough starts when its interval reaches no farther to either side",
    )
    add_engine(parser)
    add_workers(parser)
    parser.add_argument(
        "--resume", action="store_true", help="keep the cells that have ended of this very sweep"
    )
    parser.add_argument("--csv", metavar="F.csv", type=Path, help="a row a cell")
    parser.add_argument("--runs", metavar="F.csv", type=Path, help="a row a start")
    parser.add_argument("--plot", metavar="F.png|.svg|.pdf", type=Path, help="a picture")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Run the sweep and report."""
    sweep = sweep_of(options)
    _check_places(options)
    plans = plans_for(sweep, options.engine)
    # First: where nobody can run it, what is kept of it stays.
    executor = executor_for(options, sweep, plans)
    store = Store(sweep, plans)
    if not options.resume:
        store.clear()
    files = SweepFiles(plans, options.csv, options.runs)
    bar = Bar() if sys.stderr.isatty() else None

    def look(progress: Any) -> None:
        files.write_if_due(sweeping.result)
        if bar is not None:
            bar.show(progress)

    sweeping = SweepRun(
        sweep, plans, executor, store, lambda _: files.write_if_due(sweeping.result, True), look
    )
    files.write(sweeping.result)
    interrupted = False
    with _ended_as_by_a_key():
        try:
            sweeping.run()
        except KeyboardInterrupt:
            interrupted = True
    if bar is not None:
        bar.end()
    result = sweeping.result
    files.write(result)
    if store.failure is not None:
        reason = store.failure.strerror or str(store.failure)
        print(f"xorviz: the cells cannot be kept in {store.folder}: {reason}.", file=sys.stderr)
    if interrupted:
        done = f"interrupted when {len(result.cells)} of {sweep.size} cells had ended"
        print(
            f"xorviz: {done}; the same command with --resume goes on from there.", file=sys.stderr
        )
        return INTERRUPTED
    for _, error in sorted(sweeping.failures.items()):
        print(f"xorviz: {describe(error)}", file=sys.stderr)
    if options.plot is not None:
        draw(result, options.plot)
    for path in (options.csv, options.runs, options.plot):
        if path is not None:
            print(f"wrote {path}", file=sys.stderr)
    if options.json:
        print(json.dumps(sweep_report(result, plans), ensure_ascii=False, allow_nan=False))
    elif options.csv is None:
        print(table(result))
    return FAILED if sweeping.failures else DONE


def sweep_of(options: argparse.Namespace) -> SweepSpec:
    """Return the sweep that was typed.

    Raises
    ------
    UsageError
        If nothing varies, or an axis cannot be.
    EngineError
        If the experiment or the file of a sweep cannot be read.
    """
    found = load_sweep_or_experiment(options.experiment)
    if len(options.vary) > MOST_AXES:
        raise UsageError(f"--vary is typed {len(options.vary)} times; allowed is 1 … {MOST_AXES}.")
    try:
        axes = tuple(parse_axis(text) for text in options.vary)
        if isinstance(found, ExperimentSpec):
            if not axes:
                raise UsageError("a sweep varies something: --vary FIELD=VALUES.")
            found = SweepSpec(found, axes, DEFAULT_STARTS)
        elif axes:
            found = replace(found, axes=axes)
        if options.seed is not None:
            experiment = replace(found.experiment, seed=options.seed)
            found = replace(found, experiment=experiment.validate())
        if options.steps is not None or options.epochs is not None:
            found = replace(found, steps=options.steps, epochs=options.epochs)
        if options.replicas is not None:
            found = replace(found, replicas=options.replicas)
        if options.precision is not None:
            found = replace(found, precision=options.precision)
        return checked_sweep(found)
    except AxisError as error:
        raise UsageError(f"--vary: {describe(error)}") from error


def plans_for(sweep: SweepSpec, wanted: str) -> tuple[CellPlan, ...]:
    """Return the plan of every cell; the engines are ready then.

    Raises
    ------
    UsageError
        If a cell cannot be run, or not by the engine that was asked for.
    """
    try:
        plans = planned(sweep, Engines(wanted))
        if any(plan.engine == COMPILED for plan in plans):
            make_code_ready()
    except (AxisError, UnusableEngine) as error:
        raise UsageError(describe(error)) from error
    except EngineNotLoaded as error:
        if wanted != AUTO:
            raise UsageError(describe(error)) from error
        print(f"xorviz: {describe(error)} NumPy takes the steps.", file=sys.stderr)
        plans = planned(sweep, Engines(NUMPY))
    return plans


def _check_places(options: argparse.Namespace) -> None:
    """Find out before a long run what cannot be written at its end."""
    if options.plot is not None and options.plot.suffix.lower() not in ENDINGS:
        raise UsageError(f"--plot: a picture ends with {', '.join(ENDINGS)}.")
    places = [path for path in (options.csv, options.runs, options.plot) if path is not None]
    for path in places:
        check_place(path)
    if len({path.resolve() for path in places}) < len(places):
        raise UsageError("--csv, --runs and --plot need a file each.")


@contextmanager
def _ended_as_by_a_key() -> Iterator[None]:
    """Let a signal that ends the program do what Ctrl-C does."""

    def interrupt(number: int, frame: object) -> NoReturn:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
