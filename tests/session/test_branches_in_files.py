"""Branches and the states to go back to, in session files."""

import json
import random

import numpy as np
import pytest

from tests.engine.states import state_bits
from tests.session.hostile import members_of, refusal, with_document, write_with
from tests.session.runs import record_bits, take
from tests.session.test_branches import begun, branch_at
from tests.session.time_travel import edited_run, go_to, state_then
from xorviz.engine.registry import Choice
from xorviz.engine.spec import read_experiment
from xorviz.session import edits
from xorviz.session.branch_edits import ColourBranch, GoToBranch, NameBranch
from xorviz.session.branching import BranchingRun
from xorviz.session.engines import Engines
from xorviz.session.files import open_session, save_session
from xorviz.session.timeline.in_zip import fit_for_a_file

ACTIVATIONS = ("leaky_relu", "tanh", "sigmoid", "elu")


def with_five_branches():
    run = begun(500)
    for number, name in enumerate(ACTIVATIONS):
        branch_at(run, 400 - 90 * number, edits.SetActivation("h1", Choice(name)))
        take(run, 60 + 10 * number)
        if number == 1:
            run.apply(edits.AddUnit("h1"))
            take(run, 30)
    run.apply(NameBranch(2, "with tanh"))
    run.apply(ColourBranch(2, 4))
    return run


def everything(record):
    """All of a record and its branches, but whether a file holds it."""
    return {
        one.id: (
            one.parent,
            one.starts,
            one.name,
            one.colour,
            None if one.record is None else {**record_bits(one.record), "saved": None},
        )
        for one in record.tree.branches
    } | {"here": {**record_bits(record), "saved": None}, "born": record.tree.born}


def test_five_branches_saved_loaded_and_continued_equal_those_that_were_never_closed(tmp_path):
    never_closed = with_five_branches()
    save_session(never_closed.record(), tmp_path / "five.xorviz")
    opened = BranchingRun(open_session(tmp_path / "five.xorviz"), Engines("numpy"))
    assert not opened.modified
    assert everything(opened.record()) == everything(never_closed.record())
    for run in (opened, never_closed):
        take(run, 40)
        for branch in (2, 0, 3):
            run.apply(GoToBranch(branch))
            take(run, 70)
        branch_at(run, 120, edits.AddUnit("h2"))
        take(run, 25)
    assert everything(opened.record()) == everything(never_closed.record())


def test_every_step_can_be_shown_after_opening(tmp_path):
    chance = random.Random(21)
    past = edited_run(chance, "numpy", edits_made=10, stretch=80)
    save_session(past.run.record(), tmp_path / "run.xorviz")
    opened = BranchingRun(open_session(tmp_path / "run.xorviz"), Engines("numpy"))
    rewound, first = opened.rewind(), opened.record().position.history.timeline.first
    assert first == past.run.record().position.history.timeline.first
    for step in [chance.randint(first, opened.step) for _ in range(6)]:
        shown = state_then(opened, rewound, step)
        assert shown == state_bits(past.fresh(step, "numpy").record().position.state)
    rewound.close()


def test_a_file_holds_few_states_and_all_edits(tmp_path):
    run = begun(4000)
    run.apply(edits.SetLearningRate(0.02))
    take(run, 2000)
    timeline = run.record().position.history.timeline
    stretches = fit_for_a_file(run.record()).position.history.timeline.stretches
    assert [one.first for one in stretches] == [one.first for one in timeline.stretches]
    path = tmp_path / "run.xorviz"
    save_session(run.record(), path)
    opened = BranchingRun(open_session(path), Engines("numpy"))
    rewound = opened.rewind()
    go_to(rewound, 3999)
    other = begun(3999)
    assert state_bits(rewound.run.state()) == state_bits(other.record().position.state)
    rewound.close()


def test_a_session_from_before_there_were_branches_has_one(tmp_path):
    run = begun(30)
    path = tmp_path / "old.xorviz"
    save_session(run.record(), path)

    def of_schema_2(document):
        document["schema"] = 2
        del document["branches"]
        del document["time"]

    members = {
        name: data for name, data in members_of(path).items() if not name.startswith("time/")
    }
    with_document(path, members, of_schema_2)
    opened = BranchingRun(open_session(path), Engines("numpy"))
    assert [one.id for one in opened.record().tree.branches] == [0]
    assert opened.record().position.history.timeline.first == 30


