"""A run that lives: it advances, records its curves, takes edits and writes them in its log."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from xorviz.engine.choice import COMPILED
from xorviz.engine.errors import SpecError
from xorviz.engine.halt import Halt
from xorviz.engine.run import Run
from xorviz.engine.solved import Evaluation
from xorviz.engine.spec import ExperimentSpec, PatternsData
from xorviz.engine.spec.ranges import LARGEST_COUNT
from xorviz.session import compiled_code
from xorviz.session.apply import apply_edit
from xorviz.session.by_hand import by_hand_after
from xorviz.session.courses import course_after, course_from, set_mark
from xorviz.session.edits import Edit, SetData
from xorviz.session.engines import Engines
from xorviz.session.errors import EngineNotLoaded
from xorviz.session.history import History
from xorviz.session.output_moved import are_patterns, largest_change, output_of
from xorviz.session.picture import Status, take_snapshot
from xorviz.session.position import Course, Position, Turn
from xorviz.session.record import LogEntry, OpenRecord, Record
from xorviz.session.scene import Scene
from xorviz.session.snapshot import Probe, Request, Snapshot, TrainerState
from xorviz.session.stamps import Stamp
from xorviz.session.timeline.following import follow_in_time, join_time
from xorviz.session.trail_of_run import follow_edit, note_weights
from xorviz.session.watch import Watch

log = logging.getLogger(__name__)

#: What changes where another run takes the place of this one.
EVERYTHING = ("run", "network", "data", "training")


@dataclass(frozen=True)
class Done:
    """An edit that was applied: fields as in `xorviz.session.trainer.Receipt`."""

    inverse: Edit
    entry: int
    changes: tuple[str, ...]
    output_moved: float


class LivingRun:
    """One run with its curves and its log, without any thread.

    Parameters
    ----------
    record : Record
        Where to go on.
    curves : bool
        Whether to record them. A point is a pass over the whole training set, which for thousands
        of pictures takes a hundred times as long as a step; where nobody will see the curves, it
        is left out.
    engines : Engines, optional
        Which engine takes the steps; by default that of the record, and NumPy where none has yet.

    Raises
    ------
    UnusableEngine
        If the compiled engine is wanted and nothing else, and cannot run this.
    """

    _run: Run
    _scene: Scene
    _watch: Watch
    _history: History
    _log: list[LogEntry]
    _by_hand: list[frozenset[int]]
    _course: Course | None
    _origin: ExperimentSpec
    _saved: tuple[int, int] | None
    _name: str
    _stamp: Stamp | None

    def __init__(self, record: Record, curves: bool = True, engines: Engines | None = None) -> None:
        self._curves = curves
        self._engines = engines or Engines()
        #: Called between the parts of a long look at the training set; a snapshot may be made then.
        self.between: Callable[[], None] | None = None
        self._load(record)

    def use_engines(self, engines: Engines) -> None:
        """Let runs that begin from here on have their engine chosen otherwise."""
        self._engines = engines

    @property
    def step(self) -> int:
        """Steps taken."""
        return self._run.step

    @property
    def replica(self) -> int:
        """The random start on display."""
        return self._run.spec.replica

    @property
    def replicas(self) -> range:
        """The random starts that run."""
        return self._run.spec.replica_numbers

    @property
    def course(self) -> Course | None:
        """The way that a crowd has come; None of a run alone."""
        return self._course

    @property
    def entries(self) -> int:
        """How many entries the log has."""
        return len(self._log)

    @property
    def engine(self) -> str:
        """The engine that takes the steps."""
        return self._run.engine

    @property
    def holds_lock(self) -> bool:
        """Whether steps hold the interpreter's lock; those of the compiled engine do not."""
        return self._run.engine != COMPILED

    @property
    def modified(self) -> bool:
        """Whether there are edits that no file holds, or steps since the file was written."""
        if self._saved is None:
            return bool(self._log)
        return (self._run.step, len(self._log)) != self._saved

    @property
    def checked_every(self) -> int:
        """Steps between two checks of whether the task is solved for the first time."""
        return self._run.checked_every

    @property
    def until_look(self) -> int:
        """Steps until the next point of the curves or look for dead units, at least 1."""
        gap = self._scene.standing.gap
        return min(self._history.until_due(self._run.step, gap), self._watch.until_due())

    def evaluate(self) -> Evaluation:
        """Judge the displayed replica on the whole training set."""
        return self._run.evaluate_displayed()

    def evaluate_test(self) -> Evaluation | None:
        """Judge it on the patterns that are kept for a test; None where there are none."""
        return self._run.evaluate_displayed_test()

    def advance(
        self, steps: int, trace: list[float] | None = None, halt: Halt | None = None
    ) -> int:
        """Take up to so many steps, up to the next point of the curves or look; return how many.

        Parameters
        ----------
        steps : int
        trace : list of float, optional
        halt : Halt, optional
            As in `Run.advance`.

        Raises
        ------
        NonFiniteError
            As `Run.advance` does.
        SpecError
            If it stands where counting ends: what is further could not be saved.
        """
        steps = min(steps, self._run.room)
        if self._run.room <= 0:
            allowed = (f"0 … {LARGEST_COUNT - 1}",)
            raise SpecError("state.step", "out_of_range", self.step, allowed)
        self._load_engine()
        if self.between is not None:
            self._run.rest_by(self._rest)
        if not self._curves:
            return self._run.advance(steps, trace, halt)
        self._look()
        self._watch.leave(self._history.deaths)
        taken = self._run.advance(min(steps, self.until_look), trace, halt)
        self._look()
        return taken

    def snapshot(self, request: Request, status: Status) -> Snapshot:
        """Make a snapshot; the run and its curves stay as they are."""
        if Probe.MICROSCOPE in request.probes and status.state is not TrainerState.RUNNING:
            # It looks at the next step, which the engine takes.
            self._load_engine()
        hands = self._by_hand[-1] if self._by_hand else frozenset()
        return take_snapshot(self._run, self._scene, request, status, self._history, hands)

    def look_on(self) -> bool:
        """Go on with a long look at the crowd; tell whether there is more of it to do."""
        return self._scene.crowd.go_on(self._run)

    def close(self) -> None:
        """End what is done in the background, and wait for it."""
        self._scene.close()

    def show_replica(self, replica: int, history: History | None = None) -> None:
        """Put another random start on display; nothing of the run itself changes.

        Parameters
        ----------
        replica : int
            One of `replicas`.
        history : History, optional
            Its curves up to here; by default they begin here.
        """
        spec = replace(self._run.spec, replica=replica)
        self._run = Run(spec, self._run.state(), engine=self._run.engine)
        self._scene = Scene(self._run, self._scene)
        self._watch = _watch(self._run, self._scene)
        self._history = History() if history is None else history.copy()
        if self._curves and self._history.deaths.looked < 0:
            self._watch.see(self._history.deaths)
        if self._curves and not len(self._history.trail):
            note_weights(self._run, self._history)
        self._join_time()

    def record(self) -> Record:
        """Return a frozen copy of everything."""
        return Record(
            self._position(self._history.copy()),
            tuple(self._log),
            self._origin,
            self._saved,
            self._name,
            stamp=self._stamp,
        )

    def mark_saved(self, record: Record) -> None:
        """Count changes from this record on."""
        self._saved = record.stands_at
        self.rename(record)

    def rename(self, record: Record) -> None:
        """Take the name and the file of a record; nothing else of it."""
        self._name, self._stamp = record.name, record.stamp

    def apply(self, edit: Edit, takes_back: int | None = None, continues: bool = False) -> Done:
        """Apply an edit between two steps.

        Raises
        ------
        SpecError
            If it is not allowed; nothing has changed then.
        """
        if isinstance(edit, OpenRecord):
            former, left = self.record(), self._scene.landscape
            self._load(edit.record)
            self._scene.landscape.end(left)
            return Done(OpenRecord(former), -1, EVERYTHING, 0.0)
        # A copy: an edit that fails changes nothing, and a restart keeps it in its inverse.
        history = self._history.copy()
        if history.deaths.basis is not None:
            # Steps may be taken again here, of a file that has just been opened too.
            self._load_engine()
        self._watch.see(history.deaths)
        before = self._position(history)
        former_output, trail = output_of(self._run), history.trail.points
        outcome = apply_edit(edit, before)
        run = self._run_from(outcome.position)
        scene = Scene(run, self._scene, edit)
        output_moved = 0.0
        if outcome.changes != ("data",) or not are_patterns(before.spec, run.spec):
            output_moved = largest_change(former_output, output_of(run))
        document: Mapping[str, Any] = (
            edit.to_json() if takes_back is None else {"edit": "undo", "entry": takes_back}
        )
        changes = outcome.changes
        if run.engine != self._run.engine:
            log.info("at step %s %s takes the steps", run.step, run.engine)
            changes = (*changes, "engine")
        former_engine, former_run = self._run.engine, self._run
        # From here on nothing can fail: an edit is there as a whole or not at all.
        self._run, self._scene, self._watch = run, scene, _watch(run, scene)
        self._history = outcome.position.history.copy()
        self._history.let_go(tuple(layer.id for layer in run.spec.network.layers))
        self._watch.after_edit(self._history.deaths)
        has_trail = len(self._history.trail) > 0
        # One that came back with a former run is of that run already.
        if (self._curves and not has_trail) or (has_trail and "run" not in changes):
            follow_edit(former_run, self._run, self._history)
        named = _patterns_of(edit) if takes_back is None else None
        shown = before.spec.replica if before.spec.replicas > 1 else None
        self._log.append(
            LogEntry(
                before.state.step, document, changes, output_moved, named, former_engine, shown
            )
        )
        self._by_hand.append(by_hand_after(self._log[-1], self._by_hand))
        entry = len(self._log) - 1
        set_mark(self._history.marks, self._run.step, document, continues)
        if self._curves:
            is_other = "run" in changes
            follow_in_time(former_run, self._run, self._history, trail, self.entries, is_other)
        turn = Turn(before.state.step, document, entry, edit, takes_back, continues, former_engine)
        self._course = course_after(before, turn, outcome.position, self._history)
        return Done(outcome.inverse, entry, changes, output_moved)

    def _load(self, record: Record) -> None:
        run = self._run_from(record.position)
        self._run, self._scene = run, Scene(run)
        self._watch = _watch(run, self._scene)
        self._history = record.position.history.copy()
        if self._curves and self._history.deaths.looked < 0:
            self._watch.see(self._history.deaths)
        if self._curves and not len(self._history.trail):
            note_weights(self._run, self._history)
        self._log = list(record.log)
        self._by_hand = []
        for entry in self._log:
            self._by_hand.append(by_hand_after(entry, self._by_hand))
        self._course = record.position.course or course_from(record.position)
        self._origin = record.origin
        self._saved = record.saved
        self._name, self._stamp = record.name, record.stamp
        self._join_time()

    def _join_time(self) -> None:
        """Let the states that are kept go on from here, or begin here."""
        if self._curves:
            join_time(self._run, self._history, self.entries)

    def _position(self, history: History) -> Position:
        run = self._run
        return Position(run.spec, run.state(), history, run.engine, self._course)

    def _run_from(self, position: Position) -> Run:
        return Run(position.spec, position.state, engine=self._engines.engine_of(position))

    def _load_engine(self) -> None:
        """Load the compiled engine before its first step; where it fails, go on without."""
        if self._run.engine != COMPILED:
            return
        try:
            compiled_code.load()
        except EngineNotLoaded as error:
            log.warning("NumPy takes the steps: %s", error)
            self._run = Run(self._run.spec, self._run.state())
            self._watch = _watch(self._run, self._scene)
            self._join_time()

    def _rest(self) -> None:
        """Let others have a turn; not while the run is about to find that it has overflown."""
        if self.between is not None and self._run.is_finite:
            self.between()

    def _look(self) -> None:
        """Record what is due at this step."""
        off = None
        standing = self._scene.standing
        if self._history.is_due(self._run.step, standing.gap):
            if self.between is not None and standing.has_looked:
                standing.whole.between = self.between
            point, off = self._scene.look(self._run)
            self._history.record(point)
            self._history.timeline.keep(self._run)
            # A point of it is due only where one of the curves is.
            if self._history.trail.is_due(self._run.step, standing.gap):
                note_weights(self._run, self._history)
        if self._watch.is_due(self._history.deaths):
            self._watch.see(self._history.deaths, off)


def _watch(run: Run, scene: Scene) -> Watch:
    return Watch(run, scene.standing.whole, scene.standing.gap)


def _patterns_of(edit: Edit) -> PatternsData | None:
    """Return the patterns for which a reference stands in the log."""
    data = edit.data if isinstance(edit, SetData) else None
    return data if isinstance(data, PatternsData) and not data.is_written else None
