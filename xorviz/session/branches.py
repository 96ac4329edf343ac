"""The branches of a run: what became of it by one choice, and by another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from xorviz.engine.errors import SpecError
from xorviz.engine.spec.ranges import LARGEST_COUNT
from xorviz.engine.spec.reader import check_integer

if TYPE_CHECKING:
    from xorviz.session.record import Record

#: Most branches of a run, characters of a name, and colours to choose from.
MOST_BRANCHES, LONGEST_NAME, COLOURS = 64, 80, 8


@dataclass(frozen=True)
class Branch:
    """One branch.

    Parameters
    ----------
    id : int
        Never used again for another.
    parent : int or None
        The branch that it parts from; None for the first. That one may be gone.
    starts : int
        The step at which it parts from it.
    name : str
        As a person has named it; empty before.
    colour : int
        Place in the palette of lanes; −1 where nobody has chosen.
    record : Record or None
        The run as it was left; None while it is on display. Of branches it tells nothing.
    """

    id: int
    parent: int | None = None
    starts: int = 0
    name: str = ""
    colour: int = -1
    record: Record | None = field(default=None, repr=False)


def check_name(value: object, path: str) -> str:
    """Return what may be a branch's name; an empty one is none.

    Raises
    ------
    SpecError
        If it is too long, or more than one line of text.
    """
    if not isinstance(value, str) or len(value) > LONGEST_NAME or not value.isprintable():
        raise SpecError(path, "not_a_name", value, (f"0 … {LONGEST_NAME}",))
    return value


def check_colour(value: object, path: str) -> int:
    """Return what may be a branch's colour.

    Raises
    ------
    SpecError
        If it is no place in the palette, nor −1.
    """
    return check_integer(value, -1, COLOURS - 1, path)


@dataclass(frozen=True)
class Tree:
    """All branches of a run, in the order in which they came to be.

    Parameters
    ----------
    branches : tuple of Branch
        One of them, that on display, has no record.
    shown : int
        Its id.
    born : int
        The id of the next.
    """

    branches: tuple[Branch, ...] = (Branch(0),)
    shown: int = 0
    born: int = 1

    def branch(self, number: int) -> Branch:
        """Return a branch by its id.

        Raises
        ------
        SpecError
            If there is none.
        """
        for branch in self.branches:
            if branch.id == number:
                return branch
        raise SpecError("branch", "unknown_branch", number)

    def with_branch(self, branch: Branch) -> Tree:
        """Return the tree with one branch exchanged for another of its id."""
        exchanged = tuple(branch if one.id == branch.id else one for one in self.branches)
        return replace(self, branches=exchanged)

    def leaving(self, record: Record, number: int) -> tuple[Tree, Record | None]:
        """Return the tree with another branch on display, and that branch's run.

        Parameters
        ----------
        record : Record
            Of the branch that has been on display.
        number : int
            The branch to go to; of a new one there is no run yet.
        """
        found = self.branch(number)
        left = replace(self.branch(self.shown), record=without_tree(record))
        tree = self.with_branch(left).with_branch(replace(found, record=None))
        return replace(tree, shown=number), found.record

    def parting(self, starts: int, record: Record | None = None) -> tuple[Tree, Branch]:
        """Return the tree with a new branch of the one on display, and that branch.

        Raises
        ------
        SpecError
            If there are too many.
        """
        if len(self.branches) >= MOST_BRANCHES:
            raise SpecError(
                "branch", "too_many_branches", len(self.branches), (str(MOST_BRANCHES),)
            )
        if self.born >= LARGEST_COUNT:
            allowed = (f"1 … {LARGEST_COUNT - 1}",)
            raise SpecError("branches.born", "out_of_range", self.born, allowed)
        branch = Branch(self.born, self.shown, starts, record=record)
        return replace(self, branches=(*self.branches, branch), born=self.born + 1), branch

    def without(self, number: int) -> tuple[Tree, int]:
        """Return the tree without a branch, and the place that it had.

        Raises
        ------
        SpecError
            If there is none, or it is on display.
        """
        if self.branch(number).record is None:
            raise SpecError("branch", "branch_shown", number)
        place = [branch.id for branch in self.branches].index(number)
        return replace(self, branches=(*self.branches[:place], *self.branches[place + 1 :])), place

    def changed(self, change: Callable[[Record], Record]) -> Tree:
        """Return the tree with a change made to every run that was left."""
        return replace(
            self,
            branches=tuple(
                one if one.record is None else replace(one, record=change(one.record))
                for one in self.branches
            ),
        )

    def put(self, branch: Branch, place: int) -> Tree:
        """Return the tree with a branch put back in its place."""
        branches = (*self.branches[:place], branch, *self.branches[place:])
        return replace(self, branches=branches, born=max(self.born, branch.id + 1))


def without_tree(record: Record) -> Record:
    """Return the run of one branch alone."""
    return replace(record, tree=Tree(), saved=None)
