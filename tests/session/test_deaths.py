"""Deaths of units, against a run that is looked at after every single step by other means."""

import functools
import itertools
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.engine.experiments import chain_json, experiment, network_json
from tests.engine.states import state_bits
from tests.engine.strategies import experiments
from tests.session.edit_moves import edits_for
from tests.session.runs import advance, death_bits, living, record_bits, take
from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.errors import SpecError
from xorviz.engine.forward import forward
from xorviz.engine.layout import LayerArrays
from xorviz.engine.registry import Choice
from xorviz.engine.run import Run
from xorviz.engine.spec import read_experiment
from xorviz.insight.dead_zones import off_mask
from xorviz.session import deaths, edits, watch
from xorviz.session.deaths import MOST_DEATHS, MOST_EPISODES, Deaths
from xorviz.session.files import open_session, save_session
from xorviz.session.living import LivingRun
from xorviz.session.picture import Status
from xorviz.session.presets import load_preset
from xorviz.session.snapshot import Death, Probe, Request
from xorviz.session.watch import LONGEST_GAP, gap_at


def deaths_of(run):
    return run.record().position.history.deaths


def episodes_of(looks):
    """Episodes by the units that are off, given as (step, units) in order."""
    episodes, off = [], set()
    for step, now in looks:
        episodes = [
            replace(one, woke=step) if one.woke < 0 and (one.layer, one.unit_id) not in now else one
            for one in episodes
        ]
        episodes += [Death(*unit, step) for unit in now - off]
        off = now
    return sorted(episodes, key=lambda one: (one.step, one.layer, one.unit_id))


#: Steps of a run whose weights are looked at together.
TOGETHER = 500


@functools.cache
def looks_at(spec, steps):
    """Which units are off after each step of a run that stops at each, the start included."""
    run = Run(spec.alone(spec.replica))
    looks, weights = [], [run.displayed_parameters()]
    for step in range(1, steps + 1):
        run.advance(1)
        weights.append(run.displayed_parameters())
        if len(weights) == TOGETHER or step == steps:
            looks += off_of(run, weights)
            weights = []
    return list(enumerate(looks + off_of(run, weights)))


def truth_of(spec, steps):
    return episodes_of(looks_at(spec, steps))


def off_at(run):
    """The units that are off as a run stands."""
    (off,) = off_of(run, [run.displayed_parameters()])
    return off


def off_of(run, weights):
    """The units that are off for every pattern that the training set has, by definition.

    Once for each of several weights of a run's network.
    """
    found = [set() for _ in weights]
    if not weights:
        return found
    data = run.dataset.of_replica(run.displayed)
    together = {
        layer: LayerArrays(
            np.concatenate([each[layer].kernel for each in weights]),
            np.concatenate([each[layer].bias for each in weights]),
        )
        for layer in weights[0]
    }
    responses = forward(run.spec.network, together, data.distinct_inputs, True)
    for layer in run.spec.network.layers:
        if ACTIVATIONS[layer.activation.name].exactly_zero:
            off = off_mask(layer.activation, responses[layer.id].derivative)
            dead = off[:, data.shares[0] > 0.0].all(axis=1)
            for units, row in zip(found, dead, strict=True):
                units |= {(layer.id, run.unit_ids[layer.id][place]) for place in row.nonzero()[0]}
    return found


def slower(spec, rate):
    """The same experiment with another learning rate, so that it takes longer."""
    optimizer = spec.training.optimizer.with_argument("learning_rate", rate)
    return replace(spec, training=replace(spec.training, optimizer=optimizer))


@pytest.mark.parametrize("seed", [1, 3, 8, 10])
@pytest.mark.parametrize("name", ["relu-2-2-1", "relu-2-2-1-dead", "gates-relu-output"])
def test_presets_die_at_the_very_step(name, seed):
    spec = replace(load_preset(name), seed=seed)
    assert list(deaths_of(living(spec, 1_500)).episodes) == truth_of(spec, 1_500)


@pytest.mark.parametrize("seed", [1, 3, 8])
@pytest.mark.parametrize("rate", [1e-4, 3e-5])
def test_the_step_is_exact_where_the_looks_are_many_steps_apart(seed, rate):
    spec = slower(replace(load_preset("relu-2-2-1"), seed=seed), rate)
    run = living(spec, 9_000)
    truth = truth_of(spec, 9_000)
    assert list(deaths_of(run).episodes) == truth
    assert 0 <= deaths_of(run).replays <= len(truth)


def test_looks_are_never_far_apart_and_points_are_looks():
    assert gap_at(1023) == 1
    assert gap_at(5_000) == 8
    assert gap_at(2**40) == LONGEST_GAP


def flickering(seed, rate=0.6):
    """A run in which units of the second layer go off and wake again and again."""
    layers = [("h1", ["x"], 3, "tanh"), ("h2", ["h1"], 4, "relu")]
    return experiment(
        network_json({"x": 2}, [*layers, ("out", ["h1", "h2"], 1, "sigmoid")]),
        data={"kind": "gate", "gate": "xor", "sample": 12, "noise": 0.3},
        training={"optimizer": {"name": "sgd", "learning_rate": rate}, "batch_size": 1},
        seed=seed,
    )


