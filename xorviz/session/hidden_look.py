"""Where a layer sends the patterns and the input plane, looked at seldom enough for a long run."""

from __future__ import annotations

import math
import time

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.run import Run
from xorviz.engine.spec import LayerSpec, NetworkSpec
from xorviz.insight.hidden_space import hidden_space
from xorviz.insight.plane_lines import PlaneLines, plane_lines
from xorviz.insight.straight_cut import straight_cut
from xorviz.session.planes import Looked
from xorviz.session.shown_patterns import ShownPatterns
from xorviz.session.snapshot import (
    PRINCIPAL_AXES,
    HiddenSpaceLook,
    OutputCut,
    Request,
    WarpedGrid,
)

Array = NDArray[np.float64]

#: Seconds between two looks while a run goes on, and how many times as long as a look the time
#: until the next one is, at least.
_APART, _REST = 0.12, 8.0

#: Multiplications that a grid may take; lines and points on each, at most and at least.
_WORK = 30_000_000
_MOST, _LEAST = (25, 61), (9, 31)

#: Of more patterns nobody looks for those that lie on one another.
_MOST_GROUPED = 512


class HiddenSpaceLooks:
    """Looks at the displayed replica of one run between two edits, and keeps the last look.

    Parameters
    ----------
    shown : ShownPatterns
    former : HiddenSpaceLooks, optional
        Before an edit.
    same : bool
        Whether the edit left the network's shape and the patterns as they were: while the run goes
        on, the edits of a slider do not bring a look each then.
    """

    def __init__(
        self, shown: ShownPatterns, former: HiddenSpaceLooks | None = None, same: bool = False
    ) -> None:
        self._shown = shown
        self._key: object = None
        self._due = 0.0
        self._last: HiddenSpaceLook | None = None
        #: Whether the last look was at this very run, and not at that before the edit.
        self._is_own = False
        #: The axes of the last look, for those of the next to point the same way.
        self._former: tuple[str, Array] | None = None
        if former is not None:
            self._former = former._former
            if same:
                self._key, self._due, self._last = former._key, former._due, former._last

    def latest(self, run: Run, looked: Looked, request: Request, running: bool) -> HiddenSpaceLook:
        """Return a look: at this step, or while the run goes on at one of a moment ago.

        Parameters
        ----------
        run : Run
            Not changed.
        looked : Looked
            The plane that is warped, where it is all of the inputs.
        request : Request
            Which layer and which axes are wanted.
        running : bool
            Whether the run goes on.
        """
        key = (request.hidden_layer, request.hidden_units, looked.cut.axes)
        begun = time.perf_counter()
        last = self._last if key == self._key else None
        stands = self._is_own and last is not None and last.step == run.step
        if last is not None and (stands or (running and begun < self._due)):
            return last
        self._key, self._is_own = key, True
        self._last = found = self._look(run, looked, request)
        taken = time.perf_counter() - begun
        self._due = begun + max(_APART, _REST * taken)
        return found

    def _look(self, run: Run, looked: Looked, request: Request) -> HiddenSpaceLook:
        network = run.spec.network
        layer = _layer_meant(network, request.hidden_layer)
        if layer is None:
            return _nothing(run.step)
        units = _units_meant(layer, request.hidden_units)
        former = None
        if self._former is not None and self._former[0] == layer.id:
            former = self._former[1]
        lines = _lines(network, layer, looked)
        shown, parameters = self._shown, run.displayed_parameters()
        space = hidden_space(
            network,
            parameters,
            layer.id,
            shown.inputs[0],
            shown.shares,
            None if lines is None else _inputs_on(lines, looked),
            units,
            former,
            grouped=len(shown.shares) <= _MOST_GROUPED,
        )
        entry = ACTIVATIONS[layer.activation.name]
        between = entry.range(entry.resolve(layer.activation))
        if space is None:
            return _nothing(run.step, layer.id, units, between)
        if units is None:
            self._former = (layer.id, space.axes)
        level = looked.grid.level
        cut = straight_cut(network, parameters, space, level)
        grid = _NO_GRID if lines is None else WarpedGrid(space.grid, lines.across, lines.through)
        return HiddenSpaceLook(
            step=run.step,
            layer=layer.id,
            units=units,
            explained=space.explained,
            range=between,
            largest=float(np.abs(space.activations).max()),
            finite=True,
            points=space.points,
            groups=None if space.collapsed is None else space.collapsed.near,
            grid=_sealed_grid(grid),
            cut=None if cut is None else OutputCut(cut.a, cut.b, cut.c, level, cut.complete),
        )


def _sealed_grid(grid: WarpedGrid) -> WarpedGrid:
    for array in (grid.lines, grid.across, grid.through):
        array.flags.writeable = False
    return grid


_NO_GRID = WarpedGrid(np.empty((0, 0, 2)), np.empty(0, np.bool_), np.empty(0, np.bool_))


def _nothing(
    step: int,
    layer: str = "",
    units: tuple[int, int] | None = None,
    between: tuple[float, float] = (-math.inf, math.inf),
) -> HiddenSpaceLook:
    """Return a look at which there is nothing to see."""
    points = np.empty((0, 2))
    points.flags.writeable = False
    grid = _sealed_grid(_NO_GRID)
    return HiddenSpaceLook(
        step, layer, units, (0.0, 0.0), between, 0.0, not layer, points, (), grid, None
    )


def _layer_meant(network: NetworkSpec, wanted: str | None) -> LayerSpec | None:
    """Return a layer by its id, else the last hidden one, else nothing."""
    hidden = [layer for layer in network.layers if layer.id != network.output]
    named = [layer for layer in network.layers if layer.id == wanted]
    found = named or hidden[-1:]
    return found[0] if found else None


def _units_meant(layer: LayerSpec, wanted: tuple[int, int] | None) -> tuple[int, int] | None:
    """Return two units, or one twice; None for the principal axes."""
    if layer.units == 1:
        return 0, 0
    if wanted is not None and all(0 <= unit < layer.units for unit in wanted):
        return wanted
    return (0, 1) if layer.units == 2 and wanted != PRINCIPAL_AXES else None


def _lines(network: NetworkSpec, layer: LayerSpec, looked: Looked) -> PlaneLines | None:
    """Return the lines that are warped; None where the plane is not all of the inputs.

    Through large networks there are fewer.
    """
    plane, paired = looked.plane, looked.grid.paired
    features, (across, up) = plane.inputs.shape[2], plane.axes
    flat = across == up
    if features != (1 if flat else 2) * (2 if paired else 1):
        return None
    passed = 0
    for one in network.layers:
        passed += (network.fan_in(one) + 1) * one.units
        if one.id == layer.id:
            break
    most, count = _MOST
    if 2 * most * count * passed > _WORK:
        part = math.sqrt(_WORK / (2.0 * most * count * passed))
        most, count = max(round(most * part), _LEAST[0]), max(round(count * part), _LEAST[1])
    return plane_lines(plane.extent, plane.points, flat, most, 2 * count - 1 if flat else count)


def _inputs_on(lines: PlaneLines, looked: Looked) -> Array:
    """Return the inputs at each place of each line, `(lines, places, features)`."""
    count, places = lines.places.shape[:2]
    inputs = looked.grid.inputs_at(lines.places.reshape(-1, 2))[0]
    return np.asarray(inputs.reshape(count, places, -1))
