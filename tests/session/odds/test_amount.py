"""How much is tried unasked: all of a small network, nothing of what would take hours."""

from dataclasses import replace

from tests.engine.experiments import chain_json, experiment
from xorviz.session.experiments import load_experiment
from xorviz.session.odds.amount import FEWEST, MOST, amount_for


def spec(hidden, steps, batch=None, sample=None):
    return experiment(
        chain_json(2, hidden, 1),
        data={"kind": "gate", "gate": "xor", "sample": sample},
        training={"steps": steps, "batch_size": batch},
    )


def test_small_runs_get_as_many_tries_as_there_are_and_their_own_length():
    for name in ("relu-2-2-1", "gates-or"):
        preset = load_experiment(name).position.spec
        assert amount_for(preset, 12) == (MOST, preset.run_length)


def test_more_work_means_fewer_tries_and_much_more_none():
    seen = [amount_for(spec(2, steps), 12) for steps in (10**4, 10**5, 10**6, 10**7, 10**9)]
    tries = [0 if amount is None else amount.tries for amount in seen]
    assert tries == sorted(tries, reverse=True)
    assert tries[0] == MOST
    assert seen[-1] is None
    assert all(amount is None or FEWEST <= amount.tries <= MOST for amount in seen)


def test_what_counts_is_what_a_step_takes():
    small, wide = spec(2, 50_000, 32, 1000), spec(64, 50_000, 32, 1000)
    whole = replace(wide, training=replace(wide.training, batch_size=None))
    counts = [amount_for(one, 12) for one in (small, wide, whole)]
    tries = [0 if amount is None else amount.tries for amount in counts]
    assert tries[0] > tries[1] >= tries[2]


def test_the_deep_mesh_is_left_alone():
    names = [f"h{number}" for number in range(1, 101)]
    network = chain_json(2, *[100] * len(names), 1)
    assert amount_for(experiment(network, training={"steps": 1000, "batch_size": 32}), 3) is None
