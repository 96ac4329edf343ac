"""Which engine a run gets when it begins, and that it keeps it."""

import json
import os
import zipfile
from dataclasses import replace

import pytest

from tests.engine.experiments import chain_json, experiment
from tests.engine.states import bits, state_bits
from tests.session.runs import death_bits, living, record_bits, take
from xorviz.engine.batches import is_collected
from xorviz.engine.choice import AUTO, COMPILED, NUMPY, UnusableEngine
from xorviz.engine.run import Run
from xorviz.engine.state import one_replica
from xorviz.session import blocks, edits
from xorviz.session.crowd import run_headless
from xorviz.session.engines import Engines
from xorviz.session.errors import EngineNotLoaded
from xorviz.session.files import open_session, save_session
from xorviz.session.living import LivingRun
from xorviz.session.machine import fingerprint
from xorviz.session.presets import load_preset
from xorviz.session.record import Record

ALWAYS_COMPILED = Engines(COMPILED, always=True)
WIDE = experiment(chain_json(2, 100, 100, 1))


@pytest.fixture
def installed(monkeypatch):
    monkeypatch.setattr("xorviz.engine.choice.is_installed", lambda: True)


@pytest.fixture
def ready(installed, monkeypatch):
    """Say that the code is there; return what takes that back."""
    answers = [True]
    monkeypatch.setattr("xorviz.session.engines.is_ready", lambda: answers[-1])
    return answers.append


def position(spec, engine=None):
    return replace(Record.fresh(spec).position, engine=engine)


def test_without_a_wish_numpy_begins():
    assert Engines().engine_of(position(experiment())) == NUMPY


def test_auto_takes_the_rule_where_the_code_is_ready(ready):
    in_the_window = Engines(AUTO, waits=False)
    assert in_the_window.engine_of(position(experiment())) == COMPILED
    assert in_the_window.engine_of(position(WIDE)) == NUMPY
    ready(False)
    assert in_the_window.engine_of(position(experiment())) == NUMPY


@pytest.mark.parametrize("engine", [NUMPY, COMPILED])
def test_a_run_that_has_begun_keeps_its_engine(ready, engine):
    """Whatever the rule would say."""
    for spec in (experiment(), WIDE):
        for wanted in (NUMPY, COMPILED, AUTO):
            assert Engines(wanted, waits=False).engine_of(position(spec, engine)) == engine


def test_one_that_was_asked_for_by_name_takes_over(installed):
    begun = position(experiment(), COMPILED)
    assert Engines(NUMPY, always=True).engine_of(begun) == NUMPY
    begun = position(experiment(), NUMPY)
    assert Engines(COMPILED, always=True).engine_of(begun) == COMPILED


def test_without_numba_numpy_goes_on_and_that_is_said(monkeypatch):
    monkeypatch.setattr("xorviz.engine.choice.is_installed", lambda: False)
    record = replace(Record.fresh(experiment()), position=position(experiment(), COMPILED))
    for engines in (Engines(), Engines(AUTO), Engines(AUTO, waits=False)):
        assert engines.engine_of(record.position) == NUMPY
        assert engines.notice_of(record).code == "other_engine"
    with pytest.raises(UnusableEngine):
        ALWAYS_COMPILED.engine_of(record.position)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({}, False),
        ({"numpy": "1.0"}, True),
        ({"cpu_features": "abacus"}, True),
        ({"python": "3.99"}, False),
        ({"cpu": "another of the family"}, False),
    ],
)
def test_another_machine_is_said_where_the_bits_may_differ(change, said):
    made_on = {**fingerprint(NUMPY), **change}
    record = replace(
        Record.fresh(experiment()), position=position(experiment(), NUMPY), made_on=made_on
    )
    notice = Engines().notice_of(record)
    assert (notice is not None) is said
    assert notice is None or notice.code == "other_machine"


def test_a_run_that_has_not_begun_has_nothing_to_differ_from():
    assert Engines().notice_of(Record.fresh(experiment())) is None


