"""The curves of a run as they were at an earlier step."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from xorviz.session.deaths import Deaths
from xorviz.session.history import History, Points
from xorviz.session.trail import Trail, Trailed


def history_until(history: History, step: int) -> History:
    """Return the curves, marks, deaths, way and states up to a step that is kept.

    Parameters
    ----------
    history : History
        Not changed.
    step : int

    Raises
    ------
    ValueError
        If the step is not kept.
    """
    marks = [mark for mark in history.marks if mark.step <= step]
    timeline = history.timeline.until(step)
    whole = history.timeline.stretches
    # An edit that makes other weights throws their way away; its stretch has kept it.
    place = history.timeline.at(step)
    trail = next(
        (stretch.trail for stretch in whole[place:] if stretch.trail is not None),
        history.trail.points,
    )
    return History(
        _points_until(history.points(), step),
        marks,
        _deaths_until(history.deaths, step),
        Trail(_trail_until(trail, step)),
        timeline,
    )


def _points_until(points: Points, step: int) -> Points:
    count = int(np.searchsorted(points.steps, step, side="right"))
    gradients = {name: norms[:count] for name, norms in points.gradients.items()}
    return Points(
        points.steps[:count],
        points.loss[:count],
        points.accuracy[:count],
        points.learning_rate[:count],
        # Layers that came later have no curve yet.
        {name: norms for name, norms in gradients.items() if not np.isnan(norms).all()},
        points.test_loss[:count],
        points.test_accuracy[:count],
    )


def _deaths_until(deaths: Deaths, step: int) -> Deaths:
    episodes = (
        replace(one, woke=-1) if one.woke > step else one
        for one in deaths.episodes
        if one.step <= step
    )
    return Deaths(episodes, min(deaths.looked, step), None, deaths.replays)


def _trail_until(trail: Trailed | None, step: int) -> Trailed | None:
    if trail is None or trail.steps[0] > step:
        return None
    count = int(np.searchsorted(trail.steps, step, side="right"))
    return Trailed(trail.steps[:count], trail.weights[:count], trail.by_hand[:count])
