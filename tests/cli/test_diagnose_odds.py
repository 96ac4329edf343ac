"""`xorviz diagnose --odds`: what it prints is what single runs lead to."""

import pytest

from tests.engine.experiments import chain_json, experiment
from tests.session.odds.by_hand import ADAM, begun, outcome, trained
from xorviz.engine.registry import Choice
from xorviz.insight.statistics import wilson_interval
from xorviz.session import edits

#: The first layer sends 00 and 10 to one point for ever: stuck, whatever else is drawn.
STUCK = experiment(
    chain_json(2, 2, 1),
    training={"optimizer": ADAM, "steps": 300},
    weights={"h1": {"kernel": [[0.0, 0.0], [-1.0, -1.0]], "bias": [-0.5, -0.5]}},
)

SOLVED = experiment(
    weights={
        "h1": {"kernel": [[1.0, 1.0], [1.0, 1.0]], "bias": [0.0, -1.0]},
        "out": {"kernel": [[10.0], [-20.0]], "bias": [-5.0]},
    }
)


@pytest.fixture
def _here(monkeypatch):
    """Try remedies in the test's own process."""
    from tests.session.odds.by_hand import InDisorder

    monkeypatch.setattr("xorviz.cli.odds.local_pool", InDisorder)


def remedies(document):
    """Return the remedies of all findings, by what they do."""
    found = {}
    for finding in document["findings"]:
        for fix in finding["fixes"]:
            found[str(fix["edit"])] = fix
    return found


@pytest.mark.usefixtures("_here")
def test_each_remedy_has_its_odds_and_the_control_is_with_every_finding(xorviz, written):
    answer = xorviz("diagnose", written(STUCK), "--odds", 5, "--json")
    assert answer.code == 0, answer.err
    document = answer.json
    assert document["verdict"] == "stuck"
    for finding in document["findings"]:
        if finding["fixes"]:
            assert {"edit": "continue_run"} in [fix["edit"] for fix in finding["fixes"]]
    for fix in remedies(document).values():
        for odds in (fix["odds"], fix["here"]):
            assert odds.keys() >= {"population", "tries", "solved", "steps", "ci95", "text"}
            assert odds["steps"] == 300
            if odds["population"] == "here":
                assert (odds["tries"], odds["ci95"]) == (1, None)
            else:
                expected = wilson_interval(odds["solved"], odds["tries"])
                assert odds["ci95"] == pytest.approx(expected)
    here = trained(begun(STUCK), 300)
    leaky = {"layer": "h1", "activation": "leaky_relu"}
    for values, edit in (
        ({"edit": "set_activation"} | leaky, edits.SetActivation("h1", Choice("leaky_relu"))),
        ({"edit": "add_source", "layer": "out", "source": "x"}, edits.AddSource("out", "x")),
    ):
        solved, _ = outcome(here, (edit,), 300)
        assert remedies(document)[str(values)]["here"]["solved"] == solved
    skip = remedies(document)[str({"edit": "add_source", "layer": "out", "source": "x"})]
    assert skip["edits"] == [{"edit": "add_source", "layer": "out", "source": "x"}]
    assert remedies(document)[str({"edit": "continue_run"})]["edits"] == []
    unit = remedies(document)[str({"edit": "add_unit", "layer": "h1"})]["here"]
    draws = [outcome(here, (edits.AddUnit("h1"),), 300, ordinal)[0] for ordinal in range(5)]
    assert (unit["population"], unit["solved"]) == ("here_drawn", sum(draws))


@pytest.mark.usefixtures("_here")
def test_it_says_so_in_words(xorviz, written):
    answer = xorviz("diagnose", written(STUCK), "--odds", 5)
    assert answer.code == 0, answer.err
    assert "+ Continue as it is\n    on this run: does not solve it within 300 steps" in answer.out
    assert "+ Add a unit to layer h1\n    on this run with 5 draws of its weights: " in answer.out


def test_processes_say_the_same_twice(xorviz, written):
    first = xorviz("diagnose", written(STUCK), "--odds", 3, "--json")
    assert first.code == 0, first.err
    assert xorviz("diagnose", written(STUCK), "--odds", 3, "--json").json == first.json


def test_what_is_solved_has_nothing_to_try(xorviz, written):
    document = xorviz("diagnose", written(SOLVED), "--steps", 0, "--odds", 3, "--json").json
    assert document["verdict"] == "solved"
    assert remedies(document) == {}


def test_the_tries_are_a_number_above_zero(xorviz, written):
    assert xorviz("diagnose", written(STUCK), "--odds", 0).code == 2
