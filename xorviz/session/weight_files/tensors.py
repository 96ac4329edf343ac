"""The tensors of a ``.safetensors`` file of PyTorch as dense layers."""

from __future__ import annotations

import importlib
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xorviz.session.errors import FileError

#: Kinds of numbers that are read; BF16, which NumPy has not, is the upper half of an F32.
_KINDS = {"F64": "<f8", "F32": "<f4", "F16": "<f2", "BF16": "<u2"}


def read_tensors(content: bytes, file: str) -> dict[str, tuple[NDArray[Any], ...]]:
    """Return weight and bias, `(units, inputs)` and `(units,)`, by the name of the layer.

    Raises
    ------
    FileError
        If the package is not installed, the file is damaged, or holds what is no dense layer.
    """
    try:
        safetensors: Any = importlib.import_module("safetensors")
    except ImportError as error:
        raise FileError(file, "safetensors_missing") from error
    try:
        tensors = dict(safetensors.deserialize(content))
    except Exception as error:
        # The package raises `SafetensorError` on any forged header, and others on forged text.
        raise FileError(file, "member_damaged", "tensors") from error
    parts: dict[str, dict[str, NDArray[Any]]] = {}
    for key, tensor in tensors.items():
        name, _, part = key.rpartition(".")
        if part not in ("weight", "bias"):
            raise FileError(file, "weights_not_dense", key)
        parts.setdefault(name, {})[part] = _array(tensor, key, file)
    result = {}
    for name, given in parts.items():
        if "weight" not in given:
            raise FileError(file, "weights_not_dense", f"{name}.bias".lstrip("."))
        result[name] = tuple(given[part] for part in ("weight", "bias") if part in given)
    return result


def _array(tensor: dict[str, Any], key: str, file: str) -> NDArray[Any]:
    if tensor["dtype"] not in _KINDS:
        kinds = ", ".join(_KINDS)
        raise FileError(file, "weights_kind", key, found=str(tensor["dtype"]), allowed=kinds)
    array = np.frombuffer(bytes(tensor["data"]), dtype=_KINDS[tensor["dtype"]])
    if tensor["dtype"] == "BF16":
        array = from_bfloat16(array)
    return array.reshape(tensor["shape"])


def from_bfloat16(bits: NDArray[Any]) -> NDArray[Any]:
    """Return the numbers of kind F32 whose upper halves are given."""
    return (bits.astype("<u4") << 16).view("<f4")
