"""What of a run is on display: its end, from which it goes on, or an earlier step."""

from __future__ import annotations

import time

from xorviz.engine.halt import Halt
from xorviz.session.branch_edits import BranchEdit
from xorviz.session.branching import BranchingRun
from xorviz.session.edits import Edit
from xorviz.session.living import Done
from xorviz.session.picture import Status
from xorviz.session.record import OpenRecord, Record
from xorviz.session.snapshot import Request, Snapshot
from xorviz.session.timeline.rewound import Rewound

#: Seconds after which the steps on the way to one that is wanted are shown.
LONGEST_WAY = 0.15


def speaks_of_end(edit: Edit, takes_back: int | None) -> bool:
    """Tell whether an edit is one of a run as it stands at its end, whatever is shown."""
    return isinstance(edit, OpenRecord | BranchEdit) or takes_back is not None


class Display:
    """Shows a run at its end, or an earlier step while it stands still itself.

    Parameters
    ----------
    living : BranchingRun
    """

    def __init__(self, living: BranchingRun) -> None:
        self._living = living
        self._past: Rewound | None = None
        #: When the way to a step began.
        self._set_out = 0.0

    @property
    def is_past(self) -> bool:
        """Whether an earlier step is shown."""
        return self._past is not None

    @property
    def step(self) -> int:
        """The step that is shown."""
        return self._shown.step

    @property
    def holds_lock(self) -> bool:
        """Whether steps hold the interpreter's lock; those of the compiled engine do not."""
        return self._shown.holds_lock

    @property
    def until_look(self) -> int:
        """Steps until something else is due, at least 1."""
        return self._shown.until_look

    @property
    def is_on_the_way(self) -> bool:
        """Whether an earlier step is wanted that has not been reached."""
        return self._past is not None and self._past.goes_to is not None

    @property
    def is_soon_there(self) -> bool:
        """Whether a picture of a step on the way would only flicker."""
        return self.is_on_the_way and time.perf_counter() - self._set_out < LONGEST_WAY

    def set_out(self, step: int) -> bool:
        """Set out for an earlier step; tell whether there is one to show, and not the end."""
        if step >= self._living.step:
            return False
        if self._past is None:
            self._past = self._living.rewind()
        if self._past.goes_to is None:
            self._set_out = time.perf_counter()
        self._past.go_to(step)
        return True

    def go_on(self, seconds: float) -> None:
        """Go on for a moment to the step that is wanted."""
        if self._past is not None:
            self._past.go_on(seconds)

    def leave(self) -> None:
        """Show the run itself again, as it stands."""
        if self._past is not None:
            self._past.close()
            self._past = None

    def advance(self, steps: int, halt: Halt | None = None) -> int:
        """Take up to so many steps, or take them again; return how many.

        Where a halt is asked for, no more are taken, as in `Run.advance`.
        """
        if self._past is None:
            return self._living.advance(steps, halt=halt)
        return self._past.advance(steps, halt)

    @property
    def is_at_end(self) -> bool:
        """Whether the earlier steps have been taken again up to the end."""
        return self._past is not None and self._past.step >= self._living.step

    def apply(self, edit: Edit, takes_back: int | None, continues: bool) -> Done:
        """Apply an edit; of an earlier step a branch parts, which is then on display at its end.

        Raises
        ------
        SpecError
            If it is not allowed; nothing has changed then.
        """
        if self._past is None:
            return self._living.apply(edit, takes_back, continues)
        done = self._living.branch_off(self._past, edit, continues)
        self.leave()
        return done

    def record(self, as_shown: bool) -> Record:
        """Return the whole run with its branches, or what is shown of it."""
        if self._past is None or not as_shown:
            return self._living.record()
        return self._living.record_of(self._past)

    def snapshot(self, request: Request, status: Status) -> Snapshot:
        """Make a snapshot of what is shown."""
        if self._past is None:
            return self._living.snapshot(request, status)
        return self._living.snapshot_of(self._past, request, status)

    @property
    def _shown(self) -> BranchingRun | Rewound:
        return self._living if self._past is None else self._past
