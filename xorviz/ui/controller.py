"""Between the window and the trainer: intents become edits, receipts undo, snapshots pictures."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

from xorviz.engine.errors import EngineError
from xorviz.sentences import describe
from xorviz.session.edits import Edit
from xorviz.session.engines import Engines
from xorviz.session.receipt import Receipt
from xorviz.session.record import OpenRecord, Record
from xorviz.session.snapshot import Request, Snapshot, TrainerState
from xorviz.session.trainer import Trainer
from xorviz.ui import intents, time_intents
from xorviz.ui.intent_edits import edits_for
from xorviz.ui.intents import Intent
from xorviz.ui.motion import Pace
from xorviz.ui.tree_edits import tree_edit
from xorviz.ui.undo import Reversible, UndoHistory

log = logging.getLogger(__name__)

#: Milliseconds between two looks for receipts and pictures, and between two pictures at least: 55 a
#: second. A picture that is late by a little does not wait for a whole further frame.
TICK, FRAME = 6, 18

#: Seconds that a thread which is not the window's waits for the run.
_PATIENCE = 30.0

#: While the run stands still and nobody acts, every so many ticks are enough.
_IDLE_TICKS = 36

#: Milliseconds after which a picture that was asked for counts as lost.
_LATE = 250

Answer = Callable[[Receipt], None]


class Controller(QObject):
    """The one place where wishes of the window reach the run.

    Parameters
    ----------
    record : Record
        The run to begin with.
    request : callable
        Returns what the visible views need in the next snapshot; None where nobody sees any: then
        only a few snapshots a second tell how the run goes.
    engines : Engines, optional
        Which engine takes the steps, as in `xorviz.session.living.LivingRun`.
    pace : Pace, optional
        How often the pictures of a run that goes on come; by default as often as can be seen.
    """

    #: A new picture of the run: `Snapshot`.
    pictured = Signal(object)
    #: An edit took effect: `Receipt`.
    edited = Signal(object)
    #: Something was refused: the sentence.
    refused = Signal(str)
    #: The undo and redo verbs have changed: two codes, "" for none.
    undo_changed = Signal(str, str)

    def __init__(
        self,
        record: Record,
        request: Callable[[], Request | None],
        engines: Engines | None = None,
        pace: Pace | None = None,
    ) -> None:
        super().__init__()
        self._trainer = Trainer(record, engines)
        self._request = request
        self._undo = UndoHistory()
        self._answers: dict[int, Answer] = {}
        self._waiting: deque[Callable[[], None]] = deque()
        self._dragged: type[Intent] | None = None
        self._idle = 0
        self._pace = pace or Pace(FRAME)
        self._since_picture = QElapsedTimer()
        self._since_picture.start()
        self.snapshot: Snapshot | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)

    def start(self) -> None:
        """Start the thread and the pictures."""
        self._trainer.start()
        self._ask()
        self._timer.start(TICK)

    def use_engines(self, engines: Engines) -> None:
        """Let runs that begin from here on have their engine chosen otherwise."""
        self._trainer.use_engines(engines)

    def close(self) -> None:
        """Stop the pictures and the thread, and wait for it."""
        self._timer.stop()
        self._trainer.close()

    def act(self, intent: Intent) -> None:
        """Do what a person wants."""
        self._idle = 0
        if isinstance(intent, intents.SetRunning):
            self._trainer.set_running(intent.running)
        elif isinstance(intent, intents.SingleStep):
            self._trainer.single_step()
        elif isinstance(intent, intents.SetSpeed):
            self._trainer.set_speed(intent.steps_per_second)
        elif isinstance(intent, intents.ShowStart):
            self._trainer.show_replica(intent.replica)
        elif isinstance(intent, intents.OpenStart):
            ticket = self._trainer.open_start(intent.replica)
            self._answers[ticket] = lambda receipt: self._done(receipt, continues=False)
        elif isinstance(intent, time_intents.ShowStep):
            self._trainer.show_step(intent.step)
        elif isinstance(intent, time_intents.SetTimeBudget):
            self._trainer.set_budget(intent.size)
        elif (edit := tree_edit(intent)) is not None:
            self.submit(edit)
        elif self.snapshot is not None:
            self._edit(intent, self.snapshot)

    def submit(self, edit: Edit, then: Answer | None = None) -> None:
        """Ask for an edit, which undo takes back; the receipt is given to `then` as well."""

        def answer(receipt: Receipt) -> None:
            self._done(receipt, continues=False)
            if then is not None:
                then(receipt)

        self._submit(edit, answer)

    def open(self, record: Record) -> None:
        """Put another run in place of this one; undo brings it back."""
        self.submit(OpenRecord(record))

    def undo(self) -> None:
        """Take back the last edit, not the training since."""
        self._in_turn(self._undo_now)

    def redo(self) -> None:
        """Do the edit again that was taken back last."""
        self._in_turn(self._redo_now)

    def run_up_to(self, step: int | None) -> None:
        """Let the run go up to a step and wait there; None lets it go on and on."""
        self._trainer.run_up_to(step)

    @property
    def stands(self) -> bool:
        """Whether no step is being taken now."""
        return self._trainer.stands

    def ask_for_picture(self) -> None:
        """Ask for a picture at once, of what is wanted now."""
        self._ask(even_unseen=False)

    def record(self) -> Record:
        """Return the run with its past and branches, as it stands at the next step boundary."""
        return self._trainer.record()

    def ask_record(self) -> Callable[[], Record]:
        """Ask for what `record` returns; what is returned here waits for it, in any thread."""
        wait = self._trainer.ask_record()
        return lambda: wait(_PATIENCE)

    def record_as_shown(self) -> Record:
        """Return what is on display: where that is an earlier step, the run as it was then."""
        return self._trainer.record(as_shown=True)

    def when_settled(self, action: Callable[[], None]) -> None:
        """Do something once all edits that are on their way have been answered."""
        self._in_turn(action)

    def rename(self, record: Record) -> None:
        """Let the run have the name and the file of a record; nothing else of it changes."""
        self._trainer.rename(record)

    def mark_saved(self, record: Record) -> None:
        """Note that this record has reached a file."""
        self._trainer.mark_saved(record)
        self._idle = 0

    def tick(self) -> None:
        """Look for receipts and for a picture, and ask for the next one."""
        for receipt in self._trainer.receipts():
            self._idle = 0
            self._answers.pop(receipt.ticket)(receipt)
        while self._waiting and not self._answers:
            self._waiting.popleft()()
        running = self._is_running
        apart = self._pace.apart if running else FRAME
        if self._since_picture.elapsed() < apart - TICK // 2:
            return
        snapshot = self._trainer.take_snapshot()
        if snapshot is not None:
            self._since_picture.restart()
            self.snapshot = snapshot
            self._trainer.begin_drawing()
            self.pictured.emit(snapshot)
            # Painting follows in the event loop, in two rounds: a plot's scene passes its changes
            # on to its widget in the first.
            QTimer.singleShot(0, lambda: QTimer.singleShot(0, self._drawn))
        running = self._is_running
        self._idle = 0 if running or self._is_on_the_way else self._idle + 1
        if running:
            # Normally the next picture is asked for when one has come; one that got lost is asked
            # for again.
            late = self._since_picture.elapsed() > apart + _LATE
            if late:
                self._since_picture.restart()
            due = late or (self._pace.is_calm and not self._trainer.owes_snapshot)
        else:
            late = self._idle % _IDLE_TICKS == 0
            due = late or self._idle <= 2
        if due:
            self._ask(even_unseen=late)

    def _drawn(self) -> None:
        """Let the thread go on, and ask for the next picture.

        Made while the window draws, it would hold up the drawing, and the drawing it.
        """
        self._trainer.end_drawing()
        if self._pace.is_calm:
            # It is asked for when it is due: made now, it would be old by then.
            return
        running = self._is_running
        # Closed meanwhile, there is nobody left to ask. Where another picture is on its way, as
        # after the window was held up, it is the one that was asked for last: with one more, each
        # would always be shown by the views whose turn comes after it.
        if running and self._timer.isActive() and not self._trainer.owes_snapshot:
            self._ask(even_unseen=False)

    @property
    def _is_running(self) -> bool:
        return self.snapshot is not None and self.snapshot.state is TrainerState.RUNNING

    @property
    def _is_on_the_way(self) -> bool:
        """Whether an earlier step is being gone to that has not been reached."""
        time = None if self.snapshot is None else self.snapshot.time
        return time is not None and time.goes_to is not None

    def refresh(self) -> None:
        """Ask for a new picture soon: a view has become visible."""
        self._idle = 0

    def _ask(self, even_unseen: bool = True) -> None:
        request = self._request()
        if request is not None or even_unseen:
            self._trainer.request(request or Request())

    def _edit(self, intent: Intent, snapshot: Snapshot) -> None:
        try:
            edits = edits_for(intent, snapshot)
        except EngineError as error:
            log.info("refused: %s", error)
            self.refused.emit(describe(error))
            return
        # The last value of a drag comes when the slider is let go; it still belongs to the drag,
        # and ends it even where it changes nothing more.
        continues = self._dragged is type(intent)
        self._dragged = type(intent) if getattr(intent, "dragging", False) else None
        # What one wish has done, one undo takes back.
        group = self._undo.new_group() if len(edits) > 1 else None
        for edit in edits:
            self._submit(
                edit, lambda receipt: self._done(receipt, continues, group), continues=continues
            )

    def _submit(
        self, edit: Edit, answer: Answer, takes_back: int | None = None, continues: bool = False
    ) -> None:
        ticket = self._trainer.submit(edit, takes_back, continues)
        self._answers[ticket] = answer
        self._idle = 0

    def _in_turn(self, action: Callable[[], None]) -> None:
        """Undo must know what the edits still on their way have done."""
        if self._answers:
            self._waiting.append(action)
        else:
            action()

    def _undo_now(self) -> None:
        taken = self._undo.take_undo()
        if taken is not None:
            self._submit(
                taken.inverse,
                lambda receipt: self._undo_settled(taken, receipt),
                takes_back=taken.entry,
            )

    def _undo_settled(self, taken: Reversible, receipt: Receipt) -> None:
        self._settle(receipt, lambda: self._undo.undone(taken, receipt))
        if receipt.error is None and self._undo.goes_on_undoing(taken):
            self._undo_now()

    def _redo_now(self) -> None:
        taken = self._undo.take_redo()
        if taken is not None:
            self._submit(
                taken.inverse,
                lambda receipt: self._redo_settled(taken, receipt),
                takes_back=taken.entry,
            )

    def _redo_settled(self, taken: Reversible, receipt: Receipt) -> None:
        self._settle(receipt, lambda: self._undo.redone(taken, receipt))
        if receipt.error is None and self._undo.goes_on_redoing(taken):
            self._redo_now()

    def _done(self, receipt: Receipt, continues: bool, group: int | None = None) -> None:
        self._settle(receipt, lambda: self._undo.done(receipt, continues, group))

    def _settle(self, receipt: Receipt, note: Callable[[], None]) -> None:
        note()
        self.undo_changed.emit(self._undo.undo_code or "", self._undo.redo_code or "")
        if receipt.error is not None:
            self.refused.emit(describe(receipt.error))
        else:
            self.edited.emit(receipt)
