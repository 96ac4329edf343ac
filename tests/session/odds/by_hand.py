"""Runs one after the other, with engine and edits alone: what tries side by side are held to."""

from dataclasses import replace

import numpy as np

from tests.engine.experiments import chain_json, experiment
from tests.session.in_disorder import Disorder
from xorviz.engine.run import Run
from xorviz.engine.state import start_state
from xorviz.session.apply import apply_edit
from xorviz.session.history import History
from xorviz.session.odds.pieces import Ended, OddsTask
from xorviz.session.position import Position
from xorviz.session.record import Record

ADAM = {"name": "adam", "learning_rate": 0.02}

#: Full batch, the four patterns.
PLAIN = experiment(chain_json(2, 3, 1), training={"optimizer": ADAM, "steps": 600})

#: Each start with a sample and an order of its own, in batches.
OWN = experiment(
    chain_json(2, 3, 1),
    data={"kind": "gate", "gate": "xor", "sample": 40, "resample": "replica"},
    training={"optimizer": ADAM, "batch_size": 8, "steps": 600},
)

STEPS = 400


def nobody(steps):
    """Be told of steps, and do nothing."""


def begun(spec, number=0):
    """Return a random start before its first step."""
    alone = spec.alone(number)
    return Position(alone, start_state(alone), History())


def trained(position, steps):
    """Return a run so many steps later."""
    run = Run(position.spec, position.state)
    run.advance(steps)
    return replace(position, state=run.state())


def record_at(spec, number, steps):
    """Return the record of a random start after some steps."""
    return Record(trained(begun(spec, number), steps), (), spec)


def outcome(position, edits, steps, ordinal=0):
    """Edit a run, train it on, and return whether it is solved and when that was first seen."""
    state = replace(position.state, edits=position.state.edits + ordinal)
    position = replace(position, state=state)
    for edit in edits:
        position = apply_edit(edit, position).position
    run = Run(position.spec, position.state)
    begin, every = run.step, run.checked_every
    first = -1
    if begin == 0 and run.evaluate().solved[0]:
        first = 0
    while run.step < begin + steps:
        run.advance(min(begin + steps, (run.step // every + 1) * every) - run.step)
        if first < 0 and run.step % every == 0 and run.evaluate().solved[0]:
            first = run.step - begin
    return bool(run.evaluate().solved[0]), first


def groups_alike(spec, number, steps):
    """Return which patterns the hidden layer of a 2-n-1 ReLU network sends to one point.

    None where it is solved, or all that share a point share their target.
    """
    run = Run(spec.alone(number))
    run.advance(steps)
    if run.evaluate().solved[0]:
        return None
    kernel, bias = (array[0] for array in run.parameters()["h1"])
    inputs = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    points = [tuple(row + 0.0) for row in np.maximum(inputs @ kernel + bias, 0.0)]
    groups = {}
    for place, point in enumerate(points):
        groups.setdefault(point, []).append(place)
    targets = (0, 1, 1, 0)
    found = tuple(sorted(tuple(group) for group in groups.values()))
    is_mixed = any(len({targets[place] for place in group}) > 1 for group in found)
    return found if is_mixed else None


class InDisorder(Disorder):
    """Runs tries here, and brings them back in any order."""

    def ended(self, piece):
        return Ended(piece, OddsTask().run(piece, nobody))

    def pause(self):
        raise AssertionError("nobody asked for it")

    resume = pause
