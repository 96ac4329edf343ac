"""Each remedy is an edit that can be made, and taken back."""

import json
from dataclasses import replace

import pytest

from tests.engine.experiments import chain_json, experiment
from tests.session.runs import living, run_bits
from xorviz.engine.registry import Choice
from xorviz.insight.doctor import Fix, diagnose, measure
from xorviz.resources import resource_path
from xorviz.session import edits
from xorviz.session.case_of_record import case_of_record
from xorviz.session.experiments import load_experiment
from xorviz.session.fix_edits import FIXES, edits_of
from xorviz.session.presets import preset_names

#: What an edit that was taken back leaves behind: its number, and with other data a new epoch.
REST = ("edits", "epoch", "batch", "first_solved")

#: Presets that take long to diagnose or to train are left to others.
SMALL = [
    name
    for name in preset_names()
    if load_experiment(name).position.spec.network.parameters() < 500
]


def fixes_of(run):
    case = case_of_record(run.record())
    diagnosis = diagnose(case, measure(case))
    return [fix for finding in diagnosis.findings for fix in finding.fixes]


def test_every_remedy_that_has_words_is_an_edit():
    text = resource_path("text", "diagnosis.json").read_text("utf-8")
    assert set(json.loads(text)["fixes"]) == FIXES


@pytest.mark.parametrize("name", SMALL)
@pytest.mark.parametrize("steps", [0, 400])
def test_it_can_be_made_and_taken_back(name, steps):
    spec = load_experiment(name).position.spec
    for number in range(len(fixes_of(living(spec, steps)))):
        run = living(spec, steps)
        fix = fixes_of(run)[number]
        before = run_bits(run, *REST)
        done = [run.apply(edit) for edit in edits_of(fix, run.record().position.spec, seed=77)]
        assert all(one.changes for one in done)
        for one in reversed(done):
            run.apply(one.inverse, takes_back=one.entry)
        assert run_bits(run, *REST) == before


def test_a_restart_draws_from_the_seed_that_is_given():
    spec = experiment(chain_json(2, 2, 1))
    assert edits_of(Fix("restart_run"), spec, 5) == (edits.RestartRun(5),)


def test_a_new_layer_reads_what_its_reader_read_and_bends_it():
    spec = experiment(chain_json(2, 1))
    run = living(spec, 3)
    for edit in edits_of(Fix("add_layer", {"layer": "h1", "before": "out"}), spec, 0):
        run.apply(edit)
    network = run.record().position.spec.network
    assert network.layer("out").sources == ("h1",)
    assert network.layer("h1").sources == spec.network.layer("out").sources
    assert network.layer("h1").activation.name == "tanh"


def test_another_initializer_is_drawn_from():
    spec = experiment(chain_json(2, 2, 1))
    run = living(spec, 3)
    fix = Fix("set_initializer", {"layer": "h1", "kernel_initializer": Choice("zeros")})
    for edit in edits_of(fix, spec, 9):
        run.apply(edit)
    state = run.record().position.state
    assert not state.parameters["h1"].kernel.any()
    assert state.parameters["out"].kernel.any()
    assert state.step == 0


def test_other_data_keep_all_but_what_is_named():
    spec = load_experiment("relu-2-2-1").position.spec
    wanted = edits_of(Fix("set_data", {"encoding": "pm1"}), spec, 0)
    assert wanted == (edits.SetData(replace(spec.data, encoding="pm1")),)


def test_a_registry_entry_is_taken_as_it_is():
    fix = Fix("set_activation", {"layer": "h1", "activation": Choice("leaky_relu")})
    spec = experiment(chain_json(2, 2, 1))
    assert edits_of(fix, spec, 0) == (edits.SetActivation("h1", Choice("leaky_relu")),)
