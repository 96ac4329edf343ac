"""The weights in an HDF5 file of Keras, read by h5py; only a process of its own may call this.

On a file with a forged byte the HDF5 library may wait for ever or end its process, so whoever wants
the weights of a file asks `xorviz.session.weight_files.apart`.
"""

from __future__ import annotations

import io
import re
from enum import StrEnum
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from xorviz.session.weight_files.tensors import from_bfloat16

#: Groups within groups, and names in all groups together.
_DEEPEST, _MOST_NAMES = 12, 20_000

#: Groups that are no layers: what trained the model, and what draws for `Dropout`.
LEFT_OUT = ("optimizer", "optimizer_weights", "metrics", "seed_generator")

_DIGITS = re.compile(r"(\d+)")


class Problem(StrEnum):
    """Why a file is refused."""

    DAMAGED = "damaged"
    ELSEWHERE = "elsewhere"
    PACKED = "packed"
    TOO_LARGE = "too large"


class Refused(Exception):
    """The file is refused.

    Parameters
    ----------
    problem : Problem
    place : str
        Of the file.
    """

    def __init__(self, problem: Problem, place: str) -> None:
        self.problem, self.place = problem, place
        super().__init__(f"{problem}: {place}")


class Group(NamedTuple):
    """The variables of one layer, in their order, as the file has them."""

    label: str
    name: str
    arrays: tuple[NDArray[Any], ...]


class Found(NamedTuple):
    """All that was found, by the place in the file or, in a file of Keras 2, as it lists them."""

    groups: tuple[Group, ...]
    left_out: tuple[str, ...]


def read_hdf5(content: bytes) -> Found:
    """Return the layers that have variables.

    Nothing outside the content is ever read: links to other files, soft links, virtual datasets
    and external storage are refused, and so are filters, which may be plug-ins.

    Raises
    ------
    Refused
    """
    import h5py

    try:
        with h5py.File(io.BytesIO(content), "r") as file:
            walk = _Walk(h5py, len(content))
            names = set(file)
            top = file
            if "model_weights" in names:
                top = walk.child(file, "model_weights")
            if "layer_names" in top.attrs:
                left_out = ("optimizer",) if "optimizer_weights" in names else ()
                return Found(tuple(walk.listed(top)), left_out)
            walk.layers(top, "", 0)
            walk.groups.sort(key=lambda group: _natural(group.label))
            return Found(tuple(walk.groups), tuple(sorted(walk.left_out)))
    except Refused:
        raise
    except Exception as error:
        # h5py hands on whatever the library says of a forged byte: OSError, KeyError,
        # RuntimeError, ValueError, UnicodeDecodeError and more.
        raise Refused(Problem.DAMAGED, "/") from error


class _Walk:
    """Goes through one file."""

    def __init__(self, h5py: Any, size: int) -> None:
        self._h5py = h5py
        self._size = size
        self._names = 0
        self.groups: list[Group] = []
        self.left_out: set[str] = set()

    def child(self, group: Any, name: str) -> Any:
        """Return what a name stands for, where that lies in this file itself."""
        self._names += 1
        if self._names > _MOST_NAMES:
            raise Refused(Problem.TOO_LARGE, group.name)
        link = group.get(name, getlink=True)
        if not isinstance(link, self._h5py.HardLink):
            raise Refused(Problem.ELSEWHERE, f"{group.name}/{name}".replace("//", "/"))
        return group[name]

    def layers(self, group: Any, label: str, depth: int) -> None:
        """Collect the variables of a group and of all groups in it."""
        if depth > _DEEPEST:
            raise Refused(Problem.TOO_LARGE, group.name)
        for name in group:
            if name in LEFT_OUT:
                self.left_out.add("optimizer" if name.startswith("optimizer") else name)
                continue
            part = self.child(group, name)
            if not isinstance(part, self._h5py.Group):
                continue
            if name == "vars":
                arrays = [
                    self._array(part, one) for one in sorted(part, key=_natural) if one.isdigit()
                ]
                if arrays:
                    name_in_model = self._text(part, "name") or label
                    self.groups.append(Group(label, name_in_model, tuple(arrays)))
            else:
                self.layers(part, f"{label}/{name}" if label else name, depth + 1)

    def listed(self, top: Any) -> list[Group]:
        """Return the layers that a file of Keras 2 lists by their names."""
        result = []
        for name in self._texts(top, "layer_names"):
            group = self.child(top, name)
            arrays = []
            for path in self._texts(group, "weight_names"):
                holder = group
                *folders, last = [one for one in path.split("/") if one]
                for folder in folders:
                    holder = self.child(holder, folder)
                arrays.append(self._array(holder, last))
            if arrays:
                result.append(Group(name, name, tuple(arrays)))
        return result

    def _array(self, group: Any, name: str) -> NDArray[Any]:
        data = self.child(group, name)
        place = f"{group.name}/{name}"
        if not isinstance(data, self._h5py.Dataset):
            raise Refused(Problem.DAMAGED, place)
        if data.is_virtual or data.external:
            raise Refused(Problem.ELSEWHERE, place)
        if data.id.get_create_plist().get_nfilters():
            raise Refused(Problem.PACKED, place)
        # Numbers that HDF5 has no kind for are bytes to it, and their kind is said beside them.
        is_bfloat16 = data.dtype == "V2" and self._text(data, "dtype") == "bfloat16"
        if not is_bfloat16 and (data.dtype.kind not in "fiub" or data.dtype.itemsize > 8):
            raise Refused(Problem.DAMAGED, place)
        # Without a filter it cannot be larger than the file: told before any of it is allocated.
        if data.shape is None or data.size * data.dtype.itemsize > self._size:
            raise Refused(Problem.TOO_LARGE, place)
        array = np.asarray(data[()])
        return from_bfloat16(array.view("<u2")) if is_bfloat16 else array

    def _text(self, part: Any, name: str) -> str:
        """Return a text that stands beside a part; empty where there is none, as in early files."""
        if name not in part.attrs or part.attrs.get_id(name).shape != ():
            return ""
        value = part.attrs[name]
        return value.decode("utf-8") if isinstance(value, bytes) else str(value)

    def _texts(self, group: Any, name: str) -> list[str]:
        if name not in group.attrs:
            raise Refused(Problem.DAMAGED, group.name)
        shape = group.attrs.get_id(name).shape
        if shape is None or len(shape) != 1 or shape[0] > _MOST_NAMES:
            raise Refused(Problem.DAMAGED, group.name)
        return [
            one.decode("utf-8") if isinstance(one, bytes) else str(one) for one in group.attrs[name]
        ]


def _natural(text: str) -> list[tuple[int, int | str]]:
    """Return by what ``dense_2`` comes before ``dense_10``, and ``dense`` before both."""
    return [(0, int(part)) if part.isdigit() else (1, part) for part in _DIGITS.split(text) if part]
