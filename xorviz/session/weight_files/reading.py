"""From a file of Keras or PyTorch to the weights in it; nothing of the file is ever run."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xorviz.session.arrays_in_zip import read_member
from xorviz.session.errors import FileError
from xorviz.session.reading_files import reading
from xorviz.session.weight_files.apart import read_apart
from xorviz.session.weight_files.stored import (
    LARGEST_FILE,
    MOST_NUMBERS,
    SUFFIXES,
    StoredLayer,
    StoredWeights,
)
from xorviz.session.weight_files.tensors import read_tensors

_HDF5, _ZIP = b"\x89HDF\r\n\x1a\n", b"PK\x03\x04"

#: The member of a ``.keras`` that holds the weights. Its config.json, which may name functions,
#: is not even read.
_MEMBER = "model.weights.h5"


def is_weight_file(path: Path) -> bool:
    """Tell by its name whether a file holds weights."""
    return path.suffix.lower() in SUFFIXES


def read_weights(path: Path) -> StoredWeights:
    """Return the dense layers that a file holds.

    Parameters
    ----------
    path : Path
        ``.weights.h5``, ``.h5``, ``.keras`` or ``.safetensors``; what is in it decides.

    Raises
    ------
    FileError
        If it cannot be read, is damaged or too large, or holds what is no dense layer.
    """
    file = str(path)
    with reading(file), path.open("rb") as stream:
        content = stream.read(LARGEST_FILE + 1)
    if len(content) > LARGEST_FILE:
        raise FileError(file, "member_too_large", path.name, limit=LARGEST_FILE)
    if content.startswith(_ZIP):
        content = _unzipped(content, file)
    if content.startswith(_HDF5):
        found = read_apart(content, file)
        groups = [(group.label, group.name, group.arrays) for group in found.groups]
        layers = [_dense(file, *group, is_torch=False) for group in groups]
        return _checked(StoredWeights(file, "keras", tuple(layers), True, found.left_out))
    if path.suffix.lower() != ".safetensors":
        raise FileError(file, "weights_format", allowed=", ".join(SUFFIXES))
    tensors = read_tensors(content, file)
    layers = [_dense(file, name, name, parts, is_torch=True) for name, parts in tensors.items()]
    # The file sorts them by name, whatever their order in the model was.
    return _checked(StoredWeights(file, "torch", tuple(layers), False))


def _unzipped(content: bytes, file: str) -> bytes:
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except Exception as error:
        # As in `read_member`: zipfile raises much on forged bytes, and all of it means the same.
        raise FileError(file, "member_damaged", _MEMBER) from error
    with archive:
        if archive.namelist().count(_MEMBER) > 1:
            raise FileError(file, "member_twice")
        return read_member(archive, file, _MEMBER, LARGEST_FILE)


def _dense(
    file: str, label: str, name: str, arrays: Sequence[NDArray[Any]], is_torch: bool
) -> StoredLayer:
    shapes = [array.ndim for array in arrays]
    is_float = all(array.dtype.kind == "f" for array in arrays)
    if shapes not in ([2], [2, 1]) or not is_float or 0 in arrays[0].shape:
        raise FileError(file, "weights_not_dense", label or "/")
    kernel = arrays[0].T if is_torch else arrays[0]
    if len(arrays) == 2 and len(arrays[1]) != kernel.shape[1]:
        raise FileError(file, "weights_not_dense", label or "/")
    if not all(np.isfinite(array).all() for array in arrays):
        raise FileError(file, "not_finite", label or "/")
    bias = arrays[1].astype(np.float64) if len(arrays) == 2 else None
    return StoredLayer(label, name, np.ascontiguousarray(kernel, dtype=np.float64), bias)


def _checked(stored: StoredWeights) -> StoredWeights:
    if not stored.layers:
        raise FileError(stored.file, "weights_none")
    numbers = sum(one.kernel.size + one.kernel.shape[1] for one in stored.layers)
    if numbers > MOST_NUMBERS:
        raise FileError(stored.file, "weights_too_many", found=numbers, most=MOST_NUMBERS)
    return stored
