"""The curves over the test part: against the engine's own judgement, through edits and files."""

import json
from dataclasses import replace

import numpy as np
import pytest

from tests.engine.experiments import chain_json, experiment, patterns_json
from tests.session.hostile import members_of, refusal, with_document, write_with
from tests.session.runs import curve_bits, living, record_bits, take
from xorviz.engine.forward import forward
from xorviz.engine.run import Run
from xorviz.engine.spec import GateData
from xorviz.session import edits
from xorviz.session.files import open_session, save_session
from xorviz.session.history import CAPACITY, History, Point
from xorviz.session.living import LivingRun
from xorviz.session.picture import Status
from xorviz.session.snapshot import Probe, Request

CIRCLES = {"kind": "circles", "sample": 40, "noise": 0.1, "test": 0.25}


def circles(test=0.25, **training):
    return experiment(chain_json(2, 3, 1), {**CIRCLES, "test": test}, training)


def points_of(run):
    return run.record().position.history.points()


def pictured(run, *probes):
    return run.snapshot(Request(frozenset(probes)), Status())


def crossentropy(spec, run):
    """Mean binary cross-entropy and the share of right answers, written out for the test part."""
    test = run.dataset.test
    answers = forward(spec.network, run.parameters(), test.inputs)["out"].activation[0, :, 0]
    truth = test.targets[0, :, 0]
    clipped = np.clip(answers, 1e-7, 1.0 - 1e-7)
    losses = -truth * np.log(clipped) - (1.0 - truth) * np.log(1.0 - clipped)
    right = np.where(truth == 1.0, answers > 0.5, answers < 0.5)
    return losses.mean(), right.mean()


def test_every_point_has_the_loss_and_accuracy_over_the_test_part():
    spec = circles(batch_size=4, optimizer={"name": "adam", "learning_rate": 0.05})
    points = points_of(living(spec, 60))
    plain = Run(spec)
    assert plain.dataset.test.patterns == 10
    for step, loss, share in zip(points.steps, points.test_loss, points.test_accuracy, strict=True):
        plain.advance(int(step) - plain.step)
        wanted = crossentropy(spec, plain)
        assert (loss, share) == pytest.approx(wanted, rel=1e-12)
    assert len(set(points.test_loss.tolist())) > 50
    assert not np.array_equal(points.test_loss, points.loss)


def test_the_picture_has_them_up_to_the_present_step():
    run = living(circles(), 1_030)
    take(run, 3)
    picture = pictured(run, Probe.CURVES)
    judged = run.evaluate_test()
    wanted = (judged.loss[0], judged.accuracy[0])
    assert picture.curves.steps[-1] == 1_033
    curves = picture.curves
    assert (curves.test_loss[-1], curves.test_accuracy[-1]) == pytest.approx(wanted, rel=1e-12)
    assert (picture.test_loss, picture.test_accuracy) == pytest.approx(wanted, rel=1e-12)


def test_without_a_test_part_there_is_nothing_to_say():
    for spec in (circles(test=0.0), experiment()):
        run = living(spec, 5)
        picture = pictured(run, Probe.CURVES)
        assert (picture.test_loss, picture.test_accuracy) == (None, None)
        assert np.isnan(points_of(run).test_loss).all()
        assert np.isnan(picture.curves.test_accuracy).all()


def test_they_have_gaps_where_there_was_no_test_and_undo_brings_them_back():
    run = living(circles(), 3)
    undo = run.apply(edits.SetData(GateData("xor"))).inverse
    take(run, 3)
    run.apply(undo, takes_back=0)
    take(run, 2)
    known = ~np.isnan(points_of(run).test_loss)
    assert known.tolist() == [True] * 4 + [False] * 3 + [True] * 2
    assert (~np.isnan(points_of(run).test_accuracy) == known).all()


def test_a_new_share_is_judged_from_the_next_point_on():
    run = living(circles(), 3)
    run.apply(edits.SetData(replace(run.record().position.spec.data, test=0.5)))
    take(run, 1)
    assert points_of(run).test_loss[-1] == pytest.approx(run.evaluate_test().loss[0], rel=1e-12)


