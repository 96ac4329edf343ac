"""What the training thread does: paced slices of whole steps, and between them what it is asked."""

from __future__ import annotations

import logging
import queue
import time

from xorviz.engine.errors import EngineError, InternalError, NonFiniteError, SpecError
from xorviz.session.branching import BranchingRun
from xorviz.session.crowd_edits import KeepReplica, SetReplicas
from xorviz.session.display import Display, speaks_of_end
from xorviz.session.drawing_turn import DrawingTurn
from xorviz.session.edits import Edit
from xorviz.session.engines import Engines
from xorviz.session.inbox import Inbox
from xorviz.session.mailbox import Mailbox
from xorviz.session.pace import LONGEST_CHUNK, PAUSE, SETTLED, SLICE, Pace
from xorviz.session.picture import Status
from xorviz.session.receipt import Receipt
from xorviz.session.record import OpenRecord, Record
from xorviz.session.snapshot import INTERNAL, Failure, Request, Snapshot, TrainerState
from xorviz.session.starts import Starts

log = logging.getLogger(__name__)


class TrainingLoop:
    """The run and its state, in the hands of one thread; `xorviz.session.trainer` draws the states.

    The inbox, the receipts, the mailbox, the turn of drawing and the limit are for other threads.
    All else is called by the thread that goes through `run`, most of it as actions of the inbox.

    Parameters
    ----------
    record : Record
        Where to go on.
    engines : Engines, optional
        As in `xorviz.session.living.LivingRun`.
    spreads : bool
        As of `xorviz.session.trainer.Trainer`.
    """

    def __init__(self, record: Record, engines: Engines | None, spreads: bool) -> None:
        #: What it is asked to do.
        self.inbox = Inbox()
        #: What became of edits; loses nothing.
        self.receipts: queue.SimpleQueue[Receipt] = queue.SimpleQueue()
        #: What it shows.
        self.mailbox = Mailbox()
        #: When it stands aside.
        self.drawing = DrawingTurn()
        #: The step at which it waits, still running; None is nowhere.
        self.limit: int | None = None
        self.living = BranchingRun(record, engines)
        self.display = Display(self.living)
        self.living.between = self._breathe
        self._spreads = spreads
        self._starts = Starts(self.living, self._recover)
        self._state = TrainerState.PAUSED
        self._speed: float | None = None
        self._failure: Failure | None = None
        self._pace = Pace()
        self._stands_since = time.perf_counter()

    @property
    def stands(self) -> bool:
        """Whether no step is being taken: it does not run, or has come to where it is to wait."""
        return self._state is not TrainerState.RUNNING or self._room == 0

    def run(self) -> None:
        """Go on until `close`."""
        while self._state is not TrainerState.CLOSED:
            try:
                self._serve(self._work())
                self._let_draw()
            except Exception:
                # A defect of ours must not end the thread: the window would wait for it for ever.
                log.exception("the training thread failed")
                self._failure = Failure(self.living.step, "", INTERNAL)
                self._enter(TrainerState.FAILED)

    def _work(self) -> float | None:
        """Do what is due for a moment; return how long to wait for a request then."""
        if self._starts.is_busy:
            self._starts.go_on(SLICE)
            return PAUSE
        if self.display.is_on_the_way:
            self.display.go_on(SLICE)
            return PAUSE
        if self._state is TrainerState.RUNNING:
            return self._slice()
        return PAUSE if not self.display.is_past and self.living.look_on() else None

    def _serve(self, wait: float | None) -> None:
        """Wait so long for a request (None: until one comes), then do all that are there."""
        self.inbox.serve(wait)
        self._answer()

    def _may_go_on(self, start: float) -> bool:
        """Whether the slice is not over, and nobody waits for the thread, or for its lock."""
        is_wanted = self.inbox.halt.is_asked or (self.display.holds_lock and self.drawing.is_on)
        return not is_wanted and time.perf_counter() - start < SLICE

    def _let_draw(self) -> None:
        """Stand aside while the window draws, for a moment at most, if steps hold the lock."""
        if self.display.holds_lock:
            self.drawing.wait()

    def _breathe(self) -> None:
        """Between two parts of what takes long, let the window have its picture.

        That is a look at a large training set, or drawing the orders of many sets.
        """
        if self._state is TrainerState.RUNNING:
            self._answer()
            self._let_draw()

    @property
    def _room(self) -> int | None:
        """How many steps there are up to where it is to wait; None where that is nowhere."""
        # Another thread may set it meanwhile.
        limit = self.limit
        return None if limit is None else max(limit - self.display.step, 0)

    def _within_limit(self, steps: int) -> int:
        room = self._room
        return steps if room is None else min(steps, room)

    def _slice(self) -> float | None:
        """Take steps for a moment; return how long to let go of the lock, None for good."""
        start = time.perf_counter()
        if self._room == 0:
            return None
        due = self._pace.due(self._speed, start)
        wait = PAUSE
        try:
            if due is None:
                wait = PAUSE if self.display.holds_lock else 0.0
                while (steps := self._within_limit(self._full_speed())) > 0:
                    self._pace.count(self._advance(steps))
                    # Not before: somebody who asks again and again would have it stand still.
                    if not self._may_go_on(start):
                        break
            elif due >= 1:
                due = self._within_limit(due)
                self._pace.take(due)
                while due > 0:
                    taken = self._advance(min(due, self._pace.chunk(SLICE / 4)))
                    self._pace.count(taken)
                    due -= taken
                    if not self._may_go_on(start):
                        break
                self._pace.give_back(due)
            else:
                wait = self._pace.until_next(self._speed, start)
        except NonFiniteError as error:
            self._stop(error)
        except SpecError as error:
            self._rest(error)
        self._pace.measure(time.perf_counter())
        return wait

    def _advance(self, steps: int) -> int:
        """Take steps, or take them again in the past up to its end; return how many."""
        taken = self.display.advance(steps, self.inbox.halt)
        if self.display.is_at_end:
            self._leave_past()
        return taken

    def _full_speed(self) -> int:
        """Return how many steps to take at once where as many are due as can be."""
        if self.display.holds_lock:
            return self._pace.chunk(SLICE / 4)
        # Steps that hold no lock go on as long as the curves let them, until somebody asks for
        # something: to take the lock from a window that draws lasts a millisecond.
        return min(self._pace.chunk(LONGEST_CHUNK), self.display.until_look)

    def _answer(self) -> None:
        """Make the snapshot that was asked for, if the last one has been taken."""
        if not self.display.is_soon_there:
            self.mailbox.fill(self._pictured)

    def _pictured(self, request: Request) -> Snapshot:
        running = self._state is TrainerState.RUNNING
        stands = time.perf_counter() - self._stands_since
        status = Status(
            state=self._state,
            steps_per_second=self._pace.rate if running else 0.0,
            failure=None if self.display.is_past else self._failure,
            modified=self.living.modified,
            settled=not running and (stands >= SETTLED or not self._spreads),
            in_parts=self._spreads,
        )
        return self.display.snapshot(request, status)

    def _enter(self, state: TrainerState) -> None:
        if state is not self._state:
            self._pace.reset(time.perf_counter())
        self._state = state
        self._stands_since = time.perf_counter()

    def close(self) -> None:
        """End the thread with the step that it is taking."""
        self._enter(TrainerState.CLOSED)

    def set_running(self, running: bool) -> None:
        """Run or pause, unless it has failed."""
        if self._state in (TrainerState.PAUSED, TrainerState.RUNNING):
            self._enter(TrainerState.RUNNING if running else TrainerState.PAUSED)

    def single_step(self) -> None:
        """Take one step and stand still, unless it has failed."""
        if self._state in (TrainerState.PAUSED, TrainerState.RUNNING):
            self._enter(TrainerState.PAUSED)
            try:
                self._advance(1)
            except NonFiniteError as error:
                self._stop(error)
            except SpecError as error:
                self._rest(error)

    def _rest(self, error: SpecError) -> None:
        """Stand still where counting ends, as only a file that somebody made up can say."""
        log.info("the run goes no further: %s", error)
        self._enter(TrainerState.PAUSED)

    def _stop(self, error: NonFiniteError) -> None:
        log.info("the run stopped: %s", error)
        self._failure = Failure(error.step, error.layer, error.where)
        self._enter(TrainerState.FAILED)

    def _recover(self) -> None:
        """Be ready to go on: what had stopped the run is no longer so."""
        if self._state is TrainerState.FAILED:
            self._failure = None
            self._enter(TrainerState.PAUSED)

    def show_step(self, step: int | None) -> None:
        """Set out for an earlier step; None goes back to where the run goes on."""
        if step is not None and self.display.set_out(step):
            self._enter(TrainerState.PAUSED)
        else:
            self._leave_past()

    def _leave_past(self) -> None:
        """Put the run itself on display again, as it stands."""
        if self.display.is_past:
            self.display.leave()
            if self._failure is not None:
                self._enter(TrainerState.FAILED)

    def show_replica(self, replica: int) -> None:
        """Set out to put another random start on display."""
        self._leave_past()
        self._starts.show(replica)

    def take_out(self, ticket: int, replica: int) -> None:
        """Set out to put one random start in place of the crowd; answer with a receipt."""

        def taken(found: Record | EngineError) -> None:
            if isinstance(found, Record):
                self.edit(ticket, OpenRecord(found), None, False)
            else:
                step = self.living.step
                self.receipts.put(Receipt(ticket, step, KeepReplica(replica), error=found))

        self._leave_past()
        self._starts.take_out(replica, taken)

    def set_speed(self, steps_per_second: float | None) -> None:
        """Set the pace; None is as fast as it goes."""
        self._speed = steps_per_second
        self._pace.reset(time.perf_counter())

    def edit(self, ticket: int, edit: Edit, takes_back: int | None, continues: bool) -> None:
        """Apply an edit to what is on display, and answer with a receipt."""
        step, shown = self.display.step, self.living.replica
        if speaks_of_end(edit, takes_back):
            self._leave_past()
        parts = self.display.is_past
        try:
            done = self.display.apply(edit, takes_back, continues)
        except EngineError as error:
            log.info("edit refused: %s", error)
            self.receipts.put(Receipt(ticket, step, edit, error=error))
            return
        except Exception as error:
            # A defect of ours must not take the run with it: it stands as it was.
            log.exception("edit failed: %r", edit)
            self.receipts.put(Receipt(ticket, step, edit, error=InternalError(repr(error))))
            return
        if parts:
            # The branch stands before what had stopped the run.
            self._failure = None
        self._recover()
        if isinstance(edit, SetReplicas) and self.living.replica != shown:
            self._starts.show(self.living.replica, again=True)
        self.receipts.put(
            Receipt(ticket, step, edit, done.inverse, done.entry, done.changes, done.output_moved)
        )
