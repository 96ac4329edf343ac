"""What is sent to the workers of a cluster: functions that load xorviz only once they are there.

A scheduler unpacks the functions that pass it, and need not have xorviz. A function within another
is sent by value and not by its name, and these name nothing but the standard library at first; what
they work on, and what comes back, goes as bytes.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable


def identifier() -> Callable[[str], dict[str, str]]:
    """Return a function that tells what the bits of an engine depend on; see `cluster_worker`."""

    def identity(engine: str) -> dict[str, str]:
        from xorviz.session.sweep import cluster_worker

        return cluster_worker.identity(engine)

    return identity


def piece_runner() -> Callable[[bytes], bytes]:
    """Return a function from a sweep and a piece to its part and the seconds that it took."""

    def run_piece(packed: bytes) -> bytes:
        from xorviz.session.sweep import cluster_worker

        sweep, piece = pickle.loads(packed)
        return pickle.dumps(cluster_worker.run_there(sweep, piece))

    return run_piece
