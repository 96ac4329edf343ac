"""The folder of the compiled engine's machine code, one for each version of what it is made of."""

from __future__ import annotations

import functools
import hashlib
import logging
import os
import platform
import shutil
import sys
from pathlib import Path

import numpy as np

from xorviz import __version__, engine
from xorviz.session.machine import processor, version
from xorviz.session.user_folders import user_cache

log = logging.getLogger(__name__)

#: Stands in a folder whose code is complete.
_READY = "ready"

#: Folders that are kept: versions and checkouts side by side do not throw out each other's.
_KEPT = 6


def code_folder() -> Path:
    """Return the folder for this very program on this very machine.

    numba looks for changes in the file of each function alone; a function that is compiled into
    another from elsewhere, it would not miss. Here a change of any of them changes the folder.
    So does the place of the program: numba keeps code by the place of the sources, and would find
    nothing in the folder of an equal program elsewhere.
    """
    return user_cache() / "compiled" / _digest()


def is_ready() -> bool:
    """Tell whether the code is there, complete."""
    return (code_folder() / _READY).is_file()


def made_for() -> str:
    """Return for which processor the code was compiled, as the compiler said then; "" for none."""
    try:
        return (code_folder() / _READY).read_text(encoding="utf-8")
    except OSError:
        return ""


def forget() -> None:
    """Throw the code away: it is damaged, or of no use here."""
    shutil.rmtree(code_folder(), ignore_errors=True)


def mark_ready(processor: str | None = None) -> None:
    """Note that the code is in use, or complete; clear away the code of older versions.

    Parameters
    ----------
    processor : str, optional
        For which it was just compiled.
    """
    folder = code_folder()
    if processor is not None:
        (folder / _READY).write_text(processor, encoding="utf-8")
    os.utime(folder)
    others = sorted(
        (other for other in folder.parent.iterdir() if other != folder),
        key=lambda other: other.stat().st_mtime,
        reverse=True,
    )
    for other in others[_KEPT - 1 :]:
        log.info("clearing away the code of an older version: %s", other.name)
        shutil.rmtree(other, ignore_errors=True)


@functools.cache
def _digest() -> str:
    made_from = hashlib.sha256()
    for part in (
        __version__,
        np.__version__,
        version("numba"),
        version("llvmlite"),
        platform.python_version(),
        platform.machine(),
        *processor()[0:1],
        *processor()[1],
    ):
        made_from.update(part.encode() + b"\n")
    folder = Path(engine.__file__ or "").absolute().parent / "compiled"
    sources = sorted(folder.glob("*.py"))
    for source in sources:
        made_from.update(os.fsencode(source) + b"\n" + source.read_bytes())
    if not sources:
        # In a bundle without its sources the program stands for them.
        stat = os.stat(sys.executable)
        made_from.update(f"{stat.st_size} {stat.st_mtime_ns}".encode())
    return made_from.hexdigest()[:24]
