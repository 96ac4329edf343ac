"""Whose turn it is at the interpreter's lock: the training's, or the window's, which draws."""

from __future__ import annotations

import threading

from xorviz.session.pace import LONGEST_DRAWING


class DrawingTurn:
    """Lets a thread stand aside while the window draws, for a moment at most.

    Two threads that fight for the lock both lose by it; `xorviz.session.pace` has figures.
    """

    def __init__(self) -> None:
        self._is_over = threading.Event()
        self._is_over.set()

    def begin(self) -> None:
        """Note that the window draws from now on."""
        self._is_over.clear()

    def end(self) -> None:
        """Note that the window has drawn."""
        self._is_over.set()

    @property
    def is_on(self) -> bool:
        """Whether the window draws."""
        return not self._is_over.is_set()

    def wait(self) -> None:
        """Wait until the window has drawn; who draws longer than a moment has lost the turn."""
        if not self._is_over.wait(LONGEST_DRAWING):
            self._is_over.set()
