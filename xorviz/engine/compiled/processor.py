"""The processor that code is compiled for, as the compiler sees it."""

from __future__ import annotations

from llvmlite import binding


def compiled_for() -> str:
    """Return its name and what it can do: code that was made for another is of no use."""
    return f"{binding.get_host_cpu_name()} {binding.get_host_cpu_features().flatten()}"
