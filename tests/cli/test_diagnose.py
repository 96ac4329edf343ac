"""`xorviz diagnose`: its JSON against the contract, and its sentences against the experiments."""

import json

import pytest

from tests.engine.experiments import chain_json, experiment
from tests.studies.long_runs import drawn
from xorviz.engine.run import Run
from xorviz.resources import resource_path
from xorviz.session import edits
from xorviz.session.odds.remedies import CODES
from xorviz.session.presets import preset_names

VERDICTS = {"solved", "learning", "slow", "stuck", "unstable", "diverged"}
DEAD = {"h1": {"kernel": [[-1.0, 1.0], [-1.0, 1.0]], "bias": [-0.1, -1.5]}}
TRAINING = {
    "optimizer": {"name": "sgd", "learning_rate": 0.5},
    "batch_size": None,
    "steps": 2000,
}


def edit_names():
    kinds = [kind for kind in vars(edits).values() if isinstance(kind, type)]
    return {kind.__new__(kind).code for kind in kinds if issubclass(kind, edits.Edit)}


def test_the_object_has_what_the_contract_names(xorviz, written):
    spec = experiment(chain_json(2, 2, 1), training=TRAINING, weights=DEAD)
    report = xorviz("diagnose", written(spec), "--json").json
    assert report["verdict"] in VERDICTS
    assert report["step"] == 2000
    assert report["loss"] >= report["floor"] > 0.4
    assert report["gradient_norm"] >= 0.0
    assert report["curvature"]["max"] >= report["curvature"]["min"]
    first = report["findings"][0]
    assert (first["code"], first["certainty"], first["reason"]) == (
        "collapsed-inputs",
        "certain",
        True,
    )
    assert first["where"]["layer"] == "h1"
    assert first["where"]["patterns"] == [["00", "01", "10"]]
    for finding in report["findings"]:
        assert finding["text"].endswith(".")
        for fix in finding["fixes"]:
            assert {edit["edit"] for edit in fix["edits"]} <= edit_names()
            # One edit is given as it is made; several have a name of their own.
            assert len(fix["edits"]) > 1 or fix["edits"] == [fix["edit"]]
            assert fix["text"]
            assert not fix["text"].endswith(".")
            assert fix["odds"] is None


def test_a_unit_is_named_as_the_views_name_it_and_by_its_number(xorviz, written):
    spec = experiment(chain_json(2, 2, 1), training=TRAINING, weights=DEAD)
    report = xorviz("diagnose", written(spec), "--json", "--steps", 0).json
    dead = next(entry for entry in report["findings"] if entry["code"] == "dead-unit")
    assert dead["where"]["units"] == [1]
    assert dead["text"].startswith("h1.1 of layer h1 is off for every pattern")
    assert dead["fixes"][0]["edit"] == {"edit": "revive_unit", "layer": "h1", "unit_id": 0}


def test_words_name_the_reason_first(xorviz):
    answer = xorviz("diagnose", "relu-2-2-1-dead", "--steps", 2000)
    lines = answer.out.splitlines()
    assert answer.code == 0
    assert lines[0].startswith("It is stuck for certain")
    assert lines[1].startswith("→ Layer h1 sends 00, 01, 10 and 11 to one point")
    assert "0.6931 (all alike)" in lines[1]
    assert any("since steps 838 and 93" in line for line in lines)
    assert "after 2,000 steps" in answer.err


@pytest.mark.parametrize(
    ("preset", "steps", "code", "parts"),
    [
        ("gates-relu-output", 100, "output-off", ["for any pattern", "2 off"]),
        ("relu-2-2-1", 25_000, "collapsed-inputs", ["00 and 10", "two alike"]),
        ("nor-by-hand", 0, None, []),
        ("skip-2-1-1", 5_000, None, []),
        ("skip-relu-2-1-1", 5_000, "linear-network", ["one straight cut for ever"]),
        ("gates-or", 5_000, "collapsed-inputs", ["00, 10 and 11", "three alike"]),
    ],
)
def test_the_experiments_of_the_questions_are_explained(xorviz, preset, steps, code, parts):
    report = xorviz("diagnose", preset, "--steps", steps, "--json").json
    reasons = [finding for finding in report["findings"] if finding["reason"]]
    if code is None:
        assert (report["verdict"], reasons) == ("solved", [])
        return
    assert report["verdict"] == "stuck"
    assert reasons[0]["code"] == code
    assert all(part in reasons[0]["text"] for part in parts)
    assert all(finding["code"] != "dead-unit" for finding in reasons)


