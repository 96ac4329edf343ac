"""Whatever is called certain is tried to be refuted, rule by rule, on networks made to provoke it.

The statements are held against training on and, where they are about the topology or the data
alone, against weights of any size. How each is checked stands in `tests/studies/certain_claims.py`.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import xorviz
from tests.engine.experiments import chain_json, experiment, network_json, patterns_json
from tests.insight.doctor.cases import OPTIMIZERS, case_at, experiments, loss_and_norm, states
from tests.studies.certain_claims import Afterwards, claims
from tests.studies.long_runs import LongRun
from xorviz.engine.errors import NonFiniteError
from xorviz.engine.forward import forward
from xorviz.engine.layout import LayerArrays
from xorviz.engine.run import Run
from xorviz.engine.spec import ExperimentSpec
from xorviz.insight.doctor import Breakdown, Case, Course, Diagnosis, Verdict, diagnose

RULES = Path(xorviz.__file__).parent / "insight" / "doctor" / "rules"

#: Steps between two looks at what becomes of a statement.
LENGTHS = (1, 1, 3, 10, 50, 200)
WHOLE = {"batch_size": None, "steps": 100}
FAST = {"name": "adam", "learning_rate": 0.05}
MONOTONE = ("relu", "tanh", "sigmoid", "leaky_relu", "elu", "softplus", "linear", "relu6")

Generator = np.random.Generator


def settled(spec: ExperimentSpec, steps: int) -> list[Case]:
    """Return the case after some steps, and those that training on leads to; finite ones."""
    found = []
    for state in list(states(spec, steps, *LENGTHS))[1:]:
        case = case_at(spec, state)
        with np.errstate(all="ignore"):
            said = forward(spec.network, case.parameters, case.dataset.distinct_inputs, True)
        if not all(np.isfinite(array).all() for response in said.values() for array in response):
            break
        found.append(case)
    return found


def anywhere(case: Case, generator: Generator, count: int = 40) -> list[dict[str, LayerArrays]]:
    """Return other weights of the same network, from tiny to huge."""
    return [
        {
            name: LayerArrays(*(scale * generator.standard_normal(a.shape) for a in arrays))
            for name, arrays in case.parameters.items()
        }
        for scale in 10.0 ** generator.uniform(-2.0, 2.0, count)
    ]


def run_of(case: Case, later: list[Any]) -> LongRun:
    """Return a case and the weights that came after, as a run that was followed."""
    parameters = {
        name: LayerArrays(*(np.concatenate([one[name][part] for one in later]) for part in (0, 1)))
        for name in (case.parameters if later else ())
    }
    steps = case.step + 1 + np.arange(len(later), dtype=np.int64)
    return LongRun(0, case, steps, parameters, -1, -1)


def refuted(case: Case, later: list[Any]) -> tuple[list[str], Diagnosis]:
    """Return which certain statements do not hold, and the diagnosis, as of a run that stands."""
    level = np.full(100, loss_and_norm(case)[0])
    course = Course(np.arange(100), level, np.ones(100))
    diagnosis = diagnose(replace(case, course=course))
    with np.errstate(all="ignore"):
        after = Afterwards(run_of(case, later))
        return [name for name, holds in claims(after, diagnosis) if not holds], diagnosis


def chain(generator: Generator, *units: int, **rest: Any) -> ExperimentSpec:
    """Return a chain with random weights and a random optimizer."""
    training = {"optimizer": OPTIMIZERS[generator.integers(len(OPTIMIZERS))], **WHOLE}
    gate = ("xor", "and", "or", "xnor")[generator.integers(4)]
    data = rest.pop("data", {"kind": "gate", "gate": gate})
    training |= rest.pop("training", {})
    weights = rest.pop("weights", {})
    seed = int(generator.integers(2**31))
    return experiment(
        chain_json(*units, **rest), data=data, training=training, weights=weights, seed=seed
    )


def normal(generator: Generator, scale: float, *shape: int) -> list[Any]:
    return (scale * generator.standard_normal(shape)).tolist()


def saturated(generator: Generator) -> ExperimentSpec:
    """Units far out, others not."""
    hidden = ("tanh", "sigmoid", "softsign", "hard_sigmoid")[generator.integers(4)]
    bias = (30.0 * generator.standard_normal(3)).tolist()
    weights = {"h1": {"kernel": normal(generator, 3.0, 2, 3), "bias": bias}}
    return chain(generator, 2, 3, 1, hidden=hidden, weights=weights)


def twins(generator: Generator) -> ExperimentSpec:
    """Two units that are the same, in and out; sometimes they differ in one weight."""
    kernel, out = generator.standard_normal((2, 4)), generator.standard_normal((4, 1))
    kernel[:, 3], out[3] = kernel[:, 0], out[0]
    if generator.integers(3) == 0:
        out[3] += 0.5
    hidden = ("tanh", "relu", "sigmoid", "leaky_relu")[generator.integers(4)]
    weights = {"h1": {"kernel": kernel.tolist()}, "out": {"kernel": out.tolist()}}
    return chain(generator, 2, 4, 1, hidden=hidden, weights=weights)


def zeros(generator: Generator) -> ExperimentSpec:
    """A layer whose weights begin at 0."""
    hidden = ("tanh", "relu", "sigmoid")[generator.integers(3)]
    bias = normal(generator, 1.0, 2)
    weights = {"h1": {"kernel": [[0.0, 0.0], [0.0, 0.0]], "bias": bias}}
    return chain(generator, 2, 2, 1, hidden=hidden, weights=weights)


def narrow(generator: Generator) -> ExperimentSpec:
    """All through one unit, once or several times, also where it bends back or there is a skip."""
    names = (*MONOTONE, "sine", "gelu")
    depth = int(generator.integers(1, 4))
    layers = [
        (f"h{k}", [f"h{k - 1}" if k else "x"], 1, names[generator.integers(len(names))])
        for k in range(depth)
    ]
    last = [f"h{depth - 1}", *(["x"] if generator.integers(4) == 0 else [])]
    layers.append(("out", last, 1, "sigmoid"))
    gate = ("xor", "and", "xnor")[generator.integers(3)]
    training = {"optimizer": FAST, **WHOLE}
    return experiment(
        network_json({"x": 2}, layers),
        data={"kind": "gate", "gate": gate},
        training=training,
        seed=int(generator.integers(2**31)),
    )


def one_left(generator: Generator) -> ExperimentSpec:
    """Units that are off but one, some of which momentum may wake."""
    bias = (generator.standard_normal(3) - 2.0).tolist()
    bias[0] = 0.5
    kernel = -np.abs(generator.standard_normal((2, 3)))
    kernel[:, 0] = generator.standard_normal(2)
    weights = {"h1": {"kernel": kernel.tolist(), "bias": bias}}
    hidden = ("relu", "relu", "relu6", "hard_silu")[generator.integers(4)]
    return chain(generator, 2, 3, 1, hidden=hidden, weights=weights)


def linear(generator: Generator) -> ExperimentSpec:
    """Layers that bend nothing, or nothing on these patterns; patterns anywhere."""
    points = generator.integers(-2, 3, (int(generator.integers(3, 7)), 2)).astype(float)
    marks = generator.integers(0, 2, (len(points), 1)).astype(float)
    hidden = ("linear", "linear", "relu")[generator.integers(3)]
    output, loss = (
        ("sigmoid", "binary_crossentropy"),
        ("linear", "mean_squared_error"),
        ("linear", {"name": "binary_crossentropy", "from_logits": True}),
        ("tanh", "mean_squared_error"),
    )[generator.integers(4)]
    bias = (8.0 * generator.choice([-1.0, 1.0], 3)).tolist()
    return chain(
        generator,
        2,
        3,
        1,
        hidden=hidden,
        output=output,
        data=patterns_json(points.tolist(), marks.tolist()),
        training={"optimizer": FAST, "loss": loss},
        weights={"h1": {"bias": bias}} if hidden == "relu" else {},
    )


def contradictory(generator: Generator) -> ExperimentSpec:
    """Points that come twice, with answers drawn each time."""
    points = generator.integers(0, 2, (int(generator.integers(3, 7)), 2)).astype(float)
    marks = generator.integers(0, 2, (len(points), 1)).astype(float)
    loss = ("binary_crossentropy", "mean_squared_error")[generator.integers(2)]
    data = patterns_json(points.tolist(), marks.tolist())
    return chain(generator, 2, 3, 1, hidden="tanh", data=data, training={"loss": loss})


def beyond(generator: Generator) -> ExperimentSpec:
    """Targets at and beyond the ends of what the output can say."""
    output = ("sigmoid", "tanh", "relu", "softsign", "hard_sigmoid", "relu6")[generator.integers(6)]
    marks = generator.choice([-1.0, 0.0, 1.0], (4, 1))
    points = [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]
    data = patterns_json(points, marks.tolist())
    training = {"loss": "mean_squared_error", "optimizer": FAST}
    return chain(generator, 2, 3, 1, output=output, data=data, training=training)


def mismatched(generator: Generator) -> ExperimentSpec:
    """Any output with any loss for two answers."""
    names = ("relu", "linear", "tanh", "sigmoid", "softmax", "step", "hard_sigmoid", "elu", "relu6")
    losses = (
        "binary_crossentropy",
        {"name": "binary_crossentropy", "from_logits": True},
        "categorical_crossentropy",
        "mean_squared_error",
    )
    output, loss = names[generator.integers(len(names))], losses[generator.integers(4)]
    return chain(generator, 2, 3, 1, output=output, training={"loss": loss})


def silent_output(generator: Generator) -> ExperimentSpec:
    """An output that is off or cut off for some patterns or for all."""
    output = ("relu", "relu", "hard_sigmoid", "relu6")[generator.integers(4)]
    loss = ("binary_crossentropy", "mean_squared_error")[generator.integers(2)]
    bias = normal(generator, 2.0, 1)
    weights = {"out": {"kernel": normal(generator, 1.0, 2, 1), "bias": bias}}
    return chain(generator, 2, 2, 1, output=output, training={"loss": loss}, weights=weights)


def unlucky(generator: Generator) -> ExperimentSpec:
    """A smooth network that has no reason but what it gets wrong."""
    return chain(generator, 2, 2, 1, hidden="tanh", training={"steps": 10})


def dying(generator: Generator) -> ExperimentSpec:
    """Units that are off or nearly so, behind one another."""
    hidden = ("relu", "relu", "relu6", "hard_sigmoid", "hard_silu")[generator.integers(5)]
    weights = {
        name: {
            "kernel": normal(generator, 1.0, 2, 2),
            "bias": (generator.standard_normal(2) - 1.0).tolist(),
        }
        for name in ("h1", "h2")
    }
    return chain(generator, 2, 2, 2, 1, hidden=hidden, weights=weights)


#: By rule, and form where one code has several: what provokes it, and whether it must hold for any
#: weights whatever, not only later on.
PROVOKED: dict[str, tuple[Callable[[Generator], ExperimentSpec], bool]] = {
    "alive-at-start": (dying, False),
    "bottleneck": (narrow, True),
    "bottleneck last": (one_left, False),
    "collapsed-inputs": (dying, False),
    "contradictory-labels": (contradictory, True),
    "dead-unit": (dying, False),
    "duplicate-units": (twins, False),
    "linear-network": (linear, False),
    "output-loss-mismatch": (mismatched, True),
    "output-off": (silent_output, False),
    "saturated-unit": (saturated, False),
    "target-out-of-range": (beyond, True),
    "wrong-patterns": (unlucky, False),
    "zero-initialised": (zeros, False),
}


@pytest.mark.parametrize("code", PROVOKED)
def test_a_rule_is_not_refuted_on_what_provokes_it(code):
    make, always = PROVOKED[code]
    said = set()

    @settings(max_examples=60, deadline=None, derandomize=True)
    @given(st.integers(0, 2**32 - 1), st.sampled_from([0, 0, 1, 5, 40]))
    def try_to(seed, steps):
        generator = np.random.default_rng(seed)
        cases = settled(make(generator), steps)
        if not cases:
            return
        case, later = cases[0], [one.parameters for one in cases[1:]]
        false, diagnosis = refuted(case, later)
        assert not false
        said.update(finding.code for finding in diagnosis.findings)
        said.update(f"{finding.code} {finding.form}" for finding in diagnosis.findings)
        if always and any(finding.code == code for finding in diagnosis.findings):
            there, _ = refuted(case, anywhere(case, generator))
            assert not [name for name in there if name.split()[0] == code]

    try_to()
    # A rule that is never provoked is not tested.
    assert code in said


@settings(max_examples=100, deadline=None)
@given(experiments(), st.sampled_from([0, 1, 5, 40]))
def test_nothing_certain_is_refuted_by_training_on(spec, steps):
    cases = settled(spec, steps)
    if cases:
        assert not refuted(cases[0], [one.parameters for one in cases[1:]])[0]


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_numbers_that_are_none_come_at_the_very_step_that_is_named(seed):
    """A second run is finite up to that step, and is not after it."""
    generator = np.random.default_rng(seed)
    rate = 10.0 ** generator.uniform(0.0, 6.0)
    training = {
        "optimizer": {"name": "sgd", "learning_rate": rate, "momentum": 0.9},
        "loss": "mean_squared_error",
    }
    spec = chain(generator, 2, 3, 3, 1, output="linear", training=training)
    run = Run(spec)
    try:
        run.advance(300)
    except NonFiniteError as error:
        broken = Breakdown(error.step, error.layer, error.where)
    else:
        return
    diagnosis = diagnose(replace(case_at(spec, run.state()), breakdown=broken))
    assert diagnosis.verdict is Verdict.DIVERGED
    finding = diagnosis.findings[0]
    assert (finding.code, finding.evidence["step"]) == ("non-finite", broken.step)
    again = Run(spec)
    again.advance(broken.step - 1)
    for layer in again.parameters().values():
        assert all(np.isfinite(array).all() for array in layer)
    with pytest.raises(NonFiniteError):
        again.advance(1)


def test_every_rule_that_can_be_certain_is_provoked():
    found = set()
    for file in RULES.glob("*.py"):
        for function in re.split(r"\ndef ", file.read_text("utf-8")):
            if "Certainty.CERTAIN" in function:
                found |= set(re.findall(r'Finding\(\s*"([a-z-]+)"', function))
    assert found - {"non-finite"} == {code.split()[0] for code in PROVOKED}
