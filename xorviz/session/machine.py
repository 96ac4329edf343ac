"""The processor and the packages that the last digits of a run depend on."""

from __future__ import annotations

import functools
import importlib.metadata
import platform
from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np

from xorviz.engine.choice import COMPILED

#: What begins the names of features that say how numbers are added and multiplied; the others come
#: and go with the kernel of the system.
_ARITHMETIC = ("sse", "ssse", "avx", "fma", "f16c", "amx", "asimd", "neon", "sve", "vfp", "vsx")

#: What a run's bits do not depend on, though it is good to know.
_BESIDE = ("python", "engine")


def fingerprint(engine: str) -> dict[str, str]:
    """Return what the last digits depend on: where that is the same, so are the bits."""
    config = np.show_config(mode="dicts")
    blas = config.get("Build Dependencies", {}).get("blas", {}) if isinstance(config, dict) else {}
    name, features = processor()
    return {
        "engine": engine,
        "numpy": np.__version__,
        **({one: version(one) for one in ("numba", "llvmlite")} if engine == COMPILED else {}),
        "python": platform.python_version(),
        "machine": platform.machine(),
        "blas": f"{blas.get('name', '')} {blas.get('version', '')}".strip(),
        "cpu": name,
        "cpu_features": " ".join(features),
    }


def is_same(found: Mapping[str, str], here: Mapping[str, str]) -> bool:
    """Tell whether one engine gives the same bits on both, as far as `found` says anything."""
    return all(value == here.get(name) for name, value in what_counts(found).items())


def what_counts(found: Mapping[str, str]) -> dict[str, str]:
    """Return what of a fingerprint the bits depend on."""
    beside = set(_BESIDE)
    # Every chip of a family has a name of its own; what it can do counts.
    beside |= {"cpu"} if "cpu_features" in found else set()
    return {name: value for name, value in found.items() if name not in beside}


@functools.cache
def processor() -> tuple[str, tuple[str, ...]]:
    """Return the processor's name and the features of its arithmetic."""
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return platform.processor(), ()
    fields = dict(_fields(text.splitlines()))
    features = fields.get("flags", fields.get("Features", "")).split()
    named = sorted(one for one in features if one.startswith(_ARITHMETIC))
    return fields.get("model name", platform.processor()), tuple(named)


def version(package: str) -> str:
    """Return an installed package's version without loading it; "" where it tells none."""
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return ""


def _fields(lines: Iterable[str]) -> Iterable[tuple[str, str]]:
    """Yield the fields of the first processor."""
    for line in lines:
        if not line.strip():
            return
        name, _, value = line.partition(":")
        yield name.strip(), value.strip()
