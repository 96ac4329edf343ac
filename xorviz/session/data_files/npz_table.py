"""Arrays of NumPy as patterns: one array of inputs, and one of targets or of classes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.spec import Table
from xorviz.engine.spec.table import all_finite
from xorviz.session.background import Progress
from xorviz.session.data_files.loaded import (
    MOST_CLASSES,
    Loaded,
    Source,
    check_numbers,
    name_of,
    normalised,
    one_hot,
)
from xorviz.session.data_files.npy import ArrayLook, load_array, look_at_arrays
from xorviz.session.errors import FileError

#: What people call inputs and targets, the usual first.
_PAIRS = (
    *(("inputs", "targets"), ("x", "y"), ("X", "y"), ("x_train", "y_train")),
    *(("X_train", "y_train"), ("images", "labels"), ("data", "target"), ("data", "labels")),
)


def chosen_arrays(
    looks: Sequence[ArrayLook], file: str, inputs: str | None, targets: str | None
) -> tuple[str, str]:
    """Return the names of the two arrays: those given, those of a usual name, or the only two.

    Raises
    ------
    FileError
        If that does not tell which.
    """
    names = [look.name for look in looks]
    if inputs is not None and targets is not None:
        return inputs, targets
    for pair in (*_PAIRS, tuple(names)):
        if len(pair) == 2 and all(name in names for name in pair):
            return inputs or pair[0], targets or pair[1]
    known = ", ".join(look.words for look in looks)
    raise FileError(file, "arrays_not_chosen", known=known)


def load_npz(
    source: Source,
    inputs: str | None = None,
    targets: str | None = None,
    outputs: int = 1,
    classes: bool | None = None,
    normalise: str = "none",
    progress: Progress | None = None,
) -> Loaded:
    """Read two arrays of a ``.npz``, or the table of a ``.npy``, whose last columns are targets.

    Parameters
    ----------
    source : Path or binary stream
    inputs, targets : str, optional
        Names of arrays. Of inputs all axes but the first are put one after the other.
    outputs : int
        How many columns of a ``.npy`` are targets.
    classes : bool, optional
        Whether the targets, one whole number a pattern, name classes; None says so where there
        are more than two.
    normalise : str
        One of `NORMALISATIONS`; for bytes ``0-1`` divides by 255.
    progress : callable, optional

    Raises
    ------
    FileError
        Naming the array and what is wrong with it; nothing has been loaded then.
    """
    file = name_of(source)
    looks = look_at_arrays(source)
    if looks[0].name:
        names = chosen_arrays(looks, file, inputs, targets)
        given = load_array(source, names[0], progress, 0.0, 0.9)
        wanted = load_array(source, names[1], progress, 0.9, 0.1)
    else:
        names = ("", "")
        table = load_array(source, "", progress)
        if table.ndim != 2 or table.shape[1] <= outputs:
            raise FileError(file, "array_not_a_table", wanted=outputs + 1)
        given, wanted = table[:, :-outputs], table[:, -outputs:]
    given, wanted = given.reshape(len(given), -1), wanted.reshape(len(wanted), -1)
    if len(given) != len(wanted):
        raise FileError(
            file,
            "arrays_of_two_lengths",
            names[1],
            other=names[0],
            found=len(wanted),
            wanted=len(given),
        )
    for name, array in zip(names, (given, wanted), strict=True):
        _check_finite(file, name, array)
    table_of_targets, target_names = _targets(file, names[1], wanted, classes)
    check_numbers(file, len(given), given.shape[1] + table_of_targets.width)
    width = range(1, given.shape[1] + 1)
    input_names = tuple(f"{names[0] or 'column'} {place}" for place in width)
    return Loaded(
        input_table(given, normalise),
        table_of_targets,
        input_names,
        target_names,
        Path(file).name,
    )


def input_table(values: NDArray[Any], normalise: str) -> Table:
    """Return inputs as a table; bytes stay bytes unless they are to be standardised."""
    if values.dtype == np.uint8 and normalise != "standard":
        return Table(np.ascontiguousarray(values), 255.0 if normalise == "0-1" else 1.0)
    return Table(normalised(values.astype(np.float64), normalise))


def class_table(file: str, name: str, labels: NDArray[Any]) -> tuple[Table, tuple[str, ...]]:
    """Return labels as one column a class, in their order.

    Raises
    ------
    FileError
        If there are too many.
    """
    found, codes = np.unique(labels, return_inverse=True)
    if len(found) > MOST_CLASSES:
        raise FileError(file, "too_many_labels", name, found=len(found), most=MOST_CLASSES)
    check_numbers(file, len(labels), len(found))
    names = tuple(f"{name or 'class'}={label:g}" for label in found.tolist())
    return Table(one_hot(codes.reshape(-1), len(found))), names


def _targets(
    file: str, name: str, values: NDArray[Any], classes: bool | None
) -> tuple[Table, tuple[str, ...]]:
    if classes is None:
        is_whole = values.dtype.kind in "iu" and values.shape[1] == 1
        classes = is_whole and len(np.unique(values)) > 2
    if classes and values.shape[1] == 1:
        return class_table(file, name, values[:, 0])
    if classes:
        raise FileError(file, "array_not_labels", name, found=values.shape[1])
    names = tuple(f"{name or 'target'} {place}" for place in range(1, values.shape[1] + 1))
    return Table(values.astype(np.float64)), names


def _check_finite(file: str, name: str, values: NDArray[Any]) -> None:
    if values.dtype.kind == "f" and not all_finite(values):
        row, column = (int(place) for place in np.argwhere(~np.isfinite(values))[0])
        raise FileError(file, "array_not_finite", name, row=row + 1, column=column + 1)
