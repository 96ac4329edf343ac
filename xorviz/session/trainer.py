"""One run that trains in a thread of its own: what any other thread may ask of it."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable

from xorviz.session.edits import Edit
from xorviz.session.engines import Engines
from xorviz.session.receipt import Receipt
from xorviz.session.record import Record
from xorviz.session.snapshot import Request, Snapshot
from xorviz.session.training_loop import TrainingLoop


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
        self._loop = TrainingLoop(record, engines, spreads)
        self._inbox = self._loop.inbox
        self._tickets = 0
        self._thread = threading.Thread(target=self._loop.run, name="xorviz-trainer", daemon=False)

    def start(self) -> None:
        """Start the thread; the run stands still until `set_running`."""
        self._thread.start()

    def close(self) -> None:
        """Stop the thread, if it was started, and wait for it."""
        self._inbox.ask(self._loop.close)
        if self._thread.ident is not None:
            self._thread.join()
        self._loop.display.leave()
        self._loop.living.close()

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
        self._inbox.ask(lambda: self._loop.edit(ticket, edit, takes_back, continues))
        return ticket

    def use_engines(self, engines: Engines) -> None:
        """Let runs that begin from here on have their engine chosen otherwise."""
        self._inbox.ask(lambda: self._loop.living.use_engines(engines))

    def show_replica(self, replica: int) -> None:
        """Put another random start on display, with its curves; the run stands still until then."""
        self._inbox.ask(lambda: self._loop.show_replica(replica))

    def open_start(self, replica: int) -> int:
        """Put one random start, as it stands, in place of the crowd; answered as by `submit`."""
        self._tickets += 1
        ticket = self._tickets
        self._inbox.ask(lambda: self._loop.take_out(ticket, replica))
        return ticket

    def show_step(self, step: int | None) -> None:
        """Show the run as it was after so many steps; None goes back to where it goes on.

        The last wish counts. A step before the earliest that is kept shows that one.
        """
        self._inbox.ask(lambda: self._loop.show_step(step))

    def set_budget(self, size: int) -> None:
        """Keep at most so many bytes of states to go back to."""
        self._inbox.ask(lambda: self._loop.living.set_budget(size))

    def receipts(self) -> list[Receipt]:
        """Return the receipts since the last call, oldest first."""
        found = []
        while True:
            try:
                found.append(self._loop.receipts.get_nowait())
            except queue.Empty:
                return found

    def set_running(self, running: bool) -> None:
        """Run or pause."""
        self._inbox.ask(lambda: self._loop.set_running(running))

    def single_step(self) -> None:
        """Take one step and stand still."""
        self._inbox.ask(self._loop.single_step)

    def set_speed(self, steps_per_second: float | None) -> None:
        """Set the pace; None is as fast as it goes."""
        self._inbox.ask(lambda: self._loop.set_speed(steps_per_second))

    def run_up_to(self, step: int | None) -> None:
        """Let it run up to a step and wait there, still running; None lets it run on and on."""
        self._loop.limit = step
        self._inbox.wake()

    @property
    def stands(self) -> bool:
        """Whether no step is being taken: it does not run, or has come to where it is to wait."""
        return self._loop.stands

    def request(self, request: Request) -> None:
        """Ask for one snapshot, made at the next step boundary."""
        self._loop.mailbox.ask(request)
        self._inbox.wake()

    @property
    def owes_snapshot(self) -> bool:
        """Whether one that was asked for has not been taken yet."""
        return self._loop.mailbox.owes

    def take_snapshot(self) -> Snapshot | None:
        """Return the snapshot in the mailbox, if there is one, and empty it."""
        return self._loop.mailbox.take()

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
        self._inbox.ask(lambda: answer.put(self._loop.display.record(as_shown)))

        def wait(timeout: float) -> Record:
            try:
                return answer.get(timeout=timeout)
            except queue.Empty:
                raise TimeoutError("the trainer did not answer") from None

        return wait

    def rename(self, record: Record) -> None:
        """Let the run have the name and the file of a record; nothing else of it changes."""
        self._inbox.ask(lambda: self._loop.living.rename(record))

    def mark_saved(self, record: Record) -> None:
        """Note that this record has reached a file: changes count from there."""
        self._inbox.ask(lambda: self._loop.living.mark_saved(record))

    def begin_drawing(self) -> None:
        """Leave the interpreter's lock to the window, which now draws, for a moment at most."""
        self._loop.drawing.begin()

    def end_drawing(self) -> None:
        """Go on: the window has drawn."""
        self._loop.drawing.end()
