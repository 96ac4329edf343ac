"""How far moments still carry a parameter, against the optimizers themselves."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.experiments import chain_json, experiment
from tests.insight.doctor.cases import OPTIMIZERS, case_at, states
from xorviz.engine.layout import Layout
from xorviz.engine.optimizers import build_optimizer
from xorviz.insight.doctor.moments import reach_of

STEPS = 1000


@pytest.mark.parametrize(
    "choice", OPTIMIZERS, ids=lambda choice: "-".join(map(str, choice.values()))
)
@settings(max_examples=15, deadline=None)
@given(steps=st.integers(0, 40), seed=st.integers(0, 2**32 - 1))
def test_no_parameter_leaves_its_reach_while_its_gradient_is_zero(choice, steps, seed):
    spec = experiment(
        chain_json(2, 2, 1, hidden="tanh"),
        training={"optimizer": choice, "batch_size": 1, "steps": 10},
        seed=seed,
    )
    *_, state = states(spec, steps)
    layout, optimizer = Layout(spec.network), build_optimizer(spec.training.optimizer)
    parameters = layout.pack(state.parameters)
    slots = {name: layout.pack(state.slots[name]) for name in optimizer.slots}
    reach = reach_of(case_at(spec, state))
    low, high = (
        layout.pack(
            {
                name: type(state.parameters[name])(
                    getattr(entry.kernel, end)[None], getattr(entry.bias, end)[None, None]
                )
                for name, entry in reach.items()
            }
        )
        for end in ("low", "high")
    )
    scratch = np.empty_like(parameters)
    slack = 1e-12 * (1.0 + np.abs(parameters))
    for further in range(STEPS):
        iteration = state.iteration + further + 1
        optimizer.update(parameters, np.zeros_like(parameters), slots, iteration, scratch)
        assert (parameters >= low - slack).all()
        assert (parameters <= high + slack).all()


def test_what_is_left_of_momentum_is_reached():
    """The bound of momentum is no wider than it must be."""
    choice = {"name": "momentum", "learning_rate": 0.1, "momentum": 0.9}
    spec = experiment(training={"optimizer": choice, "batch_size": None, "steps": 10})
    *_, state = states(spec, 5)
    left = state.slots["momentum"]["out"].bias[0, 0, 0] * 0.9 / 0.1
    start = state.parameters["out"].bias[0, 0, 0]
    bias = reach_of(case_at(spec, state))["out"].bias
    ends = sorted((start, start + left))
    assert (bias.low[0], bias.high[0]) == pytest.approx(tuple(ends), rel=1e-5)
