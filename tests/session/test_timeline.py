"""Any step can be shown again, in every bit as it was."""

import random
from dataclasses import replace

import numpy as np
import pytest

from tests.engine.states import state_bits
from tests.session.runs import record_bits, take
from tests.session.time_travel import any_experiment, edited_run, go_to, state_then
from xorviz.engine.choice import COMPILED, NUMPY
from xorviz.engine.spec import ExperimentSpec
from xorviz.session import compiled_code, edits
from xorviz.session.branching import BranchingRun
from xorviz.session.engines import Engines
from xorviz.session.record import Record
from xorviz.session.timeline import Timeline
from xorviz.session.timeline.kept import gap_at


def branching(spec: ExperimentSpec, engine: str = "numpy") -> BranchingRun:
    return BranchingRun(Record.fresh(spec), Engines(engine))


@pytest.mark.parametrize("engine", ["numpy", "auto"])
@pytest.mark.parametrize("seed", range(8))
def test_a_step_shown_again_is_that_of_a_fresh_run_with_the_same_edits(
    seed, engine, compiled_engine
):
    chance = random.Random(seed)
    past = edited_run(chance, engine, edits_made=12, stretch=90)
    before = record_bits(past.run.record())
    rewound = past.run.rewind()
    first, last = past.run.record().position.history.timeline.first, past.run.step
    for step in [chance.randint(first, last) for _ in range(4)] + [first, last]:
        shown = state_then(past.run, rewound, step)
        assert shown == state_bits(past.fresh(step, engine).record().position.state), step
    rewound.close()
    # To look changes nothing.
    assert record_bits(past.run.record()) == before


def test_forward_it_goes_through_every_edit_and_on():
    chance = random.Random(5)
    past = edited_run(chance, "numpy", edits_made=8, stretch=50)
    rewound = past.run.rewind()
    first = past.run.record().position.history.timeline.first
    go_to(rewound, first)
    while rewound.step < past.run.step:
        former = rewound.step
        assert rewound.advance(chance.randint(1, 40)) == rewound.step - former
        fresh = past.fresh(rewound.step, "numpy").record().position
        assert state_bits(rewound.run.state()) == state_bits(fresh.state)
        assert rewound.run.spec.to_json() == fresh.spec.to_json()
    rewound.close()
    past.run.close()


def test_states_stay_within_the_budget_and_every_step_is_still_there():
    run = branching(any_experiment(random.Random(1)))
    run.set_budget(60_000)
    take(run, 3000)
    timeline = run.record().position.history.timeline
    assert timeline.first == 0
    assert timeline.size <= 60_000
    states = dict.fromkeys((0, 1, 777, 1500, 2999))
    fresh = branching(any_experiment(random.Random(1)))
    for step in states:
        take(fresh, step - fresh.step)
        states[step] = state_bits(fresh.record().position.state)
    rewound = run.rewind()
    for step, state in states.items():
        assert state_then(run, rewound, step) == state
    rewound.close()


def test_where_even_the_edits_are_too_many_the_time_begins_later():
    run = branching(any_experiment(random.Random(2)))
    run.set_budget(40_000)
    for number in range(30):
        take(run, 10)
        run.apply(edits.SetLearningRate(0.001 * (number + 1)))
    timeline = run.record().position.history.timeline
    assert 0 < timeline.first < 300
    assert timeline.size <= 40_000
    rewound = run.rewind()
    # What is not kept is shown as the earliest that is.
    go_to(rewound, 0)
    assert rewound.step == timeline.first
    assert state_then(run, rewound, 299)["step"] == 299
    rewound.close()


def test_ten_million_steps_keep_few_states_none_of_them_far_away():
    kept = [0]
    while kept[-1] < 10_000_000:
        kept.append(kept[-1] + gap_at(kept[-1] + 1))
    assert np.diff(kept).max() == 32_768
    # Of a small network each takes some kilobytes.
    assert len(kept) < 2_000


def test_the_curves_and_deaths_of_an_earlier_step_are_those_it_had():
    spec = any_experiment(random.Random(4))
    run, then = branching(spec), branching(spec)
    take(then, 400)
    take(run, 900)
    run.apply(edits.SetActivation("h1", run.record().position.spec.network.layer("h2").activation))
    take(run, 100)
    rewound = run.rewind()
    go_to(rewound, 400)
    history, wanted = rewound.history(), then.record().position.history
    points, wanted_points = history.points(), wanted.points()
    assert points.steps.tolist() == wanted_points.steps.tolist()
    assert points.loss.tobytes() == wanted_points.loss.tobytes()
    assert history.deaths.episodes == wanted.deaths.episodes
    assert history.marks == wanted.marks == []
    assert history.trail.points.steps[-1] <= 400
    assert history.trail.points.weights[0].tobytes() == wanted.trail.points.weights[0].tobytes()
    rewound.close()


def test_a_past_that_an_engine_took_which_is_not_there_is_shown_by_numpy(tmp_path, monkeypatch):
    """As of a file from another machine, before the compiled engine has been made ready here."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(compiled_code, "_loaded", False)
    spec = any_experiment(random.Random(6))
    run, then = branching(spec), branching(spec)
    take(run, 200)
    take(then, 77)
    record = run.record()
    history = record.position.history
    stretches = [replace(one, engine=COMPILED) for one in history.timeline.stretches]
    history.timeline = Timeline(stretches)
    opened = BranchingRun(record, Engines("numpy"))
    rewound = opened.rewind()
    assert state_then(opened, rewound, 77) == state_bits(then.record().position.state)
    assert rewound.run.engine == NUMPY
    rewound.close()
