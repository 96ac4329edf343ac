"""All tries of a diagnosis: against single runs, in any order, and ended at any moment."""

import threading
import time
from functools import cache
from itertools import islice

import numpy as np
import pytest

from tests.engine.experiments import chain_json, experiment
from tests.session.diverging import diverging
from tests.session.odds.by_hand import (
    ADAM,
    OWN,
    PLAIN,
    STEPS,
    InDisorder,
    begun,
    groups_alike,
    outcome,
    record_at,
    trained,
)
from xorviz.engine.registry import Choice
from xorviz.engine.run import Run
from xorviz.insight.doctor import Fix
from xorviz.insight.statistics import wilson_interval
from xorviz.session import edits
from xorviz.session.background import Cancelled
from xorviz.session.crowd import run_headless
from xorviz.session.engines import Engines
from xorviz.session.odds.job import OddsJob
from xorviz.session.odds.pieces import LookPiece, local_pool
from xorviz.session.odds.plan import planned_odds
from xorviz.session.odds.remedies import CONTINUE
from xorviz.session.odds.running import OddsRun
from xorviz.session.odds.starts import Alike, DeadUnit
from xorviz.session.record import Record

NUMPY = Engines("numpy")
SKIP = Fix("add_source", {"layer": "out", "source": "x"})
UNIT = Fix("add_unit", {"layer": "h1"})
LEAKY = Fix("set_activation", {"layer": "h1", "activation": Choice("leaky_relu")})
RESTART = Fix("restart_run")
FIXES = (UNIT, SKIP, LEAKY, RESTART)
TRIES, BEFORE = 6, 600


@cache
def stuck_number(spec, steps=BEFORE):
    """Return the first start whose hidden layer sends patterns to one point, exactly."""
    return next(number for number in range(50) if groups_alike(spec, number, steps))


def run_all(plan, seed=0, room=3, told=None):
    executor = InDisorder(seed, room)
    found = OddsRun(plan, executor, told).run()
    assert executor.closed
    return {one.fix.edit: one for one in found}, executor


@pytest.mark.parametrize("before", [BEFORE, 0])
@pytest.mark.parametrize("spec", [PLAIN, OWN], ids=["shared", "own"])
def test_odds_are_those_of_runs_one_by_one(spec, before):
    number = stuck_number(spec, before)
    record = record_at(spec, number, before)
    plan = planned_odds(record, FIXES, TRIES, STEPS, NUMPY)
    odds, _ = run_all(plan)
    groups = groups_alike(spec, number, before)
    others = [place for place in range(20 * TRIES + 1) if place != number][: 20 * TRIES]
    same = (place for place in others if groups_alike(spec, place, before) == groups)
    alike = list(islice(same, TRIES))
    assert alike
    drawn = others.index(alike[-1]) + 1 if len(alike) == TRIES else 20 * TRIES
    starts = [trained(begun(spec, place), before) for place in alike]
    for code, wanted in {
        "add_unit": (edits.AddUnit("h1"),),
        "add_source": (edits.AddSource("out", "x"),),
        "set_activation": (edits.SetActivation("h1", Choice("leaky_relu")),),
        "continue_run": (),
    }.items():
        assert odds[code].edits == wanted
        expected = [outcome(start, wanted, STEPS) for start in starts]
        there = odds[code].alike
        assert (there.tries, there.wanted) == (len(alike), len(alike))
        assert there.solved == sum(solved for solved, _ in expected)
        assert there.first_solved == tuple(first for solved, first in expected if solved)
        assert (there.population, there.drawn, there.steps) == ("alike", drawn, STEPS)
        assert there.ci95 == wilson_interval(there.solved, there.tries)
        draws = TRIES if code == "add_unit" else 1
        expected = [outcome(record.position, wanted, STEPS, place) for place in range(draws)]
        here = odds[code].here
        assert (here.tries, here.solved) == (draws, sum(solved for solved, _ in expected))
        assert here.first_solved == tuple(first for solved, first in expected if solved)
        assert here.population == ("here_drawn" if draws > 1 else "here")
    fresh = odds["restart_run"]
    assert fresh.alike is None
    numbers = [number, *(place for place in range(TRIES) if place != number)][:TRIES]
    restart = (edits.RestartRun(spec.seed + 1),)
    expected = [outcome(begun(spec, place), restart, STEPS) for place in numbers]
    assert fresh.here.population == "fresh"
    assert (fresh.here.tries, fresh.here.solved) == (TRIES, sum(one for one, _ in expected))


def test_neither_order_nor_room_changes_what_comes_out():
    record = record_at(OWN, stuck_number(OWN), BEFORE)
    plan = planned_odds(record, FIXES, TRIES, STEPS, NUMPY)
    first, _ = run_all(plan, 1, 1)
    for seed, room in ((2, 2), (3, 9)):
        assert run_all(plan, seed, room)[0] == first


