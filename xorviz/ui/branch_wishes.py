"""Rescues and comparisons of branches: what the comparing window ends with becomes of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from xorviz.session.branch_edits import AddBranches, DeleteBranches, ReplaceRuns
from xorviz.session.receipt import Receipt
from xorviz.session.record import Record
from xorviz.session.rescue import rescues
from xorviz.ui.compare.contestant import FEWEST, MOST, Contestant
from xorviz.ui.compare.words import rescue_title
from xorviz.ui.comparisons import Comparisons
from xorviz.ui.controller import Controller
from xorviz.ui.views.timeline.words import branch_name

#: Where a run stands: steps taken and entries of its log.
_Place = tuple[int, int]


class BranchWishes(QObject):
    """Lets branches part and be compared, and puts what was trained there back into them.

    Parameters
    ----------
    controller : Controller
    comparisons : callable
        Returns who opens the comparing window.
    tell : callable
        Is given a sentence for a person.
    """

    def __init__(
        self,
        controller: Controller,
        comparisons: Callable[[], Comparisons],
        tell: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._controller = controller
        self._comparisons = comparisons
        self._tell = tell
        #: Where each branch stood when it was last compared.
        self._began: dict[int, _Place] = {}

    def rescue(self) -> None:
        """Branch what is on display into what may help it, and watch all."""
        found = rescues(self._controller.record_as_shown())
        if len(found) < FEWEST:
            self._tell(self.tr("There is nothing that this run could be changed to."))
            return
        runs = {rescue_title(one.code): one.record for one in found}

        def watch(receipt: Receipt) -> None:
            if isinstance(receipt.inverse, DeleteBranches):
                ids = receipt.inverse.branches[::-1]
                self._note(dict(zip(ids, (one.record for one in found), strict=True)))
                self._comparisons().rescue(found, ids)

        self._controller.submit(AddBranches(runs), watch)

    def compare(self, branches: tuple[int, ...]) -> None:
        """Show two to four branches side by side."""
        record = self._controller.record()
        there = {branch.id: branch for branch in record.tree.branches}
        wanted = [there[number] for number in branches if number in there][:MOST]
        if len(wanted) < FEWEST:
            self._tell(self.tr("Two branches at least can be compared."))
            return
        runs = {branch.id: branch.record or record for branch in wanted}
        self._note(runs)
        self._comparisons().compare(
            [
                Contestant(branch_name(branch), runs[branch.id], branch.id, branch.colour)
                for branch in wanted
            ]
        )

    def put_back(self, outcome: list[tuple[int | None, Record]]) -> None:
        """Let the branches stand where they have come to in the comparing window.

        One that has gone on in the main window meanwhile stays as it is there, and what was trained
        beside it becomes a branch of its own.
        """
        ids = [number for number, _ in outcome if number is not None]
        if not ids:
            return
        record = self._controller.record()
        now = {branch.id: branch.record or record for branch in record.tree.branches}
        names = {branch.id: branch_name(branch) for branch in record.tree.branches}
        moved, beside = {}, {}
        for number, run in outcome:
            if number not in now or run.stands_at == self._began.get(number):
                continue
            if now[number].stands_at == self._began.get(number):
                moved[number] = run
            else:
                beside[self.tr("{0}, as compared").format(names[number])] = run
        if moved:
            self._controller.submit(ReplaceRuns(moved))
        if beside:
            self._controller.submit(AddBranches(beside))

    def _note(self, runs: dict[int, Record]) -> None:
        self._began = {number: run.stands_at for number, run in runs.items()}
