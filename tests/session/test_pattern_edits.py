"""Patterns drawn by hand: which rows there are then, counted by hand, and all that is kept."""

import json

import numpy as np
import pytest

from tests.engine.experiments import XOR, chain_json, experiment, network_json, patterns_json
from tests.session.replay import replay
from tests.session.runs import advance, living, record_bits
from xorviz.engine.clouds import cloud
from xorviz.engine.dataset import build_dataset
from xorviz.engine.errors import SpecError
from xorviz.engine.spec import read_data
from xorviz.engine.streams import SHARED, order_stream, sample_stream, split_stream
from xorviz.sentences import describe
from xorviz.session import edits
from xorviz.session.files import open_session, save_session
from xorviz.session.picture import Status
from xorviz.session.snapshot import Probe, Request

FOUR = [[0, 0], [0, 1], [1, 0], [1, 1]]


def data_of(run):
    return run.record().position.spec.data


def rows(run):
    """Every row to train on, inputs and targets in one line, as training takes them."""
    spec = run.record().position.spec
    data = build_dataset(spec.data, [spec.replica])
    return np.concatenate([data.inputs[0], data.targets[0]], axis=1).tolist()


def picture(run):
    return run.snapshot(Request(frozenset({Probe.PATTERNS, Probe.DECISION})), Status())


# --- what becomes of the data


def test_a_gate_becomes_its_four_rows_and_the_new_one_comes_last():
    run = living(experiment(), 3)
    done = run.apply(edits.AddPattern((0.25, 0.75), (1.0,)))
    assert done.changes == ("data",)
    assert rows(run) == [[0, 0, 0], [0, 1, 1], [1, 0, 1], [1, 1, 0], [0.25, 0.75, 1]]
    assert data_of(run).to_json() == {
        "kind": "patterns",
        "inputs": [*FOUR, [0.25, 0.75]],
        "targets": [[0], [1], [1], [0], [1]],
        "resample": "shared",
    }


def test_bits_of_minus_one_and_one_stay_the_numbers_that_entered():
    run = living(experiment(data={**XOR, "encoding": "pm1"}))
    run.apply(edits.MovePattern((-1.0, 1.0), (1.0,), (-0.5, 1.25)))
    assert rows(run) == [[-1, -1, 0], [-0.5, 1.25, 1], [1, -1, 1], [1, 1, 0]]


def test_moving_a_dot_moves_every_row_that_it_stands_for_and_keeps_their_order():
    """The sample is drawn anew from its stream: so many rows are 01, and only they move."""
    words = sample_stream(7, SHARED).integers(0, 4, 1000)
    run = living(experiment(data={**XOR, "sample": 1000, "seed": 7}))
    run.apply(edits.MovePattern((0.0, 1.0), (1.0,), (0.5, 2.0)))
    expected = [[*FOUR[word], float(word in (1, 2))] for word in words]
    expected = [[0.5, 2.0, 1.0] if row == [0, 1, 1] else row for row in expected]
    assert rows(run) == expected
    table = picture(run).patterns
    assert table.total == 1000
    moved = table.inputs.tolist().index([0.5, 2.0])
    assert round(table.shares[moved] * table.total) == (words == 1).sum() > 200


def test_deleting_a_dot_deletes_every_row_and_the_others_stay_in_order():
    words = sample_stream(7, SHARED).integers(0, 4, 40)
    run = living(experiment(data={**XOR, "sample": 40, "seed": 7}))
    run.apply(edits.RemovePattern((1.0, 1.0), (0.0,)))
    assert rows(run) == [[*FOUR[word], float(word in (1, 2))] for word in words if word != 3]


def test_patterns_at_one_place_with_other_targets_are_others():
    data = patterns_json([[0, 0], [0, 0], [1, 1]], [[0], [1], [1]])
    run = living(experiment(data=data))
    run.apply(edits.MovePattern((0.0, 0.0), (1.0,), (2.0, 2.0)))
    assert rows(run) == [[0, 0, 0], [2, 2, 1], [1, 1, 1]]
    run.apply(edits.SetPatternTargets((2.0, 2.0), (1.0,), (0.0,)))
    assert rows(run) == [[0, 0, 0], [2, 2, 0], [1, 1, 1]]
    run.apply(edits.RemovePattern((0.0, 0.0), (0.0,)))
    assert rows(run) == [[2, 2, 0], [1, 1, 1]]


def test_of_samples_that_each_replica_draws_that_on_display_becomes_everyones():
    data = {**XOR, "sample": 9, "noise": 0.1, "resample": "replica"}
    run = living(experiment(data=data, replicas=3, replica=2))
    own = rows(run)
    run.apply(edits.AddPattern((0.5, 0.5), (0.0,)))
    assert rows(run)[:-1] == own
    assert build_dataset(data_of(run), range(3)).inputs.shape == (1, 10, 2)
    # The order of the patterns is still each replica's own.
    assert data_of(run).resample == "replica"


