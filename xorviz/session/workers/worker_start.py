"""Where a worker's process begins: before NumPy is loaded, and with all that it needs said."""

from __future__ import annotations

import os
import signal
from typing import Any

#: How much a worker steps back behind everything else on the machine.
_NICE = 19


def main(line: Any) -> None:
    """Work until the line to the program is cut.

    Parameters
    ----------
    line : Connection
        To the program.
    """
    # Ctrl-C in the terminal is for the program, which ends its workers by itself.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(_NICE)
    # One thread for BLAS gives the bits that there are elsewhere. Read when NumPy is loaded, so
    # what comes over the line (the task, in the end) must not be unpacked before.
    for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ[name] = "1"
    from xorviz.session.workers.worker import work

    work(line)
