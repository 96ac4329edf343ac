"""Runs without a thread: advancing them whole, and comparing records in every bit."""

import json

import numpy as np

from tests.engine.states import bits, state_bits
from xorviz.engine.choice import NUMPY
from xorviz.engine.errors import NonFiniteError
from xorviz.engine.forward import forward
from xorviz.engine.layout import LayerArrays
from xorviz.engine.spec import ExperimentSpec
from xorviz.engine.state import one_replica
from xorviz.session.deaths import Deaths
from xorviz.session.engines import Engines
from xorviz.session.history import History
from xorviz.session.living import LivingRun
from xorviz.session.record import Record
from xorviz.session.replaying import Replay


def living(spec: ExperimentSpec, steps: int = 0, engine: str = NUMPY) -> LivingRun:
    """Return a run of an experiment, advanced so many steps."""
    run = LivingRun(Record.fresh(spec), engines=Engines(engine))
    assert advance(run, steps)
    return run


def take(run: LivingRun, steps: int) -> None:
    """Advance a run by so many steps."""
    end = run.step + steps
    while run.step < end:
        run.advance(end - run.step)


def advance(run: LivingRun, steps: int) -> bool:
    """Advance a run by so many steps; tell whether its numbers stayed finite."""
    try:
        take(run, steps)
    except NonFiniteError:
        return False
    return True


def show(run: LivingRun, replica: int) -> None:
    """Put another replica of a crowd on display, with its curves."""
    if replica == run.replica:
        return
    replay = Replay(run, replica)
    while not replay.go_on(1.0):
        pass
    run.show_replica(replica, replay.history)


def alone_bits(run: LivingRun, replica: int, *but: str) -> dict[str, object]:
    """Return the state of one replica of a crowd, or of a run alone, as bits; but some fields."""
    return state_bits(one_replica(run.record().position.state, run.replicas.index(replica)), *but)


def curve_bits(history: History) -> object:
    """Return the points of all curves as bits."""
    return bits(history.points())


def death_bits(deaths: Deaths) -> object:
    """Return all of a record of deaths, the run at the last look as bits."""
    basis = deaths.basis and bits(vars(deaths.basis))
    return deaths.episodes, deaths.looked, deaths.replays, basis


def record_bits(record: Record) -> dict[str, object]:
    """Return everything of a record, arrays as bits."""
    position = record.position
    return {
        "spec": json.dumps(position.spec.to_json()),
        "state": state_bits(position.state),
        "curves": curve_bits(position.history),
        "deaths": death_bits(position.history.deaths),
        "marks": position.history.marks,
        "log": record.log,
        "origin": json.dumps(record.origin.to_json()),
        "saved": record.saved,
    }


def run_bits(run: LivingRun, *but: str) -> tuple[object, ...]:
    """Return what decides all later steps: the experiment and the state, except fields named."""
    position = run.record().position
    return json.dumps(position.spec.to_json()), state_bits(position.state, *but)


def answers(run: LivingRun, patterns: np.ndarray) -> np.ndarray:
    """Return what the displayed replica says to any patterns, not only those of the training."""
    position = run.record().position
    index = position.spec.displayed
    parameters = {
        name: LayerArrays(arrays.kernel[index : index + 1], arrays.bias[index : index + 1])
        for name, arrays in position.state.parameters.items()
    }
    with np.errstate(all="ignore"):
        responses = forward(position.spec.network, parameters, patterns[None])
    return responses[position.spec.network.output].activation[0]
