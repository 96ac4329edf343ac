"""The training thread: paced slices of whole steps, edits between them, frozen snapshots out."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections import deque
from collections.abc import Callable

from xorviz.engine.errors import EngineError, InternalError, NonFiniteError, SpecError
from xorviz.session.branching import BranchingRun
from xorviz.session.crowd_edits import KeepReplica, SetReplicas
from xorviz.session.display import Display, speaks_of_end
from xorviz.session.edits import Edit
from xorviz.session.engines import Engines
from xorviz.session.inbox import Inbox
from xorviz.session.pace import LONGEST_CHUNK, LONGEST_DRAWING, PAUSE, SETTLED, SLICE, Pace
from xorviz.session.picture import Status
from xorviz.session.receipt import Receipt
from xorviz.session.record import OpenRecord, Record
from xorviz.session.snapshot import INTERNAL, Failure, Request, Snapshot, TrainerState
from xorviz.session.starts import Starts

log = logging.getLogger(__name__)


class Trainer:
    """Trains one run in a thread of its own.

    ::

                  set_running(True)                numbers stop being finite
        PAUSED ----------------------> RUNNING --------------------------------> FAILED
          ^  <----------------------      |                                         |
          |    set_running(False),        |        an edit that is accepted         |
          |    single_step()              |                                         |
          +-------------------------------+-----------------------------------------+
                                close() from any state: CLOSED

    In each of the first three states an earlier step may be on display (`show_step`): then PAUSED
    stands there, and RUNNING takes the steps again that were taken once, up to the last one and on.
    The run itself stands still meanwhile. An edit there parts a branch from it.

    Requests wait in a queue and take effect between two steps. Receipts come back through a queue
    that loses nothing; snapshots through a mailbox that holds one, made only when `request` asked.
    Paused, the thread sleeps on its queue. The compiled engine is loaded here too, before the first
    step that it takes.

    Parameters
    ----------
    record : Record
        Where to go on.
    engines : Engines, optional
        As in `xorviz.session.living.LivingRun`.
    spreads : bool
        Whether what takes long to look at is looked for seldom, and beside the run: snapshots may
        then tell of an earlier step, as suits a window that shows many a second. Else each is
        complete.
    """

    def __init__(
        self, record: Record, engines: Engines | None = None, spreads: bool = True
    ) -> None:
        self._inbox = Inbox()
        self._receipts: queue.SimpleQueue[Receipt] = queue.SimpleQueue()
        self._mailbox: queue.Queue[Snapshot] = queue.Queue(maxsize=1)
        self._living = BranchingRun(record, engines)
        self._display = Display(self._living)
        self._living.between = self._breathe
        self._spreads = spreads
        self._starts = Starts(self._living, self._recover)
        self._state = TrainerState.PAUSED
        self._speed: float | None = None
        self._limit: int | None = None
        # Not in the inbox: between the parts of a long look a request can be met, an edit not.
        self._requests: deque[Request] = deque(maxlen=1)
        self._is_answering = False
        self._failure: Failure | None = None
        self._tickets = 0
        self._pace = Pace()
        self._stands_since = time.perf_counter()
        self._drawn = threading.Event()
        self._drawn.set()
        self._thread = threading.Thread(target=self._main, name="xorviz-trainer", daemon=False)

    # Called by any thread.

    def start(self) -> None:
        """Start the thread; the run stands still until `set_running`."""
        self._thread.start()

    def close(self) -> None:
        """Stop the thread, if it was started, and wait for it."""
        self._inbox.ask(self._close)
        if self._thread.ident is not None:
            self._thread.join()
        self._display.leave()
        self._living.close()

    def submit(self, edit: Edit, takes_back: int | None = None, continues: bool = False) -> int:
        """Ask for an edit; the answer comes as a receipt with the returned ticket.

        Parameters
        ----------
        edit : Edit
        takes_back : int, optional
            The entry of the log that this edit undoes.
        continues : bool
            Whether it goes on with the last one, as the steps of a dragged slider do: the curves
            then show one mark for all of them.
        """
        self._tickets += 1
        ticket = self._tickets
        self._inbox.ask(lambda: self._edit(ticket, edit, takes_back, continues))
        return ticket

    def use_engines(self, engines: Engines) -> None:
        """Let runs that begin from here on have their engine chosen otherwise."""
        self._inbox.ask(lambda: self._living.use_engines(engines))

    def show_replica(self, replica: int) -> None:
        """Put another random start on display, with its curves; the run stands still until then."""
        self._inbox.ask(lambda: self._show_replica(replica))

    def open_start(self, replica: int) -> int:
        """Put one random start, as it stands, in place of the crowd; answered as by `submit`."""
        self._tickets += 1
        ticket = self._tickets

        def taken(found: Record | EngineError) -> None:
            if isinstance(found, Record):
                self._edit(ticket, OpenRecord(found), None, False)
            else:
                step = self._living.step
                self._receipts.put(Receipt(ticket, step, KeepReplica(replica), error=found))

        self._inbox.ask(lambda: self._take_out(replica, taken))
        return ticket

    def show_step(self, step: int | None) -> None:
        """Show the run as it was after so many steps; None goes back to where it goes on.

        The last wish counts. A step before the earliest that is kept shows that one.
        """
        self._inbox.ask(lambda: self._show_step(step))

    def set_budget(self, size: int) -> None:
        """Keep at most so many bytes of states to go back to."""
        self._inbox.ask(lambda: self._living.set_budget(size))

    def receipts(self) -> list[Receipt]:
        """Return the receipts since the last call, oldest first."""
        found = []
        while True:
            try:
                found.append(self._receipts.get_nowait())
            except queue.Empty:
                return found

    def set_running(self, running: bool) -> None:
        """Run or pause."""
        self._inbox.ask(lambda: self._run(running))

    def single_step(self) -> None:
        """Take one step and stand still."""
        self._inbox.ask(self._single_step)

    def set_speed(self, steps_per_second: float | None) -> None:
        """Set the pace; None is as fast as it goes."""
        self._inbox.ask(lambda: self._set_speed(steps_per_second))

    def run_up_to(self, step: int | None) -> None:
        """Let it run up to a step and wait there, still running; None lets it run on and on."""
        self._limit = step
        self._inbox.wake()

    @property
    def stands(self) -> bool:
        """Whether no step is being taken: it does not run, or has come to where it is to wait."""
        return self._state is not TrainerState.RUNNING or self._room == 0

    def request(self, request: Request) -> None:
        """Ask for one snapshot, made at the next step boundary."""
        self._requests.append(request)
        self._inbox.wake()

    @property
    def owes_snapshot(self) -> bool:
        """Whether one that was asked for has not been taken yet."""
        return bool(self._requests) or self._is_answering or not self._mailbox.empty()

    def take_snapshot(self) -> Snapshot | None:
        """Return the snapshot in the mailbox, if there is one, and empty it."""
        try:
            return self._mailbox.get_nowait()
        except queue.Empty:
            return None

    def record(self, timeout: float = 10.0, as_shown: bool = False) -> Record:
        """Return the run with its past, as it stands at the next step boundary.

        Parameters
        ----------
        timeout : float
            Seconds.
        as_shown : bool
            Whether what is on display is meant, where that is an earlier step: then without the
            branches, and of a crowd that start alone.

        Raises
        ------
        TimeoutError
            If the thread does not answer in time.
        """
        return self.ask_record(as_shown)(timeout)

    def ask_record(self, as_shown: bool = False) -> Callable[[float], Record]:
        """Ask for what `record` returns; what is returned here waits for it, in any thread."""
        answer: queue.SimpleQueue[Record] = queue.SimpleQueue()
        self._inbox.ask(lambda: answer.put(self._display.record(as_shown)))

        def wait(timeout: float) -> Record:
            try:
                return answer.get(timeout=timeout)
            except queue.Empty:
                raise TimeoutError("the trainer did not answer") from None

        return wait

    def rename(self, record: Record) -> None:
        """Let the run have the name and the file of a record; nothing else of it changes."""
        self._inbox.ask(lambda: self._living.rename(record))

    def mark_saved(self, record: Record) -> None:
        """Note that this record has reached a file: changes count from there."""
        self._inbox.ask(lambda: self._living.mark_saved(record))

    def begin_drawing(self) -> None:
        """Leave the interpreter's lock to the window, which now draws, for a moment at most.

        Two threads that fight for the lock both lose by it; `xorviz.session.pace` has figures.
        """
        self._drawn.clear()

    def end_drawing(self) -> None:
        """Go on: the window has drawn."""
        self._drawn.set()

    # Called by the thread alone.

    def _main(self) -> None:
        while self._state is not TrainerState.CLOSED:
            try:
                self._serve(self._work())
                self._let_draw()
            except Exception:
                # A defect of ours must not end the thread: the window would wait for it for ever.
                log.exception("the training thread failed")
                self._failure = Failure(self._living.step, "", INTERNAL)
                self._enter(TrainerState.FAILED)

    def _work(self) -> float | None:
        """Do what is due for a moment; return how long to wait for a request then."""
        if self._starts.is_busy:
            self._starts.go_on(SLICE)
            return PAUSE
        if self._display.is_on_the_way:
            self._display.go_on(SLICE)
            return PAUSE
        if self._state is TrainerState.RUNNING:
            return self._slice()
        return PAUSE if not self._display.is_past and self._living.look_on() else None

    def _serve(self, wait: float | None) -> None:
        """Wait so long for a request (None: until one comes), then do all that are there."""
        self._inbox.serve(wait)
        self._answer()

    def _may_go_on(self, start: float) -> bool:
        """Whether the slice is not over, and nobody waits for the thread, or for its lock."""
        is_wanted = self._inbox.halt.is_asked or (
            self._display.holds_lock and not self._drawn.is_set()
        )
        return not is_wanted and time.perf_counter() - start < SLICE

    def _let_draw(self) -> None:
        """Stand aside while the window draws, for a moment at most, if steps hold the lock."""
        if self._display.holds_lock and not self._drawn.wait(LONGEST_DRAWING):
            self._drawn.set()

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
        limit = self._limit
        return None if limit is None else max(limit - self._display.step, 0)

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
                wait = PAUSE if self._display.holds_lock else 0.0
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
        taken = self._display.advance(steps, self._inbox.halt)
        if self._display.is_at_end:
            self._leave_past()
        return taken

    def _full_speed(self) -> int:
        """Return how many steps to take at once where as many are due as can be."""
        if self._display.holds_lock:
            return self._pace.chunk(SLICE / 4)
        # Steps that hold no lock go on as long as the curves let them, until somebody asks for
        # something: to take the lock from a window that draws lasts a millisecond.
        return min(self._pace.chunk(LONGEST_CHUNK), self._display.until_look)

    def _answer(self) -> None:
        """Make the snapshot that was asked for, if the last one has been taken."""
        if self._requests and self._mailbox.empty() and not self._display.is_soon_there:
            self._is_answering = True
            try:
                self._publish(self._requests.pop())
            finally:
                self._is_answering = False

    def _publish(self, request: Request) -> None:
        running = self._state is TrainerState.RUNNING
        stands = time.perf_counter() - self._stands_since
        status = Status(
            state=self._state,
            steps_per_second=self._pace.rate if running else 0.0,
            failure=None if self._display.is_past else self._failure,
            modified=self._living.modified,
            settled=not running and (stands >= SETTLED or not self._spreads),
            in_parts=self._spreads,
        )
        self._mailbox.put_nowait(self._display.snapshot(request, status))

    def _enter(self, state: TrainerState) -> None:
        if state is not self._state:
            self._pace.reset(time.perf_counter())
        self._state = state
        self._stands_since = time.perf_counter()

    def _close(self) -> None:
        self._enter(TrainerState.CLOSED)

    def _run(self, running: bool) -> None:
        if self._state in (TrainerState.PAUSED, TrainerState.RUNNING):
            self._enter(TrainerState.RUNNING if running else TrainerState.PAUSED)

    def _single_step(self) -> None:
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

    def _show_step(self, step: int | None) -> None:
        if step is not None and self._display.set_out(step):
            self._enter(TrainerState.PAUSED)
        else:
            self._leave_past()

    def _leave_past(self) -> None:
        """Put the run itself on display again, as it stands."""
        if self._display.is_past:
            self._display.leave()
            if self._failure is not None:
                self._enter(TrainerState.FAILED)

    def _show_replica(self, replica: int) -> None:
        self._leave_past()
        self._starts.show(replica)

    def _take_out(self, replica: int, taken: Callable[[Record | EngineError], None]) -> None:
        self._leave_past()
        self._starts.take_out(replica, taken)

    def _set_speed(self, steps_per_second: float | None) -> None:
        self._speed = steps_per_second
        self._pace.reset(time.perf_counter())

    def _edit(self, ticket: int, edit: Edit, takes_back: int | None, continues: bool) -> None:
        step, shown = self._display.step, self._living.replica
        if speaks_of_end(edit, takes_back):
            self._leave_past()
        parts = self._display.is_past
        try:
            done = self._display.apply(edit, takes_back, continues)
        except EngineError as error:
            log.info("edit refused: %s", error)
            self._receipts.put(Receipt(ticket, step, edit, error=error))
            return
        except Exception as error:
            # A defect of ours must not take the run with it: it stands as it was.
            log.exception("edit failed: %r", edit)
            self._receipts.put(Receipt(ticket, step, edit, error=InternalError(repr(error))))
            return
        if parts:
            # The branch stands before what had stopped the run.
            self._failure = None
        self._recover()
        if isinstance(edit, SetReplicas) and self._living.replica != shown:
            self._starts.show(self._living.replica, again=True)
        self._receipts.put(
            Receipt(ticket, step, edit, done.inverse, done.entry, done.changes, done.output_moved)
        )
