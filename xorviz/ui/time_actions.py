"""What the window does about time beside drawing it: its actions, and the memory for the past."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from xorviz.session.snapshot import Snapshot, TimeLook, TrainerState
from xorviz.ui import settings
from xorviz.ui.actions import PALETTE_REASON, Actions
from xorviz.ui.menus import Menus
from xorviz.ui.seen import is_seen
from xorviz.ui.time_intents import CompareBranches, Rescue, SetTimeBudget
from xorviz.ui.views.timeline import TimelineView
from xorviz.ui.views.timeline.words import megabytes

_MEGABYTE = 2**20

#: So many branches can be compared at once.
_MOST_COMPARED = 4


class TimeActions(QObject):
    """Joins the actions about time to the timeline and the run.

    Parameters
    ----------
    actions : Actions
    menus : Menus
    timeline : TimelineView
    parent : QObject
    """

    #: Emits an `xorviz.ui.intents.Intent`.
    intent = Signal(object)

    def __init__(
        self, actions: Actions, menus: Menus, timeline: TimelineView, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._actions, self._memory, self._timeline = actions, menus.memory, timeline
        self._title = menus.memory.title()
        self._time: TimeLook | None = None
        self._budget = -1
        self._told: tuple[object, ...] | None = None
        actions.step_back.triggered.connect(timeline.go_back_one)
        actions.play_back.triggered.connect(self._play_back)
        timeline.play_back.toggled.connect(actions.play_back.setChecked)
        actions.to_present.triggered.connect(lambda: timeline.go_to(None))
        actions.previous_mark.triggered.connect(lambda: timeline.go_to_mark(forward=False))
        actions.next_mark.triggered.connect(lambda: timeline.go_to_mark(forward=True))
        actions.rescue.triggered.connect(lambda: self.intent.emit(Rescue()))
        actions.compare_branches.triggered.connect(self._compare)
        for size, action in actions.memories.items():
            action.triggered.connect(partial(self._set_budget, size * _MEGABYTE))
        menus.time.aboutToShow.connect(self._tell_used)
        self._settle()

    def present(self, snapshot: Snapshot) -> None:
        """Take where in its time the run stands."""
        timeline, running = self._timeline, snapshot.state is TrainerState.RUNNING
        if not running or timeline.play_back.plays or not is_seen(timeline):
            # A hand that drags waits for each picture, and what is hidden still does what the
            # actions ask of it; of a run that goes on the timeline has its turns.
            timeline.present(snapshot)
        self._time = snapshot.time
        told = self._told_of(snapshot.time)
        if told != self._told:
            self._told = told
            self._settle()

    def _told_of(self, time: TimeLook | None) -> tuple[object, ...]:
        """Return what the actions go by: most pictures change nothing of it."""
        if time is None:
            return ()
        several, begun = len(time.branches) > 1, time.step > time.first
        return begun, time.is_past, several, time.budget, self._timeline.play_back.plays

    def _settle(self) -> None:
        actions, time = self._actions, self._time
        none = self.tr("Nothing of this run's past is kept.")
        begun = self.tr("There is no earlier step to show.")
        can_go_back = time is not None and time.step > time.first
        for action in (actions.step_back, actions.play_back, actions.previous_mark):
            _enable(action, can_go_back or self._timeline.play_back.plays, begun)
        is_past = time is not None and time.is_past
        present = self.tr("The present is on show.")
        _enable(actions.to_present, is_past, present)
        _enable(actions.next_mark, is_past, present)
        _enable(actions.rescue, time is not None, none)
        several = time is not None and len(time.branches) > 1
        alone = self.tr("There is one branch; an edit in the past begins another.")
        _enable(actions.compare_branches, several, alone)
        for size, action in actions.memories.items():
            _enable(action, time is not None, none)
            action.setChecked(time is not None and time.budget == size * _MEGABYTE)
        if time is not None:
            self._remind(time)

    def _remind(self, time: TimeLook) -> None:
        """Let a run that begins with another budget have the one that was chosen."""
        if time.budget == self._budget:
            return
        self._budget = time.budget
        chosen = settings.TIME_BUDGET.read()
        if chosen > 0 and chosen != time.budget:
            self.intent.emit(SetTimeBudget(chosen))

    def _set_budget(self, size: int, _: bool = False) -> None:
        settings.TIME_BUDGET.write(size)
        self.intent.emit(SetTimeBudget(size))

    def _tell_used(self) -> None:
        time = self._time
        if time is None:
            self._memory.setTitle(self._title)
            return
        used = self.tr("{0} ({1} of {2} MB used)")
        kept, budget = megabytes(time.kept), megabytes(time.budget)
        self._memory.setTitle(used.format(self._title, kept, budget))

    def _play_back(self) -> None:
        self._timeline.toggle_play_back()
        # The click itself has toggled it, whether or not anything plays.
        self._actions.play_back.setChecked(self._timeline.play_back.plays)

    def _compare(self) -> None:
        if self._time is None:
            return
        shown = [one.id for one in self._time.branches if one.is_shown]
        others = [one.id for one in self._time.branches if not one.is_shown]
        self.intent.emit(CompareBranches(tuple((shown + others)[:_MOST_COMPARED])))


def _enable(action: QAction, usable: bool, reason: str) -> None:
    action.setEnabled(usable)
    action.setProperty(PALETTE_REASON, reason)
