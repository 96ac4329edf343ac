"""Where the program starts."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from typing import Any

# One thread for BLAS gives the same bits everywhere, and the matrices here are too small for more.
# It only counts before NumPy is loaded.
for _name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_name, "1")


def main() -> int:
    """Run the command line, or open the window.

    Returns
    -------
    int
        The exit code: 0 done, 1 failed, 2 wrong use, 78 no display.
    """
    if getattr(sys, "frozen", False):
        # A bundle has no interpreter beside it: each worker is this program, begun once more.
        import multiprocessing

        multiprocessing.freeze_support()
    from xorviz.cli.main import run

    return run(sys.argv[1:], open_window=open_window)


def open_window(experiment: str | None, painted: Callable[[Any], object] | None = None) -> int:
    """Open the window; as `xorviz.app.open_window`."""
    # What is loaded now stays. To search it for garbage meanwhile takes a twelfth of the time until
    # the window can be seen; from then on the window's own thread searches.
    gc.disable()
    # Qt is loaded here alone: every other command runs where it cannot be.
    from xorviz import app

    return app.open_window(experiment, painted)


if __name__ == "__main__":
    sys.exit(main())
