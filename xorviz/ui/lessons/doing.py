"""Does what a step of a lesson offers: opens, edits, begins random starts, runs so many steps."""

from __future__ import annotations

from collections import deque
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from xorviz.session.crowd_edits import SetReplicas
from xorviz.session.edits import Edit, RestartRun
from xorviz.session.lessons.lesson import Action, Subject
from xorviz.session.receipt import Receipt
from xorviz.session.record import OpenRecord, Record
from xorviz.session.snapshot import Snapshot, TrainerState
from xorviz.ui.controller import Controller
from xorviz.ui.intents import SetRunning, SetSpeed
from xorviz.ui.time_intents import ShowStep


class Doing(QObject):
    """One action at a time.

    Parameters
    ----------
    controller : Controller
    parent : QObject
    """

    #: All of it has been done, and the run stands still.
    done = Signal()
    #: It could not be done; why has been told already.
    failed = Signal()

    def __init__(self, controller: Controller, parent: QObject) -> None:
        super().__init__(parent)
        self._controller = controller
        self._edits: deque[Edit] = deque()
        self._action: Action | None = None
        self._first: int | None = None
        self._goes = self._is_fresh = False
        #: What was opened for the action: no other run is meant by it.
        self.opened: Record | None = None

    @property
    def is_busy(self) -> bool:
        """Whether an action is under way."""
        return self._action is not None

    def begin(self, action: Action, snapshot: Snapshot, name: str) -> None:
        """Begin an action.

        Parameters
        ----------
        action : Action
        snapshot : Snapshot
            How the run stands.
        name : str
            What a run that is opened is called.
        """
        self._controller.act(SetRunning(False))
        self._controller.act(ShowStep(None))
        self._action, self._first = action, snapshot.step
        self._goes = self._is_fresh = False
        self._edits = deque(action.edits)
        starts = action.starts
        if action.subject is not None:
            self._edits.appendleft(OpenRecord(self._record(action.subject, starts, name)))
        elif starts is not None and starts != int(snapshot.spec["replicas"]):
            self._edits.append(SetReplicas(starts))
        self._go_on()

    def stop(self) -> None:
        """Leave it where it is."""
        if self.is_busy:
            self._action = None
            self._edits.clear()
            self._controller.act(SetRunning(False))
            self._controller.run_up_to(None)

    def progress(self, snapshot: Snapshot) -> tuple[int, int]:
        """Return how many steps were taken, and how many there are to take."""
        if self._action is None or not self._is_fresh or self._first is None:
            return 0, 0 if self._action is None else self._action.steps
        return max(snapshot.step - self._first, 0), self._action.steps

    def present(self, snapshot: Snapshot) -> None:
        """See how far it is."""
        if self._action is None or not self._goes or self._first is None:
            return
        if not self._is_fresh:
            # It may have been made before the edits that have been answered; the next one is not.
            self._is_fresh = True
            self._controller.refresh()
            return
        failed = snapshot.state is TrainerState.FAILED
        if snapshot.step < self._first + self._action.steps and not failed:
            return
        if snapshot.state is TrainerState.RUNNING:
            self._controller.act(SetRunning(False))
            return
        self._action = None
        self._controller.run_up_to(None)
        self.done.emit()

    def _record(self, subject: Subject, starts: int | None, name: str) -> Record:
        # With its starts from the first: a lesson leaves nothing unsaved to be asked about.
        spec = subject.spec if starts is None else replace(subject.spec, replicas=starts)
        self.opened = Record.fresh(spec, subject.preset or name)
        return self.opened

    def _go_on(self) -> None:
        if self._action is None:
            return
        if self._edits:
            self._controller.submit(self._edits.popleft(), self._answered)
            return
        self._goes = True
        if self._action.steps:
            assert self._first is not None
            self._controller.run_up_to(self._first + self._action.steps)
            self._controller.act(SetSpeed(self._action.speed))
            self._controller.act(SetRunning(True))
        self._controller.refresh()

    def _answered(self, receipt: Receipt) -> None:
        if self._action is None:
            return
        if receipt.error is not None:
            self._action = None
            self._edits.clear()
            self.failed.emit()
            return
        begins = isinstance(receipt.edit, (OpenRecord, RestartRun, SetReplicas))
        self._first = 0 if begins else receipt.step
        self._go_on()
