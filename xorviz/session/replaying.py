"""One random start goes the way of its crowd again, alone, for curves of its own."""

from __future__ import annotations

import time
from dataclasses import replace

from xorviz.engine.choice import NUMPY
from xorviz.engine.run import Run
from xorviz.engine.state import one_replica
from xorviz.session.apply import apply_edit
from xorviz.session.courses import set_mark
from xorviz.session.crowd_edits import KeepReplica, OfReplica
from xorviz.session.edits import Edit
from xorviz.session.history import History
from xorviz.session.inverses import Inverse
from xorviz.session.living import LivingRun
from xorviz.session.position import Course, Position, Turn
from xorviz.session.record import LogEntry, Record

#: Seconds that a person waits for curves; where they take longer, they begin at this step. How long
#: the whole way takes cannot be told from its beginning: the steps there are looked at one by one,
#: the later ones ever more seldom. Measured for 2-2-1: 50,000 steps of NumPy, 300,000 compiled.
LONGEST_REPLAY = 3.0


class _Alone(LivingRun):
    """One replica as it is in its crowd: its engine is told, and diverging does not stop it."""

    def __init__(self, position: Position, engine: str, entries: int) -> None:
        self._told = engine
        self._entry = entries
        super().__init__(Record(position, (), position.spec))

    def take(self, turn: Turn, edit: Edit | None) -> Edit | None:
        """Take an edit of all, and return its inverse; None is an edit of another replica."""
        self._entry = turn.entry + 1
        if edit is not None:
            marks = list(self._history.marks)
            inverse = self.apply(edit, turn.takes_back).inverse
            self._history.marks[:] = marks
            self.mark(turn)
            return inverse
        # The next edit draws its numbers by how many there were.
        position = self._position(self._history)
        counted = replace(position.state, edits=position.state.edits + 1)
        self._run = self._run_from(replace(position, state=counted))
        self._watch.follow(self._run)
        self._history.timeline.begin(self._run, self.entries)
        return None

    def mark(self, turn: Turn) -> None:
        """Mark what happened, as the log has it."""
        set_mark(self._history.marks, self.step, turn.document, turn.continues)

    def pass_by(self, turn: Turn) -> None:
        """Mark what has done nothing to this replica."""
        self._entry = turn.entry + 1
        self.mark(turn)
        self._history.timeline.begin(self._run, self.entries)

    def take_over(self, engine: str) -> None:
        """Let an engine take the steps from here on."""
        if engine != self._told:
            self._told = engine
            self._run = self._run_from(self._position(self._history))
            self._watch.follow(self._run)
            self._join_time()

    @property
    def entries(self) -> int:
        """How many entries the log of the crowd had."""
        return self._entry

    def _run_from(self, position: Position) -> Run:
        spec = position.spec
        return Run(spec, position.state, spec.replica_numbers, self._told)


class Replay:
    """The way of one replica of a living crowd, gone alone up to where the crowd stands.

    It is gone a part at a time. An edit or a step of the crowd in between makes it longer, another
    run in its place makes it begin again; later it can be gone on from where it has come to.

    Parameters
    ----------
    living : LivingRun
        Never changed.
    replica : int
        One that runs in it.
    """

    def __init__(self, living: LivingRun, replica: int) -> None:
        self.replica = replica
        self._living = living
        self._course: Course | None = None
        self._alone: _Alone
        self._taken = 0
        self._inverses: dict[int, Edit | None] = {}
        self._is_lost = False
        self._spent = 0.0

    @property
    def history(self) -> History | None:
        """The curves so far; None where they cannot be had, or not in time."""
        if self._is_lost or self._course is None:
            return None
        return self.reached.position.history

    @property
    def reached(self) -> Record:
        """Where the replica has come to, alone."""
        return self._alone.record()

    def go_on(self, seconds: float) -> bool:
        """Go on for a moment; tell whether this is the end of it."""
        start = time.perf_counter()
        course = self._living.course
        if course is None:
            self._course = None
            return True
        if not self._is_on(course):
            self._begin(course)
        self._course = course
        while not self._is_lost and self._has_moved(course):
            if time.perf_counter() - start >= seconds:
                self._spent += time.perf_counter() - start
                self._is_lost = self._spent >= LONGEST_REPLAY
                return self._is_lost
        self._spent = 0.0
        return True

    def _is_on(self, course: Course) -> bool:
        """Tell whether what has been gone belongs to this way."""
        if self._course is None or self._course.base is not course.base:
            return False
        taken = self._taken
        same = len(course.turns) >= taken and (
            not taken or course.turns[taken - 1] is self._course.turns[taken - 1]
        )
        following = course.turns[taken].step if taken < len(course.turns) else self._living.step
        return same and self._alone.step <= following

    def _begin(self, course: Course) -> None:
        base = course.base
        spec = base.spec.alone(self.replica)
        state = one_replica(base.state, base.spec.replica_numbers.index(self.replica))
        history = base.history
        if self.replica != base.spec.replica:
            # The curves of another; what was done to all is marked on these, too.
            marks = (mark for mark in history.marks if "replica" not in dict(mark.values))
            history = History(marks=marks)
        engine = course.turns[0].engine if course.turns else self._living.engine
        first = course.turns[0].entry if course.turns else self._living.entries
        self._alone = _Alone(Position(spec, state, history), engine, first)
        self._taken = 0
        self._inverses = {}
        self._is_lost = False
        self._spent = 0.0

    def _has_moved(self, course: Course) -> bool:
        """Take some steps or the next edit; tell whether there was anything to take."""
        turn = course.turns[self._taken] if self._taken < len(course.turns) else None
        end = self._living.step if turn is None else turn.step
        if self._alone.step < end:
            self._alone.take_over(self._living.engine if turn is None else turn.engine)
            self._alone.advance(end - self._alone.step)
            return True
        if turn is None:
            return False
        self._turn(turn)
        self._taken += 1
        return True

    def _turn(self, turn: Turn) -> None:
        edit = turn.edit
        if edit is None and turn.takes_back is None:
            self._alone.pass_by(turn)
            return
        if turn.takes_back is not None:
            self._is_lost |= turn.takes_back not in self._inverses
            edit = self._inverses.get(turn.takes_back)
        elif isinstance(edit, Inverse):
            # It brings back numbers of all replicas, and nobody has told what it takes back.
            self._is_lost = True
        if isinstance(edit, OfReplica) and edit.replica != self.replica:
            edit = None
        if not self._is_lost:
            self._inverses[turn.entry] = self._alone.take(turn, edit)


def record_of_start(record: Record, replica: int, history: History | None) -> Record:
    """Return one random start of a crowd as a record of its own, as it stands.

    Parameters
    ----------
    record : Record
        Of the crowd.
    replica : int
    history : History or None
        Its curves; None where they are to begin here.

    Raises
    ------
    SpecError
        If there is no such start.
    """
    edit = KeepReplica(replica)
    own = History() if history is None else history.copy()
    crowd = record.position
    outcome = apply_edit(edit, replace(crowd, history=own))
    document, step = edit.to_json(), crowd.state.step
    set_mark(own.marks, step, document, continues=False)
    shown = crowd.spec.replica if crowd.spec.replicas > 1 else None
    engine = crowd.engine or NUMPY
    entry = LogEntry(step, document, outcome.changes, 0.0, None, engine, shown)
    return Record(outcome.position, (*record.log, entry), record.origin)
