"""A plain script of NumPy takes the steps of the run that it was written from."""

import warnings

import numpy as np
import pytest
from hypothesis import assume, given, settings

from tests.engine.strategies import experiments
from tests.session.exports.documents import (
    PRESETS,
    of_length,
    sampled,
    whose_rate_ends_at_nothing,
    whose_rate_goes_by_the_loss,
    written,
)
from tests.session.exports.signs import goes_by_signs
from xorviz.engine.errors import SpecError
from xorviz.engine.losses import LOSSES
from xorviz.engine.optimizers import OPTIMIZERS
from xorviz.engine.spec import read_experiment
from xorviz.session.crowd import run_headless
from xorviz.session.exports.numpy_script import numpy_script
from xorviz.session.exports.shown_run import shown_run
from xorviz.session.presets import load_preset
from xorviz.session.record import Record


def compare(spec, steps, tolerance):
    """Hold the weights against those of the run; false where they are no numbers any more."""
    spec = of_length(spec, steps)
    outcome = run_headless(Record.fresh(spec.alone(spec.replica)), steps)
    if outcome.failure is not None or not np.isfinite(outcome.loss).all():
        return False
    names = {}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        script = numpy_script(shown_run(Record.fresh(spec)))
        exec(compile(script, "exported", "exec"), names)
    for layer, arrays in outcome.record.position.state.parameters.items():
        kernel, bias = names["weights"][layer]
        np.testing.assert_allclose(kernel, arrays.kernel[0], rtol=tolerance, atol=tolerance)
        np.testing.assert_allclose(bias, arrays.bias[0, 0], rtol=tolerance, atol=tolerance)
    return True


@settings(max_examples=100, deadline=None)
@given(experiments(tame=True))
def test_any_experiment_takes_the_same_steps(document):
    spec = read_experiment(document)
    assume(spec.training.learning_rate_schedule.name != "reduce_on_plateau")
    assume(not goes_by_signs(spec))
    assume(compare(spec, 4, 1e-6))


@pytest.mark.parametrize("optimizer", OPTIMIZERS.names())
@pytest.mark.parametrize(
    "more", [{}, {"weight_decay": 0.01, "global_clipnorm": 0.2}, {"clipnorm": 0.1}], ids=str
)
def test_every_optimizer(optimizer, more):
    given = sampled(training={"optimizer": {"name": optimizer, **more}})
    assert compare(read_experiment(given), 60, 1e-9)


@pytest.mark.parametrize("activation", written("numpy"))
def test_every_activation(activation):
    document = sampled(training={"optimizer": {"name": "sgd", "learning_rate": 0.05}})
    document["network"]["layers"][0]["activation"] = activation
    assert compare(read_experiment(document), 40, 1e-8)


@pytest.mark.parametrize("loss", LOSSES.names())
def test_every_loss(loss):
    given = sampled(training={"loss": loss, "optimizer": {"name": "sgd", "learning_rate": 0.05}})
    assert compare(read_experiment(given), 40, 1e-9)


@pytest.mark.parametrize("name", PRESETS)
def test_presets(name):
    assert compare(load_preset(name), 120, 1e-7)


def test_a_rate_that_ends_at_nothing():
    assert compare(whose_rate_ends_at_nothing(), 9, 1e-9)


def test_a_rate_that_goes_by_the_loss_is_refused():
    with pytest.raises(SpecError) as caught:
        numpy_script(shown_run(Record.fresh(whose_rate_goes_by_the_loss())))
    assert caught.value.code == "not_in_script"
