"""The exponential and what is made of it, in operations that go through wide registers alike.

The library's own functions are called number by number, and other instructions might round in
another way; these give a number the same bits wherever it stands.
"""

from __future__ import annotations

from xorviz.engine.compiled.bits import bits_of_number, number_of_bits
from xorviz.engine.compiled.jit import inlined
from xorviz.engine.compiled.vectors import multiply_add

_LOG2_E = 1.4426950408889634
# ln 2 in two parts, the first with zeros at its end, so that a small multiple of it is exact.
_LN2_HIGH, _LN2_LOW = 6.93147180369123816490e-01, 1.90821492927058770002e-10
#: Added to a number below 2⁵¹ it leaves the nearest whole number in the last bits.
_ROUND = 6755399441055744.0
_BIAS, _MANTISSA = 1023, 52
# r coth(r/2) = 2 Σ B₂ₙ r²ⁿ / (2n)! with Bernoulli's numbers: what follows is below the last bit for
# |r| ≤ ½ ln 2.
_R0, _R1, _R2, _R3, _R4, _R5, _R6 = (
    2.0,
    1.0 / 6.0,
    -1.0 / 360.0,
    1.0 / 15120.0,
    -1.0 / 604800.0,
    1.0 / 23950080.0,
    -691.0 / 653837184000.0,
)


@inlined
def _reduced(x: float) -> tuple[float, float]:
    """Return r and a number whose last bits are k, with x = k ln 2 + r and |r| ≤ ½ ln 2."""
    shifted = multiply_add(x, _LOG2_E, _ROUND)
    whole = shifted - _ROUND
    r = multiply_add(whole, -_LN2_HIGH, x)
    return multiply_add(whole, -_LN2_LOW, r), shifted


@inlined
def _even_part(r: float) -> float:
    """Return r coth(r/2): with it eʳ is (it + r) / (it − r)."""
    t = r * r
    tail = _R6
    tail = multiply_add(tail, t, _R5)
    tail = multiply_add(tail, t, _R4)
    tail = multiply_add(tail, t, _R3)
    tail = multiply_add(tail, t, _R2)
    tail = multiply_add(tail, t, _R1)
    return multiply_add(tail, t, _R0)


@inlined
def _power_of_two(shifted: float) -> float:
    """Return 2ᵏ for a k in the last bits of a number, from −1022 to 1023."""
    k = bits_of_number(shifted) - bits_of_number(_ROUND)
    return number_of_bits((k + _BIAS) << _MANTISSA)


@inlined
def _between(x: float, low: float, high: float) -> float:
    """Cut a number; what is none stays none."""
    cut = high if x > high else x
    return low if cut < low else cut


@inlined
def exponential(x: float) -> float:
    """Return eˣ, to the last bits; ∞ and 0 where it over- and underflows."""
    r, shifted = _reduced(_between(x, -746.0, 710.0))
    even = _even_part(r)
    # 2ᵏ in two factors, since one alone may lie beyond the numbers that there are.
    k = bits_of_number(shifted) - bits_of_number(_ROUND)
    half = k >> 1
    first = number_of_bits((half + _BIAS) << _MANTISSA)
    second = number_of_bits((k - half + _BIAS) << _MANTISSA)
    return (1.0 + (r + r) / (even - r)) * first * second


@inlined
def logistic(x: float) -> float:
    """Return 1 / (1 + e⁻ˣ), by a single division; 0 where e⁻ˣ overflows, or nearly so."""
    r, shifted = _reduced(_between(-x, -708.0, 709.0))
    even, power = _even_part(r), _power_of_two(shifted)
    share = (even - r) / multiply_add(power, even + r, even - r)
    # Not the share at the cut: times a pre-activation of −10³⁰⁰ that would be seen.
    return 0.0 if x < -709.0 else share


@inlined
def hyperbolic_tangent(x: float) -> float:
    """Return tanh x = (e²ˣ − 1) / (e²ˣ + 1), with nothing cancelled where it is near 0."""
    r, shifted = _reduced(_between(2.0 * x, -44.0, 44.0))
    even, power = _even_part(r), _power_of_two(shifted)
    less, more = power - 1.0, power + 1.0
    return multiply_add(more, r, less * even) / multiply_add(less, r, more * even)


@inlined
def exponential_less_one(x: float) -> float:
    """Return eˣ − 1 for x ≤ 0, in full precision near 0 too."""
    r, shifted = _reduced(_between(x, -708.0, 0.0))
    even, power = _even_part(r), _power_of_two(shifted)
    return multiply_add(power + 1.0, r, (power - 1.0) * even) / (even - r)
