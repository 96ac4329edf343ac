"""What the window says of how often a remedy worked: on its chip few words, in its tip all."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from xorviz import diagnosis_words
from xorviz.session.snapshot import Odds, RemedyOdds
from xorviz.ui.tries import Tries


def tr(text: str) -> str:
    """Translate a text of the doctor."""
    return QCoreApplication.translate("DoctorView", text)


@dataclass(frozen=True)
class Face:
    """What a chip shows of a remedy's odds.

    Parameters
    ----------
    share : str
        In a word: ``64 %``, or a sign; "" while nothing is known.
    bar : tuple of float, or None
        The share that solved it, and the ends of its interval.
    below : tuple of str
        The line below its name, from the longest to the shortest that will do.
    is_whole : bool
        Whether no more is to come.
    """

    share: str
    bar: tuple[float, float, float] | None
    below: tuple[str, ...]
    is_whole: bool


def face(odds: RemedyOdds | None, goes_on: bool) -> Face:
    """Return what a chip shows.

    Parameters
    ----------
    odds : RemedyOdds or None
        None where nothing is known yet.
    goes_on : bool
        Whether tries are under way.
    """
    if odds is None:
        return Face("", None, (tr("to be tried"),) if goes_on else ("",), not goes_on)
    if odds.here is None:
        return Face("", None, (tr("cannot be done here"),), True)
    best = odds.odds
    if best is None or not best.tries:
        return Face("", None, (tr("to be tried"),), False)
    whole = not goes_on or (best.is_whole and odds.here.is_whole)
    share = best.solved / best.tries
    low, high = best.ci95 or (share, share)
    if best.ci95 is None:
        return Face("✓" if best.solved else "✗", (share, low, high), (_here(best),), whole)
    words = f"{_population(best)} {_counts(best)}"
    here = odds.here
    if best is here or not here.tries:
        return Face(_percent(share), (share, low, high), (words,), whole)
    below = (f"{_here(here)} · {words}", f"{_short_here(here)} · {words}", words)
    return Face(_percent(share), (share, low, high), below, whole)


def _population(odds: Odds) -> str:
    names = {
        "here_drawn": tr("here:"),
        "alike": tr("alike:"),
        "alike_redrawn": tr("alike:"),
        "fresh": tr("new starts:"),
    }
    return names[odds.population]


def _counts(odds: Odds) -> str:
    low, high = odds.ci95 or (0.0, 0.0)
    interval = f"{100.0 * low:.0f}–{100.0 * high:.0f} %"
    return tr("{0} of {1} ({2})").format(f"{odds.solved:,}", f"{odds.tries:,}", interval)


def _here(odds: Odds) -> str:
    if odds.ci95 is not None:
        return tr("here: {0} of {1}").format(f"{odds.solved:,}", f"{odds.tries:,}")
    if not odds.solved:
        return tr("here: not within {0} steps").format(f"{odds.steps:,}")
    after = odds.usual_steps
    if after is None:
        return tr("here: solved")
    return tr("here: solved after {0} steps").format(f"{after:,}")


def _short_here(odds: Odds) -> str:
    if odds.ci95 is not None:
        return tr("here: {0}").format(_percent(odds.solved / odds.tries))
    return tr("here: {0}").format("✓" if odds.solved else "✗")


def _percent(share: float) -> str:
    return f"{100.0 * share:.0f} %"


def in_full(name: str, odds: RemedyOdds | None, tries: Tries) -> str:
    """Return all that is known of a remedy, a line each.

    Parameters
    ----------
    name : str
        What it does, in full.
    odds : RemedyOdds or None
    tries : Tries
        That it is of.
    """
    lines = [name]
    if odds is None:
        return "\n".join([*lines, tr("It is to be tried.")] if tries.goes_on else lines)
    for one in (odds.here, odds.alike) if odds.here is not None else (None,):
        if one is not None and not one.tries and tries.goes_on:
            continue
        if one is not None or odds.here is None:
            lines.append(_sentence(diagnosis_words.odds_words(one)))
    if not (odds.odds is not None and odds.odds.is_whole) and tries.goes_on:
        lines.append(tr("More tries are under way."))
    elif odds.here is not None and odds.alike is None and odds.here.population == "here":
        lines.append(tr("Other random starts would not differ."))
    if tries.progress is not None:
        lines.append(tr("Tried at step {0}.").format(f"{tries.progress.step:,}"))
    return "\n".join(lines)


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."


def note(tries: Tries) -> str:
    """Return a line on how far the tries are, and what they are of."""
    if tries.trouble:
        return tries.trouble
    progress = tries.progress
    if progress is None:
        return tr("The remedies are about to be tried.")
    step = f"{progress.step:,}"
    if tries.goes_on:
        percent = f"{100.0 * progress.part:.0f}"
        return tr("Each remedy is being tried, on step {0}: {1} % done.").format(step, percent)
    steps = next((one.odds.steps for one in progress.remedies if one.odds is not None), 0)
    said = tr("Tried on step {0}, each for {1} steps.").format(step, f"{steps:,}")
    if not progress.looked_at:
        return said
    alike = tr("Alike: {0} of {1} random starts stand where this run does.")
    counts = f"{progress.alike:,}", f"{progress.looked_at:,}"
    return f"{said} {alike.format(*counts)}"
