"""A script of PyTorch takes the steps of the run that it was written from, where PyTorch is."""

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
)
from tests.session.exports.signs import goes_by_signs
from xorviz.engine.errors import SpecError
from xorviz.engine.optimizers import OPTIMIZERS
from xorviz.engine.spec import read_experiment
from xorviz.session.crowd import run_headless
from xorviz.session.exports.shown_run import shown_run
from xorviz.session.exports.torch_script import torch_script
from xorviz.session.presets import load_preset
from xorviz.session.record import Record

torch = pytest.importorskip(
    "torch", reason="PyTorch is a reference and no part of the program: pip install .[reference]"
)


@pytest.fixture(autouse=True)
def _leave_torch_as_it_was():
    dtype = torch.get_default_dtype()
    yield
    torch.set_default_dtype(dtype)


def run_script(text):
    """Run a script that was exported, and return the names that it leaves."""
    names = {}
    exec(compile(text, "exported", "exec"), names)
    return names


def compare(spec, steps, rtol):
    """Hold the weights against those of the run; false where they are no numbers any more."""
    spec = of_length(spec, steps)
    names = run_script(torch_script(shown_run(Record.fresh(spec))))
    outcome = run_headless(Record.fresh(spec.alone(spec.replica)), steps)
    if outcome.failure is not None or not np.isfinite(outcome.loss).all():
        return False
    found = names["network"].state_dict()
    for layer, arrays in outcome.record.position.state.parameters.items():
        kernel, bias = arrays.kernel[0], arrays.bias[0, 0]
        name = next(one for one in found if one.removesuffix(".weight").endswith(layer))
        name = name.removesuffix(".weight").removesuffix(".bias")
        weight = found[f"{name}.weight"].numpy().T
        np.testing.assert_allclose(weight, kernel, rtol=rtol, atol=rtol)
        np.testing.assert_allclose(found[f"{name}.bias"].numpy(), bias, rtol=rtol, atol=rtol)
    return True


@settings(max_examples=60, deadline=None)
@given(experiments(tame=True))
def test_any_experiment_takes_the_same_steps(document):
    spec = read_experiment(document)
    schedule = spec.training.learning_rate_schedule.name
    assume(schedule != "reduce_on_plateau")
    assume(not goes_by_signs(spec))
    assume(compare(spec, 4, 1e-6))


@pytest.mark.parametrize("optimizer", OPTIMIZERS.names())
@pytest.mark.parametrize("more", [{}, {"weight_decay": 0.01, "global_clipnorm": 0.2}], ids=str)
def test_every_optimizer_takes_the_same_steps(optimizer, more):
    given = sampled(training={"optimizer": {"name": optimizer, **more}})
    assert compare(read_experiment(given), 60, 1e-9)


@pytest.mark.parametrize("name", PRESETS)
def test_presets_take_the_same_steps(name):
    assert compare(load_preset(name), 120, 1e-7)


def test_a_rate_that_ends_at_nothing():
    assert compare(whose_rate_ends_at_nothing(), 9, 1e-9)


def test_a_rate_that_goes_by_the_loss_is_refused():
    with pytest.raises(SpecError) as caught:
        torch_script(shown_run(Record.fresh(whose_rate_goes_by_the_loss())))
    assert caught.value.code == "not_in_script"
