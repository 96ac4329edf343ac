"""The exponential and what is made of it, in operations that go through wide registers alike.

The library's own functions are called number by number, and other instructions might round in
another way; these give a number the same bits wherever it stands.
"""

from __future__ import annotations

import math

from xorviz.engine.compiled.bits import bits_of_number, number_of_bits
from xorviz.engine.compiled.jit import inlined

_LOG2_E = 1.4426950408889634
# ln 2 in two parts, the first with zeros at its end, so that a small multiple of it is exact.
_LN2_HIGH, _LN2_LOW = 6.93147180369123816490e-01, 1.90821492927058770002e-10
#: Added to a number below 2⁵¹ it leaves the nearest whole number in the last bits.
_ROUND = 6755399441055744.0
_BIAS, _MANTISSA = 1023, 52
# The series of eʳ to r¹³: for |r| ≤ ½ ln 2 what follows is below the last bit.
_C2, _C3, _C4, _C5, _C6, _C7, _C8, _C9, _C10, _C11, _C12, _C13 = (
    1.0 / math.factorial(power) for power in range(2, 14)
)


@inlined
def exponential(x: float) -> float:
    """Return eˣ, to the last bit or the one before it; ∞ and 0 where it over- and underflows."""
    cut = min(max(x, -746.0), 710.0)
    shifted = cut * _LOG2_E + _ROUND
    whole = shifted - _ROUND
    r = (cut - whole * _LN2_HIGH) - whole * _LN2_LOW
    tail = _C13
    tail = tail * r + _C12
    tail = tail * r + _C11
    tail = tail * r + _C10
    tail = tail * r + _C9
    tail = tail * r + _C8
    tail = tail * r + _C7
    tail = tail * r + _C6
    tail = tail * r + _C5
    tail = tail * r + _C4
    tail = tail * r + _C3
    tail = tail * r + _C2
    power = 1.0 + ((tail * r) * r + r)
    # 2ᵏ in two factors, since one alone may lie beyond the numbers that there are.
    k = bits_of_number(shifted) - bits_of_number(_ROUND)
    half = k >> 1
    first = number_of_bits((half + _BIAS) << _MANTISSA)
    second = number_of_bits((k - half + _BIAS) << _MANTISSA)
    return power * first * second


@inlined
def logistic(x: float) -> float:
    """Return 1 / (1 + e⁻ˣ)."""
    return 1.0 / (1.0 + exponential(-x))


@inlined
def hyperbolic_tangent(x: float) -> float:
    """Return tanh x: near 0 by its series, elsewhere by e²ˣ."""
    size = abs(x)
    square = x * x
    # x − x³/3 + 2x⁵/15 − …, below the last bit from x¹³ on where |x| < 0.1.
    series = x * (
        1.0
        + square
        * (
            -1.0 / 3.0
            + square
            * (
                2.0 / 15.0
                + square
                * (
                    -17.0 / 315.0
                    + square
                    * (
                        62.0 / 2835.0
                        + square * (-1382.0 / 155925.0 + square * (21844.0 / 6081075.0))
                    )
                )
            )
        )
    )
    far = 1.0 - 2.0 / (exponential(2.0 * size) + 1.0)
    signed = far if x > 0.0 else -far
    return series if size < 0.1 else signed


@inlined
def exponential_less_one(x: float) -> float:
    """Return eˣ − 1 for x ≤ 0, in full precision near 0 too."""
    half = 0.5 * x
    # eˣ − 1 = 2 tanh(x/2) / (1 − tanh(x/2)).
    t = hyperbolic_tangent(half)
    return 2.0 * t / (1.0 - t)
