"""A trainer that does not spread its looks: all of each picture is of its step."""

import time

from xorviz.session.living import LivingRun
from xorviz.session.picture import Status
from xorviz.session.presets import load_preset
from xorviz.session.record import Record
from xorviz.session.snapshot import Probe, Request
from xorviz.session.trainer import Trainer

#: Seconds to wait at most.
PATIENCE = 20

PROBES = frozenset({Probe.DOCTOR, Probe.LANDSCAPE, Probe.HIDDEN_SPACE, Probe.PATTERNS})


def picture_of(trainer, step):
    """Return a picture of a step, once it has been reached."""
    trainer.show_step(step)
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        trainer.request(Request(PROBES))
        snapshot = None
        while snapshot is None and time.monotonic() < end:
            snapshot = trainer.take_snapshot()
            time.sleep(0.001)
        if snapshot.step == step and snapshot.time.goes_to is None:
            return snapshot
    raise AssertionError(f"step {step} was not shown")


def test_every_picture_is_of_its_step():
    run = LivingRun(Record.fresh(load_preset("relu-2-2-1")))
    while run.step < 120:
        run.advance(120 - run.step)
    fresh = LivingRun(Record.fresh(load_preset("relu-2-2-1")))
    trainer = Trainer(run.record(), spreads=False)
    trainer.start()
    try:
        for step in range(0, 120, 10):
            snapshot = picture_of(trainer, step)
            while fresh.step < step:
                fresh.advance(step - fresh.step)
            expected = fresh.snapshot(Request(PROBES), Status())
            assert snapshot.doctor.step == step
            assert snapshot.hidden_space.step == step
            activations = snapshot.patterns.activations, expected.patterns.activations
            assert all(
                (activations[0][layer] == activations[1][layer]).all() for layer in ("h1", "out")
            )
            assert snapshot.landscape.slice is not None
            assert snapshot.loss == expected.loss
            assert snapshot.doctor.diagnosis.verdict == expected.doctor.diagnosis.verdict
    finally:
        trainer.close()
