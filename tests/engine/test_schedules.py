"""Learning-rate schedules: by hand, beside a second implementation, and in every replica."""

import math

import pytest

from tests.engine.experiments import chain_json, experiment
from tests.engine.states import assert_equals_alone, outcome, state_bits
from xorviz.engine.optimizers import OPTIMIZERS
from xorviz.engine.rates import rates_of
from xorviz.engine.run import Run
from xorviz.engine.schedules import SCHEDULES, build_decay
from xorviz.engine.state import block_of


def decay(initial, **given):
    built = build_decay(SCHEDULES.read(given, "here"), initial)
    assert built is not None
    return built


def test_a_step_decay_halves_the_rate_every_so_many_steps():
    rate = decay(0.8, name="step_decay", decay_steps=3)
    assert [rate(step) for step in range(7)] == [0.8, 0.8, 0.8, 0.4, 0.4, 0.4, 0.2]


def test_an_exponential_decay_falls_evenly():
    rate = decay(0.8, name="exponential_decay", decay_steps=2, decay_rate=0.25)
    assert [rate(step) for step in range(4)] == [0.8, 0.4, 0.2, 0.1]


def test_a_rate_may_grow_and_at_last_overflows():
    rate = decay(1.0, name="exponential_decay", decay_steps=1, decay_rate=10)
    assert rate(300) == pytest.approx(1e300)
    assert rate(309) == math.inf


def test_a_cosine_decay_is_half_a_wave_and_then_stays():
    rate = decay(2.0, name="cosine_decay", decay_steps=6, alpha=0.5)
    # cos of 0, 60, 90, 120 and 180 degrees.
    expected = {0: 2.0, 2: 1.75, 3: 1.5, 4: 1.25, 6: 1.0, 100: 1.0}
    assert {step: rate(step) for step in expected} == pytest.approx(expected, rel=1e-15)
    assert decay(2.0, name="cosine_decay", decay_steps=6)(6) == 0.0


def test_a_warm_up_rises_in_a_straight_line_first():
    warm = {"name": "cosine_decay", "decay_steps": 2, "warmup_target": 1.0}
    rate = decay(0.2, **warm, warmup_steps=4)
    expected = [0.2, 0.4, 0.6, 0.8, 1.0, 0.5, 0.0, 0.0]
    assert [rate(step) for step in range(8)] == pytest.approx(expected, abs=1e-15)
    # Without steps it begins at the target, and without a target there is none, as in Keras.
    assert decay(0.2, **warm)(0) == 1.0
    assert decay(0.2, name="cosine_decay", warmup_steps=4)(0) == 0.2


@pytest.mark.parametrize("optimizer", OPTIMIZERS.names())
def test_a_schedule_that_does_not_move_changes_no_bit(optimizer):
    """A rate that is given anew at each step is the one that the optimizer was built with."""
    training = {"optimizer": optimizer, "batch_size": 3}
    schedules = (
        {"name": "exponential_decay", "decay_rate": 1.0},
        {"name": "reduce_on_plateau", "patience": 1000},
    )
    plain = state_bits(outcome(experiment(training=training, replicas=3), 60).state, "plateau")
    for schedule in schedules:
        moving = {**training, "learning_rate_schedule": schedule}
        state = outcome(experiment(training=moving, replicas=3), 60).state
        assert state_bits(state, "plateau") == plain


SCHEDULED = [
    {"name": "step_decay", "decay_steps": 7},
    {"name": "exponential_decay", "decay_steps": 7, "decay_rate": 0.8},
    {"name": "cosine_decay", "decay_steps": 40, "warmup_target": 0.1, "warmup_steps": 9},
    {"name": "reduce_on_plateau", "factor": 0.5, "patience": 1, "min_delta": 0.01},
    {"name": "reduce_on_plateau", "patience": 2, "cooldown": 2, "min_lr": 0.002, "min_delta": 0.05},
]


