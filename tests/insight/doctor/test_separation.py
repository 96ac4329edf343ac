"""Linear separability against the known numbers of threshold functions, and against witnesses."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xorviz.insight.doctor.separation import Answer, separable


def cube(bits):
    return np.array(list(itertools.product([0.0, 1.0], repeat=bits)))


@pytest.mark.parametrize(("bits", "count"), [(1, 4), (2, 14), (3, 104)])
def test_as_many_functions_of_bits_are_separable_as_are_known_to_be(bits, count):
    """Of 2, 3 bits 14, 104 (Muroga, 1971; OEIS A000609)."""
    points = cube(bits)
    answers = [
        separable(points, np.array(truth)[:, None])
        for truth in itertools.product([False, True], repeat=2**bits)
    ]
    assert answers.count(Answer.YES) == count
    assert answers.count(Answer.NO) == len(answers) - count


def test_a_sample_of_the_functions_of_four_bits():
    """1,882 of 65,536 are separable; every one of a sample is decided."""
    points, generator = cube(4), np.random.default_rng(0)
    for _ in range(200):
        truth = generator.random(16) < 0.5
        answer = separable(points, truth[:, None])
        assert answer is not Answer.UNKNOWN


@given(
    st.integers(1, 4),
    st.integers(1, 12),
    st.integers(0, 2**32 - 1),
)
def test_what_a_plane_parts_is_never_called_inseparable(features, rows, seed):
    generator = np.random.default_rng(seed)
    points = generator.standard_normal((rows, features))
    side = points @ generator.standard_normal(features) + generator.standard_normal()
    answer = separable(points, (side > 0.0)[:, None])
    assert answer is not Answer.NO


@given(st.integers(1, 3), st.integers(0, 2**32 - 1))
def test_a_point_amid_others_is_never_called_separable(features, seed):
    """The mean of some points of one side, in fractions of two, lies on that side of any plane."""
    generator = np.random.default_rng(seed)
    points = generator.integers(-8, 9, (4, features)).astype(float)
    wide = np.concatenate([points, points.mean(axis=0, keepdims=True)])
    truth = np.array([[True]] * 4 + [[False]])
    assert separable(wide, truth) is not Answer.YES


def test_the_largest_of_three():
    points = np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]])
    assert separable(points, np.eye(3, dtype=bool), by_largest=True) is Answer.YES
    line = np.array([[0.0], [1.0], [2.0], [3.0]])
    mixed = np.array([[1, 0], [0, 1], [1, 0], [0, 1]], dtype=bool)
    assert separable(line, mixed, by_largest=True) is Answer.NO


def test_what_is_no_number_is_not_decided():
    assert separable(np.array([[np.nan]]), np.array([[True]])) is Answer.UNKNOWN
