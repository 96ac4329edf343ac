"""Reads HDF5 in a process of its own, which may wait for ever or end without harm to anybody."""

from __future__ import annotations

import importlib.util
import time
from dataclasses import dataclass
from pathlib import Path

from xorviz.engine.choice import NUMPY
from xorviz.engine.errors import EngineError, InternalError
from xorviz.session.errors import FileError
from xorviz.session.weight_files.hdf5 import Found, Problem, Refused, read_hdf5
from xorviz.session.workers.pieces import Tell
from xorviz.session.workers.pool import WorkerPool

#: Seconds until a file counts as one that the library does not come to an end with. A small file
#: takes a fraction of one, and the process a few where the machine is busy.
PATIENCE = 30.0

#: Bytes of memory that the process may have, where the system lets that be said.
_MEMORY = 4 * 2**30


@dataclass(frozen=True)
class _Content:
    """The bytes of a file: the one piece of this work."""

    content: bytes
    engine: str = NUMPY


@dataclass(frozen=True)
class _Refusal:
    problem: Problem
    place: str


class _Task:
    """Reads one file."""

    def run(self, piece: _Content, tell: Tell, /) -> Found | _Refusal:
        """Read it here and now."""
        _bound_memory()
        try:
            return read_hdf5(piece.content)
        except Refused as error:
            return _Refusal(error.problem, error.place)

    def lost(self, piece: _Content, times: int, /) -> EngineError:
        """Return what is to be said where the library has ended its process."""
        return InternalError(f"the process ended {times} times")

    def failed(self, piece: _Content, reason: str, /) -> EngineError:
        """Return what is to be said where something else went wrong."""
        return InternalError(reason)


def read_apart(content: bytes, file: str, patience: float = PATIENCE) -> Found:
    """Return the layers of an HDF5 file that have variables.

    Parameters
    ----------
    content : bytes
    file : str
        For errors.
    patience : float
        Seconds.

    Raises
    ------
    FileError
        If h5py is not installed, or the file is damaged or reaches beyond itself.
    """
    if importlib.util.find_spec("h5py") is None:
        raise FileError(file, "h5py_missing")
    found = _in_a_process(content, patience)
    if isinstance(found, Found):
        return found
    place = Path(file).name if found.place == "/" else found.place
    if found.problem is Problem.ELSEWHERE:
        raise FileError(file, "weights_elsewhere", place)
    if found.problem is Problem.PACKED:
        raise FileError(file, "weights_packed", place)
    if found.problem is Problem.TOO_LARGE:
        raise FileError(file, "weights_too_large", place)
    raise FileError(file, "member_damaged", place)


def _in_a_process(content: bytes, patience: float) -> Found | _Refusal:
    pool: WorkerPool[_Content, Found | _Refusal] = WorkerPool(_Task(), 1)
    until = time.monotonic() + patience
    try:
        pool.submit(_Content(content))
        while (left := until - time.monotonic()) > 0.0:
            for ended in pool.wait(left):
                return ended.part or _Refusal(Problem.DAMAGED, "/")
    finally:
        pool.close()
    return _Refusal(Problem.DAMAGED, "/")


def _bound_memory() -> None:
    try:
        import resource
    except ImportError:
        # Windows has no such bound.
        return
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    most = _MEMORY if hard == resource.RLIM_INFINITY else min(hard, _MEMORY)
    resource.setrlimit(resource.RLIMIT_AS, (most, hard))
