"""Small sweeps, and who runs their pieces in the test's own thread."""

import random
import time

from tests.engine.experiments import experiment
from xorviz.session.engines import Engines
from xorviz.session.sweep.document import checked_sweep
from xorviz.session.sweep.pieces import Ended, run_piece
from xorviz.session.sweep.planning import planned
from xorviz.session.sweep.reading import parse_axis
from xorviz.session.sweep.spec import SweepSpec

NUMPY = Engines("numpy")

#: Each start with a sample and an order of its own.
OWN = experiment(
    data={"kind": "gate", "gate": "xor", "sample": 40, "resample": "replica"},
    training={"optimizer": {"name": "adam", "learning_rate": 0.02}, "steps": 150},
)


def sweep_of(*vary, base=OWN, replicas=100, **rest):
    """Return a checked sweep."""
    return checked_sweep(SweepSpec(base, tuple(map(parse_axis, vary)), replicas, **rest))


def plans_of(sweep):
    """Return its plans, all of NumPy."""
    return planned(sweep, NUMPY)


class InDisorder:
    """Runs pieces here, brings them back in any order, and some of them twice."""

    steps_under_way = 0

    def __init__(self, sweep, seed=0, room=3):
        self._sweep = sweep
        self._random = random.Random(seed)
        self._waiting = []
        self.workers = room
        self.pieces = []
        self.closed = False
        self.states = []

    @property
    def room(self):
        return self.workers - len(self._waiting)

    def submit(self, piece):
        self.pieces.append(piece)
        self._waiting.append(piece)

    def wait(self, seconds):
        if not self._waiting:
            time.sleep(0.001)
            return []
        piece = self._waiting.pop(self._random.randrange(len(self._waiting)))
        return [Ended(piece, run_piece(self._sweep, piece), self._random.random())]

    def pause(self):
        self.states.append("paused")

    def resume(self):
        self.states.append("running")

    def close(self):
        self.closed = True
