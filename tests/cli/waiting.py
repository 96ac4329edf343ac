"""Waiting for what a process of its own does."""

import time

#: Seconds within which it must be so.
PATIENCE = 120.0


def wait_until(condition, what):
    """Wait until a condition holds; `what` names it where it never does."""
    until = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < until, f"still waiting for {what}"
        time.sleep(0.01)