@pytest.mark.parametrize("schedule", SCHEDULED, ids=str)
@pytest.mark.parametrize("optimizer", OPTIMIZERS.names())
def test_every_replica_equals_the_run_alone(schedule, optimizer):
    given = {"name": optimizer, "learning_rate": 0.05}
    training = {"optimizer": given, "learning_rate_schedule": schedule, "batch_size": 3}
    data = {"kind": "gate", "gate": "xor", "sample": 7, "resample": "replica"}
    crowd = outcome(experiment(data=data, training=training, replicas=4, replica=2), 70)
    for index in range(4):
        assert_equals_alone(crowd, index)
    # Adadelta begins with steps so small that no replica makes progress.
    if schedule is SCHEDULED[3] and optimizer != "adadelta":
        assert len(set(rates_of(crowd.run.spec.training, crowd.state))) > 1, "each has its own"


@pytest.mark.parametrize("schedule", SCHEDULED, ids=str)
def test_blocks_and_stops_change_no_bit(schedule):
    """As processes cut a crowd, and as a file is saved and opened in the middle of an epoch."""
    training = {"learning_rate_schedule": schedule, "batch_size": 3, "optimizer": "adam"}
    spec = experiment(training=training, replicas=5)
    whole = outcome(spec, 91)
    assert state_bits(outcome(spec, 50, state=outcome(spec, 41).state).state) == state_bits(
        whole.state
    )
    apart = Run(spec, block=range(1, 4))
    apart.advance(91)
    assert state_bits(apart.state()) == state_bits(block_of(whole.state, range(1, 4)))


@pytest.mark.parametrize("patterns", [1, 2, 7, 8, 9, 64, 129, 300])
@pytest.mark.parametrize("loss", ["binary_crossentropy", "mean_squared_error"])
def test_the_loss_that_is_watched_is_the_same_alone(patterns, loss):
    """Sums of many numbers are taken in parts: in a crowd in the same ones as alone."""
    training = {
        "loss": loss,
        "learning_rate_schedule": {"name": "reduce_on_plateau", "patience": 1000},
        "batch_size": None,
    }
    data = {"kind": "gate", "gate": "xor", "sample": patterns, "noise": 0.3, "resample": "replica"}
    crowd = outcome(experiment(data=data, training=training, replicas=5), 3)
    for index in range(5):
        assert_equals_alone(crowd, index)
    # A full batch has one loss in an epoch, and the best is the least of those on the trace.
    assert crowd.state.plateau.best[0] == pytest.approx(min(crowd.trace), abs=2e-4)


def plain_plateau(losses, rate, factor, patience, min_delta, cooldown, min_lr):
    """Walk the rate along the losses of epochs, in the words of Keras's documentation."""
    best, waited, resting, rates = None, 0, 0, []
    for loss in losses:
        if resting:
            resting, waited = resting - 1, 0
        if best is None or loss < best - min_delta:
            best, waited = loss, 0
        elif not resting:
            waited += 1
            if waited >= patience and rate > min_lr:
                rate, resting, waited = max(rate * factor, min_lr), cooldown, 0
        rates.append(rate)
    return rates


@pytest.mark.parametrize("patience", [0, 1, 3])
@pytest.mark.parametrize("cooldown", [0, 1, 2])
@pytest.mark.parametrize("min_lr", [0.0, 0.02])
@pytest.mark.parametrize("batch_size", [1, 3, None])
def test_the_rate_falls_where_the_loss_does_not(patience, cooldown, min_lr, batch_size):
    """Epoch by epoch, from the losses on the trace: batches of 3 and 1 weigh as they are long."""
    given = {"factor": 0.5, "patience": patience, "min_delta": 0.003, "cooldown": cooldown}
    given["min_lr"] = min_lr
    training = {
        "optimizer": {"name": "sgd", "learning_rate": 0.4, "momentum": 0.9},
        "learning_rate_schedule": {"name": "reduce_on_plateau", **given},
        "batch_size": batch_size,
        "shuffle": True,
    }
    run = Run(experiment(training=training, seed=3))
    sizes = {1: [1, 1, 1, 1], 3: [3, 1], None: [4]}[batch_size]
    losses, rates = [], []
    for _ in range(40):
        trace = []
        run.advance(len(sizes), trace)
        losses.append(sum(size * loss for size, loss in zip(sizes, trace, strict=True)) / 4)
        rates.append(run.learning_rate)
    assert rates == plain_plateau(losses, 0.4, **given)
    assert len(set(rates)) > 2


