"""An axis of a sweep: one field of the experiment, and the values that it takes."""

from __future__ import annotations

from dataclasses import dataclass

#: A value of an axis as JSON: what stands in the field of the experiment.
AxisValue = int | float | str | bool | dict[str, object] | None

#: Most axes of a sweep.
MOST_AXES = 3


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