def test_a_deep_narrow_network_is_told_of_its_output_first_and_then_of_its_signal(xorviz):
    report = xorviz("diagnose", "bitwise-xor-branches", "--steps", 300, "--json").json
    told = [finding["code"] for finding in report["findings"]]
    assert told[0] == "output-loss-mismatch"
    assert "signal-shrinkage" in told
    spread = next(entry for entry in report["findings"] if entry["code"] == "signal-shrinkage")
    assert spread["evidence"]["factor"] > 100.0


def test_one_cut_is_said_in_plain_words(xorviz, written):
    spec = experiment(chain_json(2, 1, 1, hidden="tanh"), training=TRAINING)
    text = xorviz("diagnose", written(spec)).out
    assert "cuts the plane of inputs once" in text
    assert "two cuts, or a skip" in text


@pytest.mark.parametrize("preset", preset_names())
def test_every_preset_is_diagnosed_before_its_first_step(xorviz, preset):
    report = xorviz("diagnose", preset, "--steps", 0, "--json").json
    assert report["verdict"] in VERDICTS
    json.dumps(report, allow_nan=False)


def test_a_run_that_only_seems_to_stand_is_slow_for_a_copy_has_gone_on(xorviz, written):
    """Its gradient was 10⁻⁷ and its loss stood; a thousand steps on it solves its task."""
    spec = drawn(15641)
    path = written(spec.to_json())
    report = xorviz("diagnose", path, "--json").json
    assert (report["verdict"], report["certainty"]) == ("slow", "certain")
    steps = report["ahead"]["steps"]
    assert report["ahead"] == {"steps": steps, "solved": True}
    assert f"within {steps:,} more steps" in report["text"]
    itself = Run(spec)
    itself.advance(spec.run_length)
    assert not itself.evaluate().solved[0]
    itself.advance(steps)
    assert itself.first_solved == spec.run_length + steps


def test_a_run_that_stands_is_stuck_and_how_long_it_was_watched_is_said(xorviz, written):
    spec = drawn(15027)
    report = xorviz("diagnose", written(spec.to_json()), "--json").json
    assert (report["verdict"], report["certainty"]) == ("stuck", "likely")
    assert report["ahead"] == {"steps": 10 * spec.run_length, "solved": False}
    assert "did not solve the task within 10,000 more steps" in report["text"]


def test_a_run_that_diverges_is_told_as_json(xorviz, written):
    training = TRAINING | {
        "loss": "mean_squared_error",
        "optimizer": {"name": "sgd", "learning_rate": 1000.0},
    }
    spec = experiment(chain_json(2, 2, 1, hidden="linear", output="linear"), training=training)
    report = xorviz("diagnose", written(spec), "--json").json
    assert report["verdict"] == "diverged"
    assert report["findings"][0]["code"] == "non-finite"
    assert report["gradient_norm"] is None


def test_every_template_is_a_sentence_and_every_remedy_an_edit():
    templates = json.loads(resource_path("text", "diagnosis.json").read_text("utf-8"))
    for sentence in (*templates["verdicts"].values(), *templates["findings"].values()):
        assert sentence.endswith(".")
        assert sentence.isprintable()
        assert sentence[0].isupper() or sentence[0] == "{"
    # To continue as it is is no edit, and others are several.
    several = CODES - edit_names() - {"continue_run"}
    assert templates["fixes"].keys() == CODES
    assert several == {
        "revive_units",
        "add_units",
        "set_output",
        "set_bias_initializer",
        "restart_with_rate",
        "restart_with_optimizer",
    }
    assert templates["verdicts"].keys() >= VERDICTS
