"""An edit in the past begins a branch; branches are kept, left, taken back and saved."""

import random
from dataclasses import replace

import pytest

from tests.session.runs import record_bits, take
from tests.session.time_travel import any_experiment, go_to
from xorviz.engine.errors import SpecError
from xorviz.engine.registry import Choice
from xorviz.session import edits
from xorviz.session.branch_edits import (
    AddBranches,
    ColourBranch,
    DeleteBranches,
    GoToBranch,
    NameBranch,
)
from xorviz.session.branching import BranchingRun
from xorviz.session.engines import Engines
from xorviz.session.record import Record

LEAKY = edits.SetActivation("h1", Choice("leaky_relu"))


def begun(steps=300, replicas=1):
    spec = any_experiment(random.Random(7), replicas)
    run = BranchingRun(Record.fresh(spec), Engines("numpy"))
    take(run, steps)
    return run


def branch_at(run, step, edit):
    past = run.rewind()
    go_to(past, step)
    done = run.branch_off(past, edit)
    past.close()
    return done


def bits_of(record):
    return record_bits(replace(record, saved=None))


def test_an_edit_in_the_past_parts_a_branch_that_equals_a_run_edited_then():
    run, other = begun(), begun(100)
    done = branch_at(run, 100, LEAKY)
    other.apply(LEAKY)
    assert done.changes[0] == "run"
    assert run.step == 100
    take(run, 150)
    take(other, 150)
    assert bits_of(run.record()) == bits_of(other.record())
    tree = run.record().tree
    assert [(one.id, one.parent, one.starts) for one in tree.branches] == [
        (0, None, 0),
        (1, 0, 100),
    ]
    assert tree.shown == 1


def test_the_branch_that_was_left_is_there_as_it_stood_and_goes_on_from_there():
    run, never_left = begun(), begun()
    assert bits_of(run.record()) == bits_of(never_left.record())
    branch_at(run, 100, LEAKY)
    take(run, 50)
    run.apply(GoToBranch(0))
    assert bits_of(run.record()) == bits_of(never_left.record())
    take(run, 50)
    take(never_left, 50)
    assert bits_of(run.record()) == bits_of(never_left.record())


def test_undo_of_the_edit_that_began_a_branch_returns_to_the_parent_and_redo_to_the_branch():
    run = begun()
    parent = bits_of(run.record())
    back = branch_at(run, 100, LEAKY).inverse
    take(run, 60)
    branch = bits_of(run.record())
    again = run.apply(back).inverse
    assert bits_of(run.record()) == parent
    assert [one.id for one in run.record().tree.branches] == [0]
    run.apply(again)
    # What it had trained is not lost.
    assert bits_of(run.record()) == branch
    assert run.record().tree.shown == 1


def test_a_branch_is_named_coloured_and_deleted_and_all_of_it_taken_back():
    run = begun()
    branch_at(run, 100, LEAKY)
    run.apply(GoToBranch(0))
    before = run.record().tree
    inverses = [
        run.apply(edit).inverse
        for edit in (NameBranch(1, "  leaky  "), ColourBranch(1, 3), DeleteBranches((1,)))
    ]
    assert [one.id for one in run.record().tree.branches] == [0]
    run.apply(inverses.pop())
    named = run.record().tree.branch(1)
    assert (named.name, named.colour) == ("leaky", 3)
    assert bits_of(named.record) == bits_of(before.branch(1).record)
    for inverse in reversed(inverses):
        run.apply(inverse)
    found = run.record().tree.branch(1)
    assert (found.name, found.colour, found.parent, found.starts) == ("", -1, 0, 100)


def test_what_is_not_allowed_is_refused_and_changes_nothing():
    run = begun()
    branch_at(run, 100, LEAKY)
    before, tree = bits_of(run.record()), run.record().tree
    for edit in (
        DeleteBranches((1,)),
        GoToBranch(1),
        GoToBranch(5),
        NameBranch(9, "x"),
        NameBranch(0, "x" * 81),
        NameBranch(0, "a\nb"),
        ColourBranch(0, 8),
    ):
        with pytest.raises(SpecError):
            run.apply(edit)
    past = run.rewind()
    go_to(past, 50)
    with pytest.raises(SpecError):
        run.branch_off(past, edits.SetActivation("nobody", Choice("relu")))
    past.close()
    assert bits_of(run.record()) == before
    assert run.record().tree == tree


def test_the_time_before_a_branch_is_that_of_its_parent():
    run = begun()
    past = run.rewind()
    go_to(past, 37)
    state = past.run.state()
    past.close()
    branch_at(run, 100, LEAKY)
    past = run.rewind()
    go_to(past, 37)
    assert past.run.spec.network.layer("h1").activation.name == "relu"
    assert (
        past.run.state().parameters["h1"].kernel.tobytes()
        == state.parameters["h1"].kernel.tobytes()
    )
    past.close()


def test_a_branch_of_a_crowd_is_its_displayed_start_alone():
    run, alone = begun(60, replicas=5), begun(30)
    branch_at(run, 30, LEAKY)
    alone.apply(LEAKY)
    assert list(run.replicas) == [0]
    take(run, 40)
    take(alone, 40)
    assert bits_of(run.record())["state"] == bits_of(alone.record())["state"]
    run.apply(GoToBranch(0))
    assert len(run.replicas) == 5


def test_runs_are_added_as_branches_of_where_the_run_stands():
    run = begun()
    copy = BranchingRun(run.record(), Engines("numpy"))
    copy.apply(LEAKY)
    inverse = run.apply(AddBranches({"leaky": copy.record()})).inverse
    added = run.record().tree.branch(1)
    assert (added.name, added.parent, added.starts) == ("leaky", 0, 300)
    run.apply(GoToBranch(1))
    assert run.record().position.spec.network.layer("h1").activation.name == "leaky_relu"
    run.apply(GoToBranch(0))
    run.apply(inverse)
    assert len(run.record().tree.branches) == 1


def test_the_budget_is_shared_out_among_branches():
    run = begun(2000)
    run.set_budget(200_000)
    for step in (1500, 900, 400):
        branch_at(run, step, LEAKY)
    records = [one.record for one in run.record().tree.branches if one.record is not None]
    sizes = [one.position.history.timeline.size for one in records]
    assert sum(sizes) + run.record().position.history.timeline.size <= 200_000
    assert all(one.position.history.timeline.first == 0 for one in records)


def test_branches_count_as_changes_until_a_file_holds_them():
    run = begun()
    run.mark_saved(run.record())
    assert not run.modified
    branch_at(run, 100, LEAKY)
    assert run.modified
    run.mark_saved(run.record())
    assert not run.modified
    run.apply(NameBranch(0, "first"))
    assert run.modified
