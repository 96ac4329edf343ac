"""A run that is asked to halt stops soon, between two steps, as if it had been to go no further."""

import threading

import numpy as np
import pytest

from tests.engine.experiments import chain_json, experiment
from tests.engine.states import state_bits
from xorviz.engine.choice import COMPILED, NUMPY
from xorviz.engine.errors import NonFiniteError
from xorviz.engine.halt import Halt
from xorviz.engine.run import Run

OWN = {"kind": "gate", "gate": "xor", "sample": 30, "resample": "replica"}
EPOCH = {"kind": "gate", "gate": "xor", "sample": 30}
PLATEAU = {"name": "reduce_on_plateau", "patience": 2}

EXPERIMENTS = {
    "alone": experiment(),
    "batches": experiment(data=EPOCH, training={"batch_size": 7}),
    "plateau": experiment(
        data=EPOCH, training={"batch_size": 7, "learning_rate_schedule": PLATEAU}
    ),
    "few": experiment(replicas=5),
    "blocks and rest": experiment(replicas=150),
    "own sets": experiment(data=OWN, training={"batch_size": 7}, replicas=150),
}
ENGINES = [NUMPY, COMPILED]

pytestmark = pytest.mark.usefixtures("compiled_engine")

#: More than any of them takes before it looks at the flag.
MANY = 200_000


def asked():
    halt = Halt()
    halt.ask()
    return halt


@pytest.mark.parametrize("name", EXPERIMENTS)
@pytest.mark.parametrize("engine", ENGINES)
def test_who_is_asked_before_it_begins_takes_a_step_or_a_few(name, engine):
    halted, whole = (Run(EXPERIMENTS[name], engine=engine) for _ in range(2))
    for _ in range(3):
        first = halted.step
        taken = halted.advance(MANY, halt=asked())
        assert halted.step - first == taken
        assert 1 <= taken < MANY // 10
    assert whole.advance(halted.step) == halted.step
    assert state_bits(halted.state()) == state_bits(whole.state())


@pytest.mark.parametrize("name", ["alone", "own sets"])
@pytest.mark.parametrize("engine", ENGINES)
def test_who_is_asked_by_another_thread_stops_there(name, engine):
    run, halt, taken = Run(EXPERIMENTS[name], engine=engine), Halt(), []
    run.advance(1)
    thread = threading.Thread(target=lambda: taken.append(run.advance(2**50, halt=halt)))
    thread.start()
    halt.ask()
    # For good, were the flag not seen.
    thread.join()
    again = Run(EXPERIMENTS[name], engine=engine)
    again.advance(1 + taken[0])
    assert state_bits(run.state()) == state_bits(again.state())


@pytest.mark.parametrize("engine", ENGINES)
def test_the_trace_has_a_loss_for_each_step_that_was_taken(engine):
    run, whole, losses, expected = *(Run(EXPERIMENTS["few"], engine=engine) for _ in "12"), [], []
    for _ in range(4):
        run.advance(MANY, losses, asked())
    whole.advance(run.step, expected)
    assert len(losses) == run.step
    assert np.array_equal(losses, expected)


@pytest.mark.parametrize("engine", ENGINES)
def test_without_being_asked_it_takes_all(engine):
    halt = asked()
    halt.clear()
    assert Run(EXPERIMENTS["few"], engine=engine).advance(777, halt=halt) == 777


@pytest.mark.parametrize("engine", ENGINES)
def test_a_run_that_overflows_fails_at_the_same_step(engine):
    wild = experiment(
        chain_json(2, 2, 1, hidden="linear", output="linear"),
        training={"optimizer": {"name": "sgd", "learning_rate": 1e6}, "loss": "mean_squared_error"},
    )
    halted, whole = (Run(wild, engine=engine) for _ in range(2))
    with pytest.raises(NonFiniteError) as expected:
        whole.advance(10_000)
    with pytest.raises(NonFiniteError) as found:
        in_halts(halted, 10_000)
    assert found.value.step == expected.value.step == whole.step + 1
    assert state_bits(halted.state()) == state_bits(whole.state())


def in_halts(run, end):
    while run.step < end:
        run.advance(end - run.step, halt=asked())
