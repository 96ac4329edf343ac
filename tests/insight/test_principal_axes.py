"""Principal axes, against the eigenvalues of sums of products and against known directions."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xorviz.insight.principal_axes import principal_axes


@settings(max_examples=60)
@given(
    points=st.integers(1, 12),
    dimensions=st.integers(1, 8),
    seed=st.integers(0, 10_000),
    scale=st.sampled_from([1.0, 1e-9, 1e-170, 1e160]),
)
def test_they_have_the_eigenvalues_of_the_sum_of_products(points, dimensions, seed, scale):
    raw = np.random.default_rng(seed).normal(size=(points, dimensions))
    axes, explained = principal_axes(scale * raw)
    values = np.linalg.eigvalsh(raw.T @ raw)
    for place in range(2):
        there = place < min(points, dimensions)
        expected = max(values[-1 - place], 0.0) / values.sum() if there else 0.0
        assert explained[place] == pytest.approx(expected, abs=1e-9)
        if not there:
            assert not axes[place].any() or np.linalg.norm(axes[place]) == pytest.approx(1.0)
            continue
        assert np.linalg.norm(axes[place]) == pytest.approx(1.0)
        assert axes[place][np.argmax(np.abs(axes[place]))] > 0.0
        projected = float(np.square(raw @ axes[place]).sum())
        assert projected == pytest.approx(values[-1 - place], rel=1e-7, abs=1e-12)
    assert axes[0] @ axes[1] == pytest.approx(0.0, abs=1e-9)


def test_the_sign_does_not_depend_on_that_of_the_points():
    raw = np.random.default_rng(3).normal(size=(6, 4))
    np.testing.assert_allclose(principal_axes(raw).axes, principal_axes(-raw).axes, atol=1e-12)
    # Of two that are as large as one another the first is above 0.
    for sign in (1.0, -1.0):
        line = sign * np.array([[1.0, -1.0], [2.0, -2.0], [-3.0, 3.0]])
        np.testing.assert_allclose(principal_axes(line).axes[0], [np.sqrt(0.5), -np.sqrt(0.5)])


def test_points_on_a_line_are_explained_by_one_axis():
    axes, explained = principal_axes(np.outer([1.0, -2.0, 3.0], [0.6, 0.8, 0.0]))
    np.testing.assert_allclose(axes[0], [0.6, 0.8, 0.0], atol=1e-12)
    assert explained == (pytest.approx(1.0), pytest.approx(0.0, abs=1e-20))


def test_where_nothing_differs_nothing_is_explained():
    axes, explained = principal_axes(np.zeros((4, 3)))
    assert explained == (0.0, 0.0)
    assert np.isfinite(axes).all()


def test_of_one_dimension_the_second_axis_is_zero():
    axes, explained = principal_axes(np.array([[-1.0], [2.0]]))
    assert axes.tolist() == [[1.0], [0.0]]
    assert explained == (1.0, 0.0)
