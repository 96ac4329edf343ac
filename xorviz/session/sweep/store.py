"""Cells that have ended, kept on disk, so that a sweep goes on where it was broken off."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from xorviz import __version__
from xorviz.session.machine import fingerprint, what_counts
from xorviz.session.sweep.document import sweep_document
from xorviz.session.sweep.planning import CellPlan
from xorviz.session.sweep.result import CellPlateau, CellResult, Starts
from xorviz.session.sweep.spec import SweepSpec
from xorviz.session.user_folders import user_data
from xorviz.session.whole_files import write_whole

log = logging.getLogger(__name__)

#: Of the files.
SCHEMA = 1

#: Sweeps that are kept.
_KEPT = 50

_ARRAYS = {
    "replicas": np.int64,
    "loss": np.float64,
    "accuracy": np.float64,
    "solved": np.bool_,
    "diverged": np.bool_,
    "first_solved": np.int64,
    "plateau": np.int8,
}


class Store:
    """The folder of one sweep: a file a cell.

    It is named by all that its cells depend on: what the sweep says, the engine of each cell, the
    machine and the packages. So whatever is found in it holds.

    Parameters
    ----------
    sweep : SweepSpec
    plans : sequence of CellPlan
        Of all its cells.
    parent : Path, optional
        Where the folders of all sweeps are; by default with the user's data.
    """

    def __init__(
        self, sweep: SweepSpec, plans: Sequence[CellPlan], parent: Path | None = None
    ) -> None:
        self._sweep = sweep
        self._plans = plans
        parent = user_data() / "sweeps" if parent is None else parent
        self.folder = parent / _digest(sweep, plans)
        #: Why a cell could not be kept, once that was so.
        self.failure: OSError | None = None

    def clear(self) -> None:
        """Forget all cells."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def load(self) -> dict[int, CellResult]:
        """Return the cells that are there; those that are damaged are as if they were not."""
        found = {}
        for path in sorted(self.folder.glob("cell-*.npz")):
            try:
                result = _read(path, self._sweep, self._plans)
            except Exception as error:
                # Whatever a damaged file makes of itself: the cell is run again.
                log.warning("%s is damaged and not used: %s", path, error)
            else:
                found[result.cell] = result
        self._clear_others_away()
        return found

    def keep(self, result: CellResult) -> None:
        """Keep a cell. Where that fails the sweep goes on, and `failure` says why."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            path = self.folder / f"cell-{result.cell:05}.npz"
            write_whole(path, lambda stream: _write(stream, result))
        except OSError as error:
            if self.failure is None:
                log.info("a cell cannot be kept: %s", error)
            self.failure = error

    def _clear_others_away(self) -> None:
        """Remove all sweeps but those that were used last."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            os.utime(self.folder)
            others = [path for path in self.folder.parent.iterdir() if path != self.folder]
            others.sort(key=lambda path: path.stat().st_mtime, reverse=True)
        except OSError as error:
            log.info("the folder of sweeps cannot be used: %s", error)
            return
        for path in others[_KEPT - 1 :]:
            log.info("clearing away the cells of an older sweep: %s", path.name)
            shutil.rmtree(path, ignore_errors=True)


def _digest(sweep: SweepSpec, plans: Sequence[CellPlan]) -> str:
    engines = [plan.engine for plan in plans]
    made_of = {
        "schema": SCHEMA,
        "xorviz": __version__,
        "sweep": sweep_document(sweep),
        "engines": engines,
        "machines": {name: what_counts(fingerprint(name)) for name in sorted(set(engines))},
    }
    text = json.dumps(made_of, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def _write(stream: BinaryIO, result: CellResult) -> None:
    said = {
        "cell": result.cell,
        "steps": result.steps,
        "checked_every": result.checked_every,
        "plateaus": [[one.name, one.floor, one.count] for one in result.plateaus],
    }
    text = np.frombuffer(json.dumps(said).encode(), dtype=np.uint8)
    arrays = {name: getattr(result.starts, name) for name in _ARRAYS}
    np.savez(stream, allow_pickle=False, said=text, **arrays)


def _read(path: Path, sweep: SweepSpec, plans: Sequence[CellPlan]) -> CellResult:
    """Read a cell.

    Raises
    ------
    Exception
        Of any kind, where the file is damaged.
    """
    with np.load(path, allow_pickle=False) as archive:
        said: dict[str, Any] = json.loads(archive["said"].tobytes())
        arrays = {name: archive[name] for name in _ARRAYS}
    cell, steps, every = (int(said[name]) for name in ("cell", "steps", "checked_every"))
    plateaus = tuple(
        CellPlateau(str(name), float(floor), int(count)) for name, floor, count in said["plateaus"]
    )
    count = len(arrays["replicas"])
    for name, kind in _ARRAYS.items():
        array = arrays[name]
        if array.dtype != kind or array.shape != (count,):
            raise ValueError(f"{name} is {array.dtype} of {array.shape}")
        array.setflags(write=False)
    if path.name != f"cell-{cell:05}.npz" or steps != plans[cell].steps:
        raise ValueError(f"it is of another cell ({cell}, {steps} steps)")
    if not 1 <= count <= sweep.replicas or (arrays["replicas"] != np.arange(count)).any():
        raise ValueError(f"it has {count} starts, or others")
    stands = arrays["plateau"]
    if stands.min() < -1 or stands.max() >= len(plateaus):
        raise ValueError("a start stands on no plateau that there is")
    return CellResult(cell, steps, every, Starts(**arrays), plateaus)
