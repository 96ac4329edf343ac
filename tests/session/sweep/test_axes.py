"""Axes as they are typed: values, ranges, scales, and what is refused."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xorviz.session.sweep.axis import Axis, scale_of, words_of
from xorviz.session.sweep.errors import AxisError
from xorviz.session.sweep.reading import parse_axis, parse_values


@pytest.mark.parametrize(
    ("typed", "values", "scale"),
    [
        ("h1.units=1:8", (1, 2, 3, 4, 5, 6, 7, 8), "linear"),
        ("h1.units=2:10:4,16", (2, 6, 10, 16), "linear"),
        ("noise=0.1:0.5:0.2", (0.1, 0.3, 0.5), "linear"),
        ("units=1:1000:log4", (1, 10, 100, 1000), "log"),
        ("learning_rate=0.01,0.1,1", (0.01, 0.1, 1), "log"),
        ("learning_rate=0.01,0.1", (0.01, 0.1), "log"),
        ("units=2,3", (2, 3), "linear"),
        ("units=5", (5,), "linear"),
        ("skip=on,off", (True, False), "choice"),
        ("batch_size=1,4,null", (1, 4, None), "choice"),
        ("encoding=01,pm1", ("01", "pm1"), "choice"),
        (" loss = mean_squared_error , hinge ", ("mean_squared_error", "hinge"), "choice"),
        (
            'h1.activation=relu,{"name": "leaky_relu", "negative_slope": 0.01}',
            ("relu", {"name": "leaky_relu", "negative_slope": 0.01}),
            "choice",
        ),
    ],
)
def test_what_is_typed_is_read(typed, values, scale):
    axis = parse_axis(typed)
    assert axis.field == typed.partition("=")[0].strip()
    assert axis.values == values
    assert [type(value) for value in axis.values] == [type(value) for value in values]
    assert axis.scale == scale


def test_a_logarithmic_range_is_even_in_the_logarithm_and_rounded():
    axis = parse_axis("learning_rate=0.001:1:log7")
    assert axis.scale == "log"
    assert axis.values == pytest.approx([10 ** (-3 + number / 2) for number in range(7)], rel=1e-11)
    assert all(len(repr(value)) <= 16 for value in axis.values)
    assert (axis.values[0], axis.values[2], axis.values[-1]) == (0.001, 0.01, 1.0)


@pytest.mark.parametrize(
    "typed",
    [
        "h1.units",
        "=3",
        "units=",
        "units=1,,2",
        "units=8:1",
        "units=1:8:0",
        "units=1:8:-1",
        "units=1:b",
        "units=1:2:3:4",
        "rate=0:1:log7",
        "rate=1:2:log1",
        "rate=1:2:logs",
        "units=1:1000000",
        "units=1,1",
        "rate=1,1.0",
        "loss=a,a",
        'activation={"name": ',
    ],
)
def test_what_cannot_be_read_is_refused_with_the_axis(typed):
    with pytest.raises(AxisError) as caught:
        parse_axis(typed)
    assert caught.value.field in (typed, typed.partition("=")[0])


def test_a_switch_and_a_number_are_two_values():
    assert Axis.of("x", (1, True, 0, False)).values == (1, True, 0, False)


VALUES = st.one_of(
    st.integers(-(10**15), 10**15),
    st.floats(allow_nan=False, allow_infinity=False),
    st.sampled_from(["relu", "01", "pm1", "xor"]),
    st.sampled_from([True, False, None, {"name": "elu", "alpha": 0.5}]),
)


@given(st.lists(VALUES, min_size=1, max_size=6))
def test_values_are_read_as_they_are_shown(values):
    assert parse_values("x", ",".join(map(words_of, values))) == values


@given(
    st.floats(1e-6, 1e3),
    st.floats(1.5, 30.0),
    st.integers(3, 9),
)
def test_the_scale_tells_what_is_even_in_the_logarithm(first, ratio, count):
    even = [first * ratio**power for power in range(count)]
    assert scale_of(even) == "log"
    assert scale_of([*even, even[-1] * ratio * 1.01]) == "linear"
    assert scale_of([0, *even]) == "linear"
    assert math.isfinite(even[-1])
