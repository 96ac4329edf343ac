"""Asking a run from another thread to stop at the next step."""

from __future__ import annotations

import numpy as np

#: The flag of nobody.
NEVER = np.zeros(1, dtype=np.int64)


class Halt:
    """A flag that `Run.advance` looks at after each step; compiled code reads it without the lock.

    Any thread may ask, and the one that takes the steps clears it before it looks for what it was
    asked for: so no wish is overlooked.
    """

    def __init__(self) -> None:
        #: Other than 0 where it is asked for.
        self.flag = np.zeros(1, dtype=np.int64)

    @property
    def is_asked(self) -> bool:
        """Whether the run is to stop."""
        return self.flag.item() != 0

    def ask(self) -> None:
        """Let the run stop after the step that it is taking."""
        self.flag[0] = 1

    def clear(self) -> None:
        """Let the run go on."""
        self.flag[0] = 0
