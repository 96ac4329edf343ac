"""What is said of a crowd of random starts: of one, of a bar, of an outcome, and of the whole."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from xorviz.session.snapshot import Crowd
from xorviz.ui.views.crowd.bins import Bins
from xorviz.ui.views.crowd.outcomes import Kind, Outcome, Outcomes
from xorviz.ui.views.curves.plateaus import floor_name, floor_words, partition_words
from xorviz.ui.views.curves.values import loss_text
from xorviz.ui.views.parts.shares import percent


def _tr(text: str) -> str:
    return QCoreApplication.translate("CrowdView", text)


def verdict(crowd: Crowd) -> str:
    """Say how many starts solve the task, with the interval of their share."""
    if not crowd.counted:
        return _tr("no random start is counted: the weights of all were set by hand")
    words = _tr("{count} of {counted} random starts solve it: {share} ({low} to {high} %)")
    low, high = (_percentage(end) for end in crowd.interval)
    return words.format(
        count=f"{crowd.count:,}",
        counted=f"{crowd.counted:,}",
        share=percent(crowd.count / crowd.counted),
        low=low,
        high=high,
    )


def _percentage(end: float) -> str:
    """Return the end of an interval in percent; only 0 and 1 themselves become 0.0 and 100.0."""
    nearly = 0.0 < end < 0.0005 or 0.9995 <= end < 1.0
    return f"{100.0 * end:.{2 if nearly else 1}f}"


def not_counted(crowd: Crowd, outcomes: Outcomes) -> list[str]:
    """Say how many starts diverged, and how many were set by hand; nothing where none was."""
    words = {
        Kind.DIVERGED: _tr("{count} diverged"),
        Kind.BY_HAND: _tr("{count} set by hand, not counted"),
    }
    return [
        words[outcome.kind].format(count=f"{outcome.count:,}")
        for outcome in outcomes.all
        if outcome.kind in words and outcome.count
    ]


def title_of(outcome: Outcome) -> str:
    """Return what an outcome is called."""
    titles = {
        Kind.SOLVED: _tr("solved"),
        Kind.ELSEWHERE: _tr("on no plateau"),
        Kind.DIVERGED: _tr("diverged"),
        Kind.BY_HAND: _tr("set by hand"),
    }
    return titles.get(outcome.kind) or partition_words(outcome.name)


def floor_of(outcome: Outcome) -> str:
    """Return the name of a plateau's floor, or its number; empty where there is no plateau."""
    if outcome.kind is not Kind.PLATEAU:
        return ""
    return floor_name(outcome.floor) or floor_words(outcome.floor)


def count_of(outcome: Outcome, counted: int) -> str:
    """Return how many starts an outcome has, and their share; those set by hand have none."""
    if outcome.kind is Kind.BY_HAND or not counted:
        return f"{outcome.count:,}"
    return f"{outcome.count:,} · {percent(outcome.count / counted)}"


def said_of_outcome(outcome: Outcome, counted: int) -> str:
    """Say of an outcome how many starts it has."""
    title = title_of(outcome)
    if outcome.kind is Kind.PLATEAU:
        title = f"{title} ({floor_words(outcome.floor)})"
    return f"{title}: {count_of(outcome, counted)}"


def said_of_start(crowd: Crowd, outcomes: Outcomes, start: int, displayed: int) -> str:
    """Say of one start its loss and what has become of it."""
    outcome, loss = outcomes.of(start), float(crowd.loss[start])
    endings = {
        Kind.SOLVED: _tr("solved"),
        Kind.PLATEAU: _tr("stands on the plateau “{name}” at {floor}"),
        Kind.ELSEWHERE: _tr("not solved, on no plateau"),
        Kind.DIVERGED: _tr("diverged"),
        Kind.BY_HAND: _tr("set by hand, not counted"),
    }
    ending = endings[outcome.kind].format(name=title_of(outcome), floor=floor_words(outcome.floor))
    words = [_tr("start {0}").format(f"{start:,}")]
    if math.isfinite(loss) and outcome.kind is not Kind.DIVERGED:
        words.append(_tr("loss {0}").format(loss_text(loss)))
    words.append(ending)
    if start == displayed:
        words.append(_tr("on display"))
    return " · ".join(words)


def said_of_bin(bins: Bins, place: int) -> str:
    """Say of a bar between which losses it stands, how many starts it has, and what they are."""
    low, high = bins.edges(place)
    solved, standing, other = (int(count) for count in bins.counts[:, place])
    words = (
        _tr("loss {low} to {high}: {count}")
        if math.isfinite(high)
        else _tr("loss from {low}: {count}")
    )
    head = words.format(
        low=loss_text(low), high=loss_text(high), count=f"{solved + standing + other:,}"
    )
    parts = [
        words.format(f"{count:,}")
        for words, count in (
            (_tr("{0} solved"), solved),
            (_tr("{0} on a plateau"), standing),
            (_tr("{0} on none"), other),
        )
        if count
    ]
    return f"{head} ({', '.join(parts)})" if parts else head


def summary_of(crowd: Crowd, outcomes: Outcomes, displayed: int) -> str:
    """Describe all starts for a screen reader."""
    parts = [f"{verdict(crowd)}."]
    listed = [
        said_of_outcome(outcome, crowd.counted)
        for outcome in outcomes.all
        if outcome.count and outcome.kind is not Kind.SOLVED
    ]
    if listed:
        parts.append(_tr("The others: {listed}.").format(listed="; ".join(listed)))
    words = _tr("On display: {start}.")
    parts.append(words.format(start=said_of_start(crowd, outcomes, displayed, -1)))
    return " ".join(parts)
