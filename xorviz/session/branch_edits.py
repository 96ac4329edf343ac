"""Edits of the branches of a run, each with the one that takes it back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from xorviz.engine.errors import SpecError
from xorviz.session.branches import (
    LONGEST_NAME,
    Branch,
    Tree,
    check_colour,
    check_name,
    without_tree,
)
from xorviz.session.edits import Edit
from xorviz.session.record import Record

#: What an edit of the tree leads to: the tree, the run to go on with (None: the same as before),
#: and the edit that takes it back.
Led = tuple[Tree, Record | None, Edit]


@dataclass(frozen=True)
class BranchEdit(Edit):
    """Base of them. The log is that of a branch, and has none of them."""

    def apply(self, tree: Tree, record: Record) -> Led:
        """Return what it leads to.

        Parameters
        ----------
        tree : Tree
        record : Record
            Of the branch on display, as it stands.

        Raises
        ------
        SpecError
            If it is not allowed.
        """
        raise NotImplementedError

    def to_json(self) -> dict[str, object]:
        """Return the verb alone."""
        return {"edit": self.code}


@dataclass(frozen=True)
class GoToBranch(BranchEdit):
    """Go on with another branch; that on display is kept as it stands."""

    branch: int

    def apply(self, tree: Tree, record: Record) -> Led:
        """As `BranchEdit.apply`."""
        if self.branch == tree.shown:
            raise SpecError("branch", "branch_shown", self.branch)
        there, run = tree.leaving(record, self.branch)
        return there, run, GoToBranch(tree.shown)


@dataclass(frozen=True)
class EndBranch(BranchEdit):
    """Go back to the branch from which the one on display parted, and throw this away."""

    branch: int
    back_to: int

    def apply(self, tree: Tree, record: Record) -> Led:
        """As `BranchEdit.apply`."""
        if self.branch != tree.shown:
            raise SpecError("branch", "unknown_branch", self.branch)
        there, run = tree.leaving(record, self.back_to)
        ended = there.branch(self.branch)
        there, place = there.without(self.branch)
        return there, run, ReturnToBranch(ended, place)


@dataclass(frozen=True)
class ReturnToBranch(BranchEdit):
    """Put a branch back that was thrown away, and go on with it."""

    branch: Branch = field(repr=False)
    place: int

    def apply(self, tree: Tree, record: Record) -> Led:
        """As `BranchEdit.apply`."""
        back_to = tree.shown
        there, run = tree.put(self.branch, self.place).leaving(record, self.branch.id)
        return there, run, EndBranch(self.branch.id, back_to)


@dataclass(frozen=True)
class NameBranch(BranchEdit):
    """Give a branch a name; an empty one takes it away."""

    branch: int
    name: str

    def apply(self, tree: Tree, record: Record) -> Led:
        """As `BranchEdit.apply`."""
        name = check_name(self.name.strip(), "branch.name")
        former = tree.branch(self.branch)
        named = tree.with_branch(replace(former, name=name))
        return named, None, NameBranch(self.branch, former.name)


@dataclass(frozen=True)
class ColourBranch(BranchEdit):
    """Give a branch a colour by its place in the palette; −1 takes it away."""

    branch: int
    colour: int

    def apply(self, tree: Tree, record: Record) -> Led:
        """As `BranchEdit.apply`."""
        colour = check_colour(self.colour, "branch.colour")
        former = tree.branch(self.branch)
        coloured = tree.with_branch(replace(former, colour=colour))
        return coloured, None, ColourBranch(self.branch, former.colour)


@dataclass(frozen=True)
class DeleteBranches(BranchEdit):
    """Throw branches away; that on display is none of them."""

    branches: tuple[int, ...]

    def apply(self, tree: Tree, record: Record) -> Led:
        """As `BranchEdit.apply`."""
        gone: list[tuple[Branch, int]] = []
        for number in self.branches:
            branch = tree.branch(number)
            tree, place = tree.without(number)
            gone.append((branch, place))
        return tree, None, PutBranches(tuple(reversed(gone)))


@dataclass(frozen=True)
class PutBranches(BranchEdit):
    """Put branches back in their places."""

    branches: tuple[tuple[Branch, int], ...] = field(repr=False)

    def apply(self, tree: Tree, record: Record) -> Led:
        """As `BranchEdit.apply`."""
        for branch, place in self.branches:
            tree = tree.put(branch, place)
        return tree, None, DeleteBranches(tuple(branch.id for branch, _ in reversed(self.branches)))


@dataclass(frozen=True)
class AddBranches(BranchEdit):
    """Let runs part from the one on display where they stand, which stays as it is.

    Parameters
    ----------
    runs : mapping of str to Record
        By the name that each gets.
    """

    runs: Mapping[str, Record] = field(repr=False)

    def apply(self, tree: Tree, record: Record) -> Led:
        """As `BranchEdit.apply`."""
        born = []
        for name, run in self.runs.items():
            starts = min(run.position.state.step, record.position.state.step)
            tree, branch = tree.parting(starts, without_tree(run))
            tree = tree.with_branch(replace(branch, name=name[:LONGEST_NAME]))
            born.append(branch.id)
        return tree, None, DeleteBranches(tuple(reversed(born)))


@dataclass(frozen=True)
class ReplaceRuns(BranchEdit):
    """Let branches stand where they have come to elsewhere, that on display among them."""

    runs: Mapping[int, Record] = field(repr=False)

    def apply(self, tree: Tree, record: Record) -> Led:
        """As `BranchEdit.apply`."""
        former, here = {}, None
        for number, run in self.runs.items():
            branch = tree.branch(number)
            if branch.record is None:
                former[number], here = without_tree(record), without_tree(run)
            else:
                former[number] = branch.record
                tree = tree.with_branch(replace(branch, record=without_tree(run)))
        return tree, here, ReplaceRuns(former)