def test_named_inputs_keep_their_names():
    network = network_json({"a": 1, "b": 1}, [("out", ["a", "b"], 1, "sigmoid")])
    data = patterns_json({"b": [[5], [6]], "a": [[1], [2]]}, [[0], [1]])
    run = living(experiment(network, data))
    run.apply(edits.MovePattern((2.0, 6.0), (1.0,), (3.0, 7.0)))
    assert data_of(run).to_json()["inputs"] == {"a": [[1], [3]], "b": [[5], [7]]}


def test_one_input_is_a_place_on_a_line():
    run = living(experiment(chain_json(1, 2, 1), patterns_json([[0], [1]], [[0], [1]])))
    run.apply(edits.AddPattern((0.25,), (1.0,)))
    assert rows(run) == [[0, 0], [1, 1], [0.25, 1]]


# --- the test


def test_the_test_stays_what_it_was_and_a_drawn_point_trains():
    """Six of twenty points test, drawn by `split_stream`; the rest train, in the order drawn."""
    order = split_stream(4, SHARED).permutation(20)
    test = sorted(order[:6].tolist())
    run = living(experiment(data={"kind": "circles", "sample": 20, "seed": 4, "test": 0.3}))
    inputs, targets = cloud("circles", 20, 0.0, sample_stream(4, SHARED))
    every = np.concatenate([inputs, targets], axis=1).tolist()
    train = [row for number, row in enumerate(every) if number not in test]
    assert rows(run) == train
    run.apply(edits.AddPattern((0.5, 0.5), (1.0,)))
    assert rows(run) == [*train, [0.5, 0.5, 1.0]]
    assert list(data_of(run).test_rows) == test
    run.apply(edits.RemovePattern(tuple(train[0][:2]), tuple(train[0][2:])))
    assert rows(run) == [*train[1:], [0.5, 0.5, 1.0]]
    kept = build_dataset(data_of(run), [0]).test
    again = np.concatenate([kept.inputs[0], kept.targets[0]], axis=1).tolist()
    assert again == [every[number] for number in test]


def test_what_equals_a_test_pattern_trains_alone():
    data = patterns_json([[0, 0], [0, 0], [1, 1]], [[0], [0], [1]], test_rows=[1])
    run = living(experiment(data=data))
    run.apply(edits.MovePattern((0.0, 0.0), (0.0,), (3.0, 3.0)))
    assert data_of(run).to_json()["inputs"] == [[3, 3], [0, 0], [1, 1]]
    assert data_of(run).to_json()["test_rows"] == [1]


@pytest.mark.parametrize(
    ("rest", "code"),
    [
        ({"test_rows": [0, 3]}, "out_of_range"),
        ({"test_rows": [1, 0]}, "out_of_range"),
        ({"test_rows": [1, 1]}, "out_of_range"),
        ({"test_rows": [0.5]}, "not_a_whole_number"),
        ({"test_rows": 1}, "not_a_list"),
        ({"test_rows": [0, 1, 2]}, "last_pattern"),
        ({"test_rows": [0], "test": 0.3}, "both_tests"),
    ],
)
def test_rows_for_a_test_that_cannot_be_are_refused(rest, code):
    data = patterns_json([[0, 0], [0, 1], [1, 1]], [[0], [0], [1]], **rest)
    with pytest.raises(SpecError) as caught:
        experiment(data=data)
    assert caught.value.code == code
    assert "data.test_rows" in describe(caught.value)


def test_rows_for_a_test_go_through_json_and_back():
    written = patterns_json([[0, 0], [0, 1], [1, 1]], [[0], [0], [1]], test_rows=[0, 2])
    data = read_data(written)
    assert data.patterns == 1
    assert read_data(json.loads(json.dumps(data.to_json()))) == data


# --- limits


def test_the_last_pattern_stays():
    run = living(experiment(data=patterns_json([[0, 0], [0, 0], [1, 1]], [[0], [0], [1]])))
    run.apply(edits.RemovePattern((0.0, 0.0), (0.0,)))
    before = record_bits(run.record())
    with pytest.raises(SpecError) as caught:
        run.apply(edits.RemovePattern((1.0, 1.0), (1.0,)))
    assert "at least one pattern" in describe(caught.value)
    assert record_bits(run.record()) == before


@pytest.mark.parametrize("data", [{**XOR, "encoding": "paired"}, {"kind": "parity", "bits": 4}])
def test_with_more_than_two_inputs_no_place_is_a_pattern(data):
    run = living(experiment(chain_json(4, 2, 1), data))
    with pytest.raises(SpecError) as caught:
        run.apply(edits.AddPattern((0.0, 1.0, 0.0, 1.0), (1.0,)))
    assert "has 4 numbers a pattern" in describe(caught.value)


def test_many_patterns_are_a_reference_that_the_file_brings_and_the_log_holds_the_change_alone(
    tmp_path,
):
    run = living(experiment(data={**XOR, "sample": 3000, "noise": 0.05}), 2)
    there = rows(run)
    run.apply(edits.AddPattern((0.5, 0.5), (1.0,)))
    run.apply(edits.RemovePattern(tuple(there[7][:2]), tuple(there[7][2:])))
    advance(run, 3)
    record = run.record()
    assert data_of(run).to_json()["kind"] == "stored"
    assert rows(run) == [*there[:7], *there[8:], [0.5, 0.5, 1.0]]
    assert all(len(json.dumps(entry.to_json())) < 250 for entry in record.log)
    save_session(record, tmp_path / "a.xorviz")
    opened = open_session(tmp_path / "a.xorviz")
    one, other = record_bits(record), record_bits(opened)
    del one["saved"], other["saved"]
    assert one == other
    assert record_bits(replay(opened).record()) == {**other, "saved": None}