def test_thinning_keeps_the_peaks_of_the_test_too():
    history = History()
    generator = np.random.default_rng(5)
    losses = generator.random(3 * CAPACITY)
    losses[[77, 5_001]] = 9.0, -9.0
    for step, loss in enumerate(losses.tolist()):
        history.record(Point(step, 1.0, 0.5, 0.1, {"out": 1.0}, loss, 1.0 - loss))
    points = history.points()
    assert len(points.steps) < CAPACITY
    assert (points.test_loss.max(), points.test_loss.min()) == (9.0, -9.0)
    assert (points.test_accuracy.max(), points.test_accuracy.min()) == (10.0, -8.0)
    assert (points.test_loss == losses[points.steps]).all()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "run.xorviz"


def test_a_file_brings_them_back_and_the_run_goes_on(path):
    run = living(circles(), 30)
    save_session(run.record(), path)
    assert {"curves/test_loss.npy", "curves/test_accuracy.npy"} <= members_of(path).keys()
    again = LivingRun(open_session(path))
    assert curve_bits(again.record().position.history) == curve_bits(run.record().position.history)
    take(again, 1_200)
    take(run, 1_200)
    known, found = record_bits(run.record()), record_bits(again.record())
    assert {**found, "saved": None} == {**known, "saved": None}


def test_a_run_that_never_had_a_test_has_no_such_curves_in_its_file(path):
    save_session(living(experiment(), 5).record(), path)
    assert not [name for name in members_of(path) if "test" in name]


def test_a_file_from_before_these_curves_opens_and_they_begin_where_it_goes_on(path):
    """Of schema 2 as it was first: the same without the two arrays and their names."""
    save_session(living(circles(), 30).record(), path)
    members = members_of(path)
    document = json.loads(members["session.json"])
    document["history"]["curves"] = [
        name for name in document["history"]["curves"] if not name.startswith("test")
    ]
    older = {"curves/test_loss.npy": None, "curves/test_accuracy.npy": None}
    write_with(path, members, **older, **{"session.json": json.dumps(document).encode()})
    run = LivingRun(open_session(path))
    take(run, 2)
    points = points_of(run)
    assert np.isnan(points.test_loss[:31]).all()
    assert not np.isnan(points.test_loss[31:]).any()
    assert not np.isnan(points.loss).any()


def test_a_file_that_names_a_curve_and_does_not_hold_it_is_refused(path):
    save_session(living(circles(), 30).record(), path)
    good = members_of(path)
    write_with(path, good, **{"curves/test_loss.npy": None})
    assert (refusal(path).code, refusal(path).place) == ("member_missing", "curves/test_loss.npy")

    def forget(document):
        document["history"]["curves"].remove("test_loss")

    with_document(path, good, forget)
    assert (refusal(path).code, refusal(path).place) == ("member_unknown", "curves/test_loss.npy")


def test_targets_of_the_training_tell_the_range_for_a_test_that_shows_one_side_of_it():
    """The test part has targets of 1 alone; their range is still −1 to 1, so 0.3 is right."""
    for seed in range(20):
        data = patterns_json([[-1.0], [-0.5], [0.6], [0.7]], [[-1.0], [-1.0], [1.0], [1.0]])
        weights = {"out": {"kernel": [[0.5]], "bias": [0.0]}}
        network = chain_json(1, 1, output="linear")
        spec = experiment(network, {**data, "test": 0.25, "seed": seed}, weights=weights)
        run = Run(spec)
        if (run.dataset.test.targets == 1.0).all():
            break
    assert run.dataset.test.targets.tolist() == [[[1.0]]]
    assert run.evaluate_test().accuracy.tolist() == [1.0]
    assert run.evaluate_displayed_test().accuracy.tolist() == [1.0]
    assert pictured(living(spec)).test_accuracy == 1.0
    assert points_of(living(spec, 1)).test_accuracy[0] == 1.0