@pytest.mark.parametrize("stretch", [watch.STRETCH, 3])
@pytest.mark.parametrize("seed", [2, 5, 6])
def test_every_step_between_two_looks_that_differ_is_exact(seed, stretch, monkeypatch):
    """A unit that is off and on again between two looks is not seen, unless another has changed."""
    monkeypatch.setattr(watch, "STRETCH", stretch)
    monkeypatch.setattr(deaths, "MOST_EPISODES", 10**6)
    monkeypatch.setattr(watch, "MOST_REPLAYS", 10**6)
    looks = looks_at(flickering(seed), 6_000)
    seen = [looks[0]]
    while seen[-1][0] < 6_000:
        last = seen[-1][0]
        coming = last + gap_at(last) - last % gap_at(last)
        if looks[coming][1] == seen[-1][1]:
            seen.append(looks[coming])
            continue
        # Taken again in stretches: of those, too, only the ones whose ends differ step by step.
        while seen[-1][0] < coming:
            begin = seen[-1][0]
            between = looks[begin + 1 : min(begin + stretch, coming) + 1]
            seen += between if between[-1][1] != seen[-1][1] else between[-1:]
    assert list(deaths_of(living(flickering(seed), 6_000)).episodes) == episodes_of(seen)


def test_a_unit_that_flickers_keeps_its_first_and_its_latest_episodes():
    spec = flickering(0, 0.3)
    kept, truth = deaths_of(living(spec, 5_000)).episodes, truth_of(spec, 5_000)
    unit = [one for one in kept if one.unit_id == 0]
    of_unit = [one for one in truth if one.unit_id == 0]
    assert len(of_unit) > len(unit) == MOST_EPISODES
    assert unit[0] == of_unit[0]
    assert abs(unit[-1].step - of_unit[-1].step) < gap_at(5_000)


def test_flickering_units_cost_few_replays():
    found = deaths_of(living(flickering(5), 20_000))
    assert found.replays <= 2 * MOST_EPISODES * len({one.unit_id for one in found.episodes})


def test_of_a_unit_that_flickers_for_ever_the_record_stays_small():
    found = Deaths()
    for step in range(1_000):
        found.note(step, [(("h1", 3), step % 2 == 0)])
    steps = [one.step for one in found.episodes]
    assert steps == [0, *range(1_000 - 2 * (MOST_EPISODES - 1), 1_000, 2)]
    assert all(one.woke == one.step + 1 for one in found.episodes)


def test_of_very_many_units_the_first_ones_are_told():
    found = Deaths()
    units = [("h1", number) for number in range(MOST_DEATHS + 5)]
    found.note(0, [(unit, True) for unit in units])
    assert len(found.episodes) == MOST_DEATHS
    for step in range(1, 20):
        off = {"h1": np.full(len(units), step % 2 == 0)}
        found.note(step, found.changes(off, {"h1": tuple(number for _, number in units)}))
        assert len(found.episodes) <= MOST_DEATHS
    assert not found.is_worth_a_replay([(units[0], True)])


@settings(max_examples=40, deadline=None)
@given(experiments(tame=True).map(read_experiment), st.integers(0, 25))
def test_any_network_and_the_displayed_replica_of_any_crowd(spec, steps):
    run = living(spec)
    assume(advance(run, steps))
    assert list(deaths_of(run).episodes) == truth_of(spec, steps)


#: Unit 0 dies at step 6,683; looks are at 6,680 and 6,688.
LATE = slower(replace(load_preset("relu-2-2-1"), seed=8), 1e-4)


@functools.cache
def record_after(steps):
    return living(LATE, steps).record()


def late(steps):
    """The run in which a unit dies late, after so many steps; nearly all are taken once for all."""
    run = LivingRun(record_after(6_600))
    take(run, steps - run.step)
    return run


def test_the_run_keeps_its_bits_however_it_is_watched(monkeypatch):
    watched, plain = record_after(7_000).position, Run(LATE)
    plain.advance(7_000)
    assert watched.history.deaths.replays == 2
    assert state_bits(watched.state) == state_bits(plain.state())


def test_what_is_found_does_not_depend_on_the_pieces_or_on_who_looks():
    whole, pieces = record_after(7_000), living(LATE)
    # Of a thousand patterns a slice of the loss and the microscope take long each time.
    quick = frozenset(Probe) - {Probe.LANDSCAPE, Probe.MICROSCOPE}
    for taken, size in enumerate(itertools.cycle((1, 3, 2, 64, 5, 19, 50))):
        probes = frozenset(Probe) if taken % 50 == 0 else quick
        pieces.snapshot(Request(probes), Status())
        pieces.record()
        if pieces.step == 7_000:
            break
        take(pieces, min(size, 7_000 - pieces.step))
    assert taken > 300
    assert record_bits(pieces.record()) == record_bits(whole)


