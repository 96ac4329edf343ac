"""Floors under the loss: their values by hand, their names, and that nothing gets below them."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.experiments import patterns_json
from tests.engine.keras_formulas import LOSSES, hinge_labels
from tests.insight.by_hand import (
    TRUTH,
    as_sets,
    by_groups,
    entropy,
    floor_by_hand,
    floors_of,
    gate_table,
    gate_with_counts,
    set_partitions,
    variance,
)
from xorviz.engine.dataset import build_dataset
from xorviz.engine.registry import Choice
from xorviz.engine.spec import read_data
from xorviz.insight.partitions import MOST_PATTERNS, floors, partition_floor, partitions

LN2 = math.log(2.0)
SPREADS = {"binary_crossentropy": entropy, "mean_squared_error": variance}


def named(found):
    """Return the floors of each name, rounded: partitions of one name share theirs here."""
    result = {}
    for entry in found:
        result.setdefault(entry.name, set()).add(round(float(entry.floors[0]), 12))
    return result


@pytest.mark.parametrize("count", range(7))
def test_every_partition_comes_once(count):
    found = [as_sets(groups) for groups in partitions(range(count))]
    assert len(found) == len(set(found))
    assert set(found) == {as_sets(groups) for groups in set_partitions(range(count))}


@pytest.mark.parametrize(
    ("gate", "loss", "expected"),
    [
        (
            "xor",
            "binary_crossentropy",
            {"all_alike": LN2, "three_alike": 0.75 * entropy(1 / 3), "two_alike": 0.5 * LN2},
        ),
        (
            "xor",
            "mean_squared_error",
            {"all_alike": 1 / 4, "three_alike": 1 / 6, "two_alike": 1 / 8},
        ),
        (
            "and",
            "binary_crossentropy",
            {
                "all_alike": entropy(1 / 4),
                "three_alike": 0.75 * entropy(1 / 3),
                "two_alike": 0.5 * LN2,
            },
        ),
        (
            "and",
            "mean_squared_error",
            {"all_alike": 3 / 16, "three_alike": 1 / 6, "two_alike": 1 / 8},
        ),
    ],
)
def test_the_floors_of_a_gate(gate, loss, expected):
    found = floors_of(gate_table(gate), loss)
    assert named(found) == {name: {round(floor, 12)} for name, floor in expected.items()}


def test_two_outputs_sum_their_entropies_and_average_their_variances():
    data = build_dataset(read_data({"kind": "gate", "gate": "xor", "outputs": 2}), [0])
    assert named(floors_of(data, "categorical_crossentropy"))["all_alike"] == {round(LN2, 12)}
    assert named(floors_of(data, "binary_crossentropy"))["all_alike"] == {round(LN2, 12)}
    assert named(floors_of(data, "mean_squared_error"))["all_alike"] == {0.25}


def test_every_partition_of_xor_that_mixes_targets_is_there_under_the_right_name():
    """Two mixed pairs have the floor of all alike, and so its name."""
    labels = TRUTH["xor"]
    expected = {}
    for groups in set_partitions(range(4)):
        mixed = [len(group) for group in groups if len({labels[i] for i in group}) > 1]
        if mixed:
            name = {4: "all_alike", 3: "three_alike", 2: "two_alike"}[sum(mixed)]
            expected[as_sets(groups)] = name
    expected |= {key: "all_alike" for key in expected if {len(group) for group in key} == {2}}
    found = by_groups(floors_of(gate_table()))
    assert {key: entry.name for key, entry in found.items()} == expected
    assert len(expected) == 11


def test_the_coarsest_comes_first():
    sizes = [len(entry.groups) for entry in floors_of(gate_table())]
    assert sizes[0] == 1
    assert sizes == sorted(sizes)


@pytest.mark.parametrize("loss", SPREADS)
@pytest.mark.parametrize("gate", TRUTH)
@pytest.mark.parametrize("counts", [(1, 2, 3, 4), (10, 1, 1, 1), (245, 255, 260, 240)])
def test_unequal_shares_by_hand(gate, counts, loss):
    shares = [count / sum(counts) for count in counts]
    found = by_groups(floors_of(gate_with_counts(gate, counts), loss))
    assert found
    for groups in set_partitions(range(4)):
        expected = floor_by_hand(SPREADS[loss], groups, TRUTH[gate], shares)
        if expected > 0.0:
            assert found[as_sets(groups)].floors[0] == pytest.approx(expected, rel=1e-12)
        else:
            assert as_sets(groups) not in found


def test_names_stay_when_shares_are_unequal():
    """A plateau bears one name in all samples, though its floor moves with each."""
    even = by_groups(floors_of(gate_table()))
    uneven = by_groups(floors_of(gate_with_counts("xor", (245, 255, 260, 240))))
    assert {key: entry.name for key, entry in uneven.items()} == {
        key: entry.name for key, entry in even.items()
    }


def test_rows_that_a_sample_lacks_take_part_in_no_partition():
    found = floors_of(gate_with_counts("xor", (5, 5, 0, 0)))
    assert [(entry.name, as_sets(entry.groups)) for entry in found] == [
        ("all_alike", as_sets([[0, 1]]))
    ]
    assert found[0].floors[0] == pytest.approx(LN2)


def test_each_replica_has_the_floors_of_its_own_sample():
    spec = {"kind": "gate", "gate": "xor", "sample": 50, "resample": "replica"}
    data = build_dataset(read_data(spec), range(6))
    assert len({row.tobytes() for row in data.shares}) > 1
    for entry in floors_of(data):
        by_hand = [floor_by_hand(entropy, entry.groups, TRUTH["xor"], row) for row in data.shares]
        np.testing.assert_allclose(entry.floors, by_hand, rtol=1e-12)


def rows_data(count):
    """So many different patterns, every other one labelled 1."""
    inputs = [[float(index)] for index in range(count)]
    return build_dataset(
        read_data(patterns_json(inputs, [[index % 2] for index in range(count)])), [0]
    )


def test_many_patterns_are_only_looked_at_together():
    few, many = floors_of(rows_data(MOST_PATTERNS)), floors_of(rows_data(MOST_PATTERNS + 1))
    assert len(few) > 10
    assert [(entry.name, entry.floors[0]) for entry in many] == [("all_alike", pytest.approx(LN2))]


def test_targets_that_differ_by_replica_are_only_looked_at_together():
    """Their partitions mix targets in one replica and not in another, so no name fits."""
    spec = {"kind": "gate", "gate": "xor", "sample": 4, "noise": 0.1, "resample": "replica"}
    data = build_dataset(read_data(spec), range(5))
    assert len({targets.tobytes() for targets in data.distinct_targets}) > 1
    found = floors_of(data)
    assert [entry.name for entry in found] == ["all_alike"]
    means = data.distinct_targets[:, :, 0].mean(axis=1)
    np.testing.assert_allclose(found[0].floors, [entropy(mean) for mean in means], atol=1e-12)


@pytest.mark.parametrize(
    ("loss", "targets"),
    [
        ("binary_crossentropy", [[-1.0], [1.0], [1.0]]),
        ("binary_crossentropy", [[0.0], [2.0], [0.0]]),
        ("categorical_crossentropy", [[0.0], [1.0], [1.0]]),
        ("categorical_crossentropy", [[1.0, 1.0], [0.0, 1.0], [1.0, 0.0]]),
        ("categorical_crossentropy", [[2.0, -1.0], [0.0, 1.0], [1.0, 0.0]]),
    ],
)
def test_targets_that_are_no_probabilities_have_no_floor(loss, targets):
    """The entropy is no floor there: with one output even the share p / Σp = 1 gets below it."""
    data = patterns_json([[0.0], [1.0], [2.0]], targets)
    assert floors_of(build_dataset(read_data(data), [0]), loss) == []


def test_only_what_mixes_targets_is_a_plateau_of_a_loss_that_is_never_0():
    """Poisson's least loss is ½ for XOR: its partitions are those of squared error all the same."""
    data = build_dataset(read_data({"kind": "gate", "gate": "xor"}), [0])
    partitions = [[entry.groups for entry in floors_of(data, loss)] for loss in AT_THE_MEAN[2:]]
    assert partitions[0] == partitions[1]
    assert all(entry.floors[0] > 0.5 for entry in floors_of(data, "poisson"))


