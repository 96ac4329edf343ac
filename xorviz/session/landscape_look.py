"""The loss around the present weights, looked at seldom: it slows neither steps nor pictures."""

from __future__ import annotations

import logging
import time

import numpy as np

from xorviz.engine.dataset import Dataset
from xorviz.engine.errors import InternalError
from xorviz.engine.layout import Layout
from xorviz.engine.penalties import is_regularized
from xorviz.engine.run import Run
from xorviz.engine.spec import ExperimentSpec
from xorviz.engine.state import Arrays
from xorviz.insight.landscape import SIZE, landscape, numbers_of
from xorviz.session.background import Job, Progress
from xorviz.session.loss_slice import SliceOf, are_alike, loss_slice
from xorviz.session.snapshot import Landscape, LossSlice, PlaneKind, PlaneWish
from xorviz.session.trail import Trail, Trailed, capacity_of
from xorviz.session.weight_axes import WeightAxes, axes_for, explain_too_little, still_hold

log = logging.getLogger(__name__)

#: Seconds between two slices at least, and how many times as long as one the time to the next is.
_APART, _REST = 0.3, 6.0

#: Numbers up to which a slice lasts milliseconds; more are computed in the background.
_SMALL = 2_000_000

#: Numbers up to which a slice lasts less than a second; beyond, it has about half the points a
#: side, and none is computed of what would take many seconds even so.
_MANY, _TOO_MANY = 500_000_000, 2_000_000_000
_COARSE = 31

#: Coordinates beyond which nothing is shown: squares of such weights overflow.
_FARTHEST = 1e12