@pytest.mark.parametrize("stop", [6_683, 6_682, 6_681, 6_680, 6_684, 6_688])
def test_a_run_saved_around_a_death_tells_the_same_step(stop, tmp_path):
    stopped, whole = late(stop), record_after(6_700)
    save_session(stopped.record(), tmp_path / "any.xorviz")
    opened = LivingRun(open_session(tmp_path / "any.xorviz"))
    take(opened, 6_700 - stop)
    assert deaths_of(opened).episodes[-1] == Death("h1", 0, 6_683)
    assert death_bits(deaths_of(opened)) == death_bits(whole.position.history.deaths)


def test_a_run_that_fails_in_the_first_step_after_a_look_is_saved_and_opened(tmp_path):
    run = living(experiment(seed=1), 2_048)
    run.apply(edits.SetBias("out", 0, 1e308))
    run.apply(edits.SetLoss(Choice("mean_squared_error")))
    run.apply(edits.SetActivation("out", Choice("linear")))
    assert not advance(run, 1)
    assert run.step == 2_048
    save_session(run.record(), tmp_path / "any.xorviz")
    opened = open_session(tmp_path / "any.xorviz")
    assert death_bits(opened.position.history.deaths) == death_bits(deaths_of(run))


def test_an_edit_between_two_looks_does_not_hide_what_came_before_it():
    """Unit 0 dies at step 6,683; it is woken at 6,685, put to sleep at 6,686, and dies for good."""
    run = late(6_685)
    run.apply(edits.SetBias("h1", 0, 9.0))
    take(run, 1)
    run.apply(edits.SetBias("h1", 0, -90.0))
    take(run, 100)
    found = [one for one in deaths_of(run).episodes if one.unit_id == 0]
    assert found == [Death("h1", 0, 6_683, 6_685), Death("h1", 0, 6_686)]


def test_what_edits_do_and_undo_at_one_step_has_not_been():
    run = living(experiment(seed=1), 5)
    before = deaths_of(run).episodes
    undo = run.apply(edits.SetBias("h1", 0, -90.0)).inverse
    assert deaths_of(run).episodes[-1] == Death("h1", 0, 5)
    run.apply(undo)
    assert deaths_of(run).episodes == before
    run.apply(edits.SetBias("h1", 0, -90.0))
    take(run, 3)
    run.apply(undo)
    redo = run.apply(edits.SetBias("h1", 0, -90.0)).inverse
    assert deaths_of(run).episodes[-1] == Death("h1", 0, 5)
    run.apply(redo)
    assert deaths_of(run).episodes[-1] == Death("h1", 0, 5, 8)


def test_units_wake_with_an_activation_that_is_never_off_and_stay_off_where_they_are_taken_out():
    run = living(experiment(seed=1), 4)
    run.apply(edits.SetBias("h1", 0, -90.0))
    take(run, 2)
    undo = run.apply(edits.RemoveUnit("h1", 0)).inverse
    take(run, 2)
    run.apply(undo)
    assert Death("h1", 0, 4) in deaths_of(run).episodes
    run.apply(edits.SetActivation("h1", Choice("tanh")))
    assert Death("h1", 0, 4, 8) in deaths_of(run).episodes


def test_a_restart_begins_anew_and_its_undo_brings_the_old_deaths_back():
    run = late(6_685)
    undo = run.apply(edits.RestartRun(0)).inverse
    assert deaths_of(run).episodes == ()
    take(run, 20)
    run.apply(undo)
    assert Death("h1", 0, 6_683) in deaths_of(run).episodes
    assert deaths_of(run).looked == 6_685


def test_an_edit_that_is_refused_leaves_all_as_it_was():
    run = late(6_685)
    before = record_bits(run.record())
    with pytest.raises(SpecError):
        run.apply(edits.RemoveUnit("h1", 7))
    assert record_bits(run.record()) == before


def test_a_large_network_keeps_no_copy_and_tells_the_step_of_the_look():
    spec = experiment(chain_json(2, 200, 120, 1), training={"batch_size": None})
    run = living(spec, 1_026)
    run.apply(edits.SetBias("h1", 0, -90.0))
    take(run, 1)
    found = deaths_of(run)
    assert found.basis is None
    assert Death("h1", 0, 1_026) in found.episodes


def test_a_dead_start_is_told_before_the_first_step():
    run = living(replace(load_preset("gates-relu-output"), seed=1))
    curves = run.snapshot(Request(frozenset({Probe.CURVES})), Status()).curves
    assert curves.deaths == (Death("out", 0, 0),)


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_through_any_edits_the_open_episodes_are_the_units_that_are_off(data):
    run = living(data.draw(experiments(tame=True).map(read_experiment)))
    for _ in range(data.draw(st.integers(0, 4))):
        assume(advance(run, data.draw(st.integers(0, 6))))
        try:
            run.apply(data.draw(edits_for(run.record().position)))
        except SpecError:
            continue
    position = run.record().position
    there = {(layer, unit) for layer, ids in position.state.unit_ids.items() for unit in ids}
    found = position.history.deaths.episodes
    last = {(one.layer, one.unit_id): one for one in found}
    off = {unit for unit, one in last.items() if one.woke < 0}
    assert off & there == off_at(Run(position.spec, position.state))
    assert all(one.woke == -1 or one.step < one.woke <= run.step for one in found)
