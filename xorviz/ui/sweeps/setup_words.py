"""What the window of the sweeps says of one that is being set up, runs, or has ended."""

from __future__ import annotations

from xorviz.session.sweep.progress import SweepProgress
from xorviz.session.sweep.spec import SweepSpec
from xorviz.ui.sweeps.words import length_words, tr


def size_words(sweep: SweepSpec) -> str:
    """Say how many cells and runs it will be."""
    cells, runs = sweep.size, sweep.size * sweep.replicas
    words = tr("{0} cells, {1} runs of {2}")
    if sweep.precision is not None:
        words = tr("{0} cells, at most {1} runs of {2}")
    return words.format(f"{cells:,}", f"{runs:,}", length_words(sweep))


def progress_words(progress: SweepProgress, is_paused: bool) -> str:
    """Say how far it is, and how long it will take."""
    parts = [tr("{0} of {1} cells").format(f"{progress.cells:,}", f"{progress.of_cells:,}")]
    if is_paused:
        parts.append(tr("paused"))
    elif progress.seconds_left is not None and progress.cells < progress.of_cells:
        parts.append(tr("about {0} left").format(duration_words(progress.seconds_left)))
    return ", ".join(parts)


def duration_words(seconds: float) -> str:
    """Return a duration in two digits at most."""
    if seconds < 59.5:
        return tr("{0} s").format(f"{max(1.0, seconds):.0f}")
    if seconds < 59.5 * 60.0:
        return tr("{0} min").format(f"{seconds / 60.0:.0f}")
    if seconds < 48.0 * 3600.0:
        return tr("{0} h").format(f"{seconds / 3600.0:.0f}")
    return tr("{0} days").format(f"{seconds / 86400.0:.0f}")


def kept_words(there: int, size: int) -> str:
    """Say how many cells of an interrupted sweep are there."""
    words = tr("Continue the sweep that was interrupted: {0} of {1} cells are there")
    return words.format(f"{there:,}", f"{size:,}")
