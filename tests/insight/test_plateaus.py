"""Plateaus: near a floor, no longer falling, not solved; each replica by its own data."""

import numpy as np
import pytest

from xorviz.insight.partitions import PartitionFloors
from xorviz.insight.plateaus import stand_on_plateaus

HIGH, LOW = 0.5, 0.2


def entry(name, *values):
    return PartitionFloors(name, ((0, 1),), np.array(values))


def counted(final, earlier=None, unsolved=None, floors=None):
    """Return name, count and floor of each plateau; losses stand still unless told otherwise."""
    final = np.array(final)
    earlier = final if earlier is None else np.array(earlier)
    unsolved = np.ones(len(final), bool) if unsolved is None else np.array(unsolved)
    floors = [entry("low", LOW), entry("high", HIGH)] if floors is None else floors
    found = stand_on_plateaus(floors, earlier, final, unsolved).plateaus
    return [(one.name, one.count, pytest.approx(one.floor)) for one in found]


def test_each_replica_counts_at_its_plateau_highest_floor_first():
    assert counted([0.5, 0.2, 0.5, 0.3, 0.501]) == [("high", 3, HIGH), ("low", 1, LOW)]


def test_each_replica_is_told_its_plateau():
    final = np.array([0.5, 0.2, 0.7, 0.501])
    low_and_high = [entry("low", LOW), entry("high", HIGH)]
    found = stand_on_plateaus(low_and_high, final, final, np.array([True, True, True, False]))
    names = [found.plateaus[place].name if place >= 0 else "" for place in found.index]
    assert names == ["high", "low", "", ""]


@pytest.mark.parametrize(("loss", "count"), [(0.5049, 1), (0.4951, 1), (0.5051, 0), (0.4949, 0)])
def test_near_is_within_one_percent_on_either_side(loss, count):
    assert counted([loss])[0] == ("high", count, HIGH)


@pytest.mark.parametrize(("earlier", "count"), [(0.5045, 1), (0.5055, 0), (0.49, 1), (0.9, 0)])
def test_a_loss_that_fell_by_one_percent_is_still_falling(earlier, count):
    assert counted([0.5], [earlier])[0] == ("high", count, HIGH)


def test_a_solved_replica_stands_nowhere():
    assert counted([0.5, 0.5], unsolved=[False, True])[0] == ("high", 1, HIGH)


@pytest.mark.parametrize("loss", [float("nan"), float("inf"), 0.0])
def test_a_loss_that_is_no_height_stands_nowhere(loss):
    assert [count for _, count, _ in counted([loss])] == [0, 0]


def test_of_two_floors_within_reach_the_nearer_counts():
    near = [entry("upper", 0.502), entry("lower", 0.5)]
    assert counted([0.5004, 0.5016, 0.503], floors=near) == [
        ("upper", 2, 0.502),
        ("lower", 1, 0.5),
    ]


def test_partitions_of_one_name_count_together():
    floors = [entry("pair", 0.35), entry("pair", 0.36), entry("all", 0.7)]
    assert counted([0.35, 0.36, 0.7], floors=floors)[1] == ("pair", 2, 0.355)


def test_each_replica_is_measured_by_its_own_floors():
    floors = [entry("pair", 0.30, 0.35, 0.40)]
    assert counted([0.30, 0.30, 0.30], floors=floors) == [("pair", 1, 0.30)]
    assert counted([0.30, 0.35, 0.40], floors=floors) == [("pair", 3, 0.35)]


def test_where_nobody_stands_the_floor_is_that_of_all_data():
    assert counted([0.1] * 3, floors=[entry("pair", 0.30, 0.34, 0.40)]) == [("pair", 0, 0.34)]


def test_a_replica_whose_sample_lacks_the_mixture_has_no_such_plateau():
    """Its floor is 0, and a loss near 0 is no plateau."""
    floors = [entry("pair", 0.0, 0.35)]
    assert counted([1e-9, 0.35], floors=floors) == [("pair", 1, 0.35)]
    assert counted([0.0, 0.1], floors=floors) == [("pair", 0, 0.35)]


def test_a_plateau_that_no_sample_has_is_not_named():
    floors = [entry("all", 0.69, 0.68), entry("pair", 0.0, 0.0)]
    assert counted([0.69, 0.68], floors=floors) == [("all", 2, 0.685)]
    assert counted([0.1, 0.1], floors=[entry("pair", 0.0, 0.0)]) == []


def test_without_floors_there_are_no_plateaus():
    assert counted([0.5], floors=[]) == []
