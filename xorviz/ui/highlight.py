"""What one view points out and the others then mark: units, patterns, and a stretch of the run."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Highlight:
    """Places that belong together; empty ones are not marked.

    Parameters
    ----------
    units : frozenset of (str, int)
        By layer and position.
    patterns : frozenset of str
        Their labels, as in `xorviz.ui.views.parts.names.pattern_name`.
    steps : tuple of int, or None
        From which step to which one.
    """

    units: frozenset[tuple[str, int]] = frozenset()
    patterns: frozenset[str] = frozenset()
    steps: tuple[int, int] | None = None


#: Nothing is pointed out.
NOTHING = Highlight()
