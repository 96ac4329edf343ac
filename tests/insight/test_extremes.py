"""The ends of spectra, against matrices whose spectra are chosen."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xorviz.insight import extremes as module
from xorviz.insight.extremes import extremes_of_matrix, extremes_of_products


def matrix_of(values, seed=0):
    """A matrix with these eigenvalues, in directions drawn at random."""
    generator = np.random.default_rng(seed)
    axes, _ = np.linalg.qr(generator.normal(size=(len(values), len(values))))
    matrix = (axes * np.asarray(values)) @ axes.T
    return (matrix + matrix.T) / 2.0


def by_products(matrix, seed=0):
    start = np.random.default_rng(seed).normal(size=len(matrix))
    return extremes_of_products(lambda vector: matrix @ vector, start)


@settings(max_examples=60)
@given(values=st.lists(st.floats(-1e3, 1e3), min_size=1, max_size=40), seed=st.integers(0, 1000))
def test_both_ways_find_the_ends(values, seed):
    matrix = matrix_of(values, seed)
    scale = np.abs(values).max() + 1e-300
    whole, found = extremes_of_matrix(matrix), by_products(matrix, seed)
    assert whole.is_exact
    assert not found.is_exact
    for one, atol in ((whole, 1e-12), (found, 1e-5)):
        assert one.max == pytest.approx(max(values), abs=atol * scale)
        assert one.min == pytest.approx(min(values), abs=atol * scale)


@pytest.mark.parametrize("seed", range(5))
def test_of_a_large_matrix_the_ends_are_bounded_from_inside(seed):
    """A spectrum as those of networks: most of it near 0, a few far out."""
    generator = np.random.default_rng(seed)
    values = np.concatenate([generator.normal(0.0, 0.01, 700), [-0.7, 3.0, 9.0, 40.0]])
    matrix = matrix_of(values, seed)
    found = by_products(matrix, seed)
    assert found.max == pytest.approx(40.0, abs=40.0 * 1e-5)
    assert found.min == pytest.approx(-0.7, abs=1e-3)
    assert found.max <= 40.0 * (1.0 + 1e-12)
    assert found.min >= -0.7 * (1.0 + 1e-12)
    for end in (found.max, found.min):
        assert np.abs(values - end).min() <= found.error * (1.0 + 1e-9) + 1e-12


def test_where_the_end_is_crowded_the_error_says_how_far_off_it_may_be(monkeypatch):
    monkeypatch.setattr(module, "_MOST_STEPS", 16)
    values = np.linspace(-1.0, 1.0, 500)
    found = by_products(matrix_of(values))
    assert found.error > 1e-4
    assert 0.9 < found.max <= 1.0 + 1e-12
    for end in (found.max, found.min):
        assert np.abs(values - end).min() <= found.error


def test_few_different_eigenvalues_need_few_products():
    calls = []
    matrix = matrix_of([5.0] * 50 + [-2.0] * 30 + [0.0] * 20)

    def product(vector):
        calls.append(1)
        return matrix @ vector

    found = extremes_of_products(product, np.random.default_rng(1).normal(size=100))
    assert len(calls) < 10
    assert (found.max, found.min) == (pytest.approx(5.0), pytest.approx(-2.0))


def test_a_matrix_of_zeros_is_level():
    assert extremes_of_matrix(np.zeros((4, 4)))[:2] == (0.0, 0.0)
    assert by_products(np.zeros((400, 400)))[:2] == (0.0, 0.0)


def test_what_is_not_finite_has_no_ends():
    matrix = np.full((3, 3), np.nan)
    assert extremes_of_matrix(matrix) is None
    assert by_products(matrix) is None


def test_memory_bounds_the_vectors_that_are_kept(monkeypatch):
    monkeypatch.setattr(module, "_MOST_NUMBERS", 20 * 300)
    calls = []

    def product(vector):
        calls.append(1)
        return np.linspace(-1.0, 2.0, 300) * vector

    found = extremes_of_products(product, np.ones(300))
    assert len(calls) == 20
    assert found.max == pytest.approx(2.0, abs=0.1)
