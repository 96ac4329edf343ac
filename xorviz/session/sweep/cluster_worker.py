"""What a worker of a cluster does: says what it is, and runs pieces of a sweep."""

from __future__ import annotations

import os
import time

from distributed import get_worker

from xorviz import __version__
from xorviz.engine.choice import COMPILED, is_installed
from xorviz.session import compiled_code
from xorviz.session.background import Cancelled
from xorviz.session.machine import fingerprint, what_counts
from xorviz.session.sweep.part import Part
from xorviz.session.sweep.pieces import Piece, run_piece
from xorviz.session.sweep.spec import SweepSpec

#: States of a task in which somebody still waits for it.
_WANTED = ("executing", "long-running")

#: What says how many threads BLAS has; the first that is set counts.
_THREADS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS")


def identity(engine: str) -> dict[str, str]:
    """Return what the bits of an engine depend on here, by name.

    Parameters
    ----------
    engine : str

    Returns
    -------
    dict of str to str
        The fingerprint, as far as it counts; with the version of xorviz, and how many threads BLAS
        has ("" where nobody has said).
    """
    found = what_counts(fingerprint(engine))
    if engine == COMPILED and not is_installed():
        found["numba"] = ""
    threads = next((os.environ[name] for name in _THREADS if os.environ.get(name)), "")
    return {"xorviz": __version__, **found, "blas_threads": threads}


def run_there(sweep: SweepSpec, piece: Piece) -> tuple[Part, float]:
    """Run a piece on a worker; return its part and the seconds that it took.

    Raises
    ------
    Cancelled
        If nobody waits for it any more.
    """
    if piece.engine == COMPILED:
        compiled_code.load()
    worker = get_worker()
    key = worker.get_current_task()

    def tell(_: int) -> None:
        task = worker.state.tasks.get(key)
        if task is None or task.state not in _WANTED:
            raise Cancelled

    since = time.perf_counter()
    part = run_piece(sweep, piece, tell)
    return part, time.perf_counter() - since
