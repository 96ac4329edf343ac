"""An axis of a sweep: one field of the experiment, and the values that it takes."""

from __future__ import annotations

import itertools
import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeGuard

from xorviz.session.sweep.errors import AxisError

#: A value of an axis as JSON: what stands in the field of the experiment.
AxisValue = int | float | str | bool | dict[str, object] | None

#: Most axes of a sweep.
MOST_AXES = 3

#: How far two steps may lie apart that are alike: numbers of a range are rounded to twelve digits.
_EVEN, _ROUNDED = 1e-9, 1e-11


@dataclass(frozen=True)
class Axis:
    """One field of the experiment, and its values in order.

    Parameters
    ----------
    field : str
        The field, as a person names it: ``h1.units``, ``hidden.activation``, ``depth``, ``skip``,
        ``optimizer``, ``learning_rate``, ``loss``, ``batch_size``, ``gate``, ``encoding``, or a
        whole path such as ``training.optimizer.learning_rate``.
    values : tuple
        At least one, no two alike.
    scale : str
        ``log`` where the values are positive numbers spread evenly in their logarithm, ``linear``
        for other numbers, ``choice`` for all else: how a picture spaces them.
    """

    field: str
    values: tuple[AxisValue, ...]
    scale: str = "choice"

    @staticmethod
    def of(field: str, values: Sequence[AxisValue]) -> Axis:
        """Return the axis of these values, on the scale that they tell.

        Raises
        ------
        AxisError
            If there are none, or two are alike.
        """
        if not values:
            raise AxisError(field, "axis_empty")
        seen: set[str] = set()
        for value in values:
            key = _key(value)
            if key in seen:
                raise AxisError(field, "axis_value_twice", value)
            seen.add(key)
        return Axis(field, tuple(values), scale_of(values))


def scale_of(values: Sequence[AxisValue]) -> str:
    """Return the scale of values, as `Axis` describes it.

    Two numbers are evenly spread on any scale: they are on a logarithmic one where the larger is
    at least ten times the smaller.
    """
    numbers = [value for value in values if _is_number(value)]
    if len(numbers) < len(values):
        return "choice"
    if len(numbers) < 2 or min(numbers) <= 0:
        return "linear"
    steps = [math.log(after / before) for before, after in itertools.pairwise(numbers)]
    even = all(math.isclose(step, steps[0], rel_tol=_EVEN, abs_tol=_ROUNDED) for step in steps)
    wide = len(steps) > 1 or abs(steps[0]) >= math.log(10.0) * (1.0 - _EVEN)
    return "log" if even and wide else "linear"


def words_of(value: AxisValue) -> str:
    """Return a value as it is typed and as tables show it: ``0.001``, ``relu``, ``null``."""
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _is_number(value: AxisValue) -> TypeGuard[int | float]:
    """Tell whether a value is a number; true and false are none."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _key(value: AxisValue) -> str:
    """Return what two alike values share; 1 and 1.0 are alike, 1 and true are not."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return json.dumps(value, sort_keys=True, default=str)
