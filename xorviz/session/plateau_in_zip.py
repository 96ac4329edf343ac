"""What a schedule that watches the loss has seen, by the names of a session's members."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.schedules import PlateauState, start_plateau, watches_the_loss
from xorviz.engine.spec import ExperimentSpec
from xorviz.session.arrays_in_zip import Expected
from xorviz.session.errors import FileError

#: Beyond any rate that an experiment may begin with, and any epochs or patterns that are counted.
_LARGEST_RATE, _LARGEST_COUNT = 1e6, 2**62


def plateau_members(plateau: PlateauState | None, folder: str = "") -> dict[str, NDArray[Any]]:
    """Return the arrays by member name; none where nothing watches the loss."""
    arrays = {} if plateau is None else plateau.arrays()
    return {f"{folder}schedule/{name}": array for name, array in arrays.items()}


def expected_plateau(spec: ExperimentSpec, replicas: int, folder: str = "") -> dict[str, Expected]:
    """Return every array that must be there, with dtype and shape."""
    if not watches_the_loss(spec.training.learning_rate_schedule):
        return {}
    wanted = plateau_members(start_plateau(0.0, replicas), folder)
    return {name: Expected(array.dtype.str, array.shape) for name, array in wanted.items()}


def plateau_from(
    spec: ExperimentSpec, arrays: Mapping[str, NDArray[Any]], file: str, folder: str = ""
) -> PlateauState | None:
    """Return what was seen, None where nothing watches the loss.

    Raises
    ------
    FileError
        If a rate is none, or a count is negative.
    """
    if not watches_the_loss(spec.training.learning_rate_schedule):
        return None
    plateau = PlateauState(
        **{name: arrays[f"{folder}schedule/{name}"] for name in start_plateau(0.0, 1).arrays()}
    )
    for name, most in (
        ("rate", _LARGEST_RATE),
        ("wait", _LARGEST_COUNT),
        ("cooldown", _LARGEST_COUNT),
        ("patterns", _LARGEST_COUNT),
    ):
        values = plateau.arrays()[name]
        # What is not a number lies nowhere. Losses may be anything, before the first as after one
        # that overflowed.
        if not bool(np.all((values >= 0) & (values <= most))):
            raise FileError(file, "member_damaged", f"{folder}schedule/{name}.npy")
    return plateau
