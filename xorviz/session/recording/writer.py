"""What every writer of films does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

#: Red, green and blue of each pixel, shape (height, width, 3).
Frame = NDArray[np.uint8]


@dataclass(frozen=True)
class Film:
    """What a writer knows before the first frame.

    Parameters
    ----------
    width, height : int
        In pixels.
    frames : int
        How many will come.
    rate : int
        Frames a second.
    """

    width: int
    height: int
    frames: int
    rate: int


class Writer(Protocol):
    """Writes one film, frame after frame, and holds no more than the last of them."""

    def add(self, frame: Frame) -> None:
        """Write the next frame."""

    def end(self) -> None:
        """Write what comes after the last one."""
