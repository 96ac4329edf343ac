"""Who runs the pieces of a sweep: the cores of this machine, or a cluster."""

from __future__ import annotations

import argparse
import importlib.util
import sys
from collections.abc import Sequence
from typing import Any

from xorviz.cli.errors import UsageError
from xorviz.cli.numbers import positive
from xorviz.sentences import describe
from xorviz.session.sweep.errors import OtherWorker
from xorviz.session.sweep.pieces import Executor
from xorviz.session.sweep.planning import CellPlan
from xorviz.session.sweep.pool import LocalPool
from xorviz.session.sweep.spec import SweepSpec


def add_workers(parser: argparse.ArgumentParser) -> None:
    """Add the options to the command."""
    workers: Any = parser.add_mutually_exclusive_group()
    workers.add_argument(
        "--processes", type=positive, metavar="N", help="by default one a core, but one core"
    )
    workers.add_argument(
        "--scheduler", metavar="tcp://HOST:PORT", help="of a Dask cluster that runs the starts"
    )


def executor_for(
    options: argparse.Namespace, sweep: SweepSpec, plans: Sequence[CellPlan]
) -> Executor:
    """Return who runs the pieces.

    Workers of a cluster that are not used are told on stderr.

    Raises
    ------
    UsageError
        If a cluster is wanted and what speaks to it is not installed.
    NoCluster
        If no scheduler answers, or it has no worker that can be used.
    """
    if options.scheduler is None:
        return LocalPool(sweep, options.processes)
    if importlib.util.find_spec("distributed") is None:
        raise UsageError('--scheduler needs the extra "cluster": pip install "xorviz[cluster]".')
    # Only then: it need not be there.
    from xorviz.session.sweep.cluster import Cluster

    return Cluster(sweep, options.scheduler, {plan.engine for plan in plans}, _tell)


def _tell(worker: OtherWorker) -> None:
    print(f"xorviz: {describe(worker)}", file=sys.stderr)
