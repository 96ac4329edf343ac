"""Makes realistic snapshots for the tests of the views: real runs, looked at with plain NumPy."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from tests.ui.looking import EVERYTHING, read_only, snapshot_of
from xorviz.engine.run import Run
from xorviz.engine.spec import ExperimentSpec, read_experiment
from xorviz.session.snapshot import Curves, Plateau, Probe, Snapshot, TrainerState


def make_experiment(
    hidden: int | Sequence[int] = 2,
    activation: str | Sequence[str] = "relu",
    *,
    gate: str = "xor",
    encoding: str = "01",
    outputs: int = 1,
    output_activation: str = "",
    skip: bool = False,
    optimizer: str = "adam",
    learning_rate: float = 0.01,
    sample: int | None = None,
    seed: int = 0,
    weights: Mapping[str, Any] | None = None,
) -> ExperimentSpec:
    """Return a gate's experiment: input ``x``, hidden layers ``h1``, ``h2``, … and ``out``.

    `hidden` is a width or one for each hidden layer (``()`` for none), `activation` likewise;
    with `skip` the output also reads the input. `weights` are start weights as in a spec's JSON.
    """
    widths = (hidden,) if isinstance(hidden, int) else tuple(hidden)
    names = (activation,) * len(widths) if isinstance(activation, str) else tuple(activation)
    layers: list[dict[str, Any]] = []
    for number, (units, name) in enumerate(zip(widths, names, strict=True), start=1):
        source = f"h{number - 1}" if number > 1 else "x"
        layers.append({"id": f"h{number}", "sources": [source], "units": units, "activation": name})
    last = f"h{len(widths)}" if widths else "x"
    sources = [last, "x"] if skip and widths else [last]
    last_activation = output_activation or ("softmax" if outputs == 2 else "sigmoid")
    layers.append(
        {"id": "out", "sources": sources, "units": outputs, "activation": last_activation}
    )
    data = {"kind": "gate", "gate": gate, "encoding": encoding, "outputs": outputs}
    return read_experiment(
        {
            "data": {**data, "sample": sample},
            "network": {
                "inputs": [{"id": "x", "units": 4 if encoding == "paired" else 2}],
                "layers": layers,
            },
            "training": {
                "loss": "categorical_crossentropy" if outputs == 2 else "binary_crossentropy",
                "optimizer": {"name": optimizer, "learning_rate": learning_rate},
                "batch_size": None,
            },
            "seed": seed,
            **({"weights": weights} if weights else {}),
        }
    )


def make_snapshot(
    hidden: int | Sequence[int] = 2,
    activation: str | Sequence[str] = "relu",
    *,
    steps: int = 0,
    probes: Iterable[Probe] = EVERYTHING,
    state: TrainerState = TrainerState.PAUSED,
    plane_size: int = 64,
    **experiment: Any,
) -> Snapshot:
    """Train a gate's experiment (see `make_experiment`) for some steps and look at it."""
    spec = make_experiment(hidden, activation, **experiment)
    return snapshot_of_spec(spec, steps=steps, probes=probes, state=state, plane_size=plane_size)


def snapshot_of_spec(
    spec: ExperimentSpec,
    *,
    steps: int = 0,
    probes: Iterable[Probe] = EVERYTHING,
    state: TrainerState = TrainerState.PAUSED,
    plane_size: int = 64,
) -> Snapshot:
    """Train any experiment for some steps and look at it; curves get up to 200 points."""
    run = Run(spec)
    rows: list[tuple[int, float, float]] = []
    for until in np.unique(np.linspace(0, steps, 200).astype(int)):
        run.advance(int(until) - run.step)
        judged = run.evaluate()
        rows.append((run.step, float(judged.loss[0]), float(judged.accuracy[0])))
    curves = Curves(
        np.array([row[0] for row in rows], dtype=np.int64),
        np.array([row[1] for row in rows]),
        np.array([row[2] for row in rows]),
        plateaus_of(run),
        (),
    )
    snapshot = snapshot_of(run, probes=probes, state=state, plane_size=plane_size)
    wanted = curves if Probe.CURVES in set(probes) else None
    return read_only(replace(snapshot, curves=wanted))


def plateaus_of(run: Run) -> tuple[Plateau, ...]:
    """Return the plateaus of cross-entropy that some patterns looking alike would make.

    The floor is the sum over groups of (group's share × entropy of its mean target).
    """
    data = run.dataset.of_replica(run.spec.displayed)
    shares, targets = data.shares[0], data.distinct_targets[0, :, -1]
    if len(data.labels) != 4:
        return ()
    plateaus = []
    for name, size in (("all_alike", 4), ("three_alike", 3), ("two_alike", 2)):
        for group in itertools.combinations(range(4), size):
            share = shares[list(group)].sum()
            mean = float(shares[list(group)] @ targets[list(group)] / share) if share else 0.0
            if 0.0 < mean < 1.0:
                entropy = -mean * np.log(mean) - (1.0 - mean) * np.log(1.0 - mean)
                groups = (tuple(data.labels[index] for index in group),)
                plateaus.append(Plateau(name, float(share * entropy), groups))
                break
    return tuple(sorted(plateaus, key=lambda plateau: -plateau.floor))
