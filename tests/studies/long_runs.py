"""Random experiments, trained to their length and then ten times as far, and kept as files.

    python -m tests.studies.long_runs FOLDER [--runs N] [--first K] [--times T] [--factor F]

Draws experiments by number (width, depth, activations, loss, optimizer, rate, encoding, gate and
batch), trains each for its own length, trains on to T
times that length, and keeps both: the case that a doctor would see, and the weights at some hundred
steps of what came after. What is there already is not trained again, so that the training can be
stopped and taken up at any time, and a change of the doctor costs no training. A folder holds runs
of one length and one factor.
"""

import argparse
import math
import pickle
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.errors import NonFiniteError
from xorviz.engine.layout import LayerArrays
from xorviz.engine.run import Run
from xorviz.engine.spec import ExperimentSpec, read_experiment
from xorviz.engine.whole_set import WholeSet
from xorviz.insight.doctor import Breakdown, Case, Course
from xorviz.session import compiled_code
from xorviz.session.engines import Engines
from xorviz.session.errors import EngineNotLoaded
from xorviz.session.history import distance_at
from xorviz.session.record import Record

RATES: dict[str, tuple[float, ...]] = {
    "sgd": (0.03, 0.1, 0.3, 1.0),
    "momentum": (0.01, 0.03, 0.1),
    "adam": (0.001, 0.003, 0.01, 0.03),
    "rmsprop": (0.001, 0.003, 0.01),
}
HIDDEN = ("relu", "relu", "relu", "sigmoid", "tanh", "leaky_relu", "elu")
OUTPUTS = {
    "binary_crossentropy": ("sigmoid", "sigmoid", "sigmoid", "sigmoid", "sigmoid", "relu"),
    "mean_squared_error": ("sigmoid", "sigmoid", "sigmoid", "relu", "linear", "tanh"),
}
#: The first steps after which the weights are kept, then parts of the length: of the next tenth,
#: which tells what was under way, and of all the rest.
_FIRST = (1, 2, 5, 10, 20, 50)
_NEXT, _PART = 20, 10

#: So many points of the curves lie before the last tenth.
_EARLY = 100


@dataclass(frozen=True)
class LongRun:
    """An experiment at its length, and what came after.

    Parameters
    ----------
    number : int
    case : Case
        At its length.
    steps : ndarray of int64, shape (points,)
        The steps after which the weights were kept, increasing, the length not among them.
    parameters : dict of str to LayerArrays
        By layer id, one replica for each of these points.
    first_solved : int
        The first checked step from the length on at which it was solved; -1 if none.
    failed : int
        The step whose update left the finite numbers; -1 if none.
    """

    number: int
    case: Case
    steps: NDArray[np.int64]
    parameters: dict[str, LayerArrays]
    first_solved: int
    failed: int


def drawn(number: int, factor: float = 1.0) -> ExperimentSpec:
    """Draw an experiment by its number, with its rate times a factor."""
    generator = np.random.default_rng([7, number])

    def one(values: Any) -> Any:
        return values[int(generator.integers(len(values)))]

    activation, source, layers = one(HIDDEN), "x", []
    for place in range(one((1, 1, 1, 2, 3))):
        units = int(generator.integers(1, 7))
        name = f"h{place + 1}"
        layers.append({"id": name, "sources": [source], "units": units, "activation": activation})
        source = name
    loss = one(("binary_crossentropy", "binary_crossentropy", "mean_squared_error"))
    layers.append({"id": "out", "sources": [source], "units": 1, "activation": one(OUTPUTS[loss])})
    encoding = one(("01", "01", "pm1", "paired"))
    optimizer = one(("sgd", "momentum", "adam", "adam", "rmsprop"))
    batch = one((None, None, None, 4, 1))
    return read_experiment(
        {
            "xorviz": 1,
            "data": {
                "kind": "gate",
                "gate": one(("xor", "xor", "xor", "xnor", "and")),
                "encoding": encoding,
                "sample": 200 if batch == 4 else None,
            },
            "network": {
                "inputs": [{"id": "x", "units": 4 if encoding == "paired" else 2}],
                "layers": layers,
                "output": "out",
            },
            "training": {
                "loss": loss,
                "optimizer": {
                    "name": optimizer,
                    "learning_rate": factor * one(RATES[optimizer]),
                },
                "batch_size": batch,
                "steps": one((1000, 3000, 5000)),
            },
            "seed": number,
        }
    )


