"""The lines of squared paper over a plane: round, from edge to edge, and through the patterns."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xorviz.insight.plane_lines import plane_lines

SQUARE = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])


def test_the_square_of_bits_has_lines_at_tenths_and_through_the_patterns():
    lines = plane_lines((-0.35, 1.35, -0.35, 1.35), SQUARE, flat=False)
    assert lines.places.shape == (34, 61, 2)
    for number, along in ((1, lines.across), (0, ~lines.across)):
        held = lines.places[along, :, number]
        assert (held == held[:, :1]).all()
        np.testing.assert_allclose(held[:, 0], np.arange(-3, 14) / 10.0, atol=1e-12)
        assert held[lines.through[along], 0].tolist() == pytest.approx([0.0, 1.0])


@given(
    low=st.floats(-1e3, 1e3),
    span=st.floats(1e-3, 1e4),
    most=st.integers(3, 25),
)
def test_there_are_neither_too_many_lines_nor_too_few(low, span, most):
    extent = (low, low + span, -1.0, 1.0)
    lines = plane_lines(extent, SQUARE, flat=False, most=most, count=5)
    upright = lines.places[~lines.across]
    assert most / 2.5 - 1.0 <= len(upright) <= most + 1
    assert upright[:, 0, 1].tolist() == [-1.0] * len(upright)
    assert upright[:, -1, 1].tolist() == [1.0] * len(upright)
    room = 1e-9 * (abs(low) + span)
    assert upright[:, :, 0].min() >= low - room
    assert upright[:, :, 0].max() <= low + span + room


def test_of_one_input_there_is_one_line():
    lines = plane_lines((-1.0, 2.0, -0.35, 0.35), np.array([[0.0, 0.0]]), flat=True, count=7)
    assert lines.places.tolist() == [[[x, 0.0] for x in (-1.0, -0.5, 0.0, 0.5, 1.0, 1.5, 2.0)]]


def test_lines_through_patterns_that_have_many_values_are_as_the_others():
    many = np.stack([np.arange(6.0), np.arange(6.0) % 2.0], axis=1)
    lines = plane_lines((-1.0, 6.0, -0.5, 1.5), many, flat=False)
    assert not lines.through[~lines.across].any()
    assert lines.through[lines.across].sum() == 2
