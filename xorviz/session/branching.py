"""A run with its branches: earlier steps are shown again, and an edit there parts a new branch."""

from __future__ import annotations

from dataclasses import replace

from xorviz.session.branch_edits import BranchEdit, EndBranch
from xorviz.session.branches import Tree
from xorviz.session.edits import Edit
from xorviz.session.engines import Engines
from xorviz.session.living import EVERYTHING, Done, LivingRun
from xorviz.session.picture import Status
from xorviz.session.record import Record
from xorviz.session.snapshot import Probe, Request, Snapshot, TimeLook
from xorviz.session.timeline import BUDGET
from xorviz.session.timeline.look import TimeLooks
from xorviz.session.timeline.rewound import Rewound
from xorviz.session.timeline.sharing import share_of, within


class BranchingRun(LivingRun):
    """One run, that is on display, and those that have parted from it, which stand still.

    Parameters
    ----------
    record : Record
        Where to go on.
    engines : Engines, optional
        As in `LivingRun`.
    """

    _tree: Tree
    _saved_tree: Tree

    def __init__(self, record: Record, engines: Engines | None = None) -> None:
        self._budget = BUDGET
        self._times = TimeLooks()
        super().__init__(record, engines=engines)

    @property
    def modified(self) -> bool:
        """Whether there is anything of the run or its branches that no file holds."""
        if self._tree is not self._saved_tree:
            return True
        return super().modified or (self._saved is None and len(self._tree.branches) > 1)

    def record(self) -> Record:
        """Return a frozen copy of everything, the branches too."""
        record = super().record()
        saved = record.saved if self._tree is self._saved_tree else None
        return replace(record, saved=saved, tree=self._tree)

    def mark_saved(self, record: Record) -> None:
        """Count changes from this record on."""
        super().mark_saved(record)
        self._saved_tree = record.tree

    def snapshot(self, request: Request, status: Status) -> Snapshot:
        """Make a snapshot; the run and its curves stay as they are."""
        return replace(super().snapshot(request, status), time=self._time_look())

    def set_budget(self, size: int) -> None:
        """Keep at most so many bytes of states to go back to, in all branches together."""
        self._budget = size
        self._share_out(self._tree)

    def rewind(self) -> Rewound:
        """Return the run on display as it can be shown at earlier steps; it stands still itself."""
        return Rewound(self._history, self._scene, self.step)

    def snapshot_of(self, past: Rewound, request: Request, status: Status) -> Snapshot:
        """Make a snapshot of the step that has been reached in the past.

        The curves are shown to their end, and a crowd as it stands.
        """
        picture = past.snapshot(request, status)
        still = Request(request.probes & {Probe.CURVES, Probe.CROWD}, starts=request.starts)
        here = super().snapshot(still, status)
        replicas = self._run.spec.replicas
        return replace(
            picture,
            spec=picture.spec if replicas == 1 else past.document(replicas),
            curves=here.curves,
            crowd=here.crowd,
            time=self._time_look(past),
        )

    def record_of(self, past: Rewound) -> Record:
        """Return the run as it was at the step that has been reached, alone."""
        log = tuple(self._log[: past.stretch.entries])
        return Record(past.position(), log, self._origin, name=self._name)

    def branch_off(self, past: Rewound, edit: Edit, continues: bool = False) -> Done:
        """Let a branch part where the past has been reached, and apply an edit to it.

        Raises
        ------
        SpecError
            If it is not allowed; nothing has changed then.
        """
        former = self.record()
        tree, branch = self._tree.parting(past.step)
        there, _ = tree.leaving(former, branch.id)
        self._go_over(self.record_of(past), there)
        try:
            done = self.apply(edit, continues=continues)
        except Exception:
            self._go_over(former, former.tree)
            raise
        back = EndBranch(branch.id, former.tree.shown)
        return replace(done, inverse=back, entry=-1, changes=EVERYTHING)

    def apply(self, edit: Edit, takes_back: int | None = None, continues: bool = False) -> Done:
        """Apply an edit between two steps, to the run or its branches.

        Raises
        ------
        SpecError
            If it is not allowed; nothing has changed then.
        """
        if not isinstance(edit, BranchEdit):
            return super().apply(edit, takes_back, continues)
        tree, run, inverse = edit.apply(self._tree, self.record())
        if run is None:
            self._share_out(tree)
            return Done(inverse, -1, ("branches",), 0.0)
        self._go_over(run, tree)
        return Done(inverse, -1, EVERYTHING, 0.0)

    def _go_over(self, run: Record, tree: Tree) -> None:
        """Put the run of another branch in place of this one; what a file holds stays the same."""
        saved, name, left = (self._saved, self._saved_tree), self._name, self._scene.landscape
        self._load(replace(run, name=name, stamp=self._stamp, tree=tree))
        self._saved, self._saved_tree = saved
        self._scene.landscape.end(left)

    def _load(self, record: Record) -> None:
        super()._load(record)
        self._tree = self._saved_tree = within(record.tree, self._budget)
        self._history.timeline.budget = share_of(self._tree, self._budget)

    def _share_out(self, tree: Tree) -> None:
        """Take a tree, with its states within the budget."""
        limited = within(tree, self._budget)
        if self._saved_tree is tree:
            # Fewer states to go back to are no change that a file should hold.
            self._saved_tree = limited
        self._tree = limited
        self._history.timeline.budget = share_of(limited, self._budget)

    def _time_look(self, past: Rewound | None = None) -> TimeLook:
        time = (self._tree, self._history, self.step, self._budget, self._run.spec.replicas > 1)
        if past is None:
            return self._times.look(*time)
        return self._times.look(*time, past.step, past.goes_to)
