"""Small sweeps, and who runs their pieces in the test's own thread."""

from tests.engine.experiments import experiment
from tests.session.in_disorder import Disorder
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


class InDisorder(Disorder):
    """Runs pieces here, brings them back in any order, and some of them twice."""

    def __init__(self, sweep, seed=0, room=3):
        super().__init__(seed, room)
        self._sweep = sweep

    def ended(self, piece):
        return Ended(piece, run_piece(self._sweep, piece), self.random.random())
