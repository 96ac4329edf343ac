"""What a command that examines a run is given, and how it comes to what it tells."""

from __future__ import annotations

import argparse
from dataclasses import dataclass

from xorviz.cli.engines import add_engine, engines_for
from xorviz.cli.errors import UsageError
from xorviz.cli.numbers import non_negative, positive
from xorviz.cli.odds import try_all
from xorviz.cli.train import length
from xorviz.engine.errors import NonFiniteError
from xorviz.session.crowd import run_headless
from xorviz.session.examined import Examination, examine
from xorviz.session.experiments import load_experiment
from xorviz.session.odds.progress import RemedyOdds
from xorviz.session.record import Record


@dataclass(frozen=True)
class Trained:
    """A run that was trained and examined.

    Parameters
    ----------
    record : Record
    failure : NonFiniteError or None
        Why it stopped before its end.
    found : Examination
    tried : tuple of RemedyOdds
        None of them where nobody asked for odds.
    """

    record: Record
    failure: NonFiniteError | None
    found: Examination
    tried: tuple[RemedyOdds, ...]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add which run it is, and how it is examined."""
    parser.add_argument("experiment", metavar="EXPERIMENT")
    parser.add_argument("--steps", type=non_negative, metavar="N", help="take N steps first")
    parser.add_argument(
        "--odds",
        type=positive,
        metavar="TRIES",
        help="try each remedy so often, on this run and on random starts like it",
    )
    add_engine(parser)
    parser.set_defaults(epochs=None)


def trained(options: argparse.Namespace) -> Trained:
    """Train the run on display, examine it, and try its remedies where that is wanted.

    Raises
    ------
    UsageError
        If it is a crowd that has begun.
    """
    record = _alone(load_experiment(options.experiment))
    steps = length(record, options)
    engines = engines_for(record, options.engine)
    outcome = run_headless(record, steps, engines=engines)
    found = examine(outcome.record, outcome.failure, engines)
    tried: tuple[RemedyOdds, ...] = ()
    if options.odds is not None:
        given = steps or max(1, record.position.spec.run_length)
        tried = try_all(
            outcome.record, found.diagnosis, options.odds, given, engines, outcome.failure
        )
    return Trained(outcome.record, outcome.failure, found, tried)


def _alone(record: Record) -> Record:
    """Return the record of the replica on display, of a crowd that has not begun."""
    spec = record.position.spec
    if spec.replicas == 1:
        return record
    if record.position.state.step > 0 or record.log:
        raise UsageError("a crowd that has begun is not diagnosed; open one of its starts alone.")
    return Record.fresh(spec.alone(spec.replica).validate(), record.name)
