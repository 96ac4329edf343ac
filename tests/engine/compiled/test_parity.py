"""One step of the compiled engine beside one of the reference, from equal states."""

from collections import Counter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.compiled.cases import crowds, with_arguments
from tests.engine.compiled.parity import compare
from tests.engine.experiments import experiment, network_json, patterns_json
from tests.engine.test_optimizers import GIVEN
from tests.engine.test_recordings import RUNS, called, recordings
from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.errors import NonFiniteError
from xorviz.engine.losses import LOSSES
from xorviz.engine.optimizers import OPTIMIZERS
from xorviz.engine.run import Run
from xorviz.engine.spec import read_experiment

#: What is trained for each loss: an output that it is meant for.
OUTPUTS = {"binary_crossentropy": "sigmoid", "categorical_crossentropy": "softmax"}
OUTPUTS |= {"poisson": "softplus"}
#: A skip, a branch, and inputs that are read twice; none of its starts is 0.
SPREAD = {"name": "random_uniform", "minval": -0.8, "maxval": 0.8}
POINTS = {"kind": "spirals", "sample": 11, "noise": 0.1}


def network(hidden="tanh", output="sigmoid", outputs=1):
    return network_json(
        {"x": 2},
        [
            ("left", ["x"], 3, hidden),
            ("right", ["x", "left"], 2, hidden),
            ("out", ["right", "x", "left"], outputs, output),
        ],
        kernel_initializer=SPREAD,
        bias_initializer=SPREAD,
        kernel_regularizer={"name": "l1_l2", "l1": 0.01, "l2": 0.02},
    )


def compare_alone_and_in_a_crowd(network, data, training):
    """Steps in the middle of a run, and one of a short last batch; nothing is set aside."""
    tally = Counter()
    for replicas in (1, 5):
        spec = experiment(network, data, {"batch_size": 4, **training}, replicas=replicas)
        for steps in (0, 1, 5, 20):
            compare(spec, steps, tally)
    assert set(tally) == {"cases", "replicas"}


def test_a_step_of_a_random_experiment():
    """All that can be asked for, mixed; what is set aside is counted, and is little."""
    tally = Counter()

    @settings(max_examples=250)
    @given(crowds(), st.integers(0, 130))
    def of_one(spec, steps):
        compare(spec, steps, tally)

    of_one()
    assert tally["cases"] >= 250
    assert tally["not finite any more"] < 0.02 * tally["cases"]
    aside = sum(tally[reason] for reason in ("at a kink", "at a pole", "too large"))
    assert aside < 0.001 * tally["replicas"]


@pytest.mark.parametrize(("name", "more"), with_arguments(ACTIVATIONS))
def test_every_activation_hidden_and_as_output(name, more):
    activation = {"name": name, **more}
    training = {"loss": "mean_squared_error", "optimizer": {"name": "sgd", "learning_rate": 0.01}}
    compare_alone_and_in_a_crowd(network(activation), POINTS, training)
    compare_alone_and_in_a_crowd(network(output=activation), POINTS, training)


@pytest.mark.parametrize(("name", "more"), with_arguments(LOSSES))
def test_every_loss(name, more):
    output = "linear" if more.get("from_logits") else OUTPUTS.get(name, "tanh")
    rows = np.random.default_rng(2).uniform(-1.0, 1.0, (11, 2)).round(3).tolist()
    answers = [[1.0, 0.0] if x < y else [0.0, 1.0] for x, y in rows]
    training = {"loss": {"name": name, **more}, "optimizer": "momentum"}
    data = patterns_json(rows, answers)
    compare_alone_and_in_a_crowd(network(output=output, outputs=2), data, training)


@pytest.mark.parametrize("schedule", ["exponential_decay", "reduce_on_plateau"])
@pytest.mark.parametrize(
    ("name", "more"), [(name, more) for name in OPTIMIZERS.names() for more in GIVEN[name]]
)
def test_every_optimizer(name, more, schedule):
    """With a decay and a clip, and a rate that moves."""
    steps = {"decay_steps": 3} if schedule == "exponential_decay" else {"patience": 1}
    training = {
        "optimizer": {"name": name, **more, "weight_decay": 0.1, "clipnorm": 0.05},
        "learning_rate_schedule": {"name": schedule, **steps},
    }
    compare_alone_and_in_a_crowd(network(), POINTS, training)


@pytest.mark.parametrize("clipping", ["clipnorm", "clipvalue", "global_clipnorm"])
def test_every_clipping(clipping):
    training = {"optimizer": {"name": "sgd", "learning_rate": 0.5, clipping: 0.02}}
    compare_alone_and_in_a_crowd(network(), POINTS, training)


def test_what_is_solved_is_what_the_reference_judges():
    """At every check, of the networks as they then are."""
    tally = Counter()

    @settings(max_examples=100)
    @given(crowds())
    def of_one(spec):
        run = Run(spec, engine="compiled")
        first = np.where(run.evaluate().solved, 0, -1)
        try:
            for _ in range(3):
                run.advance(run.checked_every)
                live = (first < 0) & (run.state().diverged < 0)
                first[live & run.evaluate().solved] = run.step
        except NonFiniteError:
            return
        assert run.state().first_solved.tolist() == first.tolist()
        tally.update("at the start" if step == 0 else str(step > 0) for step in first)

    of_one()
    assert min(tally["at the start"], tally["True"], tally["False"]) > 10


@pytest.mark.parametrize(
    "recording", [entry for name in RUNS for entry in recordings(f"runs_{name}")], ids=called
)
def test_runs_are_kerass(recording):
    """The other engine's own bound: every loss before a step, and the weights after the last."""
    run, trace = Run(read_experiment(recording["experiment"]), engine="compiled"), []
    run.advance(recording["steps"], trace)
    np.testing.assert_allclose(trace, recording["trace"], rtol=0.0, atol=1e-10)
    for name, arrays in run.parameters().items():
        expected = recording["weights"][name]
        np.testing.assert_allclose(arrays.kernel[0], expected["kernel"], rtol=0.0, atol=1e-10)
        np.testing.assert_allclose(arrays.bias[0, 0], expected["bias"], rtol=0.0, atol=1e-10)
