"""The memory for the states of all branches, shared out among them."""

from __future__ import annotations

from xorviz.session.branches import Tree
from xorviz.session.record import Record
from xorviz.session.timeline.kept import Timeline


def share_of(tree: Tree, budget: int) -> int:
    """Return how many bytes of states each branch may keep."""
    return budget // len(tree.branches)


def within(tree: Tree, budget: int) -> Tree:
    """Return the tree with the states of those that were left within their shares.

    Where they are, it is the tree itself.
    """
    share = share_of(tree, budget)
    if all(one.record is None or _timeline(one.record).size <= share for one in tree.branches):
        return tree

    def limited(record: Record) -> Record:
        timeline = _timeline(record).copy()
        timeline.budget = share
        return record.with_timeline(timeline)

    return tree.changed(limited)


def _timeline(record: Record) -> Timeline:
    return record.position.history.timeline
