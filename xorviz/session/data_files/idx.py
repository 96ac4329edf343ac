"""Pictures and their labels as MNIST and Fashion-MNIST are published: IDX files, packed or not."""

from __future__ import annotations

import gzip
import math
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, cast

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.spec import Table
from xorviz.engine.spec.table import LARGEST_TABLE
from xorviz.session.background import Progress
from xorviz.session.data_files.loaded import (
    Loaded,
    Source,
    name_of,
    opened,
    read_exactly,
)
from xorviz.session.data_files.npz_table import class_table
from xorviz.session.errors import FileError

#: The type of numbers that pictures and labels have: bytes.
_BYTES = 0x08
_GZIP = b"\x1f\x8b"
#: How many axes pictures may have: one or two of their own, and perhaps one of colours.
_PICTURES = range(2, 5)


def load_idx(
    images: Source, labels: Source | None = None, progress: Progress | None = None
) -> Loaded:
    """Read pictures, whose pixels come to be numbers from 0 to 1, and their classes.

    Parameters
    ----------
    images : Path or binary stream
    labels : Path or binary stream, optional
        Found beside the images by its usual name.
    progress : callable, optional

    Raises
    ------
    FileError
        Naming the field of the header that is wrong; nothing has been loaded then.
    """
    if labels is None:
        if not isinstance(images, Path):
            raise FileError(name_of(images), "no_labels", wanted="labels-idx1-ubyte")
        labels = labels_beside(images)
    pixels = read_idx(images, _PICTURES, progress, 0.0, 0.95)
    classes = read_idx(labels, range(1, 2), progress, 0.95, 0.05)
    if len(pixels) != len(classes):
        file, other = name_of(labels), name_of(images)
        raise FileError(
            file, "labels_of_two_lengths", other=other, found=len(classes), wanted=len(pixels)
        )
    table, names = class_table(name_of(labels), "class", classes)
    flat = pixels.reshape(len(pixels), -1)
    width = range(1, flat.shape[1] + 1)
    inputs = tuple(f"pixel {place}" for place in width)
    # Rows of numbers are no pictures, and of colours there is more than one a pixel.
    image = (pixels.shape[1], pixels.shape[2]) if pixels.ndim == 3 else None
    return Loaded(Table(flat, 255.0), table, inputs, names, Path(name_of(images)).name, image)


def look_at_idx(images: Source) -> tuple[int, ...]:
    """Return the sizes that a file of pictures has, as its header says: first how many there are.

    Raises
    ------
    FileError
        Naming the field of the header that is wrong.
    """
    file = name_of(images)
    with opened(images) as raw, _unpacked(raw, file) as stream:
        return _shape(stream, file, _PICTURES)


def labels_beside(images: Path) -> Path:
    """Return the labels' file: named like that of the images, packed or not.

    Raises
    ------
    FileError
        If there is none.
    """
    name = images.name.replace("images", "labels").replace("idx3", "idx1")
    plain = name.removesuffix(".gz")
    if name != images.name:
        for candidate in (name, plain, f"{plain}.gz"):
            if images.with_name(candidate).is_file():
                return images.with_name(candidate)
    raise FileError(str(images), "no_labels", wanted=name)


def read_idx(
    source: Source,
    axes: range,
    progress: Progress | None = None,
    done: float = 0.0,
    part: float = 1.0,
) -> NDArray[Any]:
    """Read the array of bytes of one file.

    Parameters
    ----------
    source : Path or binary stream
    axes : range
        How many axes it may have.
    progress : callable, optional
        Told from `done` on, for this `part` of the whole.

    Raises
    ------
    FileError
        Naming the field of the header that is wrong.
    """
    file = name_of(source)
    with opened(source) as raw, _unpacked(raw, file) as stream:
        shape = _shape(stream, file, axes)
        count = math.prod(shape)
        content = read_exactly(stream, count, progress, done, part)
        if len(content) < count:
            raise FileError(file, "idx_short", wanted=count, found=len(content))
        if stream.read(1):
            raise FileError(file, "idx_long", wanted=count)
    return np.frombuffer(content, dtype=np.uint8).reshape(shape)


def _shape(stream: BinaryIO, file: str, axes: range) -> tuple[int, ...]:
    head = stream.read(4)
    if len(head) < 4 or head[:2] != b"\0\0":
        raise FileError(file, "idx_magic", found=head.hex(" ") or "–")
    if head[2] != _BYTES:
        raise FileError(file, "idx_type", found=f"{head[2]:#04x}")
    if head[3] not in axes:
        allowed = str(axes[0]) if len(axes) == 1 else f"{axes[0]} … {axes[-1]}"
        raise FileError(file, "idx_axes", found=head[3], wanted=allowed)
    sizes = stream.read(4 * head[3])
    if len(sizes) < 4 * head[3]:
        raise FileError(file, "idx_short", wanted=4 * head[3], found=len(sizes))
    shape = tuple(int(size) for size in np.frombuffer(sizes, dtype=">u4"))
    if not 0 < math.prod(shape) <= LARGEST_TABLE:
        words = " × ".join(str(size) for size in shape)
        raise FileError(file, "idx_sizes", found=words, most=LARGEST_TABLE)
    return shape


@contextmanager
def _unpacked(raw: BinaryIO, file: str) -> Iterator[BinaryIO]:
    start = raw.read(2)
    raw.seek(0)
    if start != _GZIP:
        yield raw
        return
    try:
        with gzip.GzipFile(fileobj=raw) as stream:
            yield cast(BinaryIO, stream)
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise FileError(file, "gzip_damaged") from error
