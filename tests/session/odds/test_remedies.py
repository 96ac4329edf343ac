"""Every remedy that the doctor may name is an edit that the app can do."""

import ast
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import xorviz
from tests.engine.experiments import chain_json, experiment
from tests.session.odds.by_hand import PLAIN, begun
from tests.session.runs import living, run_bits
from xorviz.engine.registry import Choice
from xorviz.insight.doctor import Fix, diagnose, measure
from xorviz.resources import resource_path
from xorviz.session import edits
from xorviz.session.case_of_record import case_of_record
from xorviz.session.experiments import load_experiment
from xorviz.session.living import LivingRun
from xorviz.session.odds.remedies import CODES, CONTINUE, applied, edits_of, with_control
from xorviz.session.presets import preset_names

RULES = Path(xorviz.__file__).parent / "insight" / "doctor" / "rules"

FIXES = {
    "revive_unit": Fix("revive_unit", {"layer": "h1", "unit_id": 2}),
    "revive_units": Fix("revive_units", {"layer": "h1", "unit_ids": (2, 0)}),
    "set_bias": Fix("set_bias", {"layer": "h1", "unit_id": 2, "value": 0.5}),
    "set_activation": Fix("set_activation", {"layer": "h1", "activation": Choice("tanh")}),
    "add_unit": Fix("add_unit", {"layer": "h1"}),
    "add_units": Fix("add_units", {"layer": "h1", "count": 3}),
    "add_layer": Fix("add_layer", {"layer": "h9", "before": "out"}),
    "add_source": Fix("add_source", {"layer": "out", "source": "x"}),
    "set_loss": Fix("set_loss", {"loss": Choice("mean_squared_error")}),
    "set_output": Fix(
        "set_output",
        {"layer": "out", "activation": Choice("tanh"), "loss": Choice("mean_squared_error")},
    ),
    "set_optimizer": Fix("set_optimizer", {"optimizer": Choice("sgd")}),
    "set_learning_rate": Fix("set_learning_rate", {"learning_rate": 0.5}),
    "set_learning_rate_schedule": Fix(
        "set_learning_rate_schedule", {"learning_rate_schedule": Choice("reduce_on_plateau")}
    ),
    "set_optimizer_argument": Fix("set_optimizer_argument", {"name": "clipnorm", "value": 1.0}),
    "set_initializer": Fix(
        "set_initializer", {"layer": "h1", "kernel_initializer": Choice("he_uniform")}
    ),
    "set_bias_initializer": Fix(
        "set_bias_initializer", {"layer": "h1", "bias_initializer": Choice("random_uniform")}
    ),
    "set_data": Fix("set_data", {"encoding": "pm1"}),
    "restart_run": Fix("restart_run"),
    "restart_with_rate": Fix("restart_with_rate", {"learning_rate": 0.5}),
    "restart_with_optimizer": Fix("restart_with_optimizer", {"optimizer": Choice("sgd")}),
    "continue_run": CONTINUE,
}

#: What an edit that was taken back leaves behind: its number, and with other data a new epoch.
REST = ("edits", "epoch", "batch", "first_solved")

#: Presets that take long to diagnose or to train are left to others.
SMALL = [
    name
    for name in preset_names()
    if load_experiment(name).position.spec.network.parameters() < 500
]


def named_by_rules():
    """Return the codes of all remedies that stand in the rules."""
    for file in RULES.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Fix":
                yield node.args[0].value


def test_the_rules_the_words_and_the_edits_know_the_same_remedies():
    text = resource_path("text", "diagnosis.json").read_text("utf-8")
    assert {*named_by_rules(), CONTINUE.edit} == FIXES.keys() == CODES
    assert set(json.loads(text)["fixes"]) == CODES


