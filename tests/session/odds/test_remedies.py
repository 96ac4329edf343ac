"""Every remedy that the doctor may name is an edit that the app can do."""

import ast
from dataclasses import replace
from pathlib import Path

import pytest

import xorviz
from tests.engine.experiments import chain_json, experiment
from tests.session.odds.by_hand import PLAIN, begun
from xorviz.engine.registry import Choice
from xorviz.insight.doctor import Fix
from xorviz.session import edits
from xorviz.session.odds.remedies import CONTINUE, applied, edits_of, with_control

RULES = Path(xorviz.__file__).parent / "insight" / "doctor" / "rules"

FIXES = {
    "revive_unit": Fix("revive_unit", {"layer": "h1", "unit_id": 2}),
    "set_activation": Fix("set_activation", {"layer": "h1", "activation": Choice("tanh")}),
    "add_unit": Fix("add_unit", {"layer": "h1"}),
    "add_layer": Fix("add_layer", {"layer": "h9", "before": "out"}),
    "add_source": Fix("add_source", {"layer": "out", "source": "x"}),
    "set_loss": Fix("set_loss", {"loss": Choice("mean_squared_error")}),
    "set_learning_rate": Fix("set_learning_rate", {"learning_rate": 0.5}),
    "set_learning_rate_schedule": Fix(
        "set_learning_rate_schedule", {"learning_rate_schedule": Choice("reduce_on_plateau")}
    ),
    "set_optimizer_argument": Fix("set_optimizer_argument", {"name": "clipnorm", "value": 1.0}),
    "set_initializer": Fix(
        "set_initializer", {"layer": "h1", "kernel_initializer": Choice("he_uniform")}
    ),
    "set_data": Fix("set_data", {"encoding": "pm1"}),
    "restart_run": Fix("restart_run"),
    "continue_run": CONTINUE,
}


def named_by_rules():
    """Return the codes of all remedies that stand in the rules."""
    for file in RULES.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Fix":
                yield node.args[0].value


def test_every_remedy_of_the_rules_is_known_here():
    assert set(named_by_rules()) <= FIXES.keys()


@pytest.mark.parametrize("code", FIXES)
def test_a_remedy_changes_what_it_says(code):
    here = begun(PLAIN)
    after = applied(edits_of(FIXES[code], PLAIN), here).spec
    network, training = PLAIN.network, PLAIN.training
    if code in ("revive_unit", "continue_run"):
        assert after == PLAIN.alone(0)
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
