"""Cases from experiments: random ones in which much is off, and runs of them."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
from hypothesis import strategies as st

from tests.engine.experiments import experiment, network_json
from xorviz.engine.dataset import build_dataset
from xorviz.engine.errors import NonFiniteError
from xorviz.engine.rates import rates_of
from xorviz.engine.run import Run
from xorviz.engine.spec import ExperimentSpec, read_experiment
from xorviz.engine.state import RunState
from xorviz.insight.doctor import Breakdown, Case, Course, Diagnosis, Finding, diagnose, measure
from xorviz.insight.doctor.examination import Examination

Json = dict[str, Any]

OPTIMIZERS: tuple[Json, ...] = (
    {"name": "sgd", "learning_rate": 0.1},
    {"name": "sgd", "learning_rate": 0.05, "momentum": 0.9},
    {"name": "sgd", "learning_rate": 0.05, "momentum": 0.9, "nesterov": True},
    {"name": "momentum", "learning_rate": 0.2, "momentum": 0.95},
    {"name": "rmsprop", "learning_rate": 0.02},
    {"name": "rmsprop", "learning_rate": 0.02, "momentum": 0.8},
    {"name": "rmsprop", "learning_rate": 0.01, "centered": True},
    {"name": "adam", "learning_rate": 0.05},
    {"name": "adam", "learning_rate": 0.3, "beta_1": 0.95},
    {"name": "adam", "learning_rate": 0.05, "amsgrad": True},
    {"name": "adam", "learning_rate": 0.05, "beta_2": 0.5},
    {"name": "adamw", "learning_rate": 0.05},
    {"name": "adamax", "learning_rate": 0.05},
    {"name": "nadam", "learning_rate": 0.05},
    {"name": "adagrad", "learning_rate": 0.2},
    {"name": "adadelta", "learning_rate": 1.0},
    {"name": "lion", "learning_rate": 0.01},
    {"name": "ftrl", "learning_rate": 0.1},
)
SCHEDULES: tuple[Json, ...] = (
    {"name": "exponential_decay", "decay_steps": 20, "decay_rate": 1.2},
    {"name": "cosine_decay", "decay_steps": 50, "warmup_target": 0.5, "warmup_steps": 30},
    {"name": "step_decay", "decay_steps": 10},
    {"name": "reduce_on_plateau", "patience": 1, "min_lr": 0.2},
)
OFF = (
    *("relu", "relu", "relu", "relu6", "hard_sigmoid", "hard_silu", "leaky_relu", "tanh", "step"),
    "linear",
)


@st.composite
def experiments(draw: st.DrawFn) -> ExperimentSpec:
    """Draw small networks, chains and others, with large negative biases among their weights."""
    features = 2
    inputs = {"a": 1, "b": 1} if draw(st.booleans()) else {"x": 2}
    depth = draw(st.integers(1, 3))
    layers: list[tuple[str, list[str], int, object]] = []
    names = list(inputs)
    for place in range(depth):
        latest = [layers[-1][0]] if layers else list(inputs)
        extra = draw(st.lists(st.sampled_from(names), max_size=1))
        sources = list(dict.fromkeys([*latest, *extra]))
        layers.append((f"h{place}", sources, draw(st.integers(1, 3)), draw(st.sampled_from(OFF))))
        names.append(f"h{place}")
    output = draw(st.sampled_from(["sigmoid", "sigmoid", "relu", "linear", "hard_sigmoid"]))
    skip = draw(st.lists(st.sampled_from(list(inputs)), max_size=1))
    layers.append(("out", [*dict.fromkeys([layers[-1][0], *skip])], 1, output))
    network = network_json(inputs, layers)
    if draw(st.integers(0, 9)) == 0:
        network["layers"][0]["kernel_regularizer"] = {"name": "l2", "l2": 0.01}
    scale = draw(st.sampled_from([0.5, 1.0, 3.0]))
    generator = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    weights, widths = {}, inputs | {name: units for name, _, units, _ in layers}
    for name, sources, units, _ in layers:
        rows = sum(widths[source] for source in sources)
        weights[name] = {
            "kernel": (scale * generator.standard_normal((rows, units))).round(2).tolist(),
            "bias": (scale * (generator.standard_normal(units) - 1.0)).round(2).tolist(),
        }
    zeros = draw(st.booleans())
    for entry in weights.values():
        if zeros:
            entry["bias"] = [0.0] * len(entry["bias"])
    training: Json = {
        "loss": draw(st.sampled_from(["binary_crossentropy", "mean_squared_error"])),
        "optimizer": dict(draw(st.sampled_from(OPTIMIZERS))),
        "batch_size": draw(st.sampled_from([None, 1, 3])),
        "steps": 100,
    }
    if draw(st.integers(0, 4)) == 0:
        training["learning_rate_schedule"] = draw(st.sampled_from(SCHEDULES))
    if draw(st.integers(0, 5)) == 0:
        training["optimizer"]["clipnorm"] = 0.5
    encoding = draw(st.sampled_from(["01", "01", "pm1"]))
    gate = draw(st.sampled_from(["xor", "and", "or", "nor"]))
    data = {"kind": "gate", "gate": gate, "encoding": encoding}
    assert features == sum(inputs.values())
    return read_experiment(
        {"xorviz": 1, "data": data, "network": network, "training": training, "weights": weights}
    )


def case_at(spec: ExperimentSpec, state: RunState, course: Course | None = None) -> Case:
    """Return the case of a run alone at a state."""
    return Case(
        spec=spec,
        dataset=build_dataset(spec.data, spec.replica_numbers),
        parameters=state.parameters,
        slots=state.slots,
        step=state.step,
        iteration=state.iteration,
        rate=float(rates_of(spec.training, state)[0]),
        unit_ids=state.unit_ids,
        course=course,
    )


def states(spec: ExperimentSpec, *lengths: int) -> Iterator[RunState]:
    """Yield the state after each of some numbers of steps, until a run stops being finite."""
    run = Run(spec)
    yield run.state()
    for steps in lengths:
        try:
            run.advance(steps)
        except NonFiniteError:
            return
        yield run.state()


def loss_and_norm(case: Case) -> tuple[float, float]:
    """Return the loss and the norm of its gradient, which curves are made of."""
    with np.errstate(all="ignore"):
        examination = Examination(case)
        return examination.loss, examination.gradient_norm


def trained(spec: ExperimentSpec, steps: int, points: int = 200) -> Case:
    """Return the case of a run with its curves."""
    run = Run(spec)
    kept: list[tuple[int, float, float]] = []
    for place in range(points + 1):
        try:
            run.advance(round(steps * place / points) - run.step)
        except NonFiniteError as error:
            broken = Breakdown(error.step, error.layer, error.where)
            bare = replace(case_at(spec, run.state()), breakdown=broken)
            break
        bare = case_at(spec, run.state())
        kept.append((run.step, *loss_and_norm(bare)))
    at, loss, norm = (np.array(column) for column in zip(*kept, strict=True))
    return replace(bare, course=Course(at, loss, norm))


def diagnosed(spec: ExperimentSpec, steps: int) -> Diagnosis:
    """Train, and diagnose with everything."""
    case = trained(spec, steps)
    return diagnose(case, measure(case))


def started(network: Json | None = None, **rest: Any) -> Diagnosis:
    """Diagnose an experiment before its first step."""
    spec = experiment(network, **rest)
    return diagnose(next(case_at(spec, state) for state in states(spec)))


def found(diagnosis: Diagnosis, code: str) -> Finding:
    """Return the first finding of a code."""
    return next(finding for finding in diagnosis.findings if finding.code == code)
