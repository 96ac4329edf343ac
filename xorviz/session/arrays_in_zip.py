"""Arrays as ``.npy`` members of a zip, read without trusting a single number in the file."""

from __future__ import annotations

import io
import math
import zipfile
from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from xorviz.session.errors import FileError

#: No header that we write is longer; a forged one could claim any length.
_LONGEST_HEADER = 1024


class Expected(NamedTuple):
    """What an array must be: its dtype (``<f8``, ``<i8``) and its shape; −1 stands for any length.

    An axis of any length may have up to `longest` entries.
    """

    dtype: str
    shape: tuple[int, ...]
    longest: int = 0

    @property
    def most(self) -> int:
        """How many numbers it may have."""
        return math.prod(self.longest if size < 0 else size for size in self.shape)


def write_array(archive: zipfile.ZipFile, name: str, array: NDArray[Any]) -> None:
    """Write an array as the member ``name.npy``."""
    buffer = io.BytesIO()
    plain = np.ascontiguousarray(array, dtype=array.dtype.newbyteorder("<"))
    np.lib.format.write_array(buffer, plain, allow_pickle=False)
    write_member(archive, f"{name}.npy", buffer.getvalue())


def write_member(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    """Write one member with a fixed date, so that the same session gives the same bytes."""
    member = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
    member.compress_type = zipfile.ZIP_DEFLATED
    member.external_attr = 0o644 << 16
    archive.writestr(member, content)


def read_member(archive: zipfile.ZipFile, file: str, name: str, limit: int) -> bytes:
    """Read at most `limit` bytes of a member.

    Raises
    ------
    FileError
        If it is missing, damaged or longer.
    """
    try:
        with archive.open(name) as member:
            content = member.read(limit + 1)
    except KeyError:
        raise FileError(file, "member_missing", name) from None
    except Exception as error:
        # zipfile raises zlib.error, struct.error, EOFError, NotImplementedError and more on
        # forged bytes; all of them mean the same to a reader.
        raise FileError(file, "member_damaged", name) from error
    if len(content) > limit:
        raise FileError(file, "member_too_large", name, limit=limit)
    return content


def read_arrays(
    archive: zipfile.ZipFile, file: str, expected: Mapping[str, Expected]
) -> dict[str, NDArray[Any]]:
    """Read exactly the expected arrays.

    The header is parsed, and its dtype and shape compared, before anything of that size is
    allocated.

    Raises
    ------
    FileError
        Naming the member that is missing, damaged or not what it must be.
    """
    return {
        name: _read_array(archive, file, f"{name}.npy", want) for name, want in expected.items()
    }


def _read_array(archive: zipfile.ZipFile, file: str, name: str, want: Expected) -> NDArray[Any]:
    dtype = np.dtype(want.dtype)
    content = read_member(archive, file, name, want.most * dtype.itemsize + _LONGEST_HEADER)
    stream = io.BytesIO(content)
    try:
        version = np.lib.format.read_magic(stream)
        if version != (1, 0):
            raise ValueError(f"version {version}")
        shape, fortran, found = np.lib.format.read_array_header_1_0(
            stream, max_header_size=_LONGEST_HEADER
        )
    except Exception as error:
        # Beside ValueError, NumPy lets through what its parser of forged headers raises:
        # SyntaxError, MemoryError, tokenize.TokenError and more.
        raise FileError(file, "member_damaged", name) from error
    # A forged shape may hold what only equals a number: True is 1, and no length.
    fits = [type(size) for size in shape] == [int] * len(want.shape) and all(
        0 <= size <= want.longest if wanted < 0 else size == wanted
        for size, wanted in zip(shape, want.shape, strict=True)
    )
    if not fits or found != dtype or fortran:
        raise FileError(
            file,
            "member_shape",
            name,
            found=f"{found} {shape}",
            wanted=f"{dtype} {want.shape}",
        )
    start = stream.tell()
    if len(content) - start != math.prod(shape) * dtype.itemsize:
        raise FileError(file, "member_damaged", name)
    return np.frombuffer(content, dtype=dtype, offset=start).reshape(shape).copy()
