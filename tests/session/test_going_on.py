"""A copy that goes on sees what training itself finds."""

from tests.engine.experiments import chain_json, experiment
from tests.session.runs import record_bits
from xorviz.engine.run import Run
from xorviz.insight.doctor import Ahead
from xorviz.session.crowd import run_headless
from xorviz.session.engines import Engines
from xorviz.session.going_on import gone_on
from xorviz.session.record import Record

SIGMOID = chain_json(2, 2, 1, hidden="sigmoid")


def after(steps, network=SIGMOID, **rest):
    training = {"optimizer": {"name": "adam", "learning_rate": 0.05}, "batch_size": 3, "steps": 400}
    spec = experiment(network, training={**training, **rest})
    return run_headless(Record.fresh(spec), steps).record


def test_it_is_solved_when_the_run_itself_would_be_and_the_run_stays_as_it_is():
    record = after(100)
    before = record_bits(record)
    assert not Run(record.position.spec, record.position.state).evaluate().solved[0]
    itself = Run(record.position.spec, record.position.state)
    itself.advance(4000)
    assert itself.first_solved > 100
    assert gone_on(record, Engines()) == Ahead(itself.first_solved - 100, True)
    assert record_bits(record) == before


def test_what_is_never_solved_takes_ten_times_the_length_or_of_the_steps_so_far():
    dead = chain_json(2, 1, 1)
    assert gone_on(after(30, dead), Engines()) == Ahead(4000, False)
    assert gone_on(after(500, dead), Engines()) == Ahead(5000, False)


def test_a_run_that_breaks_has_not_solved_it():
    wild = {"optimizer": {"name": "sgd", "learning_rate": 1e6}, "loss": "mean_squared_error"}
    linear = chain_json(2, 2, 1, hidden="linear", output="linear")
    ahead = gone_on(Record.fresh(experiment(linear, training={**wild, "steps": 100})), Engines())
    assert ahead is not None
    assert not ahead.solved
    assert ahead.steps < 1000


def test_what_would_take_minutes_is_not_gone_on_with():
    wide = experiment(chain_json(2, 10_000, 1), training={"batch_size": None, "steps": 30_000})
    assert gone_on(Record.fresh(wide), Engines()) is None
