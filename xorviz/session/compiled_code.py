"""Making the compiled engine ready, and loading it once it is."""

from __future__ import annotations

import gc
import logging
import os
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from xorviz.engine.choice import COMPILED, LANES
from xorviz.engine.run import Run
from xorviz.session.code_folder import code_folder, forget, is_ready, made_for, mark_ready
from xorviz.session.errors import EngineNotLoaded
from xorviz.session.file_lock import locked
from xorviz.session.presets import DEFAULT, load_preset

log = logging.getLogger(__name__)

_loading = threading.Lock()
_loaded = False


def make_ready() -> None:
    """Compile the engine into the user's folder, unless it is there; it takes half a minute.

    Another process that does so is waited for.

    Raises
    ------
    EngineNotLoaded
        If the compiler does not work, the folder cannot be written, or this process has loaded the
        engine before, so that nothing is left to compile.
    """
    folder = code_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with locked(folder / "lock"):
            if is_ready():
                mark_ready()
                return
            log.info("compiling the engine into %s", folder)
            if not _keep_code_in(folder):
                raise EngineNotLoaded("it is loaded already, from elsewhere")
            _try_out()
            mark_ready(_processor())
    except OSError as error:
        raise EngineNotLoaded(error.strerror or str(error)) from error


def can_be_kept() -> bool:
    """Tell whether the code can be written into the user's folder, or is there already."""
    if is_ready():
        return True
    try:
        code_folder().mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=code_folder()):
            return True
    except OSError as error:
        log.info("the compiled code cannot be kept: %s", error)
        return False


def is_loaded() -> bool:
    """Tell whether this process has the engine."""
    return _loaded


def load() -> None:
    """Load the engine into this process, unless it is; code that is not there is compiled.

    Raises
    ------
    EngineNotLoaded
        If the compiler does not work.
    """
    with _loading:
        if _loaded:
            return
        if is_ready() and _keep_code_in(code_folder()):
            _load_what_is_ready()
        elif can_be_kept():
            _keep_code_in(code_folder())
            _try_out()
        else:
            with tempfile.TemporaryDirectory(prefix="xorviz-") as folder:
                _keep_code_in(Path(folder))
                _try_out()


def _load_what_is_ready() -> None:
    """Load code that must not be compiled now: somebody is looking at the window."""
    try:
        with _without_collecting():
            if _processor() != made_for():
                raise EngineNotLoaded("it was compiled for another processor")
            _try_out()
    except EngineNotLoaded:
        # The next start makes it anew.
        forget()
        raise


def _try_out() -> None:
    """Take a step of one network and of a crowd, so that all code is loaded or made.

    The crowd fills the lanes, with one network left over: both are code of their own.
    """
    global _loaded
    spec = replace(load_preset(DEFAULT), replicas=1, replica=0)
    try:
        for replicas in (1, LANES + 1):
            Run(replace(spec, replicas=replicas), engine=COMPILED).advance(1)
    except Exception as error:
        # Numba that is too old for this NumPy, code that is damaged: whatever it is, the
        # experiment goes on without.
        log.warning("the compiled engine does not load", exc_info=True)
        raise EngineNotLoaded(f"{type(error).__name__}: {error}") from error
    _loaded = True


def _processor() -> str:
    """Return for which processor the compiler makes its code."""
    try:
        from xorviz.engine.compiled.processor import compiled_for
    except ImportError as error:
        raise EngineNotLoaded(str(error)) from error
    return compiled_for()


def _keep_code_in(folder: Path) -> bool:
    """Tell numba where to keep its code; it asks when a function is defined, and never again."""
    if "xorviz.engine.compiled.jit" in sys.modules:
        return os.environ.get("NUMBA_CACHE_DIR") == str(folder)
    os.environ["NUMBA_CACHE_DIR"] = str(folder)
    numba = sys.modules.get("numba")
    if numba is not None:
        numba.config.CACHE_DIR = str(folder)
    return True


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Load without the collector of garbage, and keep what was loaded out of its sight.

    The compiler consists of half a million objects that stay. To go through them holds the
    interpreter's lock for 50 to 120 ms, during which the window stands still; without, loading in
    a thread leaves no gap above 20 ms.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
        gc.freeze()
    finally:
        if was_on:
            gc.enable()
