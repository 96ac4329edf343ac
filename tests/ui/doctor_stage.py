"""What the tests of the doctor share: runs that are stuck, and their pictures."""

from dataclasses import replace

from tests.engine.experiments import chain_json, experiment
from tests.session.runs import living, take
from xorviz.session.picture import Status
from xorviz.session.snapshot import Probe, Request, TrainerState

EVERYTHING = Request(frozenset(Probe))

#: h1.1 is off for every pattern, and h1.2 on for 11 alone: 00, 01 and 10 coincide.
DEAD = {"h1": {"kernel": [[-1.0, 1.0], [-1.0, 1.0]], "bias": [-0.1, -1.5]}}
SLOW_DESCENT = {"optimizer": {"name": "sgd", "learning_rate": 0.5}, "batch_size": None}


def stuck_spec(**training):
    """Return an experiment that stops at three alike: nothing parts them."""
    return experiment(chain_json(2, 2, 1), training={**SLOW_DESCENT, **training}, weights=DEAD)


def stuck_run(steps=2000):
    return living(stuck_spec(), steps)


def picture_of(run, running=False):
    """Return all that the window may ask of a run."""
    snapshot = run.snapshot(EVERYTHING, Status())
    return replace(snapshot, state=TrainerState.RUNNING) if running else snapshot


def later(run, steps, running=True):
    """Train on, and return the picture then."""
    take(run, steps)
    return picture_of(run, running)
