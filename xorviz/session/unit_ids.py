"""The stable ids of units in a session's document."""

from __future__ import annotations

from xorviz.engine.errors import SpecError
from xorviz.engine.spec import ExperimentSpec
from xorviz.engine.spec.ranges import LARGEST_COUNT
from xorviz.engine.spec.reader import Reader, check_integer
from xorviz.session.json_values import entries


def read_unit_ids(value: object, spec: ExperimentSpec, path: str) -> dict[str, tuple[int, ...]]:
    """Return the ids by layer and position.

    Raises
    ------
    SpecError
        If they are not one for each unit, and different in each layer.
    """
    reader = Reader(value, path)
    result = {}
    for layer in spec.network.layers:
        place = reader.place(layer.id)
        ids = tuple(
            check_integer(entry, 0, LARGEST_COUNT, where)
            for where, entry in entries(reader.take(layer.id), place)
        )
        if len(ids) != layer.units or len(set(ids)) != len(ids):
            raise SpecError(place, "wrong_length", len(ids), (str(layer.units),))
        result[layer.id] = ids
    reader.close()
    return result
