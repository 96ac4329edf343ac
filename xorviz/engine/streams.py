"""Random numbers keyed by what they are for: undo, replay and a new unit never shift them."""

from __future__ import annotations

import hashlib
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

#: A number, or one for each of many streams.
Number = TypeVar("Number", int, NDArray[np.int64])

#: One number per purpose, part of every key: streams of different purposes never meet.
_PURPOSES = {
    "weights": 1,
    "order": 2,
    "sample": 3,
    "check": 4,
    "split": 5,
    "curvature": 6,
    "landscape": 7,
}

#: Stands for "all replicas alike" in a key; no replica has this number.
SHARED = 2**32 - 1


def _words(name: str) -> tuple[int, int]:
    """Two 32-bit words of a stable digest: a layer's id as part of a key."""
    digest = hashlib.blake2b(name.encode(), digest_size=8).digest()
    return int.from_bytes(digest[:4], "little"), int.from_bytes(digest[4:], "little")


def weight_stream(seed: int, replica: int, layer: str, unit: int, edit: int) -> np.random.Generator:
    """Return the stream of one unit's start weights.

    Parameters
    ----------
    seed : int
        The seed of the experiment.
    replica : int
        Which random start.
    layer : str
        Id of the layer.
    unit : int
        Id of the unit in its layer (not its position).
    edit : int
        Ordinal of the edit that draws: 0 for the start of the run.
    """
    key = weight_key(seed, replica, layer, unit, edit)
    return np.random.Generator(np.random.PCG64(np.random.SeedSequence(key)))


def weight_key(
    seed: int, replica: Number, layer: str, unit: Number, edit: int
) -> tuple[int, int, Number, int, int, Number, int]:
    """Return what streams of start weights are keyed by, of one unit or of many."""
    return (_PURPOSES["weights"], seed, replica, *_words(layer), unit, edit)


def order_stream(seed: int, replica: int, epoch: int) -> np.random.Generator:
    """Return the stream of one epoch's permutation; `replica` may be `SHARED`."""
    key = order_key(seed, replica, epoch)
    return np.random.Generator(np.random.PCG64(np.random.SeedSequence(key)))


def order_key(seed: int, replica: int, epoch: int) -> tuple[int, int, int, int]:
    """Return what the stream of one epoch's permutation is keyed by."""
    return _PURPOSES["order"], seed, replica, epoch


def sample_stream(data_seed: int, replica: int) -> np.random.Generator:
    """Return the stream of the random sample and its noise; `replica` may be `SHARED`."""
    key = (_PURPOSES["sample"], data_seed, replica)
    return np.random.Generator(np.random.PCG64(np.random.SeedSequence(key)))


def split_stream(data_seed: int, replica: int) -> np.random.Generator:
    """Return the stream that chooses the patterns of the test; `replica` may be `SHARED`."""
    key = (_PURPOSES["split"], data_seed, replica)
    return np.random.Generator(np.random.PCG64(np.random.SeedSequence(key)))


def check_stream(seed: int, layer: str) -> np.random.Generator:
    """Return the stream that picks the weights of a layer whose gradient is checked."""
    key = (_PURPOSES["check"], seed, *_words(layer))
    return np.random.Generator(np.random.PCG64(np.random.SeedSequence(key)))


def curvature_stream(seed: int) -> np.random.Generator:
    """Return the stream of the vector from which the extreme curvatures are looked for."""
    key = (_PURPOSES["curvature"], seed)
    return np.random.Generator(np.random.PCG64(np.random.SeedSequence(key)))


def landscape_stream(seed: int, number: int) -> np.random.Generator:
    """Return the stream of a random direction through the loss; each number has one of its own."""
    key = (_PURPOSES["landscape"], seed, number)
    return np.random.Generator(np.random.PCG64(np.random.SeedSequence(key)))
