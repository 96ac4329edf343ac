"""How much of a sweep is kept from before."""

from __future__ import annotations

from xorviz.session.engines import Engines
from xorviz.session.sweep.planning import planned
from xorviz.session.sweep.spec import SweepSpec
from xorviz.session.sweep.store import Store


def cells_kept(sweep: SweepSpec, engines: Engines) -> int:
    """Return how many cells of a sweep are kept; it reads none of them.

    Raises
    ------
    EngineError
        As `planned` does.
    """
    folder = Store(sweep, planned(sweep, engines)).folder
    return sum(1 for _ in folder.glob("cell-*.npz"))
