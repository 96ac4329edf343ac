"""A run as it was at an earlier step: gone to from the nearest state that is kept."""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from xorviz.engine.choice import COMPILED, NUMPY, obstacle
from xorviz.engine.halt import Halt
from xorviz.engine.run import Run
from xorviz.session import compiled_code
from xorviz.session.code_folder import is_ready
from xorviz.session.errors import EngineNotLoaded
from xorviz.session.history import History
from xorviz.session.picture import Status, take_snapshot
from xorviz.session.position import Position
from xorviz.session.scene import Scene
from xorviz.session.snapshot import Request, Snapshot
from xorviz.session.timeline.earlier import history_until
from xorviz.session.timeline.kept import Stretch, Timeline

log = logging.getLogger(__name__)

#: Steps taken at once on the way at first; twice as many while they take less than this part of
#: the time that there is.
_AT_ONCE, _PART = 32, 0.25


class Rewound:
    """The displayed replica of a run at a step that lies behind it, alone.

    Nothing of the run itself changes. The steps are taken again by the engine that took them, so
    that every bit is as it was.

    Parameters
    ----------
    history : History
        Of the run, which stands still meanwhile; not changed.
    scene : Scene
        Of the run; what does not depend on the step is taken over from it.
    last : int
        The step at which the run stands.
    """

    def __init__(self, history: History, scene: Scene, last: int) -> None:
        # Of its own: the memory for states may be made smaller meanwhile.
        self._history = history = history.copy()
        self._last = last
        self._timeline: Timeline = history.timeline
        self._stretches = self._timeline.stretches
        self._own_scene = scene
        self._scenes: dict[int, Scene] = {}
        self._documents: dict[int, Mapping[str, Any]] = {}
        self._place = -1
        self._run: Run | None = None
        self._target = 0
        self._steps_at_once = _AT_ONCE
        self._until: tuple[int, History] | None = None

    @property
    def step(self) -> int:
        """The step that has been reached."""
        return self.run.step

    @property
    def run(self) -> Run:
        """The replica where it has been reached; a target must have been set."""
        assert self._run is not None
        return self._run

    @property
    def goes_to(self) -> int | None:
        """The step that is being gone to; None once it has been reached."""
        return None if self._run is None or self._is_there else self._target

    @property
    def holds_lock(self) -> bool:
        """Whether steps hold the interpreter's lock; those of the compiled engine do not."""
        return self.run.engine != COMPILED

    @property
    def until_look(self) -> int:
        """Steps until something else is due, at least 1: here the next edit."""
        return max(1, self._end_of(self._place) - self.step)

    def go_to(self, step: int) -> None:
        """Set out for a step; it is reached by `go_on`.

        Parameters
        ----------
        step : int
            Those that are not kept are taken as the earliest that is.
        """
        self._target = max(step, self._timeline.first)
        place = self._timeline.at(self._target)
        state = self._stretches[place].before(self._target)
        run = self._run
        # What has been reached is nearer than what is kept.
        is_nearer = (
            run is not None and place == self._place and state.step <= run.step <= self._target
        )
        if not is_nearer:
            stretch = self._stretches[place]
            spec = stretch.spec
            self._run = Run(spec, state, spec.replica_numbers, _engine_of(stretch))
            self._place = place

    def go_on(self, seconds: float) -> None:
        """Take steps on the way for a moment."""
        start = time.perf_counter()
        while not self._is_there and (since := time.perf_counter()) - start < seconds:
            self.run.advance(min(self._steps_at_once, self._target - self.step))
            took = time.perf_counter() - since
            if took < _PART * seconds:
                self._steps_at_once *= 2
            elif took > seconds and self._steps_at_once > 1:
                self._steps_at_once //= 2

    def advance(self, steps: int, halt: Halt | None = None) -> int:
        """Take up to so many steps, up to the next edit, which is then taken; return how many.

        Where a halt is asked for, no more are taken, as in `Run.advance`.
        """
        run, end = self.run, self._end_of(self._place)
        taken = run.advance(min(steps, end - run.step), halt=halt)
        if run.step == end and self._place + 1 < len(self._stretches):
            self.go_to(end)
        self._target = self.step
        return taken

    def snapshot(self, request: Request, status: Status) -> Snapshot:
        """Make a snapshot of the step that has been reached; its curves end there."""
        return take_snapshot(self.run, self._scene(), request, status, self.history())

    def document(self, replicas: int) -> Mapping[str, Any]:
        """Return the experiment as JSON, of so many random starts that stand elsewhere."""
        known = self._documents.get(self._place)
        if known is None:
            whole = {**self._scene().document, "replicas": replicas}
            known = self._documents[self._place] = MappingProxyType(whole)
        return known

    def history(self) -> History:
        """Return the curves up to the step that has been reached."""
        if self._until is None or self._until[0] != self.step:
            self._until = (self.step, history_until(self._history, self.step))
        return self._until[1]

    def position(self) -> Position:
        """Return the replica as a run alone, as it stood at the step that has been reached."""
        run = self.run
        return Position(run.spec, run.state(), self.history().copy(), run.engine)

    @property
    def stretch(self) -> Stretch:
        """Between which edits the step lies that has been reached."""
        return self._stretches[self._place]

    def close(self) -> None:
        """End what is done in the background, and wait for it."""
        for scene in self._scenes.values():
            scene.close()

    @property
    def _is_there(self) -> bool:
        return self.step == self._target

    def _end_of(self, place: int) -> int:
        """Return the step at which a stretch ends."""
        if place + 1 < len(self._stretches):
            return self._stretches[place + 1].first
        return self._last

    def _scene(self) -> Scene:
        if self._place not in self._scenes:
            self._scenes[self._place] = Scene(self.run, self._own_scene, aside=True)
        return self._scenes[self._place]


def _engine_of(stretch: Stretch) -> str:
    """Return the engine that takes the steps of a stretch again.

    That is the one that took them. Where a file comes from a machine that had it and this one has
    it not, or not yet, NumPy does, as it does with the steps to come: the last digits may differ.
    """
    if stretch.engine != COMPILED or obstacle(stretch.spec, 1):
        return NUMPY
    if not compiled_code.is_loaded() and not is_ready():
        return NUMPY
    try:
        compiled_code.load()
    except EngineNotLoaded as error:
        log.warning("NumPy takes the steps again: %s", error)
        return NUMPY
    return COMPILED