# --- the run goes on


def test_a_new_epoch_begins_over_the_new_rows_and_the_weights_stay():
    """A learning rate of 0 keeps the weights, so that the trace tells the order of the patterns."""
    training = {"batch_size": 1, "optimizer": {"name": "sgd", "learning_rate": 0.0}}
    run = living(experiment(seed=3, training=training), 6)
    before = run.record().position.state
    done = run.apply(edits.AddPattern((2.0, -1.0), (1.0,)))
    after = run.record().position.state
    assert (after.epoch, after.batch, after.step) == (2, 0, 6)
    assert done.output_moved == 0.0
    for name, arrays in before.parameters.items():
        assert arrays.kernel.tobytes() == after.parameters[name].kernel.tobytes()
    losses = []
    for row in order_stream(3, SHARED, 2).permutation(5):
        x1, x2, target = [*map(float, [*FOUR, [2, -1]][row]), (0, 1, 1, 0, 1)[row]]
        hidden = np.maximum([x1, x2] @ after.parameters["h1"].kernel[0], 0.0)
        p = 1.0 / (1.0 + np.exp(-(hidden @ after.parameters["out"].kernel[0])[0]))
        losses.append(-np.log(p if target else 1.0 - p))
    trace = []
    while run.step < 11:
        run.advance(1, trace)
    assert trace == pytest.approx(losses, rel=1e-12)


def test_whether_it_is_solved_is_judged_anew_and_an_undo_knows_since_when_it_was():
    weights = {"out": {"kernel": [[1.0], [0.0]], "bias": [-0.5]}}
    run = living(
        experiment(chain_json(2, 1), patterns_json([[0, 0], [1, 1]], [[0], [1]]), weights=weights),
        1,
    )
    assert run.record().position.state.first_solved.tolist() == [0]
    undo = run.apply(edits.AddPattern((1.0, 0.0), (0.0,))).inverse
    assert run.record().position.state.first_solved.tolist() == [-1]
    assert not run.evaluate().solved[0]
    run.apply(undo, takes_back=0)
    assert run.record().position.state.first_solved.tolist() == [0]
    assert data_of(run).rows == 2


def test_the_undo_of_the_first_drawn_point_brings_the_gate_back_and_a_redo_the_point():
    run = living(experiment(), 2)
    gate = data_of(run)
    undo = run.apply(edits.AddPattern((0.5, 0.5), (1.0,))).inverse
    drawn = rows(run)
    advance(run, 3)
    redo = run.apply(undo, takes_back=0).inverse
    assert data_of(run) == gate
    run.apply(redo, takes_back=1)
    assert rows(run) == drawn


def test_a_drag_leaves_one_mark_and_all_its_entries():
    run = living(experiment(), 1)
    at = (0.0, 1.0)
    for x in (0.1, 0.2, 0.3):
        run.apply(edits.MovePattern(at, (1.0,), (x, 1.0)), continues=x > 0.1)
        at = (x, 1.0)
    record = run.record()
    assert [mark.code for mark in record.position.history.marks] == ["move_pattern"]
    assert len(record.log) == 3
    assert record_bits(replay(record).record())["state"] == record_bits(record)["state"]


# --- the plane holds still


def extent(run):
    return picture(run).decision.extent


def test_the_plane_stays_under_the_hand_that_draws():
    run = living(experiment())
    before = extent(run)
    for edit in (
        edits.AddPattern((1.2, 0.5), (1.0,)),
        edits.MovePattern((1.2, 0.5), (1.0,), (0.5, -0.2)),
        edits.RemovePattern((0.0, 0.0), (0.0,)),
        edits.AddUnit("h1"),
    ):
        run.apply(edit)
        assert extent(run) == before


def test_a_pattern_near_the_edge_or_beyond_makes_the_plane_grow():
    run = living(experiment())
    left, right, bottom, top = extent(run)
    run.apply(edits.AddPattern((5.0, 0.5), (1.0,)))
    grown = extent(run)
    assert grown == pytest.approx((-5.0 * 0.35, 5.0 * 1.35, bottom, top))
    run.apply(edits.MovePattern((5.0, 0.5), (1.0,), (0.5, 0.5)))
    assert extent(run) == grown, "while a pattern is moved the plane does not shrink"
    run.apply(edits.RemovePattern((0.5, 0.5), (1.0,)))
    assert extent(run) == pytest.approx((left, right, bottom, top))


def test_other_data_have_their_own_plane():
    run = living(experiment())
    run.apply(edits.AddPattern((5.0, 0.5), (1.0,)))
    undone = living(experiment())
    run.apply(edits.SetData(read_data(XOR)))
    assert extent(run) == extent(undone)