def test_patterns_that_only_a_branch_has_are_in_the_file_and_come_back(tmp_path):
    run = begun(50)
    rows = [[float(a), float(b)] for a in range(40) for b in range(40)]
    targets = [[float((a + b) % 2)] for a, b in rows]
    value = {"kind": "patterns", "inputs": rows, "targets": targets}
    spec = read_experiment({**run.record().origin.to_json(), "data": value})
    branch_at(run, 20, edits.SetData(spec.data))
    take(run, 5)
    run.apply(GoToBranch(0))
    save_session(run.record(), tmp_path / "many.xorviz")
    opened = open_session(tmp_path / "many.xorviz")
    assert opened.tree.branch(1).record.position.spec.data == spec.data


BAD = {
    "two on display": lambda document: document["branches"]["entries"][1].pop("run"),
    "nobody on display": lambda document: document["branches"]["entries"].pop(),
    "the same id": lambda document: document["branches"]["entries"][0].update(id=1),
    "an id that was not born": lambda document: document["branches"].update(born=2),
    "a colour": lambda document: document["branches"]["entries"][0].update(colour=99),
    "a name": lambda document: document["branches"]["entries"][0].update(name="a\nb"),
    "no list": lambda document: document["branches"].update(entries={}),
    "unknown": lambda document: document["branches"]["entries"][0].update(more=1),
    "a branch of a branch": lambda document: document["branches"]["entries"][0]["run"].update(
        branches=[]
    ),
    "a crowd of states": lambda document: document["time"][0]["spec"].update(replicas=3),
    "entries": lambda document: document["time"][0].update(entries=9),
    "states": lambda document: document["time"][0].update(states=10**9),
    "an engine": lambda document: document["time"][0].update(engine="steam"),
    "ids": lambda document: document["time"][0]["unit_ids"].update(h1=[0, 0, 1]),
}


@pytest.fixture(scope="module")
def good(tmp_path_factory):
    run = begun(60)
    branch_at(run, 30, edits.AddUnit("h1"))
    take(run, 10)
    branch_at(run, 35, edits.AddUnit("h1"))
    path = tmp_path_factory.mktemp("good") / "good.xorviz"
    save_session(run.record(), path)
    return members_of(path)


@pytest.mark.parametrize("what", sorted(BAD))
def test_what_is_wrong_with_branches_or_states_is_refused(what, good, tmp_path):
    path = tmp_path / "bad.xorviz"
    with_document(path, good, BAD[what])
    refusal(path)


@pytest.mark.parametrize("column", range(6))
@pytest.mark.parametrize("value", [-2, 2**40])
def test_states_that_cannot_have_been_are_refused(column, value, good, tmp_path):
    path = tmp_path / "bad.xorviz"
    name = "time/0/counters.npy"
    raw = good[name]
    counters = np.frombuffer(raw[128:], dtype="<i8").reshape(-1, 6).copy()
    counters[3, column] = value
    if column in (1, 3) and value > 0:
        # Nobody can tell how many epochs or steps of the optimizer there were.
        return
    write_with(path, good, **{name: raw[:128] + counters.tobytes()})
    assert refusal(path).place == name


def test_a_state_that_is_not_finite_is_refused(good, tmp_path):
    path = tmp_path / "bad.xorviz"
    name = "branches/0/time/0/parameters/h1/kernel.npy"
    raw = good[name]
    write_with(path, good, **{name: raw[:-8] + np.array([np.nan]).tobytes()})
    assert refusal(path).code == "not_finite"


def test_the_document_names_the_branch_of_what_is_wrong_in_it(good, tmp_path):
    path = tmp_path / "bad.xorviz"
    document = json.loads(good["session.json"])
    document["branches"]["entries"][0]["run"]["spec"]["network"]["layers"][0]["units"] = 0
    write_with(path, good, **{"session.json": json.dumps(document).encode()})
    assert refusal(path).path.startswith("branches.entries[0].run.network.layers[0].units")
