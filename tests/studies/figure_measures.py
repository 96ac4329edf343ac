"""What a figure counts among the starts that the command has trained."""

from collections.abc import Callable
from typing import Any

import numpy as np

Json = dict[str, Any]
#: From the JSON of `xorviz train` to how many of how many.
Share = Callable[[Json], tuple[int, int]]


def solved(document: Json) -> tuple[int, int]:
    """Count the starts that solve it."""
    return document["solved"]["count"], document["replicas"]


def at_plateau(*names: str) -> Share:
    """Count the starts at plateaus of these names."""

    def share(document: Json) -> tuple[int, int]:
        counts = [one["count"] for one in document["plateaus"] if one["name"] in names]
        return sum(counts), document["replicas"]

    return share


def elsewhere(document: Json) -> tuple[int, int]:
    """Count the failures at no plateau, or still on their way."""
    at_rest = sum(one["count"] for one in document["plateaus"])
    return document["replicas"] - document["solved"]["count"] - at_rest, document["replicas"]


def far_from_floors(document: Json) -> tuple[int, int]:
    """Count the failures whose loss is a tenth away from every floor, whether it falls or not.

    A sample of one's own moves a floor by a few percent.
    """
    heights = [one["floor"] for one in document["plateaus"]]
    failed = [
        loss
        for loss, accuracy in zip(document["final_loss"], document["accuracy"], strict=True)
        if accuracy is not None and accuracy < 1.0
    ]
    far = [loss for loss in failed if all(abs(loss - floor) > 0.1 * floor for floor in heights)]
    return len(far), document["replicas"]


def right(document: Json) -> list[bool]:
    """Tell of each start whether every pattern is on its right side."""
    return [accuracy == 1.0 for accuracy in document["accuracy"]]


def solved_where_alive(*counts: int) -> Share:
    """Count the solved among the starts with so many live hidden units at the start."""

    def share(document: Json) -> tuple[int, int]:
        alive = document["alive"]["start"]["h1"]
        chosen = [
            good for good, units in zip(right(document), alive, strict=True) if units in counts
        ]
        return sum(chosen), len(chosen)

    return share


def with_a_dead_unit(among_solved: bool, units: int, moment: str = "end") -> Share:
    """Count those with a dead unit among the solved, or among the failures."""

    def share(document: Json) -> tuple[int, int]:
        alive = document["alive"][moment]["h1"]
        chosen = [
            left < units
            for good, left in zip(right(document), alive, strict=True)
            if good is among_solved
        ]
        return sum(chosen), len(chosen)

    return share


def first_epochs(document: Json) -> list[float]:
    """Return the epochs from which 10, 50 and 90 % of the successes were right."""
    steps = [
        step
        for step, good in zip(document["solved"]["first_step"], right(document), strict=True)
        if good and step is not None
    ]
    per_epoch = document["steps"] / document["epochs"]
    return [float(share) for share in np.quantile(steps, (0.1, 0.5, 0.9)) / per_epoch]


def leaky_plateaus(document: Json) -> list[float]:
    """Return the three losses that most failures have, to the hundredth of one another."""
    failed = [
        loss
        for loss, good in zip(document["final_loss"], right(document), strict=True)
        if not good and loss is not None
    ]
    counts = np.histogram(failed, bins=np.arange(0.0, 1.0, 0.01))[0]
    middle = np.array(failed)
    peaks = [index for index in np.argsort(-counts) if counts[index]]
    found: list[float] = []
    for index in peaks:
        inside = middle[(middle >= index * 0.01) & (middle < (index + 1) * 0.01)]
        if all(abs(float(np.median(inside)) - other) > 0.04 for other in found):
            found.append(float(np.median(inside)))
    return sorted(found[:3])


def spreads(document: Json) -> list[float]:
    """Return the median spread over the four patterns of the branches and the last hidden layer."""
    of_starts = document["spreads"]
    first = np.maximum(of_starts["branch_a"], of_starts["branch_b"])
    return [float(np.median(first)), float(np.median(of_starts["h5"]))]


def last_above(document: Json) -> tuple[int, int]:
    """Count the failures that answer 11 with more than 0.9, though it stands for false."""
    failed = ~np.array(right(document))
    return int((document["answers"][failed, 3] > 0.9).sum()), int(failed.sum())


def all_at_thirds(document: Json) -> tuple[int, int]:
    """Count the starts that answer 00 with less than 0.1, and the others with two thirds."""
    answers = document["answers"]
    thirds = (np.abs(answers[:, 1:] - 2.0 / 3.0) < 0.05).all(axis=1)
    return int((thirds & (answers[:, 0] < 0.1)).sum()), len(answers)


def output_dead(document: Json) -> tuple[int, int]:
    """Count the starts whose output unit is off for every pattern before the first step."""
    alive = document["alive"]["start"]["out"]
    return alive.count(0), len(alive)


def off(document: Json) -> tuple[int, int]:
    """Count the starts whose output passes no gradient at the end."""
    return at_plateau("output_off")(document)
