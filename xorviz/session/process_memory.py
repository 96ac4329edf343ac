"""How much memory this process holds."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_MEGABYTE = 2**20


def resident_megabytes() -> float:
    """Return how much memory the process holds now; on systems that do not tell, at most held."""
    statm = Path("/proc/self/statm")
    if statm.exists():
        pages = int(statm.read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / _MEGABYTE
    return peak_megabytes()


def peak_megabytes() -> float:
    """Return how much memory the process has held at most; 0.0 on systems that do not tell."""
    if sys.platform == "win32":
        return 0.0
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    # Bytes on macOS, kilobytes elsewhere.
    return most / _MEGABYTE if sys.platform == "darwin" else most / 1024