def test_a_reduced_rate_is_that_of_the_next_step():
    """One full batch of a linear unit: what a step moves is the rate times the gradient."""
    training = {
        "loss": "mean_squared_error",
        "optimizer": {"name": "sgd", "learning_rate": 0.01},
        "learning_rate_schedule": {"name": "reduce_on_plateau", "patience": 1, "min_delta": 100},
        "batch_size": None,
    }
    network = chain_json(1, 1, output="linear")
    data = {"kind": "patterns", "inputs": [[1.0]], "targets": [[0.0]]}
    weights = {"out": {"kernel": [[1.0]], "bias": [0.5]}}
    run = Run(experiment(network, data, training, weights=weights))
    moved = []
    for _ in range(4):
        before = run.parameters()["out"].bias.item()
        prediction = run.parameters()["out"].kernel.item() + before
        run.advance(1)
        moved.append((before - run.parameters()["out"].bias.item()) / (2.0 * prediction))
    # The first epoch sets the best, and every later one finds no progress of 100.
    assert moved == pytest.approx([0.01, 0.01, 0.001, 0.0001], rel=1e-9)


DIVERGING = chain_json(
    2,
    3,
    1,
    hidden="leaky_relu",
    output="linear",
    kernel_initializer={"name": "random_uniform", "minval": -3.0, "maxval": 3.0},
)


@pytest.mark.parametrize("patience", [1, 3])
def test_replicas_that_diverge_keep_their_rate_and_harm_no_other(patience):
    schedule = {"name": "reduce_on_plateau", "factor": 0.9, "patience": patience}
    training = {
        "loss": "mean_squared_error",
        "optimizer": {"name": "sgd", "learning_rate": 0.5},
        "learning_rate_schedule": schedule,
        "batch_size": 3,
    }
    spec = experiment(DIVERGING, training=training, replicas=12)
    apart = Run(spec, block=range(12))
    apart.advance(150)
    state = apart.state()
    assert 0 < (state.diverged >= 0).sum() < 12
    for number in range(12):
        alone = outcome(spec.alone(number), 150)
        assert (alone.error.step if alone.error else -1) == state.diverged[number]
        own = block_of(state, range(number, number + 1)).plateau
        assert state_bits(own) == state_bits(alone.state.plateau)


def test_a_run_that_stops_stands_at_its_last_rate():
    """A rate that grows until numbers are no longer finite; the steps are then taken anew."""
    schedule = {"name": "exponential_decay", "decay_steps": 1, "decay_rate": 5.0}
    training = {
        "loss": "mean_squared_error",
        "optimizer": "sgd",
        "learning_rate_schedule": schedule,
    }
    stopped = outcome(experiment(DIVERGING, training=training), 1000)
    assert stopped.error is not None
    assert stopped.run.learning_rate == pytest.approx(0.01 * 5.0**stopped.run.step, rel=1e-12)


def test_ftrl_stands_still_where_the_rate_has_come_down_to_nothing():
    training = {
        "optimizer": {"name": "ftrl", "learning_rate": 0.1, "beta": 0.5},
        "learning_rate_schedule": {"name": "cosine_decay", "decay_steps": 10},
    }
    run = Run(experiment(training=training))
    run.advance(10)
    assert run.learning_rate == 0.0
    before = run.state()
    run.advance(5)
    assert state_bits(run.state(), "step", "epoch", "iteration") == state_bits(
        before, "step", "epoch", "iteration"
    )


def test_the_rates_of_a_state_are_those_of_the_run():
    for schedule in ("constant", *SCHEDULED):
        spec = experiment(training={"learning_rate_schedule": schedule}, replicas=3, replica=1)
        end = outcome(spec, 45)
        rates = rates_of(spec.training, end.state)
        assert rates.shape == (3,)
        assert rates[1] == end.run.learning_rate


def test_a_constant_rate_is_not_written():
    spec = experiment(training={"learning_rate_schedule": "constant"})
    assert "learning_rate_schedule" not in spec.to_json()["training"]
    assert spec == experiment()