def test_processes_lead_to_the_same():
    record = record_at(PLAIN, stuck_number(PLAIN), BEFORE)
    plan = planned_odds(record, FIXES, TRIES, STEPS, NUMPY)
    pool = local_pool(2)
    found = OddsRun(plan, pool).run()
    assert {one.fix.edit: one for one in found} == run_all(plan)[0]
    assert pool.processes == ()


def test_the_best_comes_first_and_the_control_is_there():
    record = record_at(PLAIN, stuck_number(PLAIN), BEFORE)
    plan = planned_odds(record, FIXES, 8, 1500, NUMPY)
    found = OddsRun(plan, InDisorder()).run()
    low = [wilson_interval(one.odds.solved, one.odds.tries)[0] for one in found]
    assert low == sorted(low, reverse=True)
    assert {one.fix.edit for one in found} == {fix.edit for fix in (*FIXES, CONTINUE)}


def test_progress_only_grows_and_ends_whole():
    told = []
    record = record_at(PLAIN, stuck_number(PLAIN), BEFORE)
    plan = planned_odds(record, FIXES, TRIES, STEPS, NUMPY)
    found, _ = run_all(plan, told=told.append)
    assert told[-1].part == 1.0
    assert {one.fix.edit: one for one in told[-1].remedies} == found
    assert [one.looked_at for one in told] == sorted(one.looked_at for one in told)
    assert all(one.odds.is_whole for one in told[-1].remedies)


def test_a_dead_unit_stands_for_any_dead_one_of_its_layer():
    def weights(bias):
        kernel = [[1.0, 1.0], [1.0, 1.0]]
        return {"h1": {"kernel": kernel, "bias": bias}}

    spec = experiment(training={"optimizer": ADAM, "steps": 10}, weights=weights([0.0, -9.0]))
    record = record_at(spec, 0, 5)
    revive = Fix("revive_unit", {"layer": "h1", "unit_id": 1})
    plan = planned_odds(record, [revive], 3, 10, NUMPY)
    assert [unit.unit_id for unit in plan.dead["h1"]] == [1]
    remedy = plan.remedies[0]

    one, none = (Alike(1, record.position, {"h1": dead}) for dead in ((DeadUnit(0),), ()))
    assert plan.edits_for(remedy, one) == (edits.ReviveUnit("h1", 0),)
    assert plan.edits_for(remedy, none) is None


def three_units(bias):
    """Return a run of three units, those with a large negative bias off for every pattern."""
    kernel = [[1.0, 0.5, 1.0], [1.0, 1.0, 0.5]]
    spec = experiment(
        chain_json(2, 3, 1),
        training={"optimizer": ADAM, "steps": 10},
        weights={"h1": {"kernel": kernel, "bias": bias}},
    )
    return record_at(spec, 0, 0)


def test_all_dead_units_stand_for_all_that_there_are():
    record = three_units([0.0, -9.0, -9.0])
    fix = Fix("revive_units", {"layer": "h1", "unit_ids": (1, 2)})
    plan = planned_odds(record, [fix], 3, 10, NUMPY)
    remedy = plan.remedies[0]
    for ids in ((0,), (2, 0), (0, 1, 2)):
        alike = Alike(1, record.position, {"h1": tuple(DeadUnit(one) for one in ids)})
        assert plan.edits_for(remedy, alike) == tuple(edits.ReviveUnit("h1", one) for one in ids)
    assert plan.edits_for(remedy, Alike(1, record.position, {"h1": ()})) is None


def test_a_dead_unit_is_woken_by_a_bias_of_its_own():
    record = three_units([0.0, -9.0, 0.0])
    fix = Fix("set_bias", {"layer": "h1", "unit_id": 1, "value": -0.8})
    plan = planned_odds(record, [fix], 3, 10, NUMPY)
    remedy = plan.remedies[0]
    there = Alike(1, record.position, {"h1": (DeadUnit(2, -0.6),)})
    assert plan.edits_for(remedy, there) == (edits.SetBias("h1", 2, -0.6),)
    never = Alike(1, record.position, {"h1": (DeadUnit(2, None),)})
    assert plan.edits_for(remedy, never) is None
    # On for 01 and 11, of 0, 1, ½ and 1½ before its bias, and off for the others.
    bias = plan.dead["h1"][0].bias
    levels = np.array([0.0, 1.0, 0.5, 1.5]) + bias
    assert (levels > 0.0).tolist() == [False, True, False, True]


def test_alike_starts_are_tried_while_others_are_still_looked_for():
    number = stuck_number(PLAIN)
    plan = planned_odds(record_at(PLAIN, number, BEFORE), [SKIP], 60, 20, NUMPY)
    odds, executor = run_all(plan, room=1)
    looks = [isinstance(piece, LookPiece) for piece in executor.pieces]
    last = len(looks) - 1 - looks[::-1].index(True)
    before = [piece for piece in executor.pieces[:last] if not isinstance(piece, LookPiece)]
    assert any(one.position.spec.replica != number for piece in before for one in piece.tries)
    assert odds["add_source"].alike.tries == 60


