"""Penalties on weights in the middle of a run: what they change, and what takes them back."""

import math
from dataclasses import replace

import numpy as np
import pytest

from tests.engine.experiments import chain_json, experiment
from tests.session.replay import replay
from tests.session.runs import advance, living, record_bits
from xorviz.engine.errors import SpecError
from xorviz.engine.registry import Choice
from xorviz.session import edits
from xorviz.session.files import open_session, save_session
from xorviz.session.picture import Status
from xorviz.session.snapshot import Probe, Request

STRONG = Choice("l2", (("l2", 0.5),))
ADAM = {"optimizer": {"name": "adam", "learning_rate": 0.05}, "batch_size": None}


def adam_run(steps=5):
    return living(experiment(chain_json(2, 3, 1, hidden="tanh"), training=ADAM, seed=2), steps)


def network(run):
    return run.record().position.spec.network


def regularizers(run):
    """By layer: those of the kernel and of the bias."""
    return {
        layer.id: (layer.kernel_regularizer, layer.bias_regularizer)
        for layer in network(run).layers
    }


def size(run):
    arrays = run.record().position.state.parameters.values()
    return math.fsum(float((layer.kernel**2).sum()) for layer in arrays)


def test_one_part_of_one_layer_or_of_all():
    run = adam_run()
    undo = run.apply(edits.SetRegularizer("h1", "bias", Choice("l1"))).inverse
    assert regularizers(run) == {"h1": (None, Choice("l1")), "out": (None, None)}
    again = run.apply(edits.SetRegularizer(None, "kernel", STRONG)).inverse
    assert regularizers(run) == {"h1": (STRONG, Choice("l1")), "out": (STRONG, None)}
    run.apply(edits.SetRegularizer("out", "kernel", None))
    assert regularizers(run) == {"h1": (STRONG, Choice("l1")), "out": (None, None)}
    # An undo of the second brings both layers back to what they had before it.
    run.apply(again)
    assert regularizers(run) == {"h1": (None, Choice("l1")), "out": (None, None)}
    run.apply(undo)
    assert regularizers(run) == {"h1": (None, None), "out": (None, None)}


def test_it_moves_no_output_and_shrinks_the_weights_from_then_on():
    free, bound = adam_run(), adam_run()
    done = bound.apply(edits.SetRegularizer(None, "kernel", STRONG))
    assert done.output_moved == 0.0
    assert done.changes == ("training",)
    assert size(bound) == size(free)
    for run in (free, bound):
        assert advance(run, 200)
    assert size(bound) < 0.2 * size(free)


def test_the_curves_and_the_picture_tell_the_loss_of_the_data():
    run = adam_run(0)
    run.apply(edits.SetRegularizer(None, "kernel", STRONG))
    advance(run, 20)
    picture = run.snapshot(Request(frozenset({Probe.CURVES})), Status())
    assert picture.loss == pytest.approx(float(run.evaluate().loss[0]), rel=1e-14)
    assert picture.curves.loss[-1] == pytest.approx(picture.loss, rel=1e-14)
    assert picture.penalty == pytest.approx(0.5 * size(run), rel=1e-12)
    assert adam_run().snapshot(Request(), Status()).penalty == 0.0


def test_the_mark_says_which_layer_part_and_regularizer():
    run = adam_run()
    run.apply(edits.SetRegularizer(None, "kernel", STRONG))
    run.apply(edits.SetRegularizer("h1", "bias", None))
    marks = run.record().position.history.marks
    assert [mark.code for mark in marks] == ["set_regularizer"] * 2
    assert dict(marks[0].values) == {
        "layer": None,
        "part": "kernel",
        "regularizer": {"name": "l2", "l2": 0.5},
    }
    assert dict(marks[1].values) == {"layer": "h1", "part": "bias", "regularizer": None}


def test_a_new_layer_has_none_and_a_removed_one_comes_back_with_its_own():
    run = adam_run()
    run.apply(edits.SetRegularizer(None, "kernel", STRONG))
    run.apply(edits.SetRegularizer("h1", "bias", Choice("l1")))
    run.apply(edits.AddLayer("h2", "out", ("h1",)))
    assert regularizers(run)["h2"] == (None, None)
    assert regularizers(run)["out"] == (STRONG, None)
    undo = run.apply(edits.RemoveLayer("h1")).inverse
    run.apply(undo)
    assert regularizers(run)["h1"] == (STRONG, Choice("l1"))
    run.apply(edits.AddUnit("h1"))
    assert regularizers(run)["h1"] == (STRONG, Choice("l1"))


def test_decay_and_clipping_are_arguments_that_keep_the_moments():
    run = adam_run()
    before = run.record().position.state
    undo = run.apply(edits.SetOptimizerArgument("weight_decay", 0.3)).inverse
    run.apply(edits.SetOptimizerArgument("clipnorm", 1.0))
    after = run.record().position.state
    for name in before.slots:
        for layer in before.parameters:
            kernels = [state.slots[name][layer].kernel for state in (before, after)]
            assert kernels[0].tobytes() == kernels[1].tobytes()
    with pytest.raises(SpecError) as caught:
        run.apply(edits.SetOptimizerArgument("clipvalue", 0.5))
    assert caught.value.path == "training.optimizer.clipvalue"
    run.apply(edits.SetOptimizerArgument("clipnorm", None))
    run.apply(edits.SetOptimizerArgument("clipvalue", 0.5))
    run.apply(edits.SetOptimizerArgument("clipvalue", None))
    run.apply(undo)
    optimizer = run.record().position.spec.training.optimizer
    assert optimizer == Choice("adam", (("learning_rate", 0.05),))


def test_a_session_holds_all_of_it_and_replays(tmp_path):
    run = adam_run()
    run.apply(edits.SetRegularizer(None, "kernel", Choice("l1")))
    advance(run, 7)
    run.apply(edits.SetOptimizerArgument("weight_decay", 0.1))
    advance(run, 7)
    run.apply(edits.SetRegularizer("out", "bias", Choice("l1_l2", (("l1", 0.1), ("l2", 0.2)))))
    advance(run, 7)
    save_session(run.record(), tmp_path / "one.xorviz")
    opened = open_session(tmp_path / "one.xorviz")
    assert opened.position.spec == run.record().position.spec
    assert record_bits(replay(opened).record()) == record_bits(replace(opened, saved=None))


def test_an_undo_while_it_trains_takes_the_penalty_away_and_keeps_what_was_learned():
    freed, bound = adam_run(), adam_run()
    undo = freed.apply(edits.SetRegularizer(None, "kernel", STRONG)).inverse
    bound.apply(edits.SetRegularizer(None, "kernel", STRONG))
    advance(freed, 15)
    small = freed.record().position.state.parameters["h1"].kernel
    freed.apply(undo)
    np.testing.assert_array_equal(small, freed.record().position.state.parameters["h1"].kernel)
    advance(bound, 15)
    assert size(freed) == size(bound)
    for run in (freed, bound):
        advance(run, 200)
    assert size(freed) > 2.0 * size(bound)