def test_a_file_of_an_engine_that_nobody_knows_is_opened(tmp_path):
    path = tmp_path / "any.xorviz"
    save_session(living(experiment(), 5).record(), path)
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    document = json.loads(members["session.json"])
    document["fingerprint"] = {"engine": "abacus", "beads": 7}
    members["session.json"] = json.dumps(document).encode()
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    record = open_session(path)
    assert Engines().notice_of(record).made_by == "abacus"
    assert LivingRun(record).record().position.engine == NUMPY


def compiled_run(spec, steps):
    run = LivingRun(Record.fresh(spec), engines=ALWAYS_COMPILED)
    take(run, steps)
    return run


def test_a_compiled_run_goes_on_from_its_file_as_if_it_had_not_stopped(compiled_engine, tmp_path):
    spec = load_preset("relu-2-2-1")
    stopped, whole = compiled_run(spec, 1_234), compiled_run(spec, 1_800)
    save_session(stopped.record(), tmp_path / "any.xorviz")
    record = open_session(tmp_path / "any.xorviz")
    assert record.made_on == fingerprint(COMPILED)
    assert record.made_on["numba"]
    assert Engines().notice_of(record) is None
    opened = LivingRun(record)
    take(opened, 1_800 - 1_234)
    assert opened.record().position.engine == COMPILED
    assert record_bits(replace(opened.record(), saved=None)) == record_bits(whole.record())


def test_a_death_is_found_by_the_engine_that_led_to_it(compiled_engine):
    """Looked at after every step, and after many with those in between taken again."""
    spec = replace(load_preset("relu-2-2-1"), seed=8)
    often, rarely = compiled_run(spec, 0), compiled_run(spec, 0)
    while often.step < 1_500:
        often.advance(1)
    take(rarely, 1_500)
    plain = Run(spec, engine=COMPILED)
    plain.advance(1_500)
    first, second = (run.record().position for run in (often, rarely))
    assert death_bits(first.history.deaths) == death_bits(second.history.deaths)
    assert state_bits(second.state) == state_bits(first.state) == state_bits(plain.state())


def test_edits_and_undo_keep_the_engine_and_the_log_knows_it(compiled_engine):
    run = compiled_run(experiment(), 20)
    run.apply(edits.AddUnit("h1"))
    undo = run.apply(edits.SetBias("h1", 0, 0.5)).inverse
    run.apply(undo, takes_back=1)
    record = run.record()
    assert record.position.engine == COMPILED
    assert [entry.engine for entry in record.log] == [COMPILED] * 3
    assert record.log[0].to_json()["receipt"]["engine"] == COMPILED


def test_a_restart_chooses_anew_and_its_undo_brings_the_former_engine_back(
    compiled_engine, tmp_path
):
    run = living(experiment(), 20)
    run._engines = Engines(AUTO)
    before = run.record()
    done = run.apply(edits.RestartRun())
    assert "engine" in done.changes
    assert run.record().position.engine == COMPILED
    take(run, 10)
    run.apply(done.inverse, takes_back=0)
    after = run.record()
    assert after.position.engine == NUMPY
    assert state_bits(after.position.state) == state_bits(before.position.state)
    assert [entry.engine for entry in after.log] == [NUMPY, COMPILED]
    save_session(after, tmp_path / "any.xorviz")
    assert open_session(tmp_path / "any.xorviz").log == after.log


def test_an_edit_that_the_engine_cannot_run_leads_to_numpy(compiled_engine):
    """A sample so large that its batches are collected."""
    run = LivingRun(Record.fresh(experiment()), engines=Engines(COMPILED))
    take(run, 20)
    data = replace(run.record().position.spec.data, sample=700_000)
    done = run.apply(edits.SetData(data))
    assert "engine" in done.changes
    run.advance(2)
    assert run.record().position.engine == NUMPY


def test_where_loading_fails_numpy_takes_the_steps(monkeypatch, expected_log, installed):
    expected_log("NumPy takes the steps", source="xorviz.session.living")

    def fails():
        raise EngineNotLoaded("numba needs another NumPy")

    monkeypatch.setattr("xorviz.session.compiled_code.load", fails)
    run = LivingRun(Record.fresh(experiment()), engines=ALWAYS_COMPILED)
    take(run, 30)
    assert run.record().position.engine == NUMPY
    assert state_bits(run.record().position.state) == state_bits(
        living(experiment(), 30).record().position.state
    )


