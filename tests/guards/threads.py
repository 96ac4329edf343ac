"""Notices threads that a test started and did not end."""

import threading

# A thread that was told to end may need a moment for its last lines.
_GRACE_SECONDS = 1.0


def leaked_threads(before: set[threading.Thread]) -> list[str]:
    """Name the non-daemon threads that have come since `before` and do not end by themselves."""
    newcomers = [
        thread
        for thread in threading.enumerate()
        if thread not in before and not thread.daemon and thread is not threading.current_thread()
    ]
    for thread in newcomers:
        thread.join(_GRACE_SECONDS)
    return [f"a thread was left running: {one.name}" for one in newcomers if one.is_alive()]