@pytest.mark.parametrize("code", FIXES)
def test_a_remedy_changes_what_it_says(code):
    here = begun(PLAIN)
    position = applied(edits_of(FIXES[code], PLAIN), here)
    after, kernels = position.spec, [run.state.parameters["h1"].kernel for run in (here, position)]
    network, training = PLAIN.network, PLAIN.training
    if code in ("revive_unit", "revive_units", "set_bias", "continue_run"):
        assert after == PLAIN.alone(0)
        changed = np.flatnonzero((kernels[0] != kernels[1]).any(axis=(0, 1)))
        assert changed.tolist() == {"revive_unit": [2], "revive_units": [0, 2]}.get(code, [])
        assert (position.state.parameters["h1"].bias[0, 0, 2] == 0.5) == (code == "set_bias")
    elif code == "add_units":
        assert after.network.layer("h1").units == network.layer("h1").units + 3
        assert (position.state.parameters["out"].kernel[0, -3:] == 0.0).all()
    elif code == "set_output":
        assert after.network.layer("out").activation == Choice("tanh")
        assert after.training.loss == Choice("mean_squared_error")
    elif code == "set_optimizer":
        assert after.training.optimizer == Choice("sgd")
    elif code == "set_bias_initializer":
        assert after.network.layer("h1").bias_initializer == Choice("random_uniform")
        assert position.state.parameters["h1"].bias.all()
        assert after.seed == PLAIN.seed + 1
    elif code in ("restart_with_rate", "restart_with_optimizer"):
        if code == "restart_with_rate":
            assert dict(after.training.optimizer.arguments)["learning_rate"] == 0.5
        else:
            assert after.training.optimizer == Choice("sgd")
        assert after.seed == PLAIN.seed
        assert position.state.step == 0
    elif code == "set_activation":
        assert after.network.layer("h1").activation == Choice("tanh")
    elif code == "add_unit":
        assert after.network.layer("h1").units == network.layer("h1").units + 1
    elif code == "add_layer":
        assert after.network.layer("out").sources == ("h9",)
        assert after.network.layer("h9").activation == Choice("tanh")
    elif code == "add_source":
        assert set(after.network.layer("out").sources) == {"h1", "x"}
    elif code == "set_loss":
        assert after.training.loss == Choice("mean_squared_error")
    elif code == "set_learning_rate":
        assert dict(after.training.optimizer.arguments)["learning_rate"] == 0.5
    elif code == "set_learning_rate_schedule":
        assert after.training.learning_rate_schedule == Choice("reduce_on_plateau")
    elif code == "set_optimizer_argument":
        assert dict(after.training.optimizer.arguments)["clipnorm"] == 1.0
    elif code == "set_initializer":
        assert after.network.layer("h1").kernel_initializer == Choice("he_uniform")
        assert after.seed == PLAIN.seed + 1
    elif code == "set_data":
        assert after.data == replace(PLAIN.data, encoding="pm1")
    else:
        assert after == replace(PLAIN, seed=PLAIN.seed + 1)
    assert training == PLAIN.training


def test_a_hidden_layer_lets_a_straight_cut_bend():
    spec = experiment(chain_json(2, 1))
    wanted = edits_of(Fix("add_layer", {"layer": "h1", "before": "out"}), spec)
    assert wanted[0] == edits.AddLayer("h1", "out", ("x",))
    after = applied(wanted, begun(spec)).spec
    assert [layer.id for layer in after.network.layers] == ["h1", "out"]
    assert after.network.layer("h1").activation == Choice("tanh")


def test_each_remedy_stands_once_and_the_control_last():
    unit, again = FIXES["add_unit"], Fix("add_unit", {"layer": "h1"})
    restart = FIXES["restart_run"]
    assert with_control([unit, restart, again, restart]) == (unit, restart, CONTINUE)


def test_the_seed_after_the_last_is_the_first():
    spec = replace(PLAIN, seed=2**32 - 1)
    assert edits_of(FIXES["restart_run"], spec) == (edits.RestartRun(0),)


def fixes_of(record):
    case = case_of_record(record)
    diagnosis = diagnose(case, measure(case))
    return [fix for finding in diagnosis.findings for fix in finding.fixes]


@pytest.mark.parametrize("name", SMALL)
@pytest.mark.parametrize("steps", [0, 400])
def test_what_is_named_for_a_run_can_be_done_and_taken_back(name, steps):
    record = living(load_experiment(name).position.spec, steps).record()
    for fix in fixes_of(record):
        run = LivingRun(record)
        before = run_bits(run, *REST)
        done = [run.apply(edit) for edit in edits_of(fix, run.record().position.spec)]
        assert all(one.changes for one in done)
        for one in reversed(done):
            run.apply(one.inverse, takes_back=one.entry)
        assert run_bits(run, *REST) == before