class LandscapeLooks:
    """Looks at the landscape of the displayed replica of one run, and keeps the last slice.

    Parameters
    ----------
    spec : ExperimentSpec
    data : Dataset
        Of the displayed replica.
    floors : tuple of float
        Of the plateaus.
    former : LandscapeLooks, optional
        Before an edit: its axes are kept where they fit, and its slice until there is another.
    """

    def __init__(
        self,
        spec: ExperimentSpec,
        data: Dataset,
        floors: tuple[float, ...] = (),
        former: LandscapeLooks | None = None,
    ) -> None:
        self._spec = spec.alone(spec.replica_numbers[spec.displayed])
        self._data = data
        # They are floors of the loss alone.
        self._floors = () if is_regularized(spec.network) else floors
        numbers = {size: numbers_of(spec, data, size) for size in (SIZE, _COARSE)}
        self._size = SIZE if numbers[SIZE] <= _MANY else _COARSE
        self._refused = numbers[self._size] > _TOO_MANY
        self._is_small = numbers[SIZE] <= _SMALL
        self._task = (spec.network, spec.training.loss, spec.data, spec.replica)
        self._axes: WeightAxes | None = None
        self._slice: LossSlice | None = None
        self._of: SliceOf | None = None
        self._logarithmic: bool | None = None
        #: Whether it is of another task than this.
        self._is_stale = False
        self._due = 0.0
        self._job: Job[tuple[LossSlice, float]] | None = None
        self._job_of: SliceOf | None = None
        self._left: list[Job[tuple[LossSlice, float]]] = []
        if former is not None:
            self._take_over(former)

    def latest(self, run: Run, trail: Trail, wish: PlaneWish | None, in_parts: bool) -> Landscape:
        """Return how the run stands on its landscape.

        Parameters
        ----------
        run : Run
            Not changed.
        trail : Trail
            The way of its weights; not changed.
        wish : PlaneWish or None
        in_parts : bool
            Whether somebody asks again soon: then slices may be seldom, and long ones are computed
            beside the run.
        """
        with np.errstate(all="ignore"):
            return self._latest(run, trail.points, wish or PlaneWish(), in_parts)

    def _latest(
        self, run: Run, points: Trailed | None, wish: PlaneWish, in_parts: bool
    ) -> Landscape:
        refused = self._reason(run, points, wish)
        if refused:
            return Landscape(wish.kind, refused)
        parameters = run.displayed_parameters()
        axes, here = self._axes_at(run.step, parameters, points, wish)
        if not np.abs(axes.extent).max() <= _FARTHEST:
            return Landscape(wish.kind, "too_far")
        weights = axes.plane.layout.pack(parameters)[0]
        self._collect()
        asked = SliceOf(axes.through(weights), axes.extent)
        if self._is_stale or self._of is None or not self._of.is_like(asked):
            is_due = time.perf_counter() >= self._due or self._is_elsewhere(axes)
            if in_parts and not self._is_small:
                self._begin(asked, run.step, is_due)
            elif not in_parts or is_due:
                self._look(asked, run.step)
        shown = None if self._is_elsewhere(axes) else self._slice
        is_path = wish.kind is PlaneKind.PATH and points is not None
        return Landscape(
            wish.kind,
            across=axes.across,
            up=axes.up,
            extent=axes.extent,
            here=here,
            directions=axes.directions,
            since=axes.since,
            explained=axes.explained(points, weights) if is_path and points is not None else None,
            is_flat=axes.plane.is_flat,
            path=None if points is None else axes.path_of(points, weights),
            slice=shown,
        )

    def end(self, former: LandscapeLooks) -> None:
        """End what is done in the background for another run, and wait for it when this closes."""
        for job in (*former._left, *([former._job] if former._job is not None else [])):
            job.cancel()
            self._left.append(job)

    def close(self) -> None:
        """End what is done in the background, and wait for it."""
        for job in (*self._left, *([self._job] if self._job is not None else [])):
            job.cancel()
            job.join()

    def _take_over(self, former: LandscapeLooks) -> None:
        """Keep what an edit has left as it was."""
        self._due, self._of = former._due, former._of
        self._left = [job for job in former._left if not job.is_over]
        is_same = former._task == self._task
        self._is_stale = former._is_stale or not is_same
        if is_same:
            self._job, self._job_of = former._job, former._job_of
        elif former._job is not None:
            former._job.cancel()
            self._left.append(former._job)
        if former._spec.replica == self._spec.replica:
            self._axes, self._slice = former._axes, former._slice
            self._logarithmic = former._logarithmic

    def _reason(self, run: Run, points: Trailed | None, wish: PlaneWish) -> str:
        """Return why there is no such landscape, or an empty text."""
        if self._refused:
            return "too_large"
        if wish.kind is not PlaneKind.PATH:
            return ""
        if not capacity_of(self._spec.network):
            return "path_not_kept"
        weights = Layout(self._spec.network).pack(run.displayed_parameters())[0]
        # Mostly the first point tells.
        stands = points is not None and np.array_equal(points.weights[0], weights)
        if points is None or (stands and bool((points.weights == weights).all())):
            return "no_path"
        return ""

    def _axes_at(
        self, step: int, parameters: Arrays, points: Trailed | None, wish: PlaneWish
    ) -> tuple[WeightAxes, tuple[float, float]]:
        """Return the axes, those of before where they hold, and where the run is on them."""
        axes = self._axes
        weights = Layout(self._spec.network).pack(parameters)
        if axes is not None and not still_hold(axes, wish, self._spec.network, points):
            axes = None
        # Seldom, for it takes as long as many pictures.
        is_due = time.perf_counter() >= self._due and self._job is None and not wish.held
        is_path = wish.kind is PlaneKind.PATH
        if axes is not None and is_path and points is not None and is_due:
            axes = None if explain_too_little(axes, points, weights[0]) else axes
        if axes is None:
            axes = axes_for(self._spec, self._data, parameters, points, wish, step)
        x, y = axes.place_of(weights)[0].tolist()
        if not wish.held:
            axes = axes.fitted((x, y), points)
        self._axes = axes
        return axes, (x, y)

    def _is_elsewhere(self, axes: WeightAxes) -> bool:
        """Tell whether the last slice is of other axes, and would mislead on these."""
        return self._of is not None and not are_alike(self._of.plane, axes.plane)

    def _look(self, asked: SliceOf, step: int) -> None:
        """Compute a slice here and now."""
        try:
            self._keep(asked, *self._cut(asked, step))
        except Exception:
            # A defect of ours must not take the run with it.
            log.exception("the landscape failed")
            self._give_up(asked)

    def _give_up(self, asked: SliceOf) -> None:
        """Show no slice of what went wrong, and do not try the same again."""
        self._of, self._slice, self._is_stale = asked, None, False
        self._due = time.perf_counter() + _APART

    def _begin(self, asked: SliceOf, step: int, is_due: bool) -> None:
        """Let a slice be computed in the background, unless one of the same axes is."""
        if self._job is not None and self._job_of is not None:
            if are_alike(self._job_of.plane, asked.plane):
                return
            self._job.cancel()
            self._left.append(self._job)
            self._job = None
        elif not is_due:
            return

        def work(tell: Progress) -> tuple[LossSlice, float]:
            tell(0.0)
            return self._cut(asked, step, tell)

        self._job, self._job_of = Job(work, "landscape"), asked
        self._job.start()

    def _collect(self) -> None:
        """Take the slice that was computed in the background, once it is there."""
        if self._job is None or self._job_of is None or not self._job.is_over:
            return
        job, self._job = self._job, None
        try:
            self._keep(self._job_of, *job.take())
        except InternalError:
            # It is in the log.
            self._give_up(self._job_of)

    def _keep(self, asked: SliceOf, found: LossSlice, seconds: float) -> None:
        self._slice, self._of, self._is_stale = found, asked, False
        self._logarithmic = found.logarithmic
        self._due = time.perf_counter() + max(_APART, _REST * seconds)

    def _cut(
        self, asked: SliceOf, step: int, tell: Progress = lambda part: None
    ) -> tuple[LossSlice, float]:
        """Compute a slice; return it, and how long that took."""
        start = time.perf_counter()
        found = landscape(
            self._spec, self._data, asked.plane, asked.extent, self._size, between=tell
        )
        taken = loss_slice(found, step, self._floors, self._logarithmic)
        return taken, time.perf_counter() - start
