"""Small decision maps of some random starts, all from one forward pass."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.dataset import Dataset
from xorviz.engine.forward import forward
from xorviz.engine.run import Run
from xorviz.engine.solved import is_one_hot
from xorviz.session.decision import DecisionGrid
from xorviz.session.snapshot import CrowdMaps

Array = NDArray[np.float64]

#: Most maps in one picture, and cells a side.
MOST_MAPS, SIDE = 128, 16

#: Multiplications and numbers to write for the maps of one picture, each number as so many.
_PART, _NUMBER = 12_000_000, 16


class StartMaps:
    """The maps between two edits; where all are too much for one picture, some are renewed in each.

    Parameters
    ----------
    data : Dataset
        Of the displayed replica: its targets tell what the outputs mean.
    """

    def __init__(self, data: Dataset) -> None:
        targets = data.telling
        self._classes = targets.shape[-1] if is_one_hot(data.distinct_targets) else 0
        first = targets[..., 0]
        self._low = min(float(first.min()), -1.0 if targets.min() < 0.0 else 0.0)
        self._high = max(float(first.max()), 1.0)
        self._grid: DecisionGrid | None = None
        self._inputs: Array | None = None
        self._kept: dict[int, tuple[int, NDArray[np.uint8]]] = {}

    def of(self, run: Run, starts: Sequence[int], grid: DecisionGrid) -> CrowdMaps | None:
        """Return the maps of some starts; None where none is asked for.

        Parameters
        ----------
        run : Run
        starts : sequence of int
            By number; what there is not is left out, and so are the last of too many.
        grid : DecisionGrid
            Upon the plane that is looked at.
        """
        numbers = run.spec.replica_numbers
        wanted = [start for start in dict.fromkeys(starts) if start in numbers][:MOST_MAPS]
        if not wanted:
            return None
        if grid is not self._grid or self._inputs is None:
            self._grid, self._inputs = grid, _inputs(grid)
            self._kept = {}
        # Those that have waited longest come first.
        late = [start for start in wanted if self._kept.get(start, (-1,))[0] != run.step]
        late.sort(key=lambda start: self._kept.get(start, (-1,))[0])
        late = late[: self._at_once(run)]
        if late:
            self._renew(run, late, self._inputs)
        self._kept = {start: self._kept[start] for start in wanted if start in self._kept}
        values = np.stack([image for _, image in self._kept.values()])
        return CrowdMaps(
            _sealed(np.array(list(self._kept), dtype=np.int64)),
            _sealed(values),
            self._classes,
            grid.plane.extent,
        )

    def _at_once(self, run: Run) -> int:
        network = run.spec.network
        work = sum((network.fan_in(layer) + 1 + _NUMBER) * layer.units for layer in network.layers)
        return max(1, _PART // (work * SIDE * SIDE))

    def _renew(self, run: Run, starts: Sequence[int], inputs: Array) -> None:
        network, numbers = run.spec.network, run.spec.replica_numbers
        parameters = run.parameters_of([numbers.index(start) for start in starts])
        with np.errstate(all="ignore"):
            outputs = forward(network, parameters, inputs)[network.output].activation
            images = self._image(outputs).reshape(len(starts), SIDE, SIDE)
        for start, image in zip(starts, images, strict=True):
            self._kept[start] = (run.step, image)

    def _image(self, outputs: Array) -> NDArray[np.uint8]:
        """Return what outputs mean, `(replicas, points)`."""
        if self._classes:
            return np.asarray(outputs.argmax(axis=2), dtype=np.uint8)
        part = (outputs[:, :, 0] - self._low) / (self._high - self._low)
        # What is no number is on neither side.
        part = np.nan_to_num(np.clip(part, 0.0, 1.0), nan=0.5)
        return np.asarray(np.rint(part * 255.0), dtype=np.uint8)


def _inputs(grid: DecisionGrid) -> Array:
    """Return the middles of the cells as inputs, row by row from the bottom."""
    left, right, bottom, top = grid.plane.extent
    parts = (np.arange(SIDE) + 0.5) / SIDE
    across, up = np.meshgrid(left + parts * (right - left), bottom + parts * (top - bottom))
    return grid.inputs_at(np.stack([across.ravel(), up.ravel()], axis=1))


def _sealed(array: NDArray[Any]) -> NDArray[Any]:
    array.flags.writeable = False
    return array
