"""Trainers under test: started, watched by conditions, and always closed."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from xorviz.engine.spec import ExperimentSpec
from xorviz.session.record import Record
from xorviz.session.snapshot import Probe, Request, Snapshot, TrainerState
from xorviz.session.trainer import Trainer

Found = TypeVar("Found")

#: A test that waits so long fails instead of hanging; nothing is measured by it.
_LOST_PATIENCE = 60.0


@contextmanager
def trainer_of(spec: ExperimentSpec | Record) -> Iterator[Trainer]:
    """Start a trainer, and close it at the end."""
    trainer = Trainer(spec if isinstance(spec, Record) else Record.fresh(spec))
    trainer.start()
    try:
        yield trainer
    finally:
        trainer.close()


def until_served(trainer: Trainer) -> None:
    """Return when everything asked for so far is done: the inbox keeps its order."""
    trainer.record(timeout=_LOST_PATIENCE)


def picture(trainer: Trainer, *probes: Probe) -> Snapshot:
    """Ask for a snapshot and return it."""
    trainer.request(Request(frozenset(probes)))
    return wait_for(lambda: trainer.take_snapshot() or until_served(trainer))


def until(trainer: Trainer, condition: Callable[[Snapshot], bool]) -> Snapshot:
    """Look at the trainer until a condition holds."""

    def look() -> Snapshot | None:
        found = picture(trainer)
        return found if condition(found) else None

    return wait_for(look)


def until_step(trainer: Trainer, step: int) -> Snapshot:
    return until(trainer, lambda found: found.step >= step)


def until_state(trainer: Trainer, state: TrainerState) -> Snapshot:
    return until(trainer, lambda found: found.state is state)


def wait_for(look: Callable[[], Found | None]) -> Found:
    """Look until there is something."""
    end = time.monotonic() + _LOST_PATIENCE
    while time.monotonic() < end:
        found = look()
        if found is not None:
            return found
    raise AssertionError("what the test waits for did not come")
