"""The memory for the states of all branches, shared out among them."""

from __future__ import annotations

from dataclasses import replace

from xorviz.session.branches import Tree


def share_of(tree: Tree, budget: int) -> int:
    """Return how many bytes of states each branch may keep."""
    return budget // len(tree.branches)


def within(tree: Tree, budget: int) -> Tree:
    """Return the tree with the states of those that were left within their shares."""
    share = share_of(tree, budget)
    for branch in tree.branches:
        record = branch.record
        if record is None or record.position.history.timeline.size <= share:
            continue
        history = record.position.history.copy()
        history.timeline.budget = share
        position = replace(record.position, history=history)
        tree = tree.with_branch(replace(branch, record=replace(record, position=position)))
    return tree
