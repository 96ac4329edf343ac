"""Other programs that train networks, as far as they are installed."""

from __future__ import annotations

import os
from collections.abc import Callable
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from typing import Any

from xorviz.cli.speed.contenders import Contender
from xorviz.cli.speed.workloads import Workload

#: By the name of the package: the module here that trains with it.
PEERS = {"torch": "pytorch", "scikit-learn": "scikit_learn", "keras": "keras_model"}


def installed_peers() -> dict[str, str]:
    """Return the versions of the peers that are installed, by package."""
    found = {}
    for package in PEERS:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            continue
    return found


def peer(package: str, workload: Workload) -> Callable[[], Contender] | None:
    """Return what makes this peer's contender; None where it cannot be loaded or do that.

    Parameters
    ----------
    package : str
        One of `PEERS`.
    workload : Workload
    """
    _set_environment()
    try:
        module: Any = import_module(f"{__name__}.{PEERS[package]}")
    except ImportError:
        return None
    if workload.replicas > 1 and not module.TRAINS_CROWDS:
        return None
    return lambda: module.contender(workload)


def _set_environment() -> None:
    """Choose Keras's backend, and one thread for TensorFlow: both are read when they are loaded."""
    backends = [name for name in ("tensorflow", "jax", "torch") if find_spec(name) is not None]
    if backends:
        os.environ.setdefault("KERAS_BACKEND", backends[0])
    for name in ("TF_NUM_INTRAOP_THREADS", "TF_NUM_INTEROP_THREADS"):
        os.environ.setdefault(name, "1")