PROBABILITIES = st.floats(1e-6, 1.0 - 1e-6)
#: Whose least loss is at the mean target.
AT_THE_MEAN = (
    *("binary_crossentropy", "categorical_crossentropy"),
    *("mean_squared_error", "poisson"),
)


@st.composite
def grouped(draw, loss):
    """Draw targets, shares, a partition and one output for each of its groups."""
    count, outputs = draw(st.integers(1, 6)), draw(st.integers(1, 3))
    shares = draw(st.lists(st.integers(1, 100), min_size=count, max_size=count))
    codes = draw(st.lists(st.integers(0, 3), min_size=count, max_size=count))
    groups = [[i for i in range(count) if codes[i] == code] for code in sorted(set(codes))]
    numbers = PROBABILITIES if loss in ("poisson", *AT_THE_MEAN[:2]) else st.floats(-3.0, 3.0)
    labels = numbers if loss == "mean_squared_error" else st.sampled_from([0.0, 1.0, 0.3])
    if loss not in AT_THE_MEAN:
        labels = st.sampled_from([0.0, 1.0])
    rows = st.lists(labels, min_size=outputs, max_size=outputs)
    targets = draw(st.lists(rows, min_size=count, max_size=count))
    if loss == "categorical_crossentropy":
        classes = draw(st.lists(st.integers(0, outputs), min_size=count, max_size=count))
        targets = [[float(k == wanted) for k in range(outputs + 1)] for wanted in classes]
    predictions = draw(
        st.lists(
            st.lists(numbers, min_size=len(targets[0]), max_size=len(targets[0])),
            min_size=len(groups),
            max_size=len(groups),
        )
    )
    return np.array(targets), np.array(shares) / sum(shares), groups, predictions


