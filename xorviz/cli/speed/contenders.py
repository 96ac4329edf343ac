"""What is measured: something that takes whole training steps."""

from __future__ import annotations

from typing import Protocol

import numpy as np

from xorviz.cli.speed.workloads import Workload
from xorviz.engine.choice import COMPILED
from xorviz.engine.run import Run
from xorviz.session import compiled_code


class Contender(Protocol):
    """Trains one workload from its start on."""

    def advance(self, steps: int) -> None:
        """Take whole steps: forward, loss, backward and the update of all parameters."""

    def loss(self) -> float:
        """Return the mean loss of the first replica as it stands."""


class Ours:
    """A run as the program itself makes them: it notes what is solved, and stops at what overflows.

    Parameters
    ----------
    workload : Workload
    engine : str
        As in `Run`.
    """

    def __init__(self, workload: Workload, engine: str) -> None:
        if engine == COMPILED:
            compiled_code.load()
        self._run = Run(workload.spec, engine=engine)

    def advance(self, steps: int) -> None:
        """Take steps."""
        self._run.advance(steps)

    def loss(self) -> float:
        """Return the loss over the patterns."""
        return float(np.ravel(self._run.evaluate_displayed().loss)[0])