def test_others_go_no_further_than_they_shall_before_they_are_looked_at():
    record = record_at(PLAIN, stuck_number(PLAIN), BEFORE)
    plan = planned_odds(record, FIXES, TRIES, STEPS, NUMPY, most_before=200)
    assert (plan.step, plan.steps_to_here) == (BEFORE, 200)
    assert planned_odds(record, FIXES, TRIES, STEPS, NUMPY).steps_to_here == BEFORE


def test_weights_that_are_given_are_drawn_for_other_starts():
    zeros = {"kernel": [[0.0], [0.0]], "bias": [0.0]}
    network = chain_json(2, 1)
    spec = experiment(network, training={"optimizer": ADAM}, weights={"out": zeros})
    plan = planned_odds(record_at(spec, 0, 50), [], 4, 10, NUMPY)
    assert plan.population == "alike_redrawn"
    assert plan.starts.weights == ()


def test_starts_that_cannot_differ_are_not_counted_as_many():
    network = chain_json(2, 2, 1, kernel_initializer="zeros")
    spec = experiment(network, training={"optimizer": ADAM})
    plan = planned_odds(record_at(spec, 0, 50), [RESTART], 40, 10, NUMPY)
    assert plan.starts is None
    assert plan.most_looks == 0
    odds, executor = run_all(plan)
    assert odds["restart_run"].here.population == "here"
    assert odds["continue_run"].alike is None
    assert not any(isinstance(piece, LookPiece) for piece in executor.pieces)


@pytest.mark.usefixtures("compiled_engine")
def test_own_samples_of_many_rows_are_tried_by_the_compiled_engine_too():
    data = {"kind": "gate", "gate": "xor", "sample": 50_000, "resample": "replica"}
    spec = experiment(data=data, training={"batch_size": 32, "optimizer": ADAM})
    plan = planned_odds(record_at(spec, 0, 20), [UNIT], 20, 20, Engines("compiled"))
    odds, executor = run_all(plan)
    assert {piece.engine for piece in executor.pieces} == {"compiled"}
    assert odds["add_unit"].here.tries == 20


def test_a_run_that_diverged_goes_on_from_its_last_finite_numbers():
    spec = diverging(seed=3)
    ended = run_headless(Record.fresh(spec), 1000)
    assert ended.failure is not None
    slower = Fix("set_learning_rate", {"learning_rate": 0.1})
    plan = planned_odds(ended.record, [slower], 3, 20, NUMPY, ended.failure)
    assert plan.likeness.code == "diverged"
    assert plan.population == "alike_redrawn"
    odds, executor = run_all(plan)
    wanted = (edits.SetLearningRate(0.1),)
    expected, _ = outcome(ended.record.position, wanted, 20)
    assert odds["set_learning_rate"].here.solved == expected
    tries = [one for piece in executor.pieces if hasattr(piece, "tries") for one in piece.tries]
    alike = [one for one in tries if one.position.spec.replica != 0]
    assert odds["set_learning_rate"].alike.tries == 3
    for one in alike:
        # Those that did not yet break down have a loss that did.
        with np.errstate(all="ignore"):
            loss = Run(one.position.spec, one.position.state).evaluate().loss[0]
        assert one.position.state.diverged[0] >= 0 or not np.isfinite(loss)


def test_what_is_not_allowed_is_not_tried():
    record = record_at(PLAIN, 0, 10)
    odd = Fix("add_source", {"layer": "out", "source": "nowhere"})
    odds, _ = run_all(planned_odds(record, [odd], 2, 10, NUMPY))
    assert odds["add_source"].odds is None


def test_a_job_that_is_cancelled_ends_at_once_with_all_its_processes():
    record = record_at(PLAIN, stuck_number(PLAIN), BEFORE)
    pools = []

    def pool():
        pools.append(local_pool(2))
        return pools[-1]

    job = OddsJob(lambda: planned_odds(record, FIXES, 1000, 10**9, NUMPY), pool)
    job.start()
    until = time.monotonic() + 60.0
    while not (pools and pools[0].steps_under_way):
        assert time.monotonic() < until
        time.sleep(0.01)
    job.cancel()
    job.join()
    with pytest.raises(Cancelled):
        job.take()
    assert pools[0].processes == ()
    assert not any(thread.name == "xorviz-odds" for thread in threading.enumerate())


def test_a_job_tells_and_answers():
    record = record_at(PLAIN, stuck_number(PLAIN), BEFORE)
    job = OddsJob(lambda: planned_odds(record, FIXES, 4, STEPS, NUMPY), InDisorder)
    job.start()
    job.join()
    found = job.take()
    assert job.is_over
    assert job.progress.remedies == found
    plan = planned_odds(record, FIXES, 4, STEPS, NUMPY)
    assert {one.fix.edit: one for one in found} == run_all(plan)[0]
