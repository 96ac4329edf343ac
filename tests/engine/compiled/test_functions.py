"""The engine's own exponential and its kin, against fifty digits of the decimal module."""

import decimal
import importlib
import math
from decimal import Decimal

import numpy as np
import pytest

DIGITS = 50
#: Two sums of two products each, of numbers that were rounded before, and the division.
ROUNDINGS = 8
HALF_A_BIT = Decimal(2) ** -53
TINIEST, LEAST_NORMAL = math.ulp(0.0), 2.0**-1022


def functions():
    """Loaded when it is known that the compiler is there."""
    return importlib.import_module("xorviz.engine.compiled.functions")


def exponential(x):
    return Decimal(x).exp()


def exponential_less_one(x):
    return Decimal(x).exp() - 1


def logistic(x):
    return 1 / (1 + (-Decimal(x)).exp())


def hyperbolic_tangent(x):
    power = (2 * Decimal(x)).exp()
    return (power - 1) / (power + 1)


@pytest.fixture(autouse=True)
def _digits():
    """Enough of them that those which cancel near 0 are not missed."""
    with decimal.localcontext() as context:
        context.prec, context.Emax, context.Emin = 2 * DIGITS, 999_999, -999_999
        yield


def numbers(low, high):
    """A dense grid, random ones, and both signs of what is small, as far as they lie between."""
    drawn = np.random.default_rng(12)
    small = 10.0 ** drawn.uniform(-DIGITS + 10, 2.0, 2000)
    steps = np.linspace(low, high, 4001)
    near = drawn.uniform(-3.0, 3.0, 6000)
    every = np.concatenate([steps, near, small, -small])
    return every[(every >= low) & (every <= high)].tolist()


def errors(name, truth, given):
    """How far the function is from the truth at each number, and the truth."""
    function = getattr(functions(), name)
    for x in given:
        exact = truth(x)
        yield x, abs(Decimal(function(x)) - exact), exact


@pytest.mark.parametrize(
    ("name", "truth", "low", "high"),
    [
        ("exponential", exponential, -708.0, 709.78),
        ("logistic", logistic, -708.0, 700.0),
        ("hyperbolic_tangent", hyperbolic_tangent, -25.0, 25.0),
        ("exponential_less_one", exponential_less_one, -750.0, 0.0),
    ],
)
def test_as_many_roundings_as_a_quotient_of_two_sums_takes(name, truth, low, high):
    """Near 0 as well: an activation of 10⁻⁸ must not have lost half its digits."""
    for x, error, exact in errors(name, truth, numbers(low, high)):
        assert error <= ROUNDINGS * HALF_A_BIT * abs(exact), x


def test_the_exponential_among_the_subnormal_numbers():
    """There the last bit always counts the same."""
    for x, error, _ in errors("exponential", exponential, numbers(-745.1, -708.0)):
        assert error <= 2 * Decimal(TINIEST), x


ENDS = {
    "exponential": [(0.0, 1.0), (-0.0, 1.0), (math.inf, math.inf), (-math.inf, 0.0)],
    "logistic": [(0.0, 0.5), (-0.0, 0.5), (math.inf, 1.0), (-math.inf, 0.0)],
    "hyperbolic_tangent": [(0.0, 0.0), (-0.0, -0.0), (math.inf, 1.0), (-math.inf, -1.0)],
    "exponential_less_one": [(0.0, 0.0), (-0.0, -0.0), (-math.inf, -1.0)],
}


@pytest.mark.parametrize("name", ENDS)
def test_the_ends_and_both_zeros(name):
    """The sign of a 0 that comes out is nobody's concern."""
    function = getattr(functions(), name)
    for x, expected in ENDS[name]:
        assert function(x) == expected
    assert math.isnan(function(math.nan))


def test_the_exponential_leaves_the_numbers_where_pythons_does():
    function = functions().exponential
    last, first_over = 709.782712893384, 709.7827128933841
    assert function(last) == pytest.approx(math.exp(last), rel=1e-15)
    assert function(first_over) == math.inf
    assert function(1e308) == math.inf
    assert function(-745.1332191019411) == TINIEST
    assert function(-745.1332191019412) == 0.0
    assert function(-1e308) == 0.0


@pytest.mark.parametrize("size", [TINIEST, 1e-310, LEAST_NORMAL, 1e-300, 1e-20])
def test_what_is_nearly_0_stays_as_it_is(size):
    """To the last of the bits that so small a number has: a half of the smallest is none."""
    own = functions()
    for x in (size, -size):
        assert own.exponential(x) == 1.0
        assert own.logistic(x) == 0.5
        assert own.hyperbolic_tangent(x) == x
    assert abs(own.exponential_less_one(-size) + size) <= math.ulp(size)


def test_a_number_has_the_same_bits_wherever_it_stands():
    """In a loop over wide registers, at each place of it and behind it, as alone."""
    numba = importlib.import_module("numba")
    given = np.random.default_rng(4).uniform(-40.0, 40.0, 67)
    given[:5] = (0.0, -0.0, -800.0, 800.0, 1e-9)
    for name in ENDS:
        function = getattr(functions(), name)

        @numba.njit(error_model="numpy")
        def of_all(numbers, out, function=function):
            for k in range(numbers.size):
                out[k] = function(numbers[k])

        alone = np.array([function(x) for x in given])
        for start in range(9):
            out = np.empty(given.size - start)
            of_all(given[start:], out)
            assert out.tobytes() == alone[start:].tobytes(), name
