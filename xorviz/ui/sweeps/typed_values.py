"""The values of an axis as a person types them."""

from __future__ import annotations

from xorviz.engine.errors import EngineError
from xorviz.session.sweep.axis import Axis, AxisValue, words_of
from xorviz.session.sweep.reading import parse_values


def values_text(axis: Axis) -> str:
    """Return the values of an axis as they are typed; numbers evenly spread as a range."""
    values = axis.values
    numbers = [float(value) for value in values if isinstance(value, (int, float))]
    if len(values) > 2 and axis.scale != "choice":
        ends = f"{numbers[0]:.12g}:{numbers[-1]:.12g}"
        step = f"{numbers[1] - numbers[0]:.12g}"
        for text in (ends, f"{ends}:{step}", f"{ends}:log{len(values)}"):
            if _means(axis, text):
                return text
    return ", ".join(_typed_value(value) for value in values)


def _means(axis: Axis, text: str) -> bool:
    """Tell whether a text is read as just these values."""
    try:
        return tuple(parse_values(axis.field, text)) == axis.values
    except EngineError:
        return False


def _typed_value(value: AxisValue) -> str:
    if value is None:
        return "none"
    if isinstance(value, bool):
        return "on" if value else "off"
    return words_of(value)