def points_after(length: int, times: int) -> list[int]:
    """Return after which steps beyond the length the weights are kept."""
    found = {step for step in _FIRST if step < length}
    found |= {length * place // (10 * _NEXT) for place in range(1, _NEXT + 1)}
    found |= {length * place // _PART for place in range(1, _PART * (times - 1) + 1)}
    return sorted(length + step for step in found if step)


def points_before(length: int) -> list[int]:
    """Return the steps of the curves: of the last tenth those of the window, before that fewer."""
    found = {length * place // _EARLY for place in range(_EARLY)}
    late = length - length // 10
    found |= {step for step in range(late, length) if step % distance_at(step) == 0}
    return [*sorted(found), length]


def trained_on(number: int, times: int, factor: float, engines: Engines) -> LongRun:
    """Train an experiment to its length, and on."""
    spec = drawn(number, factor)
    record = Record.fresh(spec)
    run = Run(spec, record.position.state, engine=engines.engine_of(record.position))
    whole, points = WholeSet(spec, run.dataset), []
    breakdown = None
    try:
        for step in points_before(spec.run_length):
            run.advance(step - run.step)
            look = whole.look(run.parameters())
            norm = math.sqrt(sum(entry**2 for entry in look.gradients.values()))
            points.append((step, look.evaluation.loss[0], norm))
    except NonFiniteError as error:
        breakdown = Breakdown(error.step, error.layer, error.where)
    state = run.state()
    at, loss, norms = (np.array(column) for column in zip(*points, strict=True))
    case = Case(
        spec=spec,
        dataset=run.dataset,
        parameters=dict(state.parameters),
        slots={name: dict(arrays) for name, arrays in state.slots.items()},
        step=state.step,
        iteration=state.iteration,
        rate=run.learning_rate,
        unit_ids=dict(state.unit_ids),
        course=Course(at, loss, norms),
        breakdown=breakdown,
    )
    begun = LongRun(number, case, np.empty(0, dtype=np.int64), {}, -1, -1)
    return begun if breakdown is not None else _gone_on(begun, run, times)


def _gone_on(begun: LongRun, before: Run, times: int) -> LongRun:
    """Train on from where a run stands."""
    spec = begun.case.spec
    # Whether it is solved is asked anew from here on.
    state = replace(before.state(), first_solved=np.array([-1]))
    run = Run(spec, state, engine=before.engine)
    kept: list[Mapping[str, LayerArrays]] = []
    steps: list[int] = []
    failed = -1
    try:
        for step in points_after(spec.run_length, times):
            run.advance(step - run.step)
            kept.append(run.state().parameters)
            steps.append(step)
    except NonFiniteError as error:
        failed = error.step
    parameters = {
        layer.id: LayerArrays(
            *(np.concatenate([one[layer.id][part] for one in kept]) for part in range(2))
        )
        for layer in spec.network.layers
    }
    found = np.array(steps, dtype=np.int64)
    return replace(
        begun, steps=found, parameters=parameters, first_solved=run.first_solved, failed=failed
    )


def kept_in(folder: Path, numbers: range) -> Iterator[LongRun]:
    """Yield those of some experiments that have been trained, in the order of their numbers."""
    for number in numbers:
        path = folder / f"{number}.pickle"
        if path.exists():
            yield LongRun(**pickle.loads(path.read_bytes()))


def train(folder: Path, numbers: range, times: int, factor: float) -> None:
    """Train what is not there yet."""
    folder.mkdir(parents=True, exist_ok=True)
    engines = Engines("auto")
    with suppress(EngineNotLoaded):
        compiled_code.load()
    for number in numbers:
        path = folder / f"{number}.pickle"
        if path.exists():
            continue
        found = trained_on(number, times, factor, engines)
        part = path.with_suffix(".part")
        part.write_bytes(pickle.dumps(vars(found)))
        part.replace(path)


def arguments(about: str) -> argparse.ArgumentParser:
    """Return a parser of what says which runs."""
    parser = argparse.ArgumentParser(description=about.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--runs", type=int, default=300)
    parser.add_argument("--first", type=int, default=0, help="the number of the first experiment")
    parser.add_argument("--times", type=int, default=10, help="how far on, in lengths")
    parser.add_argument("--factor", type=float, default=1.0, help="of every learning rate")
    return parser


def main() -> None:
    """Train what is asked for, so that several processes can share the work."""
    given = arguments(__doc__ or "").parse_args()
    numbers = range(given.first, given.first + given.runs)
    train(given.folder, numbers, given.times, given.factor)


if __name__ == "__main__":
    main()