CROWD = experiment(
    data={"kind": "gate", "gate": "xor", "sample": 30, "resample": "replica"},
    training={"optimizer": "adam"},
    replicas=300,
    replica=217,
    seed=6,
)


def headless(spec, steps):
    return run_headless(Record.fresh(spec), steps, trace=True, engines=ALWAYS_COMPILED)


def test_threads_change_no_bit_of_a_compiled_crowd(compiled_engine, monkeypatch):
    outcomes = []
    for number in (1, 2, 3):
        monkeypatch.setattr(os, "cpu_count", lambda number=number: number)
        outcomes.append(headless(CROWD, 41))
    assert len({bits(outcome.loss) for outcome in outcomes}) == 1
    assert len({json.dumps(outcome.trace) for outcome in outcomes}) == 1
    first, *others = (state_bits(outcome.record.position.state) for outcome in outcomes)
    assert all(other == first for other in others)
    for number in (0, 127, 128, 217, 299):
        alone = headless(CROWD.alone(number), 41)
        state = one_replica(outcomes[0].record.position.state, number)
        assert state_bits(state) == state_bits(alone.record.position.state)
        if number == CROWD.replica:
            assert alone.trace == outcomes[0].trace


def test_a_compiled_crowd_goes_on_with_its_engine(compiled_engine):
    half = headless(CROWD, 17)
    assert half.record.position.engine == COMPILED
    rest = run_headless(half.record, 24)
    assert state_bits(rest.record.position.state) == state_bits(
        headless(CROWD, 41).record.position.state
    )


def test_a_compiled_crowd_is_looked_at_without_a_step(compiled_engine, monkeypatch):
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    spec = experiment(chain_json(2, 2, 1), replicas=300)
    outcome, plain = headless(spec, 0), run_headless(Record.fresh(spec), 0)
    assert outcome.loss.tolist() == plain.loss.tolist()
    first = outcome.record.position.state.first_solved
    assert first.tolist() == plain.record.position.state.first_solved.tolist()


def test_a_compiled_crowd_tells_how_far_it_is(compiled_engine, monkeypatch):
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    told = []
    run_headless(
        Record.fresh(CROWD),
        2_500,
        progress=lambda *done: told.append(done),
        engines=ALWAYS_COMPILED,
    )
    assert told[-1] == (5_000, 5_000)
    assert [done for done, _ in told] == sorted(done for done, _ in told)


def test_an_interrupted_crowd_ends_after_its_present_stretch(compiled_engine, monkeypatch):
    """Ctrl-C comes to the main thread, and the blocks would go on for years."""
    monkeypatch.setattr(os, "cpu_count", lambda: 2)

    def interrupt(done, total):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_headless(Record.fresh(CROWD), 10**12, progress=interrupt, engines=ALWAYS_COMPILED)


@pytest.mark.parametrize("cores", [1, 2, 4, 64])
@pytest.mark.parametrize("replicas", [2, 64, 65, 1_000, 5_000])
@pytest.mark.parametrize("engine", [NUMPY, COMPILED])
def test_the_blocks_are_the_crowd(cores, replicas, engine):
    spec = experiment(replicas=replicas)
    cuts = blocks.cut_into_blocks(spec, 10_000, engine, cores)
    assert [number for cut in cuts for number in cut] == list(range(replicas))
    assert all(1 <= len(cut) <= 1_024 for cut in cuts)
    if engine == COMPILED:
        assert all(len(cut) % 64 == 0 for cut in cuts[:-1])


def test_blocks_of_large_samples_are_so_small_that_the_compiled_engine_runs_them(installed):
    data = {"kind": "gate", "gate": "xor", "sample": 5_000, "resample": "replica"}
    spec = experiment(data=data, replicas=2_000)
    (size,) = {len(cut) for cut in blocks.cut_into_blocks(spec, 10, COMPILED, 2)[:-1]}
    assert is_collected(spec, 2_000)
    assert not is_collected(spec, size)
    assert size % 64 == 0
    assert Engines(AUTO).engine_of(Record.fresh(spec).position, blocks.LANES) == COMPILED
