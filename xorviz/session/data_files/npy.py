"""Arrays as NumPy writes them, alone or many in a zip, read without trusting their headers."""

from __future__ import annotations

import math
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO, NamedTuple, cast

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.spec.table import LARGEST_TABLE
from xorviz.session.background import Progress
from xorviz.session.data_files.loaded import Source, name_of, opened, read_exactly
from xorviz.session.errors import FileError

#: Members of a zip that are looked at, and bytes of a header.
_MOST_MEMBERS, _LONGEST_HEADER = 1_000, 10_000
#: Kinds of numbers: bool, signed and unsigned integers, floats.
_KINDS = "biuf"

#: What errors call the array that has no name.
_ONLY = "#1"


class ArrayLook(NamedTuple):
    """What the header of an array says."""

    name: str
    shape: tuple[int, ...]
    dtype: np.dtype[Any]
    fortran: bool

    @property
    def words(self) -> str:
        """The array in a few words."""
        sizes = " × ".join(str(size) for size in self.shape) or "one number"
        return f"{self.name} ({sizes}, {self.dtype})"


def look_at_arrays(source: Source) -> tuple[ArrayLook, ...]:
    """Look at the headers of all arrays of a ``.npz``, or of the one in a ``.npy``.

    Raises
    ------
    FileError
        If it is neither, or a header cannot be read.
    """
    file = name_of(source)
    with opened(source) as stream:
        if not _is_zip(stream):
            return (_header(stream, file, ""),)
        with _archive(stream, file) as archive:
            looks = []
            for member in _members(archive, file):
                with _member(archive, file, member) as content:
                    looks.append(_header(content, file, member.removesuffix(".npy")))
            return tuple(looks)


def load_array(
    source: Source,
    name: str,
    progress: Progress | None = None,
    done: float = 0.0,
    part: float = 1.0,
) -> NDArray[Any]:
    """Read one array, of the ``.npy`` where it has no name.

    Raises
    ------
    FileError
        If it is not there, has no numbers, more than allowed, or fewer than its header says.
    """
    file = name_of(source)
    with opened(source) as stream:
        if not name:
            return _content(stream, file, name, progress, done, part)
        with _archive(stream, file) as archive:
            members = _members(archive, file)
            if f"{name}.npy" not in members:
                known = ", ".join(member.removesuffix(".npy") for member in members)
                raise FileError(file, "no_array", name, known=known)
            with _member(archive, file, f"{name}.npy") as content:
                return _content(content, file, name, progress, done, part)


def _is_zip(stream: BinaryIO) -> bool:
    start = stream.read(4)
    stream.seek(0)
    return start[:2] == b"PK"


@contextmanager
def _archive(stream: BinaryIO, file: str) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(stream) as archive:
            yield archive
    except (zipfile.BadZipFile, NotImplementedError, ValueError, EOFError) as error:
        raise FileError(file, "not_arrays") from error


def _members(archive: zipfile.ZipFile, file: str) -> list[str]:
    names = [name for name in archive.namelist() if name.endswith(".npy")]
    if len(names) != len(set(names)):
        raise FileError(file, "member_twice")
    if not names or len(names) > _MOST_MEMBERS:
        raise FileError(file, "not_arrays")
    return names


@contextmanager
def _member(archive: zipfile.ZipFile, file: str, name: str) -> Iterator[BinaryIO]:
    try:
        with archive.open(name) as content:
            yield cast(BinaryIO, content)
    except FileError:
        raise
    except (zipfile.BadZipFile, NotImplementedError, EOFError, RuntimeError, zlib.error) as error:
        # RuntimeError: the member is encrypted.
        raise FileError(file, "array_damaged", name.removesuffix(".npy")) from error


def _header(stream: BinaryIO, file: str, name: str) -> ArrayLook:
    try:
        version = np.lib.format.read_magic(stream)
        read = {
            (1, 0): np.lib.format.read_array_header_1_0,
            (2, 0): np.lib.format.read_array_header_2_0,
        }[version]
        shape, fortran, dtype = read(stream, max_header_size=_LONGEST_HEADER)
    except (OSError, FileError):
        raise
    except Exception as error:
        # NumPy lets through what its parser of forged headers raises: SyntaxError, MemoryError,
        # tokenize.TokenError and more.
        raise FileError(file, "array_damaged", name or _ONLY) from error
    # NumPy takes True for a length, and then fails on it.
    if not all(type(size) is int for size in shape):
        raise FileError(file, "array_damaged", name or _ONLY)
    return ArrayLook(name, shape, dtype, fortran)


def _content(
    stream: BinaryIO, file: str, name: str, progress: Progress | None, done: float, part: float
) -> NDArray[Any]:
    look = _header(stream, file, name)
    name = name or _ONLY
    if look.dtype.hasobject:
        raise FileError(file, "array_of_objects", name)
    if look.dtype.kind not in _KINDS or look.dtype.itemsize > 8 or look.dtype.subdtype:
        raise FileError(file, "array_of_others", name, found=str(look.dtype))
    if not look.shape or min(look.shape) < 1:
        raise FileError(file, "array_empty", name)
    count = math.prod(look.shape)
    if count > LARGEST_TABLE:
        raise FileError(file, "too_many_numbers", found=count, most=LARGEST_TABLE)
    size = count * look.dtype.itemsize
    content = read_exactly(stream, size, progress, done, part)
    if len(content) != size or stream.read(1):
        raise FileError(file, "array_length", name, wanted=size)
    values: NDArray[Any] = np.frombuffer(content, dtype=look.dtype)
    return values.reshape(look.shape[::-1]).T if look.fortran else values.reshape(look.shape)