def mean_loss(loss, groups, predictions, targets, shares):
    """The loss of the whole set, by the plain formulas."""
    labels = hinge_labels(targets.tolist()) if loss == "hinge" else targets.tolist()
    return sum(
        shares[index] * LOSSES[loss][0](prediction, labels[index])
        for group, prediction in zip(groups, predictions, strict=True)
        for index in group
    )


@pytest.mark.parametrize("loss", LOSSES)
@settings(max_examples=80)
@given(st.data())
def test_no_outputs_alike_get_below_the_floor_and_the_means_reach_it(loss, data):
    targets, shares, groups, predictions = data.draw(grouped(loss))
    floor = partition_floor(Choice(loss), groups, targets[None], shares[None])[0]
    assert mean_loss(loss, groups, predictions, targets, shares) >= floor - 1e-12
    if loss not in AT_THE_MEAN:
        return
    means = [np.average(targets[group], axis=0, weights=shares[group]) for group in groups]
    # The clip of probabilities costs at most 1e-7 × 16 a pattern and output.
    assert mean_loss(loss, groups, means, targets, shares) == pytest.approx(floor, abs=5e-6)


def test_targets_whose_squares_overflow_have_no_floors():
    """Data of one's own may have any finite numbers."""
    for size, count in ((1e300, 0), (1e100, 1)):
        data = read_data(patterns_json([[0.0], [1.0]], [[size], [-size]]))
        found = floors(Choice("mean_squared_error"), build_dataset(data, range(1)))
        assert [float(one.floors[0]) for one in found] == [size * size] * count
