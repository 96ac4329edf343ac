"""Which random starts a person has set by hand since the run began, as its log tells."""

from __future__ import annotations

from collections.abc import Sequence

from xorviz.session.record import LogEntry

#: Verbs with which all begin again, from start weights that nobody has touched.
_BEGIN = ("restart_run", "set_replicas")

#: A verb that names a random start and does nothing to it.
_KEEP = "keep_replica"


def by_hand_after(last: LogEntry, before: Sequence[frozenset[int]]) -> frozenset[int]:
    """Return the numbers of those set by hand after an entry of a log.

    One that was set and taken back stays among them: it may have gone on in between.

    Parameters
    ----------
    last : LogEntry
    before : sequence of frozenset of int
        What was so after each entry before it.
    """
    known = before[-1] if before else frozenset()
    verb = last.edit["edit"]
    if "run" in last.changes:
        if verb in _BEGIN:
            return frozenset() if "weights" in last.changes else known
        entry = last.edit.get("entry")
        if verb == "undo" and isinstance(entry, int) and 0 <= entry <= len(before):
            # The whole former run is back.
            return before[entry - 1] if entry else frozenset()
        return known
    replica = last.edit.get("replica")
    if isinstance(replica, int) and verb != _KEEP:
        return known | {replica}
    return known
