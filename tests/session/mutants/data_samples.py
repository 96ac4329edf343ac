"""Real data files to be mutated: tables, arrays, and pictures with their labels."""

from __future__ import annotations

import gzip
import io
import struct

import numpy as np

#: Pictures and labels by name; each is found beside the other.
BESIDE = {
    "train-images-idx3-ubyte": "train-labels-idx1-ubyte",
    "train-labels-idx1-ubyte": "train-images-idx3-ubyte",
    "test-images-idx3-ubyte.gz": "test-labels-idx1-ubyte.gz",
    "test-labels-idx1-ubyte.gz": "test-images-idx3-ubyte.gz",
}


def data_files() -> dict[str, bytes]:
    """Return the files by name."""
    chance = np.random.default_rng(4)
    numbers = chance.normal(size=(24, 3)).round(3)
    words = [("red", "green", "blue")[row % 3] for row in range(24)]
    files = {
        "classes.csv": _table(("a", "b", "c", "class"), numbers, words, ","),
        "numbers.csv": _table(None, numbers, [str(one) for one in numbers[:, 0]], ","),
        "semicolons.csv": _table(("x1", "x2", "x3", "y"), numbers, ["1", "0"] * 12, ";").replace(
            b".", b","
        ),
        "tabs.csv": _table(("x", "y", '"z, w"', "target"), numbers, ["1", "2"] * 12, "\t"),
        "array.npy": _npy(np.column_stack([numbers, np.arange(24) % 2])),
        "whole.npy": _npy(chance.integers(0, 9, (20, 3))),
        "arrays.npz": _npz(x=numbers, y=np.arange(24) % 3),
        "pixels.npz": _npz(
            x=chance.integers(0, 256, (12, 4, 4), np.uint8), y=np.eye(2)[np.arange(12) % 2]
        ),
    }
    pixels = _idx(chance.integers(0, 256, (30, 5, 4), np.uint8))
    labels = _idx((np.arange(30) % 3).astype(np.uint8))
    files["train-images-idx3-ubyte"], files["train-labels-idx1-ubyte"] = pixels, labels
    for name, content in (("images-idx3", pixels), ("labels-idx1", labels)):
        files[f"test-{name}-ubyte.gz"] = gzip.compress(content, mtime=0)
    return files


def _table(names, numbers, last, delimiter) -> bytes:
    rows = [] if names is None else [delimiter.join(names)]
    for row, end in zip(numbers, last, strict=True):
        rows.append(delimiter.join([*(f"{one:g}" for one in row), end]))
    return ("\n".join(rows) + "\n").encode()


def _npy(array: np.ndarray) -> bytes:
    stream = io.BytesIO()
    np.save(stream, array)
    return stream.getvalue()


def _npz(**arrays: np.ndarray) -> bytes:
    stream = io.BytesIO()
    np.savez(stream, **arrays)
    return stream.getvalue()


def _idx(array: np.ndarray) -> bytes:
    head = bytes([0, 0, 8, array.ndim]) + struct.pack(f">{array.ndim}I", *array.shape)
    return head + array.tobytes()
