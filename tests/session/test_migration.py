"""Sessions of older programs: they open, go on as if they had never stopped, and are saved anew.

`data/schema-1.xorviz` was written by the program of schema 1, `data/schema-2.xorviz` by the first
one of schema 2: the preset skip-relu-2-1-1 after 700 steps, and relu-2-2-1 with a learning rate of
0.0001 and seed 8 after 1,192 steps, one after a unit died. `data/schema-3.xorviz` is the former
after 300 steps, with a branch of leaky units from step 100 to 180 on display. Another processor may
round the last digits of a fresh run otherwise, so what comes from these files is held against one
within 1e-9.
"""

import json
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.engine.states import state_bits
from tests.session.hostile import members_of, refusal, write_with
from tests.session.runs import curve_bits, death_bits, living, take
from tests.session.time_travel import go_to
from xorviz.engine.registry import Choice
from xorviz.engine.run import Run
from xorviz.session import edits
from xorviz.session.branch_edits import GoToBranch
from xorviz.session.branching import BranchingRun
from xorviz.session.files import open_session, save_session
from xorviz.session.living import LivingRun
from xorviz.session.presets import load_preset
from xorviz.session.snapshot import Death

DATA = Path(__file__).parent / "data"
OLD, NEW, BRANCHED = (DATA / f"schema-{schema}.xorviz" for schema in (1, 2, 3))


def document_of(path):
    with zipfile.ZipFile(path) as archive:
        return json.loads(archive.read("session.json"))


def assert_close(one, other):
    """Assert that two states or curves are the same up to the last digits."""
    if isinstance(one, np.ndarray):
        np.testing.assert_allclose(one, other, rtol=1e-9, atol=1e-12)
    elif isinstance(one, Mapping):
        assert one.keys() == other.keys()
        for name in one:
            assert_close(one[name], other[name])
    elif isinstance(one, tuple):
        for mine, others in zip(one, other, strict=True):
            assert_close(mine, others)
    else:
        assert one == other


def assert_goes_on(opened, position, steps):
    """Assert that the run is the engine's from where the file left it, in every bit."""
    plain = Run(position.spec, position.state)
    plain.advance(steps)
    assert state_bits(opened.record().position.state) == state_bits(plain.state())


def test_the_examples_are_of_the_schemas_that_they_say():
    assert document_of(OLD)["schema"] == 1
    assert document_of(NEW)["schema"] == 2
    assert document_of(BRANCHED)["schema"] == 3


def test_a_session_of_schema_1_is_the_run_that_it_was():
    record, fresh = open_session(OLD), living(load_preset("skip-relu-2-1-1"), 700).record()
    assert record.position.spec == fresh.position.spec
    assert_close(vars(record.position.state), vars(fresh.position.state))
    points, known = record.position.history.points(), fresh.position.history.points()
    assert_close(points[:3], known[:3])
    # Nobody had written these down.
    assert np.isnan(points.learning_rate).all()
    assert (points.gradients, record.position.history.deaths.episodes) == ({}, ())


def test_a_session_of_schema_1_goes_on_as_the_preset_does_and_is_saved_as_schema_3(tmp_path):
    record = open_session(OLD)
    opened, fresh = LivingRun(record), living(load_preset("skip-relu-2-1-1"), 1_300)
    take(opened, 600)
    assert_goes_on(opened, record.position, 600)
    position, known = opened.record().position, fresh.record().position
    assert_close(vars(position.state), vars(known.state))
    points, whole = position.history.points(), known.history.points()
    assert_close(points[:3], whole[:3])
    assert list(points.gradients) == list(whole.gradients)
    for old, new in zip(
        (points.learning_rate, *points.gradients.values()),
        (whole.learning_rate, *whole.gradients.values()),
        strict=True,
    ):
        assert np.isnan(old[:701]).all()
        assert_close(old[701:], new[701:])
    save_session(opened.record(), tmp_path / "new.xorviz")
    assert document_of(tmp_path / "new.xorviz")["schema"] == 3
    again = open_session(tmp_path / "new.xorviz").position
    assert state_bits(again.state) == state_bits(position.state)
    assert curve_bits(again.history) == curve_bits(position.history)
    assert death_bits(again.history.deaths) == death_bits(position.history.deaths)


def test_a_session_of_schema_2_has_all_curves_and_deaths_and_goes_on():
    spec = load_preset("relu-2-2-1")
    optimizer = spec.training.optimizer.with_argument("learning_rate", 1e-4)
    spec = replace(spec, seed=8, training=replace(spec.training, optimizer=optimizer))
    record = open_session(NEW)
    opened, fresh = LivingRun(record), living(spec, 1_192)
    for steps in (0, 500):
        take(opened, steps)
        take(fresh, steps)
        assert_goes_on(opened, record.position, opened.step - 1_192)
        position, known = opened.record().position, fresh.record().position
        assert_close(vars(position.state), vars(known.state))
        assert_close(position.history.points(), known.history.points())
        assert position.history.deaths.episodes == (Death("h1", 1, 1_191),)


def test_a_session_of_schema_3_has_its_branches_and_every_step_of_them():
    opened = BranchingRun(open_session(BRANCHED))
    parent, leaky = (
        living(load_preset("skip-relu-2-1-1"), 300),
        living(load_preset("skip-relu-2-1-1"), 100),
    )
    leaky.apply(edits.SetActivation("h1", Choice("leaky_relu")))
    take(leaky, 80)
    for branch, run, step in ((1, leaky, 180), (0, parent, 300)):
        if opened.record().tree.shown != branch:
            opened.apply(GoToBranch(branch))
        assert opened.step == step
        known = run.record().position
        assert_close(vars(opened.record().position.state), vars(known.state))
        rewound = opened.rewind()
        go_to(rewound, 70)
        then = living(load_preset("skip-relu-2-1-1"), 70).record().position.state
        assert_close(dict(rewound.run.state().parameters), dict(then.parameters))
        rewound.close()
    assert opened.record().tree.branch(1).name == "leaky"


@pytest.mark.parametrize("history", [None, [], 7, {}, {"marks": None}, {"marks": [], "more": 1}])
def test_an_older_session_with_garbage_in_it_is_refused(history, tmp_path):
    good = members_of(OLD)
    document = json.loads(good["session.json"]) | {"history": history}
    path = tmp_path / "bad.xorviz"
    write_with(path, good, **{"session.json": json.dumps(document).encode()})
    assert refusal(path).path.startswith("history")


def test_an_older_session_has_no_curves_that_came_later(tmp_path):
    good = members_of(OLD)
    path = tmp_path / "bad.xorviz"
    write_with(path, good, **{"curves/learning_rate.npy": good["curves/loss.npy"]})
    error = refusal(path)
    assert (error.code, error.place) == ("member_unknown", "curves/learning_rate.npy")
