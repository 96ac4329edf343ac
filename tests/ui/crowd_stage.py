"""Crowds for the tests of the view: real random starts, looked at with plain NumPy."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from tests.ui.factory import plateaus_of
from tests.ui.looking import read_only, snapshot_of
from xorviz.engine.forward import forward
from xorviz.engine.run import Run
from xorviz.engine.spec import ExperimentSpec, read_experiment
from xorviz.session.presets import load_preset
from xorviz.session.snapshot import Crowd, CrowdMaps, CrowdPlateau, Snapshot, TrainerState

#: Cells of a small map.
SIDE = 16


def crowd_spec(replicas: int, preset: str = "relu-4-2-1", **fields) -> ExperimentSpec:
    """Return a preset's experiment with so many random starts, on each pattern once, full batch."""
    document = load_preset(preset).to_json()
    for part, own in (("training", {"batch_size": None}), ("data", {"sample": None})):
        document[part] = {**document[part], **own, **fields.pop(part, {})}
    return read_experiment({**document, "replicas": replicas, "replica": 0, **fields})


def run_of(replicas: int, steps: int, preset: str = "relu-4-2-1", **fields) -> Run:
    """Train so many random starts side by side."""
    run = Run(crowd_spec(replicas, preset, **fields))
    run.advance(steps)
    return run


def crowd_of(run: Run, starts=(), by_hand=(), plane: bool = True) -> Crowd:
    """Look at every start of a run, and draw maps of some.

    A start counts as standing on a plateau where its loss is within 1 % of the floor, whether or
    not it still falls: the view has to draw what it is given.
    """
    judged, replicas = run.evaluate(), run.spec.replicas
    diverged = run.state().diverged >= 0
    solved = judged.solved & ~diverged
    named = plateaus_of(run)
    plateau = np.full(replicas, -1, dtype=np.int8)
    for place, one in enumerate(named):
        near = np.abs(judged.loss - one.floor) <= 0.01 * one.floor
        plateau[near & ~solved & ~diverged] = place
    hand = np.isin(np.arange(replicas), by_hand)
    counted = ~hand
    count, total = int((solved & counted).sum()), int(counted.sum())
    return Crowd(
        step=run.step,
        loss=judged.loss.copy(),
        accuracy=judged.accuracy.copy(),
        solved=solved,
        diverged=diverged,
        by_hand=hand,
        plateau=plateau,
        plateaus=tuple(
            CrowdPlateau(one.name, one.floor, int(((plateau == place) & counted).sum()))
            for place, one in enumerate(named)
        ),
        counted=total,
        count=count,
        interval=wilson(count, total),
        maps=maps_of(run, starts) if plane else None,
    )


def wilson(count: int, total: int, z: float = 1.959963984540054) -> tuple[float, float]:
    """Return the ends of the interval: where the normal test of a share just does not reject."""
    # (p̂ − p)² = z² p (1 − p) / n, a quadratic in p.
    share = count / total
    ends = np.roots([1.0 + z**2 / total, -(2.0 * share + z**2 / total), share**2])
    low, high = sorted(float(end) for end in ends.real)
    return low, high


def maps_of(run: Run, starts) -> CrowdMaps:
    """Respond on a square around the first two inputs, start by start."""
    index = np.array(starts, dtype=np.int64)
    edges = np.linspace(-0.4, 1.4, SIDE + 1)
    middles = (edges[:-1] + edges[1:]) / 2.0
    across, up = np.meshgrid(middles, middles)
    inputs = np.stack([across.ravel(), up.ravel()], axis=1)[None]
    network = run.spec.network
    # The weights of starts that diverged are no numbers.
    with np.errstate(all="ignore"):
        output = forward(network, run.parameters(), inputs)[network.output].activation
    values = np.rint(255.0 * np.clip(output[index, :, 0], 0.0, 1.0)).astype(np.uint8)
    return CrowdMaps(index, values.reshape(-1, SIDE, SIDE), 0, (-0.4, 1.4, -0.4, 1.4))


def crowd_snapshot(
    run: Run,
    starts=(),
    state: TrainerState = TrainerState.PAUSED,
    displayed: int | None = None,
    **fields,
) -> Snapshot:
    """Return a snapshot of a run with its crowd."""
    snapshot = replace(
        snapshot_of(run, probes=(), state=state), crowd=crowd_of(run, starts, **fields)
    )
    if displayed is not None:
        snapshot = replace(snapshot, replica=displayed)
    return read_only(snapshot)


def looked_at(view, run: Run, **fields) -> Snapshot:
    """Show a run in a view: first without maps, then with those that it asked for."""
    view.present(crowd_snapshot(run, **fields))
    snapshot = crowd_snapshot(run, view.request().starts, **fields)
    view.present(snapshot)
    return snapshot
